"""What the numbers of a released sheet can be; a file may be signed and hold nonsense all the same."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from planner.domain.released_sheet import ReleasedSheet

_WEEK = 7 * 24 * 60
_MOST_MINUTES = 10 * 53 * _WEEK
_MOST_COUNTED = 100_000
_MOST_HOURS = 1_000_000.0
_FIRST_DAY, _LAST_DAY = date(2000, 1, 1), date(2200, 1, 1)


def is_plausible(sheet: ReleasedSheet) -> bool:
    """Whether every number and day of a sheet can be one, so that it can be shown and added up."""
    return (
        all(_FIRST_DAY <= day <= _LAST_DAY for day in _days(sheet))
        and all(0 <= minutes <= _WEEK for minutes in _week_minutes(sheet))
        and all(0 <= minutes <= _MOST_MINUTES for minutes in _minutes(sheet))
        and all(0 <= count <= _MOST_COUNTED for count in _counts(sheet))
        and all(0 <= share <= 1 for share in _shares(sheet))
        and all(abs(hours) <= _MOST_HOURS for _, hours in sheet.mix_band)
    )


def _days(sheet: ReleasedSheet) -> Iterable[date]:
    yield from (sheet.first_day, sheet.last_day, sheet.released_at.date())
    yield from (day for day in (sheet.held_on, sheet.next_on) if day is not None)
    yield from (week.monday for week in sheet.weeks)
    yield from (month.month for month in sheet.approaches)
    yield from (month.month for month in sheet.outlook)
    if sheet.withdrawn_at is not None:
        yield sheet.withdrawn_at.date()


def _week_minutes(sheet: ReleasedSheet) -> Iterable[int]:
    for week in sheet.weeks:
        yield from (week.short, week.long, week.cover, week.planned_short or 0, week.planned_long or 0)
    # Minutes of a day are fewer still; a time is written modulo a day.
    yield from (at for at in (sheet.held_at, sheet.next_at) if at is not None)


def _minutes(sheet: ReleasedSheet) -> Iterable[int]:
    yield from (cause.minutes for cause in sheet.causes)
    yield from (amount.minutes for amount in sheet.waterfall)


def _counts(sheet: ReleasedSheet) -> Iterable[float]:
    for cause in sheet.causes:
        yield from (cause.blocks, cause.could_wait, cause.could_not)
    for month in sheet.approaches:
        yield from (month.own, month.agency, month.agreed or 0, month.agency_part or 0.0)
    for agreement in sheet.agreements:
        yield from (agreement.target, agreement.done_own, agreement.done_agency)
    for outlook in sheet.outlook:
        yield from (*outlook.kept, *outlook.going, *outlook.stopped)
    yield from (slot.n for slot in sheet.survival)


def _shares(sheet: ReleasedSheet) -> Iterable[float]:
    for week in sheet.weeks:
        yield from (share for share in (week.agreed_low, week.agreed_high) if share is not None)
    yield from (slot.mean for slot in sheet.survival)
