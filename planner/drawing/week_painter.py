"""Paints blocks with QPainter: the one hand for screen, drag, preview, print and PDF."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from planner import look
from planner.domain.category import Hatch
from planner.drawing.block_text import (
    GLYPH,
    GLYPH_MARGIN,
    GLYPH_PITCH,
    NOTE_ICON_ROOM,
    Line,
    Room,
    lines_of,
    marks_width,
)
from planner.drawing.faces import BlockFace
from planner.drawing.fonts import font, metrics
from planner.drawing.icons import blended, draw_icon
from planner.drawing.inks import Ink, Stripes

_LABEL = look.Type(12, 500)
_LABEL_LINE = 17
_WORDS_HEIGHT = 36.0
_SHADOW_LIGHT = (0.035, 0.03, 0.022, 0.016, 0.012, 0.008)
_SHADOW_DARK = (0.25, 0.16, 0.10)
_SHADOW_ROOM = 10
_SPARE = 3


def radius_of(height: float) -> float:
    """Return the corner radius of a block: smaller where it is a quarter of an hour high."""
    return 4.0 if height < 20 else 5.0


def paint_block(
    painter: QPainter,
    box: QRectF,
    face: BlockFace,
    ink: Ink,
    *,
    packed: bool = False,
    conflicts: Sequence[QRectF] = (),
    conflict_colour: str = look.LIGHT.now,
    exposed: QRectF | None = None,
) -> None:
    """Paint one block on screen: body, overlapping minutes, text and marks.

    Where only a part of it is `exposed`, text elsewhere is left out; the painter clips the rest.
    """
    if face.kept_share < 1:
        _paint_shortened(painter, box, face.kept_share, ink)
    else:
        paint_body(painter, box, ink)
    room = Room(box.width(), box.height(), ink.text_inset, marks_width(face), packed)
    lines = lines_of(face, room)
    if conflicts:
        _paint_conflicts(painter, box, conflicts, conflict_colour)
        _paint_plate(painter, box, lines, ink)
    if exposed is not None:
        upper, lower = exposed.top() - box.top(), exposed.bottom() - box.top()
        lines = tuple(line for line in lines if line.top - _SPARE < lower and upper < line.bottom + _SPARE)
    paint_lines(painter, box, lines, ink)
    paint_marks(painter, box, face, ink)


def _paint_shortened(painter: QPainter, box: QRectF, kept_share: float, ink: Ink) -> None:
    """Paint the part that was done solid, with the words on it, and the rest as an empty dashed frame."""
    frame = Ink(None, None, ink.title, ink.sub, edge=ink.bar or ink.edge or ink.sub, dashed=True)
    paint_body(painter, box, frame)
    height = min(max(box.height() * kept_share, _WORDS_HEIGHT), box.height())
    paint_body(painter, QRectF(box.left(), box.top(), box.width(), height), ink)


def paint_body(painter: QPainter, box: QRectF, ink: Ink) -> None:
    """Paint what lies under the text of a block: fill, hatch, bar and edge."""
    radius = radius_of(box.height())
    shape = QPainterPath()
    shape.addRoundedRect(box, radius, radius)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if ink.fill is not None:
        painter.fillPath(shape, QColor(ink.fill))
    if ink.stripes is not None or ink.bar is not None:
        painter.save()
        painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
        if ink.stripes is not None:
            paint_stripes(painter, box, ink.stripes)
        if ink.bar is not None:
            bar = QRectF(box.left(), box.top(), ink.bar_width, box.height())
            painter.fillRect(bar, QColor(ink.bar))
        painter.restore()
    if ink.edge is not None:
        half = ink.edge_width / 2
        _paint_edge(painter, box.adjusted(half, half, -half, -half), ink, radius - half)
    painter.restore()


def _paint_edge(painter: QPainter, box: QRectF, ink: Ink, radius: float) -> None:
    pen = QPen(QColor(ink.edge or ""), ink.edge_width)
    if ink.dashed:
        pen.setDashPattern([3.2, 2.2])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, radius, radius)


def paint_stripes(painter: QPainter, box: QRectF, stripes: Stripes) -> None:
    """Paint a hatch into a box with plain lines, so that it stays sharp in a PDF."""
    area = box.adjusted(box.width() * stripes.from_share, 0, 0, 0)
    painter.save()
    painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(blended(stripes.colour, stripes.strength), stripes.line))
    if stripes.pattern is Hatch.DOTS:
        painter.drawPoints(_dots(area, stripes.pitch))
    else:
        painter.drawLines(_hatch_lines(area, stripes.pattern, stripes.pitch))
    painter.restore()


def _dots(area: QRectF, pitch: float) -> list[QPointF]:
    columns, rows = int(area.width() // pitch) + 1, int(area.height() // pitch) + 1
    return [
        QPointF(area.left() + (x + 0.5) * pitch, area.top() + (y + 0.5) * pitch)
        for x in range(columns)
        for y in range(rows)
    ]


def _hatch_lines(area: QRectF, pattern: Hatch, pitch: float) -> list[QLineF]:
    left, top, right, bottom = area.left(), area.top(), area.right(), area.bottom()
    if pattern is Hatch.HORIZONTAL:
        rows = int(area.height() // pitch) + 1
        return [
            QLineF(left, top + (row + 0.5) * pitch, right, top + (row + 0.5) * pitch) for row in range(rows)
        ]
    # Slanted lines keep their distance along the normal, so the step along x is longer.
    step, height = pitch * math.sqrt(2), bottom - top
    count = int((area.width() + height) // step) + 2
    rising = [QLineF(left + n * step - height, bottom, left + n * step, top) for n in range(count)]
    if pattern is not Hatch.CROSS:
        return rising
    return rising + [QLineF(left + n * step - height, top, left + n * step, bottom) for n in range(count)]


def paint_lines(painter: QPainter, box: QRectF, lines: Sequence[Line], ink: Ink) -> None:
    """Write the lines of a block at their places."""
    for line in lines:
        painter.setFont(font(line.role, printed=ink.printed))
        painter.setPen(QColor(ink.title if line.is_title else ink.sub))
        # Among figures of equal width Inter's hyphen is as wide as one; on paper it stays, for search.
        text = line.text if ink.printed else line.text.replace("-", "\N{HYPHEN}")
        painter.drawText(QPointF(box.left() + line.x, box.top() + _baseline(line)), text)
        if line.icon:
            left, top = box.left() + line.x - NOTE_ICON_ROOM, box.top() + line.top + 1
            draw_icon(painter, line.icon, left, top, GLYPH, ink.sub, printed=ink.printed)


def _baseline(line: Line) -> float:
    measure = metrics(line.role)
    return line.top + (line.height - measure.height()) / 2 + measure.ascent()


def paint_marks(painter: QPainter, box: QRectF, face: BlockFace, ink: Ink) -> None:
    """Paint the marks of a block, such as lock and check, into its upper right corner."""
    high = box.height()
    top = box.top() + ((high - GLYPH) / 2 if high < 40 else 6)
    x = box.right() - GLYPH_MARGIN - GLYPH_PITCH * len(face.glyphs) + (GLYPH_PITCH - GLYPH)
    for glyph in face.glyphs:
        draw_icon(painter, glyph, x, top, GLYPH, ink.title, printed=ink.printed)
        x += GLYPH_PITCH


def _paint_plate(painter: QPainter, box: QRectF, lines: Sequence[Line], ink: Ink) -> None:
    fill = QColor(ink.fill or "transparent")
    for line in lines:
        plate = QRectF(box.left() + line.x - 2, box.top() + line.top, line.width + 4, line.height)
        painter.fillRect(plate.intersected(box), fill)


def _paint_conflicts(painter: QPainter, box: QRectF, conflicts: Sequence[QRectF], colour: str) -> None:
    for area in conflicts:
        shared = area.intersected(box)
        paint_stripes(painter, shared, Stripes(Hatch.DIAGONAL, colour, 0.75, 5.0, 1.2))
        painter.fillRect(QRectF(shared.left(), shared.top(), shared.width(), 1.5), QColor(colour))


def paint_ring(painter: QPainter, box: QRectF, colour: str, *, dotted: bool = False) -> None:
    """Paint the ring of a selected block, or the dotted one of the block that has the keyboard."""
    gap = 2.0 if dotted else 1.0
    pen = QPen(QColor(colour), 2)
    if dotted:
        pen.setDashPattern([0.1, 1.9])
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    out = gap + 1
    radius = radius_of(box.height()) + out
    painter.drawRoundedRect(box.adjusted(-out, -out, out, out), radius, radius)
    painter.restore()


def paint_grip(painter: QPainter, box: QRectF, colour: str) -> None:
    """Paint the small handle at the bottom of a hovered block, by which it is made longer."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(blended(colour, 0.55))
    painter.drawRoundedRect(QRectF(box.center().x() - 14, box.bottom() - 6, 28, 3), 1.5, 1.5)
    painter.restore()


def paint_shadow(painter: QPainter, box: QRectF, theme: look.Theme, radius: float) -> None:
    """Paint elevation without blur: concentric rounded boxes, each a little lower (tokens.md, section 4)."""
    alphas = _SHADOW_DARK if theme.name == look.DARK.name else _SHADOW_LIGHT
    picture = _shadow(box.width(), box.height(), radius, alphas, painter.device().devicePixelRatio())
    painter.drawImage(box.topLeft() - QPointF(_SHADOW_ROOM, _SHADOW_ROOM), picture)


@lru_cache(maxsize=32)
def _shadow(width: float, height: float, radius: float, alphas: tuple[float, ...], ratio: float) -> QImage:
    """Return a shadow as a picture: a drag paints the same one at each step."""
    size = QSizeF(width + 2 * _SHADOW_ROOM, height + 2 * _SHADOW_ROOM)
    picture = QImage((size * ratio).toSize(), QImage.Format.Format_ARGB32_Premultiplied)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    box = QRectF(_SHADOW_ROOM, _SHADOW_ROOM, width, height)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for step, alpha in enumerate(alphas, start=1):
        painter.setBrush(blended("#000000", alpha))
        painter.drawRoundedRect(box.adjusted(-step, -step + 2, step, step + 2), radius + step, radius + step)
    painter.end()
    return picture


def paint_origin(painter: QPainter, box: QRectF, face: BlockFace, words: str, theme: look.Theme) -> None:
    """Paint the frame that stays where a dragged block was; the words may have lines."""
    tint = look.tint(face.colour, theme)
    colour = tint.fill if look.contrast(tint.fill, theme.base) >= 3 else tint.bar
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(colour), 1.5)
    pen.setDashPattern([2.2, 1.6])
    painter.setPen(pen)
    painter.setBrush(blended(theme.long_soft if face.horizon.value == "long" else theme.short_soft, 0.45))
    painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), 5, 5)
    painter.restore()
    title = Line(face.title, look.BLOCK_TITLE, 12, 5, 15, is_title=True)
    below = [
        Line(line, look.BLOCK_SUB, 12, 20 + 15 * number, 14)
        for number, line in enumerate(words.split("\n"))
        if box.height() >= 36 + 15 * number
    ]
    ink = Ink(None, None, theme.long_text if face.horizon.value == "long" else theme.text, theme.text2)
    painter.save()
    painter.setClipRect(box.adjusted(0, 0, -6, 0), Qt.ClipOperation.IntersectClip)
    paint_lines(painter, box, [title, *below], ink)
    painter.restore()


def label_box(at: QPointF, text: str) -> QRectF:
    """Return the box that a label takes with its upper left corner at a place; a text may have lines."""
    lines = text.split("\n")
    width = max(metrics(_LABEL).horizontalAdvance(line) for line in lines)
    return QRectF(at.x(), at.y(), width + 16, 22 + _LABEL_LINE * (len(lines) - 1))


def paint_label(
    painter: QPainter, at: QPointF, text: str, theme: look.Theme, *, colour: str = "", text_colour: str = ""
) -> QRectF:
    """Paint a small solid label with its upper left corner at a place; return the box it took."""
    box = label_box(at, text)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour or theme.ink))
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(QColor(text_colour or theme.on_ink))
    painter.setFont(font(_LABEL))
    painter.drawText(
        box.adjusted(8, 0, 0, 0), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text
    )
    painter.restore()
    return box


def paint_mix_bar(
    painter: QPainter, box: QRectF, minutes: Sequence[int], whole: int, theme: look.Theme
) -> None:
    """Paint long, short and neutral minutes side by side over `whole` minutes, as in the day headers."""
    trough = QPainterPath()
    trough.addRoundedRect(box, box.height() / 2, box.height() / 2)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(trough, QColor(theme.half_line))
    painter.setClipPath(trough, Qt.ClipOperation.IntersectClip)
    total = max(whole, sum(minutes), 1)
    x = box.left()
    fills = ((theme.long, None), (theme.short, theme.short_edge), (theme.neutral, None))
    for amount, (fill, edge) in zip(minutes, fills, strict=True):
        if amount <= 0:
            continue
        gap = 1.0 if x > box.left() else 0.0
        width = box.width() * amount / total
        part = QRectF(x + gap, box.top(), max(width - gap, 1), box.height())
        painter.fillRect(part, QColor(edge or fill))
        if edge:
            painter.fillRect(part.adjusted(1, 1, -1, -1), QColor(fill))
        x += width
    painter.restore()
