"""Draws a chart again while a slider moves: only what moves, over a kept picture of the rest."""

from __future__ import annotations

from itertools import takewhile
from typing import Any, Generic, TypeVar

from matplotlib.artist import Artist
from matplotlib.backends.backend_agg import FigureCanvasAgg

from planner.charts.chart_figure import ChartFigure

Rows = TypeVar("Rows")
Labels = TypeVar("Labels")


class LiveChart(Generic[Rows, Labels]):
    """A chart on a canvas whose rows change quickly, as with a slider.

    The canvas must have drawn the chart once, and its size must be the chart's; after a resize, or another
    resolution, `forget` makes the next step draw all.

    Two pictures are kept: of the ground, which lies still while a slider moves, and of the ground with those
    lowest marks that the last step left as they were. Large areas cost most, and few of them change at once.
    """

    def __init__(self, chart: ChartFigure[Rows, Labels], canvas: FigureCanvasAgg) -> None:
        self._chart = chart
        # matplotlib's stub leaves what is asked of a canvas without types.
        self._canvas: Any = canvas
        self._ground: Any = None
        self._lower: Any = None
        self._in_lower = 0
        self._before: tuple[Artist, ...] = ()

    def forget(self) -> None:
        """Let the next step draw everything."""
        self._ground = None

    def step(self, rows: Rows, labels: Labels) -> None:
        """Show other rows; draws everything where the scale or another still part changed."""
        self._chart.update(rows, labels)
        if self._ground is None or self._chart.ground_changed:
            self._keep_ground()
        marks = self._chart.moving
        unchanged = self._unchanged(marks)
        if unchanged < self._in_lower:
            self._lower, self._in_lower = self._ground, 0
        self._canvas.restore_region(self._lower)
        self._draw(marks[self._in_lower : unchanged])
        if unchanged > self._in_lower:
            self._lower, self._in_lower = self._picture(), unchanged
        self._draw(marks[unchanged:])
        self._before = marks

    def _unchanged(self, marks: tuple[Artist, ...]) -> int:
        """Return how many of the lowest marks are as they were in the step before."""
        both = zip(marks, self._before, strict=False)
        same = takewhile(lambda pair: pair[0] is pair[1] and not self._chart.has_changed(pair[0]), both)
        return sum(1 for _ in same)

    def _draw(self, marks: tuple[Artist, ...]) -> None:
        renderer = self._canvas.get_renderer()
        for mark in marks:
            mark.draw(renderer)

    def _picture(self) -> Any:
        return self._canvas.copy_from_bbox(self._chart.figure.bbox)

    def _keep_ground(self) -> None:
        marks = self._chart.moving
        for mark in marks:
            mark.set_visible(False)
        # Agg's own draw: a canvas of Qt would only ask for a repaint that shows the ground alone.
        draw: Any = FigureCanvasAgg.draw
        draw(self._canvas)
        self._ground = self._lower = self._picture()
        self._in_lower, self._before = 0, ()
        for mark in marks:
            mark.set_visible(True)
