"""Time zones that a file describes itself (VTIMEZONE), as tzinfo.

Facts: RFC 5545, 3.6.5; a wall-clock time that does not exist is read with the offset before the gap, one
that comes twice is the first (3.3.5), unless `fold` says otherwise (PEP 495).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo

from planner.exchange.components import RawZone
from planner.exchange.content_lines import Property, property_of, unescaped
from planner.exchange.moments import Moment, moment_of_text
from planner.exchange.rule_starts import starts_between
from planner.exchange.rules import Budget, TooFrequent, rule_of_text

_EARLIEST, _LATEST = datetime(1950, 1, 1), datetime(2100, 1, 1)
_OFFSET = re.compile(r"([+-]?)(\d\d?):?(\d\d)?:?(\d\d)?")
_STEPS = 200_000
_CHANGES = 5_000
_DAILY = 3


class ZoneUnreadable(ValueError):  # noqa: N818 - named as it is said
    """The VTIMEZONE gives no usable time zone."""


@dataclass(frozen=True, slots=True)
class _Change:
    wall: datetime
    before: timedelta
    after: timedelta


class WrittenZone(tzinfo):
    """A zone made of the changes that a VTIMEZONE tells."""

    def __init__(self, name: str, changes: Sequence[_Change], first_offset: timedelta) -> None:
        self._name = name
        self._offsets = [first_offset, *(change.after for change in changes)]
        steps = [(change.wall, change.after - change.before) for change in changes]
        self._first_pass = _rising(wall + max(step, timedelta(0)) for wall, step in steps)
        self._second_pass = _rising(wall + min(step, timedelta(0)) for wall, step in steps)
        self._in_utc = _rising(change.wall - change.before for change in changes)

    def utcoffset(self, moment: datetime | None) -> timedelta:
        """Return how far the wall clock is ahead of UTC."""
        if moment is None:
            return self._offsets[0]
        places = self._second_pass if moment.fold else self._first_pass
        naive = moment if moment.tzinfo is None else moment.replace(tzinfo=None)
        return self._offsets[bisect_right(places, naive)]

    def dst(self, moment: datetime | None) -> timedelta | None:
        """Return None: nothing here asks what part of the offset is summer time."""
        return None

    def tzname(self, moment: datetime | None) -> str:
        """Return the zone's name in the file."""
        return self._name

    def fromutc(self, moment: datetime) -> datetime:
        """Return the moment, whose numbers are UTC, on this zone's wall clock."""
        naive = moment.replace(tzinfo=None)
        offset = self._offsets[bisect_right(self._in_utc, naive)]
        wall = (naive + offset).replace(tzinfo=self)
        return wall if self.utcoffset(wall) == offset else wall.replace(fold=1)


def _rising(moments: Iterable[datetime]) -> list[datetime]:
    rising: list[datetime] = []
    for moment in moments:
        rising.append(max(moment, rising[-1]) if rising else moment)
    return rising


def zone_name(raw: RawZone) -> str:
    """Return the TZID of a VTIMEZONE, "" where it has none."""
    for line in raw.lines:
        if line.name == "TZID":
            entry = property_of(line)
            return unescaped(entry.value).strip().strip('"') if entry else ""
    return ""


def zone_of(raw: RawZone) -> WrittenZone:
    """Return the zone that a VTIMEZONE describes; raises ZoneUnreadable."""
    budget = Budget(_STEPS)
    changes: list[_Change] = []
    standard: list[_Change] = []
    for kind, entries in _observances(raw):
        try:
            begun = _changes_of(entries, budget)
        except (ValueError, KeyError, OverflowError) as problem:
            raise ZoneUnreadable from problem
        changes.extend(begun)
        if kind == "STANDARD":
            standard.extend(begun)
    if not changes or len(changes) > _CHANGES:
        raise ZoneUnreadable
    try:
        changes.sort(key=lambda change: (change.wall - change.before, change.wall))
        return WrittenZone(zone_name(raw), changes, (standard or changes)[0].after)
    except OverflowError as problem:
        # A change at the very end of the calendar, where UTC is a moment later.
        raise ZoneUnreadable from problem


def _observances(raw: RawZone) -> list[tuple[str, list[Property]]]:
    parts: list[tuple[str, list[Property]]] = []
    within = False
    for line in raw.lines:
        entry = property_of(line)
        if line.name == "BEGIN" and entry is not None:
            parts.append((entry.value.strip().upper(), []))
            within = parts[-1][0] in ("STANDARD", "DAYLIGHT")
        elif line.name == "END":
            within = False
        elif within and entry is not None:
            parts[-1][1].append(entry)
    return [part for part in parts if part[0] in ("STANDARD", "DAYLIGHT")]


def _changes_of(entries: Sequence[Property], budget: Budget) -> list[_Change]:
    by_name = {entry.name: entry.value for entry in reversed(entries)}
    after = _offset(by_name["TZOFFSETTO"])
    before = _offset(by_name["TZOFFSETFROM"]) if "TZOFFSETFROM" in by_name else after
    start = moment_of_text(by_name["DTSTART"], None).wall
    walls = {start}
    for entry in entries:
        if entry.name == "RDATE":
            walls.update(_wall(moment_of_text(text, None), before) for text in entry.value.split(",") if text)
        elif entry.name == "RRULE":
            walls.update(_rule_walls(entry.value, start, before, budget))
    return [_Change(wall, before, after) for wall in sorted(walls)]


def _rule_walls(text: str, start: datetime, before: timedelta, budget: Budget) -> list[datetime]:
    rule = rule_of_text(text)
    if rule.rank > _DAILY:
        raise TooFrequent
    last = _LATEST
    if rule.until:
        last = min(last, _wall(moment_of_text(rule.until, None), before))
    return list(starts_between(rule, start, _EARLIEST, last, budget))


def _wall(moment: Moment, before: timedelta) -> datetime:
    return moment.wall + before if moment.zone is UTC else moment.wall


def _offset(text: str) -> timedelta:
    match = _OFFSET.fullmatch(text.strip())
    if match is None:
        raise ValueError(text)
    sign, hours, minutes, seconds = match.groups()
    offset = timedelta(hours=int(hours), minutes=int(minutes or 0), seconds=int(seconds or 0))
    if offset >= timedelta(days=1):
        raise ValueError(text)
    return -offset if sign == "-" else offset
