"""A chart of the review on paper: the marks of its figure painted by Qt, sharp and with text to be found.

Importing this module loads matplotlib.
"""

from __future__ import annotations

from typing import Any

from matplotlib.artist import Artist
from matplotlib.collections import LineCollection, PolyCollection
from matplotlib.text import Text
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from planner import look
from planner.charts.chart_figure import ChartFigure
from planner.charts.fonts import POINTS
from planner.domain.category import Hatch
from planner.drawing.fonts import font
from planner.drawing.inks import PAPER, Stripes
from planner.drawing.week_painter import paint_stripes
from planner.printing.text import draw_text

# By the first sign of matplotlib's hatch: pattern, distance and width of its lines.
_HATCHES = {
    "/": (Hatch.DIAGONAL, 4.5, 0.8),
    "x": (Hatch.CROSS, 4.5, 0.7),
    ".": (Hatch.DOTS, 3.8, 1.4),
}

_READ_ON_PAPER = 3.0
_HALO = 3.0


def paint_chart(painter: QPainter, chart: ChartFigure[Any, Any], box: QRectF) -> None:
    """Paint a chart with its upper left corner in that of a box; its pixels are the painter's units."""
    painter.save()
    painter.translate(box.topLeft())
    height = float(chart.size.height)
    for artist in sorted(chart.figure.get_children(), key=lambda made: made.get_zorder()):
        if artist.get_visible():
            _paint(painter, artist, height)
    painter.restore()


def _paint(painter: QPainter, artist: Artist, height: float) -> None:
    if isinstance(artist, PolyCollection):
        _paint_areas(painter, artist, height)
    elif isinstance(artist, LineCollection):
        _paint_lines(painter, artist, height)
    elif isinstance(artist, Text):
        _paint_text(painter, artist, height)


def _polygon(points: Any, height: float) -> QPolygonF:
    # matplotlib counts from the lower left corner, Qt from the upper left one.
    return QPolygonF([QPointF(float(x), height - float(y)) for x, y in points])


def _colour(rgba: Any) -> QColor:
    return QColor.fromRgbF(*(float(part) for part in rgba))


def _paint_areas(painter: QPainter, areas: PolyCollection, height: float) -> None:
    faces: Any = areas.get_facecolor()
    pen = _pen(areas, areas.get_edgecolor())
    hatch = areas.get_hatch()
    for path in areas.get_paths():
        shape = QPainterPath()
        shape.addPolygon(_polygon(path.vertices, height))
        if len(faces):
            painter.fillPath(shape, _colour(faces[0]))
        if hatch:
            painter.save()
            painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
            colour = _colour(_any(areas).get_hatchcolor()[0]).name()
            pattern, pitch, line = _HATCHES[hatch[0]]
            paint_stripes(painter, shape.boundingRect(), Stripes(pattern, colour, 1.0, pitch, line))
            painter.restore()
        if pen is not None:
            painter.strokePath(shape, pen)


def _paint_lines(painter: QPainter, lines: LineCollection, height: float) -> None:
    pen = _pen(lines, lines.get_color())
    if pen is None:
        return
    painter.setPen(pen)
    for piece in lines.get_segments():
        painter.drawPolyline(_polygon(piece, height))


def _pen(marks: PolyCollection | LineCollection, colours: Any) -> QPen | None:
    """Return the pen of a series; None where it has no lines. matplotlib's widths are in points."""
    width = float(_any(marks).get_linewidth()[0])
    if not len(colours) or width == 0:
        return None
    pen = QPen(_colour(colours[0]), width / POINTS)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    _, dashes = _any(marks).get_linestyle()[0]
    if dashes is not None:
        pen.setDashPattern([float(dash) / width for dash in dashes])
    return pen


def _paint_text(painter: QPainter, text: Text, height: float) -> None:
    left, base = (float(place) for place in text.get_position())
    role = look.Type(float(text.get_fontsize()) / POINTS, int(text.get_fontweight()), tabular=False)
    place, colour = QPointF(left, height - base), str(text.get_color())
    if look.contrast(colour, PAPER) > _READ_ON_PAPER:
        _clear_around(painter, place, text.get_text(), role)
    draw_text(painter, place.x(), place.y(), text.get_text(), role, colour)


def _clear_around(painter: QPainter, place: QPointF, text: str, role: look.Type) -> None:
    """Let words stand free where they lie on a line."""
    letters = QPainterPath()
    letters.addText(place, font(role, printed=True), text)
    pen = QPen(QColor(PAPER), _HALO)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(letters, pen)


def _any(made: Any) -> Any:
    """Return an artist without its types, where matplotlib's stub knows less than it does."""
    return made
