"""Survival: the share of committed acquisition time that was done, for each part of each day of the week."""

from __future__ import annotations

from planner.charts.chart_figure import ChartFigure, Sheet
from planner.charts.chart_look import ChartLook, Fill, Size, Style, on
from planner.charts.labels import SurvivalLabels
from planner.charts.parts import nothing_yet
from planner.charts.pen import Box
from planner.charts.rows import SlotSurvival
from planner.foresight.survival import Part

Slots = tuple[SlotSurvival, ...]
SurvivalChart = ChartFigure[Slots, SurvivalLabels]

_WORKING_DAYS = 5
_HEAD = 24
_GAP = 1.5
_TWO_LINES_FROM = 28
_BETWEEN = 8
_DASH = "–"


def draw(rows: Slots, labels: SurvivalLabels, look: ChartLook, size: Size) -> SurvivalChart:
    """Draw the slots of a week, days below each other; each region has the row of its slot.

    A slot with fewer than three blocks stays an empty cell with a dash, as does one without a row.
    """
    return ChartFigure(_draw, rows, labels, look, size)


def _draw(sheet: Sheet, rows: Slots, labels: SurvivalLabels) -> None:
    if not any(row.n for row in rows):
        nothing_yet(sheet, labels.empty)
        return
    pen, look = sheet.pen, sheet.look
    days = max([_WORKING_DAYS, *(row.slot.weekday + 1 for row in rows)])
    left = max(pen.width(day, look.axis) for day in labels.days[:days]) + 10 * pen.scale
    top = sheet.height - _HEAD * pen.scale
    cells = _Cells(left, top, (sheet.width - left) / len(Part), (top - 2 * pen.scale) / days)
    with pen.ground():
        for part in Part:
            middle = left + (part + 0.5) * cells.wide
            pen.text((middle, top + 12 * pen.scale), labels.parts[part], look.axis, side="center")
        for day in range(days):
            at = (left - 8 * pen.scale, top - (day + 0.5) * cells.high)
            pen.text(at, labels.days[day], look.axis, side="right")
    _fill(sheet, rows, cells, days)
    for row, share, count, value in zip(rows, labels.shares, labels.counts, labels.values, strict=True):
        box = cells.box(row.slot.weekday, row.slot.part)
        _number(sheet, row, box, share, count)
        sheet.region(box, value, row)


class _Cells:
    """Where cells lie."""

    def __init__(self, left: float, top: float, wide: float, high: float) -> None:
        self.left, self.top, self.wide, self.high = left, top, wide, high

    def box(self, day: int, part: int) -> Box:
        left, top = self.left + part * self.wide, self.top - day * self.high
        return left + _GAP, top - self.high + _GAP, left + self.wide - _GAP, top - _GAP


def _fill(sheet: Sheet, rows: Slots, cells: _Cells, days: int) -> None:
    look = sheet.look
    known = {row.slot: row for row in rows if row.is_known}
    by_colour: dict[str, list[Box]] = {}
    for row in known.values():
        by_colour.setdefault(look.heat_of(row.mean), []).append(cells.box(row.slot.weekday, row.slot.part))
    edge = look.line if look.paint.value != "grey" else look.text2
    for colour, boxes in by_colour.items():
        sheet.pen.bars(f"share {colour}", Fill(colour, edge, 0.4), boxes)
    filled = {(slot.weekday, int(slot.part)) for slot in known}
    empty = [
        cells.box(day, part) for day in range(days) for part in range(len(Part)) if (day, part) not in filled
    ]
    sheet.pen.bars("unknown", look.unknown, empty)
    for left, bottom, right, top in empty:
        style = Style(look.value.size, look.value.weight, look.text3)
        sheet.pen.text(((left + right) / 2, (bottom + top) / 2), _DASH, style, side="center")


def _number(sheet: Sheet, row: SlotSurvival, box: Box, share: str, count: str) -> None:
    if not row.is_known:
        return
    pen, look = sheet.pen, sheet.look
    colour = on(look.heat_of(row.mean))
    left, bottom, right, top = box
    middle, y = (left + right) / 2, (bottom + top) / 2
    number = Style(look.value.size, look.value.weight, colour)
    small = Style(look.axis.size, look.axis.weight, colour)
    fits = pen.width(count, small) <= right - left
    beside = pen.width(share, number) + _BETWEEN * pen.scale + pen.width(count, small)
    if top - bottom >= _TWO_LINES_FROM * pen.scale and fits:
        pen.text((middle, y + 7 * pen.scale), share, number, side="center")
        pen.text((middle, y - 7 * pen.scale), count, small, side="center")
    elif beside <= right - left - _BETWEEN * pen.scale:
        pen.text((middle - beside / 2, y), share, number)
        pen.text((middle + beside / 2, y), count, small, side="right")
    else:
        pen.text((middle, y), share, number, side="center")
