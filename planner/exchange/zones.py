"""Finds the zone that a TZID means: by IANA name, by the file's own VTIMEZONE, by Windows name, by guess.

The order is a decision, see DECISIONS.md: an IANA name beats the VTIMEZONE beside it, for any other name
the VTIMEZONE comes first.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from enum import Enum, auto
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from planner.exchange.components import RawZone
from planner.exchange.written_zones import WrittenZone, ZoneUnreadable, zone_name, zone_of


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
            name = zone_name(raw)
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
        guess = _guessed(name)
        return FoundZone(guess, Sureness.UNKNOWN if guess is None else Sureness.GUESSED)


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


def _guessed(name: str) -> tzinfo | None:
    """Return what a vendor's name (/vendor.example/Europe/Berlin) or one in other letters may mean."""
    parts = name.split("/")
    for place in range(1, len(parts) - 1):
        if (zone := iana_zone("/".join(parts[place:]))) is not None:
            return zone
    known = _names_in_any_letters().get(name.casefold())
    return iana_zone(known) if known else None


@cache
def _names_in_any_letters() -> dict[str, str]:
    windows = {name.casefold(): zone for name, zone in WINDOWS_TO_OLSON.items()}
    return {**windows, **{name.casefold(): name for name in available_timezones()}}
