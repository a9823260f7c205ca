"""Recurring events: which occurrences a master and its overrides give in a span of years.

Facts: RFC 5545, 3.8.4.4 (RECURRENCE-ID, RANGE) and 3.8.5 (EXDATE, RDATE, RRULE). Points where programs
differ (first date outside the rule, shared UIDs, mixed kinds) are decided in DECISIONS.md.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import MAXYEAR, datetime, time, timedelta

from planner.domain.appointment import Occurrence, TimeKind, seconds_of
from planner.exchange.events import Event, EventReader
from planner.exchange.moments import Moment, in_utc, key_of
from planner.exchange.notes import Notes
from planner.exchange.reading import DoubtKind, Limits, Reason
from planner.exchange.rules import TooFrequent
from planner.exchange.series_dates import LAST_MOMENT, SeriesDates, names_given, names_of

_MARGIN = timedelta(days=2)
_FIRST_MOMENT = datetime(1, 1, 1)


@dataclass(frozen=True, slots=True)
class Span:
    """Whole calendar years, as their first and last second on the clock of whatever starts in them.

    `begun` and `ended` are the same as seconds since 1970.
    """

    first: datetime
    last: datetime
    begun: int
    ended: int

    @classmethod
    def of_years(cls, first: int, last: int) -> Span:
        """Return the span from one year to another, both included."""
        begun, ended = datetime(first, 1, 1), datetime(last, 12, 31, 23, 59, 59)
        return cls(begun, ended, seconds_of(begun), seconds_of(ended))

    @property
    def years(self) -> int:
        """How many years it covers."""
        return self.last.year - self.first.year + 1

    def holds(self, occurrence: Occurrence) -> bool:
        """Whether the occurrence starts in one of the years."""
        return self.begun <= occurrence.start <= self.ended

    def walls(self, margin: timedelta) -> tuple[datetime, datetime]:
        """Return the first and last moment on any wall clock that could matter, `margin` included."""
        return (
            self.first - min(margin, self.first - _FIRST_MOMENT),
            self.last + min(margin, LAST_MOMENT - self.last),
        )


def spans_of(years: Sequence[int]) -> list[Span]:
    """Return the years as few spans; years that no calendar has are passed over."""
    spans: list[Span] = []
    for year in sorted({year for year in years if 1 <= year <= MAXYEAR}):
        if spans and spans[-1].last.year + 1 == year:
            spans[-1] = Span.of_years(spans[-1].first.year, year)
        else:
            spans.append(Span.of_years(year, year))
    return spans


class EventSeries:
    """The masters and the overrides of one UID, ready to be expanded."""

    def __init__(self, events: Sequence[Event], reader: EventReader, notes: Notes) -> None:
        self._reader, self._notes = reader, notes
        masters = newest_by_start([event for event in events if event.recurrence_id is None], notes)
        self._masters = [(master, SeriesDates(master, reader, notes)) for master in masters]
        self._excluded = {name for _, dates in self._masters for name in dates.excluded}
        self._overrides: dict[str, Event] = {}
        for event in events:
            if event.recurrence_id is not None:
                key = event.recurrence_id.key()
                known = self._overrides.get(key)
                self._overrides[key] = event if known is None else newest((known, event))
        start = masters[0].start if masters else None
        named = (names_given(_moved_from(event), start) for event in self._overrides.values())
        self._taken = self._excluded.union(*named)
        self._onwards = sorted(
            (event for event in self._overrides.values() if event.this_and_future),
            key=lambda event: _moved_from(event).utc(),
        )
        self._onwards_after = [_moved_from(event).utc() for event in self._onwards]

    def occurrences(self, span: Span, limits: Limits) -> list[Occurrence]:
        """Return the occurrences whose own start lies in the span, each recurrence once.

        A rule that asks for too much is noted, and its first occurrence alone is given.
        """
        given: dict[str, Occurrence] = {}
        for key, event in self._overrides.items():
            moved_from = _moved_from(event)
            if names_of(moved_from.wall, moved_from.utc()).isdisjoint(self._excluded):
                given[key] = event.as_it_stands(key)
        for master, dates in self._masters:
            for occurrence in self._of_master(master, dates, span, limits):
                given.setdefault(occurrence.recurrence, occurrence)
        return [occurrence for occurrence in given.values() if span.holds(occurrence)]

    def _of_master(self, master: Event, dates: SeriesDates, span: Span, limits: Limits) -> list[Occurrence]:
        shift = max((abs(_shift(event)) for event in self._onwards), default=timedelta(0))
        first, last = span.walls(_MARGIN + shift)
        try:
            starts = list(dates.starts(first, last, limits.occurrences * span.years))
        except TooFrequent:
            self._notes.leave_out(master.place, master.uid, master.title, Reason.TOO_FREQUENT)
            starts = [(master.start.wall, None)]
        occurrences: list[Occurrence] = []
        walls: list[datetime] = []
        for wall, length in starts:
            utc = in_utc(wall, master.start.zone)
            if not self._taken or names_of(wall, utc).isdisjoint(self._taken):
                occurrences.append(self._occurrence(master, wall, utc, length))
                walls.append(wall)
        self._reader.check_zone(master, walls)
        return occurrences

    def _occurrence(
        self, master: Event, wall: datetime, utc: datetime, length: timedelta | None
    ) -> Occurrence:
        key = key_of(utc, master.start.kind)
        place = bisect_left(self._onwards_after, utc)
        event = self._onwards[place - 1] if place else master
        kind, zone = event.start.kind, event.start.zone
        if event is not master:
            wall += _shift(event)
            if kind is TimeKind.DATE:
                wall = datetime.combine(wall, time.min)
            elif kind is master.start.kind:
                zone = master.start.zone
            utc = in_utc(wall, zone)
        ended = in_utc(wall + (event.length if length is None else length), zone)
        return event.at(seconds_of(utc), seconds_of(max(utc, ended)), kind, key)


def newest(events: Sequence[Event]) -> Event:
    """Return the newest version of an event: highest SEQUENCE, then last stamp, then first in the file."""
    return max(events, key=lambda event: (event.sequence, event.stamp))


def newest_by_start(events: Sequence[Event], notes: Notes) -> list[Event]:
    """Return the newest version of what one UID names; several times mean that several events share it."""
    highest = max((event.sequence for event in events), default=0)
    by_start: dict[str, list[Event]] = {}
    for event in events:
        if event.sequence == highest:
            by_start.setdefault(event.start.key(), []).append(event)
    if len(by_start) > 1:
        notes.doubt(events[0].uid, DoubtKind.UID_SHARED)
    return [newest(versions) for versions in by_start.values()]


def _moved_from(override: Event) -> Moment:
    return override.recurrence_id or override.start


def _shift(override: Event) -> timedelta:
    """Return how far RANGE=THISANDFUTURE moves what follows, on the wall clock."""
    was = _moved_from(override)
    return override.start.seen_in(was.zone) - was.wall
