"""What displaced acquisition, by cause; the hatched part of a bar is what could have waited."""

from __future__ import annotations

from dataclasses import dataclass

from planner.charts.chart_figure import ChartFigure, Sheet
from planner.charts.chart_look import ChartLook, Size
from planner.charts.labels import CausesLabels
from planner.charts.parts import nothing_yet
from planner.charts.pen import Box
from planner.charts.rows import CauseRow
from planner.charts.waterfall_chart import CLIENT_CAUSES

Causes = tuple[CauseRow, ...]
CausesChart = ChartFigure[Causes, CausesLabels]

_BAR = 0.64
_TALLEST_ROW = 34
_TALLEST_PART = 0.11
_HEAD = 22


def draw(rows: Causes, labels: CausesLabels, look: ChartLook, size: Size) -> CausesChart:
    """Draw causes in the order of the rows; each region has the row of its cause."""
    return ChartFigure(_draw, rows, labels, look, size)


@dataclass(frozen=True, slots=True)
class _Lanes:
    """Where rows lie: the bars from `left` on, `per_minute` pixels for each minute."""

    left: float
    per_minute: float
    top: float
    step: float

    def box(self, nth: int, first: int, last: int) -> Box:
        middle = self.middle(nth)
        half = self.step * _BAR / 2
        left = self.left + first * self.per_minute
        return left, middle - half, self.left + last * self.per_minute, middle + half

    def middle(self, nth: int) -> float:
        return self.top - (nth + 0.5) * self.step


def _draw(sheet: Sheet, rows: Causes, labels: CausesLabels) -> None:
    if not any(row.minutes for row in rows):
        nothing_yet(sheet, labels.empty)
        return
    lanes = _lanes(sheet, rows, labels)
    _bars(sheet, rows, lanes)
    pen, look = sheet.pen, sheet.look
    for nth, row in enumerate(rows):
        y = lanes.middle(nth)
        end = lanes.box(nth, 0, row.minutes)[2]
        with pen.ground():
            name = pen.wrapped(labels.names[nth], look.name, sheet.width)[0]
            pen.text((lanes.left - 6 * pen.scale, y), name, look.name, side="right")
        pen.text((end + 5 * pen.scale, y), labels.amounts[nth], look.value)
        pen.text((sheet.width - 4 * pen.scale, y), labels.blocks[nth], look.note, side="right")
        box = lanes.box(nth, 0, row.minutes)
        sheet.region((0, y - lanes.step / 2, box[2], y + lanes.step / 2), labels.values[nth], row)
    _say_what_could_wait(sheet, rows, labels, lanes)


def _lanes(sheet: Sheet, rows: Causes, labels: CausesLabels) -> _Lanes:
    pen, look = sheet.pen, sheet.look
    names = max(pen.width(name.replace("\u00ad", ""), look.name) for name in labels.names) + 10 * pen.scale
    amounts = max(pen.width(amount, look.value) for amount in labels.amounts) + 12 * pen.scale
    blocks = max(pen.width(count, look.note) for count in labels.blocks) + 10 * pen.scale
    head = _HEAD * pen.scale if any(row.could_wait for row in rows) else 4 * pen.scale
    room = max(sheet.width - names - amounts - blocks, 1.0)
    tallest = max(_TALLEST_ROW * pen.scale, _TALLEST_PART * sheet.height)
    step = min((sheet.height - head - 4 * pen.scale) / len(rows), tallest)
    longest = max(row.minutes for row in rows)
    return _Lanes(names, room / longest, sheet.height - head, step)


def _bars(sheet: Sheet, rows: Causes, lanes: _Lanes) -> None:
    look = sheet.look
    kinds = (
        (True, "clients", look.short, look.could_wait),
        (False, "other", look.other, look.other_could_wait),
    )
    for by_clients, name, fill, could_wait in kinds:
        chosen = [(nth, row) for nth, row in enumerate(rows) if (row.cause in CLIENT_CAUSES) == by_clients]
        kept = [
            lanes.box(nth, row.could_wait, row.minutes) for nth, row in chosen if row.minutes > row.could_wait
        ]
        sheet.pen.bars(name, fill, kept)
        waits = [lanes.box(nth, 0, row.could_wait) for nth, row in chosen if row.could_wait]
        sheet.pen.bars(f"{name} could wait", could_wait, waits)


def _say_what_could_wait(sheet: Sheet, rows: Causes, labels: CausesLabels, lanes: _Lanes) -> None:
    """Name the hatched parts once, above the first of them."""
    nth = next((nth for nth, row in enumerate(rows) if row.could_wait), None)
    if nth is None:
        return
    pen, look = sheet.pen, sheet.look
    left, _, right, top = lanes.box(nth, 0, rows[nth].could_wait)
    y = sheet.height - 8 * pen.scale
    pen.text((left, y), labels.could_have_waited, look.note)
    middle = min((left + right) / 2, left + 14 * pen.scale)
    pen.line("could wait leader", look.leader, ((middle, y - 7 * pen.scale), (middle, top)))
