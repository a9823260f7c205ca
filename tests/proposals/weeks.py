"""The week of the design's picture of something urgent, and any other week that chance can make."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from hypothesis import strategies as st

from planner.domain.appointment import Appointment
from planner.domain.block import Block, Outcome
from planner.domain.category import BUFFER, LEAVE, Side
from planner.domain.displacement import Cause
from planner.domain.preferences import Preferences, WorkingDay
from planner.domain.prospect import PlacedAction
from planner.domain.span import DAY_MINUTES, IsoWeek, Span
from planner.domain.week import Week
from planner.foresight.survival import Committed, SurvivalRecord, survival_record
from planner.proposals.option import Option, Request
from planner.proposals.situation import Situation
from tests.domain.examples import CATEGORIES, WEEK, appointment

DAYS = WEEK.days
NOW = datetime(2026, 11, 24, 11, 24)
WEDNESDAY_NOON = datetime(2026, 11, 25, 12)
# As the design has it: from 7:30 to 17:30, with half an hour at noon.
PREFERENCES = Preferences(working_days=(WorkingDay(480, 1050),) * 5 + (None, None))


def at(weekday: int, clock: str, minutes: int) -> Span:
    """Return a span of the week; weekday 0 is Monday, `clock` is such as "09:30"."""
    hour, minute = clock.split(":")
    return Span(DAYS[weekday], int(hour) * 60 + int(minute), minutes)


def own(id_: str, span: Span, category: str, title: str = "", *, protected: bool = False) -> Block:
    """Return an own block."""
    return Block(id_, span, category, title, protected=protected)


def fixed(uid: str, span: Span, category: str = "internal") -> Appointment:
    """Return an appointment of the rep's calendar."""
    return appointment(uid, span.begins_at, span.ends_at, category=category)


def designed_week() -> Week:
    """Return the week of the picture, on Tuesday at 11:24."""
    done = (
        own("sales mail", at(0, "07:30", 30), "admin"),
        own("gear units", at(0, "11:00", 60), "quotes"),
        own("list A", at(1, "09:00", 90), "calling", protected=True),
    )
    blocks = (
        *(replace(block, outcome=Outcome.DONE) for block in done),
        own("line 3", at(1, "10:30", 90), "quotes"),
        own("open quotes", at(1, "13:00", 75), "service", "Follow-up open quotes"),
        own("tue buffer", at(1, "14:30", 90), BUFFER),
        own("contract", at(1, "16:00", 60), "account"),
        own("wed mail", at(2, "08:00", 30), "admin"),
        own("list B", at(2, "08:30", 90), "research", "Packaging, list B", protected=True),
        own("confirm", at(2, "10:00", 15), "service", "Confirm visits", protected=True),
        own("staalbouw", at(2, "10:30", 90), "visits"),
        own("to oss", at(2, "12:45", 45), "travel"),
        own("to tilburg", at(2, "14:30", 45), "travel"),
        own("wed buffer", at(2, "15:30", 90), BUFFER),
        own("spare parts", at(3, "08:00", 60), "quotes"),
        own("thu buffer", at(3, "16:30", 60), BUFFER),
        own("quote round", at(4, "08:30", 105), "quotes"),
        own("fri buffer", at(4, "10:30", 120), BUFFER),
        own("growth plan", at(4, "13:00", 60), "account"),
        own("fri list B", at(4, "14:00", 90), "calling", protected=True),
    )
    appointments = (
        fixed("van gils", at(2, "13:30", 60), "meeting"),
        fixed("update", at(3, "12:00", 45)),
        fixed("de kroon", at(3, "13:15", 75), "visits"),
        fixed("ingrid", at(3, "15:30", 60), "coaching"),
    )
    return Week(WEEK, (), appointments).with_blocks(blocks)


def situation(*weeks: Week, survival: SurvivalRecord | None = None) -> Situation:
    """Return these weeks as the proposals look at them."""
    return Situation(weeks, PREFERENCES, CATEGORIES, survival or SurvivalRecord())


def request(minutes: int = 90, before: datetime = WEDNESDAY_NOON, now: datetime = NOW) -> Request:
    """Return the pump of the picture, or one that takes another time."""
    return Request(minutes, before, Cause.SERVICE, "Peelland, pump down on line 3", now)


def empty_weeks(*numbers: int) -> tuple[Week, ...]:
    """Return weeks after the first one, with nothing in them."""
    return tuple(Week(WEEK.plus(number)) for number in numbers)


def lived(weekday: int, clock: str, done: Sequence[bool], minutes: int = 90) -> list[Committed]:
    """Return what became of a block at the same time in each of the last weeks."""
    span = at(weekday, clock, minutes)
    return [
        Committed(span.day - timedelta(weeks=number + 1), span.start, minutes, minutes * stayed)
        for number, stayed in enumerate(done)
    ]


def thursdays_survive() -> SurvivalRecord:
    """Return a history in which late Thursday mornings are kept and the rest is lost half of the time."""
    return survival_record(
        [
            *lived(3, "10:00", [True] * 12 + [False]),
            *lived(2, "08:30", [True, False] * 6),
            *lived(0, "09:00", [True, False] * 6),
            *lived(4, "14:00", [True, False] * 6),
        ]
    )


_KINDS = (
    *("quotes", "service", "visits", "cover", BUFFER, BUFFER, "account", "research", "calling", "meeting"),
    *("followup", "admin", "travel", LEAVE),
)


@st.composite
def situations(draw: st.DrawFn) -> tuple[Request, Situation]:
    """Return any one or two weeks, from empty to over-full, in the midst of which something urgent comes in.

    Hypothesis chooses the seed and how crowded it is; the many details come from a generator, evenly.
    """
    crowd = draw(st.sampled_from((0.3, 0.75, 0.85, 0.9, 0.95, 1.0)))
    chance = random.Random(draw(st.integers(0, 2**32)))
    weeks = tuple(_any_week(WEEK.plus(number), crowd, chance) for number in range(chance.choice((1, 2, 2))))
    now = datetime.combine(DAYS[chance.randrange(5)], datetime.min.time())
    now += timedelta(minutes=chance.randrange(400, 1100))
    due = now + timedelta(minutes=chance.randrange(-60, round(2.5 * DAY_MINUTES)))
    wanted = Request(chance.randrange(10, 245, 5), due, chance.choice(list(Cause)), "", now)
    weekday, weeks_back = chance.randrange(5), chance.choice((0, 4, 13))
    history = lived(weekday, "09:00", [chance.random() < 0.5 for _ in range(weeks_back)])
    preferences = replace(
        PREFERENCES,
        snap=chance.choice((5, 15, 30)),
        break_length=chance.choice((0, 30, 45)),
        working_days=chance.choice((PREFERENCES.working_days, (WorkingDay(540, 1020), None) * 3 + (None,))),
    )
    actions = _any_actions(weeks, chance)
    days = [day for week in weeks for day in week.iso.days]
    here = Situation(weeks, preferences, CATEGORIES, survival_record(history), actions=actions)
    return wanted, replace(here, holidays=frozenset(day for day in days if chance.random() < 0.1))


def _any_actions(weeks: Iterable[Week], chance: random.Random) -> dict[str, PlacedAction]:
    """Return next actions in most acquisition and some other blocks, due about the day of the block."""
    blocks = [
        block
        for week in weeks
        for block in week.blocks
        if chance.random() < (0.85 if CATEGORIES[block.category_id].side is Side.ACQUISITION else 0.3)
    ]
    return {
        block.id: PlacedAction(
            f"Company {block.id}", block.span.day + timedelta(days=chance.choice((-2, 0, 0, 0, 1, 3)))
        )
        for block in blocks
    }


def _any_week(iso: IsoWeek, crowd: float, chance: random.Random) -> Week:
    """Return days filled one block after another, with a few that overlap what is there."""
    spans = [span for day in iso.days[:5] for span in _filled(day, crowd, chance)]
    spans += [_any_span(iso.days, chance) for _ in range(chance.randrange(1 + round(6 * crowd)))]
    blocks: list[Block] = []
    entries: list[Appointment] = []
    for number, span in enumerate(spans):
        if chance.random() < 0.15:
            entries.append(_any_appointment(f"{iso} {number}", span, chance))
        else:
            blocks.append(_any_block(f"{iso} {number}", span, chance))
    return Week(iso, (), tuple(entries)).with_blocks(tuple(blocks))


def _filled(day: date, crowd: float, chance: random.Random) -> Iterator[Span]:
    reached = 420
    while reached < 1080:
        length = chance.choice((15, 30, 45, 60, 60, 90, 120, 150))
        if chance.random() < crowd:
            yield Span(day, reached, length)
        reached += length


def _any_block(id_: str, span: Span, chance: random.Random) -> Block:
    outcome = chance.choice((Outcome.OPEN,) * 9 + (Outcome.DONE,))
    return replace(own(id_, span, chance.choice(_KINDS), protected=chance.random() < 0.3), outcome=outcome)


def _any_span(days: Sequence[date], chance: random.Random) -> Span:
    start = chance.randrange(420, 1080, chance.choice((5, 15, 30)))
    return Span(chance.choice(days), start, chance.choice((15, 30, 60, 120, 180)))


def _any_appointment(uid: str, span: Span, chance: random.Random) -> Appointment:
    if chance.random() < 0.1:
        midnight = datetime.combine(span.day, datetime.min.time())
        return appointment(uid, midnight, midnight + timedelta(days=1), all_day=True, category=LEAVE)
    busy = chance.random() < 0.8
    return appointment(uid, span.begins_at, span.ends_at, category="internal", busy=busy)


def applied(option: Option, weeks: Iterable[Week]) -> list[Block]:
    """Return all blocks of some weeks as they stand after an option, the urgent work with the id "urgent"."""
    respanned = {**option.moves, **option.shortened}
    blocks = [
        replace(block, span=respanned.get(block.id, block.span))
        for week in weeks
        for block in week.all_blocks
        if block.id not in option.removed
    ]
    return [*blocks, Block("urgent", option.span, option.category_id)]
