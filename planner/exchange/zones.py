"""Finds the zone that a TZID means: by IANA name, by the file's own VTIMEZONE, by Windows name, by guess.

The order is a decision, see DECISIONS.md: an IANA name beats the VTIMEZONE beside it, for any other name
the VTIMEZONE comes first.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from enum import Enum, auto
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from planner.exchange.components import RawZone
from planner.exchange.written_zones import WrittenZone, ZoneUnreadable, zone_name, zone_of

_IN_BRACKETS = re.compile(r"\((?:UTC|GMT)?\s*([+-]\s*\d\d?)?[:.]?(\d\d)?\)\s*")
_REGION = re.compile(r"\s*\([^)]*\)")


class Sureness(Enum):
    """How a zone was found."""

    NAMED = auto()
    WRITTEN = auto()
    GUESSED = auto()
    UNKNOWN = auto()


@dataclass(frozen=True, slots=True)
class FoundZone:
    """What a TZID means here; `rival` is a VTIMEZONE of that name that was not taken."""

    zone: tzinfo | None
    sureness: Sureness
    raw: RawZone | None = None
    rival: tzinfo | None = None

    def differs_at(self, wall: datetime) -> bool:
        """Whether name and VTIMEZONE give another time for this wall-clock moment."""
        if self.rival is None or self.zone is None:
            return False
        return self.rival.utcoffset(wall) != self.zone.utcoffset(wall)


class Zones:
    """The zones of one file, each looked for once."""

    def __init__(self, raw_zones: Iterable[RawZone]) -> None:
        self._of_calendar: dict[tuple[int, str], RawZone] = {}
        self._of_file: dict[str, RawZone] = {}
        self._found: dict[tuple[int, str], FoundZone] = {}
        for raw in raw_zones:
            name = zone_name(raw).strip('"')
            self._of_calendar.setdefault((raw.calendar, name), raw)
            self._of_file.setdefault(name, raw)

    def find(self, calendar: int, name: str) -> FoundZone:
        """Return the zone that `name` means in the calendar with that number in the file."""
        found = self._found.get((calendar, name))
        if found is None:
            found = self._found[calendar, name] = self._look_for(calendar, name)
        return found

    def _look_for(self, calendar: int, name: str) -> FoundZone:
        raw = self._of_calendar.get((calendar, name)) or self._of_file.get(name)
        written = _written(raw) if raw is not None else None
        named = iana_zone(name.strip("/").removeprefix("posix/"))
        if named is not None:
            return FoundZone(named, Sureness.NAMED, None, written)
        if written is not None:
            return FoundZone(written, Sureness.WRITTEN, raw)
        if name in WINDOWS_TO_OLSON:
            return FoundZone(iana_zone(WINDOWS_TO_OLSON[name]), Sureness.NAMED)
        for guess in _guesses(name):
            return FoundZone(guess, Sureness.GUESSED)
        return FoundZone(None, Sureness.UNKNOWN)


def _written(raw: RawZone) -> WrittenZone | None:
    try:
        return zone_of(raw)
    except ZoneUnreadable:
        return None


@cache
def iana_zone(name: str) -> tzinfo | None:
    """Return the zone of an IANA name, None where there is none."""
    if name.upper() in ("UTC", "Z", "ETC/UTC"):
        return UTC
    try:
        return ZoneInfo(name)
    except (ValueError, OSError, KeyError):
        return None


def _guesses(name: str) -> Iterator[tzinfo]:
    """Yield what a name unknown to IANA, Windows and the file may mean, best first."""
    parts = name.split("/")
    for place in range(1, len(parts) - 1):
        if (zone := iana_zone("/".join(parts[place:]))) is not None:
            yield zone
    wanted = name.casefold()
    known = {zone.casefold(): zone for zone in (*available_timezones(), *WINDOWS_TO_OLSON)}
    bare = _REGION.sub("", _IN_BRACKETS.sub("", wanted)).strip()
    for shape in (wanted, bare, bare.removesuffix(" time") + " standard time"):
        if shape in known and (zone := _by_any_name(known[shape])) is not None:
            yield zone
    bracket = _IN_BRACKETS.search(name)
    offset = _bracket_offset(bracket) if bracket else None
    yield from _by_city(re.split(r"[,/&]", bare), offset)
    if offset is not None:
        yield timezone(offset)


def _by_any_name(name: str) -> tzinfo | None:
    return iana_zone(WINDOWS_TO_OLSON.get(name, name))


def _bracket_offset(match: re.Match[str]) -> timedelta | None:
    if match[1] is None:
        return timedelta(0)
    hours, minutes = int(match[1].replace(" ", "")), int(match[2] or 0)
    offset = timedelta(hours=hours, minutes=-minutes if hours < 0 else minutes)
    return offset if abs(offset) < timedelta(days=1) else None


def _by_city(cities: Iterable[str], offset: timedelta | None) -> Iterator[tzinfo]:
    names = sorted(available_timezones())
    zones = {name.rpartition("/")[2].replace("_", " ").casefold(): name for name in names}
    for city in cities:
        zone = iana_zone(zones[city.strip()]) if city.strip() in zones else None
        if zone is not None and (offset is None or _standard_offset(zone) == offset):
            yield zone


def _standard_offset(zone: tzinfo) -> timedelta | None:
    offsets = (zone.utcoffset(datetime(2026, month, 1)) for month in (1, 7))
    return min((offset for offset in offsets if offset is not None), default=None)
