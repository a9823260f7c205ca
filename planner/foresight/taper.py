"""The taper: how the agency gives its share of approaches back, step by step, as the rep takes it over.

A step is due every four weeks. It is taken only where the last six weeks show that the rep's time holds:
survival of at least 70 %, and in four of them own approaches of at least 80 % of the own share. Otherwise the
share is held until the next step is due.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from planner.domain.support import Support
from planner.foresight.parameters import DEFAULTS, Parameters

_WEEKS_PER_YEAR = 365.25 / 7
_ROUNDING = 1e-9


class Why(StrEnum):
    """Why the agency's share is what it is from a day on."""

    BEGUN = "begun"
    STEPPED = "stepped"
    HELD_SURVIVAL = "held: survival"
    HELD_APPROACHES = "held: own approaches"
    HELD_BOTH = "held: both"
    HELD_UNKNOWN = "held: too few weeks known"
    DONE = "done"

    @property
    def holds(self) -> bool:
        """Whether a step was due and not taken."""
        return self.value.startswith("held")


@dataclass(frozen=True, slots=True)
class TaperWeek:
    """What the gate looks at in a week, named by its Monday.

    `planned` and `done` are committed acquisition minutes without excused time, and those of them that were
    done; `approaches` the rep's own. A week on leave is `excused`: it is not looked at.
    """

    monday: date
    planned: int
    done: int
    approaches: int
    excused: bool = False


@dataclass(frozen=True, slots=True)
class Gate:
    """What the last weeks say: the survival over them, None without planned time, and weeks on the own share.

    `weeks` is how many were looked at, `on_share` in how many of these own approaches reached the share.
    """

    survival: float | None
    on_share: int
    weeks: int


@dataclass(frozen=True, slots=True)
class TaperStep:
    """The agency's share from a day until the next step; `gate` is what was looked at, None at the begin."""

    day: date
    share: float
    why: Why
    gate: Gate | None = None


def agency_share(
    support: Support, weeks: Iterable[TaperWeek], today: date, parameters: Parameters = DEFAULTS
) -> tuple[TaperStep, ...]:
    """Return the steps of the agency's share so far, oldest first; none before it begins.

    The last one tells the share of today, unless the support has ended.
    """
    if today < support.begins:
        return ()
    steps = [TaperStep(support.begins, support.share, Why.BEGUN)]
    known = sorted(weeks, key=lambda week: week.monday)
    last = min(today, support.ends or today)
    due = support.begins + timedelta(weeks=support.step_weeks)
    while due <= last and steps[-1].share > support.floor + _ROUNDING:
        steps.append(_step(support, steps, known, due, parameters))
        due += timedelta(weeks=support.step_weeks)
    return tuple(steps)


def next_step(support: Support, steps: Sequence[TaperStep]) -> date | None:
    """Return when the next step is due, None where the agency's share is down to its last or support ends."""
    if not steps:
        return support.begins + timedelta(weeks=support.step_weeks)
    due = steps[-1].day + timedelta(weeks=support.step_weeks)
    over = support.ends is not None and due > support.ends
    return None if over or steps[-1].share <= support.floor + _ROUNDING else due


def share_on(steps: Iterable[TaperStep], day: date) -> float | None:
    """Return the agency's share (0..1) on a day, None before it begins."""
    shares = [step.share for step in steps if step.day <= day]
    return shares[-1] if shares else None


def _step(
    support: Support,
    steps: Sequence[TaperStep],
    weeks: Sequence[TaperWeek],
    due: date,
    parameters: Parameters,
) -> TaperStep:
    gate = gate_on(support, steps, weeks, due, parameters)
    why = _verdict(gate, parameters)
    if why.holds:
        return TaperStep(due, steps[-1].share, why, gate)
    share = max(steps[-1].share - support.step, support.floor)
    return TaperStep(due, share, Why.DONE if share <= support.floor + _ROUNDING else Why.STEPPED, gate)


def gate_on(
    support: Support,
    steps: Sequence[TaperStep],
    weeks: Iterable[TaperWeek],
    day: date,
    parameters: Parameters = DEFAULTS,
) -> Gate:
    """Return what the last six weeks before a day say, of those within the support and not excused."""
    first = support.begins - timedelta(days=support.begins.weekday())
    within = [
        week
        for week in weeks
        if first <= week.monday and week.monday + timedelta(days=7) <= day and not week.excused
    ]
    seen = within[-int(parameters.gate_window) :]
    planned = sum(week.planned for week in seen)
    on_share = sum(
        week.approaches + _ROUNDING >= parameters.gate_own_share * _own_share(support, steps, week.monday)
        for week in seen
    )
    done = sum(min(week.done, week.planned) for week in seen)
    return Gate(done / planned if planned else None, on_share, len(seen))


def _own_share(support: Support, steps: Iterable[TaperStep], monday: date) -> float:
    """Return the approaches of a week that were the rep's own to make."""
    share = [step.share for step in steps if step.day <= monday + timedelta(days=6)][-1]
    return (1 - share) * support.monthly * 12 / _WEEKS_PER_YEAR


def _verdict(gate: Gate, parameters: Parameters) -> Why:
    if gate.weeks < parameters.gate_weeks or gate.survival is None:
        return Why.HELD_UNKNOWN
    survives = gate.survival + _ROUNDING >= parameters.gate_survival
    approaches = gate.on_share >= parameters.gate_weeks
    if survives and approaches:
        return Why.STEPPED
    if survives:
        return Why.HELD_APPROACHES
    return Why.HELD_SURVIVAL if approaches else Why.HELD_BOTH
