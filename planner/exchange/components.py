"""Cuts a calendar file into its events and zones by one pass over the lines, whatever is damaged.

Nothing is parsed here beyond names, so that one bad line never costs more than its own event: an event
that is not ended is closed by the next BEGIN or END that cannot belong to it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from planner.domain.errors import Problem, UserError
from planner.exchange.content_lines import RawLine, as_utf8, unfolded
from planner.exchange.reading import Limits

WANTED = frozenset(
    b"UID SUMMARY DTSTART DTEND DURATION RRULE RDATE EXRULE EXDATE RECURRENCE-ID SEQUENCE LAST-MODIFIED"
    b" DTSTAMP CLASS TRANSP STATUS CATEGORIES X-MICROSOFT-CDO-BUSYSTATUS".split()
)
_NAME = re.compile(rb"\s*([A-Za-z0-9][A-Za-z0-9_.\-]*)\s*[;:]")
_ENTRIES = frozenset((b"VEVENT", b"VTODO", b"VJOURNAL", b"VFREEBUSY", b"VTIMEZONE"))


@dataclass(slots=True)
class RawEvent:
    """The wanted lines of one VEVENT and the numbers of those that are no content lines."""

    calendar: int
    line: int
    inside: bool
    lines: list[RawLine] = field(default_factory=list)
    damaged: list[int] = field(default_factory=list)
    too_long: list[int] = field(default_factory=list)
    ended: bool = False


@dataclass(slots=True)
class RawZone:
    """All lines of one VTIMEZONE, with those that begin and end its parts."""

    calendar: int
    lines: list[RawLine] = field(default_factory=list)


@dataclass(slots=True)
class RawCalendar:
    """What a VCALENDAR says about all its events."""

    name: bytes = b""
    old_format: bool = False
    cancels: bool = False


@dataclass(slots=True)
class RawFile:
    """A file cut into parts; `damaged` are lines that belong to no event.

    `torn` tells that a calendar's begin was lost: then events outside of one belong to it.
    """

    calendars: list[RawCalendar] = field(default_factory=lambda: [RawCalendar()])
    events: list[RawEvent] = field(default_factory=list)
    zones: list[RawZone] = field(default_factory=list)
    damaged: list[int] = field(default_factory=list)
    components: int = 0
    torn: bool = False


def cut(data: bytes, limits: Limits) -> RawFile:
    """Return the parts of a file; raises UserError for what is no calendar, too big or too deep."""
    if len(data) > limits.file_size:
        raise UserError(Problem.CALENDAR_TOO_BIG)
    scan = _Scan(limits)
    for line in unfolded(as_utf8(data), limits.line):
        if isinstance(line, int):
            scan.too_long(line)
        else:
            scan.take(line)
    scan.close_all()
    if not scan.calendar_seen and not scan.file.events:
        raise UserError(Problem.CALENDAR_NOT_ICS)
    return scan.file


class _Scan:
    """Where the pass over the lines stands: open components, and the event or zone being filled."""

    def __init__(self, limits: Limits) -> None:
        self.file = RawFile()
        self.calendar_seen = False
        self._limits = limits
        self._open: list[bytes] = []
        self._event: RawEvent | None = None
        self._zone: RawZone | None = None

    def take(self, line: RawLine) -> None:
        raw = line[1]
        head = raw[:6].upper()
        if head == b"BEGIN:":
            self._begin(line)
        elif head[:4] == b"END:":
            self._end(line)
        elif self._event is not None:
            self._take_event_line(line, self._event)
        elif self._zone is not None:
            self._zone.lines.append(line)
        elif not self._open or self._open[-1] == b"VCALENDAR":
            self._take_calendar_line(line)

    def too_long(self, number: int) -> None:
        (self._event.too_long if self._event is not None else self.file.damaged).append(number)

    def close_all(self) -> None:
        self._open.clear()
        self._event = self._zone = None

    def _begin(self, line: RawLine) -> None:
        name = line[1][6:].strip().upper()
        if name == b"VCALENDAR":
            self.close_all()
            self.calendar_seen = True
            self.file.calendars.append(RawCalendar())
        elif name in _ENTRIES:
            self._close_entry()
        self._open.append(name)
        if len(self._open) > self._limits.depth:
            raise UserError(Problem.CALENDAR_TOO_DEEP)
        if len(self._open) <= 2:
            self.file.components += 1
            if self.file.components > self._limits.components:
                raise UserError(Problem.CALENDAR_TOO_BIG)
        calendar = len(self.file.calendars) - 1
        if name == b"VEVENT":
            self._event = RawEvent(calendar, line[0], b"VCALENDAR" in self._open)
            self.file.events.append(self._event)
        elif name == b"VTIMEZONE":
            self._zone = RawZone(calendar)
            self.file.zones.append(self._zone)
        elif self._zone is not None:
            self._zone.lines.append(line)

    def _end(self, line: RawLine) -> None:
        name = line[1][4:].strip().upper()
        if name not in self._open:
            self.file.torn = self.file.torn or name == b"VCALENDAR"
            if name == b"VEVENT":
                self.file.damaged.append(line[0])
            return
        if self._zone is not None and name != b"VTIMEZONE":
            self._zone.lines.append(line)
        if self._event is not None and name == b"VEVENT":
            self._event.ended = True
        while self._pop() != name:
            pass

    def _close_entry(self) -> None:
        """End an event or zone that never said so: these do not stand within one another."""
        while any(name in _ENTRIES for name in self._open):
            self._pop()

    def _pop(self) -> bytes:
        name = self._open.pop()
        if name == b"VEVENT":
            self._event = None
        elif name == b"VTIMEZONE":
            self._zone = None
        return name

    def _take_event_line(self, line: RawLine, event: RawEvent) -> None:
        if self._open[-1] != b"VEVENT":
            return
        match = _NAME.match(line[1])
        if match is None:
            event.damaged.append(line[0])
        elif match[1].upper() in WANTED:
            event.lines.append(line)

    def _take_calendar_line(self, line: RawLine) -> None:
        raw = line[1]
        calendar = self.file.calendars[-1]
        name, colon, value = raw.partition(b":")
        name = name.upper()
        if not self._open:
            self.file.torn = self.file.torn or name in (b"VERSION", b"PRODID")
        if not colon:
            if self._open:
                self.file.damaged.append(line[0])
        elif name.startswith(b"X-WR-CALNAME"):
            calendar.name = value
        elif name == b"VERSION":
            calendar.old_format = value.strip() == b"1.0"
        elif name == b"METHOD":
            calendar.cancels = value.strip().upper() == b"CANCEL"
