"""The foot of the window accounts for the acquisition that gave way, in one line."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from planner.app.week_words import gave_way_words
from planner.domain.accounting import fates_of_week
from planner.domain.block import Block, Outcome
from planner.domain.displacement import Cause, Displacement, HowItWent
from planner.domain.span import Span
from planner.domain.traces import traces_of
from planner.domain.week import Baseline, Week
from tests.domain.examples import CATEGORIES, MONDAY, WEEK, block

COMMITTED = datetime(2026, 11, 23, 8)
THURSDAY = MONDAY + timedelta(days=3)
NEXT_MONDAY = MONDAY + timedelta(days=7)


def line(*committed: Block, now: tuple[Block, ...], gave_way: tuple[Displacement, ...] = ()) -> str:
    here = tuple(b for b in now if b.span.day < NEXT_MONDAY)
    elsewhere = {b.id: b for b in now if b not in here}
    week = Week(WEEK, here, (), (Baseline("base", WEEK, 1, COMMITTED, committed),), gave_way)
    fates = fates_of_week(week, elsewhere, CATEGORIES)
    return gave_way_words(WEEK, WEEK, fates, traces_of(week, elsewhere), CATEGORIES)


def leaving(
    one: Block, how: HowItWent, now: Span | None = None, cause: Cause | None = None, hours: int = 1
) -> Displacement:
    at = COMMITTED + timedelta(hours=hours)
    return Displacement(
        f"{one.id}-{hours}", one.id, one.category_id, one.title, how, one.span, now, at, cause
    )


def moved(one: Block, day: date = THURSDAY) -> tuple[Block, Displacement]:
    span = replace(one.span, day=day)
    return replace(one, span=span), leaving(one, HowItWent.MOVED, span)


def test_nothing_is_said_where_nothing_gave_way() -> None:
    assert line(block(), now=(block(),)) == ""


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (1, "1 acquisition block moved, it has a new time"),
        (2, "2 acquisition blocks moved, both have a new time"),
        (3, "3 acquisition blocks moved, all have a new time"),
    ],
)
def test_all_that_moved_has_a_new_time(count: int, words: str) -> None:
    before = [block(f"b{n}", start=540 + 60 * n) for n in range(count)]
    after = [moved(one) for one in before]

    said = line(*before, now=tuple(b for b, _ in after), gave_way=tuple(d for _, d in after))

    assert said == f"Nothing lost this week: {words}"


def test_block_that_went_into_the_next_week_has_a_new_time_too() -> None:
    there, record = moved(block(), NEXT_MONDAY)

    assert "Nothing lost" in line(block(), now=(there,), gave_way=(record,))


def test_what_went_nowhere_is_named_with_its_cause() -> None:
    first, second = block("a"), block("b", start=660)
    there, record = moved(first)
    gone = leaving(second, HowItWent.DISPLACED, None, Cause.QUOTE)

    said = line(first, second, now=(there,), gave_way=(record, gone))

    assert said == "Acquisition this week: 1 moved, 1 displaced (Quote request)"


def test_nothing_is_called_not_lost_after_a_block_moved_and_was_then_given_up() -> None:
    there, record = moved(block())
    gone = leaving(there, HowItWent.GIVEN_UP, None, Cause.OWN_CHOICE, hours=2)

    assert line(block(), now=(), gave_way=(record, gone)) == "Acquisition this week: 1 given up (Own choice)"


def test_private_cause_is_not_for_who_passes_by() -> None:
    gone = leaving(block(), HowItWent.GIVEN_UP, None, Cause.DREADED)

    assert line(block(), now=(), gave_way=(gone,)) == "Acquisition this week: 1 given up"


def test_own_illness_is_excused() -> None:
    gone = leaving(block(), HowItWent.DISPLACED, None, Cause.ILLNESS)

    assert line(block(), now=(), gave_way=(gone,)) == "Acquisition this week: 1 excused (Illness)"


def test_block_that_disappeared_without_a_word_is_accounted_for() -> None:
    assert line(block(), now=()) == "Acquisition this week: 1 given up"


def test_look_back_that_found_a_block_displaced_is_accounted_for() -> None:
    assert line(block(), now=(replace(block(), outcome=Outcome.DISPLACED),)).endswith("1 displaced")


def test_nudge_and_client_work_that_gave_way_are_no_news() -> None:
    nudged = replace(block(), span=Span(MONDAY, 555, 60))
    quotes = block("q", start=660, category="quotes")
    gone = leaving(quotes, HowItWent.DISPLACED, None, Cause.SERVICE)

    assert line(block(), quotes, now=(nudged,), gave_way=(gone,)) == ""


def test_another_week_is_named() -> None:
    there, record = moved(block())
    week = Week(WEEK, (there,), (), (Baseline("base", WEEK, 1, COMMITTED, (block(),)),), (record,))
    fates = fates_of_week(week, {}, CATEGORIES)

    said = gave_way_words(WEEK, WEEK.plus(1), fates, traces_of(week, {}), CATEGORIES)

    assert said.startswith("Nothing lost in week 48: ")
