"""Small calendars for the tests, and what is read from them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from planner.domain.appointment import Occurrence, TimeKind, moment_of
from planner.exchange.calendar_in import read_text
from planner.exchange.reading import CalendarReading

DATA = Path(__file__).parent / "data"
_SHOWN = {
    TimeKind.UTC: "%Y-%m-%dT%H:%M:%SZ",
    TimeKind.FLOATING: "%Y-%m-%dT%H:%M:%S",
    TimeKind.DATE: "%Y-%m-%d",
}


def calendar(*lines: str) -> bytes:
    """Return a calendar of these lines."""
    return "\r\n".join(("BEGIN:VCALENDAR", "VERSION:2.0", *lines, "END:VCALENDAR", "")).encode()


def event(*lines: str, uid: str = "one") -> str:
    """Return an event of these lines."""
    return "\r\n".join(("BEGIN:VEVENT", f"UID:{uid}", *lines, "END:VEVENT"))


def read(*lines: str, years: Sequence[int] = (2026,)) -> CalendarReading:
    """Read a calendar of these lines."""
    return read_text(calendar(*lines), years)


def all_of(reading: CalendarReading) -> list[Occurrence]:
    """Return every occurrence of a reading, by start."""
    return sorted((*reading.plain, *reading.expanded), key=lambda one: (one.start, one.uid))


def shown(moment: int, kind: TimeKind) -> str:
    """Return seconds since 1970 as the text of their kind."""
    return moment_of(moment).strftime(_SHOWN[kind])


def times(reading: CalendarReading) -> list[tuple[str, str]]:
    """Return start and end of every occurrence as text, by start."""
    return [(shown(one.start, one.kind), shown(one.end, one.kind)) for one in all_of(reading)]


def starts(reading: CalendarReading) -> list[str]:
    """Return the start of every occurrence as text, in order."""
    return [start for start, _ in times(reading)]
