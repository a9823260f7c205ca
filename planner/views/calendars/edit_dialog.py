"""Changing a calendar: its name, colour, and the kinds of work of its appointments."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from planner.app.session import Session
from planner.domain import setting_edits
from planner.domain.appointment import CalendarSource
from planner.domain.edits import EditKind
from planner.exchange.web_address import source_name
from planner.views.appearance import Appearance
from planner.views.calendars.calendar_form import CalendarForm
from planner.views.settings.section import refusal_of
from planner.views.settings.sheet import Sheet

_WIDTH = 640


class EditCalendarDialog(Sheet):
    """Changes a calendar as one step of undo; nothing is stored before Save."""

    def __init__(
        self,
        session: Session,
        calendar: CalendarSource,
        appearance: Appearance,
        parent: QWidget | None = None,
    ) -> None:
        translate = QCoreApplication.translate
        source = source_name(calendar.source)
        words = translate("Calendars", "Reads from {host}").replace("{host}", source) if source else ""
        super().__init__(translate("Calendars", "Calendar"), words, appearance.theme, _WIDTH, parent)
        self._session = session
        self._form = CalendarForm(session.plan, calendar, appearance.theme)
        self.body.addWidget(self._form)
        self.body.addStretch()
        self.add_cancel(translate("Calendars", "Cancel"))
        save = self.add_button(translate("Calendars", "Save"), kind="primary")
        save.clicked.connect(self._store)
        self._form.name.setFocus()
        self._form.name.selectAll()

    def _store(self) -> None:
        refusal = refusal_of(
            self._session, setting_edits.change_calendar, self._form.calendar, EditKind.CHANGE_CALENDAR
        )
        if refusal is None:
            self.accept()
        else:
            self.say(refusal)
