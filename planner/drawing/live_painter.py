"""Paints what a living week adds to its blocks: frames of what gave way, and options in preview."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from planner import look
from planner.drawing.block_text import GLYPH
from planner.drawing.fonts import font
from planner.drawing.icons import blended, draw_icon

VEIL = 0.6
OUTLINE = 1.2
_INSET = 6.0
_NARROW = 48.0
_ARROW = 6.0


def paint_trace(painter: QPainter, box: QRectF, glyph: str, words: str, theme: look.Theme) -> None:
    """Paint the frame that stays where a block gave way, with what became of it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(theme.edge), 1)
    pen.setDashPattern([3, 2.5])
    painter.setPen(pen)
    painter.setBrush(QColor(theme.base))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
    painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
    low = box.height() < 30
    top = box.top() + ((box.height() - GLYPH) / 2 if low else _INSET)
    draw_icon(painter, glyph, box.left() + _INSET, top, GLYPH, theme.long_text)
    painter.setFont(font(look.BLOCK_SUB))
    painter.setPen(QColor(theme.text2))
    if low:
        text = QRectF(box.left() + _INSET + GLYPH + 4, box.top(), box.width() - GLYPH - 14, box.height())
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, words)
    else:
        inset = _INSET if box.width() >= _NARROW else _INSET / 2
        text = box.adjusted(inset, _INSET + GLYPH + 3, -1, -3)
        painter.drawText(text, Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap, words)
    painter.restore()


def paint_outline(painter: QPainter, box: QRectF, words: str, theme: look.Theme) -> None:
    """Paint the outline of a block as it was planned; words only where there is room below the edge."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(theme.text), OUTLINE)
    pen.setDashPattern([3.5, 2.5])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    half = OUTLINE / 2
    painter.drawRoundedRect(box.adjusted(half, half, -half, -half), 6, 6)
    if words:
        painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
        painter.setFont(font(look.BLOCK_SUB))
        painter.setPen(QColor(theme.text2))
        text = box.adjusted(_INSET + 4, 2, -_INSET, -1)
        top = Qt.AlignmentFlag.AlignTop if box.height() >= 30 else Qt.AlignmentFlag.AlignVCenter
        painter.drawText(text, top | Qt.TextFlag.TextWordWrap, words)
    painter.restore()


def paint_veil(painter: QPainter, area: QRectF, theme: look.Theme) -> None:
    """Let everything below step back, so that an option stands out."""
    painter.fillRect(area, blended(theme.base, VEIL))


def paint_arrow(painter: QPainter, start: QRectF, end: QRectF, theme: look.Theme) -> None:
    """Paint an arrow from where a block stands to where it would go."""
    goes_right = end.center().x() >= start.center().x()
    a = QPointF(start.right() if goes_right else start.left(), start.center().y())
    b = QPointF(end.left() if goes_right else end.right(), end.center().y())
    if abs(start.center().x() - end.center().x()) < start.width() / 2:
        a, b = QPointF(start.right(), start.center().y()), QPointF(end.right(), end.center().y())
        bend = QPointF(24, 0)
        path = QPainterPath(a)
        path.cubicTo(a + bend, b + bend, b)
        points_left = True
    else:
        reach = QPointF((b.x() - a.x()) / 2, 0)
        path = QPainterPath(a)
        path.cubicTo(a + reach, b - reach, b)
        points_left = not goes_right
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.accent), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    back = _ARROW if points_left else -_ARROW
    painter.drawLine(b, b + QPointF(back, -_ARROW * 0.7))
    painter.drawLine(b, b + QPointF(back, _ARROW * 0.7))
    painter.restore()
