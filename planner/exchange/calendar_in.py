"""Reads a calendar: bytes in, occurrences out; pure, so that it can run in a process of its own."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence

from planner.domain.appointment import Occurrence
from planner.domain.errors import Problem, UserError
from planner.exchange.components import RawFile, RawZone, cut
from planner.exchange.content_lines import decoded, in_one_line, unescaped
from planner.exchange.events import Event, EventReader
from planner.exchange.logical_lines import RawLine
from planner.exchange.notes import Notes
from planner.exchange.reading import CalendarReading, LeftOut, Limits, Reason, Series
from planner.exchange.rules import Allowance
from planner.exchange.series import EventSeries, Span, newest_by_start, spans_of
from planner.exchange.zones import Zones

Progress = Callable[[int, int], None]
_REPORT_EVERY = 200
_STANDARD = Limits()


def digest_of(data: bytes) -> str:
    """Return the SHA-256 of a file's bytes: equal digests need no second reading."""
    return hashlib.sha256(data).hexdigest()


def read_text(
    data: bytes, years: Sequence[int], limits: Limits = _STANDARD, progress: Progress | None = None
) -> CalendarReading:
    """Return what a calendar file says, its series expanded for `years`.

    Raises UserError for what is no calendar or asks for more than the limits allow. Whatever is wrong
    with a single event costs that event alone and is noted.
    """
    raw = cut(data, limits)
    notes = Notes(limits.notes, raw.data)
    for place in raw.damaged:
        notes.leave_out(place, "", "", Reason.LINE_UNREADABLE)
    zones = Zones(raw.zones)
    reader = EventReader(raw.calendars, zones, notes, Allowance())
    groups = _grouped(raw, reader, notes, progress)
    plain: list[Occurrence] = []
    series: list[Series] = []
    expanded: list[Occurrence] = []
    spans = spans_of(years)
    for uid, events in groups.items():
        if any(event.recurring or event.recurrence_id for event in events):
            series.append(Series(uid, _text_of(events, raw, zones)))
            expanded.extend(_expanded(events, reader, notes, spans, limits))
        else:
            plain.extend(_plain(events, notes))
        if len(plain) + len(expanded) > limits.all_occurrences:
            raise UserError(Problem.CALENDAR_TOO_BIG)
    name = next((calendar.name for calendar in raw.calendars if calendar.name), b"")
    return CalendarReading(
        in_one_line(unescaped(decoded(name))),
        digest_of(data),
        len(raw.events),
        tuple(plain),
        tuple(series),
        tuple(expanded),
        tuple(sorted(set(years))),
        tuple(notes.left_out),
        tuple(notes.doubts),
    )


def expand(
    series: Iterable[Series], years: Sequence[int], limits: Limits = _STANDARD
) -> tuple[tuple[Occurrence, ...], tuple[LeftOut, ...]]:
    """Return the occurrences of kept series for other years, and what was left out of them."""
    notes, allowance = Notes(limits.notes), Allowance()
    spans = spans_of(years)
    expanded: list[Occurrence] = []
    for one in series:
        raw = cut(one.text.encode("utf-8", "replace"), limits)
        reader = EventReader(raw.calendars, Zones(raw.zones), notes, allowance)
        for events in _grouped(raw, reader, notes, None).values():
            expanded.extend(_expanded(events, reader, notes, spans, limits))
        if len(expanded) > limits.all_occurrences:
            raise UserError(Problem.CALENDAR_TOO_BIG)
    return tuple(expanded), tuple(notes.left_out)


def _grouped(
    file: RawFile, reader: EventReader, notes: Notes, progress: Progress | None
) -> dict[str, list[Event]]:
    groups: dict[str, list[Event]] = {}
    for done, raw in enumerate(file.events):
        if progress is not None and done % _REPORT_EVERY == 0:
            progress(done, len(file.events))
        try:
            event = reader.read(raw)
        except (ValueError, OverflowError, LookupError):
            notes.leave_out(raw.place, "", "", Reason.EVENT_UNREADABLE)
            continue
        if event is None:
            continue
        if raw.inside or file.torn:
            groups.setdefault(event.uid, []).append(event)
        else:
            notes.leave_out(raw.place, event.uid, event.title, Reason.OUTSIDE_CALENDAR)
    if progress is not None:
        progress(len(file.events), len(file.events))
    return groups


def _plain(events: Sequence[Event], notes: Notes) -> list[Occurrence]:
    """Return the newest version; events that share a UID are told apart by their start."""
    if len(events) == 1:
        return [events[0].as_it_stands()]
    valid = newest_by_start(events, notes)
    if len(valid) == 1:
        return [valid[0].as_it_stands()]
    return [event.as_it_stands(event.start.key()) for event in valid]


def _expanded(
    events: Sequence[Event], reader: EventReader, notes: Notes, spans: Sequence[Span], limits: Limits
) -> list[Occurrence]:
    expanded: list[Occurrence] = []
    try:
        series = EventSeries(events, reader, notes)
        for span in spans:
            expanded.extend(series.occurrences(span, limits))
    except (ValueError, OverflowError, LookupError):
        first = events[0]
        notes.leave_out(first.place, first.uid, first.title, Reason.EVENT_UNREADABLE)
    return expanded


def _text_of(events: Sequence[Event], raw: RawFile, zones: Zones) -> str:
    """Return the wanted lines of a series as a small calendar of its own."""
    calendar = raw.calendars[events[0].raw.calendar]
    lines = ["BEGIN:VCALENDAR", f"VERSION:{'1.0' if calendar.old_format else '2.0'}"]
    if calendar.cancels:
        lines.append("METHOD:CANCEL")
    zones_needed: dict[str, RawZone] = {}
    for event in events:
        written = [_written(line) for line in event.raw.lines if line.name != "UID"]
        lines += ["BEGIN:VEVENT", f"UID:{event.uid}", *written, "END:VEVENT"]
        for name in sorted(event.zone_names):
            found = zones.find(event.raw.calendar, name)
            if found.raw is not None:
                zones_needed[name] = found.raw
    for zone in zones_needed.values():
        lines += ["BEGIN:VTIMEZONE", *map(_written, zone.lines), "END:VTIMEZONE"]
    lines.append("END:VCALENDAR")
    return "\r\n".join(lines) + "\r\n"


def _written(line: RawLine) -> str:
    return line.name + decoded(line.rest or b"")
