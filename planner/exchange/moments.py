"""Dates, date-times and durations of calendar files.

Facts: RFC 5545, 3.3.4 to 3.3.6 and 3.3.9. Beyond the letter, what programs really write is understood:
blanks around the value, dashes and colons as in ISO 8601, missing seconds, a numeric offset.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone, tzinfo

from planner.domain.appointment import TimeKind, seconds_of

_WRITTEN = re.compile(
    r"(\d{4})-?(\d\d)-?(\d\d)"
    r"(?:[T ](\d\d):?(\d\d)(?::?(\d\d))?(?:[.,]\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?",
    re.IGNORECASE,
)
_DURATION = re.compile(
    r"([+-]?)P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?", re.IGNORECASE
)
_LONGEST = 3_660_000


@dataclass(frozen=True, slots=True)
class Moment:
    """A point in time as written: `wall` is naive; `zone` is set for kind UTC alone."""

    wall: datetime
    kind: TimeKind
    zone: tzinfo | None = None

    def seconds(self) -> int:
        """Return seconds since 1970 in UTC, or on the own clock of a floating time or date."""
        if self.zone is None:
            return seconds_of(self.wall)
        return int(self.wall.replace(tzinfo=self.zone).timestamp())

    def utc(self) -> datetime:
        """Return the naive moment in UTC, or on the own clock of a floating time or date."""
        return in_utc(self.wall, self.zone)

    def seen_in(self, zone: tzinfo | None) -> datetime:
        """Return the naive moment on the clock of another zone; floating times stay as they are."""
        if self.zone is None or zone is None or self.zone is zone:
            return self.wall
        return self.wall.replace(tzinfo=self.zone).astimezone(zone).replace(tzinfo=None)

    def key(self) -> str:
        """Return the moment as RECURRENCE-ID text that is the same in whatever zone it was written."""
        return key_of(self.utc(), self.kind)


def in_utc(wall: datetime, zone: tzinfo | None) -> datetime:
    """Return a naive moment of a zone as naive UTC; without a zone it stays as it is."""
    if zone is None or zone is UTC:
        return wall
    return wall.replace(tzinfo=zone).astimezone(UTC).replace(tzinfo=None)


def key_of(utc: datetime, kind: TimeKind) -> str:
    """Return the RECURRENCE-ID text of a moment that is given as naive UTC."""
    written = utc.isoformat().replace("-", "").replace(":", "")
    if kind is TimeKind.DATE:
        return written[:8]
    return written + "Z" if kind is TimeKind.UTC else written


def moment_of_text(text: str, zone: tzinfo | None, *, as_date: bool = False) -> Moment:
    """Return the moment that a DATE or DATE-TIME says; `zone` is that of its TZID.

    A trailing Z beats the zone, and a date stays a date whatever zone stands beside it. Raises
    ValueError for what is neither.
    """
    match = _WRITTEN.fullmatch(text.strip())
    if match is None:
        raise ValueError(text)
    year, month, day, hour, minute, second, offset = match.groups()
    if hour is None or as_date:
        return Moment(datetime(int(year), int(month), int(day)), TimeKind.DATE)
    late = timedelta(0)
    if hour == "24":
        hour, late = "00", timedelta(days=1)
    wall = datetime(int(year), int(month), int(day), int(hour), int(minute), min(int(second or 0), 59)) + late
    own = _offset_zone(offset) if offset else zone
    return Moment(wall, TimeKind.FLOATING if own is None else TimeKind.UTC, own)


def _offset_zone(written: str) -> tzinfo:
    if written in "zZ":
        return UTC
    minutes = int(written[1:3]) * 60 + int(written[-2:])
    return timezone(timedelta(minutes=-minutes if written[0] == "-" else minutes))


def duration_of_text(text: str) -> timedelta:
    """Return the length that a DURATION says; raises ValueError for what is none."""
    match = _DURATION.fullmatch(text.strip())
    if match is None or not any(match.groups()[1:]):
        raise ValueError(text)
    weeks, days, hours, minutes, seconds = (int(part or 0) for part in match.groups()[1:])
    if max(weeks, days) > _LONGEST or max(hours, minutes, seconds) > _LONGEST * 86_400:
        raise ValueError(text)
    length = timedelta(days=weeks * 7 + days, hours=hours, minutes=minutes, seconds=seconds)
    return -length if match[1] == "-" else length
