"""The names on a call list beside the sheet: who is on, who had a touch, and who waits."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from planner import look
from planner.domain.prospect import Prospect
from planner.drawing.fonts import font
from planner.drawing.icons import icon
from planner.views.list_looks import dress_list
from planner.views.plain_text import plain_tooltip

_ROW = 34


class CallNames(QListWidget):
    """Lists the prospects; `wanted` brings the id of the one clicked. The keys stay with the sheet."""

    wanted = Signal(str)

    def __init__(self, theme: look.Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(QCoreApplication.translate("Calling", "Call list"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFont(font(look.CONTROL))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        dress_list(self, theme, framed=False)
        self.itemClicked.connect(lambda item: self.wanted.emit(item.data(Qt.ItemDataRole.UserRole)))

    def show_names(
        self,
        prospects: Sequence[Prospect],
        touched: Collection[str],
        noted: Collection[str],
        current: str,
    ) -> None:
        """Show the list, with a pencil before those of whom a note waits, a tick before those touched."""
        translate = QCoreApplication.translate
        self.clear()
        for prospect in prospects:
            name, colour, spoken = "phone", self._theme.text3, "{company}"
            if prospect.id in noted:
                name, colour = "pencil", self._theme.text2
                spoken = translate("Calling", "{company}, noted and not logged yet")
            elif prospect.id in touched:
                name, colour = "check", self._theme.long
                spoken = translate("Calling", "{company}, done")
            item = QListWidgetItem(prospect.company)
            item.setData(Qt.ItemDataRole.UserRole, prospect.id)
            item.setSizeHint(QSize(0, _ROW))
            item.setIcon(icon(name, colour, self._theme.text3, 14))
            spoken = spoken.replace("{company}", prospect.company)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
            if prospect.id in noted:
                item.setToolTip(plain_tooltip(spoken))
            self.addItem(item)
            if prospect.id == current:
                self.setCurrentItem(item)
