"""The keyboard in the grid: a cell cursor, and keys that move and resize what is selected."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent

from planner.domain.block import Block
from planner.domain.span import DAY_MINUTES, Span
from planner.views.week.block_commands import BlockCommands
from planner.views.week.block_item import BlockItem
from planner.views.week.week_grid import WeekGrid

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Cell:
    """Where the cursor stands: a column and a minute, and how many minutes it covers."""

    column: int
    minute: int
    length: int


class GridKeys(QObject):
    """Takes the keys that are not commands of a menu.

    `new_wanted` brings the span under the cursor, `form_wanted` an item, `seen` the box to scroll to.
    """

    new_wanted = Signal(object)
    form_wanted = Signal(object)
    seen = Signal(QRectF)

    def __init__(self, grid: WeekGrid, commands: BlockCommands) -> None:
        super().__init__(grid)
        self._grid = grid
        self._commands = commands
        hours = grid.session.preferences.hours_of(grid.session.clock.today())
        start = hours.start if hours is not None else 9 * 60
        self._cell = Cell(self._today_column(), start, grid.session.preferences.snap)

    def _today_column(self) -> int:
        return self._grid.grid.column_of(self._grid.session.clock.today()) or 0

    @property
    def span(self) -> Span:
        """The cell under the cursor; a new block begins here."""
        days = self._grid.grid.days
        return Span(days[min(self._cell.column, len(days) - 1)], self._cell.minute, self._cell.length)

    @property
    def span_for_new(self) -> Span:
        """Where a new block goes: what the rep has stretched the cursor over, else the usual length."""
        step = self._grid.session.preferences.snap
        return self.span if self._cell.length > step else self._commands.fitting(self.span)

    def handle_key(self, event: QKeyEvent, item: BlockItem | None) -> bool:
        """Take a key; return whether it was of use."""
        key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in _ARROWS:
            return self._take_arrow(_ARROWS[key], held, item)
        if key in _ENTER and held == Qt.KeyboardModifier.NoModifier:
            self._open(item)
            return True
        if key == Qt.Key.Key_Escape and self._grid.selection.ids:
            self._grid.selection.put(())
            return True
        return False

    def _take_arrow(self, step: tuple[int, int], held: Qt.KeyboardModifier, item: BlockItem | None) -> bool:
        days, rows = step
        snap = self._grid.session.preferences.snap
        selected = bool(self._grid.selection.ids)
        if held == Qt.KeyboardModifier.AltModifier and selected:
            self._commands.move(days, rows * snap)
            self._announce()
        elif held == Qt.KeyboardModifier.ShiftModifier and rows and item is not None:
            self._commands.resize(rows * snap, snap)
            self._announce()
        elif held == Qt.KeyboardModifier.ShiftModifier and rows:
            self._stretch(rows * snap)
        elif held == Qt.KeyboardModifier.NoModifier:
            self._move_cursor(days, rows * snap, item)
        else:
            return False
        return True

    def _stretch(self, minutes: int) -> None:
        snap = self._grid.session.preferences.snap
        length = min(max(self._cell.length + minutes, snap), DAY_MINUTES - self._cell.minute)
        self._put(replace(self._cell, length=length))

    def _move_cursor(self, days: int, minutes: int, item: BlockItem | None) -> None:
        self._grid.session.seal()
        snap = self._grid.session.preferences.snap
        cell = self._cell
        if item is not None:
            span = item.block.span
            cell = Cell(self._grid.grid.column_of(span.day) or 0, span.start // snap * snap, snap)
        column = min(max(cell.column + days, 0), len(self._grid.grid.days) - 1)
        minute = min(max(cell.minute + minutes, 0), DAY_MINUTES - snap)
        self._grid.selection.put(())
        self._grid.setFocus(Qt.FocusReason.OtherFocusReason)
        self._put(Cell(column, minute, snap))
        self._announce()

    def put_at(self, span: Span) -> None:
        """Put the cursor where the mouse has clicked."""
        column = self._grid.grid.column_of(span.day)
        if column is not None:
            self._put(Cell(column, span.start, self._grid.session.preferences.snap), reveal=False)

    def _put(self, cell: Cell, *, reveal: bool = True) -> None:
        self._cell = cell
        self.show_cursor()
        if reveal:
            self.seen.emit(QRectF(self._grid.box_of(self.span)))

    def show_cursor(self) -> None:
        """Paint the cursor while the grid itself has the keyboard."""
        cell = QRectF(self._grid.box_of(self.span)) if self._grid.hasFocus() else None
        self._grid.overlay.show_cursor(cell, on_block=self._item_at_cursor() is not None)

    def _open(self, item: BlockItem | None) -> None:
        under = item or self._item_at_cursor()
        if under is not None:
            self.form_wanted.emit(under)
        else:
            self.new_wanted.emit(self.span_for_new)

    def _item_at_cursor(self) -> BlockItem | None:
        for item in self._grid.items.values():
            if item.block.span.overlaps(self.span):
                return item
        return None

    def _announce(self) -> None:
        """Tell a screen reader where things are now."""
        formats = self._grid.appearance.formats
        selected: list[Block] = self._commands.blocks
        span = selected[0].span if selected else self.span
        text = f"{formats.weekday(span.day)} {formats.times(span)}"
        if (ground := self._grid.underlay) is not None:
            remark = ground.remark(selected[0]) if selected else ground.remark_at(span)
            text = ", ".join(filter(None, (text, remark)))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._grid, text))
        if selected:
            self.seen.emit(QRectF(self._grid.box_of(span)))
