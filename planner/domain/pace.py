"""Pace: how much of an agreement is due by now, counted in working days.

A working day is a weekday with working hours that is neither a public holiday nor a whole day of leave.
Fractions are exact, so that what is due never depends on how a number is rounded.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from planner.domain.preferences import Preferences, is_leave
from planner.domain.week import Week


@dataclass(frozen=True, slots=True)
class Pace:
    """How many working days of a period have begun, today included, and how many it has in all."""

    worked: int
    days: int

    @property
    def share(self) -> Fraction:
        """The exact part of the period's working days that has begun; 0 in a period without any."""
        return Fraction(self.worked, self.days) if self.days else Fraction(0)

    @property
    def left(self) -> int:
        """The working days that are still to begin."""
        return self.days - self.worked

    def due(self, target: float) -> Fraction:
        """Return how much of a target is on pace by now, exactly."""
        return Fraction(target) * self.share


def working_days(
    first: date,
    last: date,
    preferences: Preferences,
    holidays: frozenset[date] = frozenset(),
    leave: Collection[date] = (),
) -> tuple[date, ...]:
    """Return the working days from `first` to `last`, both included."""
    days = (first + timedelta(days=number) for number in range((last - first).days + 1))
    return tuple(
        day
        for day in days
        if preferences.hours_of(day) is not None and day not in holidays and day not in leave
    )


def pace_of(days: Iterable[date], today: date) -> Pace:
    """Return how far a period has come, from its working days; today counts as worked."""
    all_days = tuple(days)
    return Pace(sum(day <= today for day in all_days), len(all_days))


def leave_days(weeks: Iterable[Week], preferences: Preferences) -> frozenset[date]:
    """Return the days of some weeks that are leave as a whole.

    They are taken by an all-day appointment, or by blocks of leave over all the working hours.
    """
    return frozenset(day for week in weeks for day in week.iso.days if _is_off(week, day, preferences))


def _is_off(week: Week, day: date, preferences: Preferences) -> bool:
    if week.on_leave(day):
        return True
    hours = preferences.hours_of(day)
    blocks = sorted(
        (block.span.start, block.span.end)
        for block in week.all_blocks
        if block.span.day == day and block.takes_time and is_leave(block.category_id)
    )
    if hours is None or not blocks:
        return False
    blocks.append((preferences.break_start, preferences.break_start + preferences.break_length))
    reached = hours.start
    for start, end in sorted(blocks):
        if start > reached:
            break
        reached = max(reached, end)
    return reached >= hours.end
