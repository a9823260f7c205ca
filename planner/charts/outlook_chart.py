"""The outlook: what is sown and planned per month, and three ways it may go on, with their ranges."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from planner.charts.chart_figure import ChartFigure, Sheet
from planner.charts.chart_look import ChartLook, Fill, Size, Stroke
from planner.charts.labels import OutlookLabels
from planner.charts.parts import (
    EndLabel,
    Plot,
    axis_room,
    end_labels,
    end_room,
    height_axis,
    names_below,
    nothing_yet,
    plot_of,
    spine,
)
from planner.charts.pen import Point
from planner.charts.rows import Outlook, OutlookMonth, Spread
from planner.charts.scale import Scale

OutlookChart = ChartFigure[Outlook, OutlookLabels]

OUTER_ALPHA, INNER_ALPHA = 0.11, 0.20
_BAR = 0.3
_WIDEST_BAR = 26
_STEADY_TOPS = (4.0, 8.0, 12.0, 20.0, 40.0, 80.0)


def draw(rows: Outlook, labels: OutlookLabels, look: ChartLook, size: Size) -> OutlookChart:
    """Draw the months to come; each region has the row of its month."""
    return ChartFigure(_draw, rows, labels, look, size)


def _draw(sheet: Sheet, rows: Outlook, labels: OutlookLabels) -> None:
    if not rows.months:
        nothing_yet(sheet, labels.empty)
        return
    highest = _steady(max(max(month.kept.outer[1], month.going.mean) for month in rows.months))
    plot = plot_of(sheet, axis_room(sheet, highest, "{number}"), _end_room(sheet, labels))
    scale = height_axis(sheet, highest, "{number}", plot)
    names_below(sheet, labels.months, plot)
    spine(sheet, plot)
    _bars(sheet, rows, plot, scale)
    look, xs = sheet.look, [plot.middle(nth, len(rows.months)) for nth in range(len(rows.months))]
    _fan(
        sheet,
        "stopped",
        look.stopped,
        [(x, month.stopped) for x, month in zip(xs, rows.months, strict=True)],
        scale,
    )
    _fan(sheet, "kept", look.kept, [(x, month.kept) for x, month in zip(xs, rows.months, strict=True)], scale)
    going = [(x, scale.at(month.going.mean)) for x, month in zip(xs, rows.months, strict=True)]
    _path(sheet, "going", look.going, going)
    _name_scenarios(sheet, rows, labels, plot, scale, xs[-1])
    for nth, (month, value) in enumerate(zip(rows.months, labels.values, strict=True)):
        left, right = plot.column(nth, len(rows.months), 1.0)
        sheet.region((left, plot.bottom, right, plot.top), value, month)


def _steady(highest: float) -> float:
    """Return a top that stays while a slider moves within a wide range, so that only marks move."""
    return next((top for top in _STEADY_TOPS if highest <= top), highest)


def _end_room(sheet: Sheet, labels: OutlookLabels) -> float:
    look = sheet.look
    names = [(name, look.series(look.text)) for name in (labels.kept, labels.going, labels.stopped)]
    values = [(value, look.note) for value in (labels.kept_value, labels.going_value, labels.stopped_value)]
    # In steps, so that a slider whose numbers grow by a digit does not move everything.
    step = 24 * sheet.pen.scale
    return float(np.ceil(end_room(sheet, (*names, *values)) / step) * step)


def _bars(sheet: Sheet, rows: Outlook, plot: Plot, scale: Scale) -> None:
    sown, planned = [], []
    for nth, month in enumerate(rows.months):
        left, right = plot.column(nth, len(rows.months), _BAR)
        spare = max(right - left - _WIDEST_BAR * sheet.pen.scale, 0) / 2
        top = scale.at(month.sown)
        if month.sown > 0:
            sown.append((left + spare, plot.bottom, right - spare, top))
        if month.planned > 0:
            planned.append((left + spare, top, right - spare, scale.at(month.sown + month.planned)))
    sheet.pen.bars("planned", sheet.look.agency, planned)
    sheet.pen.bars("sown", sheet.look.long, sown)


def _fan(sheet: Sheet, name: str, stroke: Stroke, spreads: list[tuple[float, Spread]], scale: Scale) -> None:
    bands: tuple[tuple[str, float, Callable[[Spread], tuple[float, float]]], ...] = (
        ("outer", OUTER_ALPHA, lambda spread: spread.outer),
        ("inner", INNER_ALPHA, lambda spread: spread.inner),
    )
    for band, alpha, edges in bands:
        low = [(x, scale.at(edges(spread)[0])) for x, spread in spreads]
        high = [(x, scale.at(edges(spread)[1])) for x, spread in spreads]
        sheet.pen.areas(
            f"{name} {band}", Fill(stroke.colour, alpha=alpha), np.array([[*low, *reversed(high)]])
        )
    _path(sheet, name, stroke, [(x, scale.at(spread.mean)) for x, spread in spreads])


def _path(sheet: Sheet, name: str, stroke: Stroke, points: list[Point]) -> None:
    sheet.pen.line(f"{name} line", stroke, points)
    sheet.pen.dots(f"{name} end", Fill(stroke.colour), points[-1:], 3.2 * sheet.pen.stroke_scale)


def _name_scenarios(
    sheet: Sheet, rows: Outlook, labels: OutlookLabels, plot: Plot, scale: Scale, end: float
) -> None:
    look, last = sheet.look, rows.months[-1]
    named = (
        (labels.kept, labels.kept_value, look.long_text, last.kept),
        (labels.going, labels.going_value, look.going_text, last.going),
        (labels.stopped, labels.stopped_value, look.text2, last.stopped),
    )
    found = []
    for name, value, colour, spread in named:
        y = scale.at(spread.mean)
        found.append(
            EndLabel(((name, look.series(colour)), (value, look.note)), y, (end + 5 * sheet.pen.scale, y))
        )
    end_labels(sheet, found, plot)
    _name_bars(sheet, rows.months, labels, plot, scale)


def _name_bars(
    sheet: Sheet, months: tuple[OutlookMonth, ...], labels: OutlookLabels, plot: Plot, scale: Scale
) -> None:
    """Name the solid and the hatched part beside the bar in which they are highest."""
    pen = sheet.pen
    sown = max(range(len(months)), key=lambda nth: months[nth].sown)
    planned = max(range(len(months)), key=lambda nth: months[nth].planned)
    parts = (
        (labels.sown, sown, scale.at(months[sown].sown / 2), months[sown].sown),
        (
            labels.planned,
            planned,
            scale.at(months[planned].sown + months[planned].planned / 2),
            months[planned].planned,
        ),
    )
    for text, nth, y, amount in parts:
        if amount <= 0:
            continue
        left, right = plot.column(nth, len(months), _BAR)
        spare = max(right - left - _WIDEST_BAR * pen.scale, 0) / 2
        if nth < len(months) - 1:
            pen.text((right - spare + 4 * pen.scale, y), text, sheet.look.note)
        else:
            pen.text((left + spare - 4 * pen.scale, y), text, sheet.look.note, side="right")
