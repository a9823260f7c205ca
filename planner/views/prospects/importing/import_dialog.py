"""Reading prospects from a file: its columns, what they would change, and one step that takes them in."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from planner import look
from planner.app.prospect_file_words import counts_line, done_line, system_name
from planner.app.prospect_files import ProspectFiles
from planner.app.prospect_reading import OpenedFile, PreparedReading, read_prospects
from planner.app.session import Session
from planner.domain.errors import UserError
from planner.views.appearance import Appearance
from planner.views.controls import label
from planner.views.prospects.importing.bad_rows import BadRows
from planner.views.prospects.importing.column_list import ColumnList
from planner.views.prospects.importing.work_progress import WorkProgress
from planner.views.settings.sheet import Sheet

_SIZE = (700, 640)
_WAIT_MS = 200
_LONGEST_NAME = 80


class ImportDialog(Sheet):
    """Reads a file while it opens and shows what it would change; it can be left at any time.

    Nothing is stored before the rep says so, and then as one step of undo. `said` brings a sentence that
    tells what was read.
    """

    said = Signal(str)

    def __init__(
        self, session: Session, appearance: Appearance, path: Path, parent: QWidget | None = None
    ) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("ProspectFile", "Import prospects"), "", appearance.theme, _SIZE[0], parent
        )
        self.resize(*_SIZE)
        self._session = session
        self._path = path
        self._file: OpenedFile | None = None
        self._prepared: PreparedReading | None = None
        self._columns: ColumnList | None = None
        self._state = label("", tone="quiet")
        self._state.setWordWrap(True)
        self._progress = WorkProgress(translate("ProspectFile", "Reading the file"), appearance.theme)
        self._middle = QVBoxLayout()
        self._list_name = QLineEdit()
        self._counts = label("", look.CONTROL)
        self._counts.setWordWrap(True)
        self._bad = BadRows(appearance)
        self._lay_out()
        self._leave = self.add_cancel(translate("ProspectFile", "Cancel"))
        self._take = self.add_button(translate("ProspectFile", "Import"), kind="primary")
        self._take.setEnabled(False)
        self._files = ProspectFiles(session, self)
        self._wait = QTimer(self)
        self._connect()
        self._look()

    def _lay_out(self) -> None:
        self.body.addWidget(self._state)
        self.body.addWidget(self._progress)
        self.body.addLayout(self._middle, 1)
        name = label(QCoreApplication.translate("ProspectFile", "List of new prospects"))
        name.setBuddy(self._list_name)
        self._list_name.setAccessibleName(name.text())
        self._list_name.setMaxLength(_LONGEST_NAME)
        self._naming = QWidget()
        row = QHBoxLayout(self._naming)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(name)
        row.addWidget(self._list_name, 1)
        self._naming.hide()
        for part in (self._naming, self._counts, self._bad):
            self.body.addWidget(part)

    def _connect(self) -> None:
        self._files.opened.connect(self._ask)
        self._files.prepared.connect(self._show_counts)
        self._files.refused.connect(self._refuse)
        self._files.progressed.connect(self._progress.show_steps)
        self._bad.refused.connect(self.say)
        self._take.clicked.connect(self._store)
        self._list_name.textChanged.connect(self._prepare_soon)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT_MS)
        self._wait.timeout.connect(self._prepare)
        self.finished.connect(self._files.close)

    def _look(self) -> None:
        words = QCoreApplication.translate("ProspectFile", "Reading {file}…")
        self._state.setText(words.replace("{file}", self._path.name))
        self._progress.begin()
        self._files.open(self._path)

    def _ask(self, file: OpenedFile) -> None:
        """Show the columns, and what they would change."""
        self._file = file
        translate = QCoreApplication.translate
        rows = len(file.table.rows) + len(file.table.bad)
        system = system_name(file.columns.system)
        words = translate("ProspectFile", "%n row(s) in {file}.", "", rows)
        if system:
            words = translate("ProspectFile", "%n row(s) in {file}, exported by {system}.", "", rows)
        self._state.setText(words.replace("{system}", system).replace("{file}", file.name))
        self._columns = ColumnList(file)
        self._columns.changed.connect(self._prepare_soon)
        self._middle.addWidget(self._columns)
        self._list_name.setText(Path(file.name).stem[:_LONGEST_NAME])
        self._naming.show()
        self._order_stops(self._columns)
        self._prepare()

    def _order_stops(self, columns: ColumnList) -> None:
        """Let Tab go from top to bottom: the columns came in after the rest."""
        stops = [*columns.fields(), self._list_name, *self._bad.stops, self._leave, self._take]
        for one, next_one in pairwise(stops):
            QWidget.setTabOrder(one, next_one)
        stops[0].setFocus()

    def _prepare_soon(self) -> None:
        self._prepared = None
        self._take.setEnabled(False)
        self._wait.start()

    def _prepare(self) -> None:
        self._wait.stop()
        if self._file is None or self._columns is None:
            return
        self.say(None)
        self._progress.begin()
        self._files.prepare(self._file, self._columns.columns, self._list_name.text().strip())

    def _show_counts(self, prepared: PreparedReading) -> None:
        self._progress.hide()
        self._prepared = prepared
        self._counts.setText(counts_line(prepared))
        self._bad.show_rows(prepared.columns.headers, prepared.bad)
        self._take.setEnabled(prepared.changes_anything)

    def _refuse(self, error: UserError) -> None:
        self._progress.hide()
        if self._file is None:
            self._state.hide()
        self._counts.clear()
        self._bad.hide()
        self.say(error)

    def _store(self) -> None:
        if self._prepared is None:
            return
        refusals: list[UserError] = []

        def remember(error: UserError, _ids: object) -> None:
            refusals.append(error)

        self._session.refused.connect(remember)
        self._take.setEnabled(False)
        self._progress.begin()
        self._session.do(read_prospects, self._prepared)
        self._session.refused.disconnect(remember)
        self._progress.hide()
        if refusals:
            self.say(refusals[0])
            self._prepare()
            return
        self.said.emit(done_line(self._prepared))
        self.accept()
