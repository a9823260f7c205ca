"""The menu of the selected prospects: everything that the keys do, and what no key does."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from planner.app.calling import blocks_for_calls
from planner.app.formats import Formats
from planner.app.prospect_words import contact_line, owner_name, stage_name
from planner.app.words import category_name
from planner.domain.block import Block
from planner.domain.prospect import Owner, Prospect, Stage
from planner.views.actions import Actions
from planner.views.prospects.prospect_commands import ProspectCommands

_MOST_MERGED = 12


class ProspectMenu:
    """Builds the menu anew each time it opens."""

    def __init__(
        self, parent: QWidget, commands: ProspectCommands, actions: Actions, formats: Formats
    ) -> None:
        self._parent = parent
        self._formats = formats
        self._commands = commands
        self._actions = actions

    def open(self, at: QPoint) -> None:
        """Open the menu of the selected prospects."""
        self._actions.give_icons()
        menu = QMenu(self._parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        prospects = self._commands.prospects
        if len(prospects) == 1:
            self._add(menu, "edit_prospect", "log_touch")
        self._add(menu, "next_action")
        if len(prospects) == 1:
            self._add(menu, "into_week", "new_enquiry")
        menu.addSeparator()
        self._add_stages(menu.addMenu(QCoreApplication.translate("Prospects", "Stage")), prospects)
        self._add_owners(menu.addMenu(QCoreApplication.translate("Prospects", "Owner")), prospects)
        if 1 < len(prospects) <= _MOST_MERGED:
            self._add_merging(menu.addMenu(QCoreApplication.translate("Prospects", "Merge into")), prospects)
        menu.addSeparator()
        self._add_blocks(menu.addMenu(QCoreApplication.translate("Calling", "Put on the call list of")))
        self._add(menu, "hand_over", "remove_prospects")
        menu.popup(at)

    def _add(self, menu: QMenu, *names: str) -> None:
        for name in names:
            menu.addAction(self._actions[name])

    def _add_stages(self, menu: QMenu, prospects: list[Prospect]) -> None:
        current = {prospect.stage for prospect in prospects}
        group = QActionGroup(menu)
        for stage in Stage:
            act = partial(self._commands.set_stage, stage)
            self._offer(menu, group, stage_name(stage), current == {stage}, act)

    def _add_owners(self, menu: QMenu, prospects: list[Prospect]) -> None:
        current = {prospect.owner for prospect in prospects}
        group = QActionGroup(menu)
        for owner in Owner:
            act = partial(self._commands.set_owner, owner)
            self._offer(menu, group, owner_name(owner), current == {owner}, act)

    def _add_merging(self, menu: QMenu, prospects: list[Prospect]) -> None:
        for prospect in prospects:
            words = f"{prospect.company} ({contact_line(prospect)})".replace("&", "&&")
            action = menu.addAction(words)
            action.triggered.connect(lambda _on, root=prospect.id: self._commands.merge_into(root))

    def _add_blocks(self, menu: QMenu) -> None:
        """Offer the blocks to come that can carry a call list; without any there is nothing to offer."""
        blocks = blocks_for_calls(self._commands.session)
        menu.setEnabled(bool(blocks))
        for block in blocks:
            action = menu.addAction(self._block_words(block).replace("&", "&&"))
            action.triggered.connect(lambda _on, chosen=block: self._commands.put_on_call_list(chosen))

    def _block_words(self, block: Block) -> str:
        name = block.title or category_name(self._commands.session.plan.category(block.category_id))
        return f"{self._formats.long_day(block.span.day)}, {self._formats.times(block.span)}  {name}"

    def _offer(
        self, menu: QMenu, group: QActionGroup, words: str, checked: bool, act: Callable[[], None]
    ) -> None:
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(checked)
        group.addAction(action)
        action.triggered.connect(lambda _on: act())
