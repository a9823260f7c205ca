"""Reading back what the agency did: shown before anything is stored, with the rows that do not fit."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from planner import look
from planner.app.agency_files import AgencyReading
from planner.app.prospect_files import ProspectFiles
from planner.app.prospect_words import short_day, touch_text, touch_title
from planner.app.session import Session
from planner.domain.agency_touches import take_in
from planner.domain.errors import UserError
from planner.domain.merging import root_of
from planner.domain.prospect import Touch
from planner.views.appearance import Appearance
from planner.views.controls import label
from planner.views.list_looks import dress_list
from planner.views.plain_text import plain_tooltip
from planner.views.prospects.importing.bad_rows import BadRows
from planner.views.prospects.importing.work_progress import WorkProgress
from planner.views.settings.section import refusal_of
from planner.views.settings.sheet import Sheet

_SIZE = (720, 580)
_ROWS_SHOWN = 500


class ReadBackDialog(Sheet):
    """Reads a file beside the window and shows what it brings; it can be left at any time.

    `received` comes when it was taken in, also where it brought nothing new.
    """

    received = Signal()

    def __init__(
        self,
        session: Session,
        appearance: Appearance,
        data_file: Path,
        path: Path,
        parent: QWidget | None = None,
    ) -> None:
        """Begin to read `path` beside what `data_file` knows."""
        translate = QCoreApplication.translate
        super().__init__(
            translate("Support", "The agency's list"), path.name, appearance.theme, _SIZE[0], parent
        )
        self.resize(*_SIZE)
        self._session = session
        self._formats = appearance.formats
        self._reading: AgencyReading | None = None
        self.summary = label("", look.CONTROL)
        self.summary.setWordWrap(True)
        self._progress = WorkProgress(translate("ProspectFile", "Reading the file"), self.theme)
        self.brought = _list(translate("Support", "What it brings"), self.theme)
        self.left_out = BadRows(appearance)
        for part in (self.summary, self._progress, self.brought, self.left_out):
            self.body.addWidget(part)
        self.body.setStretchFactor(self.brought, 1)
        self.body.addStretch()
        self._leave = self.add_cancel()
        self._take = self.add_button(translate("Support", "Take in"), kind="primary")
        self._take.setEnabled(False)
        self._files = ProspectFiles(session, self)
        self._connect()
        self._read(data_file, path)

    def _connect(self) -> None:
        self._files.returned.connect(self._show)
        self._files.refused.connect(self._refuse)
        self._files.progressed.connect(self._progress.show_steps)
        self.left_out.refused.connect(self.say)
        self._take.clicked.connect(self._store)
        self.finished.connect(self._files.close)

    def _read(self, data_file: Path, path: Path) -> None:
        words = QCoreApplication.translate("ProspectFile", "Reading {file}…")
        self.summary.setText(words.replace("{file}", path.name))
        self.brought.hide()
        self._progress.begin()
        self._files.read_agency(path, data_file)

    def _refuse(self, error: UserError) -> None:
        for part in (self.summary, self._progress):
            part.hide()
        self.say(error)

    def _show(self, reading: AgencyReading) -> None:
        translate, found = QCoreApplication.translate, reading.comparison
        self._reading = reading
        self._progress.hide()
        parts = [translate("Support", "%n new touch(es)", "", len(found.new))]
        if found.corrected:
            parts.append(translate("Support", "%n corrected", "", len(found.corrected)))
        if found.known:
            parts.append(translate("Support", "%n known already", "", found.known))
        if reading.left_out:
            parts.append(translate("ProspectFile", "%n not taken", "", len(reading.left_out)))
        self.summary.setText(" · ".join(parts))
        touches = [*found.new, *(after for _, after in found.corrected)]
        for touch in touches[:_ROWS_SHOWN]:
            item = QListWidgetItem(self._line(touch))
            item.setToolTip(plain_tooltip(item.text()))
            self.brought.addItem(item)
        if len(touches) > _ROWS_SHOWN:
            more = translate("Support", "and %n more", "", len(touches) - _ROWS_SHOWN)
            self.brought.addItem(more)
        self.brought.setVisible(bool(touches))
        self.left_out.show_rows(reading.headers, reading.left_out)
        if found.is_empty:
            self._take.setText(translate("Support", "Received"))
        self._take.setEnabled(True)
        if self._leave.hasFocus():
            self._take.setFocus()

    def _line(self, touch: Touch) -> str:
        prospects = self._session.plan.prospect_book.prospects
        company = prospects[root_of(prospects, touch.prospect_id)].company
        parts = (
            company,
            short_day(touch.day, self._formats),
            touch_title(touch, self._formats),
            touch_text(touch),
        )
        return " · ".join(" ".join(part.split()) for part in parts if part)

    def _store(self) -> None:
        if self._reading is None:
            return
        support = self._session.plan.support
        agency = support.agency if support is not None and support.agency else self._reading.name
        refusal = refusal_of(self._session, take_in, self._reading.reported, agency)
        self.say(refusal)
        if refusal is None:
            self.received.emit()
            self.accept()


def _list(name: str, theme: look.Theme) -> QListWidget:
    made = QListWidget()
    made.setAccessibleName(name)
    made.setUniformItemSizes(True)
    dress_list(made, theme, ruled=True)
    return made
