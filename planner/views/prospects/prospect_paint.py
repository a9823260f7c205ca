"""The small drawings of prospects: boxes of a stage, the mark of an owner, the boxes of a month."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from planner import look
from planner.domain.prospect import Owner, Stage

STAGES = 6
BOX = (7.0, 9.0)
BOXES_WIDTH = STAGES * BOX[0] + (STAGES - 1) * 2.0
MARK = 10.0
_RADIUS = 2.0
_PITCH = 4.0


def paint_stage(painter: QPainter, left: float, middle: float, stage: Stage, theme: look.Theme) -> None:
    """Paint the six boxes of a stage, filled as far as it has come; those of a lost one stay empty."""
    width, height = BOX
    reached = stage.number
    for number in range(STAGES):
        box = QRectF(left + number * (width + 2), middle - height / 2, width, height)
        paint_box(painter, box, theme, Owner.OWN if number < reached else None)


def paint_mark(painter: QPainter, left: float, middle: float, owner: Owner, theme: look.Theme) -> None:
    """Paint the square of an owner: solid for own, hatched for the agency."""
    paint_box(painter, QRectF(left, middle - MARK / 2, MARK, MARK), theme, owner)


def paint_box(painter: QPainter, box: QRectF, theme: look.Theme, filled_by: Owner | None) -> None:
    """Paint a box: solid for own, hatched for the agency, empty with an edge for nobody."""
    radius = min(_RADIUS, box.width() / 3)
    inner = box.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setPen(QColor(theme.control if filled_by is None else theme.long))
    if filled_by is Owner.OWN:
        painter.setBrush(QColor(theme.long))
    elif filled_by is Owner.AGENCY:
        painter.setBrush(QColor(theme.base))
    else:
        painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(inner, radius, radius)
    if filled_by is Owner.AGENCY:
        _hatch(painter, inner, radius, theme.long)


def _hatch(painter: QPainter, box: QRectF, radius: float, colour: str) -> None:
    path = QPainterPath()
    path.addRoundedRect(box, radius, radius)
    painter.save()
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(QColor(colour), 1.3))
    x = box.left() - box.height() + 1.5
    while x < box.right():
        painter.drawLine(QLineF(x, box.bottom(), x + box.height(), box.top()))
        x += _PITCH
    painter.restore()
