"""The outlook: what is sown and planned per month, and three ways it may go on, with their ranges."""

from __future__ import annotations

import numpy as np

from planner.charts.chart_figure import ChartFigure, Sheet
from planner.charts.chart_look import ChartLook, Fill, Size, Stroke
from planner.charts.fans import Fan, fans
from planner.charts.labels import OutlookLabels
from planner.charts.parts import (
    EVERY_MONTHS,
    EndLabel,
    Plot,
    axis_room,
    end_labels,
    end_room,
    grid_lines,
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

_BAR = 0.3
_WIDEST_BAR = 26
_LONE_BAND = 0.3
_END_DOT = 3.2
_STEADY_TOPS = (4.0, 8.0, 12.0, 20.0, 40.0, 80.0)


def draw(rows: Outlook, labels: OutlookLabels, look: ChartLook, size: Size) -> OutlookChart:
    """Draw the months to come; each region has the row of its month."""
    return ChartFigure(_draw, rows, labels, look, size)


def _draw(sheet: Sheet, rows: Outlook, labels: OutlookLabels) -> None:
    if not rows.months:
        nothing_yet(sheet, labels.empty)
        return
    highest = _steady(max(_highest(month) for month in rows.months))
    plot = plot_of(sheet, axis_room(sheet, highest, "{number}"), _end_room(sheet, labels), top=22)
    scale = height_axis(sheet, highest, "{number}", plot, grid=False)
    names_below(sheet, labels.months, plot, EVERY_MONTHS)
    spine(sheet, plot)
    look, xs = sheet.look, _places(rows.months, plot)
    stopped, kept = [month.stopped for month in rows.months], [month.kept for month in rows.months]
    below, above = Fan("stopped", look.stopped.colour, stopped), Fan("kept", look.kept.colour, kept)
    fans(sheet, xs, below, above, scale)
    grid_lines(sheet, scale, plot)
    _bars(sheet, rows, plot, scale)
    _path(sheet, "stopped", look.stopped, xs, stopped, scale)
    _path(sheet, "kept", look.kept, xs, kept, scale)
    _path(sheet, "going", look.going, xs, [month.going for month in rows.months], scale)
    _name_scenarios(sheet, rows, labels, plot, scale)
    for nth, (month, value) in enumerate(zip(rows.months, labels.values, strict=True)):
        left, right = plot.column(nth, len(rows.months))
        sheet.region((left, plot.bottom, right, plot.top), value, month)


def _highest(month: OutlookMonth) -> float:
    spreads = (month.kept, month.going, month.stopped)
    return max(month.sown + month.planned, *(max(spread.mean, spread.outer[1]) for spread in spreads))


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
        left, right = plot.column(nth, len(rows.months), _BAR, _WIDEST_BAR * sheet.pen.scale)
        top = scale.at(month.sown)
        if month.sown > 0:
            sown.append((left, plot.bottom, right, top))
        if month.planned > 0:
            planned.append((left, top, right, scale.at(month.sown + month.planned)))
    sheet.pen.bars("planned", sheet.look.agency, planned)
    sheet.pen.bars("sown", sheet.look.long, sown)


def _places(months: tuple[OutlookMonth, ...], plot: Plot) -> list[float]:
    """Return the middles of months; a single one has two places, as a band needs some width."""
    if len(months) == 1:
        return list(plot.column(0, 1, _LONE_BAND))
    return [plot.middle(nth, len(months)) for nth in range(len(months))]


def _points(xs: list[float], values: list[float], scale: Scale) -> list[Point]:
    """Return the points of values; a single value is as wide as the places are apart."""
    if len(values) == 1:
        values = values * len(xs)
    return [(x, scale.at(value)) for x, value in zip(xs, values, strict=True)]


def _path(
    sheet: Sheet, name: str, stroke: Stroke, xs: list[float], spreads: list[Spread], scale: Scale
) -> None:
    points = _points(xs, [spread.mean for spread in spreads], scale)
    sheet.pen.line(f"{name} line", stroke, points)
    sheet.pen.dots(f"{name} end", Fill(stroke.colour), points[-1:], _END_DOT * sheet.pen.stroke_scale)


def _name_scenarios(sheet: Sheet, rows: Outlook, labels: OutlookLabels, plot: Plot, scale: Scale) -> None:
    look, last = sheet.look, rows.months[-1]
    named = (
        (labels.kept, labels.kept_value, look.long_text, last.kept),
        (labels.going, labels.going_value, look.going_text, last.going),
        (labels.stopped, labels.stopped_value, look.text2, last.stopped),
    )
    end = _places(rows.months, plot)[-1] + 5 * sheet.pen.scale
    found = []
    for name, value, colour, spread in named:
        y = scale.at(spread.mean)
        found.append(EndLabel(((name, look.series(colour)), (value, look.note)), y, (end, y)))
    end_labels(sheet, found, plot)
    _name_bars(sheet, rows.months, labels, plot, scale)


def _name_bars(
    sheet: Sheet, months: tuple[OutlookMonth, ...], labels: OutlookLabels, plot: Plot, scale: Scale
) -> None:
    """Name solid and hatched parts above the bands, with a line to the bar in which each is highest."""
    pen, look = sheet.pen, sheet.look
    # The last month has the ends of the scenarios already.
    nths = range(max(len(months) - 1, 1))
    sown = max(nths, key=lambda nth: months[nth].sown)
    planned = max((nth for nth in nths if nth != sown or len(nths) == 1), key=lambda nth: months[nth].planned)
    parts = (
        (labels.sown, sown, months[sown].sown, months[sown].sown / 2),
        (
            labels.planned,
            planned,
            months[planned].planned,
            months[planned].sown + months[planned].planned / 2,
        ),
    )
    leaders, nearest = [], 0.0
    for text, nth, amount, value in parts:
        if amount <= 0:
            continue
        x, half = plot.middle(nth, len(months)), pen.width(text, look.note) / 2
        at = max(x, plot.left + half, nearest + half)
        y = scale.at(max(months[nth].kept.outer[1], months[nth].sown + months[nth].planned)) + 10 * pen.scale
        pen.text((at, y), text, look.note, side="center")
        leaders.append(((x, y - 7 * pen.scale), (x, scale.at(value))))
        nearest = at + half + 6 * pen.scale
    pen.line("part leaders", look.leader, *leaders)
