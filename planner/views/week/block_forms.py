"""Opens the forms and menus of blocks, one at a time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu

from planner.app.reactive_words import use_words
from planner.app.words import category_name
from planner.domain import edits
from planner.domain.appointment import Appointment
from planner.domain.block import Block
from planner.domain.category import Category
from planner.domain.span import Span
from planner.views.actions import Actions
from planner.views.week.block_commands import BlockCommands
from planner.views.week.block_item import BlockItem
from planner.views.week.grid_hand import GridHand
from planner.views.week.reactive_time import ReactiveTime
from planner.views.week.week_grid import WeekGrid

if TYPE_CHECKING:
    from planner.views.week.block_form import BlockForm

_OF_BLOCK = (
    *("edit_block", "", "protect", "done", "call_list", "choose_prospects"),
    *("", "cut", "copy", "duplicate", "", "delete"),
)
_WHERE_OF_USE = ("call_list", "choose_prospects")
_OF_GROUND = ("new_block", "paste", "", "copy_last_week")


class BlockForms(QObject):
    """Opens a form for a new block, for one that is there, and the menu at the mouse or the cursor."""

    def __init__(self, grid: WeekGrid, hand: GridHand, commands: BlockCommands, actions: Actions) -> None:
        super().__init__(grid)
        self._grid = grid
        self._hand = hand
        self._commands = commands
        self._actions = actions
        self.form: BlockForm | None = None
        self.reactive: ReactiveTime | None = None

    def _offered(self, block: Block) -> list[Category]:
        categories = self._grid.session.plan.categories.values()
        return [c for c in categories if not c.archived or c.id == block.category_id]

    def open_new(self, span: Span) -> None:
        """Open the form for a new block; it shows in the grid while it is filled in."""
        self._open_prepared(self._commands.new_block(span))

    def open_next_action(self, prospect_id: str, block: Block) -> None:
        """Open the form for the block of a prospect's next action."""
        self._open_prepared(block, prospect_id)

    def _open_prepared(self, block: Block, prospect_id: str = "") -> None:
        self._hand.preview_block(block)
        form = self._form(block, is_new=True)
        form.changed.connect(self._hand.preview_block)
        form.stored.connect(lambda stored: self._add(stored, prospect_id))
        form.discarded.connect(self._hand.end_preview)
        self._open(form, self._grid.box_of(block.span))

    def _add(self, block: Block, prospect_id: str) -> None:
        self._hand.end_preview()
        self._commands.add(block, prospect_id)
        self.focus_block(block.id)

    def open_item(self, item: BlockItem) -> None:
        """Open the form of a block; of an appointment, what can be said of it."""
        self._grid.selection.put({item.block.id})
        if item.block.is_fixed:
            self.open_categories(item.mapToGlobal(QPoint(0, item.height())), item.block.title)
            return
        form = self._form(item.block, is_new=False)
        form.stored.connect(self._change)
        form.delete_wanted.connect(self._commands.delete)
        self._open(form, item.geometry())

    def _change(self, block: Block) -> None:
        self.focus_block(self._commands.change(block))

    def _form(self, block: Block, *, is_new: bool) -> BlockForm:
        # Loaded on use, as its fields are needed for nothing that the first paint shows.
        from planner.views.week.block_form import BlockForm

        step = self._grid.session.preferences.snap
        return BlockForm(block, self._offered(block), self._grid.appearance, step, is_new=is_new)

    def _open(self, form: BlockForm, box: QRect) -> None:
        if self.form is not None:
            self.form.close()
        self.form = form
        form.destroyed.connect(self._forget_form)
        visible = self._grid.visibleRegion().boundingRect()
        box = box.intersected(visible) if box.intersects(visible) else box
        place = QRect(self._grid.mapToGlobal(box.topLeft()), box.size())
        form.open_beside(place, self._grid.screen().availableGeometry())

    def _forget_form(self) -> None:
        self.form = None

    def focus_block(self, block_id: str) -> None:
        """Give the keyboard to a block, if it is shown."""
        item = self._grid.items.get(block_id)
        if item is not None:
            item.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_menu(self, at: QPoint, item: BlockItem | None) -> None:
        """Open the menu of the selected blocks, or of empty space."""
        self._actions.give_icons()
        menu = QMenu(self._grid)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if item is not None:
            self._offer_buffer(menu, item.block)
        for name in _OF_GROUND if item is None else _OF_BLOCK:
            if not name:
                menu.addSeparator()
            elif name not in _WHERE_OF_USE or self._actions[name].isEnabled():
                menu.addAction(self._actions[name])
            if name == "edit_block":
                current = {block.category_id for block in self._commands.blocks}
                part = menu.addMenu(self._actions["category"].text())
                self._add_categories(part, current, self._commands.recategorise)
        menu.popup(at)

    def _offer_buffer(self, menu: QMenu, block: Block) -> None:
        spare = self.reactive.spare if self.reactive is not None else None
        if self.reactive is not None and spare is not None and spare.buffer.id == block.id:
            offer = menu.addAction(use_words(spare.span, self._grid.appearance.formats))
            offer.triggered.connect(self.reactive.use)
            menu.addSeparator()

    def open_categories(self, at: QPoint, heading: str = "") -> None:
        """Open the list of categories for the selected blocks."""
        current = {block.category_id for block in self._commands.blocks}
        self._popup_categories(at, heading, current, self._commands.recategorise)

    def open_appointment(self, appointment_id: str) -> None:
        """Open the list of categories for an all-day appointment."""
        for appointment in self._grid.session.week(self._grid.iso).all_day:
            if appointment.id == appointment_id:

                def put(category_id: str, chosen: Appointment = appointment) -> None:
                    self._grid.session.do(edits.recategorise, [], [chosen], category_id)

                self._popup_categories(QCursor.pos(), appointment.title, {appointment.category_id}, put)

    def _popup_categories(
        self, at: QPoint, heading: str, current: set[str], choose: Callable[[str], None]
    ) -> None:
        menu = QMenu(self._grid)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if heading:
            menu.addSection(heading.replace("&", "&&"))
        self._add_categories(menu, current, choose)
        menu.popup(at)
        offered = [action for action in menu.actions() if not action.isSeparator()]
        menu.setActiveAction(next((action for action in offered if action.isChecked()), offered[0]))

    def _add_categories(self, menu: QMenu, current: set[str], choose: Callable[[str], None]) -> None:
        from planner.views.week.block_form import swatch

        for category in self._grid.session.plan.categories.values():
            if category.archived:
                continue
            name = category_name(category).replace("&", "&&")
            action = menu.addAction(swatch(category, self._grid.appearance.theme), name)
            action.setCheckable(True)
            action.setChecked(category.id in current)
            action.triggered.connect(lambda _checked, chosen=category.id: choose(chosen))

    def choose_from_palette(self, category_id: str, span: Span) -> None:
        """Put the selected blocks under a category; where none is selected, add one at the cursor."""
        if self._commands.blocks:
            self._commands.recategorise(category_id)
        else:
            block = self._commands.new_block(span, category_id)
            self._commands.add(replace(block, span=span))
            self.focus_block(block.id)
