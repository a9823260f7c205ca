"""The calendars of the plan on the Settings page."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from planner.app.calendar_changes import ReadingSummary
from planner.app.calendars import Calendars
from planner.app.session import Session
from planner.domain import setting_edits
from planner.domain.appointment import CalendarSource
from planner.views.appearance import Appearance
from planner.views.calendars.calendar_row import CalendarRow
from planner.views.calendars.edit_dialog import EditCalendarDialog
from planner.views.calendars.read_dialog import ReadCalendarDialog
from planner.views.controls import explanation, label, push_button
from planner.views.settings.section import NAME_WIDTH


class CalendarsSection(QWidget):
    """Lists the calendars, each to be read, changed or removed, and takes in new ones."""

    def __init__(self, session: Session, appearance: Appearance, calendars: Calendars) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        self._session = session
        self._appearance = appearance
        self._calendars = calendars
        self._rows: dict[str, CalendarRow] = {}
        self._nothing = explanation(translate("Calendars", "No calendar has been read yet."))
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        choose = push_button(
            translate("Calendars", "Choose an .ics file…"), appearance.theme, icon_name="folder"
        )
        choose.clicked.connect(self._choose_file)
        name = label(translate("Calendars", "Add a calendar"), tone="quiet")
        name.setFixedWidth(NAME_WIDTH)
        name.setBuddy(choose)
        adding = QHBoxLayout()
        adding.setSpacing(10)
        adding.addWidget(name)
        adding.addWidget(choose)
        adding.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        whole.addWidget(self._nothing)
        whole.addLayout(self._list)
        whole.addLayout(adding)
        self._show()
        session.changed.connect(self._show)
        calendars.finished.connect(self._tell)

    def _show(self) -> None:
        """Show the calendars as they are stored."""
        stored = self._session.plan.calendars
        for calendar_id in self._rows.keys() - stored.keys():
            gone = self._rows.pop(calendar_id)
            gone.hide()
            gone.deleteLater()
        for place, calendar in enumerate(stored.values()):
            if calendar.id in self._rows:
                self._rows[calendar.id].show_calendar(calendar)
            else:
                self._rows[calendar.id] = self._row(calendar)
            self._list.insertWidget(place, self._rows[calendar.id])
        self._nothing.setVisible(not stored)

    def _row(self, calendar: CalendarSource) -> CalendarRow:
        row = CalendarRow(calendar, self._session, self._appearance)
        row.read_wanted.connect(lambda: self._read(calendar.id))
        row.edit_wanted.connect(lambda: self._edit(calendar.id))
        row.remove_wanted.connect(lambda: self._remove(calendar.id))
        return row

    def _read(self, calendar_id: str) -> None:
        task = self._calendars.read_again(calendar_id)
        row = self._rows[calendar_id]
        row.follow(task)
        task.refused.connect(row.refuse)

    def _tell(self, calendar_id: str, summary: ReadingSummary) -> None:
        if calendar_id in self._rows:
            self._rows[calendar_id].tell(summary)

    def _edit(self, calendar_id: str) -> None:
        calendar = self._session.plan.calendars[calendar_id]
        EditCalendarDialog(self._session, calendar, self._appearance, self.window()).open()

    def _remove(self, calendar_id: str) -> None:
        self._session.do(setting_edits.remove_calendar, calendar_id)

    def _choose_file(self) -> None:
        translate = QCoreApplication.translate
        title = translate("Calendars", "Read calendar")
        kinds = translate("Calendars", "Calendars (*.ics *.ical *.ifb *.vcs);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileName(self, title, str(Path.home()), kinds)
        if chosen:
            source = str(Path(chosen).absolute())
            ReadCalendarDialog(self._session, self._appearance, self._calendars, source, self.window()).open()
