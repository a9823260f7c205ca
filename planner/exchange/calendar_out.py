"""Writes own blocks as a calendar file that other programs read at the same times.

Facts: RFC 5545, 3.4 to 3.6; RFC 7986, 5.3 (a UID is a UUID, as the ids of blocks are). icalendar is not
used for it: its VTIMEZONE begins summer time an hour late, and 1,000 events take it half a second.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, tzinfo

from planner import __version__
from planner.domain.block import Block
from planner.exchange.lines_out import content_line, moment_value, one_line_value, text_value
from planner.exchange.zone_out import zone_lines, zone_name


def calendar_of(
    blocks: Sequence[Block], category_names: Mapping[str, str], zone: tzinfo, now: datetime
) -> bytes:
    """Return a calendar file with these blocks, the rep's `zone` included.

    `category_names` are by category id; `now` is wall-clock time in `zone`. Private blocks are written
    as the others, marked private: whoever calls decides whether they go out.
    """
    return b"".join(_lines(blocks, category_names, zone, now))


def _lines(
    blocks: Sequence[Block], category_names: Mapping[str, str], zone: tzinfo, now: datetime
) -> Iterator[bytes]:
    yield content_line("BEGIN", "VCALENDAR")
    yield content_line("VERSION", "2.0")
    yield content_line("PRODID", f"-//Overmorgen//Overmorgen {__version__}//EN")
    if zone_name(zone):
        days = [block.span.day for block in blocks] or [now.date()]
        yield from zone_lines(zone, min(days), max(days))
    stamp = _in_utc(now, zone)
    for block in blocks:
        yield from _event_lines(block, category_names[block.category_id], zone, stamp)
    yield content_line("END", "VCALENDAR")


def _event_lines(block: Block, category: str, zone: tzinfo, stamp: str) -> Iterator[bytes]:
    yield content_line("BEGIN", "VEVENT")
    yield content_line("UID", one_line_value(block.id))
    yield content_line("DTSTAMP", stamp)
    yield from _time_lines(block, zone)
    yield content_line("SUMMARY", one_line_value(block.title) or one_line_value(category))
    yield content_line("CATEGORIES", one_line_value(category))
    if block.note:
        yield content_line("DESCRIPTION", text_value(block.note))
    if block.private:
        yield content_line("CLASS", "PRIVATE")
    yield content_line("END", "VEVENT")


def _time_lines(block: Block, zone: tzinfo) -> Iterator[bytes]:
    """Write the times on the wall clock with its zone, so that they stay there whatever a law will change.

    Where the clock is set back at night and a time comes twice, programs differ in which they take: then
    both are written in UTC, for the first.
    """
    named = zone_name(zone)
    start, end = _times(block, zone)
    if named and not _comes_twice(start, zone) and not _comes_twice(end, zone):
        yield content_line(f"DTSTART;TZID={named}", moment_value(start))
        yield content_line(f"DTEND;TZID={named}", moment_value(end))
    else:
        yield content_line("DTSTART", _in_utc(start, zone))
        yield content_line("DTEND", _in_utc(end, zone))


def _times(block: Block, zone: tzinfo) -> tuple[datetime, datetime]:
    """Return start and end on the wall clock; what the clock skips at night is moved behind the gap.

    Programs read times that do not exist in different ways. A block that lies in the gap keeps its length.
    """
    start = _existing(block.span.begins_at, zone)
    end = _existing(block.span.ends_at, zone)
    return start, end if end > start else start + (block.span.ends_at - block.span.begins_at)


def _existing(wall: datetime, zone: tzinfo) -> datetime:
    return wall.replace(tzinfo=zone).astimezone(UTC).astimezone(zone).replace(tzinfo=None)


def _comes_twice(wall: datetime, zone: tzinfo) -> bool:
    return zone.utcoffset(wall.replace(fold=0)) != zone.utcoffset(wall.replace(fold=1))


def _in_utc(wall: datetime, zone: tzinfo) -> str:
    return f"{moment_value(wall.replace(tzinfo=zone).astimezone(UTC))}Z"
