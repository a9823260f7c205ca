"""Where planned acquisition time went: from planned down, step by step, to nothing left without a cause."""

from __future__ import annotations

from planner.charts.chart_figure import ChartFigure, Sheet
from planner.charts.chart_look import ChartLook, Fill, Size
from planner.charts.labels import WaterfallLabels
from planner.charts.parts import Plot, nothing_yet, plot_of, spine
from planner.charts.pen import Box, Point
from planner.charts.scale import Scale
from planner.charts.step_names import MARGIN, StepNames
from planner.charts.steps import Step, StepKind
from planner.domain.displacement import Cause

Steps = tuple[Step, ...]
WaterfallChart = ChartFigure[Steps, WaterfallLabels]

CLIENT_CAUSES = frozenset({Cause.QUOTE, Cause.SERVICE, Cause.COVER})
"""What comes from clients: shown in the colour of short-term work."""
_BAR = 0.67


def draw(rows: Steps, labels: WaterfallLabels, look: ChartLook, size: Size) -> WaterfallChart:
    """Draw the steps of a waterfall; each region has its step."""
    return ChartFigure(_draw, rows, labels, look, size)


def _draw(sheet: Sheet, rows: Steps, labels: WaterfallLabels) -> None:
    if not rows:
        nothing_yet(sheet, labels.empty)
        return
    names = StepNames.fitting(sheet.pen, sheet.look.axis, labels.names, sheet.width)
    plot = plot_of(sheet, MARGIN * sheet.pen.scale, MARGIN * sheet.pen.scale, top=26, bottom=names.height + 8)
    scale = Scale(rows[0].minutes, plot.bottom, plot.top, ())
    boxes = [_box(nth, step, len(rows), plot, scale) for nth, step in enumerate(rows)]
    _bars(sheet, rows, boxes)
    sheet.pen.line("joints", sheet.look.joint, *_joints(boxes, rows, scale))
    spine(sheet, plot)
    for box, amount in zip(boxes, labels.amounts, strict=True):
        at = ((box[0] + box[2]) / 2, box[3] + 10 * sheet.pen.scale)
        sheet.pen.text(at, amount, sheet.look.value, side="center")
    names.draw(sheet, plot)
    _bracket(sheet, rows, labels, boxes, plot)
    for nth, (step, box, value) in enumerate(zip(rows, boxes, labels.values, strict=True)):
        left, right = plot.column(nth, len(rows), 1.0)
        sheet.region((left, box[1], right, box[3]), value, step)


def _box(nth: int, step: Step, count: int, plot: Plot, scale: Scale) -> Box:
    left, right = plot.column(nth, count, _BAR)
    if step.kind is StepKind.PLANNED:
        return left, plot.bottom, right, scale.at(step.top)
    return left, scale.at(step.bottom), right, scale.at(step.top)


def _bars(sheet: Sheet, rows: Steps, boxes: list[Box]) -> None:
    look = sheet.look
    planned = [box for step, box in zip(rows, boxes, strict=True) if step.kind is StepKind.PLANNED]
    sheet.pen.outlines("planned", look.planned, planned)
    fills = {"done": look.long, "moved": look.moved, "displaced": look.short, "other": look.other}
    for name, fill in fills.items():
        sheet.pen.bars(
            name, fill, [box for step, box in zip(rows, boxes, strict=True) if series_of(step) == name]
        )
    sheet.pen.bars("open", Fill(look.ground, look.text2, 0.7), _of(rows, boxes, "open"))


def _of(rows: Steps, boxes: list[Box], name: str) -> list[Box]:
    return [box for step, box in zip(rows, boxes, strict=True) if series_of(step) == name]


def series_of(step: Step) -> str:
    """Return the series that a step is drawn with."""
    if step.kind in (StepKind.PLANNED, StepKind.DONE, StepKind.OPEN):
        return str(step.kind)
    if step.kind is StepKind.MOVED_DONE:
        return "moved"
    by_clients = step.kind is StepKind.DISPLACED and set(step.causes) <= CLIENT_CAUSES
    return "displaced" if by_clients else "other"


def _joints(boxes: list[Box], rows: Steps, scale: Scale) -> list[list[Point]]:
    """Return the lines from the end of a step to the beginning of the next, through steps without a bar."""
    joints = [
        [(box[0], box[3]), (box[2], box[3])]
        for step, box in zip(rows, boxes, strict=True)
        if not step.minutes
    ]
    for step, box, after in zip(rows[1:], boxes, boxes[1:], strict=False):
        joints.append([(box[2], scale.at(step.top)), (after[0], scale.at(step.top))])
    return joints


def _bracket(sheet: Sheet, rows: Steps, labels: WaterfallLabels, boxes: list[Box], plot: Plot) -> None:
    """Draw a line over the causes that says what they have in common."""
    causes = _of_kind(rows, boxes, StepKind.DISPLACED)
    if not causes:
        return
    pen = sheet.pen
    left, right = causes[0][0], causes[-1][2]
    half = pen.width(labels.displaced_by, sheet.look.note) / 2
    middle = min(max((left + right) / 2, half), sheet.width - half)
    y = causes[0][3] + 26 * pen.scale
    pen.line("bracket", sheet.look.joint, ((left, y), (right, y)))
    pen.text((middle, y + 9 * pen.scale), labels.displaced_by, sheet.look.note, side="center")


def _of_kind(rows: Steps, boxes: list[Box], kind: StepKind) -> list[Box]:
    return [box for step, box in zip(rows, boxes, strict=True) if step.kind is kind]
