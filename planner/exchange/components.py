"""Cuts a calendar file into its events and zones by one pass over the lines, whatever is damaged.

Nothing is parsed here beyond names, so that one bad line never costs more than its own event: an event
that is not ended is closed by the next BEGIN or END that cannot belong to it.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from planner.domain.errors import Problem, UserError
from planner.exchange.logical_lines import EVENT_NAMES, RawLine, as_utf8, logical_lines
from planner.exchange.reading import Limits

_ENTRIES = frozenset(("VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VTIMEZONE"))


@dataclass(slots=True)
class RawEvent:
    """The wanted lines of one VEVENT, its place in the file, and that of lines that cannot be taken."""

    calendar: int
    place: int
    inside: bool
    lines: list[RawLine] = field(default_factory=list)
    damaged: list[int] = field(default_factory=list)
    too_long: list[RawLine] = field(default_factory=list)
    ended: bool = False


@dataclass(slots=True)
class RawZone:
    """The wanted lines of one VTIMEZONE, with those that begin and end its parts."""

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
    """A file as UTF-8, cut into parts; `damaged` are places of lines that belong to no event.

    `torn` tells that a calendar's begin was lost: then events outside of one belong to it.
    """

    data: bytes
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
    scan = _Scan(as_utf8(data), limits)
    for line in logical_lines(scan.file.data, limits.line):
        scan.take(line)
    scan.close_all()
    if not scan.calendar_seen and not scan.file.events:
        raise UserError(Problem.CALENDAR_NOT_ICS)
    return scan.file


class _Scan:
    """Where the pass over the lines stands: open components, and the event or zone being filled."""

    def __init__(self, data: bytes, limits: Limits) -> None:
        self.file = RawFile(data)
        self.calendar_seen = False
        self._limits = limits
        self._open: list[str] = []
        self._event: RawEvent | None = None
        self._zone: RawZone | None = None

    def take(self, line: RawLine) -> None:
        if line.name == "BEGIN":
            self._begin(line)
        elif line.name == "END":
            self._end(line)
        elif self._event is not None:
            self._take_event_line(line, self._event)
        elif self._zone is not None:
            self._zone.lines.append(line)
        elif not self._open or self._open[-1] == "VCALENDAR":
            self._take_calendar_line(line)

    def close_all(self) -> None:
        self._open.clear()
        self._event = self._zone = None

    def _begin(self, line: RawLine) -> None:
        name = _component(line)
        if name == "VCALENDAR":
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
        if name == "VEVENT":
            self._event = RawEvent(calendar, line.place, "VCALENDAR" in self._open)
            self.file.events.append(self._event)
        elif name == "VTIMEZONE":
            self._zone = RawZone(calendar)
            self.file.zones.append(self._zone)
        elif self._zone is not None:
            self._zone.lines.append(line)

    def _end(self, line: RawLine) -> None:
        name = _component(line)
        if name not in self._open:
            self.file.torn = self.file.torn or name == "VCALENDAR"
            if name == "VEVENT":
                self.file.damaged.append(line.place)
            return
        if self._zone is not None and name != "VTIMEZONE":
            self._zone.lines.append(line)
        if self._event is not None and name == "VEVENT":
            self._event.ended = True
        while self._pop() != name:
            pass

    def _close_entry(self) -> None:
        """End an event or zone that never said so: these do not stand within one another."""
        while any(name in _ENTRIES for name in self._open):
            self._pop()

    def _pop(self) -> str:
        name = self._open.pop()
        if name == "VEVENT":
            self._event = None
        elif name == "VTIMEZONE":
            self._zone = None
        return name

    def _take_event_line(self, line: RawLine, event: RawEvent) -> None:
        if self._open[-1] != "VEVENT":
            return
        if not line.name:
            event.damaged.append(line.place)
        elif line.name in EVENT_NAMES:
            (event.lines if line.rest is not None else event.too_long).append(line)

    def _take_calendar_line(self, line: RawLine) -> None:
        calendar = self.file.calendars[-1]
        value = (line.rest or b"").partition(b":")[2].strip()
        if not self._open:
            self.file.torn = self.file.torn or line.name in ("VERSION", "PRODID")
        if not line.name:
            if self._open:
                self.file.damaged.append(line.place)
        elif line.name == "X-WR-CALNAME":
            calendar.name = value
        elif line.name == "VERSION":
            calendar.old_format = value == b"1.0"
        elif line.name == "METHOD":
            calendar.cancels = value.upper() == b"CANCEL"


def _component(line: RawLine) -> str:
    return (line.rest or b"")[1:].strip().upper().decode("latin-1")
