"""The calendars of the plan on the Settings page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.app.calendar_changes import ReadingSummary
from planner.app.calendar_keeping import INTERVALS, CalendarKeeper
from planner.app.calendars import Calendars
from planner.app.session import Session
from planner.domain import setting_edits
from planner.domain.appointment import CalendarSource
from planner.views.appearance import Appearance
from planner.views.calendars.calendar_row import CalendarRow
from planner.views.calendars.edit_dialog import EditCalendarDialog
from planner.views.controls import explanation, label, push_button
from planner.views.fields import FieldManners, ListField
from planner.views.settings.section import NAME_WIDTH


class CalendarsSection(QWidget):
    """Lists the calendars, each to be read, changed or removed, and says how often they are read.

    `file_wanted` and `address_wanted` come when the rep wants to add one.
    """

    file_wanted = Signal()
    address_wanted = Signal()

    def __init__(
        self, session: Session, appearance: Appearance, calendars: Calendars, keeper: CalendarKeeper
    ) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        self._session = session
        self._appearance = appearance
        self._calendars = calendars
        self._keeper = keeper
        self._rows: dict[str, CalendarRow] = {}
        self._nothing = explanation(translate("Calendars", "No calendar has been read yet."))
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        choose = push_button(
            translate("Calendars", "Choose an .ics file…"), appearance.theme, icon_name="folder"
        )
        choose.clicked.connect(self.file_wanted)
        by_address = push_button(translate("Calendars", "By address…"), appearance.theme)
        by_address.clicked.connect(self.address_wanted)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        whole.addWidget(self._nothing)
        whole.addLayout(self._list)
        whole.addLayout(_named(translate("Calendars", "Add a calendar"), choose, by_address))
        whole.addLayout(_named(translate("Calendars", "Read again"), self._interval()))
        self._show()
        session.changed.connect(self._show)
        calendars.finished.connect(self._tell)
        calendars.looked_at.connect(self._show_state)

    def _interval(self) -> ListField:
        """Return the list of how often calendars are read again on this computer."""
        translate = QCoreApplication.translate
        field = ListField(translate("Calendars", "Read again"))
        for minutes in INTERVALS:
            if not minutes:
                words = translate("Calendars", "When asked (F5)")
            elif minutes < 60:
                words = translate("Calendars", "Every %n minute(s)", "", minutes)
            else:
                words = translate("Calendars", "Every %n hour(s)", "", minutes // 60)
            field.add(words, minutes)
        field.show_value(self._keeper.minutes)
        field.chosen.connect(self._keeper.keep_minutes)
        FieldManners(self).teach(field)
        return field

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
        row = CalendarRow(calendar, self._session, self._appearance, self._calendars)
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

    def _show_state(self, calendar_id: str) -> None:
        """Show when a calendar was read, also where it was not the rep who wanted it."""
        calendar = self._session.plan.calendars.get(calendar_id)
        if calendar is not None and calendar_id in self._rows:
            self._rows[calendar_id].show_calendar(calendar)

    def _edit(self, calendar_id: str) -> None:
        calendar = self._session.plan.calendars[calendar_id]
        EditCalendarDialog(self._session, calendar, self._appearance, self.window()).open()

    def _remove(self, calendar_id: str) -> None:
        self._session.do(setting_edits.remove_calendar, calendar_id)


def _named(words: str, *fields: QWidget) -> QHBoxLayout:
    name = label(words, tone="quiet")
    name.setFixedWidth(NAME_WIDTH)
    name.setBuddy(fields[0])
    row = QHBoxLayout()
    row.setSpacing(10)
    for part in (name, *fields):
        row.addWidget(part)
    row.addStretch()
    return row
