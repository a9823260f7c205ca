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

    def show_names(self, prospects: Sequence[Prospect], touched: Collection[str], current: str) -> None:
        """Show the list, with a tick before those that had a touch in the block."""
        self.clear()
        done = QCoreApplication.translate("Calling", "{company}, done")
        for prospect in prospects:
            item = QListWidgetItem(prospect.company)
            item.setData(Qt.ItemDataRole.UserRole, prospect.id)
            item.setSizeHint(QSize(0, _ROW))
            is_done = prospect.id in touched
            item.setIcon(
                icon(
                    "check" if is_done else "phone",
                    self._theme.long if is_done else self._theme.text3,
                    self._theme.text3,
                    14,
                )
            )
            spoken = done.replace("{company}", prospect.company) if is_done else prospect.company
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
            self.addItem(item)
            if prospect.id == current:
                self.setCurrentItem(item)
