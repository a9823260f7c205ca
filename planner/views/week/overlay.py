"""What lies above the blocks: rings, the now-line, the cursor and what is being dragged."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QMarginsF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from planner import look
from planner.drawing.faces import BlockFace
from planner.drawing.fonts import font
from planner.drawing.icons import blended
from planner.drawing.inks import screen_ink
from planner.drawing.live_painter import paint_arrow, paint_trace, paint_veil
from planner.drawing.week_painter import label_box, paint_block, paint_label, paint_ring, paint_shadow

_SHADOW_ROOM = QMarginsF(12, 12, 12, 12)


@dataclass(frozen=True, slots=True)
class Ring:
    """The ring of a selected block, dotted around the one with the keyboard."""

    box: QRectF
    dotted: bool = False


@dataclass(frozen=True, slots=True)
class DragPicture:
    """What a drag shows: raised blocks, the snap line, the flag in the gutter and the label."""

    blocks: Sequence[tuple[QRectF, BlockFace]]
    snap_line: tuple[float, float, float]
    flag: str
    label: str
    copies: bool = False


@dataclass(frozen=True, slots=True)
class OptionPicture:
    """What an option would change: the blocks as they would stand, and arrows from where they are.

    `gone` are frames of what would give way without a new place.
    """

    blocks: Sequence[tuple[QRectF, BlockFace]]
    arrows: Sequence[tuple[QRectF, QRectF]] = ()
    gone: Sequence[tuple[QRectF, str]] = ()


@dataclass(slots=True)
class OverlayState:
    """Everything the overlay paints; the grid changes it and names the area to repaint."""

    rings: list[Ring] = field(default_factory=list)
    drag: DragPicture | None = None
    rubber_band: QRectF | None = None
    cursor: QRectF | None = None
    cursor_on_block: bool = False
    now_y: float | None = None
    now_column: tuple[float, float] = (0.0, 0.0)
    now_text: str = ""
    option: OptionPicture | None = None
    protected: tuple[QRectF, str] | None = None


class GridOverlay(QWidget):
    """A layer over the whole grid that lets the mouse through."""

    def __init__(self, theme: look.Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.state = OverlayState()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_rings(self, rings: list[Ring]) -> None:
        """Paint these rings instead of those before."""
        if rings == self.state.rings:
            return
        for ring in [*self.state.rings, *rings]:
            self.update(ring.box.adjusted(-7, -7, 7, 7).toAlignedRect())
        self.state.rings = rings

    def show_drag(self, picture: DragPicture | None) -> None:
        """Paint what is being dragged, or nothing any more."""
        for shown in (self.state.drag, picture):
            if shown is not None:
                for area in self._drag_areas(shown):
                    self.update(area)
        self.state.drag = picture

    def show_rubber_band(self, band: QRectF | None) -> None:
        """Paint the frame that selects, or nothing any more."""
        self._swap_area(self.state.rubber_band, band)
        self.state.rubber_band = band

    def show_cursor(self, cursor: QRectF | None, *, on_block: bool = False) -> None:
        """Paint the keyboard's cell, or nothing; on a block it leaves the words of the block legible."""
        self._swap_area(self.state.cursor, cursor)
        self.state.cursor, self.state.cursor_on_block = cursor, on_block

    def show_now(self, y: float | None, column: tuple[float, float], text: str) -> None:
        """Paint the now-line across a column (its left and right edge), with its time in the gutter."""
        for line in (self.state.now_y, y):
            if line is not None:
                self.update(QRect(0, int(line) - 9, self.width(), 19))
        self.state.now_y, self.state.now_column, self.state.now_text = y, column, text

    def show_protected(self, box: QRect | None, words: str) -> None:
        """Mark a protected block that something was dropped on, or take the mark away."""
        for known in (self.state.protected, None if box is None else (QRectF(box), words)):
            if known is not None:
                self.update(known[0].adjusted(-4, -4, 4, 4).toAlignedRect())
        self.state.protected = None if box is None else (QRectF(box), words)

    def show_option(self, picture: OptionPicture | None) -> None:
        """Veil the grid and paint what an option would change on top, or lift the veil."""
        self.state.option = picture
        self.update()

    def _swap_area(self, before: QRectF | None, after: QRectF | None) -> None:
        for area in (before, after):
            if area is not None:
                self.update(area.adjusted(-3, -3, 3, 3).toAlignedRect())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint from below to above: cursor, now, rings, rubber band, drag."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state, theme = self.state, self._theme
        if state.cursor is not None:
            self._paint_cursor(painter, state.cursor)
        if state.now_y is not None:
            self._paint_now(painter, state.now_y)
        for ring in state.rings:
            paint_ring(painter, ring.box, theme.accent, dotted=ring.dotted)
        if state.protected is not None:
            box, words = state.protected
            painter.setPen(QPen(QColor(theme.ink), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5)
            pill = label_box(QPointF(0, 0), words)
            at = QPointF(box.center().x() - pill.width() / 2, box.bottom() - pill.height() - 6)
            paint_label(painter, at, words, theme)
        if state.rubber_band is not None:
            painter.setPen(QPen(QColor(theme.accent), 1))
            painter.setBrush(blended(theme.accent, 0.12))
            painter.drawRect(state.rubber_band)
        if state.drag is not None:
            self._paint_drag(painter, state.drag)
        if state.option is not None:
            self._paint_option(painter, state.option)
        painter.end()

    def _paint_option(self, painter: QPainter, option: OptionPicture) -> None:
        paint_veil(painter, QRectF(self.rect()), self._theme)
        for box, words in option.gone:
            paint_trace(painter, box, "corner-up-right", words, self._theme)
        for box, face in option.blocks:
            paint_block(painter, box, face, screen_ink(face, self._theme))
            paint_ring(painter, box, self._theme.accent)
        for start, end in option.arrows:
            paint_arrow(painter, start, end, self._theme)

    def _paint_cursor(self, painter: QPainter, cell: QRectF) -> None:
        if self.state.cursor_on_block:
            for left in (cell.left() - 2, cell.right() - 1):
                painter.fillRect(QRectF(left, cell.top(), 3, cell.height()), QColor(self._theme.accent))
            return
        painter.setPen(QPen(QColor(self._theme.accent), 1.5))
        painter.setBrush(blended(self._theme.accent, 0.08))
        painter.drawRoundedRect(cell.adjusted(1, 1, -1, -1), 4, 4)

    def _paint_now(self, painter: QPainter, y: float) -> None:
        left, right = self.state.now_column
        colour = QColor(self._theme.now)
        painter.setPen(QPen(colour, 2))
        painter.drawLine(QPointF(left, y), QPointF(right, y))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(QPointF(left, y), 4, 4)
        painter.fillRect(QRectF(0, y - 8, look.GUTTER_WIDTH - 2, 16), QColor(self._theme.base))
        painter.setPen(colour)
        painter.setFont(font(look.Type(11, 600)))
        box = QRectF(0, y - 8, look.GUTTER_WIDTH - 8, 16)
        painter.drawText(
            box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self.state.now_text
        )

    def _paint_drag(self, painter: QPainter, picture: DragPicture) -> None:
        theme = self._theme
        y, left, right = picture.snap_line
        dashes = QPen(QColor(theme.accent), 1)
        dashes.setDashPattern([4, 3])
        painter.setPen(dashes)
        painter.drawLine(QPointF(look.GUTTER_WIDTH, y), QPointF(left, y))
        painter.setPen(QPen(QColor(theme.accent), 2))
        painter.drawLine(QPointF(left, y), QPointF(right, y))
        for box, face in picture.blocks:
            paint_shadow(painter, box, theme, 5)
            paint_block(painter, box, face, screen_ink(face, theme))
            paint_ring(painter, box, theme.accent)
        flag = _flag_box(picture).topLeft()
        paint_label(painter, flag, picture.flag, theme, colour=theme.accent, text_colour=theme.base)
        if picture.blocks:
            paint_label(painter, self._label_box(picture).topLeft(), picture.label, theme)

    def _label_box(self, picture: DragPicture) -> QRectF:
        """Return where the label stands: below the leading block, above it at the end of the day."""
        block, _ = picture.blocks[0]
        size = label_box(QPointF(), picture.label).size()
        left = max(min(block.left(), self.width() - size.width()), 0.0)
        below = block.bottom() + 8
        top = below if below + size.height() < self.height() else block.top() - 8 - size.height()
        return QRectF(QPointF(left, top), size)

    def _drag_areas(self, picture: DragPicture) -> list[QRect]:
        """Return all that a picture paints on, and little else: each block that is touched is repainted."""
        y, _, right = picture.snap_line
        areas = [_flag_box(picture), QRectF(look.GUTTER_WIDTH, y - 2, right - look.GUTTER_WIDTH, 4)]
        areas += [box.marginsAdded(_SHADOW_ROOM) for box, _ in picture.blocks]
        if picture.blocks:
            areas.append(self._label_box(picture))
        return [area.toAlignedRect() for area in areas]


def _flag_box(picture: DragPicture) -> QRectF:
    return label_box(QPointF(4, picture.snap_line[0] - 11), picture.flag)
