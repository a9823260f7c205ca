"""Handing a list over to the agency: which prospects, which of their fields, and exactly what goes out."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from planner import look
from planner.app.agency_files import HANDED_FIELDS, USUALLY_HANDED, HandOver, field_name
from planner.app.machine_settings import MachineSettings
from planner.app.session import Session
from planner.domain import prospect_edits
from planner.domain.errors import UserError
from planner.domain.prospect import Owner, Prospect, Stage
from planner.exchange.column_names import ProspectField
from planner.views.appearance import Appearance
from planner.views.controls import explanation, label
from planner.views.fields import FieldManners, ListField
from planner.views.list_looks import dress_list
from planner.views.settings.section import refusal_of
from planner.views.settings.sheet import Sheet

_SIZE = (940, 600)
_FOLDER = "agency"
_ROWS_SHOWN = 200
_CHOSEN, _AGENCYS, _NEW = "chosen", "agency", "new"
_SIDE = 270
_HEADER = 30


class HandOverDialog(Sheet):
    """Shows what goes out while it is chosen, and writes it as CSV or XLSX; `written` says where.

    `ids` are prospects that were selected, None to choose them here.
    """

    written = Signal(str)

    def __init__(
        self,
        session: Session,
        appearance: Appearance,
        machine: MachineSettings,
        ids: Sequence[str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("Support", "Hand a list over"),
            translate(
                "Support", "What is ticked goes out, and nothing else: no touches, no stages, no plans."
            ),
            appearance.theme,
            _SIZE[0],
            parent,
        )
        self.resize(*_SIZE)
        self._session = session
        self._machine = machine
        self._formats = appearance.formats
        self._ids = ids
        self.which = self._choice()
        self.ticks = {field: QCheckBox(field_name(field)) for field in HANDED_FIELDS}
        self.becomes_agencys = QCheckBox(translate("Support", "They become the agency's"))
        self.preview = QTableWidget()
        self._count = label("", look.PANEL_HEADING, "quiet")
        self._lay_out()
        self.add_cancel()
        self._save = self.add_button(translate("Support", "Save as…"), kind="primary", icon_name="upload")
        self._save.clicked.connect(self._ask_where)
        self.which.chosen.connect(self._show)
        for field, tick in self.ticks.items():
            tick.setChecked(field in USUALLY_HANDED)
            tick.toggled.connect(self._show)
        self.ticks[ProspectField.COMPANY].setEnabled(False)
        self.becomes_agencys.setChecked(True)
        self._show()

    def _choice(self) -> ListField:
        translate = QCoreApplication.translate
        field = ListField(translate("Support", "Prospects"))
        if self._ids is not None:
            field.add(translate("Support", "Those selected"), _CHOSEN)
        field.add(translate("Support", "The agency's"), _AGENCYS)
        field.add(translate("Support", "Your own, not approached yet"), _NEW)
        names = {each.list_name for each in self._all() if each.list_name}
        for name in sorted(names, key=str.casefold):
            field.add(translate("Support", "List: {name}").replace("{name}", name), f"list/{name}")
        FieldManners(self).teach(field)
        return field

    def _all(self) -> list[Prospect]:
        known = self._session.plan.prospect_book.prospects.values()
        return [each for each in known if each.is_listed and each.stage.is_active]

    def _lay_out(self) -> None:
        translate = QCoreApplication.translate
        ticks = QGridLayout()
        ticks.setVerticalSpacing(6)
        for number, tick in enumerate(self.ticks.values()):
            ticks.addWidget(tick, number // 2, number % 2)
        self.ticks[ProspectField.REF].setToolTip(
            translate("Support", "By it the agency's answers are matched.")
        )
        side = QVBoxLayout()
        side.setSpacing(8)
        side.addWidget(label(translate("Support", "Prospects"), look.PANEL_HEADING, "quiet"))
        side.addWidget(self.which)
        side.addSpacing(8)
        side.addWidget(label(translate("Support", "Fields"), look.PANEL_HEADING, "quiet"))
        side.addLayout(ticks)
        side.addSpacing(8)
        side.addWidget(self.becomes_agencys)
        side.addStretch()
        holder = QWidget()
        holder.setFixedWidth(_SIDE)
        holder.setLayout(side)
        side.setContentsMargins(0, 0, 0, 0)
        shown = QVBoxLayout()
        shown.setSpacing(8)
        shown.addWidget(self._count)
        shown.addWidget(self.preview, 1)
        self._more = explanation("")
        shown.addWidget(self._more)
        columns = QHBoxLayout()
        columns.setSpacing(20)
        columns.addWidget(holder)
        columns.addLayout(shown, 1)
        self.body.addLayout(columns, 1)
        self._dress_preview()

    def _dress_preview(self) -> None:
        translate = QCoreApplication.translate
        self.preview.setAccessibleName(translate("Support", "What goes out"))
        self.preview.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.preview.setShowGrid(False)
        dress_list(self.preview, self.theme)
        self.preview.verticalHeader().hide()
        names = self.preview.horizontalHeader()
        names.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        names.setFixedHeight(_HEADER)

    @property
    def hand_over(self) -> HandOver:
        """What goes out as the fields say it."""
        fields = tuple(field for field, tick in self.ticks.items() if tick.isChecked())
        return HandOver(tuple(self._prospects()), fields)

    def _prospects(self) -> list[Prospect]:
        which = str(self.which.value)
        if which == _CHOSEN:
            known = self._session.plan.prospect_book.prospects
            return [known[each] for each in self._ids or () if each in known]
        if which == _AGENCYS:
            return [each for each in self._all() if each.owner is Owner.AGENCY]
        if which == _NEW:
            return [each for each in self._all() if each.owner is Owner.OWN and each.stage is Stage.NEW]
        return [each for each in self._all() if f"list/{each.list_name}" == which]

    def _show(self) -> None:
        """Show what goes out, cell by cell."""
        over = self.hand_over
        head, *rows = HandOver(over.prospects[:_ROWS_SHOWN], over.fields).rows
        self.preview.clear()
        self.preview.setColumnCount(len(head))
        self.preview.setRowCount(len(rows))
        self.preview.setHorizontalHeaderLabels(head)
        for row, cells in enumerate(rows):
            for column, text in enumerate(cells):
                self.preview.setItem(row, column, QTableWidgetItem(text))
        self.preview.resizeColumnsToContents()
        count = len(over.prospects)
        self._count.setText(QCoreApplication.translate("Support", "%n prospect(s) go out", "", count))
        left = QCoreApplication.translate("Support", "and %n more", "", max(count - len(rows), 0))
        self._more.setText(left if count > len(rows) else "")
        self._save.setEnabled(count > 0)

    def _ask_where(self) -> None:
        translate = QCoreApplication.translate
        dialog = QFileDialog(
            self, translate("Support", "Save as"), self._machine.folder(_FOLDER) or str(Path.home())
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        sheets, texts = translate("Support", "Workbook (*.xlsx)"), translate("Support", "Table (*.csv)")
        dialog.setNameFilters([sheets, texts])
        dialog.setDefaultSuffix("xlsx")
        dialog.filterSelected.connect(
            lambda chosen: dialog.setDefaultSuffix("csv" if chosen == texts else "xlsx")
        )
        agency = self._session.plan.support
        name = (agency.agency if agency is not None else "") or translate("Support", "Agency")
        dialog.selectFile(_file_name(f"{name} {self._session.clock.today().isoformat()}"))
        dialog.fileSelected.connect(lambda path: self.write(Path(path)))
        dialog.open()

    def write(self, path: Path) -> None:
        """Write the list, and give the prospects to the agency where that is wanted, as one step."""
        over = self.hand_over
        try:
            over.write(path, self._formats.locale.decimalPoint())
        except UserError as error:
            self.say(error)
            return
        self._machine.keep_folder(_FOLDER, str(path.parent))
        if self.becomes_agencys.isChecked():
            ids, today = [each.id for each in over.prospects], self._session.clock.today()
            refusal = refusal_of(self._session, prospect_edits.set_owner, ids, Owner.AGENCY, today)
            if refusal is not None:
                self.say(refusal)
                return
        words = QCoreApplication.translate(
            "Support", "%n prospect(s) written to {file}.", "", len(over.prospects)
        )
        self.written.emit(words.replace("{file}", str(path)))
        self.accept()


def _file_name(text: str) -> str:
    """Return a text that any system takes as the name of a file."""
    return "".join(letter if letter.isalnum() or letter in " -_" else " " for letter in text).strip()
