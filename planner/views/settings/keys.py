"""All keys in one table: at the end of the Settings page, and as a dialog under F1."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from planner import look
from planner.views.appearance import Appearance
from planner.views.controls import label
from planner.views.settings.section import Section
from planner.views.settings.sheet import Sheet

KeyRows = Sequence[tuple[str, str, str]]
"""Per key its group, what it does, and how it is written; several are written as "T, Ctrl+T"."""

_COLUMN_GAP = 40
_ROW_HEIGHT = 28
_CAP = "border: 1px solid {edge}; border-radius: 4px; padding: 1px 6px; color: {text2};"


class KeysTable(QWidget):
    """The keys by group, in one or more columns of about the same length."""

    def __init__(self, rows: KeyRows, theme: look.Theme, columns: int) -> None:
        super().__init__()
        self._theme = theme
        groups: dict[str, list[tuple[str, str]]] = {}
        for name, text, keys in rows:
            groups.setdefault(name, []).append((text, keys))
        self._groups = [(len(lines), self._group(name, lines)) for name, lines in groups.items()]
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_COLUMN_GAP)
        self._columns: list[QVBoxLayout] = []
        self.set_columns(columns)

    def set_columns(self, count: int) -> None:
        """Lay the groups out in so many columns, in their order."""
        if count == len(self._columns):
            return
        for column in self._columns:
            for _, group in self._groups:
                column.removeWidget(group)
            self._row.removeItem(column)
            column.deleteLater()
        self._columns = [QVBoxLayout() for _ in range(count)]
        for column in self._columns:
            self._row.addLayout(column, 1)
        whole, reached = sum(length for length, _ in self._groups), 0
        for length, group in self._groups:
            place = min(int((reached + length / 2) / max(whole, 1) * count), count - 1)
            self._columns[place].addWidget(group)
            reached += length
        for column in self._columns:
            column.setSpacing(16)
            column.addStretch()

    def _group(self, name: str, lines: Sequence[tuple[str, str]]) -> QWidget:
        made = QWidget(self)
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        grid.addWidget(label(name, look.PANEL_HEADING, "quiet"), 0, 0)
        for row, (text, keys) in enumerate(lines, start=1):
            what = label(text)
            what.setMinimumHeight(_ROW_HEIGHT)
            what.setWordWrap(True)
            grid.addWidget(what, row, 0)
            grid.addWidget(self._caps(keys), row, 1)
        return made

    def _caps(self, keys: str) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(8, 0, 0, 0)
        row.setSpacing(4)
        row.addStretch()
        for key in keys.split(", "):
            cap = label(key, look.SMALL)
            cap.setStyleSheet(_CAP.format(edge=self._theme.edge, text2=self._theme.text2))
            row.addWidget(cap, 0, Qt.AlignmentFlag.AlignVCenter)
        return made


class KeyboardSection(Section):
    """The table of all keys as the last section of the page."""

    def __init__(self, rows: KeyRows, appearance: Appearance) -> None:
        super().__init__(
            QCoreApplication.translate("Settings", "Keyboard"),
            QCoreApplication.translate("Settings", "Everything works without a mouse."),
            "keyboard",
        )
        self._table = KeysTable(rows, appearance.theme, 1)
        self.rows.addWidget(self._table)

    def set_columns(self, count: int) -> None:
        """Lay the table out in so many columns."""
        self._table.set_columns(count)


class KeysDialog(Sheet):
    """All keys, to look one up."""

    def __init__(self, rows: KeyRows, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("Settings", "Keys"), "", appearance.theme, 980, parent)
        area = QScrollArea()
        area.setWidgetResizable(True)
        table = KeysTable(rows, appearance.theme, 2)
        table.setProperty("plain", True)
        table.setContentsMargins(0, 0, 14, 0)
        area.setWidget(table)
        area.setMinimumHeight(min(table.sizeHint().height() + 8, 600))
        self.body.addWidget(area)
        self.add_cancel(QCoreApplication.translate("Settings", "Close"))
