"""Times come out right whatever names a zone has, also in the nights when the clocks change."""

import pytest

from planner.exchange.reading import DoubtKind
from tests.exchange.calendars import event, read, starts, times

OWN_ZONE = (
    "BEGIN:VTIMEZONE",
    "TZID:{name}",
    "BEGIN:STANDARD",
    "DTSTART:16010101T030000",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
    "END:STANDARD",
    "BEGIN:DAYLIGHT",
    "DTSTART:16010101T020000",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
    "END:DAYLIGHT",
    "END:VTIMEZONE",
)


def own_zone(name: str) -> tuple[str, ...]:
    return tuple(line.format(name=name) for line in OWN_ZONE)


def at(zone: str, *moments: str) -> tuple[str, ...]:
    return tuple(event(f'DTSTART;TZID="{zone}":{moment}', uid=moment) for moment in moments)


@pytest.mark.parametrize(
    "zone",
    [
        "Europe/Amsterdam",
        "/Europe/Amsterdam",
        "/example.org/Tzfile/Europe/Amsterdam",
        "W. Europe Standard Time",
        "europe/amsterdam",
    ],
)
def test_zone_names_without_description_are_known(zone: str) -> None:
    assert starts(read(*at(zone, "20260115T100000", "20260715T100000"))) == [
        "2026-01-15T09:00:00Z",
        "2026-07-15T08:00:00Z",
    ]


NIGHTS = (
    "20260329T013000",
    "20260329T023000",
    "20260329T033000",
    "20261025T013000",
    "20261025T023000",
    "20261025T033000",
)


def test_zone_of_the_file_says_the_same_as_the_known_one_in_both_nights() -> None:
    own = starts(read(*own_zone("Customized Time Zone\\, 1"), *at("Customized Time Zone, 1", *NIGHTS)))
    assert own == starts(read(*at("Europe/Amsterdam", *NIGHTS)))
    assert own == [
        "2026-03-29T00:30:00Z",
        "2026-03-29T01:30:00Z",
        "2026-03-29T01:30:00Z",
        "2026-10-24T23:30:00Z",
        "2026-10-25T00:30:00Z",
        "2026-10-25T02:30:00Z",
    ]


def test_known_name_beats_a_description_that_differs_and_it_is_said() -> None:
    zone = own_zone("America/New_York")
    reading = read(*zone, *at("America/New_York", "20260115T100000"))
    assert starts(reading) == ["2026-01-15T15:00:00Z"]
    assert [(doubt.kind, doubt.detail) for doubt in reading.doubts] == [
        (DoubtKind.ZONE_DIFFERS, "America/New_York")
    ]
    recurring = read(
        *zone, event("DTSTART;TZID=America/New_York:20260115T100000", "RRULE:FREQ=MONTHLY;COUNT=2")
    )
    assert DoubtKind.ZONE_DIFFERS in {doubt.kind for doubt in recurring.doubts}


def test_description_that_agrees_with_the_name_is_no_matter() -> None:
    assert read(*own_zone("Europe/Berlin"), *at("Europe/Berlin", *NIGHTS)).doubts == ()


def test_zones_of_one_name_belong_to_their_own_calendar() -> None:
    far = (line.replace("+0100", "+0500").replace("+0200", "+0600") for line in own_zone("Mine"))
    near = (*own_zone("Mine"), *at("Mine", "20260115T100000"))
    reading = read(
        *near, "END:VCALENDAR", "BEGIN:VCALENDAR", *far, event("DTSTART;TZID=Mine:20260115T100000", uid="far")
    )
    assert starts(reading) == ["2026-01-15T05:00:00Z", "2026-01-15T09:00:00Z"]


def test_unknown_zone_leaves_the_time_as_written() -> None:
    reading = read(*at("Middle Earth", "20260115T100000"))
    assert starts(reading) == ["2026-01-15T10:00:00"]
    assert [(doubt.kind, doubt.detail) for doubt in reading.doubts] == [
        (DoubtKind.ZONE_UNKNOWN, "Middle Earth")
    ]


def test_universal_time_beats_a_zone_beside_it_and_a_date_has_none() -> None:
    assert starts(read(*at("Europe/Amsterdam", "20260115T100000Z"))) == ["2026-01-15T10:00:00Z"]
    assert starts(read(event("DTSTART;VALUE=DATE;TZID=Europe/Amsterdam:20260115"))) == ["2026-01-15"]


def test_calendar_wide_default_zone_does_not_change_floating_times() -> None:
    assert starts(read("X-WR-TIMEZONE:Asia/Tokyo", event("DTSTART:20260115T100000"))) == [
        "2026-01-15T10:00:00"
    ]


def test_end_may_be_in_another_zone() -> None:
    flight = event(
        "DTSTART;TZID=Europe/Amsterdam:20260115T100000", "DTEND;TZID=America/New_York:20260115T121500"
    )
    assert times(read(flight)) == [("2026-01-15T09:00:00Z", "2026-01-15T17:15:00Z")]


def test_zone_that_changes_every_second_is_not_followed() -> None:
    zone = [line.replace("FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10", "FREQ=SECONDLY") for line in own_zone("Mine")]
    reading = read(*zone, *at("Mine", "20260115T100000"))
    assert [doubt.kind for doubt in reading.doubts] == [DoubtKind.ZONE_UNKNOWN]


def test_zone_that_changes_at_the_end_of_all_time_costs_no_event() -> None:
    zone = [line.replace("16010101T030000", "99991231T235959") for line in own_zone("Mine")]
    zone[4] = "TZOFFSETFROM:-0200"
    reading = read(*zone, *at("Mine", "20260701T100000"), *at("Europe/Amsterdam", "20260702T100000"))
    assert starts(reading) == ["2026-07-01T10:00:00", "2026-07-02T08:00:00Z"]
    assert [doubt.kind for doubt in reading.doubts] == [DoubtKind.ZONE_UNKNOWN]
