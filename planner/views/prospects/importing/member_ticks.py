"""The prospects of a group of possible duplicates, each ticked as long as it is one with the others."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from planner import look
from planner.app.prospect_words import stage_name
from planner.domain.prospect import Prospect
from planner.views.list_looks import dress_list
from planner.views.plain_text import plain_tooltip

_ROW = 26
_ROWS = 4
_ID = Qt.ItemDataRole.UserRole


class MemberTicks(QListWidget):
    """Lists what is known of each; Space takes one out of what is merged. `changed` follows every tick."""

    changed = Signal()

    def __init__(self, theme: look.Theme) -> None:
        super().__init__()
        self.setAccessibleName(QCoreApplication.translate("ProspectFile", "Prospects that may be one"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(_ROW * _ROWS + 12)
        dress_list(self, theme)
        self.itemChanged.connect(self.changed)

    def show_members(self, prospects: Iterable[Prospect]) -> None:
        """Show prospects, all of them ticked."""
        self.blockSignals(True)
        self.clear()
        for prospect in prospects:
            words = _line_of(prospect)
            item = QListWidgetItem(words)
            item.setData(_ID, prospect.id)
            item.setToolTip(plain_tooltip(words))
            item.setSizeHint(QSize(0, _ROW))
            item.setCheckState(Qt.CheckState.Checked)
            self.addItem(item)
        self.setCurrentRow(0)
        self.blockSignals(False)

    def ticked(self) -> list[str]:
        """Return the ids of those that are one, in their order."""
        items = (self.item(row) for row in range(self.count()))
        return [item.data(_ID) for item in items if item.checkState() is Qt.CheckState.Checked]


def _line_of(prospect: Prospect) -> str:
    parts = (
        prospect.company,
        prospect.contact,
        prospect.phone,
        prospect.email,
        prospect.website,
        prospect.city,
        stage_name(prospect.stage),
    )
    return "  ·  ".join(part for part in parts if part)
