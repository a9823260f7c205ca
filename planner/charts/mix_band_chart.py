"""The mix band: hours of acquisition per week against what is needed, what pays best and what has been."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from planner.charts.chart_figure import ChartFigure, Sheet
from planner.charts.chart_look import ChartLook, Fill, Size
from planner.charts.labels import MixBandLabels
from planner.charts.parts import LABEL_GAP, nothing_yet
from planner.charts.pen import Box, Point
from planner.charts.rows import MixBand
from planner.charts.scale import Scale, scale_to

MixBandChart = ChartFigure[MixBand, MixBandLabels]

_FOOT = 24
_HEAD = 6
_BAR = 7.0
_DOT = 5.0


class Lane(StrEnum):
    """What a lane of the chart shows; in the order from top to bottom."""

    FLOOR = "floor"
    BEST = "best"
    PAST = "past"
    NOW = "now"


@dataclass(frozen=True, slots=True)
class _Lanes:
    left: float
    right: float
    bottom: float
    top: float

    def middle(self, lane: Lane) -> float:
        nth = list(Lane).index(lane)
        return self.top - (nth + 0.5) * (self.top - self.bottom) / len(Lane)


def draw(rows: MixBand, labels: MixBandLabels, look: ChartLook, size: Size) -> MixBandChart:
    """Draw the band in four lanes; each region has its lane."""
    return ChartFigure(_draw, rows, labels, look, size)


def _draw(sheet: Sheet, rows: MixBand, labels: MixBandLabels) -> None:
    known = _known(rows)
    if not known:
        nothing_yet(sheet, labels.empty)
        return
    pen, look = sheet.pen, sheet.look
    room = max(
        *(pen.width(name, look.name) for name in labels.names),
        *(pen.width(amount, look.note) for amount in labels.amounts),
    )
    left = room + 16 * pen.scale
    lanes = _Lanes(left, sheet.width - 14 * pen.scale, _FOOT * pen.scale, sheet.height - _HEAD * pen.scale)
    scale = scale_to(max(known) * 1.05, lanes.left, max(lanes.right, lanes.left + 1))
    _axis(sheet, labels, lanes, scale)
    _guides(sheet, rows, lanes, scale)
    _floor_and_best(sheet, rows, lanes, scale)
    _past_and_now(sheet, rows, lanes, scale)
    half = (lanes.top - lanes.bottom) / len(Lane) / 2
    for lane, name, amount, value in zip(Lane, labels.names, labels.amounts, labels.values, strict=True):
        y = lanes.middle(lane)
        pen.text((lanes.left - LABEL_GAP * pen.scale, y + 8 * pen.scale), name, look.name, side="right")
        pen.text((lanes.left - LABEL_GAP * pen.scale, y - 8 * pen.scale), amount, look.note, side="right")
        sheet.region((0, y - half, sheet.width, y + half), value, lane)


def _known(rows: MixBand) -> list[float]:
    band = rows.optimum_band or ()
    values = (rows.floor, rows.optimum, *band, rows.past_median, rows.past_best, rows.now, rows.next_step)
    return [value for value in values if value is not None]


def _axis(sheet: Sheet, labels: MixBandLabels, lanes: _Lanes, scale: Scale) -> None:
    pen, look = sheet.pen, sheet.look
    with pen.ground():
        grid = [((scale.at(n), lanes.bottom), (scale.at(n), lanes.top)) for n in scale.ticks]
        pen.line("grid", look.grid, *grid)
        for number in scale.ticks:
            text = labels.top.format(number=number) if number == scale.ticks[-1] else str(number)
            half = pen.width(text, look.axis) / 2
            at = min(scale.at(number), sheet.width - half)
            pen.text((at, lanes.bottom - 12 * pen.scale), text, look.axis, side="center")


def _guides(sheet: Sheet, rows: MixBand, lanes: _Lanes, scale: Scale) -> None:
    """Lead floor and best band down to the lanes of past and now, to be compared there."""
    if rows.optimum_band is not None:
        low, high = rows.optimum_band
        box = (scale.at(low), lanes.bottom, scale.at(high), lanes.middle(Lane.BEST))
        sheet.pen.bars("best guide", Fill(sheet.look.long.face, alpha=0.11), [box])
    if rows.floor is not None:
        x = scale.at(rows.floor)
        sheet.pen.line("floor guide", sheet.look.own_part, ((x, lanes.bottom), (x, lanes.middle(Lane.FLOOR))))


def _bar(sheet: Sheet, lanes: _Lanes, lane: Lane, low: float, high: float) -> Box:
    half, y = _BAR * sheet.pen.scale, lanes.middle(lane)
    return low, y - half, high, y + half


def _floor_and_best(sheet: Sheet, rows: MixBand, lanes: _Lanes, scale: Scale) -> None:
    pen, look = sheet.pen, sheet.look
    if rows.floor is not None:
        pen.bars("floor", look.agency, [_bar(sheet, lanes, Lane.FLOOR, scale.start, scale.at(rows.floor))])
    if rows.optimum_band is not None:
        low, high = (scale.at(edge) for edge in rows.optimum_band)
        pen.bars("best", look.long, [_bar(sheet, lanes, Lane.BEST, low, high)])
    if rows.optimum is not None:
        x, y, half = scale.at(rows.optimum), lanes.middle(Lane.BEST), (_BAR + 5) * pen.scale
        pen.line("optimum", look.agreed, ((x, y - half), (x, y + half)))


def _past_and_now(sheet: Sheet, rows: MixBand, lanes: _Lanes, scale: Scale) -> None:
    pen, look = sheet.pen, sheet.look
    radius = _DOT * pen.scale
    past: list[Point] = [
        (scale.at(value), lanes.middle(Lane.PAST))
        for value in (rows.past_median, rows.past_best)
        if value is not None
    ]
    pen.line("past line", look.joint, past)
    pen.dots("past median", Fill(look.text2), past[:1] if rows.past_median is not None else [], radius)
    best = past[-1:] if rows.past_best is not None else []
    pen.dots("past best", Fill(look.ground, look.text2, 1.4), best, radius)
    if rows.now is None:
        return
    y = lanes.middle(Lane.NOW)
    if rows.next_step is not None and rows.next_step != rows.now:
        _arrow(sheet, (scale.at(rows.now), y), (scale.at(rows.next_step), y))
    pen.dots("now", Fill(look.text), [(scale.at(rows.now), y)], radius)


def _arrow(sheet: Sheet, start: Point, end: Point) -> None:
    """Draw an arrow to the next step; the head ends on it."""
    pen, look = sheet.pen, sheet.look
    head = 5 * pen.scale * (1 if end[0] > start[0] else -1)
    pen.line("step", look.agreed, (start, end))
    barb = ((end[0] - head, end[1] + abs(head)), end, (end[0] - head, end[1] - abs(head)))
    pen.line("step head", look.agreed, barb)
