"""A VTIMEZONE says what the clock does around the days of a file."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest

from planner.exchange.components import cut
from planner.exchange.reading import Limits
from planner.exchange.written_zones import WrittenZone, zone_of
from planner.exchange.zone_out import zone_lines, zone_name

DAY = date(2026, 11, 23)


def written(name: str, first: date = DAY, last: date = DAY) -> list[str]:
    """The lines of a zone, unfolded."""
    data = b"".join(zone_lines(ZoneInfo(name), first, last))
    return data.decode().replace("\r\n ", "").split("\r\n")


def read(name: str, first: date, last: date) -> WrittenZone:
    """The zone as our own reader understands what was written."""
    lines = b"".join(zone_lines(ZoneInfo(name), first, last))
    (raw,) = cut(b"BEGIN:VCALENDAR\r\n" + lines + b"END:VCALENDAR\r\n", Limits()).zones
    return zone_of(raw)


def zones_that_differ() -> list[str]:
    """One name for every way in which a zone of this world told the time in 2026."""
    fortnights = [datetime(2026, 1, 1, tzinfo=UTC) + timedelta(days=14 * count) for count in range(27)]
    found = {
        tuple(moment.astimezone(ZoneInfo(name)).utcoffset() for moment in fortnights): name
        for name in sorted(available_timezones() - {"localtime", "posixrules"})
    }
    return [name for name in found.values() if zone_name(ZoneInfo(name))]


def watched(zone: ZoneInfo) -> Iterator[datetime]:
    """Every midnight of 2026, and every ten minutes of the days on which the clock is changed."""
    day = timedelta(days=1)
    midnight = datetime(2026, 1, 1, tzinfo=UTC)
    while midnight.year == 2026:
        is_changed = midnight.astimezone(zone).utcoffset() != (midnight + day).astimezone(zone).utcoffset()
        yield from (
            midnight + timedelta(minutes=minute) for minute in range(0, 1440 if is_changed else 1, 10)
        )
        midnight += day


def test_every_clock_of_this_world_is_told_right() -> None:
    wrong = []
    for name in zones_that_differ():
        zone, again = ZoneInfo(name), read(name, date(2026, 1, 1), date(2026, 12, 31))
        wrong += [
            (name, moment)
            for moment in watched(zone)
            if moment.astimezone(again).utcoffset() != moment.astimezone(zone).utcoffset()
        ]

    assert wrong == []


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("Europe/Amsterdam", date(1939, 6, 1)),
        ("Europe/London", date(1968, 6, 1)),
        ("America/Sao_Paulo", date(2018, 6, 1)),
        ("Asia/Almaty", date(2024, 2, 1)),
        ("Pacific/Apia", date(2011, 12, 1)),
        ("Africa/Casablanca", date(2026, 1, 1)),
    ],
)
def test_the_clock_is_right_to_the_minute_where_a_law_changed(name: str, first: date) -> None:
    zone, again = ZoneInfo(name), read(name, first, first + timedelta(days=60))
    start = datetime.combine(first, datetime.min.time(), tzinfo=UTC)
    moments = [start + timedelta(minutes=minute) for minute in range(0, 60 * 24 * 60, 5)]

    assert [m for m in moments if m.astimezone(again).utcoffset() != m.astimezone(zone).utcoffset()] == []


def test_what_comes_every_year_is_written_as_a_rule() -> None:
    assert written("Europe/Amsterdam") == [
        "BEGIN:VTIMEZONE",
        "TZID:Europe/Amsterdam",
        "BEGIN:DAYLIGHT",
        "DTSTART:20250330T020000",
        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
        "TZOFFSETFROM:+0100",
        "TZOFFSETTO:+0200",
        "TZNAME:CEST",
        "END:DAYLIGHT",
        "BEGIN:STANDARD",
        "DTSTART:20251026T030000",
        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
        "TZOFFSETFROM:+0200",
        "TZOFFSETTO:+0100",
        "TZNAME:CET",
        "END:STANDARD",
        "END:VTIMEZONE",
        "",
    ]


def test_rules_count_from_the_start_or_the_end_of_the_month_as_the_law_does() -> None:
    assert [line for line in written("America/New_York") if line.startswith("RRULE")] == [
        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU",
        "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU",
    ]


def test_what_follows_no_rule_is_written_as_dates() -> None:
    """Morocco goes by the moon."""
    lines = written("Africa/Casablanca")

    assert not any(line.startswith("RRULE") for line in lines)
    assert any(line.startswith("RDATE:20260215T030000,20270207T030000") for line in lines)


def test_irish_summers_are_summers() -> None:
    lines = written("Europe/Dublin")

    assert lines[lines.index("BEGIN:DAYLIGHT") + 1] == "DTSTART:20250330T010000"


def test_a_clock_that_is_never_changed_has_one_offset() -> None:
    assert [line for line in written("Asia/Kathmandu") if ":" in line and "TZ" in line[:2]] == [
        "TZID:Asia/Kathmandu",
        "TZOFFSETFROM:+0545",
        "TZOFFSETTO:+0545",
        "TZNAME:+0545",
    ]


def test_old_offsets_are_written_to_the_second() -> None:
    assert "TZOFFSETFROM:-004430" in written("Africa/Monrovia", date(1971, 12, 1), date(1971, 12, 2))


def test_days_at_the_end_of_the_calendar_have_a_zone_too() -> None:
    far = date(9999, 12, 1)

    assert "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU" in written("Europe/Amsterdam", far, far)
