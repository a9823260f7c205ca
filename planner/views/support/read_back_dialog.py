"""Reading back what the agency did: shown before anything is stored, with the rows that do not fit."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QListWidget, QWidget

from planner import look
from planner.app.agency_files import AgencyReading, problem_words, read_agency_file
from planner.app.prospect_words import short_day, touch_text, touch_title
from planner.app.session import Session
from planner.domain.agency_touches import take_in
from planner.domain.errors import UserError
from planner.domain.merging import root_of
from planner.domain.prospect import Touch
from planner.views.appearance import Appearance
from planner.views.controls import explanation, label
from planner.views.list_looks import dress_list
from planner.views.settings.section import refusal_of
from planner.views.settings.sheet import Sheet

_SIZE = (720, 580)
_ROWS_SHOWN = 500


class ReadBackDialog(Sheet):
    """Shows what a file brings; `received` comes when it was taken in, also where it brought nothing new."""

    received = Signal()

    def __init__(
        self, session: Session, appearance: Appearance, path: Path, parent: QWidget | None = None
    ) -> None:
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
        self.brought = _list(translate("Support", "What it brings"), self.theme)
        self.left_out = _list(translate("Support", "Rows that are left out"), self.theme)
        self._left_head = explanation("")
        for part in (self.summary, self.brought, self._left_head, self.left_out):
            self.body.addWidget(part)
        self.body.setStretchFactor(self.brought, 3)
        self.body.setStretchFactor(self.left_out, 2)
        self._leave = self.add_cancel()
        self._take = self.add_button(translate("Support", "Take in"), kind="primary")
        self._take.clicked.connect(self._store)
        self._read(path)

    def _read(self, path: Path) -> None:
        try:
            self._reading = read_agency_file(path, self._session.plan, self._session.clock.today())
        except UserError as error:
            self.say(error)
            for part in (self.brought, self._left_head, self.left_out):
                part.hide()
            self._take.setEnabled(False)
            return
        self._show(self._reading)

    def _show(self, reading: AgencyReading) -> None:
        translate, found = QCoreApplication.translate, reading.comparison
        parts = [translate("Support", "%n new touch(es)", "", len(found.new))]
        if found.corrected:
            parts.append(translate("Support", "%n corrected", "", len(found.corrected)))
        if found.known:
            parts.append(translate("Support", "%n known already", "", found.known))
        self.summary.setText(" · ".join(parts))
        touches = [*found.new, *(after for _, after in found.corrected)]
        self.brought.addItems([self._line(touch) for touch in touches[:_ROWS_SHOWN]])
        self.brought.setVisible(bool(touches))
        heading = translate("Support", "%n row(s) are left out", "", len(reading.left_out))
        self._left_head.setText(heading)
        line = translate("Support", "Line {line}: {name}, {reason}")
        for each in reading.left_out[:_ROWS_SHOWN]:
            words = line.replace("{line}", str(each.line)).replace("{reason}", problem_words(each.problem))
            self.left_out.addItem(words.replace("{name}", each.called or "–"))
        for part in (self._left_head, self.left_out):
            part.setVisible(bool(reading.left_out))
        if found.is_empty:
            self._take.setText(translate("Support", "Received"))

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
    dress_list(made, theme)
    return made
