from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.block import Block
from planner.domain.errors import Problem, RuleBroken
from planner.domain.preferences import Band, Preferences, WorkingDay, free_minutes, is_leave
from planner.domain.span import DAY_MINUTES
from tests.domain.examples import MONDAY, SUNDAY, TUESDAY, block, spans

HOURS = st.builds(
    lambda start, length: WorkingDay(start, min(start + length, DAY_MINUTES)),
    st.integers(0, DAY_MINUTES - 1),
    st.integers(1, DAY_MINUTES),
)
SETTINGS = st.builds(
    lambda hours, start, length: Preferences(
        working_days=(hours,) * 7, break_start=start, break_length=length
    ),
    HOURS,
    st.integers(0, DAY_MINUTES),
    st.integers(0, 120),
)
BLOCKS = st.lists(
    st.builds(
        Block,
        st.just("b"),
        st.one_of(spans(), spans(TUESDAY)),
        st.just("calling"),
        takes_time=st.booleans(),
    ),
    max_size=8,
)


@given(SETTINGS, BLOCKS)
def test_free_minutes_are_those_that_nothing_has_taken(preferences: Preferences, blocks: list[Block]) -> None:
    hours = preferences.working_days[0]
    assert hours is not None
    free = [hours.start <= minute < hours.end for minute in range(DAY_MINUTES)]
    pause = range(preferences.break_start, preferences.break_start + preferences.break_length)
    for minute in pause:
        if minute < DAY_MINUTES:
            free[minute] = False
    for one in blocks:
        if one.takes_time and one.span.day == MONDAY:
            free[one.span.start : one.span.end] = [False] * one.span.length

    assert free_minutes(preferences, MONDAY, blocks, on_leave=False) == sum(free)


def test_a_usual_day_has_eight_and_a_half_free_hours() -> None:
    assert free_minutes(Preferences(), MONDAY, [], on_leave=False) == 8 * 60 + 30


def test_a_day_off_and_a_day_of_leave_have_no_free_hours() -> None:
    assert free_minutes(Preferences(), SUNDAY, [block(day=SUNDAY)], on_leave=False) == 0
    assert free_minutes(Preferences(), MONDAY, [], on_leave=True) == 0


@pytest.mark.parametrize(
    ("day", "hours"), [(MONDAY, WorkingDay(480, 1020)), (date(2026, 11, 28), None), (SUNDAY, None)]
)
def test_a_usual_week_works_from_monday_to_friday(day: date, hours: WorkingDay | None) -> None:
    assert Preferences().hours_of(day) == hours


@pytest.mark.parametrize("band", [Band(0), Band(0.3), Band(0.3, 0.3), Band(0, 1), Band(1)])
def test_an_agreed_share_lies_within_its_edges(band: Band) -> None:
    assert band.checked() is band


@pytest.mark.parametrize("band", [Band(-0.01), Band(1.01), Band(0.4, 0.3), Band(0.3, 1.01)])
def test_a_share_beyond_all_or_with_edges_reversed_is_refused(band: Band) -> None:
    with pytest.raises(RuleBroken) as refused:
        band.checked()

    assert refused.value.problem is Problem.BAND_OUT_OF_RANGE


@pytest.mark.parametrize("end", [479, 480])
def test_working_hours_end_after_they_begin(end: int) -> None:
    with pytest.raises(RuleBroken) as refused:
        replace(Preferences(), working_days=(None,) * 6 + (WorkingDay(480, end),)).checked()

    assert refused.value.problem is Problem.WORKING_HOURS_REVERSED


def test_usual_preferences_are_in_order() -> None:
    usual = Preferences()
    assert usual.checked() is usual


def test_leave_is_a_category_of_its_own() -> None:
    assert is_leave("leave")
    assert not is_leave("travel")
