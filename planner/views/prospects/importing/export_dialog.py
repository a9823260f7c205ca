"""Writing prospects into a file: which fields go out, and where to."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QGridLayout, QWidget

from planner.app.prospect_export import write_prospects
from planner.app.prospect_file_words import field_name
from planner.domain.errors import UserError
from planner.domain.prospect import Prospect
from planner.exchange.column_names import ProspectField
from planner.exchange.prospect_export import EXPORTED_FIELDS, ID_HEADER
from planner.views.appearance import Appearance
from planner.views.settings.sheet import Sheet

_WIDTH = 480
_COLUMNS = 3
_USUALLY_LEFT_OUT = (ProspectField.NOTE, ProspectField.REF)


class ExportProspectsDialog(Sheet):
    """Asks which fields go out and writes CSV or XLSX; `said` brings a sentence that tells where."""

    said = Signal(str)

    def __init__(
        self,
        prospects: Sequence[Prospect],
        appearance: Appearance,
        parent: QWidget | None = None,
        data_file: Path | None = None,
    ) -> None:
        """Begin with all fields but notes and ids; `data_file` is never written over."""
        translate = QCoreApplication.translate
        words = translate(
            "ProspectFile", "%n prospect(s), with the fields that are ticked.", "", len(prospects)
        )
        super().__init__(
            translate("ProspectFile", "Export prospects"), words, appearance.theme, _WIDTH, parent
        )
        self._prospects = tuple(prospects)
        self._formats = appearance.formats
        self._data_file = data_file
        self._boxes: dict[ProspectField, QCheckBox] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(6)
        for place, field in enumerate(EXPORTED_FIELDS):
            box = QCheckBox(ID_HEADER if field is ProspectField.REF else field_name(field))
            box.setChecked(field not in _USUALLY_LEFT_OUT)
            box.toggled.connect(self._offer)
            self._boxes[field] = box
            grid.addWidget(box, place // _COLUMNS, place % _COLUMNS)
        self.body.addLayout(grid)
        self.add_cancel(translate("ProspectFile", "Cancel"))
        self._save = self.add_button(
            translate("ProspectFile", "Save as…"), kind="primary", icon_name="upload"
        )
        self._save.clicked.connect(self._ask_where)
        self._offer()

    @property
    def fields(self) -> tuple[ProspectField, ...]:
        """The fields that are ticked."""
        return tuple(field for field, box in self._boxes.items() if box.isChecked())

    def _offer(self) -> None:
        self._save.setEnabled(bool(self._prospects and self.fields))

    def _ask_where(self) -> None:
        translate = QCoreApplication.translate
        dialog = QFileDialog(self, translate("ProspectFile", "Save as"), str(Path.home()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(
            [translate("ProspectFile", "Tables (*.csv)"), translate("ProspectFile", "Workbooks (*.xlsx)")]
        )
        dialog.setDefaultSuffix("csv")
        dialog.filterSelected.connect(
            lambda chosen: dialog.setDefaultSuffix("xlsx" if "xlsx" in chosen else "csv")
        )
        dialog.selectFile(translate("ProspectFile", "prospects.csv"))
        dialog.fileSelected.connect(lambda path: self.write(Path(path)))
        dialog.open()

    def write(self, path: Path) -> None:
        """Write the file, as XLSX where it is called so."""
        try:
            write_prospects(path, self._prospects, self.fields, self._formats, self._data_file)
        except UserError as error:
            self.say(error)
            return
        words = QCoreApplication.translate(
            "ProspectFile", "%n prospect(s) written to {file}.", "", len(self._prospects)
        )
        self.said.emit(words.replace("{file}", str(path)))
        self.accept()
