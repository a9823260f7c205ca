"""The mouse in the grid: from a press to a gesture, and from a gesture to the session."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QObject, QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QScrollBar

from planner.domain.block import Block
from planner.domain.span import DAY_MINUTES, Span
from planner.drawing.week_geometry import Grid
from planner.views.week.block_commands import BlockCommands
from planner.views.week.block_item import BlockItem
from planner.views.week.carried_blocks import carried_block, store_carried
from planner.views.week.gestures import DrawGesture, FrameGesture, Gesture, MoveGesture, ResizeGesture
from planner.views.week.overlay import DragPicture
from planner.views.week.week_grid import WeekGrid

START_DISTANCE = 4
SCROLL_ZONE = 36
SCROLL_STEP = 14
SCROLL_INTERVAL = 16


class KeyHandler(Protocol):
    """What takes the keys of the grid."""

    def handle_key(self, event: QKeyEvent, item: BlockItem | None) -> bool:
        """Take a key; return whether it was of use."""


class GridHand(QObject):
    """Takes presses, moves and releases of grid and blocks; knows at most one gesture at a time.

    `new_wanted` brings the span of a new block, `form_wanted` the item to edit, `menu_wanted` the
    global place of a menu and the item it is for (None on empty space), `ground_pressed` the cell of a
    press on empty space.
    """

    new_wanted = Signal(object)
    form_wanted = Signal(object)
    menu_wanted = Signal(QPoint, object)
    item_focused = Signal(object)
    ground_pressed = Signal(object)
    focus_changed = Signal()

    def __init__(self, grid: WeekGrid, commands: BlockCommands, scroll_bar: QScrollBar) -> None:
        super().__init__(grid)
        self._grid = grid
        self._commands = commands
        self._scroll_bar = scroll_bar
        self._pressed_at: QPointF | None = None
        self._begin: Gesture | None = None
        self._gesture: Gesture | None = None
        self._click_selects = ""
        self._mouse_at = QPointF()
        self._origins: list[BlockItem] = []
        self._scroll_timer = QTimer(self)
        self._scroll_timer.setInterval(SCROLL_INTERVAL)
        self._scroll_timer.timeout.connect(self._scroll_at_edge)
        self.keys: KeyHandler | None = None

    # What a gesture needs of the grid

    @property
    def grid(self) -> Grid:
        """The geometry in force."""
        return self._grid.grid

    @property
    def snap(self) -> int:
        """The step that times snap to; with Shift held, five minutes."""
        shift = QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier
        return 5 if shift else self._grid.session.preferences.snap

    def preview(self, spans: Mapping[str, Span], *, lead: str, copies: bool) -> None:
        """Show blocks where they would land; the lead block carries the label."""
        grid = self._grid
        shown = [b for b in grid.blocks if b.id in spans]
        self._show_origins([] if copies else [b.id for b in shown if spans[b.id] != b.span])
        landing = sorted((replace(b, span=spans[b.id]) for b in shown), key=lambda b: (b.id != lead, b.span))
        self._show_landing(landing)
        if copies:
            grid.previewed.emit((*grid.blocks, *landing))
        else:
            grid.previewed.emit(grid.with_spans(spans))

    def preview_new(self, span: Span) -> None:
        """Show a new block where it would stand."""
        self.preview_block(self._commands.new_block(span))

    def preview_block(self, block: Block) -> None:
        """Show a block that is not stored yet."""
        self._show_landing([block])
        self._grid.previewed.emit((*self._grid.blocks, block))

    def preview_frame(self, frame: QRectF) -> None:
        """Show the frame that selects."""
        self._grid.overlay.show_rubber_band(frame)

    @property
    def is_carrying(self) -> bool:
        """Whether a block is under way."""
        return self._grid.overlay.state.drag is not None

    def end_preview(self) -> None:
        """Show everything as it is stored."""
        self._show_origins([])
        self._grid.overlay.show_drag(None)
        for item in self._grid.items.values():
            item.forget_picture()
        self._grid.overlay.show_rubber_band(None)
        self._grid.previewed.emit(None)

    def store_moved(self, spans: Mapping[str, Span]) -> None:
        """Store new spans of blocks."""
        self._commands.move_to(spans)

    def store_copied(self, blocks: Sequence[Block]) -> None:
        """Store copies of blocks at their new spans."""
        self._commands.add_copies(blocks)

    def store_resized(self, block_id: str, span: Span) -> None:
        """Store a new length."""
        self._commands.resize_to(self._grid.items[block_id].block, span)

    def open_new(self, span: Span) -> None:
        """Open the form for a new block."""
        self.new_wanted.emit(span)

    def select_within(self, frame: QRectF) -> None:
        """Select the blocks that a frame touches."""
        items = self._grid.items.items()
        self._grid.selection.put(i for i, item in items if frame.intersects(QRectF(item.geometry())))

    def _show_landing(self, blocks: Sequence[Block]) -> None:
        grid, formats = self._grid, self._grid.appearance.formats
        boxes = [(QRectF(grid.box_of(block.span)).translated(0, -4), grid.face(block)) for block in blocks]
        lead = blocks[0].span
        column = grid.grid.column_of(lead.day) or 0
        line = (grid.grid.y_of(lead.start), grid.grid.x_of(column), grid.grid.x_of(column + 1))
        label = f"{formats.times(lead)} · {formats.duration(lead.length)}"
        remark = grid.underlay.remark(blocks[0]) if grid.underlay is not None else ""
        label = "\n".join(filter(None, (label, remark)))
        grid.overlay.show_drag(DragPicture(boxes, line, formats.clock_time(lead.start), label))

    def _show_origins(self, block_ids: Sequence[str]) -> None:
        wanted = [self._grid.items[block_id] for block_id in block_ids]
        if wanted == self._origins:
            return
        for item in self._origins:
            item.show_origin("")
        self._origins = wanted
        for item in self._origins:
            times = self._grid.appearance.formats.times(item.block.span)
            words = self.tr("was here · {times}").replace("{times}", times)
            ground = self._grid.underlay
            remark = ground.remark(item.block, short=True) if ground is not None else ""
            item.show_origin("\n".join(filter(None, (words, remark))))
        self._grid.show_rings()

    # Presses, moves, releases

    def press_item(self, item: BlockItem, event: QMouseEvent) -> None:
        """Begin what a press on a block may become: a click, a move or a resize."""
        if event.button() != Qt.MouseButton.LeftButton:
            if item.block.id not in self._grid.selection:
                self._grid.selection.put({item.block.id})
            return
        block, selection = item.block, self._grid.selection
        item.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.modifiers() & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier and block.id in selection:
                self._click_selects = ""
            else:
                selection.toggle(block.id)
        elif block.id in selection:
            self._click_selects = block.id
        else:
            selection.put({block.id})
        at = item.mapToParent(event.position())
        self._pressed_at = at
        edge = item.edge_at(event.position().y())
        if block.is_fixed:
            self._begin = None
        elif edge:
            self._begin = ResizeGesture(self, block, at_start=edge == "start")
        else:
            together = self._commands.own_blocks
            self._begin = MoveGesture(self, together or [block], block, event.position())

    def press_ground(self, event: QMouseEvent) -> None:
        """Begin what a press on empty space may become: a new block, or with Shift a frame."""
        if event.button() != Qt.MouseButton.LeftButton or event.position().x() < self.grid.left:
            return
        self._pressed_at = event.position()
        self.ground_pressed.emit(self._cell_at(event.position()))
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._begin = FrameGesture(self, event.position())
        else:
            self._grid.selection.put(())
            self._begin = DrawGesture(self, event.position())

    def move_mouse(self, event: QMouseEvent) -> None:
        """Follow the mouse; a press becomes a gesture once it has moved a little."""
        at = self._grid.mapFromGlobal(event.globalPosition())
        if self._gesture is None and self._begin is not None and self._pressed_at is not None:
            if (at - self._pressed_at).manhattanLength() < START_DISTANCE:
                return
            self._gesture, self._begin = self._begin, None
            self._click_selects = ""
            self._scroll_timer.start()
        if self._gesture is not None:
            self._mouse_at = event.globalPosition()
            self._gesture.move(at, event.modifiers())

    def release_mouse(self, event: QMouseEvent) -> None:
        """End the gesture, or take the press as a click."""
        gesture, clicked = self._gesture, self._click_selects
        self._let_go()
        if gesture is not None:
            # What is held when the button is let go decides, such as Ctrl for a copy.
            gesture.move(self._grid.mapFromGlobal(event.globalPosition()), event.modifiers())
            gesture.finish()
        elif clicked:
            self._grid.selection.put({clicked})

    def cancel(self) -> bool:
        """End the gesture without a trace; return whether there was one."""
        gesture = self._gesture
        self._let_go()
        if gesture is not None:
            gesture.cancel()
        return gesture is not None

    def _let_go(self) -> None:
        self._scroll_timer.stop()
        self._gesture = self._begin = self._pressed_at = None
        self._click_selects = ""

    def _scroll_at_edge(self) -> None:
        """Scroll while a gesture is held near the upper or lower edge of what is visible."""
        viewport = self._grid.parentWidget()
        if viewport is None or self._gesture is None:
            return
        at = viewport.mapFromGlobal(self._mouse_at)
        step = 0
        if at.y() < SCROLL_ZONE:
            step = -SCROLL_STEP
        elif at.y() > viewport.height() - SCROLL_ZONE:
            step = SCROLL_STEP
        before = self._scroll_bar.value()
        self._scroll_bar.setValue(before + step)
        if self._scroll_bar.value() != before:
            here = self._grid.mapFromGlobal(self._mouse_at)
            self._gesture.move(here, QGuiApplication.keyboardModifiers())

    # Empty space

    def double_click_ground(self, event: QMouseEvent) -> None:
        """Open the form for a new block of the usual length."""
        if event.button() == Qt.MouseButton.LeftButton and event.position().x() >= self.grid.left:
            self._let_go()
            self.new_wanted.emit(self._commands.fitting(self._cell_at(event.position())))

    def show_ground_menu(self, event: QContextMenuEvent) -> None:
        """Open the menu of empty space; by key it stands at the cursor."""
        if event.reason() is not QContextMenuEvent.Reason.Keyboard:
            self.ground_pressed.emit(self._cell_at(QPointF(event.pos())))
        self._grid.selection.put(())
        self.menu_wanted.emit(event.globalPos(), None)

    def focus_ground(self) -> None:
        """Show or hide the cursor."""
        self.focus_changed.emit()

    def _cell_at(self, at: QPointF) -> Span:
        grid, snap = self.grid, self._grid.session.preferences.snap
        start = int(min(grid.minute_at(at.y()), DAY_MINUTES - snap) // snap) * snap
        return Span(grid.days[grid.column_at(at.x())], start, snap)

    # What is dragged into the week

    def _block_for(self, event: QDropEvent) -> Block | None:
        cell = self._cell_at(event.position())
        return carried_block(event.mimeData(), cell, self._grid.session, self._commands)

    def drag_over(self, event: QDragMoveEvent) -> None:
        """Show where what is dragged would land."""
        if (block := self._block_for(event)) is not None:
            event.acceptProposedAction()
            self.preview_block(block)

    def drag_away(self) -> None:
        """Show nothing of it any more."""
        self.end_preview()

    def drop(self, event: QDropEvent) -> None:
        """Store a block of it, and select it."""
        self.end_preview()
        if (block := self._block_for(event)) is not None:
            event.acceptProposedAction()
            store_carried(event.mimeData(), block, self._commands)

    # What items ask for

    def open_item(self, item: BlockItem) -> None:
        """Open the form of a block."""
        self._let_go()
        self.form_wanted.emit(item)

    def handle_key(self, event: QKeyEvent, item: BlockItem | None) -> bool:
        """Take Escape during a gesture; all else is the keyboard's."""
        if event.key() == Qt.Key.Key_Escape and self.cancel():
            return True
        return self.keys is not None and self.keys.handle_key(event, item)

    def focus_item(self, item: BlockItem, *, by_keyboard: bool) -> None:
        """Let the ring and the selection follow the keyboard."""
        if by_keyboard:
            self._grid.keyboard_item = item
            self._grid.selection.put({item.block.id})
            self._grid.show_rings()
            self.item_focused.emit(item)

    def leave_item(self, item: BlockItem) -> None:
        """Take the dotted ring away."""
        if self._grid.keyboard_item is item:
            self._grid.keyboard_item = None
            self._grid.show_rings()

    def show_item_menu(self, item: BlockItem, at: QPoint) -> None:
        """Open the menu of a block."""
        if item.block.id not in self._grid.selection:
            self._grid.selection.put({item.block.id})
        self.menu_wanted.emit(at, item)
