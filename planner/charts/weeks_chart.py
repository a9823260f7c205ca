"""Hours per week: what was done short-term and long-term, what was planned long-term, what was agreed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from planner.charts.chart_figure import ChartFigure, Sheet
from planner.charts.chart_look import ChartLook, Size, Style
from planner.charts.labels import WeeksLabels
from planner.charts.parts import (
    EndLabel,
    Plot,
    axis_room,
    bars_apart,
    end_labels,
    end_room,
    height_axis,
    names_below,
    nothing_yet,
    plot_of,
    spine,
)
from planner.charts.pen import Point
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
    names_below(sheet, labels.weeks, plot)
    _bars(sheet, rows, plot, scale)
    _planned(sheet, rows, plot, scale)
    _agreed(sheet, rows, plot, scale)
    spine(sheet, plot)
    _name_series(sheet, rows, labels, plot, scale)
    for nth, (row, value) in enumerate(zip(rows, labels.values, strict=True)):
        left, right = plot.column(nth, len(rows), 1.0)
        sheet.region((left, plot.bottom, right, scale.at(_height(row))), value, row)


def _hours(minutes: float) -> float:
    return minutes / 60


def _height(row: WeekHours) -> float:
    return max(_hours(row.counted), _hours(row.planned_long or 0))


def _bars(sheet: Sheet, rows: Weeks, plot: Plot, scale: Scale) -> None:
    short, long = [], []
    for nth, row in enumerate(rows):
        left, right = plot.column(nth, len(rows), _BAR)
        top = scale.at(_hours(row.long))
        if row.long:
            long.append((left, plot.bottom, right, top))
        if row.short:
            short.append((left, top, right, scale.at(_hours(row.counted))))
    bars_apart(sheet, "short", sheet.look.short, short)
    sheet.pen.bars("long", sheet.look.long, long)


def _planned(sheet: Sheet, rows: Weeks, plot: Plot, scale: Scale) -> None:
    """Outline what was planned; with little room for each week a line of steps does it."""
    left, right = plot.column(0, len(rows), _BAR)
    if right - left < _OUTLINED_FROM * sheet.pen.scale:
        steps = _steps(rows, plot, scale, lambda row: row.planned_long)
        sheet.pen.line("planned steps", sheet.look.planned_steps, *steps)
        return
    boxes = [
        (*_left_bottom(nth, rows, plot), plot.column(nth, len(rows), _BAR)[1], scale.at(_hours(planned)))
        for nth, row in enumerate(rows)
        if (planned := row.planned_long)
    ]
    sheet.pen.outlines("planned", sheet.look.planned, boxes)


def _left_bottom(nth: int, rows: Weeks, plot: Plot) -> Point:
    return plot.column(nth, len(rows), _BAR)[0], plot.bottom


def _agreed(sheet: Sheet, rows: Weeks, plot: Plot, scale: Scale) -> None:
    low = _steps(rows, plot, scale, lambda row: _agreed_minutes(row, upper=False))
    high = _steps(rows, plot, scale, lambda row: _agreed_minutes(row, upper=True))
    sheet.pen.line("agreed", sheet.look.agreed, *low)
    sheet.pen.line("agreed upper", sheet.look.agreed_upper, *high)


def _agreed_minutes(row: WeekHours, *, upper: bool) -> float | None:
    """The agreed share in minutes of the week as it was; None where nothing was agreed or done."""
    if row.agreed is None or not row.counted:
        return None
    share = row.agreed.high if upper else row.agreed.low
    return None if share is None else share * row.counted


def _steps(
    rows: Weeks, plot: Plot, scale: Scale, minutes: Callable[[WeekHours], float | None]
) -> list[list[Point]]:
    """Return level pieces over the weeks that have a value, joined where weeks follow each other."""
    pieces: list[list[Point]] = [[]]
    for nth, row in enumerate(rows):
        value = minutes(row)
        if value is None:
            pieces.append([])
            continue
        left, right = plot.column(nth, len(rows), 1.0)
        pieces[-1] += [(left, scale.at(_hours(value))), (right, scale.at(_hours(value)))]
    return [piece for piece in pieces if piece]


def _name_series(sheet: Sheet, rows: Weeks, labels: WeeksLabels, plot: Plot, scale: Scale) -> None:
    look = sheet.look
    found = []
    short_at = _last(rows, lambda row: bool(row.short))
    if short_at is not None:
        row = rows[short_at]
        y = scale.at(_hours(row.long + row.short / 2))
        found.append(_end(labels.short, sheet, plot, y, look.short_text))
    long_at = _last(rows, lambda row: bool(row.long))
    if long_at is not None:
        y = scale.at(_hours(rows[long_at].long / 2))
        found.append(_end(labels.long, sheet, plot, y, look.long_text))
    planned_at = _last(rows, lambda row: bool(row.planned_long))
    if planned_at is not None:
        corner = (
            plot.column(planned_at, len(rows), _BAR)[1],
            scale.at(_hours(rows[planned_at].planned_long or 0)),
        )
        found.append(EndLabel(((labels.planned, look.note),), corner[1], corner))
    agreed_at = _last(rows, lambda row: _agreed_minutes(row, upper=False) is not None)
    if agreed_at is not None:
        y = scale.at(_hours(_agreed_minutes(rows[agreed_at], upper=False) or 0))
        style = Style(look.note.size, look.note.weight, look.text)
        found.append(EndLabel(((labels.agreed, style),), y, (plot.column(agreed_at, len(rows), 1.0)[1], y)))
    end_labels(sheet, found, plot)


def _end(text: str, sheet: Sheet, plot: Plot, y: float, colour: str) -> EndLabel:
    return EndLabel(((text, sheet.look.series(colour)),), y, (plot.right, y))


def _last(rows: Sequence[WeekHours], holds: Callable[[WeekHours], bool]) -> int | None:
    return next((nth for nth in range(len(rows) - 1, -1, -1) if holds(rows[nth])), None)
