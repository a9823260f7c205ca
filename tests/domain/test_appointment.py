from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.appointment import (
    Appointment,
    CategoryRule,
    Occurrence,
    RuleField,
    TimeKind,
    blocks_of,
    corrected,
    moment_of,
    on_days,
    on_the_wall_clock,
    seconds_of,
)
from planner.domain.block import Origin
from planner.domain.span import SHORTEST_BLOCK
from tests.domain.examples import CALENDAR, MONDAY, SUNDAY, TUESDAY, appointment, moments

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
YEARS_BEFORE, YEARS_AFTER = date(2020, 1, 1), date(2030, 1, 1)


def occurrence(start: datetime, end: datetime, kind: TimeKind = TimeKind.UTC) -> Occurrence:
    return Occurrence("u", "r", kind, seconds_of(start), seconds_of(end), "With u", busy=False, private=True)


@given(
    st.datetimes(datetime(1, 1, 1), datetime(9999, 12, 31)).map(lambda moment: moment.replace(microsecond=0))
)
def test_moments_are_stored_to_the_second(moment: datetime) -> None:
    assert moment_of(seconds_of(moment)) == moment


def test_a_moment_in_utc_is_met_on_the_reps_wall_clock() -> None:
    met = on_the_wall_clock(
        occurrence(datetime(2026, 11, 23, 8), datetime(2026, 11, 23, 9)), "work", "meeting", AMSTERDAM
    )

    assert (met.start, met.end, met.all_day) == (
        datetime(2026, 11, 23, 9),
        datetime(2026, 11, 23, 10),
        False,
    )
    assert (met.calendar_id, met.category_id, met.title) == ("work", "meeting", "With u")
    assert (met.busy, met.private, met.cancelled) == (False, True, False)
    assert met.id == "work/u/r"


@pytest.mark.parametrize("kind", [TimeKind.FLOATING, TimeKind.DATE])
def test_floating_times_and_whole_days_are_the_same_everywhere(kind: TimeKind) -> None:
    start, end = datetime(2026, 11, 23), datetime(2026, 11, 24)
    met = [
        on_the_wall_clock(occurrence(start, end, kind), "work", "leave", ZoneInfo(name))
        for name in ("Pacific/Auckland", "America/Los_Angeles")
    ]

    assert met[0] == met[1]
    assert (met[0].start, met[0].end) == (start, end)
    assert met[0].all_day is (kind is TimeKind.DATE)


def test_a_moment_at_the_end_of_time_stays_where_it_is() -> None:
    last = datetime(9999, 12, 31, 23, 59)
    met = on_the_wall_clock(occurrence(last, last), "work", "meeting", ZoneInfo("Pacific/Auckland"))
    assert met.end == last


def covered(piece_start: datetime, piece_end: datetime) -> set[datetime]:
    minutes = int((piece_end - piece_start).total_seconds() // 60)
    return {piece_start + timedelta(minutes=minute) for minute in range(minutes)}


@given(moments(), st.integers(0, 4 * 24 * 60))
def test_a_timed_appointment_is_cut_into_the_days_it_touches(start: datetime, length: int) -> None:
    met = appointment(start=start, end=start + timedelta(minutes=length))
    pieces = list(blocks_of(met, YEARS_BEFORE, YEARS_AFTER))

    assert len({piece.id for piece in pieces}) == len(pieces)
    assert [piece.span.day for piece in pieces] == [
        met.start.date() + timedelta(days=number) for number in range((met.last_day - start.date()).days + 1)
    ]
    minutes = set().union(*(covered(piece.span.begins_at, piece.span.ends_at) for piece in pieces))
    assert minutes >= covered(met.start, met.end)
    for piece in pieces:
        piece.span.checked()
        in_this_day = {moment for moment in covered(met.start, met.end) if moment.date() == piece.span.day}
        assert piece.span.length == max(len(in_this_day), SHORTEST_BLOCK)


def test_a_piece_carries_what_the_rep_sees_of_its_appointment() -> None:
    met = replace(appointment(), private=True)
    (piece,) = blocks_of(met, MONDAY, SUNDAY)

    assert piece.id == "work/u//2026-11-24"
    assert (piece.span.start, piece.span.length) == (540, 60)
    assert (piece.category_id, piece.title, piece.private) == ("meeting", "With u", True)
    assert (piece.origin, piece.is_fixed, piece.calendar_id) == (Origin.CALENDAR, True, "work")
    assert piece.minutes == 60


@pytest.mark.parametrize(("busy", "cancelled"), [(False, False), (True, True), (False, True)])
def test_a_free_or_cancelled_appointment_takes_no_time(busy: bool, cancelled: bool) -> None:
    (piece,) = blocks_of(appointment(busy=busy, cancelled=cancelled), MONDAY, SUNDAY)

    assert not piece.takes_time
    assert piece.minutes == 0


def test_a_reminder_without_length_is_shown_and_takes_no_time() -> None:
    at = datetime(2026, 11, 24, 9)
    (piece,) = blocks_of(appointment(start=at, end=at), MONDAY, SUNDAY)

    assert piece.span.length == SHORTEST_BLOCK
    assert not piece.takes_time


def test_an_end_before_the_start_is_shown_at_the_start() -> None:
    met = appointment(start=datetime(2026, 11, 24, 9), end=datetime(2026, 11, 23, 9))
    (piece,) = blocks_of(met, MONDAY, SUNDAY)

    assert met.last_day == TUESDAY
    assert (piece.span.day, piece.span.start, piece.span.length) == (TUESDAY, 540, SHORTEST_BLOCK)
    assert not piece.takes_time


def test_a_whole_day_takes_no_hours_of_the_grid() -> None:
    met = appointment(start=datetime(2026, 11, 24), end=datetime(2026, 11, 26), all_day=True)
    assert list(blocks_of(met, MONDAY, SUNDAY)) == []


def test_only_the_days_asked_for_are_cut_out() -> None:
    met = appointment(start=datetime(2026, 11, 1, 20), end=datetime(2026, 12, 24, 8))
    pieces = list(blocks_of(met, MONDAY, TUESDAY))

    assert [(piece.span.day, piece.span.start, piece.span.length) for piece in pieces] == [
        (MONDAY, 0, 1440),
        (TUESDAY, 0, 1440),
    ]


def test_an_appointment_until_midnight_ends_with_its_day() -> None:
    met = appointment(start=datetime(2026, 11, 23, 22), end=datetime(2026, 11, 24))

    assert met.last_day == MONDAY
    assert [piece.span.day for piece in blocks_of(met, MONDAY, SUNDAY)] == [MONDAY]


def test_seconds_are_rounded_outwards() -> None:
    met = appointment(start=datetime(2026, 11, 24, 9, 0, 30), end=datetime(2026, 11, 24, 9, 29, 30))
    (piece,) = blocks_of(met, MONDAY, SUNDAY)

    assert (piece.span.start, piece.span.end) == (540, 570)


@given(st.lists(st.tuples(moments(reach=9), st.integers(0, 5000)), max_size=8))
def test_the_appointments_of_some_days_are_all_that_touch_them(met: list[tuple[datetime, int]]) -> None:
    all_met: list[Appointment] = [
        appointment(str(number), start, start + timedelta(minutes=length))
        for number, (start, length) in enumerate(met)
    ]
    found = on_days(all_met, MONDAY, SUNDAY)

    assert {a.uid for a in found} == {a.uid for a in all_met if list(blocks_of(a, MONDAY, SUNDAY))}
    assert [a.start for a in found] == sorted(a.start for a in found)


def rule(text: str, category: str, field: RuleField = RuleField.TITLE) -> CategoryRule:
    return CategoryRule(field, text, category)


def titled(title: str, *tags: str, uid: str = "u") -> Occurrence:
    return Occurrence(uid, "", TimeKind.UTC, 0, 3600, title, tags)


@pytest.mark.parametrize(
    ("one", "matches"),
    [
        (rule("coach", "coaching"), True),
        (rule(" COACH ", "coaching"), True),
        (rule("demo", "coaching"), False),
        (rule("", "coaching"), False),
        (rule("  ", "coaching"), False),
        (rule("straße", "visits"), True),
        (rule("sales", "calling", RuleField.TAG), True),
        (rule("sale", "calling", RuleField.TAG), False),
        (rule("coach", "calling", RuleField.TAG), False),
    ],
)
def test_a_rule_looks_at_a_part_of_the_title_or_a_whole_tag(one: CategoryRule, matches: bool) -> None:
    assert one.matches(titled("Monthly coaching, STRASSE 5", " Sales", "Weekly")) is matches


def test_a_category_by_hand_goes_before_the_first_rule_and_that_before_the_default() -> None:
    calendar = replace(CALENDAR, rules=(rule("coach", "coaching"), rule("coach", "admin")))
    by_hand = corrected(calendar, "u", "visits")

    assert calendar.category_of(titled("Lunch")) == "meeting"
    assert calendar.category_of(titled("Coaching")) == "coaching"
    assert by_hand.category_of(titled("Coaching")) == "visits"
    assert by_hand.category_of(titled("Coaching", uid="another")) == "coaching"


def test_the_last_correction_by_hand_holds_and_others_are_kept() -> None:
    calendar = corrected(corrected(corrected(CALENDAR, "a", "visits"), "b", "admin"), "a", "travel")

    assert dict(calendar.corrections) == {"a": "travel", "b": "admin"}
    assert len(calendar.corrections) == 2
