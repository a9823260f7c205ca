"""Draws a chart again while a slider moves: only what moves, over a kept picture of the rest."""

from __future__ import annotations

from typing import Any, Generic, TypeVar

from matplotlib.backends.backend_agg import FigureCanvasAgg

from planner.charts.chart_figure import ChartFigure

Rows = TypeVar("Rows")
Labels = TypeVar("Labels")


class LiveChart(Generic[Rows, Labels]):
    """A chart on a canvas whose rows change quickly, as with a slider.

    The canvas must have drawn the chart once, and its size must be the chart's; after a resize, or another
    resolution, `forget` makes the next step draw all.
    """

    def __init__(self, chart: ChartFigure[Rows, Labels], canvas: FigureCanvasAgg) -> None:
        self._chart = chart
        # matplotlib's stub leaves what is asked of a canvas without types.
        self._canvas: Any = canvas
        self._ground: Any = None

    def forget(self) -> None:
        """Let the next step draw everything."""
        self._ground = None

    def step(self, rows: Rows, labels: Labels) -> None:
        """Show other rows; draws everything where the scale or another still part changed."""
        self._chart.update(rows, labels)
        if self._ground is None or self._chart.ground_changed:
            self._keep_ground()
        self._canvas.restore_region(self._ground)
        for artist in self._chart.moving:
            self._chart.figure.draw_artist(artist)
        self._canvas.blit(self._chart.figure.bbox)

    def _keep_ground(self) -> None:
        moving = [artist for artist in self._chart.moving if artist.get_visible()]
        for artist in moving:
            artist.set_visible(False)
        # Agg's own draw: a canvas of Qt would only ask for a repaint that shows the ground alone.
        draw: Any = FigureCanvasAgg.draw
        draw(self._canvas)
        self._ground = self._canvas.copy_from_bbox(self._chart.figure.bbox)
        for artist in moving:
            artist.set_visible(True)
