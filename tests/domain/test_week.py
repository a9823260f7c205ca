from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from planner.domain.preferences import Preferences
from planner.domain.span import Span
from planner.domain.week import Baseline, Week, shown_days
from tests.domain.examples import MONDAY, NOON, SUNDAY, TUESDAY, WEEK, appointment, block, days, spans

SATURDAY = date(2026, 11, 28)
WORKING_DAYS = WEEK.days[:5]


def committed(week: Week, number: int = 1) -> Week:
    baseline = Baseline(f"baseline-{number}", WEEK, number, NOON, week.all_blocks)
    return replace(week, baselines=(*week.baselines, baseline))


def test_all_blocks_are_own_and_fixed_in_the_order_of_time() -> None:
    week = Week(WEEK, (block("late", start=900), block("early")), (appointment(),))

    assert [one.id for one in week.all_blocks] == ["early", "late", "work/u//2026-11-24"]
    assert [one.is_fixed for one in week.all_blocks] == [False, False, True]


@given(st.lists(st.tuples(days(), spans()), max_size=6))
def test_own_blocks_are_kept_in_the_order_of_time(places: list[tuple[date, Span]]) -> None:
    blocks = tuple(
        block(str(number), day, span.start, span.length) for number, (day, span) in enumerate(places)
    )
    ordered = Week(WEEK).with_blocks(blocks).blocks

    assert sorted(ordered, key=lambda one: one.id) == sorted(blocks, key=lambda one: one.id)
    starts = [(one.span.day, one.span.start) for one in ordered]
    assert starts == sorted(starts)


def test_whole_days_stand_in_a_lane_of_their_own() -> None:
    fair = appointment("fair", datetime(2026, 11, 24), datetime(2026, 11, 26), all_day=True)
    week = Week(WEEK, appointments=(fair, appointment()))

    assert week.all_day == (fair,)
    assert [one.title for one in week.fixed_blocks] == ["With u"]


def test_a_week_without_a_commit_is_a_draft_without_changes() -> None:
    draft = Week(WEEK, (block(),))

    assert draft.baseline is None
    assert draft.changes == 0


def test_the_last_commit_is_the_one_that_counts() -> None:
    first = committed(Week(WEEK, (block("a"),)))
    second = committed(first.with_blocks((block("a"), block("b", start=700))), number=2)

    assert second.baseline is second.baselines[1]
    assert second.changes == 0


def test_a_change_is_a_block_more_or_less_or_another_time_category_or_title() -> None:
    week = committed(Week(WEEK, tuple(block(name, start=540 + 60 * at) for at, name in enumerate("abcde"))))
    a, b, c, d, e = week.blocks

    assert week.with_blocks((a, b, c, d)).changes == 1
    assert week.with_blocks((*week.blocks, block("new", start=1000))).changes == 1
    moved = replace(a, span=a.span.moved(days=1))
    longer = replace(b, span=replace(b.span, length=75))
    other_work = replace(c, category_id="visits")
    renamed = replace(d, title="Bakery")
    assert week.with_blocks((moved, longer, other_work, renamed, e)).changes == 4
    assert week.with_blocks((e,)).changes == 4


def test_notes_protection_and_news_from_a_calendar_are_no_changes() -> None:
    week = committed(Week(WEEK, (block(),), (appointment(),)))
    noted = replace(block(), note="ring twice", protected=True, private=True)

    assert replace(week.with_blocks((noted,)), appointments=()).changes == 0


def test_a_whole_day_under_leave_takes_the_working_hours_of_each_of_its_days() -> None:
    leave = appointment(
        "leave", datetime(2026, 11, 24), datetime(2026, 11, 26), all_day=True, category="leave"
    )
    week = Week(WEEK, (block(),), (leave,))

    assert [week.on_leave(day) for day in WEEK.days[:4]] == [False, True, True, False]
    assert [week.free_minutes(Preferences(), day) for day in WEEK.days[:4]] == [450, 0, 0, 510]


def test_other_whole_days_and_hours_of_leave_leave_the_rest_of_the_day() -> None:
    start, end = datetime(2026, 11, 24), datetime(2026, 11, 25)
    fair = appointment("fair", start, end, all_day=True)
    cancelled = appointment("leave", start, end, all_day=True, category="leave", cancelled=True)
    dentist = appointment("dentist", category="leave")
    week = Week(WEEK, appointments=(fair, cancelled, dentist))

    assert not week.on_leave(TUESDAY)
    assert week.free_minutes(Preferences(), TUESDAY) == 450


def test_free_hours_count_own_blocks_and_appointments_once_where_they_overlap() -> None:
    week = Week(WEEK, (block(day=TUESDAY, start=570),), (appointment(),))
    assert week.free_minutes(Preferences(), TUESDAY) == 510 - 90


def test_a_view_shows_the_working_days() -> None:
    assert shown_days(Week(WEEK), Preferences()) == WORKING_DAYS


def test_a_view_shows_the_weekend_on_demand() -> None:
    assert shown_days(Week(WEEK), Preferences(shows_weekend=True)) == WEEK.days


def test_a_day_off_with_a_block_is_in_sight_and_one_without_is_not() -> None:
    assert shown_days(Week(WEEK, (block(day=SATURDAY),)), Preferences()) == (*WORKING_DAYS, SATURDAY)
    on_sunday = appointment(start=datetime(2026, 11, 29, 10), end=datetime(2026, 11, 29, 11))
    assert shown_days(Week(WEEK, (), (on_sunday,)), Preferences()) == (*WORKING_DAYS, SUNDAY)
    whole_sunday = appointment(start=datetime(2026, 11, 29), end=datetime(2026, 11, 30), all_day=True)
    assert shown_days(Week(WEEK, (), (whole_sunday,)), Preferences()) == WORKING_DAYS


def test_a_weekday_off_is_not_shown_even_with_the_weekend() -> None:
    usual = Preferences().working_days
    off_on_monday = Preferences(working_days=(None, *usual[1:]), shows_weekend=True)
    assert shown_days(Week(WEEK), off_on_monday) == WEEK.days[1:]
    assert MONDAY in shown_days(Week(WEEK, (block(),)), off_on_monday)


def test_a_rep_without_working_days_still_sees_a_week() -> None:
    assert shown_days(Week(WEEK), Preferences(working_days=(None,) * 7)) == WORKING_DAYS


@given(st.lists(st.tuples(days(reach=6), spans()), max_size=5), st.booleans())
def test_every_planned_block_is_in_sight(places: list[tuple[date, Span]], weekend: bool) -> None:
    inside = [(day, span) for day, span in places if day in WEEK.days]
    blocks = tuple(block(str(at), day, span.start, span.length) for at, (day, span) in enumerate(inside))
    shown = shown_days(Week(WEEK, blocks), Preferences(shows_weekend=weekend))

    assert {one.span.day for one in blocks} <= set(shown)
    assert list(shown) == sorted(shown)
    assert timedelta() < shown[-1] - shown[0] < timedelta(days=7)
