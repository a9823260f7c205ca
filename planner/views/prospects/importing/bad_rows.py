"""The rows of a file that are not taken, with line and reason, to be read and saved."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from planner.app.prospect_export import write_bad_rows
from planner.app.prospect_file_words import bad_row_line
from planner.domain.errors import UserError
from planner.exchange.table import BadRow
from planner.views.appearance import Appearance
from planner.views.controls import label, push_button

_LINES_SHOWN = 4
_LINE_HEIGHT = 18
_MOST_LINES = 1_000


class BadRows(QWidget):
    """Hidden while there are none; `refused` brings a UserError where they could not be saved, else None."""

    refused = Signal(object)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        self._formats = appearance.formats
        self._headers: tuple[str, ...] = ()
        self._bad: tuple[BadRow, ...] = ()
        title = label(translate("ProspectFile", "Rows that are not taken"))
        save = push_button(
            translate("ProspectFile", "Save these rows…"), appearance.theme, icon_name="upload", kind="small"
        )
        save.setAutoDefault(False)
        save.clicked.connect(self._ask_where)
        self._lines = QPlainTextEdit()
        self._lines.setReadOnly(True)
        self._lines.setTabChangesFocus(True)
        self._lines.setAccessibleName(title.text())
        self.stops: tuple[QWidget, ...] = (save, self._lines)
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(save)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        whole.addLayout(head)
        whole.addWidget(self._lines)
        self.hide()

    def show_rows(self, headers: tuple[str, ...], bad: tuple[BadRow, ...]) -> None:
        """Show rows that are not taken, or nothing where there are none."""
        self._headers, self._bad = headers, bad
        self._lines.setPlainText("\n".join(bad_row_line(each) for each in bad[:_MOST_LINES]))
        self._lines.setFixedHeight(min(max(len(bad), 2), _LINES_SHOWN) * _LINE_HEIGHT + 14)
        self.setVisible(bool(bad))

    def save(self, path: Path) -> None:
        """Write them into a file, each with line and reason before it."""
        translate = QCoreApplication.translate
        names = (translate("ProspectFile", "Line"), translate("ProspectFile", "Reason"))
        try:
            write_bad_rows(path, self._headers, self._bad, names, self._formats)
        except UserError as error:
            self.refused.emit(error)
            return
        self.refused.emit(None)

    def _ask_where(self) -> None:
        translate = QCoreApplication.translate
        dialog = QFileDialog(self, translate("ProspectFile", "Save these rows"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(translate("ProspectFile", "Tables (*.csv)"))
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(translate("ProspectFile", "rows not taken.csv"))
        dialog.fileSelected.connect(lambda path: self.save(Path(path)))
        dialog.open()
