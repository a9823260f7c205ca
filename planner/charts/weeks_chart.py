"""Hours per week: what was done short-term and long-term, what was planned long-term, what was agreed."""

from __future__ import annotations

from collections.abc import Callable

from planner.charts.chart_figure import ChartFigure, Sheet
from planner.charts.chart_look import ChartLook, Size, Style
from planner.charts.labels import WeeksLabels
from planner.charts.parts import (
    EVERY_WEEKS,
    WIDEST_BAR,
    EndLabel,
    Plot,
    axis_room,
    bars_apart,
    end_labels,
    end_room,
    height_axis,
    level_pieces,
    names_below,
    nothing_yet,
    plot_of,
    spine,
)
from planner.charts.rows import WeekHours
from planner.charts.scale import Scale

Weeks = tuple[WeekHours, ...]
WeeksChart = ChartFigure[Weeks, WeeksLabels]

_BAR = 0.64
_OUTLINED_FROM = 6.0


def draw(rows: Weeks, labels: WeeksLabels, look: ChartLook, size: Size) -> WeeksChart:
    """Draw the hours of weeks in a row; each region has the row of its week."""
    return ChartFigure(_draw, rows, labels, look, size)


def _draw(sheet: Sheet, rows: Weeks, labels: WeeksLabels) -> None:
    if not any(row.counted or row.planned_long for row in rows):
        nothing_yet(sheet, labels.empty)
        return
    look = sheet.look
    highest = max(max(_hours(row.counted), _hours(row.planned_long or 0)) for row in rows)
    ends = ((labels.short, look.series(look.short_text)), (labels.long, look.series(look.long_text)))
    notes = ((labels.planned, look.note), (labels.agreed, look.note))
    plot = plot_of(sheet, axis_room(sheet, highest, labels.top), end_room(sheet, (*ends, *notes)))
    scale = height_axis(sheet, highest, labels.top, plot)
    names_below(sheet, labels.weeks, plot, EVERY_WEEKS)
    _bars(sheet, rows, plot, scale)
    _planned(sheet, rows, plot, scale)
    _agreed(sheet, rows, plot, scale)
    spine(sheet, plot)
    _name_series(sheet, rows, labels, plot, scale)
    for nth, (row, value) in enumerate(zip(rows, labels.values, strict=True)):
        left, right = plot.column(nth, len(rows))
        sheet.region((left, plot.bottom, right, scale.at(_height(row))), value, row)


def _hours(minutes: float) -> float:
    return minutes / 60


def _height(row: WeekHours) -> float:
    return max(_hours(row.counted), _hours(row.planned_long or 0))


def _bars(sheet: Sheet, rows: Weeks, plot: Plot, scale: Scale) -> None:
    short, long = [], []
    for nth, row in enumerate(rows):
        left, right = _bar(sheet, plot, nth, len(rows))
        top = scale.at(_hours(row.long))
        if row.long:
            long.append((left, plot.bottom, right, top))
        if row.short:
            short.append((left, top, right, scale.at(_hours(row.counted))))
    bars_apart(sheet, "short", sheet.look.short, short)
    sheet.pen.bars("long", sheet.look.long, long)


def _bar(sheet: Sheet, plot: Plot, nth: int, count: int) -> tuple[float, float]:
    return plot.column(nth, count, _BAR, WIDEST_BAR * sheet.pen.scale)


def _planned(sheet: Sheet, rows: Weeks, plot: Plot, scale: Scale) -> None:
    """Outline what was planned; with little room for each week a line of steps does it."""
    columns = [_bar(sheet, plot, nth, len(rows)) for nth in range(len(rows))]
    left, right = columns[0]
    if right - left < _OUTLINED_FROM * sheet.pen.scale:
        hours = [None if row.planned_long is None else _hours(row.planned_long) for row in rows]
        sheet.pen.line("planned steps", sheet.look.planned, *level_pieces(plot, scale, hours))
        return
    boxes = [
        (left, plot.bottom, right, scale.at(_hours(row.planned_long)))
        for row, (left, right) in zip(rows, columns, strict=True)
        if row.planned_long
    ]
    sheet.pen.outlines("planned", sheet.look.planned, boxes)


def _agreed(sheet: Sheet, rows: Weeks, plot: Plot, scale: Scale) -> None:
    low = [agreed_hours(row) for row in rows]
    sheet.pen.line("agreed", sheet.look.agreed, *level_pieces(plot, scale, low))
    high = [agreed_hours(row, upper=True) for row in rows]
    sheet.pen.line("agreed upper", sheet.look.agreed_upper, *level_pieces(plot, scale, high))


def agreed_hours(row: WeekHours, *, upper: bool = False) -> float | None:
    """Return the agreed share in hours of the week as it was; None where nothing was agreed or done."""
    if row.agreed is None or not row.counted:
        return None
    share = row.agreed.high if upper else row.agreed.low
    return None if share is None else share * _hours(row.counted)


def _name_series(sheet: Sheet, rows: Weeks, labels: WeeksLabels, plot: Plot, scale: Scale) -> None:
    look = sheet.look
    found = []
    if row := _last(rows, lambda row: bool(row.short)):
        y = scale.at(_hours(row.long + row.short / 2))
        found.append(EndLabel(((labels.short, look.series(look.short_text)),), y, (plot.right, y)))
    if row := _last(rows, lambda row: bool(row.planned_long)):
        corner = _bar(sheet, plot, rows.index(row), len(rows))[1], scale.at(_hours(row.planned_long or 0))
        found.append(EndLabel(((labels.planned, look.note),), corner[1], corner))
    if row := _last(rows, lambda row: agreed_hours(row) is not None):
        style = Style(look.note.size, look.note.weight, look.text)
        y = scale.at(agreed_hours(row) or 0)
        found.append(EndLabel(((labels.agreed, style),), y, (plot.column(rows.index(row), len(rows))[1], y)))
    if row := _last(rows, lambda row: bool(row.long)):
        y = scale.at(_hours(row.long / 2))
        found.append(EndLabel(((labels.long, look.series(look.long_text)),), y, (plot.right, y)))
    end_labels(sheet, found, plot)


def _last(rows: Weeks, holds: Callable[[WeekHours], bool]) -> WeekHours | None:
    return next((row for row in reversed(rows) if holds(row)), None)
