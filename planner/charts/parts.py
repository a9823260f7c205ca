"""What several charts have in common: their axes, the labels at their right end, and an empty chart."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from planner.charts.chart_figure import Sheet
from planner.charts.chart_look import Fill, Style
from planner.charts.pen import LINE, Box, Point
from planner.charts.scale import Scale, kept_apart, scale_to, thinned

WIDEST_BAR = 64
"""Pixels that a bar is wide at most, however few there are."""
LABEL_GAP = 8
"""Pixels between the plot and what stands beside it."""
FEWEST_APART = 12
"""Pixels between the middles of two labels at least, where their type needs no more."""
EVERY_WEEKS = (1, 2, 4, 13, 26, 52)
EVERY_MONTHS = (1, 2, 3, 6, 12)
"""The distances at which weeks and months are named, where not all have room."""
_LEADER_FROM = 2.0


@dataclass(frozen=True, slots=True)
class Plot:
    """The part of a sheet that marks are drawn in, in pixels from the lower left corner."""

    left: float
    bottom: float
    right: float
    top: float

    def column(
        self, nth: int, count: int, part: float = 1.0, widest: float = math.inf
    ) -> tuple[float, float]:
        """Return left and right of one of `count` columns, filled to a part of its room, or to `widest`."""
        half = min((self.right - self.left) / count * part, widest) / 2
        middle = self.middle(nth, count)
        return middle - half, middle + half

    def middle(self, nth: int, count: int) -> float:
        """Return the middle of one of `count` columns."""
        return self.left + (nth + 0.5) * (self.right - self.left) / count


@dataclass(frozen=True, slots=True)
class EndLabel:
    """A label at the right end: lines in their styles, the height it belongs to, and where a line leads."""

    lines: tuple[tuple[str, Style], ...]
    y: float
    towards: Point | None = None


def plot_of(sheet: Sheet, left: float, right: float, *, top: float = 14, bottom: float = 22) -> Plot:
    """Return the plot that margins leave; left and right in pixels, top and bottom at the chart's scale."""
    scale = sheet.pen.scale
    wide = max(sheet.width - left - right, 1.0)
    high = max(sheet.height - (top + bottom) * scale, 1.0)
    return Plot(left, bottom * scale, left + wide, bottom * scale + high)


def height_axis(sheet: Sheet, highest: float, top_text: str, plot: Plot, *, grid: bool = True) -> Scale:
    """Draw the grid and numbers of a scale upwards; `top_text` writes the topmost, as in "{number} h"."""
    scale, pen = scale_to(highest, plot.bottom, plot.top), sheet.pen
    with pen.ground():
        if grid:
            grid_lines(sheet, scale, plot)
        for number in scale.ticks:
            text = top_text.format(number=number) if number == scale.ticks[-1] else str(number)
            at = (plot.left - LABEL_GAP * pen.scale, scale.at(number))
            pen.text(at, text, sheet.look.axis, side="right")
    return scale


def grid_lines(sheet: Sheet, scale: Scale, plot: Plot) -> None:
    """Draw the lines of a scale's numbers."""
    lines = [((plot.left, scale.at(number)), (plot.right, scale.at(number))) for number in scale.ticks[1:]]
    sheet.pen.line("grid", sheet.look.grid, *lines)


def level_pieces(plot: Plot, scale: Scale, values: Sequence[float | None]) -> list[list[Point]]:
    """Return level lines over the columns that have a value, joined where they stand side by side."""
    pieces: list[list[Point]] = [[]]
    for nth, value in enumerate(values):
        if value is None:
            pieces.append([])
            continue
        left, right = plot.column(nth, len(values))
        pieces[-1] += [(left, scale.at(value)), (right, scale.at(value))]
    return [piece for piece in pieces if piece]


def axis_room(sheet: Sheet, highest: float, top_text: str) -> float:
    """Return how many pixels the numbers of a scale take to the left of the plot."""
    text = top_text.format(number=scale_to(highest, 0, 1).ticks[-1])
    return sheet.pen.width(text, sheet.look.axis) + (LABEL_GAP + 2) * sheet.pen.scale


def spine(sheet: Sheet, plot: Plot, name: str = "spine") -> None:
    """Draw the line that bars stand on."""
    with sheet.pen.ground():
        sheet.pen.line(name, sheet.look.spine, ((plot.left, plot.bottom), (plot.right, plot.bottom)))


def names_below(sheet: Sheet, names: Sequence[str], plot: Plot, every: Sequence[int]) -> None:
    """Name the columns, or as many of them as have room, at one of the distances in `every`."""
    pen, style = sheet.pen, sheet.look.axis
    widest = max((pen.width(name, style) for name in names), default=0) + 8 * pen.scale
    y = plot.bottom - 12 * pen.scale
    with pen.ground():
        for nth in thinned(len(names), plot.right - plot.left, widest, every):
            middle = plot.middle(nth, len(names))
            half = pen.width(names[nth], style) / 2
            middle = min(max(middle, half), sheet.width - half)
            pen.text((middle, y), names[nth], style, side="center")


def end_room(sheet: Sheet, labels: Sequence[tuple[str, Style]]) -> float:
    """Return how many pixels the labels at the right end take."""
    widest = max((sheet.pen.width(text, style) for text, style in labels if text), default=0.0)
    return widest + (LABEL_GAP + 6) * sheet.pen.scale if widest else LABEL_GAP * sheet.pen.scale


def end_labels(sheet: Sheet, labels: Sequence[EndLabel], plot: Plot) -> None:
    """Set labels beside the end of what they name, kept apart, with a thin line where they had to move."""
    pen = sheet.pen
    said = [[line for line in label.lines if line[0]] for label in labels]
    line_high = max(FEWEST_APART, *(style.size * LINE for lines in said for _, style in lines)) * pen.scale
    heights = [line_high * len(lines) for lines in said]
    places = kept_apart([label.y for label in labels], heights, 0.0, sheet.height)
    x = plot.right + (LABEL_GAP + 4) * pen.scale
    leaders = []
    for label, lines, height, middle in zip(labels, said, heights, places, strict=True):
        first = middle + height / 2 - line_high / 2
        for nth, (text, style) in enumerate(lines):
            pen.text((x, first - nth * line_high), text, style)
        if lines and label.towards is not None and abs(middle - label.y) > _LEADER_FROM * pen.scale:
            leaders.append((label.towards, (x - 3 * pen.scale, first)))
    pen.line("leaders", sheet.look.leader, *leaders)


def nothing_yet(sheet: Sheet, text: str) -> None:
    """Say in the middle of an empty chart that there is nothing to show yet."""
    style = Style(sheet.look.name.size, sheet.look.name.weight, sheet.look.text3, tabular=False)
    lines = sheet.pen.wrapped(text, style, sheet.width * 0.8)
    height = style.size * sheet.pen.scale * LINE * len(lines)
    sheet.pen.lines_of_text((sheet.width / 2, sheet.height / 2 + height / 2), lines, style, side="center")


def bars_apart(sheet: Sheet, name: str, fill: Fill, boxes: Sequence[Box]) -> None:
    """Fill bars, without their edges where they stand so close that the edges would be all one sees."""
    narrow = any(right - left < 4 * sheet.pen.scale for left, _, right, _ in boxes)
    if narrow and fill.edge_width:
        sheet.pen.bars(
            f"{name} narrow", Fill(fill.face if fill.face != "#FFFFFF" else fill.hatch_colour), boxes
        )
    else:
        sheet.pen.bars(name, fill, boxes)
