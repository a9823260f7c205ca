"""Recurring events: which occurrences a master and its overrides give in a span of years.

Facts: RFC 5545, 3.8.4.4 (RECURRENCE-ID, RANGE) and 3.8.5 (EXDATE, RDATE, RRULE). Points where programs
differ (first date outside the rule, stale overrides, mixed kinds) are decided in DECISIONS.md.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import MAXYEAR, UTC, datetime, time, timedelta

from planner.domain.appointment import Occurrence, TimeKind, moment_of, seconds_of
from planner.exchange.content_lines import Property
from planner.exchange.events import Event, EventReader
from planner.exchange.moments import Moment, duration_of_text, in_utc, key_of, moment_of_text
from planner.exchange.notes import Notes
from planner.exchange.reading import DoubtKind, Limits, Reason
from planner.exchange.rule_starts import starts_between
from planner.exchange.rules import Budget, Rule, RuleUnreadable, RuleUnsupported, TooFrequent, rule_of_text

_STEPS = 400_000
_MARGIN = timedelta(days=2)
_FIRST_MOMENT, _LAST_MOMENT = datetime(1, 1, 1), datetime(MAXYEAR, 12, 31, 23, 59, 59)
_Key = tuple[str, datetime]


@dataclass(frozen=True, slots=True)
class Span:
    """Whole calendar years, as their first and last second on the clock of whatever starts in them."""

    first: datetime
    last: datetime

    @property
    def years(self) -> int:
        """How many years it covers."""
        return self.last.year - self.first.year + 1

    def holds(self, occurrence: Occurrence) -> bool:
        """Whether the occurrence starts in one of the years."""
        return self.first <= moment_of(occurrence.start) <= self.last

    def walls(self, margin: timedelta) -> tuple[datetime, datetime]:
        """Return the first and last moment on any wall clock that could matter, `margin` included."""
        return (
            self.first - min(margin, self.first - _FIRST_MOMENT),
            self.last + min(margin, _LAST_MOMENT - self.last),
        )


def spans_of(years: Sequence[int]) -> list[Span]:
    """Return the years as few spans; years that no calendar has are passed over."""
    spans: list[Span] = []
    for year in sorted({year for year in years if 1 <= year <= MAXYEAR}):
        last = datetime(year, 12, 31, 23, 59, 59)
        if spans and spans[-1].last.year + 1 == year:
            spans[-1] = Span(spans[-1].first, last)
        else:
            spans.append(Span(datetime(year, 1, 1), last))
    return spans


@dataclass(slots=True)
class _Dates:
    """The RDATE, EXDATE and rules of a master, understood."""

    rules: list[tuple[Rule, Moment | None]] = field(default_factory=list)
    added: dict[datetime, timedelta | None] = field(default_factory=dict)
    excluded: set[_Key] = field(default_factory=set)
    starts_itself: bool = True


class EventSeries:
    """The master and the overrides of one UID, ready to be expanded."""

    def __init__(self, events: Sequence[Event], reader: EventReader, notes: Notes) -> None:
        self._reader, self._notes = reader, notes
        masters = [event for event in events if event.recurrence_id is None]
        self._master = latest(masters) if masters else None
        self._dates = self._read_dates(self._master) if self._master else _Dates()
        self._overrides: dict[str, Event] = {}
        for event in events:
            if event.recurrence_id is not None:
                key = event.recurrence_id.key()
                known = self._overrides.get(key)
                self._overrides[key] = event if known is None else latest((known, event))
        self._taken = self._dates.excluded.union(
            _name_given(_moved_from(event)) for event in self._overrides.values()
        )
        self._onwards = sorted(
            (event for event in self._overrides.values() if event.this_and_future),
            key=lambda event: _moved_from(event).utc(),
        )
        self._onwards_after = [_moved_from(event).utc() for event in self._onwards]

    def occurrences(self, span: Span, limits: Limits) -> list[Occurrence]:
        """Return the occurrences whose own start lies in the span.

        A rule that asks for too much is noted, and its first occurrence alone is given.
        """
        in_force = (item for item in self._overrides.items() if self._is_in_force(item[1]))
        given = [occurrence for key, event in in_force if span.holds(occurrence := event.as_it_stands(key))]
        master = self._master
        if master is None:
            return given
        try:
            given.extend(self._from_master(master, span, limits.occurrences * span.years))
        except TooFrequent:
            self._notes.leave_out(master.line, master.uid, master.title, Reason.TOO_FREQUENT)
            given.extend(self._first_alone(master, span))
        return given

    def _first_alone(self, master: Event, span: Span) -> Iterator[Occurrence]:
        occurrence = master.as_it_stands(master.start.key())
        if span.holds(occurrence) and not self._is_taken(master.start.wall, master.start.utc()):
            yield occurrence

    def _from_master(self, master: Event, span: Span, most: int) -> list[Occurrence]:
        given: list[Occurrence] = []
        shift = max((abs(_shift(event)) for event in self._onwards), default=timedelta(0))
        first, last = span.walls(_MARGIN + shift)
        walls: list[datetime] = []
        for wall, length in self._starts(master, first, last, most):
            utc = in_utc(wall, master.start.zone)
            if self._taken and self._is_taken(wall, utc):
                continue
            occurrence = self._occurrence(master, wall, utc, length)
            if span.holds(occurrence):
                given.append(occurrence)
                walls.append(wall)
        self._reader.check_zone(master, walls)
        return given

    def _starts(
        self, master: Event, first: datetime, last: datetime, most: int
    ) -> Iterator[tuple[datetime, timedelta | None]]:
        """Yield wall-clock starts with the length that an RDATE period gives; each start once."""
        budget = Budget(_STEPS)
        starts = dict(self._dates.added)
        if self._dates.starts_itself:
            starts.setdefault(master.start.wall, None)
        for rule, until in self._dates.rules:
            for start in starts_between(rule, master.start.wall, first, _sooner(last, until, master), budget):
                starts.setdefault(start, None)
                if len(starts) > most + len(self._dates.added):
                    raise TooFrequent
        yield from ((start, starts[start]) for start in sorted(starts))

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

    def _is_taken(self, wall: datetime, utc: datetime) -> bool:
        """Whether the start is excluded or has an override in its place."""
        return not _names_of(wall, utc).isdisjoint(self._taken)

    def _is_in_force(self, event: Event) -> bool:
        """Whether an override still counts: not when its start was taken out of the series."""
        moved_from = _moved_from(event)
        return _names_of(moved_from.wall, moved_from.utc()).isdisjoint(self._dates.excluded)

    def _read_dates(self, master: Event) -> _Dates:
        dates = _Dates()
        for entry in master.recurring:
            if entry.name in ("RRULE", "EXRULE"):
                self._read_rule(dates, entry, master)
                continue
            for text in entry.value.split(","):
                if text.strip():
                    self._read_date(dates, entry, text, master)
        if dates.rules:
            dates.starts_itself = any(
                _sooner(_LAST_MOMENT, until, master) >= master.start.wall for _, until in dates.rules
            )
            if dates.starts_itself and not self._starts_by_rule(dates, master):
                self._notes.doubt(master.uid, DoubtKind.START_OUTSIDE_RULE)
        return dates

    def _read_rule(self, dates: _Dates, entry: Property, master: Event) -> None:
        reason = Reason.RULE_UNREADABLE
        try:
            if entry.name == "EXRULE":
                raise RuleUnsupported
            rule = rule_of_text(entry.value)
            until = moment_of_text(rule.until, None) if rule.until else None
        except RuleUnsupported:
            reason = Reason.RULE_UNSUPPORTED
        except (RuleUnreadable, ValueError, OverflowError):
            pass
        else:
            dates.rules.append((rule, until))
            return
        self._notes.leave_out(entry.line, master.uid, master.title, reason)

    def _read_date(self, dates: _Dates, entry: Property, text: str, master: Event) -> None:
        begun, _, ended = text.partition("/")
        try:
            start = self._reader.moment(entry, begun, master.raw, master.uid)
            if entry.name == "EXDATE":
                day_alone = start.kind is TimeKind.DATE
                dates.excluded.add(("day", start.wall) if day_alone else _name_given(start))
                return
            wall = _fitted(start, master.start)
            length = self._period_length(entry, ended, start, master) if ended else None
        except (ValueError, OverflowError):
            self._notes.leave_out(entry.line, master.uid, master.title, Reason.DATE_UNREADABLE)
            return
        dates.added[wall] = length

    def _period_length(self, entry: Property, ended: str, start: Moment, master: Event) -> timedelta:
        if ended.strip()[:1] in "Pp+":
            return duration_of_text(ended)
        end = self._reader.moment(entry, ended, master.raw, master.uid)
        return end.seen_in(start.zone) - start.wall

    def _starts_by_rule(self, dates: _Dates, master: Event) -> bool:
        start = master.start.wall
        try:
            return start in dates.added or any(
                True
                for rule, until in dates.rules
                for _ in starts_between(rule, start, start, _sooner(start, until, master), Budget(_STEPS))
            )
        except TooFrequent:
            return True


def latest(events: Sequence[Event]) -> Event:
    """Return the newest version of an event: highest SEQUENCE, then last stamp, then first in the file."""
    return max(events, key=lambda event: (event.sequence, event.stamp))


def _moved_from(override: Event) -> Moment:
    return override.recurrence_id or override.start


def _shift(override: Event) -> timedelta:
    """Return how far RANGE=THISANDFUTURE moves what follows, on the wall clock."""
    was = _moved_from(override)
    return override.start.seen_in(was.zone) - was.wall


def _names_of(wall: datetime, utc: datetime) -> set[_Key]:
    """Return all that a start may be called by: its UTC time, its wall-clock time, its day."""
    return {("utc", utc), ("wall", wall), ("day", datetime.combine(wall, time.min))}


def _name_given(moment: Moment) -> _Key:
    """Return what a RECURRENCE-ID or EXDATE calls a start."""
    return ("utc", moment.utc()) if moment.zone else ("wall", moment.wall)


def _sooner(last: datetime, until: Moment | None, master: Event) -> datetime:
    """Return the earlier of `last` and UNTIL, on the master's wall clock."""
    if until is None:
        return last
    if until.kind is not TimeKind.UTC and master.start.zone is not None:
        until = Moment(until.wall, TimeKind.UTC, UTC)
    return min(last, until.seen_in(master.start.zone))


def _fitted(added: Moment, start: Moment) -> datetime:
    """Return an RDATE on the wall clock of the series; a bare date takes the series' time of day."""
    if start.kind is TimeKind.DATE:
        return datetime.combine(added.wall, time.min)
    if added.kind is TimeKind.DATE:
        return datetime.combine(added.wall, start.wall.time())
    return added.seen_in(start.zone)
