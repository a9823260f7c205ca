"""Which years a calendar's recurrences are worked out for."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date


def usual_years(today: date) -> frozenset[int]:
    """Return the years that every reading covers: last year, this one and the next."""
    return _in_calendar(range(today.year - 1, today.year + 2))


def years_around(first: date, last: date) -> frozenset[int]:
    """Return the years to cover before the days from `first` to `last` are shown.

    The year before belongs to them, since a long appointment may have begun in it; and on New Year's Eve
    the year after, which has begun in the zones of some calendars.
    """
    is_last_day = (last.month, last.day) == (12, 31)
    return _in_calendar(range(first.year - 1, last.year + 1 + is_last_day))


def _in_calendar(years: Iterable[int]) -> frozenset[int]:
    return frozenset(year for year in years if date.min.year <= year <= date.max.year)
