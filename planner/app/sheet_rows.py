"""From a released sheet back to the rows that charts are drawn from: what is not on it is not in them."""

from __future__ import annotations

from planner.charts.rows import CauseRow, MonthApproaches, ReviewRows, WeekHours
from planner.domain.agreement import month_of
from planner.domain.displacement import Cause
from planner.domain.preferences import Band
from planner.domain.released_sheet import ReleasedSheet, SheetCause, SheetMonth, SheetWeek
from planner.domain.span import IsoWeek


def rows_of(sheet: ReleasedSheet) -> ReviewRows:
    """Return the rows of the charts that a sheet shows: weeks, causes and approaches."""
    return ReviewRows(
        weeks=tuple(_week(week) for week in sheet.weeks),
        causes=tuple(_cause(cause) for cause in sheet.causes),
        approaches=tuple(_month(month, sheet) for month in sheet.approaches),
    )


def _week(week: SheetWeek) -> WeekHours:
    agreed = None if week.agreed_low is None else Band(week.agreed_low, week.agreed_high)
    planned = week.planned_short, week.planned_long
    return WeekHours(IsoWeek.of(week.monday), week.short, week.long, *planned, agreed)


def _cause(row: SheetCause) -> CauseRow:
    known = row.cause if row.cause in list(Cause) else ""
    cause = Cause(known) if known else None
    return CauseRow(cause, row.minutes, row.blocks, row.could_wait, row.could_not)


def _month(month: SheetMonth, sheet: ReleasedSheet) -> MonthApproaches:
    counted_to = sheet.counted_to
    first, last = month_of(month.month)
    until = counted_to if first <= counted_to < last else None
    return MonthApproaches(month.month, month.own, month.agency, month.agreed, month.agency_part, until)
