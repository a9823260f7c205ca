"""Pace: what is due of an agreement, in exact parts of the working days."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from planner.domain.agreement import month_of
from planner.domain.pace import Pace, leave_days, pace_of, working_days
from planner.domain.preferences import Preferences, WorkingDay
from planner.domain.week import Week
from tests.domain.examples import MONDAY, TUESDAY, WEEK, appointment, block

USUAL = Preferences()
NOVEMBER = month_of(TUESDAY)
SOME_DAYS = st.dates(date(2020, 1, 1), date(2035, 12, 31))
SETS_OF_DAYS = st.frozensets(st.integers(0, 60), max_size=20)


def test_ten_a_month_is_eight_on_the_24th_of_november() -> None:
    pace = pace_of(working_days(*NOVEMBER, USUAL), TUESDAY)

    assert pace == Pace(17, 21)
    assert pace.due(10) == Fraction(170, 21)
    assert int(pace.due(10)) == 8
    assert pace.left == 4


def test_days_off_public_holidays_and_leave_are_no_working_days() -> None:
    four_days = replace(USUAL, working_days=(WorkingDay(480, 1020),) * 4 + (None,) * 3)
    holiday, leave = frozenset({MONDAY}), {TUESDAY, TUESDAY + timedelta(days=1)}

    assert len(working_days(*NOVEMBER, four_days)) == 17
    assert len(working_days(*NOVEMBER, four_days, holiday, leave)) == 14
    assert MONDAY not in working_days(*NOVEMBER, four_days, holiday)


def test_nothing_is_due_where_nobody_works() -> None:
    pace = pace_of(working_days(*NOVEMBER, replace(USUAL, working_days=(None,) * 7)), TUESDAY)

    assert pace == Pace(0, 0)
    assert pace.due(10) == 0


@given(SOME_DAYS, st.integers(0, 60), st.integers(-5, 70), SETS_OF_DAYS, SETS_OF_DAYS, st.integers(1, 500))
def test_pace_is_the_exact_fraction_of_working_days(
    first: date, length: int, passed: int, holidays: frozenset[int], leave: frozenset[int], target: int
) -> None:
    last, today = first + timedelta(days=length), first + timedelta(days=passed)
    free = frozenset(first + timedelta(days=n) for n in holidays)
    away = frozenset(first + timedelta(days=n) for n in leave)
    pace = pace_of(working_days(first, last, USUAL, free, away), today)

    days = [first + timedelta(days=n) for n in range(length + 1)]
    works = [d for d in days if d.isoweekday() < 6 and d not in free | away]
    begun = [d for d in works if d <= today]
    assert pace.due(target) * len(works) == target * len(begun)
    assert 0 <= pace.share <= 1
    assert pace.worked + pace.left == pace.days == len(works)


@given(SOME_DAYS, st.integers(1, 100))
def test_all_is_due_when_the_month_is_over_and_nothing_before_it_begins(day: date, target: int) -> None:
    days = working_days(*month_of(day), USUAL)

    assert pace_of(days, days[-1]).due(target) == target
    assert pace_of(days, days[0] - timedelta(days=1)).due(target) == 0


def test_a_whole_day_of_leave_is_one_in_the_calendar_or_in_blocks() -> None:
    all_day = appointment(
        start=datetime(2026, 11, 23), end=datetime(2026, 11, 24), all_day=True, category="leave"
    )
    morning, afternoon = (
        block("a", TUESDAY, 480, 240, "leave"),
        block("b", TUESDAY, 750, 270, "leave"),
    )

    assert leave_days([Week(WEEK, appointments=(all_day,))], USUAL) == {MONDAY}
    assert leave_days([Week(WEEK, (morning, afternoon))], USUAL) == {TUESDAY}
    assert leave_days([Week(WEEK, (morning,))], USUAL) == frozenset()
    assert leave_days([Week(WEEK, (afternoon,))], USUAL) == frozenset()
    assert leave_days([Week(WEEK, (block("c", TUESDAY, 480, 540, "calling"),))], USUAL) == frozenset()
