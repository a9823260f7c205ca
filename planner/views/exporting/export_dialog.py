"""File > Export: own blocks of some days as a calendar file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QGridLayout, QWidget

from planner.app.block_export import BlockExport
from planner.app.machine_settings import MachineSettings
from planner.app.session import Session
from planner.domain.errors import UserError
from planner.domain.span import IsoWeek
from planner.views.appearance import Appearance
from planner.views.controls import explanation, label
from planner.views.day_field import DayField
from planner.views.settings.sheet import Sheet

_WIDTH = 480
_FOLDER = "export"


class ExportDialog(Sheet):
    """Asks for the days, says what goes out, and writes the file.

    `written` brings a sentence that says where. Private blocks stay unless they are asked for, each time
    anew.
    """

    written = Signal(str)

    def __init__(
        self,
        session: Session,
        appearance: Appearance,
        machine: MachineSettings,
        data_file: Path,
        week: IsoWeek,
        parent: QWidget | None = None,
    ) -> None:
        """Begin with the days of `week`; `data_file` is never written over."""
        translate = QCoreApplication.translate
        super().__init__(
            translate("ExportDialog", "Export"),
            translate("ExportDialog", "Own blocks as a calendar file (.ics), for other programs to read."),
            appearance.theme,
            _WIDTH,
            parent,
        )
        self._session = session
        self._formats = appearance.formats
        self._machine = machine
        self._data_file = data_file
        self.first = DayField(translate("ExportDialog", "From"), appearance)
        self.last = DayField(translate("ExportDialog", "Up to and including"), appearance)
        self.first.show_day(week.days[0])
        self.last.show_day(week.days[-1])
        self.private = QCheckBox(translate("ExportDialog", "Private blocks too, marked as private"))
        self._summary = explanation("")
        self._lay_out()
        self.add_cancel(translate("ExportDialog", "Cancel"))
        self._save = self.add_button(
            translate("ExportDialog", "Save as…"), kind="primary", icon_name="upload"
        )
        self._connect()
        self._show_summary()
        self.first.setFocus()

    def _lay_out(self) -> None:
        days = QGridLayout()
        days.setHorizontalSpacing(12)
        days.setVerticalSpacing(6)
        for column, field in enumerate((self.first, self.last)):
            name = label(field.accessibleName())
            name.setBuddy(field)
            # A day that is half typed would take the other one along.
            field.setKeyboardTracking(False)
            days.addWidget(name, 0, column)
            days.addWidget(field, 1, column)
        self.body.addLayout(days)
        self.body.addWidget(self.private)
        self.body.addWidget(self._summary)

    def _connect(self) -> None:
        self.first.dateChanged.connect(self._take_first)
        self.last.dateChanged.connect(self._take_last)
        self.private.toggled.connect(self._show_summary)
        self._save.clicked.connect(self._ask_where)

    def _take_first(self) -> None:
        self.last.show_day(max(self.first.day, self.last.day))
        self._show_summary()

    def _take_last(self) -> None:
        self.first.show_day(min(self.first.day, self.last.day))
        self._show_summary()

    def _export(self) -> BlockExport:
        found = self._session.own_blocks(self.first.day, self.last.day)
        return BlockExport.of(found, with_private=self.private.isChecked())

    def _show_summary(self) -> None:
        try:
            export = self._export()
        except UserError as error:
            self.say(error)
            return
        self._summary.setText(_summary_words(export))
        self._save.setEnabled(bool(export.blocks))

    def _ask_where(self) -> None:
        folder = self._machine.folder(_FOLDER) or str(Path.home())
        dialog = QFileDialog(self, QCoreApplication.translate("ExportDialog", "Save as"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(QCoreApplication.translate("ExportDialog", "Calendars (*.ics)"))
        dialog.setDefaultSuffix("ics")
        dialog.selectFile(self._suggested_name())
        dialog.fileSelected.connect(lambda path: self._write(Path(path)))
        dialog.open()

    def _suggested_name(self) -> str:
        first, last = self.first.day, self.last.day
        week = IsoWeek.of(first)
        if (first, last) == (week.days[0], week.days[-1]):
            return f"{self._formats.week(week)} {week.year}.ics"
        return f"{first.isoformat()} {last.isoformat()}.ics"

    def _write(self, path: Path) -> None:
        try:
            export = self._export()
            export.write(path, self._session.plan.categories, self._session.clock, self._data_file)
        except UserError as error:
            self.say(error)
            return
        self._machine.keep_folder(_FOLDER, str(path.parent))
        words = QCoreApplication.translate(
            "ExportDialog", "%n block(s) written to {file}.", "", len(export.blocks)
        )
        self.written.emit(words.replace("{file}", str(path)))
        self.accept()


def _summary_words(export: BlockExport) -> str:
    """Return what is in the file, and that nothing else is."""
    translate = QCoreApplication.translate
    if export.blocks:
        going = translate(
            "ExportDialog",
            "%n block(s) will be in the file, with time, title, category and note. Nothing else goes out; "
            "appointments from calendars stay here.",
            "",
            len(export.blocks),
        )
    else:
        going = translate("ExportDialog", "There is no block on these days that would go out.")
    if not export.kept_back:
        return going
    kept = translate("ExportDialog", "%n private block(s) stay here too.", "", export.kept_back)
    return f"{going} {kept}"
