"""Writes a time zone as a VTIMEZONE, for programs that do not know it by name or know an older one.

Facts: RFC 5545, 3.6.5: a change is written as the wall clock stood before it. Outlook understands yearly
rules and no lists of dates ([MS-OXCICAL] 2.1.3.1.1.19), so a rule is written wherever one says the same.
Python's zones do not list their changes; they are found by looking at the clock day by day.
"""

from __future__ import annotations

from bisect import bisect_left
from calendar import monthrange
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo

from planner.exchange.lines_out import content_line, moment_value

# Long enough for a month to have begun on every weekday, so that a yearly rule is seen to hold.
_YEARS_AHEAD = 12
_FIRST_YEAR, _LAST_YEAR = 1900, 9998
_DAY, _DAY_SECONDS = timedelta(days=1), 86_400
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


@dataclass(frozen=True, slots=True)
class _Observance:
    """A way the clock is set: from which offset, to which, and what that is called."""

    before: timedelta
    after: timedelta
    name: str

    @property
    def kind(self) -> str:
        # Not as Python says it, for which Irish summers are standard and winters the exception.
        return "DAYLIGHT" if self.after > self.before else "STANDARD"


def zone_name(zone: tzinfo) -> str:
    """Return the IANA name under which times of a zone are written, "" where they are written in UTC."""
    name = str(getattr(zone, "key", ""))
    return "" if name.upper() in ("UTC", "ETC/UTC") else name


def zone_lines(zone: tzinfo, first: date, last: date) -> Iterator[bytes]:
    """Yield the lines of the VTIMEZONE of a named zone that is right for all days from `first` to `last`."""
    start = datetime(max(first.year - 1, _FIRST_YEAR), 1, 1, tzinfo=UTC)
    last_year = min(last.year + _YEARS_AHEAD, _LAST_YEAR)
    onsets: dict[_Observance, list[datetime]] = {}
    before = _offset(zone, start)
    begin = _Observance(before, before, _abbreviation(zone, start))
    for change in _changes(zone, start, datetime(last_year + 1, 1, 1, tzinfo=UTC)):
        after = _offset(zone, change)
        observance = _Observance(before, after, _abbreviation(zone, change))
        onsets.setdefault(observance, []).append((change + before).replace(tzinfo=None))
        before = after
    if not any(walls[0].date() < first for walls in onsets.values()):
        onsets = {begin: [start.replace(tzinfo=None)], **onsets}
    yield content_line("BEGIN", "VTIMEZONE")
    yield content_line("TZID", zone_name(zone))
    for observance, walls in onsets.items():
        yield from _observance_lines(observance, walls, last_year)
    yield content_line("END", "VTIMEZONE")


def _changes(zone: tzinfo, start: datetime, end: datetime) -> Iterator[datetime]:
    """Yield the first second, in UTC, of each new offset."""
    offset = _offset(zone, start)
    while start < end:
        if _offset(zone, start + _DAY) != offset:
            seconds = bisect_left(
                range(_DAY_SECONDS),
                True,
                key=lambda second: _offset(zone, start + timedelta(seconds=second)) != offset,
            )
            yield start + timedelta(seconds=seconds)
            offset = _offset(zone, start + _DAY)
        start += _DAY


def _offset(zone: tzinfo, moment: datetime) -> timedelta:
    return moment.astimezone(zone).utcoffset() or timedelta(0)


def _abbreviation(zone: tzinfo, moment: datetime) -> str:
    return moment.astimezone(zone).tzname() or ""


def _observance_lines(observance: _Observance, walls: Sequence[datetime], last_year: int) -> Iterator[bytes]:
    yield content_line("BEGIN", observance.kind)
    yield content_line("DTSTART", moment_value(walls[0]))
    rule = _yearly_rule(walls, last_year)
    if rule:
        yield content_line("RRULE", rule)
    elif len(walls) > 1:
        yield content_line("RDATE", ",".join(map(moment_value, walls[1:])))
    yield content_line("TZOFFSETFROM", _offset_value(observance.before))
    yield content_line("TZOFFSETTO", _offset_value(observance.after))
    yield content_line("TZNAME", observance.name)
    yield content_line("END", observance.kind)


def _yearly_rule(walls: Sequence[datetime], last_year: int) -> str:
    """Return the rule that gives exactly these moments up to the last year, "" where there is none."""
    yearly = [wall.year for wall in walls] == list(range(walls[0].year, last_year + 1))
    if not yearly or len({(wall.month, wall.weekday(), wall.time()) for wall in walls}) > 1:
        return ""
    places = {(wall.day - 1) // 7 + 1 for wall in walls}
    if all(wall.day + 7 > monthrange(wall.year, wall.month)[1] for wall in walls):
        places = {-1}
    if len(places) > 1:
        return ""
    return f"FREQ=YEARLY;BYMONTH={walls[0].month};BYDAY={places.pop()}{_WEEKDAYS[walls[0].weekday()]}"


def _offset_value(offset: timedelta) -> str:
    sign = "-" if offset < timedelta(0) else "+"
    minutes, seconds = divmod(int(abs(offset).total_seconds()), 60)
    text = f"{sign}{minutes // 60:02d}{minutes % 60:02d}"
    return f"{text}{seconds:02d}" if seconds else text
