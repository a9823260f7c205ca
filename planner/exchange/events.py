"""Turns the lines of one VEVENT into an event with its times understood, or says why that cannot be.

What is chosen where the world is unclear (end before start, dates beside times, missing ends) is written
down in DECISIONS.md.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from planner.domain.appointment import Occurrence, TimeKind
from planner.exchange.components import RawCalendar, RawEvent
from planner.exchange.content_lines import (
    Property,
    in_one_line,
    plain_text,
    property_of,
    texts_of,
)
from planner.exchange.moments import Moment, duration_of_text, moment_of_text
from planner.exchange.notes import Notes
from planner.exchange.reading import DoubtKind, Reason
from planner.exchange.rules import Allowance
from planner.exchange.zones import FoundZone, Sureness, Zones

_LONGEST_TITLE, _LONGEST_UID, _MOST_TAGS = 5_000, 1_000, 50
_OPEN_CLASSES = ("", "PUBLIC")
_RECURRING = ("RRULE", "RDATE", "EXDATE", "EXRULE", "RECURRENCE-ID")


@dataclass(frozen=True, slots=True)
class Event:
    """One VEVENT with its start, its length on the wall clock, and what the planner shows of it."""

    uid: str
    place: int
    start: Moment
    end: Moment
    title: str
    tags: tuple[str, ...]
    busy: bool
    cancelled: bool
    private: bool
    sequence: int
    stamp: str
    recurrence_id: Moment | None
    this_and_future: bool
    recurring: tuple[Property, ...]
    start_zone: str
    zone_names: frozenset[str]
    raw: RawEvent

    @property
    def length(self) -> timedelta:
        """How long it takes on its own wall clock."""
        return self.end.seen_in(self.start.zone) - self.start.wall

    def at(self, start: int, end: int, kind: TimeKind, recurrence: str) -> Occurrence:
        """Return an occurrence of it from `start` to `end`, seconds since 1970 as `Occurrence` has them."""
        return Occurrence(
            self.uid,
            recurrence,
            kind,
            start,
            end,
            self.title,
            self.tags,
            self.busy,
            self.cancelled,
            self.private,
            self.sequence,
        )

    def as_it_stands(self, recurrence: str = "") -> Occurrence:
        """Return it as a single occurrence at its own times."""
        return self.at(self.start.seconds(), self.end.seconds(), self.start.kind, recurrence)


class EventReader:
    """Reads the events of one file; knows its calendars and zones and takes notes.

    `allowance` is what the rules of the whole reading may take.
    """

    def __init__(
        self, calendars: Sequence[RawCalendar], zones: Zones, notes: Notes, allowance: Allowance
    ) -> None:
        self.allowance = allowance
        self._calendars = calendars
        self._zones = zones
        self._notes = notes
        self._without_uid: Counter[str] = Counter()

    def read(self, raw: RawEvent) -> Event | None:
        """Return the event, None (with a note) where it has no readable start."""
        entries, several = _entries_of(raw)
        calendar = self._calendars[raw.calendar]
        title = self._title(entries.get("SUMMARY"), calendar)
        uid = self._uid(entries, several)
        self._note_damage(raw, uid, title)
        start = self._start(entries.get("DTSTART"), raw, uid, title)
        if start is None:
            return None
        recurrence_id, onwards = self._recurrence_id(several, raw, uid, title, start)
        return Event(
            uid,
            raw.place,
            start,
            self._end(entries, raw, uid, start),
            title,
            _tags(several),
            _is_busy(entries),
            calendar.cancels or _word(entries, "STATUS") == "CANCELLED",
            _word(entries, "CLASS") not in _OPEN_CLASSES,
            _number(entries, "SEQUENCE"),
            _word(entries, "LAST-MODIFIED") or _word(entries, "DTSTAMP"),
            recurrence_id,
            onwards,
            tuple(entry for entry in several if entry.name in _RECURRING[:4]),
            entries["DTSTART"].parameters.get("TZID", ""),
            frozenset(
                filter(None, (entry.parameters.get("TZID") for entry in (*entries.values(), *several)))
            ),
            raw,
        )

    def moment(self, entry: Property, text: str, raw: RawEvent, uid: str) -> Moment:
        """Return a moment of a property in the property's zone; raises ValueError or OverflowError."""
        as_date = entry.parameters.get("VALUE", "").upper() == "DATE"
        zone = self._zone(entry, raw, uid) if "TZID" in entry.parameters else None
        moment = moment_of_text(text, zone.zone if zone else None, as_date=as_date)
        moment.seconds()
        if zone is not None and moment.zone is zone.zone and zone.differs_at(moment.wall):
            self._notes.doubt(uid, DoubtKind.ZONE_DIFFERS, entry.parameters["TZID"])
        return moment

    def check_zone(self, event: Event, walls: Iterable[datetime]) -> None:
        """Note when the event's zone says another time for one of `walls` than the VTIMEZONE beside it."""
        if event.start_zone:
            zone = self._zones.find(event.raw.calendar, event.start_zone)
            if zone.rival is not None and any(zone.differs_at(wall) for wall in walls):
                self._notes.doubt(event.uid, DoubtKind.ZONE_DIFFERS, event.start_zone)

    def _zone(self, entry: Property, raw: RawEvent, uid: str) -> FoundZone | None:
        name = entry.parameters["TZID"]
        if not name:
            return None
        found = self._zones.find(raw.calendar, name)
        if found.sureness is Sureness.UNKNOWN:
            self._notes.doubt(uid, DoubtKind.ZONE_UNKNOWN, name)
        elif found.sureness is Sureness.GUESSED:
            self._notes.doubt(uid, DoubtKind.ZONE_GUESSED, name)
        return found

    def _title(self, entry: Property | None, calendar: RawCalendar) -> str:
        if entry is None:
            return ""
        return in_one_line(plain_text(entry, old_format=calendar.old_format))[:_LONGEST_TITLE]

    def _uid(self, entries: dict[str, Property], several: Sequence[Property]) -> str:
        """Return the UID, or one made of what the event says, the same at every reading."""
        uid = entries["UID"].value.strip() if "UID" in entries else ""
        if uid:
            return uid if len(uid) <= _LONGEST_UID else f"long-uid-{_short_name(uid)}"
        said = "\n".join(one.value for one in (*entries.values(), *several) if one.name != "DTSTAMP")
        made = f"no-uid-{_short_name(said)}"
        self._without_uid[made] += 1
        return made if self._without_uid[made] == 1 else f"{made}-{self._without_uid[made]}"

    def _note_damage(self, raw: RawEvent, uid: str, title: str) -> None:
        for place in raw.damaged:
            self._notes.leave_out(place, uid, title, Reason.LINE_UNREADABLE)
        for line in raw.too_long:
            self._notes.leave_out(line.place, uid, title, Reason.LINE_TOO_LONG)
        if not raw.ended:
            self._notes.doubt(uid, DoubtKind.EVENT_CUT_OFF)

    def _start(self, entry: Property | None, raw: RawEvent, uid: str, title: str) -> Moment | None:
        if entry is None:
            self._notes.leave_out(raw.place, uid, title, Reason.START_MISSING)
            return None
        try:
            return self.moment(entry, entry.value, raw, uid)
        except (ValueError, OverflowError):
            self._notes.leave_out(entry.place, uid, title, Reason.START_UNREADABLE)
            return None

    def _end(self, entries: dict[str, Property], raw: RawEvent, uid: str, start: Moment) -> Moment:
        end = self._written_end(entries, raw, uid, start)
        if end is None:
            length = timedelta(days=1) if start.kind is TimeKind.DATE else timedelta(0)
            return _later(start, length)
        if end.seconds() < start.seconds():
            self._notes.doubt(uid, DoubtKind.END_BEFORE_START)
            return start
        return end

    def _written_end(
        self, entries: dict[str, Property], raw: RawEvent, uid: str, start: Moment
    ) -> Moment | None:
        for name in ("DTEND", "DURATION"):
            entry = entries.get(name)
            if entry is None:
                continue
            try:
                if name == "DURATION":
                    return _later(start, duration_of_text(entry.value))
                return self._fitted(self.moment(entry, entry.value, raw, uid), start, uid)
            except (ValueError, OverflowError):
                self._notes.doubt(uid, DoubtKind.END_UNREADABLE, entry.value)
        return None

    def _fitted(self, end: Moment, start: Moment, uid: str) -> Moment:
        """Return the end as the kind of moment that the start is."""
        if end.kind is start.kind:
            return end
        if end.kind is not TimeKind.FLOATING or start.kind is TimeKind.DATE:
            self._notes.doubt(uid, DoubtKind.KINDS_MIXED)
        wall = end.wall
        if start.kind is TimeKind.DATE and wall.time() > time.min:
            wall = datetime.combine(wall, time.min) + timedelta(days=1)
        return Moment(wall, start.kind, start.zone)

    def _recurrence_id(
        self, several: Sequence[Property], raw: RawEvent, uid: str, title: str, start: Moment
    ) -> tuple[Moment | None, bool]:
        for entry in several:
            if entry.name != "RECURRENCE-ID":
                continue
            onwards = entry.parameters.get("RANGE", "").upper() == "THISANDFUTURE"
            try:
                return self.moment(entry, entry.value, raw, uid), onwards
            except (ValueError, OverflowError):
                self._notes.leave_out(entry.place, uid, title, Reason.DATE_UNREADABLE)
                return start, False
        return None, False


def _later(start: Moment, length: timedelta) -> Moment:
    wall = start.wall + length
    if start.kind is TimeKind.DATE:
        part = wall - datetime.combine(wall, time.min)
        wall += timedelta(days=1) - part if part else timedelta(0)
    later = Moment(wall, start.kind, start.zone)
    later.seconds()
    return later


def _short_name(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:24]


def _tags(entries: Sequence[Property]) -> tuple[str, ...]:
    lists = (texts_of(entry.value) for entry in entries if entry.name == "CATEGORIES")
    return tuple(tag[:_LONGEST_TITLE] for tags in lists for tag in tags)[:_MOST_TAGS]


def _word(entries: dict[str, Property], name: str) -> str:
    entry = entries.get(name)
    return entry.value.strip().upper() if entry else ""


def _number(entries: dict[str, Property], name: str) -> int:
    word = _word(entries, name)
    return min(int(word), 2**31 - 1) if word.isascii() and word.isdigit() and len(word) < 20 else 0


def _is_busy(entries: dict[str, Property]) -> bool:
    """Return whether it takes the rep's time; what Outlook says is finer and comes first."""
    outlook = _word(entries, "X-MICROSOFT-CDO-BUSYSTATUS")
    if outlook in ("FREE", "BUSY", "TENTATIVE", "OOF"):
        return outlook != "FREE"
    return _word(entries, "TRANSP") != "TRANSPARENT"


def _entries_of(raw: RawEvent) -> tuple[dict[str, Property], list[Property]]:
    """Return the properties of an event by name, and those of which several count; note what is damaged."""
    entries: dict[str, Property] = {}
    several: list[Property] = []
    for line in raw.lines:
        entry = property_of(line)
        if entry is None:
            raw.damaged.append(line.place)
        elif entry.name in _RECURRING or entry.name == "CATEGORIES":
            several.append(entry)
        else:
            entries.setdefault(entry.name, entry)
    return entries, several
