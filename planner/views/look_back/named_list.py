"""The names behind the number of prospects approached: those touched are ticked, others can be."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from planner import look
from planner.app.named_touches import Named
from planner.views.list_looks import dress_list

_ROW = 26
_MOST_ROWS = 5
_ID = Qt.ItemDataRole.UserRole


class NamedList(QListWidget):
    """Ticks prospects of the day; `ticked` brings the id and block of one, and whether it is ticked."""

    ticked = Signal(str, str, bool)

    def __init__(self, theme: look.Theme) -> None:
        super().__init__()
        self._named: dict[str, Named] = {}
        self.setAccessibleName(QCoreApplication.translate("LookBack", "Prospects by name"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        dress_list(self, theme)
        self.hide()
        self.itemChanged.connect(self._tell)

    def show_named(self, named: Sequence[Named], ticked: Mapping[str, str]) -> None:
        """Show the names; one that had a touch stays ticked."""
        # A row that is being ticked must not go while it tells of it.
        if list(self._named.values()) != list(named):
            self._show_rows(named)
        self.blockSignals(True)
        for row, each in enumerate(named):
            is_on = each.is_touched or each.prospect_id in ticked
            self.item(row).setCheckState(Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked)
        self.blockSignals(False)

    def _show_rows(self, named: Sequence[Named]) -> None:
        self.blockSignals(True)
        self.clear()
        self._named = {each.prospect_id: each for each in named}
        for each in named:
            item = QListWidgetItem(each.company)
            item.setData(_ID, each.prospect_id)
            item.setSizeHint(QSize(0, _ROW))
            flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
            item.setFlags(flags if each.is_touched else flags | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            self.addItem(item)
        self.setFixedHeight(_ROW * min(max(len(named), 1), _MOST_ROWS) + 12)
        self.setVisible(bool(named))
        self.blockSignals(False)

    def _tell(self, item: QListWidgetItem) -> None:
        each = self._named[item.data(_ID)]
        self.ticked.emit(each.prospect_id, each.block_id, item.checkState() is Qt.CheckState.Checked)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show which name the keys are at."""
        super().focusInEvent(event)
        if self.currentRow() < 0:
            self.setCurrentRow(0)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show no name as chosen while the keys are elsewhere."""
        super().focusOutEvent(event)
        self.setCurrentRow(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through the names with the arrows and tick with Space; all other keys answer the sheet."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Space):
            super().keyPressEvent(event)
        else:
            event.ignore()
