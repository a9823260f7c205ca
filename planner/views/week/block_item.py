"""One block in the week grid: a button that paints itself with the shared painter."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from planner import look
from planner.domain.block import Block
from planner.drawing.faces import BlockFace
from planner.drawing.inks import screen_ink
from planner.drawing.week_painter import paint_block, paint_grip, paint_origin

EDGE = 6


@dataclass(frozen=True, slots=True)
class ItemLook:
    """Everything that an item shows; two equal looks paint the same pixels."""

    block: Block
    face: BlockFace
    theme: look.Theme
    packed: bool
    conflicts: tuple[tuple[float, float], ...]
    spoken: str
    tooltip: str


class ItemHand(Protocol):
    """What takes the mouse and the keys of an item: the grid."""

    def press_item(self, item: BlockItem, event: QMouseEvent) -> None:
        """Begin what a press on a block may become."""

    def move_mouse(self, event: QMouseEvent) -> None:
        """Follow the mouse while a button is held."""

    def release_mouse(self, event: QMouseEvent) -> None:
        """End what the press began."""

    def open_item(self, item: BlockItem) -> None:
        """Open the form of a block."""

    def handle_key(self, event: QKeyEvent, item: BlockItem | None) -> bool:
        """Take a key; return whether it was of use."""

    def focus_item(self, item: BlockItem, *, by_keyboard: bool) -> None:
        """Take note that a block has the keyboard."""

    def leave_item(self, item: BlockItem) -> None:
        """Take note that a block has lost the keyboard."""

    @property
    def is_carrying(self) -> bool:
        """Whether something is under way over the blocks, which are painted at each of its steps."""
        ...

    def show_item_menu(self, item: BlockItem, at: QPoint) -> None:
        """Open the menu of a block at a global place."""


class BlockItem(QAbstractButton):
    """A block as a widget: focus, keyboard, tooltip and screen reader come with it."""

    def __init__(self, hand: ItemHand, parent: QWidget) -> None:
        super().__init__(parent)
        self._hand = hand
        self._look: ItemLook | None = None
        self._hovered = False
        self._origin_words = ""
        self._picture: QPixmap | None = None
        self._pictured: tuple[object, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.clicked.connect(lambda: self._hand.open_item(self))

    @property
    def block(self) -> Block:
        """The block that is shown."""
        assert self._look is not None
        return self._look.block

    @property
    def face(self) -> BlockFace:
        """The face of the block that is shown."""
        assert self._look is not None
        return self._look.face

    @property
    def is_dragged(self) -> bool:
        """Whether the block is under way, and this shows where it was."""
        return bool(self._origin_words)

    def show_look(self, wanted: ItemLook) -> None:
        """Show a block; nothing is repainted where nothing differs."""
        if wanted == self._look:
            return
        self._look = wanted
        self.setAccessibleName(wanted.spoken)
        self.setToolTip(wanted.tooltip)
        self.update()

    def show_origin(self, words: str) -> None:
        """Show the frame "was here" while the block is dragged; an empty text shows the block again."""
        if words != self._origin_words:
            self._origin_words = words
            self.update()

    def sizeHint(self) -> QSize:
        """Return the present size; the grid decides."""
        return self.size()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the block; rings are painted by the overlay, which may go beyond its edges."""
        if self._look is None:
            return
        painter = QPainter(self)
        if self._hand.is_carrying:
            painter.drawPixmap(0, 0, self._kept_picture())
        else:
            self._picture = None
            self._paint(painter, self._look, QRectF(event.rect()))
        painter.end()

    def forget_picture(self) -> None:
        """Let go of the picture, which is of use only while something is dragged over the block."""
        self._picture = None

    def _kept_picture(self) -> QPixmap:
        """Return the block as a picture, painted once for all steps of a drag that passes over it."""
        assert self._look is not None
        ratio = self.devicePixelRatio()
        wanted = (self._look, self._origin_words, self._hovered, self.size(), ratio)
        if self._picture is None or self._pictured != wanted:
            picture = QPixmap(self.size() * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            self._paint(painter, self._look, QRectF(self.rect()))
            painter.end()
            self._picture, self._pictured = picture, wanted
        return self._picture

    def _paint(self, painter: QPainter, shown: ItemLook, exposed: QRectF) -> None:
        box = QRectF(self.rect())
        if self._origin_words:
            paint_origin(painter, box, shown.face, self._origin_words, shown.theme)
        else:
            ink = screen_ink(shown.face, shown.theme, hovered=self._hovered)
            areas = [QRectF(0, top, box.width(), height) for top, height in shown.conflicts]
            paint_block(
                painter,
                box,
                shown.face,
                ink,
                packed=shown.packed,
                conflicts=areas,
                conflict_colour=shown.theme.now,
                exposed=exposed,
            )
            if self._hovered and not shown.block.is_fixed and box.height() >= 24:
                paint_grip(painter, box, ink.title)

    def edge_at(self, y: float) -> str:
        """Return "start" or "end" where a press would resize, else ""."""
        if self.block.is_fixed:
            return ""
        reach = min(EDGE, self.height() / 4)
        if y >= self.height() - reach:
            return "end"
        return "start" if y < reach else ""

    def enterEvent(self, event: QEnterEvent) -> None:
        """Darken a little and show the handle."""
        self._hovered = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Look as before."""
        self._hovered = False
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let the grid begin a gesture."""
        self._hand.press_item(self, event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what a press would do; while a button is held, the grid follows."""
        if event.buttons() == Qt.MouseButton.NoButton:
            at_edge = self.edge_at(event.position().y())
            self.setCursor(Qt.CursorShape.SizeVerCursor if at_edge else Qt.CursorShape.ArrowCursor)
        else:
            self._hand.move_mouse(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the grid end its gesture."""
        self._hand.release_mouse(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the form."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._hand.open_item(self)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the block's menu, also by the menu key."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        at = self.mapToGlobal(self.rect().center()) if by_key else event.globalPos()
        self._hand.show_item_menu(self, at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Offer the key to the grid first."""
        if not self._hand.handle_key(event, self):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell the grid, which scrolls here and paints the ring."""
        self._hand.focus_item(self, by_keyboard=event.reason() is not Qt.FocusReason.MouseFocusReason)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell the grid."""
        self._hand.leave_item(self)
        super().focusOutEvent(event)
