"""The small drawings of a row: initials, the line of shares, the mix, boxes of a month, hours of cover."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from planner import look
from planner.domain.prospect import Owner
from planner.domain.released_sheet import SheetMonth, SheetWeek
from planner.drawing.fonts import font
from planner.views.prospects.prospect_paint import paint_box

_INITIALS = look.Type(11, 600, tabular=False)
_TOP_SHARE = 0.45
_BAR = 10.0
_MOST_BOXES = 12
_PITCH, _BOX_GAP = 11.5, 2.0
_HATCH = 7.0
_PIXELS_PER_HOUR = 6.0
_COVER_WIDEST = 56.0


def paint_initials(painter: QPainter, box: QRectF, initials: str, theme: look.Theme) -> None:
    """Paint a disc with the letters of a name."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.press))
    painter.drawEllipse(box)
    painter.setPen(QColor(theme.text))
    painter.setFont(font(_INITIALS))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, initials)


def paint_line(
    painter: QPainter, box: QRectF, shares: Sequence[float | None], agreed: float | None, theme: look.Theme
) -> None:
    """Paint the shares of some weeks as a line that breaks where a week has none, and what was agreed."""
    top = max([_TOP_SHARE, agreed or 0.0, *(share for share in shares if share is not None)])

    def at(place: int, share: float) -> QPointF:
        step = box.width() / max(len(shares) - 1, 1)
        return QPointF(box.left() + place * step, box.bottom() - share / top * box.height())

    if agreed is not None:
        painter.setPen(QPen(QColor(theme.text2), 1, Qt.PenStyle.DotLine))
        height = at(0, agreed).y()
        painter.drawLine(QLineF(box.left(), height, box.right(), height))
    path = QPainterPath()
    is_on = False
    last: QPointF | None = None
    for place, share in enumerate(shares):
        if share is None:
            is_on = False
            continue
        last = at(place, share)
        if is_on:
            path.lineTo(last)
        else:
            path.moveTo(last)
            path.lineTo(last + QPointF(0.5, 0))
        is_on = True
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = QPen(
        QColor(theme.long), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    )
    painter.setPen(pen)
    painter.drawPath(path)
    if last is not None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.long))
        painter.drawEllipse(last, 3.2, 3.2)


def paint_mix(painter: QPainter, box: QRectF, week: SheetWeek, theme: look.Theme) -> None:
    """Paint long and short time of a week side by side, with a tick at the agreed share."""
    share = week.long_share
    bar = QRectF(box.left(), box.center().y() - _BAR / 2, box.width(), _BAR)
    if share is None:
        painter.setPen(QColor(theme.edge))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        return
    split = bar.left() + share * bar.width()
    if share < 1:
        painter.setPen(QColor(theme.short_edge))
        painter.setBrush(QColor(theme.short))
        painter.drawRoundedRect(QRectF(split + 1, bar.top(), bar.right() - split - 1, _BAR), 2.5, 2.5)
    if share > 0:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.long))
        painter.drawRoundedRect(QRectF(bar.left(), bar.top(), max(split - bar.left(), 2), _BAR), 2.5, 2.5)
    if week.agreed_low is not None:
        tick = bar.left() + week.agreed_low * bar.width()
        painter.fillRect(QRectF(tick - 1, bar.top() - 3, 2, _BAR + 6), QColor(theme.text))


def paint_boxes(painter: QPainter, box: QRectF, month: SheetMonth, theme: look.Theme) -> float:
    """Paint a box for each agreed prospect, own ones solid, the agency's hatched; return where they end."""
    agreed = month.agreed or 0
    boxes = min(max(agreed, 0), _MOST_BOXES)
    if not boxes:
        return box.left()
    scale = boxes / agreed
    own, both = round(month.own * scale), round((month.own + month.agency) * scale)
    pitch = min(_PITCH, (box.width() + _BOX_GAP) / boxes)
    for number in range(boxes):
        filled = Owner.OWN if number < own else Owner.AGENCY if number < both else None
        place = QRectF(box.left() + number * pitch, box.center().y() - 4, pitch - _BOX_GAP, 8)
        paint_box(painter, place, theme, filled)
    return box.left() + boxes * pitch


def paint_cover(
    painter: QPainter, left: float, middle: float, minutes: int, room: float, theme: look.Theme
) -> float:
    """Paint hours of back-office cover as a hatched bar, no longer than the room; return where it ends."""
    width = min(max(minutes / 60 * _PIXELS_PER_HOUR, 8.0), _COVER_WIDEST, max(room, 8.0))
    paint_hatched(painter, QRectF(left, middle - 5.5, width, 11), theme)
    return left + width


def paint_hatched(painter: QPainter, box: QRectF, theme: look.Theme) -> None:
    """Paint a bar of short-term time that something else took."""
    path = QPainterPath()
    path.addRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.short_soft))
    painter.drawPath(path)
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    hatch = QColor(theme.short_edge)
    hatch.setAlphaF(0.45)
    painter.setPen(QPen(hatch, 1))
    x = box.left() - box.height()
    while x < box.right():
        painter.drawLine(QLineF(x, box.bottom(), x + box.height(), box.top()))
        x += _HATCH
    painter.restore()
    painter.setPen(QColor(theme.short_edge))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
