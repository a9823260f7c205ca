"""Settings of the rep and the working week: name, days and hours, and how the week is shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from planner.app.formats import Formats
from planner.app.session import Session
from planner.domain.preferences import Preferences, WorkingDay
from planner.domain.span import SNAPS, IsoWeek
from planner.views.appearance import Appearance
from planner.views.choices import Choice, Segments
from planner.views.controls import Switch, label
from planner.views.fields import ListField, NumberField, TimeField
from planner.views.settings.section import PreferenceSection

_MOST_NAME_LETTERS = 80
_LATEST_FIRST_HOUR = 12
_LONGEST_BREAK = 180
_USUAL = WorkingDay(8 * 60, 17 * 60)
_ANY_WEEK = IsoWeek(2026, 48)


class NameSection(PreferenceSection):
    """Whose week it is."""

    def __init__(self, session: Session) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            session,
            translate("Settings", "Your name"),
            translate("Settings", "Stands on the printed week."),
        )
        self._name = QLineEdit()
        self._name.setMaxLength(_MOST_NAME_LETTERS)
        self._name.editingFinished.connect(self._store)
        self.manners.teach(self._name)
        self.add_row(translate("Settings", "Name"), self._name, fills=True)
        self.show_stored(session.preferences)

    def _store(self) -> None:
        name = self._name.text().strip()
        if name != self.session.preferences.rep_name:
            self.change(rep_name=name)

    def show_stored(self, stored: Preferences) -> None:
        """Show the name."""
        self._name.setText(stored.rep_name)


class _Hours(QWidget):
    """From when to when work is done: on every day, or on one weekday."""

    def __init__(self, day: str, formats: Formats) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        self.start = TimeField(translate("Settings", "{day}, from").format(day=day), formats)
        self.end = TimeField(translate("Settings", "{day}, to").format(day=day), formats, ends_day=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.start)
        row.addWidget(label(translate("Settings", "to"), tone="quiet"))
        row.addWidget(self.end)
        row.addStretch()
        self.setFocusProxy(self.start)

    def show_hours(self, hours: WorkingDay) -> None:
        """Show working hours."""
        self.start.show_value(hours.start)
        self.end.show_value(hours.end)

    @property
    def hours(self) -> WorkingDay:
        """The working hours that are shown."""
        return WorkingDay(self.start.value, self.end.value)


class WorkingHoursSection(PreferenceSection):
    """On which days and between which hours the rep works, and the break."""

    def __init__(self, session: Session, appearance: Appearance) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            session,
            translate("Settings", "Working hours"),
            translate("Settings", "Free hours stay inside these times."),
            "clock",
        )
        formats, theme = appearance.formats, appearance.theme
        weekdays = [formats.weekday(day) for day in _ANY_WEEK.days]
        self._days = [
            Choice(formats.weekday(day, short=True)[:2], theme, width=34, spoken=weekday)
            for day, weekday in zip(_ANY_WEEK.days, weekdays, strict=True)
        ]
        self.add_row(translate("Settings", "Days"), *self._days)
        self._same = _Hours(translate("Settings", "Every working day"), formats)
        self._same_row = self.add_row(translate("Settings", "Hours"), self._same)
        self._each = [_Hours(weekday, formats) for weekday in weekdays]
        self._each_rows = [self.add_row(day, hours) for day, hours in zip(weekdays, self._each, strict=True)]
        self._break_start = TimeField(translate("Settings", "Break from"), formats)
        self._break_length = NumberField(
            translate("Settings", "Length of the break"), range(0, _LONGEST_BREAK + 1, 5), _minutes_form()
        )
        self.add_row(
            translate("Settings", "Break"),
            self._break_start,
            translate("Settings", "for"),
            self._break_length,
        )
        self._differ = Switch(translate("Settings", "Different hours per weekday"), theme)
        self.add_switch(self._differ)
        self._listen()
        self._differ.setChecked(_differ(session.preferences))
        self.show_stored(session.preferences)

    def _listen(self) -> None:
        for weekday, choice in enumerate(self._days):
            choice.clicked.connect(lambda on, weekday=weekday: self._set_day(weekday, works=on))
        for weekday, each in enumerate(self._each):
            each.start.changed.connect(lambda _minute, weekday=weekday: self._set_hours_of(weekday))
            each.end.changed.connect(lambda _minute, weekday=weekday: self._set_hours_of(weekday))
        self._same.start.changed.connect(lambda _minute: self._set_all_hours(self._same.hours))
        self._same.end.changed.connect(lambda _minute: self._set_all_hours(self._same.hours))
        self._break_start.changed.connect(lambda minute: self.change(break_start=minute))
        self._break_length.changed.connect(lambda minutes: self.change(break_length=minutes))
        self._differ.clicked.connect(self._set_differ)
        for field in self.findChildren(TimeField):
            self.manners.teach(field)
        self.manners.teach(self._break_length)

    def _set_day(self, weekday: int, *, works: bool) -> None:
        self._put(weekday, _usual(self.session.preferences) if works else None)

    def _set_hours_of(self, weekday: int) -> None:
        self._put(weekday, self._each[weekday].hours)

    def _put(self, weekday: int, hours: WorkingDay | None) -> None:
        days = list(self.session.preferences.working_days)
        days[weekday] = hours
        self.change(working_days=tuple(days))

    def _set_all_hours(self, hours: WorkingDay) -> None:
        days = self.session.preferences.working_days
        self.change(working_days=tuple(hours if day else None for day in days))

    def _set_differ(self, on: bool) -> None:
        if not on:
            self._set_all_hours(_usual(self.session.preferences))
        self._show_rows(self.session.preferences)

    def show_stored(self, stored: Preferences) -> None:
        """Show days, hours and break; hours per weekday where they differ."""
        for hours, choice, each in zip(stored.working_days, self._days, self._each, strict=True):
            choice.setChecked(hours is not None)
            each.show_hours(hours or _usual(stored))
        self._same.show_hours(_usual(stored))
        self._same.setEnabled(any(stored.working_days))
        self._break_start.show_value(stored.break_start)
        self._break_length.show_value(stored.break_length)
        if _differ(stored):
            self._differ.setChecked(True)
        self._show_rows(stored)

    def _show_rows(self, stored: Preferences) -> None:
        differ = self._differ.isChecked()
        self._same_row.setVisible(not differ)
        for hours, row in zip(stored.working_days, self._each_rows, strict=True):
            row.setVisible(differ and hours is not None)


def _usual(preferences: Preferences) -> WorkingDay:
    return next((hours for hours in preferences.working_days if hours is not None), _USUAL)


def _differ(preferences: Preferences) -> bool:
    return len({hours for hours in preferences.working_days if hours is not None}) > 1


def _minutes_form() -> str:
    return QCoreApplication.translate("Settings", "{number} min")


class WeekViewSection(PreferenceSection):
    """How the week is shown on the Week page."""

    def __init__(self, session: Session, appearance: Appearance) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            session,
            translate("Settings", "Week view"),
            translate("Settings", "What the Week page shows first, and the steps in which blocks move."),
            "eye",
        )
        self._formats = appearance.formats
        self._first_hour = ListField(translate("Settings", "First hour shown"))
        for hour in range(_LATEST_FIRST_HOUR + 1):
            self._first_hour.add(self._formats.clock_time(hour * 60), hour)
        self._first_hour.chosen.connect(lambda hour: self.change(first_hour=hour))
        self.manners.teach(self._first_hour)
        self._snap = Segments(
            {snap: _minutes_form().format(number=snap) for snap in SNAPS},
            translate("Settings", "Steps"),
            appearance.theme,
        )
        self._snap.chosen.connect(lambda snap: self.change(snap=snap))
        self._weekend = Switch(translate("Settings", "Show the weekend"), appearance.theme)
        self._weekend.clicked.connect(lambda on: self.change(shows_weekend=on))
        self.add_row(translate("Settings", "First hour"), self._first_hour)
        self.add_row(translate("Settings", "Steps"), self._snap)
        self.add_switch(self._weekend)
        self.show_stored(session.preferences)

    def show_stored(self, stored: Preferences) -> None:
        """Show first hour, steps and weekend."""
        if not self._first_hour.holds(stored.first_hour):
            self._first_hour.add(self._formats.clock_time(stored.first_hour * 60), stored.first_hour)
        self._first_hour.show_value(stored.first_hour)
        self._snap.choose(stored.snap)
        self._weekend.setChecked(stored.shows_weekend)
