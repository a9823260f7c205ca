"""The heading of a chart in a file; on screen the finding stands beside the chart."""

from __future__ import annotations

from collections.abc import Iterator

from planner.charts.chart_look import ChartLook, Style
from planner.charts.labels import Heading
from planner.charts.pen import LINE, Pen

_MARGIN = 12
_SIDE = 4
_BELOW = 10


def heading_height(pen: Pen, look: ChartLook, heading: Heading, width: float) -> float:
    """Return how many pixels a heading takes above a chart of a width."""
    lines = sum(style.size * LINE * pen.scale for _, style in _lines(pen, look, heading, width))
    return lines + (_MARGIN + _BELOW) * pen.scale


def draw_heading(pen: Pen, look: ChartLook, heading: Heading, size: tuple[float, float]) -> None:
    """Set a heading at the top of a figure, whose size is in pixels."""
    width, height = size
    y = height - _MARGIN * pen.scale
    with pen.ground():
        for line, style in _lines(pen, look, heading, width):
            high = style.size * LINE * pen.scale
            pen.text((_SIDE * pen.scale, y - high / 2), line, style)
            y -= high


def _lines(pen: Pen, look: ChartLook, heading: Heading, width: float) -> Iterator[tuple[str, Style]]:
    """Yield the lines from top to bottom, each with its style."""
    room = width - 2 * _SIDE * pen.scale
    for text, style in ((heading.title, look.title), *((line, look.under_title) for line in heading.lines)):
        for line in pen.wrapped(text, style, room):
            yield line, style
