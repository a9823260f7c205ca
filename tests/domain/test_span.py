from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.errors import Problem, RuleBroken, UserError
from planner.domain.span import DAY_MINUTES, SNAPS, IsoWeek, Span, snapped
from tests.domain.examples import MONDAY, TUESDAY, days, spans


def minutes_of(span: Span) -> set[tuple[date, int]]:
    return {(span.day, minute) for minute in range(span.start, span.end)}


def test_a_span_knows_its_moments_on_the_wall_clock() -> None:
    span = Span(MONDAY, 23 * 60, 60)

    assert span.end == DAY_MINUTES
    assert span.begins_at == datetime(2026, 11, 23, 23)
    assert span.ends_at == datetime(2026, 11, 24)


@given(spans())
def test_every_span_within_its_day_is_accepted_as_it_is(span: Span) -> None:
    assert span.checked() is span


@pytest.mark.parametrize(
    ("start", "length", "problem"),
    [
        (540, 4, Problem.BLOCK_TOO_SHORT),
        (540, 0, Problem.BLOCK_TOO_SHORT),
        (540, -30, Problem.BLOCK_TOO_SHORT),
        (-1, 30, Problem.BLOCK_CROSSES_MIDNIGHT),
        (1411, 30, Problem.BLOCK_CROSSES_MIDNIGHT),
    ],
)
def test_a_span_that_is_too_short_or_leaves_its_day_is_refused(
    start: int, length: int, problem: Problem
) -> None:
    with pytest.raises(RuleBroken) as refused:
        Span(MONDAY, start, length).checked()

    assert refused.value.problem is problem


@given(spans(), st.one_of(spans(), spans(TUESDAY)))
def test_spans_overlap_where_they_share_a_minute(one: Span, other: Span) -> None:
    assert one.overlaps(other) == bool(minutes_of(one) & minutes_of(other))
    assert one.overlaps(other) == other.overlaps(one)


@given(spans(), st.integers(-400, 400), st.integers(-3000, 3000))
def test_a_moved_span_keeps_its_length_and_stays_within_its_day(
    span: Span, day_offset: int, minutes: int
) -> None:
    moved = span.moved(days=day_offset, minutes=minutes)

    assert moved.checked().length == span.length
    assert moved.day == span.day + timedelta(days=day_offset)
    wanted = span.start + minutes
    assert (
        moved.start == wanted or moved.start == 0 > wanted or moved.end == DAY_MINUTES < wanted + span.length
    )


@given(st.floats(0, DAY_MINUTES), st.sampled_from(SNAPS))
def test_snapping_goes_to_the_nearest_step(minute: float, snap: int) -> None:
    step = snapped(minute, snap)

    assert step % snap == 0
    assert abs(step - minute) <= snap / 2


def test_snapping_goes_up_from_the_middle() -> None:
    assert [snapped(minute, 15) for minute in (7, 7.5, 22.4, 22.5)] == [0, 15, 15, 30]


@given(st.dates(date(1, 1, 8), date(9999, 12, 20)))
def test_a_week_holds_its_days_and_can_be_written_and_read(day: date) -> None:
    week = IsoWeek.of(day)

    assert day in week.days
    assert [one.isoweekday() for one in week.days] == [1, 2, 3, 4, 5, 6, 7]
    assert {IsoWeek.of(one) for one in week.days} == {week}
    assert IsoWeek.parse(str(week)) == week


@given(days(reach=4000), st.integers(-300, 300))
def test_weeks_are_counted_over_every_turn_of_the_year(day: date, count: int) -> None:
    assert IsoWeek.of(day).plus(count) == IsoWeek.of(day + timedelta(weeks=count))


@pytest.mark.parametrize("text", ["2026-W53", " 2026-w53 ", "2026W53"])
def test_a_week_may_be_written_in_the_ways_of_iso_8601(text: str) -> None:
    assert IsoWeek.parse(text) == IsoWeek(2026, 53)


@pytest.mark.parametrize(
    "text",
    ["", "2026", "2026-48", "W48", "2026-W5", "2026-W00", "2025-W53", "2026-W54", "0000-W01", "9999-W52"],
)
def test_a_week_that_is_not_there_is_refused_in_words(text: str) -> None:
    with pytest.raises(UserError) as refused:
        IsoWeek.parse(text)

    assert refused.value.problem is Problem.BAD_WEEK
    assert refused.value.details == {"text": text}
