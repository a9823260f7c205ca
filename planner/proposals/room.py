"""Where work fits: the working minutes of each day that nothing has taken."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date, datetime

from planner.domain.span import DAY_MINUTES, IsoWeek, Span
from planner.proposals.situation import Situation, is_day_off

Gap = tuple[int, int]
"""From one minute of a day up to another."""


class Room:
    """The working time that is left from now on.

    Breaks, leave, public holidays and everything before now are left out; what stands in the week takes its
    time unless it is named as `ignored`.
    """

    def __init__(self, situation: Situation, now: datetime) -> None:
        self._snap = situation.preferences.snap
        self._weeks = tuple(week.iso for week in situation.weeks)
        self._working: dict[date, list[Gap]] = {}
        self._taken: dict[date, list[tuple[int, int, str]]] = {}
        for week in situation.weeks:
            for day in week.iso.days:
                working = _working_time(situation, day, now)
                if working and not is_day_off(week, day, situation.holidays):
                    self._working[day] = working
            for block in week.all_blocks:
                if block.takes_time:
                    span = block.span
                    self._taken.setdefault(span.day, []).append((span.start, span.end, block.id))

    @property
    def days(self) -> tuple[date, ...]:
        """The days on which there is working time left, in order."""
        return tuple(self._working)

    def days_of(self, iso: IsoWeek) -> tuple[date, ...]:
        """Return those days of one week."""
        return tuple(day for day in iso.days if day in self._working)

    def weeks_from(self, iso: IsoWeek) -> tuple[IsoWeek, ...]:
        """Return the weeks that are looked at, from one on."""
        return tuple(week for week in self._weeks if week >= iso)

    def gaps(self, day: date, ignored: Collection[str] = (), also: Iterable[Span] = ()) -> list[Gap]:
        """Return what is left of a day, where `also` is taken too."""
        taken = [(start, end) for start, end, id_ in self._taken.get(day, ()) if id_ not in ignored]
        taken.extend((span.start, span.end) for span in also if span.day == day)
        return _without(self._working.get(day, ()), taken)

    def places(
        self, day: date, length: int, ignored: Collection[str] = (), also: Iterable[Span] = ()
    ) -> Iterator[Span]:
        """Yield every place on a day for some minutes, in the order of time.

        They begin on the grid, or where a gap begins in which nothing fits that begins on the grid.
        """
        for start, end in self.gaps(day, ignored, also):
            first = -(-start // self._snap) * self._snap
            if start <= end - length < first:
                yield Span(day, start, length)
            for begin in range(first, end - length + 1, self._snap):
                yield Span(day, begin, length)


def _working_time(situation: Situation, day: date, now: datetime) -> list[Gap]:
    preferences = situation.preferences
    hours = preferences.hours_of(day)
    if hours is None or day < now.date():
        return []
    taken = [(preferences.break_start, preferences.break_start + preferences.break_length)]
    if day == now.date():
        minute = now.hour * 60 + now.minute + bool(now.second or now.microsecond)
        taken.append((0, -(-minute // preferences.snap) * preferences.snap))
    return _without([(hours.start, min(hours.end, DAY_MINUTES))], taken)


def _without(gaps: Sequence[Gap], taken: list[Gap]) -> list[Gap]:
    left = []
    taken.sort()
    for begin, end in gaps:
        reached = begin
        for start, stop in taken:
            if reached < min(start, end):
                left.append((reached, min(start, end)))
            reached = max(reached, stop)
        if reached < end:
            left.append((reached, end))
    return left


def overlap(one: Span, other: Span) -> int:
    """Return the minutes that two spans share."""
    if one.day != other.day:
        return 0
    return max(min(one.end, other.end) - max(one.start, other.start), 0)
