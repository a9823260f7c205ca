"""Closing days: what became of each block, what came in between, and how many prospects were approached."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from planner.domain.block import Block, Outcome
from planner.domain.displacement import Displacement, HowItWent
from planner.domain.edits import Edit, EditKind, Label
from planner.domain.give_way_edits import Changes, GaveWay, NewId
from planner.domain.look_back import DayLog, usual_outcome
from planner.domain.plan import Plan
from planner.domain.week import Week


@dataclass(frozen=True, slots=True)
class DayAnswers:
    """What the rep says of one day.

    `outcomes` are by block id, with the minutes kept of a shortened one; an own block of the day that is
    open and in neither `outcomes` nor `gave_way` has its usual outcome: done. `gave_way` moves blocks or
    takes them out of the plan; one that was SHORTENED stays as planned and keeps its cause beside its
    outcome. `answered` are displacements known already, with a cause or an answer added, `withdrawn`
    those that an earlier look-back recorded and that do not hold. `unplanned` is work that came in
    between, and was done.
    """

    day: date
    outcomes: Mapping[str, tuple[Outcome, int]] = field(default_factory=dict)
    gave_way: Sequence[GaveWay] = ()
    answered: Sequence[Displacement] = ()
    withdrawn: Sequence[Displacement] = ()
    unplanned: Sequence[Block] = ()
    touches: int = 0


def close_days(plan: Plan, answers: Sequence[DayAnswers], now: datetime, new_id: NewId) -> Edit:
    """Close days, as one step; a day that was closed before is closed anew. `now` is wall-clock time."""
    changes = Changes(plan, now, new_id)
    for about in answers:
        _say(plan, changes, about)
        _log(plan, changes, DayLog(about.day, now, about.touches))
    return changes.edit(_label(EditKind.CLOSE_DAY, [about.day for about in answers]))


def close_day(plan: Plan, about: DayAnswers, now: datetime, new_id: NewId) -> Edit:
    """Close one day."""
    return close_days(plan, [about], now, new_id)


def skip_days(plan: Plan, days: Iterable[date]) -> Edit:
    """Leave days without an answer for good; one that was closed or skipped already stays as it is."""
    skipped = [day for day in days if plan.week_of(day).day_log(day) is None]
    logs = tuple(DayLog(day, None) for day in skipped)
    return Edit(_label(EditKind.SKIP_DAY, skipped), (), logs)


def record_of_shortening(week: Week, block: Block) -> Displacement | None:
    """Return what an earlier look-back recorded of a block that was shortened, None where it did not."""
    records = [d for d in week.chain_of(block.id) if d.how is HowItWent.SHORTENED and d.was == block.span]
    return records[-1] if records and block.outcome is Outcome.SHORTENED else None


def _label(kind: EditKind, days: Sequence[date]) -> Label:
    return Label(kind, days[0].isoformat() if len(days) == 1 else "", count=len(days))


def _say(plan: Plan, changes: Changes, about: DayAnswers) -> None:
    for displacement in about.answered:
        changes.change(plan.displacement(displacement.id), displacement)
    for displacement in about.withdrawn:
        changes.remove(plan.displacement(displacement.id))
    answered = {*about.outcomes, *(one.block_id for one in about.gave_way)}
    for block in changes.open_blocks_on(about.day):
        if block.id not in answered:
            changes.change(block, replace(block, outcome=usual_outcome(block)))
    for block_id, (outcome, kept) in about.outcomes.items():
        block = changes.block(block_id)
        changes.change(block, replace(block, outcome=outcome, kept=kept))
    for one in about.gave_way:
        _give_way(changes, one)
    for block in about.unplanned:
        changes.add(replace(block, span=block.span.checked(), outcome=Outcome.DONE))


def _give_way(changes: Changes, one: GaveWay) -> None:
    if one.how is not HowItWent.SHORTENED:
        changes.give_way(one)
        return
    block = changes.block(one.block_id)
    kept = one.to or replace(block.span, length=block.kept)
    changes.record(block, replace(one, to=kept))


def _log(plan: Plan, changes: Changes, log: DayLog) -> None:
    known = plan.week_of(log.day).day_log(log.day)
    if known is None:
        changes.add(log)
    else:
        changes.change(known, log)
