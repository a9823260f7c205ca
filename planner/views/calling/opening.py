"""Opens the call list of the selected block: to choose who is called, and to work through it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from planner.app.calling import is_for_calls
from planner.app.session import Session
from planner.domain.block import Block
from planner.views.appearance import Appearance


class Selected(Protocol):
    """Knows the selected blocks of the shown week."""

    @property
    def blocks(self) -> list[Block]:
        """The selected blocks, own and fixed."""
        ...


class CallLists(QObject):
    """Answers the two commands about call lists, which make sense for one own block of acquisition.

    `say` is told what was noted and not logged when a list is left.
    """

    def __init__(
        self,
        session: Session,
        appearance: Appearance,
        selection: Selected,
        content: QWidget,
        say: Callable[[str], None],
    ) -> None:
        super().__init__(content)
        self._session = session
        self._appearance = appearance
        self._selection = selection
        self._content = content
        self._say = say
        self._actions: tuple[QAction, ...] = ()

    def _selected(self) -> Block | None:
        """The block that is selected, None where that is another kind or not one alone."""
        blocks = self._selection.blocks
        categories = self._session.plan.categories
        return blocks[0] if len(blocks) == 1 and is_for_calls(blocks[0], categories) else None

    def answer(self, work: QAction, choose: QAction) -> None:
        """Answer these commands."""
        self._actions = (work, choose)
        work.triggered.connect(self._work_through)
        choose.triggered.connect(self._choose)
        self.enable()

    def enable(self) -> None:
        """Enable the commands where they make sense for what is selected now."""
        can = self._selected() is not None
        for action in self._actions:
            action.setEnabled(can)

    def _work_through(self) -> None:
        """Work through the list of the selected block; without one it is chosen first."""
        block = self._selected()
        if block is None:
            return
        from planner.domain.support_edits import called

        if called(self._session.plan, block.id):
            self._open_sheet(block)
        else:
            self._open_choice(block, then=lambda: self._open_sheet(block))

    def _choose(self) -> None:
        block = self._selected()
        if block is not None:
            self._open_choice(block)

    def _open_sheet(self, block: Block) -> None:
        from planner.domain.support_edits import called
        from planner.views.calling.call_sheet import CallSheet

        if called(self._session.plan, block.id):
            sheet = CallSheet(self._session, self._appearance, block, self._content.window())
            sheet.said.connect(self._say)
            sheet.open()
            sheet.setFocus()

    def _open_choice(self, block: Block, then: Callable[[], None] | None = None) -> None:
        from planner.views.calling.choose_dialog import ChooseDialog

        dialog = ChooseDialog(self._session, self._appearance, block, self._content.window())
        if then is not None:
            dialog.accepted.connect(then)
        dialog.open()
