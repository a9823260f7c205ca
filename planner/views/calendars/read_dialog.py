"""Reading a calendar: what is in it, where it belongs, and what came of it, in one dialog."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.app.calendar_changes import ReadingSummary
from planner.app.calendar_settings import FileContent, calendar_from, name_for, new_calendar
from planner.app.calendars import Calendars
from planner.app.session import Session
from planner.domain.appointment import CalendarSource
from planner.domain.errors import Problem, RuleBroken, UserError
from planner.exchange.reading import CalendarReading
from planner.exchange.web_address import source_name
from planner.views.appearance import Appearance
from planner.views.calendars.calendar_form import CalendarForm
from planner.views.calendars.reading_progress import ReadingProgress
from planner.views.calendars.reading_summary import SummaryView
from planner.views.controls import label
from planner.views.fields import FieldManners, ListField
from planner.views.settings.section import NAME_WIDTH
from planner.views.settings.sheet import Sheet

_SIZE = (640, 600)
_NEW = ""


class ReadCalendarDialog(Sheet):
    """Reads a calendar while it opens, asks where it belongs, and says what came; it can be left at any time.

    Nothing is stored before the rep says so, and then as one step of undo.
    """

    def __init__(
        self,
        session: Session,
        appearance: Appearance,
        calendars: Calendars,
        source: str,
        parent: QWidget | None = None,
    ) -> None:
        translate = QCoreApplication.translate
        super().__init__(translate("Calendars", "Read calendar"), "", appearance.theme, _SIZE[0], parent)
        self.resize(*_SIZE)
        self._session = session
        self._calendars = calendars
        self._source = source
        self._source_name = source_name(source)
        self._reading: CalendarReading | None = None
        self._form: CalendarForm | None = None
        self._state = label("", tone="quiet")
        self._state.setWordWrap(True)
        self._progress = ReadingProgress(appearance.theme, with_cancel=False)
        self._summary = SummaryView(appearance.theme)
        self._question = QWidget()
        self._asked = QVBoxLayout(self._question)
        self._asked.setContentsMargins(0, 0, 0, 0)
        for part in (self._state, self._progress, self._summary, self._question):
            self.body.addWidget(part)
        self.body.addStretch()
        self._leave = self.add_cancel(translate("Calendars", "Cancel"))
        self._take = self.add_button(translate("Calendars", "Add calendar"), kind="primary")
        self._take.setEnabled(False)
        self._take.clicked.connect(self._store)
        self.finished.connect(self._progress.cancel)
        self._look()

    def _look(self) -> None:
        words = QCoreApplication.translate("Calendars", "Reading {file}…")
        self._state.setText(words.replace("{file}", self._source_name))
        task = self._calendars.look_into(self._source)
        self._progress.follow(task)
        task.looked.connect(self._ask)
        task.refused.connect(self._give_up)

    def _ask(self, content: FileContent) -> None:
        """Show what the file holds, and ask where it belongs."""
        plan, reading = self._session.plan, content.reading
        self._reading = reading
        words = QCoreApplication.translate("Calendars", "%n entry(s) in {file}", "", reading.events)
        self._state.setText(words.replace("{file}", self._source_name))
        known = calendar_from(plan, self._source)
        self._form = CalendarForm(plan, known or self._new(), self.theme)
        self._form.suggest(content.often)
        if plan.calendars:
            self._asked.addWidget(self._choice(known))
        self._asked.addWidget(self._form)
        self._offer(known is not None)
        self._form.name.setFocus()
        self._form.name.selectAll()

    def _choice(self, known: CalendarSource | None) -> QWidget:
        """Return the row in which an existing calendar can be chosen in place of a new one."""
        translate = QCoreApplication.translate
        field = ListField(translate("Calendars", "Read into"))
        field.add(translate("Calendars", "A new calendar"), _NEW)
        for calendar in self._session.plan.calendars.values():
            field.add(calendar.name, calendar.id)
        field.show_value(known.id if known is not None else _NEW)
        field.chosen.connect(self._choose)
        FieldManners(self).teach(field)
        name = label(translate("Calendars", "Read into"), tone="quiet")
        name.setFixedWidth(NAME_WIDTH)
        name.setBuddy(field)
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(name)
        row.addWidget(field, 1)
        return made

    def _choose(self, calendar_id: str) -> None:
        known = self._session.plan.calendars.get(calendar_id)
        if self._form is not None:
            self._form.show_calendar(known or self._new())
            self._offer(known is not None)

    def _new(self) -> CalendarSource:
        return new_calendar(self._session.plan, name_for(self._reading, self._source), self._source)

    def _offer(self, is_known: bool) -> None:
        translate = QCoreApplication.translate
        words = translate("Calendars", "Read") if is_known else translate("Calendars", "Add calendar")
        self._take.setText(words)
        self._take.setEnabled(True)

    def _store(self) -> None:
        if self._form is None or self._reading is None:
            return
        calendar = self._form.calendar
        if not calendar.name:
            self.say(RuleBroken(Problem.CALENDAR_NAME_MISSING))
            self._form.name.setFocus()
            return
        self._question.setEnabled(False)
        self._take.setEnabled(False)
        task = self._calendars.take_in(calendar, self._source, self._reading)
        self._progress.follow(task)
        task.finished.connect(self._tell)
        task.refused.connect(self._refuse)

    def _tell(self, summary: ReadingSummary) -> None:
        """Show what came; all that is left is to close."""
        self._state.setText(summary.calendar)
        self._summary.show_summary(summary)
        self._question.hide()
        self._close_only()
        self.adjustSize()

    def _refuse(self, error: UserError) -> None:
        self.say(error)
        self._take.setEnabled(True)
        self._question.setEnabled(True)

    def _give_up(self, error: UserError) -> None:
        self._state.hide()
        self.say(error)
        self._close_only()

    def _close_only(self) -> None:
        self._take.hide()
        self._leave.setText(QCoreApplication.translate("Calendars", "Close"))
        self._leave.setDefault(True)
        self._leave.setFocus()
