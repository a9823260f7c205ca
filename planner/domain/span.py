"""Days, minutes and ISO weeks: the wall clock of the rep, without zones."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from planner.domain.errors import Problem, RuleBroken, UserError

DAY_MINUTES = 24 * 60
SHORTEST_BLOCK = 5
SNAPS = (5, 15, 30)

_WEEK_TEXT = re.compile(r"(\d{4})-?W(\d{2})", re.IGNORECASE)


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """An interval within one day: minutes since midnight and a length in minutes."""

    day: date
    start: int
    length: int

    @property
    def end(self) -> int:
        """The first minute after the span; 1440 is midnight at the end of the day."""
        return self.start + self.length

    @property
    def begins_at(self) -> datetime:
        """The start as a wall-clock moment."""
        return datetime.combine(self.day, time.min) + timedelta(minutes=self.start)

    @property
    def ends_at(self) -> datetime:
        """The end as a wall-clock moment; midnight belongs to the next day."""
        return datetime.combine(self.day, time.min) + timedelta(minutes=self.end)

    def checked(self) -> Span:
        """Return this span, or raise RuleBroken where it leaves its day or is too short."""
        if self.length < SHORTEST_BLOCK:
            raise RuleBroken(Problem.BLOCK_TOO_SHORT, minutes=SHORTEST_BLOCK)
        if self.start < 0 or self.end > DAY_MINUTES:
            raise RuleBroken(Problem.BLOCK_CROSSES_MIDNIGHT)
        return self

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least a minute; ends that touch do not overlap."""
        return self.day == other.day and self.start < other.end and other.start < self.end

    def moved(self, days: int = 0, minutes: int = 0) -> Span:
        """Return the span some days and minutes further, kept within its day."""
        start = min(max(self.start + minutes, 0), DAY_MINUTES - self.length)
        return replace(self, day=self.day + timedelta(days=days), start=start)


def snapped(minute: float, snap: int) -> int:
    """Round a minute of the day to the nearest multiple of `snap` minutes."""
    return int((minute + snap / 2) // snap) * snap


@dataclass(frozen=True, slots=True, order=True)
class IsoWeek:
    """A week as ISO 8601 counts it: it begins on Monday, week 1 holds 4 January."""

    year: int
    number: int

    @classmethod
    def of(cls, day: date) -> IsoWeek:
        """Return the week that a day lies in."""
        year, number, _ = day.isocalendar()
        return cls(year, number)

    @classmethod
    def parse(cls, text: str) -> IsoWeek:
        """Read "2026-W48"; raise UserError where there is no such week."""
        match = _WEEK_TEXT.fullmatch(text.strip())
        if match is not None:
            # Up to its last day: the week at the end of 9999 leaves Python's calendar.
            with suppress(ValueError, OverflowError):
                return cls.of(cls(int(match[1]), int(match[2])).days[-1])
        raise UserError(Problem.BAD_WEEK, text=text)

    @property
    def monday(self) -> date:
        """The first day of the week."""
        return date.fromisocalendar(self.year, self.number, 1)

    @property
    def days(self) -> tuple[date, ...]:
        """The seven days, Monday first."""
        return _days_of(self.year, self.number)

    def plus(self, weeks: int) -> IsoWeek:
        """Return the week that many weeks later (earlier where negative)."""
        return IsoWeek.of(self.monday + timedelta(weeks=weeks))

    def __str__(self) -> str:
        return f"{self.year:04d}-W{self.number:02d}"


@lru_cache(maxsize=1024)
def _days_of(year: int, number: int) -> tuple[date, ...]:
    """Return the days of a week, which every step of a drag asks for a dozen times."""
    monday = date.fromisocalendar(year, number, 1)
    return tuple(monday + timedelta(days=offset) for offset in range(7))
