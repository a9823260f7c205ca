"""A calendar file of own blocks says the same to other programs as the week says to the rep."""

import sys
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import cache
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.appointment import on_the_wall_clock
from planner.domain.block import Block
from planner.domain.span import Span
from planner.exchange.calendar_in import read_text
from planner.exchange.calendar_out import calendar_of
from tests.exchange.calendars import all_of
from tests.exchange.libical import libical_events

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
NOW = datetime(2026, 11, 23, 9, 30)
MONDAY = date(2026, 11, 23)
NAMES = {"calling": "Calling prospects", "own": "Fairs, shows; and\\more"}
ZONES = (
    "Europe/Amsterdam",
    "Europe/London",
    "Europe/Dublin",
    "America/New_York",
    "America/St_Johns",
    "America/Santiago",
    "America/Nuuk",
    "Australia/Lord_Howe",
    "Pacific/Auckland",
    "Pacific/Chatham",
    "Africa/Casablanca",
    "Africa/Cairo",
    "Asia/Jerusalem",
    "Asia/Gaza",
    "Asia/Beirut",
    "Antarctica/Troll",
    "Asia/Kathmandu",
    "Asia/Tokyo",
    "Etc/GMT+3",
    "UTC",
)
needs_libical = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="libical is set up for tests on Linux"
)


def block(
    id_: str = "one", day: date = MONDAY, start: int = 540, length: int = 90, title: str = "", note: str = ""
) -> Block:
    return Block(id_, Span(day, start, length), "calling", title, note)


def file_of(*blocks: Block, zone: tzinfo = AMSTERDAM) -> bytes:
    return calendar_of(blocks, NAMES, zone, NOW)


def change_days(zone: tzinfo, year: int) -> list[date]:
    """The days of a year on which the clock is changed."""
    moments = [datetime(year, 1, 1, tzinfo=UTC) + timedelta(hours=hour) for hour in range(366 * 24)]
    return [
        later.astimezone(zone).date()
        for earlier, later in pairwise(moments)
        if earlier.astimezone(zone).utcoffset() != later.astimezone(zone).utcoffset()
    ]


@cache
def nights(zone: tzinfo) -> tuple[Block, ...]:
    """Blocks of half an hour around every change of the clock, and an afternoon in winter and summer."""
    days = {date(2026, 1, 1), date(2026, 7, 1), date(2026, 12, 31)}
    for day in change_days(zone, 2026):
        days |= {day - timedelta(days=1), day, day + timedelta(days=1)}
    return tuple(
        block(f"{day} {start} {length}", day, start, length)
        for day in sorted(days)
        for start in range(0, 1440, 30)
        for length in (30, 120)
        if start + length <= 1440 and _exists(day, start, zone) and _exists(day, start + length, zone)
    )


def _exists(day: date, minute: int, zone: tzinfo) -> bool:
    wall = datetime.combine(day, datetime.min.time()) + timedelta(minutes=minute)
    return wall.replace(tzinfo=zone).astimezone(UTC).astimezone(zone).replace(tzinfo=None) == wall


def walls(data: bytes, zone: tzinfo) -> Iterator[tuple[str, datetime, datetime]]:
    """What our own reader shows of a file in a week."""
    reading = read_text(data, (2026,))
    assert reading.left_out == ()
    for occurrence in all_of(reading):
        shown = on_the_wall_clock(occurrence, "", "", zone)
        yield shown.uid, shown.start, shown.end


def expected(blocks: Iterable[Block]) -> set[tuple[str, datetime, datetime]]:
    return {(one.id, one.span.begins_at, one.span.ends_at) for one in blocks}


@pytest.mark.parametrize("name", ZONES)
def test_own_reader_reads_the_same_times(name: str) -> None:
    zone = ZoneInfo(name)
    blocks = nights(zone)

    data = file_of(*blocks, zone=zone)

    assert set(walls(data, zone)) == expected(blocks)
    assert read_text(data, (2026,)).doubts == ()


@pytest.mark.parametrize("name", ZONES)
def test_the_zone_in_the_file_is_enough_to_read_the_same_times(name: str) -> None:
    zone = ZoneInfo(name)
    blocks = nights(zone)

    nameless = file_of(*blocks, zone=zone).replace(name.encode(), b"Nowhere/Known")

    assert set(walls(nameless, zone)) == expected(blocks)


@needs_libical
@pytest.mark.parametrize("name", ZONES)
def test_libical_reads_the_same_times(name: str) -> None:
    zone = ZoneInfo(name)
    blocks = nights(zone)

    events = libical_events(file_of(*blocks, zone=zone))

    assert {(event.uid, *event.times) for event in events} == {
        (one.id, _seconds(one.span.begins_at, zone), _seconds(one.span.ends_at, zone)) for one in blocks
    }


def _seconds(wall: datetime, zone: tzinfo) -> int:
    return int(wall.replace(tzinfo=zone).timestamp())


def test_what_the_clock_skips_stands_behind_the_gap() -> None:
    night = date(2026, 3, 29)
    blocks = [
        block("within", night, 120, 30),
        block("into", night, 90, 60),
        block("out of", night, 150, 60),
        block("over", night, 60, 180),
    ]

    seen = {uid: (f"{start:%H:%M}", f"{end:%H:%M}") for uid, start, end in walls(file_of(*blocks), AMSTERDAM)}

    assert seen == {
        "within": ("03:00", "03:30"),
        "into": ("01:30", "03:30"),
        "out of": ("03:30", "04:30"),
        "over": ("01:00", "04:00"),
    }


def test_times_are_written_with_the_zone_of_the_rep() -> None:
    lines = file_of(block()).decode().split("\r\n")

    assert "DTSTART;TZID=Europe/Amsterdam:20261123T090000" in lines
    assert "DTEND;TZID=Europe/Amsterdam:20261123T103000" in lines
    assert "DTSTAMP:20261123T083000Z" in lines
    assert "TZID:Europe/Amsterdam" in lines


def test_times_that_come_twice_are_written_so_that_they_are_taken_for_the_first() -> None:
    lines = file_of(block(day=date(2026, 10, 25), start=150, length=60)).decode().split("\r\n")

    assert "DTSTART:20261025T003000Z" in lines
    assert "DTEND:20261025T023000Z" in lines


def test_a_block_ends_at_midnight() -> None:
    assert b"DTEND;TZID=Europe/Amsterdam:20261124T000000" in file_of(block(start=1380, length=60))


@pytest.mark.parametrize("zone", [UTC, ZoneInfo("UTC"), ZoneInfo("Etc/UTC")])
def test_without_a_zone_of_its_own_a_file_needs_none(zone: tzinfo) -> None:
    data = file_of(block(), zone=zone)

    assert b"DTSTART:20261123T090000Z" in data
    assert b"VTIMEZONE" not in data


def test_a_title_is_that_of_the_block_else_that_of_its_category() -> None:
    unnamed = Block("b", Span(MONDAY, 600, 30), "own", " \n")

    reading = read_text(file_of(block("a", title="List B"), unnamed), (2026,))

    assert [(one.title, one.tags) for one in all_of(reading)] == [
        ("List B", ("Calling prospects",)),
        ("Fairs, shows; and\\more", ("Fairs, shows; and\\more",)),
    ]


def test_private_blocks_are_marked() -> None:
    private = Block("b", Span(MONDAY, 600, 30), "calling", "Doctor", private=True)

    reading = read_text(file_of(block("a"), private), (2026,))

    assert [(one.uid, one.private) for one in all_of(reading)] == [("a", False), ("b", True)]


def test_the_same_blocks_have_the_same_uids_again() -> None:
    first = file_of(block("7d1f"))
    moved = file_of(block("7d1f", start=600))

    assert [one.uid for data in (first, moved) for one in all_of(read_text(data, (2026,)))] == ["7d1f"] * 2


@needs_libical
def test_a_file_without_blocks_is_a_calendar() -> None:
    assert libical_events(file_of()) == []
    assert all_of(read_text(file_of(), (2026,))) == []


@needs_libical
def test_notes_keep_their_lines_and_lose_what_a_terminal_would_obey() -> None:
    note = "one, two; three\r\nC:\\four\rfive\x07\x1b[31m\u2028six\x00"

    (event,) = libical_events(file_of(block(title="a\nb\x1b\tc", note=note)))

    assert event.note == "one, two; three\nC:\\four\nfive[31m\nsix"
    assert event.title == "a b\tc"


@needs_libical
@given(st.text(max_size=300), st.text(max_size=300))
def test_any_text_is_read_back(title: str, note: str) -> None:
    data = file_of(block(title=f"x{title}x", note=f"x{note}x"))

    (event,) = libical_events(data)
    lines = data.split(b"\r\n")
    assert event.title == _without_controls(" ".join(f"x{title}x".splitlines()))
    assert event.note == _without_controls("\n".join(f"x{note}x".splitlines()))
    assert lines[-1] == b""
    for line in lines:
        assert len(line) <= 75
        assert not {"\r", "\n"} & set(line.decode())


def _without_controls(text: str) -> str:
    controls = {*range(0x20), *range(0x7F, 0xA0)} - {0x09, 0x0A}
    return text.translate(dict.fromkeys(controls))
