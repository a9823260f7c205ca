"""The grid of the week: days side by side, hours from above to below, blocks as child widgets."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime
from itertools import pairwise
from typing import Protocol

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner import look
from planner.app.calling import CallNotes
from planner.app.defence_marks import DefenceMarks
from planner.app.doubts import Doubts
from planner.app.faces import face_of, spoken, tooltip
from planner.app.formats import minute_of
from planner.app.session import Session
from planner.app.words import category_name
from planner.domain.appointment import Appointment, uid_of
from planner.domain.block import Block
from planner.domain.span import IsoWeek, Span
from planner.domain.traces import Trace, came_from
from planner.domain.week import shown_days
from planner.drawing.faces import BlockFace
from planner.drawing.week_geometry import (
    ALONE,
    WHOLE,
    Box,
    Grid,
    Part,
    Place,
    conflicts_of,
    part_of_trace,
    parts_of,
    place_blocks,
)
from planner.views.appearance import Appearance
from planner.views.plain_text import plain_tooltip
from planner.views.week.block_item import BlockItem, ItemHand, ItemLook
from planner.views.week.carried_blocks import carries_block
from planner.views.week.ground import paint_days, paint_lines
from planner.views.week.overlay import GridOverlay, Ring
from planner.views.week.selection import Selection
from planner.views.week.trace_layer import TraceLayer


class GridHand(ItemHand, Protocol):
    """What takes the mouse and the keys of the whole grid."""

    def press_ground(self, event: QMouseEvent) -> None:
        """Begin what a press on empty space may become."""

    def double_click_ground(self, event: QMouseEvent) -> None:
        """Open the form for a new block."""

    def show_ground_menu(self, event: QContextMenuEvent) -> None:
        """Open the menu of empty space."""

    def focus_ground(self) -> None:
        """Show or hide the cursor as the grid gains or loses the keyboard."""

    def drag_over(self, event: QDragMoveEvent) -> None:
        """Show where what is dragged would land."""

    def drag_away(self) -> None:
        """Show nothing of it any more."""

    def drop(self, event: QDropEvent) -> None:
        """Store a block of it."""


class Underlay(Protocol):
    """What lies on the ground of the grid, below its lines, and what it has to say of a place."""

    def paint(self, painter: QPainter, area: QRect) -> None:
        """Paint it within an area of the grid."""

    def remark(self, block: Block, *, short: bool = False) -> str:
        """Say something of where a block stands or would stand, or nothing."""

    def remark_at(self, span: Span) -> str:
        """Say something of an empty place, or nothing."""


class WeekGrid(QWidget):
    """Shows one week; what hands and keys do to it is the business of its `hand`."""

    previewed = Signal(object)
    laid_out = Signal()

    def __init__(self, session: Session, appearance: Appearance, selection: Selection) -> None:
        super().__init__()
        self.session = session
        self.appearance = appearance
        self.selection = selection
        self.hour = look.DEFAULT_ZOOM
        self.iso = IsoWeek.of(session.clock.today())
        self.grid = Grid(self.iso.days[:5], look.GUTTER_WIDTH, 1, 0, self.hour)
        self.items: dict[str, BlockItem] = {}
        self._spare_items: list[BlockItem] = []
        self._shown: dict[str, tuple[object, ...]] = {}
        self._doubts = Doubts(session.reading_notes)
        self.defences = DefenceMarks()
        self._calls = CallNotes(session, self)
        self._hand: GridHand | None = None
        self.underlay: Underlay | None = None
        self.keyboard_item: BlockItem | None = None
        self.traces = TraceLayer(appearance.theme, appearance.formats, self)
        self.overlay = GridOverlay(appearance.theme, self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAcceptDrops(True)
        self.setAccessibleName(self.tr("Week"))
        selection.changed.connect(self.show_rings)

    def use_hand(self, hand: GridHand) -> None:
        """Say who takes the mouse and the keys."""
        self._hand = hand

    @property
    def hand(self) -> GridHand:
        """Who takes the mouse and the keys."""
        assert self._hand is not None
        return self._hand

    def sizeHint(self) -> QSize:
        """Return the height of the whole day at the present zoom."""
        return QSize(600, self._content_height())

    def minimumSizeHint(self) -> QSize:
        """Return the height of the whole day, at a width that shows something of each day."""
        return QSize(look.GUTTER_WIDTH + 60 * len(self.grid.days), self._content_height())

    def _content_height(self) -> int:
        return self.hour * 24 + 2

    def set_hour(self, pixels: int) -> None:
        """Zoom to so many pixels per hour."""
        if pixels == self.hour:
            return
        self.hour = pixels
        self.updateGeometry()
        self.lay_out()

    def show_week(self, iso: IsoWeek) -> None:
        """Show a week; items of the week before are used again."""
        self.iso = iso
        self.lay_out()

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The blocks of the shown week, own and fixed, in the order of time."""
        return self.session.week(self.iso).all_blocks

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out at the new width."""
        self.lay_out()

    def lay_out(self) -> None:
        """Put everything where the session's plan has it."""
        days = shown_days(self.session.week(self.iso), self.session.preferences)
        width = max(self.width() - look.GUTTER_WIDTH, len(days))
        self.grid = Grid(days, look.GUTTER_WIDTH, width, 0, self.hour)
        self._show_blocks(self.blocks)
        self.overlay.setGeometry(self.rect())
        self.overlay.raise_()
        self.show_now(self.session.clock.now())
        self.show_rings()
        self.update()
        self.laid_out.emit()

    def refresh(self) -> None:
        """Show what the session's plan has now; only what differs is repainted."""
        if shown_days(self.session.week(self.iso), self.session.preferences) != self.grid.days:
            self.lay_out()
            return
        self._show_blocks(self.blocks)
        self.overlay.raise_()
        self.show_rings()

    def _show_blocks(self, blocks: Iterable[Block]) -> None:
        shown = [block for block in blocks if self.grid.column_of(block.span.day) is not None]
        known = {block.id for block in shown}
        for block_id in [block_id for block_id in self.items if block_id not in known]:
            self._put_away(self.items.pop(block_id))
            del self._shown[block_id]
        by_day: dict[date, list[Block]] = {}
        for block in shown:
            by_day.setdefault(block.span.day, []).append(block)
        traces = self.session.traces(self.iso)
        for day, of_day in by_day.items():
            places = place_blocks(of_day)
            parts = parts_of(of_day, [trace.span for trace in traces if trace.span.day == day])
            # In the order of time some neighbours overlap wherever any two do.
            rivals = of_day if any(a.span.overlaps(b.span) for a, b in pairwise(of_day)) else []
            for block in of_day:
                self._show_block(block, self.box_of(block.span, places[block.id], parts[block.id]), rivals)
        self._show_traces(traces, by_day)
        self._order_focus([self.items[block.id] for block in shown])
        self.selection.keep(known)

    def _show_traces(self, traces: Iterable[Trace], by_day: Mapping[date, list[Block]]) -> None:
        shown = []
        for trace in traces:
            if self.grid.column_of(trace.span.day) is not None:
                part = part_of_trace(trace.span, by_day.get(trace.span.day, []))
                category = category_name(self.session.plan.category(trace.category_id))
                shown.append((trace, self.box_of(trace.span, part=part), category))
        self.traces.show_traces(shown)

    def _show_block(self, block: Block, box: QRect, rivals: list[Block]) -> None:
        category = self.session.plan.category(block.category_id)
        grid = self.grid
        conflicts = tuple(
            (grid.y_of(part.start) - box.y(), part.length * grid.hour / 60)
            for part in conflicts_of(block, rivals)
            if not block.is_fixed
        )
        doubt, worked = said = self._remark_on(block), self._calls.note_of(block)
        is_narrow = box.width() < grid.column_width * 0.75
        shown = (block, category, came_from(self.session.week(self.iso), block), is_narrow, conflicts, said)
        item = self.items.get(block.id)
        if item is None:
            item = self._fresh_item()
            self.items[block.id] = item
        item.setGeometry(box)
        if self._shown.get(block.id) == shown:
            return
        self._shown[block.id] = shown
        item.show_look(
            ItemLook(
                block,
                self.face(block),
                self.appearance.theme,
                is_narrow,
                conflicts,
                self._spoken(block, bool(conflicts), ", ".join(filter(None, (worked, doubt)))),
                plain_tooltip(tooltip(block, category, self.appearance.formats, doubt, worked)),
            )
        )
        item.show()

    def _remark_on(self, block: Block) -> str:
        if not block.is_fixed:
            return self.defences.words(block.id)
        return self._doubts.words(self.session.plan.calendars.get(block.calendar_id), uid_of(block))

    def doubt_about(self, appointment: Appointment) -> str:
        """Return what is in doubt about an appointment, empty where nothing is."""
        return self._doubts.words(self.session.plan.calendars.get(appointment.calendar_id), appointment.uid)

    def _spoken(self, block: Block, in_conflict: bool, doubt: str) -> str:
        text = spoken(block, self.session.plan.category(block.category_id), self.appearance.formats, doubt)
        return self.tr("{block}, overlaps").replace("{block}", text) if in_conflict else text

    def box_of(self, span: Span, place: Place = ALONE, part: Part = WHOLE) -> QRect:
        """Return the pixels of a block that is shown."""
        box = self.grid.box_of(span, place, part) or Box(0, 0, 0, 0)
        left, top = round(box.x), round(box.y)
        return QRect(left, top, round(box.right) - left, round(box.bottom) - top)

    def _fresh_item(self) -> BlockItem:
        return self._spare_items.pop() if self._spare_items else BlockItem(self.hand, self)

    def _put_away(self, item: BlockItem) -> None:
        if item.hasFocus():
            self.setFocus()
        item.hide()
        item.show_origin("")
        self._spare_items.append(item)

    def _order_focus(self, items: list[BlockItem]) -> None:
        before: QWidget = self
        for item in items:
            if before.nextInFocusChain() is not item:
                QWidget.setTabOrder(before, item)
            before = item

    def face(self, block: Block) -> BlockFace:
        """Return the face of a block as it would be at its span."""
        category = self.session.plan.category(block.category_id)
        before = came_from(self.session.week(self.iso), block)
        in_doubt = block.is_fixed and bool(self._remark_on(block))
        worked, formats = self._calls.note_of(block), self.appearance.formats
        face = face_of(block, category, formats, came_from=before, in_doubt=in_doubt, worked=worked)
        return self.defences.marked(face, block.id)

    def with_spans(self, spans: Mapping[str, Span]) -> tuple[Block, ...]:
        """Return the week's blocks as they would be with other spans."""
        return tuple(replace(b, span=spans[b.id]) if b.id in spans else b for b in self.blocks)

    def show_rings(self) -> None:
        """Paint the rings of the selected blocks and of the one with the keyboard."""
        keyboard = self.keyboard_item
        rings = [
            Ring(QRectF(item.geometry()))
            for block_id, item in self.items.items()
            if block_id in self.selection
            and not item.is_dragged
            and (item is not keyboard or len(self.selection.ids) > 1)
        ]
        if keyboard is not None and keyboard.isVisible() and not keyboard.is_dragged:
            rings.append(Ring(QRectF(keyboard.geometry()), dotted=True))
        self.overlay.show_rings(rings)

    def show_now(self, now: datetime) -> None:
        """Put the now-line at a moment of the shown week, or nowhere."""
        column = self.grid.column_of(now.date())
        text = self.appearance.formats.clock_time(minute_of(now))
        if column is None:
            self.overlay.show_now(None, (0, 0), text)
        else:
            edges = (self.grid.x_of(column), self.grid.x_of(column + 1))
            self.overlay.show_now(self.grid.y_of(minute_of(now)), edges, text)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let the hand begin."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.hand.press_ground(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let the hand follow."""
        self.hand.move_mouse(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the hand end."""
        self.hand.release_mouse(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Let the hand open a form."""
        self.hand.double_click_ground(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Let the hand open a menu."""
        self.hand.show_ground_menu(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Offer the key to the hand first."""
        if not self.hand.handle_key(event, None):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the cursor."""
        super().focusInEvent(event)
        self.hand.focus_ground()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the cursor."""
        super().focusOutEvent(event)
        self.hand.focus_ground()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a category from the palette or a next action, nothing else."""
        if carries_block(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where it would land."""
        self.hand.drag_over(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Show nothing of it any more."""
        self.hand.drag_away()

    def dropEvent(self, event: QDropEvent) -> None:
        """Store it."""
        self.hand.drop(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground; what the week's past says of it lies below the lines."""
        painter, area = QPainter(self), event.rect()
        paint_days(painter, area, self.grid, self.appearance.theme, self.session.clock.today())
        if self.underlay is not None:
            self.underlay.paint(painter, area)
        paint_lines(painter, area, self.grid, self.appearance)
        painter.end()
