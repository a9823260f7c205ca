"""The starts that one master of a series has of itself: DTSTART, RRULE, RDATE, and what EXDATE takes away."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import MAXYEAR, UTC, datetime, time, timedelta

from planner.domain.appointment import TimeKind
from planner.exchange.content_lines import Property
from planner.exchange.events import Event, EventReader
from planner.exchange.moments import Moment, duration_of_text, moment_of_text
from planner.exchange.notes import Notes
from planner.exchange.reading import DoubtKind, Reason
from planner.exchange.rule_starts import starts_between
from planner.exchange.rules import Rule, RuleUnsupported, TooFrequent, rule_of_text

LAST_MOMENT = datetime(MAXYEAR, 12, 31, 23, 59, 59)
_Start = tuple[datetime, timedelta | None]
Name = tuple[str, datetime]
"""What a start may be called by: "utc", "wall" or "day", and that moment."""


def names_of(wall: datetime, utc: datetime) -> set[Name]:
    """Return all that a start may be called by: its UTC time, its wall-clock time, its day."""
    return {("utc", utc), ("wall", wall), ("day", datetime.combine(wall, time.min))}


def names_given(moment: Moment, series_start: Moment | None) -> set[Name]:
    """Return what a RECURRENCE-ID or EXDATE calls a start; a series without zone knows wall clocks alone."""
    in_utc, on_wall = ("utc", moment.utc()), ("wall", moment.wall)
    if series_start is not None and series_start.zone is None:
        return {in_utc, on_wall}
    return {in_utc if moment.zone else on_wall}


class SeriesDates:
    """The RRULE, RDATE and EXDATE of a master, understood; `excluded` are the starts that EXDATE names."""

    def __init__(self, master: Event, reader: EventReader, notes: Notes) -> None:
        self.excluded: set[Name] = set()
        self._master, self._reader, self._notes = master, reader, notes
        self._rules: list[tuple[Rule, Moment | None]] = []
        self._added: dict[datetime, timedelta | None] = {}
        for entry in master.recurring:
            if entry.name in ("RRULE", "EXRULE"):
                self._read_rule(entry)
                continue
            for text in entry.value.split(","):
                if text.strip():
                    self._read_date(entry, text)
        self._starts_itself = self._has_start_of_its_own()

    def starts(
        self, first: datetime, last: datetime, most: int
    ) -> Iterator[tuple[datetime, timedelta | None]]:
        """Yield starts on the master's wall clock, with the length that an RDATE gives, each once, in order.

        Those outside of `first` to `last` may come along. Raises TooFrequent for more than `most`.
        """
        starts = {wall: length for wall, length in self._added.items() if first <= wall <= last}
        begun = self._master.start.wall
        if self._starts_itself:
            starts.setdefault(begun, None)
        allowance = self._reader.allowance
        budget = allowance.budget()
        try:
            for rule, until in self._rules:
                for start in starts_between(rule, begun, first, self._sooner(last, until), budget):
                    starts.setdefault(start, None)
                    if len(starts) > most:
                        raise TooFrequent
        except TooFrequent:
            allowance.used_up += 1
            raise
        yield from ((start, starts[start]) for start in sorted(starts))

    def _has_start_of_its_own(self) -> bool:
        """Whether DTSTART counts: always, unless every rule ends before it; noted where no rule meets it."""
        if not self._rules:
            return True
        begun = self._master.start.wall
        if all(self._sooner(LAST_MOMENT, until) < begun for _, until in self._rules):
            return False
        if begun not in self._added and not any(self._meets(rule, begun) for rule, _ in self._rules):
            self._notes.doubt(self._master.uid, DoubtKind.START_OUTSIDE_RULE)
        return True

    def _meets(self, rule: Rule, begun: datetime) -> bool:
        try:
            budget = self._reader.allowance.budget()
            return any(True for _ in starts_between(rule, begun, begun, begun, budget))
        except TooFrequent:
            return True

    def _sooner(self, last: datetime, until: Moment | None) -> datetime:
        """Return the earlier of `last` and UNTIL, on the master's wall clock."""
        if until is None:
            return last
        zone = self._master.start.zone
        if until.zone is None and zone is not None:
            until = Moment(until.wall, TimeKind.UTC, UTC)
        try:
            return min(last, until.seen_in(zone))
        except OverflowError:
            # "99991231T235959Z" says without end, and lies beyond the last date in zones east of Greenwich.
            if until.wall.year < LAST_MOMENT.year:
                raise
            return last

    def _read_rule(self, entry: Property) -> None:
        reason = Reason.RULE_UNREADABLE
        try:
            if entry.name == "EXRULE":
                raise RuleUnsupported(entry.value)
            rule = rule_of_text(entry.value)
            until = moment_of_text(rule.until, None) if rule.until else None
            self._sooner(LAST_MOMENT, until)
        except RuleUnsupported:
            reason = Reason.RULE_UNSUPPORTED
        except (ValueError, OverflowError):
            pass
        else:
            self._rules.append((rule, until))
            return
        self._note(entry, reason)

    def _read_date(self, entry: Property, text: str) -> None:
        begun, _, ended = text.partition("/")
        master = self._master
        try:
            start = self._reader.moment(entry, begun, master.raw, master.uid)
            if entry.name == "EXDATE":
                whole_day = {("day", start.wall)}
                self.excluded |= (
                    whole_day if start.kind is TimeKind.DATE else names_given(start, master.start)
                )
                return
            length = self._period_length(entry, ended, start) if ended else None
            self._added[_fitted(start, master.start)] = length
        except (ValueError, OverflowError):
            self._note(entry, Reason.DATE_UNREADABLE)

    def _period_length(self, entry: Property, ended: str, start: Moment) -> timedelta:
        if ended.strip()[:1] in "Pp+":
            return duration_of_text(ended)
        end = self._reader.moment(entry, ended, self._master.raw, self._master.uid)
        return end.seen_in(start.zone) - start.wall

    def _note(self, entry: Property, reason: Reason) -> None:
        self._notes.leave_out(entry.place, self._master.uid, self._master.title, reason)


def _fitted(added: Moment, start: Moment) -> datetime:
    """Return an RDATE on the wall clock of the series; a bare date takes the series' time of day."""
    if start.kind is TimeKind.DATE:
        return datetime.combine(added.wall, time.min)
    if added.kind is TimeKind.DATE:
        return datetime.combine(added.wall, start.wall.time())
    return added.seen_in(start.zone)
