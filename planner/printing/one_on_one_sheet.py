"""The printed sheet of a one-on-one: one page that shows what was released, and nothing else.

Importing this module loads matplotlib.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from planner.app.approaches_chart_words import approaches_words
from planner.app.displacement_chart_words import causes_words
from planner.app.formats import Formats
from planner.app.sheet_rows import rows_of
from planner.app.weeks_chart_words import weeks_words
from planner.charts import approaches_chart, causes_chart, weeks_chart
from planner.charts.chart_figure import ChartFigure
from planner.charts.chart_look import Paint, Size, chart_look
from planner.charts.rows import ReviewRows
from planner.domain.released_sheet import Part, ReleasedSheet
from planner.drawing.inks import PAPER
from planner.drawing.week_geometry import Box
from planner.printing import one_on_one_words
from planner.printing.chart_on_paper import paint_chart
from planner.printing.one_on_one_layout import PlacedChart, sheet_page
from planner.printing.paper import BLACK
from planner.printing.printed_sheet import PageOptions, SheetOnPaper, placed_on
from planner.printing.text import PlacedLine, draw_line

_SMALL_CHART = 0.95


class OneOnOneSheet(SheetOnPaper):
    """A conversation sheet laid out for one page, standing; made once, painted wherever it is wanted."""

    standing = True

    def __init__(self, sheet: ReleasedSheet, options: PageOptions, formats: Formats) -> None:
        super().__init__(options)
        self.options = options
        self.language = formats.language.bcp47Name()
        self.title = one_on_one_words.sheet_title(sheet, formats)
        self.author = sheet.rep
        self._page = sheet_page(sheet, self.size, formats)
        rows, paint = rows_of(sheet), Paint.GREY if options.grey else Paint.LIGHT
        self._charts = [(_chart(chart, rows, formats, paint), chart.box) for chart in self._page.charts]

    @property
    def lines(self) -> tuple[PlacedLine, ...]:
        """The texts at their places, those of the charts left out."""
        return self._page.lines

    def paint(self, painter: QPainter, page: QRectF) -> None:
        """Paint the sheet into a rectangle, as large as fits and with its own proportions."""
        with placed_on(painter, page, self.size):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for stroke in self._page.strokes:
                pen = QPen(QColor(stroke.colour), stroke.width)
                pen.setCapStyle(Qt.PenCapStyle.FlatCap)
                painter.setPen(pen)
                painter.drawLine(QLineF(stroke.left, stroke.y, stroke.right, stroke.y))
            for line in self._page.lines:
                draw_line(painter, line)
            for tick in self._page.ticks:
                painter.setPen(QPen(QColor(BLACK), 0.9))
                painter.setBrush(QColor(PAPER))
                painter.drawRoundedRect(_rect(tick).adjusted(0.45, 0.45, -0.45, -0.45), 2, 2)
            for chart, box in self._charts:
                paint_chart(painter, chart, _rect(box))


def _rect(box: Box) -> QRectF:
    return QRectF(box.x, box.y, box.width, box.height)


def _chart(placed: PlacedChart, rows: ReviewRows, formats: Formats, paint: Paint) -> ChartFigure[Any, Any]:
    """Draw one of the charts of the page, with a pixel for each unit of its box."""
    look = chart_look(paint)
    width, height = round(placed.box.width), round(placed.box.height)
    if placed.part is Part.MIX:
        return weeks_chart.draw(
            rows.weeks, weeks_words(rows.weeks, formats).labels, look, Size(width, height)
        )
    size = Size(width, height, _SMALL_CHART)
    if placed.part is Part.CAUSES:
        return causes_chart.draw(rows.causes, causes_words(rows.causes, formats).labels, look, size)
    labels = approaches_words(rows.approaches, formats).labels
    return approaches_chart.draw(rows.approaches, labels, look, size)
