"""Recurring events where files of the world differ: each choice as DECISIONS.md has it."""

import pytest

from planner.exchange.calendar_in import expand
from planner.exchange.reading import DoubtKind, Reason
from tests.exchange.calendars import all_of, event, read, starts, times

DAILY = ("DTSTART:20260301T090000Z", "DTEND:20260301T100000Z", "RRULE:FREQ=DAILY;COUNT=3")


def doubts_of(*lines: str) -> set[DoubtKind]:
    return {doubt.kind for doubt in read(*lines).doubts}


def test_first_date_outside_its_rule_is_shown_and_said() -> None:
    lines = event("DTSTART:20260301T090000Z", "RRULE:FREQ=WEEKLY;BYDAY=WE;COUNT=2")
    assert starts(read(lines)) == ["2026-03-01T09:00:00Z", "2026-03-04T09:00:00Z", "2026-03-11T09:00:00Z"]
    assert doubts_of(lines) == {DoubtKind.START_OUTSIDE_RULE}


def test_series_whose_end_lies_before_its_start_is_empty() -> None:
    assert starts(read(event("DTSTART:20260301T090000Z", "RRULE:FREQ=DAILY;UNTIL=20260201T000000Z"))) == []


@pytest.mark.parametrize("until", ["99991231T235959Z", "99991231T235959", "99991231"])
@pytest.mark.parametrize("zone", ["Europe/Amsterdam", "America/New_York", "Pacific/Kiritimati"])
def test_an_end_on_the_last_of_all_days_is_no_end(until: str, zone: str) -> None:
    reading = read(event(f"DTSTART;TZID={zone}:20260323T090000", f"RRULE:FREQ=WEEKLY;UNTIL={until}"))

    assert len(starts(reading)) == 41
    assert not reading.left_out


def test_newest_version_of_an_event_counts() -> None:
    old = event("DTSTART:20260301T090000Z", "SEQUENCE:1", "SUMMARY:Old")
    new = event("DTSTART:20260302T090000Z", "SEQUENCE:2", "SUMMARY:New")
    for order in ((old, new), (new, old)):
        assert [one.title for one in read(*order).plain] == ["New"]


def test_newest_stamp_counts_among_equal_versions() -> None:
    old = event("DTSTART:20260301T090000Z", "LAST-MODIFIED:20260101T000000Z", "SUMMARY:Old")
    new = event("DTSTART:20260301T090000Z", "LAST-MODIFIED:20260102T000000Z", "SUMMARY:New")
    for order in ((old, new), (new, old)):
        assert [one.title for one in read(*order).plain] == ["New"]


def test_events_that_share_a_uid_are_all_shown_and_told_apart() -> None:
    lines = (event("DTSTART:20260301T090000Z"), event("DTSTART:20260302T090000Z"))
    reading = read(*lines)
    assert {one.recurrence for one in reading.plain} == {"20260301T090000Z", "20260302T090000Z"}
    assert doubts_of(*lines) == {DoubtKind.UID_SHARED}
    series = (
        event("DTSTART:20260301T090000Z", "RRULE:FREQ=DAILY;COUNT=2"),
        event("DTSTART:20260401T090000Z"),
    )
    assert len(starts(read(*series))) == 3


def test_override_replaces_its_occurrence_wherever_it_goes() -> None:
    moved = event("RECURRENCE-ID:20260302T090000Z", "DTSTART:20270105T090000Z", "SUMMARY:Moved")
    assert starts(read(event(*DAILY), moved)) == ["2026-03-01T09:00:00Z", "2026-03-03T09:00:00Z"]
    assert starts(read(event(*DAILY), moved, years=(2027,))) == ["2027-01-05T09:00:00Z"]


def test_override_written_in_another_zone_is_recognised() -> None:
    moved = event("RECURRENCE-ID;TZID=Europe/Amsterdam:20260302T100000", "DTSTART:20260302T120000Z")
    assert starts(read(event(*DAILY), moved))[1] == "2026-03-02T12:00:00Z"


def test_newest_override_of_an_occurrence_counts() -> None:
    first = event("RECURRENCE-ID:20260302T090000Z", "DTSTART:20260302T110000Z", "SEQUENCE:1")
    second = event("RECURRENCE-ID:20260302T090000Z", "DTSTART:20260302T120000Z", "SEQUENCE:2")
    assert starts(read(event(*DAILY), second, first))[1] == "2026-03-02T12:00:00Z"


def test_override_without_its_series_stands_alone() -> None:
    reading = read(event("RECURRENCE-ID:20260302T090000Z", "DTSTART:20260302T110000Z"))
    assert starts(reading) == ["2026-03-02T11:00:00Z"]
    assert all_of(reading)[0].recurrence == "20260302T090000Z"


def test_exception_takes_an_override_along() -> None:
    moved = event("RECURRENCE-ID:20260302T090000Z", "DTSTART:20260302T110000Z")
    assert starts(read(event(*DAILY, "EXDATE:20260302T090000Z"), moved)) == [
        "2026-03-01T09:00:00Z",
        "2026-03-03T09:00:00Z",
    ]


@pytest.mark.parametrize(
    "exception",
    [
        "EXDATE;VALUE=DATE:20260302",
        "EXDATE:20260302T090000Z,20270101T000000Z",
        "EXDATE;TZID=Europe/Amsterdam:20260302T100000",
        "EXDATE:20260302T090000",
    ],
)
def test_exceptions_are_recognised_however_they_are_written(exception: str) -> None:
    assert starts(read(event(*DAILY, exception))) == ["2026-03-01T09:00:00Z", "2026-03-03T09:00:00Z"]


def test_exception_of_an_all_day_series_may_be_a_midnight() -> None:
    series = ("DTSTART;VALUE=DATE:20260301", "RRULE:FREQ=DAILY;COUNT=3")
    wanted = ["2026-03-01", "2026-03-03"]
    assert starts(read(event(*series, "EXDATE:20260302T000000"))) == wanted
    assert starts(read(event(*series, "EXDATE;TZID=Europe/Amsterdam:20260302T000000"))) == wanted


def test_unreadable_dates_cost_themselves_alone() -> None:
    reading = read(event(*DAILY, "EXDATE:20260302T090000Z,soon", "RDATE:20260310T090000Z,never"))
    assert starts(reading) == ["2026-03-01T09:00:00Z", "2026-03-03T09:00:00Z", "2026-03-10T09:00:00Z"]
    assert [entry.reason for entry in reading.left_out] == [Reason.DATE_UNREADABLE] * 2


def test_added_day_takes_the_time_of_its_series() -> None:
    assert times(read(event(*DAILY[:2], "RDATE;VALUE=DATE:20260310")))[1] == (
        "2026-03-10T09:00:00Z",
        "2026-03-10T10:00:00Z",
    )


def test_rules_of_other_calendars_and_excluding_rules_are_left_out_but_not_the_event() -> None:
    for line in ("RRULE:RSCALE=CHINESE;FREQ=YEARLY", "EXRULE:FREQ=DAILY"):
        reading = read(event(*DAILY[:2], line))
        assert starts(reading) == ["2026-03-01T09:00:00Z"]
        assert [entry.reason for entry in reading.left_out] == [Reason.RULE_UNSUPPORTED]


def test_rule_that_asks_for_too_much_gives_its_first_occurrence() -> None:
    reading = read(event(*DAILY[:2], "RRULE:FREQ=MINUTELY"))
    assert starts(reading) == ["2026-03-01T09:00:00Z"]
    assert [entry.reason for entry in reading.left_out] == [Reason.TOO_FREQUENT]


def test_hours_are_followed_as_long_as_they_are_few() -> None:
    assert len(starts(read(event(*DAILY[:2], "RRULE:FREQ=HOURLY;INTERVAL=6;COUNT=9")))) == 9


def test_all_day_start_decides_over_a_timed_end() -> None:
    lines = event("DTSTART;VALUE=DATE:20260301", "DTEND:20260302T120000Z")
    assert times(read(lines)) == [("2026-03-01", "2026-03-03")]
    assert doubts_of(lines) == {DoubtKind.KINDS_MIXED}


def test_end_without_zone_is_in_the_zone_of_the_start() -> None:
    lines = event("DTSTART;TZID=Europe/Amsterdam:20260701T100000", "DTEND:20260701T113000")
    assert times(read(lines)) == [("2026-07-01T08:00:00Z", "2026-07-01T09:30:00Z")]


@pytest.mark.parametrize(
    ("line", "end"),
    [
        ("DURATION:PT45M", "2026-03-01T09:45:00Z"),
        ("DURATION:P1W", "2026-03-08T09:00:00Z"),
        ("DURATION:P1DT2H", "2026-03-02T11:00:00Z"),
        ("DURATION:pt10m ", "2026-03-01T09:10:00Z"),
        ("DURATION:-PT1H", "2026-03-01T09:00:00Z"),
        ("DURATION:long", "2026-03-01T09:00:00Z"),
        ("DTEND:20260301T1000Z", "2026-03-01T10:00:00Z"),
        ("DTEND:2026-03-01T10:00:00Z", "2026-03-01T10:00:00Z"),
        ("DTEND:20260301T240000Z", "2026-03-02T00:00:00Z"),
        ("DTEND:20260301T120000+0100", "2026-03-01T11:00:00Z"),
    ],
)
def test_ends_are_understood_as_programs_write_them(line: str, end: str) -> None:
    assert times(read(event("DTSTART:20260301T090000Z", line))) == [("2026-03-01T09:00:00Z", end)]


def test_occurrences_lie_in_the_year_of_their_own_clock() -> None:
    lines = event("DTSTART;TZID=Europe/Amsterdam:20251229T003000", "RRULE:FREQ=DAILY;COUNT=5")
    assert starts(read(lines, years=(2025,))) == [f"2025-12-{day}T23:30:00Z" for day in (28, 29, 30, 31)]
    assert starts(read(lines, years=(2026,))) == ["2026-01-01T23:30:00Z"]


def test_series_without_uid_keep_their_names_in_later_years() -> None:
    twin = "BEGIN:VEVENT\r\nDTSTART:20260301T090000Z\r\nRRULE:FREQ=YEARLY\r\nSUMMARY:Twin\r\nEND:VEVENT"
    now, later = read(twin, twin), read(twin, twin, years=(2030,))
    assert len({one.uid for one in now.expanded}) == 2
    assert expand(now.series, [2030])[0] == later.expanded
