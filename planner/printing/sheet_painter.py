"""Paints a printed week from its layout, with the same hand as the screen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from planner import look
from planner.domain.category import Hatch, Horizon
from planner.domain.mix import percent
from planner.domain.preferences import Band
from planner.drawing.faces import BlockFace
from planner.drawing.icons import draw_icon
from planner.drawing.inks import PAPER, Ink, Stripes, paper_ink
from planner.drawing.week_geometry import Box
from planner.drawing.week_painter import paint_body, paint_stripes
from planner.printing import sheet_words
from planner.printing.block_fit import TICK
from planner.printing.paper import BLACK, COLUMN_RULE, DARK_GREY, GREY, HOUR_RULE, MARGIN, RULE, SMALL
from planner.printing.plan_layout import PlacedBlock, PlacedStrip
from planner.printing.sheet_layout import SheetLayout
from planner.printing.side_column import NumberBox
from planner.printing.text import (
    PlacedLine,
    baseline_in,
    draw_line,
    draw_number,
    draw_text,
    number_width,
    text_width,
)

_PLATE_ROOM = 2.5
_BAR_GAP = 2.0
_SWATCH = (20.0, 12.0)
_DOTS, _DOT = 5, 0.55
"""Dots in a row of a dotted box, and their radius."""
_LEGEND_GAP = 17.0
_LEGEND_ICON = 12


def paint_sheet(painter: QPainter, layout: SheetLayout, band: Band | None, *, grey: bool) -> None:
    """Paint the page; the painter's unit is 1/96 inch, its origin the upper left corner of the paper."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for line in layout.head:
        draw_line(painter, line)
    _paint_bar(painter, layout, band, grey=grey)
    _paint_rules(painter, layout)
    for strip in layout.strips:
        _paint_strip(painter, strip)
    for block in layout.blocks:
        _paint_block(painter, block)
    for height in layout.writing_lines:
        _rule(painter, layout.frame.side, height, layout.frame.width - MARGIN, height, RULE, 0.8)
    for tick in layout.ticks:
        _paint_tick(painter, tick, done=False)
    for prospect in layout.prospects:
        _paint_number_box(painter, prospect)
    for number, x, middle in layout.numbers:
        draw_number(painter, number, x, middle)
    for line in layout.lines:
        draw_line(painter, line)
    _paint_legend(painter, layout, grey=grey)


def _rect(box: Box) -> QRectF:
    return QRectF(box.x, box.y, box.width, box.height)


def _rule(painter: QPainter, x1: float, y1: float, x2: float, y2: float, colour: str, width: float) -> None:
    pen = QPen(QColor(colour), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawLine(QLineF(x1, y1, x2, y2))


def _paint_rules(painter: QPainter, layout: SheetLayout) -> None:
    frame, grid = layout.frame, layout.grid
    bottom = grid.top + grid.height
    for minute in range(grid.first_minute // 60 * 60 + 60, grid.last_minute, 60):
        y = grid.y_of(minute)
        _rule(painter, frame.left - 3, y, frame.right, y, HOUR_RULE, 0.8)
    for column in range(len(grid.days) + 1):
        x = grid.x_of(column)
        _rule(painter, x, frame.days_top, x, bottom, COLUMN_RULE, 0.9)
    _rule(painter, frame.left, grid.top, frame.right, grid.top, BLACK, 1.5)


def _paint_bar(painter: QPainter, layout: SheetLayout, band: Band | None, *, grey: bool) -> None:
    bar, share = _rect(layout.frame.bar), layout.mix.long_share
    edge = BLACK if grey else look.LIGHT.short_edge
    painter.save()
    if share is None:
        _paint_bar_part(painter, bar, bar, PAPER, RULE, hatched=False)
    else:
        split = bar.left() + bar.width() * share
        long = QRectF(bar.left(), bar.top(), max(split - _BAR_GAP / 2 - bar.left(), 0), bar.height())
        short = QRectF(
            split + _BAR_GAP / 2, bar.top(), max(bar.right() - split - _BAR_GAP / 2, 0), bar.height()
        )
        if share < 1:
            part = short if share else bar
            _paint_bar_part(painter, bar, part, PAPER if grey else look.LIGHT.short, edge, hatched=grey)
        if share > 0:
            colour = BLACK if grey else look.LIGHT.long
            _paint_bar_part(painter, bar, long if share < 1 else bar, colour, colour, hatched=False)
    painter.restore()
    if band is not None:
        _paint_agreed(painter, bar, band)


def _paint_bar_part(
    painter: QPainter, bar: QRectF, part: QRectF, fill: str, edge: str, *, hatched: bool
) -> None:
    shape, cut = QPainterPath(), QPainterPath()
    shape.addRoundedRect(bar.adjusted(0.4, 0.4, -0.4, -0.4), 3, 3)
    cut.addRect(part)
    outline = shape.intersected(cut)
    painter.save()
    painter.fillPath(outline, QColor(fill))
    if hatched:
        painter.setClipPath(outline, Qt.ClipOperation.IntersectClip)
        paint_stripes(painter, part, Stripes(Hatch.DIAGONAL, RULE, 1.0, 7.0, 0.8))
    painter.restore()
    painter.setPen(QPen(QColor(edge), 0.8))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(outline)


def _paint_agreed(painter: QPainter, bar: QRectF, band: Band) -> None:
    shares = [band.low] if band.high is None else [band.low, band.high]
    for share in {percent(share) / 100 for share in shares}:
        x = bar.left() + bar.width() * share
        painter.fillRect(QRectF(x - 2.5, bar.top(), 5, bar.height()), QColor(PAPER))
        painter.fillRect(QRectF(x - 1.1, bar.top() - 4.5, 2.2, bar.height() + 8), QColor(BLACK))
    words = sheet_words.agreed_mark(band)
    width = text_width(words, SMALL)
    middle = bar.left() + bar.width() * sum(shares) / len(shares)
    x = min(max(middle - width / 2, bar.left()), bar.right() - width)
    draw_text(painter, x, bar.top() - 9, words, SMALL, BLACK)


def _paint_strip(painter: QPainter, strip: PlacedStrip) -> None:
    box = _rect(strip.box)
    paint_body(painter, box, strip.ink)
    _paint_plates(painter, box, (strip.line,), strip.ink)
    draw_line(painter, strip.line, box.left(), box.top())


def _paint_block(painter: QPainter, placed: PlacedBlock) -> None:
    ink, box = placed.printable.ink, _rect(placed.box)
    paint_body(painter, box, ink)
    _paint_plates(painter, box, placed.fit.lines, ink)
    for line in placed.fit.lines:
        draw_line(painter, line, box.left(), box.top())
    if placed.fit.tick is not None:
        x, y = placed.fit.tick
        _paint_tick(painter, Box(box.left() + x, box.top() + y, TICK, TICK), done=placed.printable.done)


def _paint_plates(painter: QPainter, box: QRectF, lines: Sequence[PlacedLine], ink: Ink) -> None:
    """Lay plain paper under words that stand on a hatch."""
    if ink.stripes is None:
        return
    inside = box.adjusted(ink.bar_width if ink.bar else ink.edge_width, 0.8, -0.8, -0.8)
    for line in lines:
        left = box.left() + line.x - _PLATE_ROOM
        words = QRectF(left, box.top() + line.top, line.line.width + 2 * _PLATE_ROOM, line.height)
        painter.fillRect(words.intersected(inside), QColor(ink.plate or ink.fill or PAPER))


def _paint_tick(painter: QPainter, tick: Box, *, done: bool) -> None:
    painter.setPen(QPen(QColor(BLACK), 0.9))
    painter.setBrush(QColor(PAPER))
    painter.drawRoundedRect(_rect(tick).adjusted(0.45, 0.45, -0.45, -0.45), 2, 2)
    if done:
        draw_icon(painter, "check", tick.x + 0.5, tick.y + 0.5, int(tick.width) - 1, BLACK, printed=True)


def _paint_number_box(painter: QPainter, prospect: NumberBox) -> None:
    box = prospect.box
    painter.setPen(QPen(QColor(BLACK), 0.9))
    painter.setBrush(QColor(PAPER))
    painter.drawRoundedRect(_rect(box).adjusted(0.45, 0.45, -0.45, -0.45), 3, 3)
    if prospect.by_agency:
        _paint_dots(painter, box)
    if prospect.done:
        draw_icon(painter, "check", box.x + 3, box.y + 3, int(box.width) - 6, BLACK, printed=True)
        return
    text = str(prospect.number)
    left = box.x + (box.width - text_width(text, SMALL)) / 2
    draw_text(painter, left, box.y + baseline_in(box.height, SMALL), text, SMALL, GREY)


def _paint_dots(painter: QPainter, box: Box) -> None:
    """Dot a box of the agency's, as charts on paper do."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(GREY))
    for row in range(_DOTS):
        for column in range(_DOTS):
            x, y = (((place + 0.5) / _DOTS) * (box.width - 4) + 2 for place in (column, row))
            painter.drawEllipse(QPointF(box.x + x, box.y + y), _DOT, _DOT)


def _paint_legend(painter: QPainter, layout: SheetLayout, *, grey: bool) -> None:
    """Explain frames and marks at the foot, as far as there is room before the footer."""
    words = sheet_words.legend()
    used = {icon for block in layout.blocks for icon in block.printable.words.icons}
    entries: list[tuple[str, float, Callable[[float], None]]] = []
    for name, face in _SAMPLES.items():
        entries.append((words[name], _SWATCH[0], _swatch_painter(painter, layout, face, grey=grey)))
    icons = ("shield", "lock", "eye-off") if "eye-off" in used else ("shield", "lock")
    entries += [(words[name], _LEGEND_ICON, _icon_painter(painter, layout, name)) for name in icons]
    if any(number for number, _, _ in layout.numbers):
        entries.append((words["number"], number_width(1), _number_painter(painter, layout)))
    x = layout.frame.left
    for text, width, paint in entries:
        paint(x)
        baseline = layout.frame.foot - 7 + baseline_in(14, SMALL)
        draw_text(painter, x + width + 6, baseline, text, SMALL, DARK_GREY)
        x += width + 6 + text_width(text, SMALL) + _LEGEND_GAP


_SAMPLES = {
    "long": BlockFace("", "", "", "", "calling", Hatch.NONE, Horizon.LONG),
    "short": BlockFace("", "", "", "", "quotes", Hatch.NONE, Horizon.SHORT),
    "buffer": BlockFace("", "", "", "", "buffer", Hatch.DASHED, Horizon.SHORT, is_buffer=True),
    "neutral": BlockFace("", "", "", "", "admin", Hatch.NONE, Horizon.NEUTRAL),
}


def _swatch_painter(
    painter: QPainter, layout: SheetLayout, face: BlockFace, *, grey: bool
) -> Callable[[float], None]:
    ink = replace(paper_ink(face, grey=grey), bar_width=6.0)

    def paint(x: float) -> None:
        paint_body(painter, QRectF(x, layout.frame.foot - _SWATCH[1] / 2, *_SWATCH), ink)

    return paint


def _icon_painter(painter: QPainter, layout: SheetLayout, name: str) -> Callable[[float], None]:
    def paint(x: float) -> None:
        draw_icon(painter, name, x, layout.frame.foot - 6, _LEGEND_ICON, DARK_GREY, printed=True)

    return paint


def _number_painter(painter: QPainter, layout: SheetLayout) -> Callable[[float], None]:
    def paint(x: float) -> None:
        draw_number(painter, 1, x, layout.frame.foot)

    return paint
