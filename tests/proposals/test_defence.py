"""Defence: firmer the closer the end and the further behind the pace, and never more than a rank."""

from dataclasses import replace
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.agreement import month_of
from planner.domain.block import Block, Outcome
from planner.proposals.defence import Defence, Firmness, Goal, defences, firmness
from tests.domain.examples import MONDAY, TUESDAY, WEEK, block

SOFT, FIRM, LAST = Firmness
NOW = datetime(2026, 11, 24, 11, 24)
FIRST, LAST_DAY = month_of(TUESDAY)
DAYS = st.integers(1, 31)
COUNTS = st.integers(0, 60)
CHANCES = st.integers(0, 20)


@pytest.mark.parametrize(
    ("done", "days_left", "left", "how"),
    [
        (8.1, 4, 3, SOFT),
        (10, 0, 0, SOFT),
        (6, 8, 3, FIRM),
        (6, 4, 3, LAST),
        (7, 5, 3, FIRM),
        (7, 5, 2, LAST),
        (9, 0, 1, LAST),
        (0, 21, 1, SOFT),
    ],
)
def test_ten_a_month_over_21_days(done: float, days_left: int, left: int, how: Firmness) -> None:
    assert firmness(10, done, days_left, 21, left) is how


@given(st.integers(1, 60), COUNTS, DAYS, st.data(), CHANCES)
def test_fewer_days_left_never_soften(
    target: int, done: int, days: int, data: st.DataObject, left: int
) -> None:
    later, sooner = sorted(data.draw(st.tuples(st.integers(0, days), st.integers(0, days))))

    assert firmness(target, done, later, days, left) >= firmness(target, done, sooner, days, left)


@given(st.integers(1, 60), COUNTS, COUNTS, DAYS, st.data(), CHANCES)
def test_a_larger_shortfall_never_softens(
    target: int, one: int, other: int, days: int, data: st.DataObject, left: int
) -> None:
    less, more = sorted((one, other))
    days_left = data.draw(st.integers(0, days))

    assert firmness(target, less, days_left, days, left) >= firmness(target, more, days_left, days, left)


@given(st.integers(1, 60), COUNTS, DAYS, st.data(), CHANCES, CHANCES)
def test_fewer_chances_never_soften(
    target: int, done: int, days: int, data: st.DataObject, one: int, other: int
) -> None:
    fewer, more = sorted((one, other))
    days_left = data.draw(st.integers(0, days))

    assert firmness(target, done, days_left, days, fewer) >= firmness(target, done, days_left, days, more)


@given(st.integers(1, 60), st.integers(1, 31), st.data(), CHANCES)
def test_who_is_on_pace_is_free_to_move(target: int, days: int, data: st.DataObject, left: int) -> None:
    days_left = data.draw(st.integers(0, days))
    done = target * (days - days_left) / days + 1e-9

    if days_left:
        assert firmness(target, done, days_left, days, left) is SOFT


def test_chances_are_counted_over_the_month() -> None:
    behind = Goal(FIRST, LAST_DAY, 10, 6, 4, 21)
    blocks = [
        replace(block("done", MONDAY), outcome=Outcome.DONE),
        block("began", TUESDAY, 660),
        block("wednesday", WEEK.days[2]),
        block("monday", WEEK.plus(1).days[0]),
        block("december", WEEK.plus(1).days[2]),
    ]

    assert defences([(behind, blocks)], NOW) == {
        "wednesday": Defence(LAST, 2, 4, True),
        "monday": Defence(LAST, 2, 4, True),
    }
    assert defences([(replace(behind, done=9), blocks)], NOW) == {}


def week_goal(blocks: list[Block], target: float, done: float = 0) -> Goal:
    worth = {each.id: float(each.minutes) for each in blocks}
    return Goal(WEEK.days[0], WEEK.days[6], target, done, 3, 5, False, done + sum(worth.values()), worth)


def test_a_week_that_is_planned_beyond_its_hours_defends_only_what_it_needs() -> None:
    blocks = [block("long", WEEK.days[2], 540, 120), block("short", WEEK.days[3], 540, 30)]

    enough = defences([(week_goal(blocks, 240, 140), blocks)], NOW)
    assert {id_: found.firmness for id_, found in enough.items()} == {"long": FIRM}
    scarce = defences([(week_goal(blocks, 300, 60), blocks)], NOW)
    assert {id_: found.firmness for id_, found in scarce.items()} == {"long": LAST, "short": LAST}


def test_the_firmest_goal_decides() -> None:
    blocks = [block("b", WEEK.days[2])]
    soft, last = Goal(FIRST, LAST_DAY, 10, 10, 4, 21), Goal(FIRST, LAST_DAY, 4, 0, 4, 21)

    assert defences([(soft, blocks), (last, blocks)], NOW)["b"].firmness is LAST
    assert defences([(last, blocks), (soft, blocks)], NOW)["b"].firmness is LAST
