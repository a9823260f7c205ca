"""Something urgent: how fast the options come, and how 500 weeks go with them and without."""

from __future__ import annotations

import random
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from itertools import cycle

from planner.domain.block import Block
from planner.domain.category import Side
from planner.domain.mix import mix_of
from planner.domain.span import Span
from planner.domain.week import Week
from planner.foresight.survival import Committed, SurvivalRecord, survival_record
from planner.proposals.option import Option, Request
from planner.proposals.room import Room, overlap
from planner.proposals.situation import Situation
from planner.proposals.urgent import options
from tests.benchmarks.busy_weeks import PREFERENCES, busy_week, history, next_week, requests
from tests.benchmarks.side_by_side import compare
from tests.domain.examples import CATEGORIES

RUNS = 300
WEEKS = 500
SHORT = (30, 30, 45, 45, 60)


def test_options_in_a_week_of_sixty_blocks() -> None:
    chance = random.Random(1)
    cases: list[tuple[Request, Week, Week, list[Committed]]] = []
    while len(cases) < 50:
        week = busy_week(chance, SHORT)
        if 58 <= len(week.all_blocks) <= 62:
            cases.append((requests(chance)[0], week, next_week(chance), history(chance)))
    turn = cycle(cases)
    floor_turn = cycle(cases)

    def ours() -> tuple[Option, ...]:
        request, week, after, rows = next(turn)
        return options(request, _situation((week, after), survival_record(rows)))

    compare(
        "options, 60 blocks, 13 weeks of history",
        ours,
        lambda: mix_of(next(floor_turn)[1].all_blocks, CATEGORIES),
        RUNS,
        goal="300 ms",
    )


@dataclass
class Tally:
    """How some weeks went: urgent things in all and on time; acquisition minutes planned, kept in the week
    and moved to the next, and how many of its blocks moved.
    """

    urgent: int = 0
    on_time: int = 0
    planned: int = 0
    kept: int = 0
    next_week: int = 0
    moved: int = 0

    def __str__(self) -> str:
        return (
            f"{self.on_time / self.urgent:.1%} of {self.urgent} on time; of acquisition "
            f"{self.kept / self.planned:.1%} kept in its week, {self.next_week / self.planned:.1%} moved "
            f"to the next; {self.moved / WEEKS:.2f} acquisition blocks moved a week"
        )


Weeks = tuple[Week, Week]
Policy = Callable[[Request, Weeks], tuple[list[Block], Span | None]]
"""Takes one urgent thing into two weeks: all own blocks then, and its time, None where there was none."""


def test_five_hundred_weeks_with_options_and_without() -> None:
    policies: dict[str, Policy] = {
        "options, the first one": _first_option,
        "static plan: at once, over what stands there": _over_the_plan,
        "first free slot": _first_free_slot,
    }
    for name, policy in policies.items():
        chance, tally = random.Random(7), Tally()
        for _ in range(WEEKS):
            weeks = (busy_week(chance), next_week(chance))
            _live(weeks, requests(chance), policy, tally)
        sys.stdout.write(f"\n{name}: {tally}\n")


def _live(weeks: Weeks, coming: Iterable[Request], policy: Policy, tally: Tally) -> None:
    planned = {block.id: block for block in weeks[0].blocks if _is_acquisition(block)}
    for request in coming:
        blocks, span = policy(request, weeks)
        weeks = (_of_week(weeks[0], blocks), _of_week(weeks[1], blocks))
        tally.urgent += 1
        tally.on_time += span is not None and span.ends_at <= request.before
    tally.planned += sum(block.span.length for block in planned.values())
    tally.kept += sum(block.span.length for block in weeks[0].blocks if _is_acquisition(block))
    tally.next_week += sum(block.span.length for block in weeks[1].blocks if block.id in planned)
    now = {block.id: block.span for week in weeks for block in week.blocks}
    tally.moved += sum(now.get(id_, old.span).begins_at != old.span.begins_at for id_, old in planned.items())


def _of_week(week: Week, blocks: Iterable[Block]) -> Week:
    return week.with_blocks(tuple(block for block in blocks if block.span.day in week.iso.days))


def _is_acquisition(block: Block) -> bool:
    return CATEGORIES[block.category_id].side is Side.ACQUISITION


def _situation(weeks: tuple[Week, ...], survival: SurvivalRecord | None = None) -> Situation:
    return Situation(weeks, PREFERENCES, CATEGORIES, survival or SurvivalRecord())


def _first_option(request: Request, weeks: Weeks) -> tuple[list[Block], Span | None]:
    found = options(request, _situation(weeks))
    own = [block for week in weeks for block in week.blocks]
    if not found:
        return own, None
    option = found[0]
    spans = {**option.moves, **option.shortened}
    blocks = [replace(b, span=spans.get(b.id, b.span)) for b in own if b.id not in option.removed]
    return [*blocks, _urgent(request, option.span)], option.span


def _first_free_slot(request: Request, weeks: Weeks) -> tuple[list[Block], Span | None]:
    """The soonest time that is free or buffer; nothing moves."""
    here = _situation(weeks)
    return _put(request, weeks, {b.id for week in weeks for b in week.blocks if here.is_buffer(b)})


def _over_the_plan(request: Request, weeks: Weeks) -> tuple[list[Block], Span | None]:
    """The soonest time without an appointment; what stands there gives way, and what it lost is lost."""
    return _put(request, weeks, {b.id for week in weeks for b in week.blocks if b.title != "urgent"})


def _put(request: Request, weeks: Weeks, ignored: set[str]) -> tuple[list[Block], Span | None]:
    own = [block for week in weeks for block in week.blocks]
    room = Room(_situation(weeks), request.now)
    places = (span for day in room.days for span in room.places(day, request.minutes, ignored))
    span = next(places, None)
    if span is None:
        return own, None
    return [*(piece for block in own for piece in _cut(block, span)), _urgent(request, span)], span


def _cut(block: Block, by: Span) -> list[Block]:
    if not overlap(block.span, by):
        return [block]
    ends = ((block.span.start, by.start), (by.end, block.span.end))
    return [
        replace(block, id=f"{block.id}{'+' * number}", span=Span(by.day, start, end - start))
        for number, (start, end) in enumerate(ends)
        if end - start >= 25
    ]


def _urgent(request: Request, span: Span) -> Block:
    return Block(f"urgent {request.now} {span.begins_at}", span, "service", "urgent", protected=True)
