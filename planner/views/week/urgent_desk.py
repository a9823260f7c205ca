"""Joins the panel for something urgent with the grid that previews each option, and stores the chosen one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QTimer, Signal
from PySide6.QtGui import QAction

from planner.app.history import History
from planner.app.session import new_id
from planner.domain import give_way_edits
from planner.domain.block import Block
from planner.domain.give_way_edits import Reason
from planner.domain.span import IsoWeek
from planner.views.week.overlay import OptionPicture
from planner.views.week.urgent_typed import UrgentTyping
from planner.views.week.week_grid import WeekGrid

if TYPE_CHECKING:
    from planner.proposals.option import Option, Request
    from planner.views.week.urgent_panel import UrgentPanel


class UrgentDesk(QObject):
    """Opens and closes the panel with its action; Escape changes nothing.

    `made` brings the panel when it is first wanted, to be put into its place; `opened` comes when it opens
    or closes, `week_wanted` with the week that an option lies in, `told` with what is to be said of the
    preview, empty where there is none.
    """

    made = Signal(object)
    opened = Signal()
    week_wanted = Signal(object)
    told = Signal(str)

    def __init__(self, grid: WeekGrid, history: History, action: QAction) -> None:
        super().__init__(grid)
        self._grid = grid
        self._history = history
        self._action = action
        self._previewed: Option | None = None
        self._panel: UrgentPanel | None = None
        self._typing = UrgentTyping.of(grid.session)
        action.toggled.connect(self._toggle)
        grid.laid_out.connect(self._show_again)
        if self._typing.typed is not None:
            # The panel was open before language or colours changed, and goes on here.
            QTimer.singleShot(0, self, self._go_on)

    @property
    def panel(self) -> UrgentPanel:
        """The panel, made on use: what finds the options takes a while to load, and few starts need it."""
        if self._panel is None:
            from planner.views.week.urgent_panel import UrgentPanel

            self._panel = panel = UrgentPanel(self._grid.session, self._history, self._grid.appearance)
            panel.hide()
            panel.previewed.connect(self._preview)
            panel.previewed.connect(self._tell)
            panel.applied.connect(self._apply)
            panel.left.connect(self.close)
            self.made.emit(panel)
        return self._panel

    @property
    def is_open(self) -> bool:
        """Whether something urgent is being asked about."""
        return self._action.isChecked()

    def show_panel(self, shown: bool) -> None:
        """Show the panel or hide it."""
        if shown or self._panel is not None:
            self.panel.setVisible(shown)

    def stop(self) -> None:
        """Keep what is typed for the desk that takes the place of this one."""
        self._action.toggled.disconnect(self._toggle)

    def _go_on(self) -> None:
        typed = self._typing.typed
        self._action.setChecked(True)
        if typed is not None:
            self.panel.take_up(typed)

    def _toggle(self, shown: bool) -> None:
        if shown:
            self.week_wanted.emit(IsoWeek.of(self._grid.session.clock.today()))
        self.opened.emit()
        if shown:
            self.panel.open()
        else:
            self._typing.typed = None
            self._preview(None)
            self._tell(None)
            self._grid.setFocus()

    def close(self) -> None:
        """Close the panel and lift the veil; nothing has changed."""
        self._action.setChecked(False)

    def _tell(self, option: Option | None) -> None:
        words = self.tr("Preview of option {number}. Nothing is changed until you press Enter")
        self.told.emit(words.replace("{number}", str(self.panel.chosen + 1)) if option is not None else "")

    def _urgent_block(self, request: Request, option: Option) -> Block:
        return Block(new_id(), option.span, option.category_id, request.title)

    def _preview(self, option: Option | None) -> None:
        self._previewed = None
        if option is None:
            self._lift_veil()
            return
        if IsoWeek.of(option.span.day) != self._grid.iso:
            self.week_wanted.emit(IsoWeek.of(option.span.day))
        self._previewed = option
        self._show_option(option)

    def _show_again(self) -> None:
        """Show the option where the blocks lie now; in another week there is nothing of it to see."""
        if self._previewed is None:
            return
        if IsoWeek.of(self._previewed.span.day) == self._grid.iso:
            self._show_option(self._previewed)
        else:
            self._lift_veil()

    def _lift_veil(self) -> None:
        self._grid.overlay.show_option(None)
        self._grid.previewed.emit(None)

    def _show_option(self, option: Option) -> None:
        grid = self._grid
        urgent = self._urgent_block(self.panel.request(), option)
        spans = {**option.moves, **option.shortened}
        changed = [replace(b, span=spans[b.id]) for b in grid.blocks if b.id in spans]
        stays = [b for b in grid.with_spans(spans) if b.id not in option.removed]
        blocks = [urgent, *(b for b in changed if grid.grid.column_of(b.span.day) is not None)]
        boxes = {block.id: grid.box_of(block.span) for block in blocks}
        arrows = [
            (QRectF(grid.items[i].geometry()), QRectF(boxes[i]))
            for i in option.moves
            if i in boxes and i in grid.items
        ]
        pictures = [(QRectF(boxes[block.id]), grid.face(block)) for block in blocks]
        grid.overlay.show_option(OptionPicture(pictures, arrows))
        grid.previewed.emit((*stays, urgent))

    def _apply(self, request: Request, option: Option) -> None:
        session, urgent = self._grid.session, self._urgent_block(request, option)
        self.close()
        session.do(
            give_way_edits.take_in_urgent,
            urgent,
            option.moves,
            option.shortened,
            option.removed,
            Reason(request.cause, request.title),
            session.clock.now(),
            new_id,
        )
        self._grid.selection.put({urgent.id})
