"""A chart drawn into an image of Qt's. Imported on use only: it loads matplotlib."""

from __future__ import annotations

from typing import Any

from matplotlib.backends.backend_agg import FigureCanvasAgg
from PySide6.QtGui import QImage

from planner.charts import (
    approaches_chart,
    causes_chart,
    dots_chart,
    mix_band_chart,
    outlook_chart,
    survival_chart,
    waterfall_chart,
    weeks_chart,
)
from planner.charts.chart_figure import ChartFigure, Region
from planner.charts.chart_look import Paint, Size, chart_look
from planner.charts.fonts import DPI
from planner.charts.labels import Heading
from planner.charts.redraw import LiveChart
from planner.charts.saving import ChartFormat, chart_bytes
from planner.views.review.chart_kinds import ChartKind, drawn_rows

_DRAW: dict[ChartKind, Any] = {
    ChartKind.WEEKS: weeks_chart.draw,
    ChartKind.WATERFALL: waterfall_chart.draw,
    ChartKind.CAUSES: causes_chart.draw,
    ChartKind.APPROACHES: approaches_chart.draw,
    ChartKind.SURVIVAL: survival_chart.draw,
    ChartKind.OUTLOOK: outlook_chart.draw,
    ChartKind.MIX_BAND: mix_band_chart.draw,
    ChartKind.CHANCES: dots_chart.draw,
}
_BYTES_PER_PIXEL = 4


class ChartDrawing:
    """One chart of a kind, kept from the first drawing on; sizes are in points of the screen."""

    def __init__(self, kind: ChartKind, theme_name: str, scale: float = 1.0) -> None:
        """Draw in the look of a theme; `scale` makes texts larger, as on a full screen."""
        self._kind = kind
        self._look = chart_look(Paint(theme_name))
        self._scale = scale
        self._chart: ChartFigure[Any, Any] | None = None
        # matplotlib's stub leaves what is asked of a canvas without types.
        self._canvas: Any = None
        self._live: LiveChart[Any, Any] | None = None
        self._shown: tuple[Any, Any, int, int, float] | None = None

    @property
    def regions(self) -> tuple[Region, ...]:
        """What lies where, in points of the screen."""
        return self._chart.regions if self._chart is not None else ()

    def image(self, rows: Any, labels: Any, width: int, height: int, ratio: float) -> QImage:
        """Return the chart for rows in a size, with `ratio` pixels per point."""
        place = (width, height, ratio)
        if self._chart is None or self._shown is None:
            size = Size(width, height, self._scale)
            self._chart = _DRAW[self._kind](drawn_rows(self._kind, rows), labels, self._look, size)
            self._canvas = FigureCanvasAgg(self._chart.figure)
            self._live = LiveChart(self._chart, self._canvas)
            self._draw_all(ratio)
        elif self._shown[2:] != place:
            if self._shown[:2] != (rows, labels):
                self._chart.update(drawn_rows(self._kind, rows), labels)
            self._chart.resize(width, height)
            self._draw_all(ratio)
        elif self._shown[:2] != (rows, labels) and self._live is not None:
            self._live.step(drawn_rows(self._kind, rows), labels)
        self._shown = (rows, labels, *place)
        return self._taken(ratio)

    def _draw_all(self, ratio: float) -> None:
        assert self._chart is not None
        assert self._live is not None
        self._chart.figure.set_dpi(DPI * ratio)
        self._canvas.draw()
        self._live.forget()

    def _taken(self, ratio: float) -> QImage:
        width, height = self._canvas.get_width_height(physical=True)
        taken = QImage(
            self._canvas.buffer_rgba(),
            *(width, height, width * _BYTES_PER_PIXEL),
            QImage.Format.Format_RGBA8888,
        )
        # A copy, as the next drawing goes into the same memory.
        image = taken.convertToFormat(QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        return image

    def saved(self, rows: Any, labels: Any, heading: Heading, width: int, height: int, ending: str) -> bytes:
        """Return the chart below its heading as the bytes of a file with an ending: png, svg or pdf."""
        size = Size(width, height, self._scale)
        chart: ChartFigure[Any, Any] = _DRAW[self._kind](
            drawn_rows(self._kind, rows), labels, self._look, size
        )
        chart.put_heading(heading)
        return chart_bytes(chart.figure, ChartFormat(ending), heading)
