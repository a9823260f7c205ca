"""Choosing a day: a calendar with ISO weeks in the colours of the app, and a field that opens one."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QColor, QFocusEvent, QTextCharFormat
from PySide6.QtWidgets import QAbstractSpinBox, QCalendarWidget, QDateEdit, QToolButton

from planner import look
from planner.app.formats import pydate, qdate
from planner.drawing.fonts import font
from planner.drawing.icons import icon
from planner.views.appearance import Appearance

_SHEET = """
QCalendarWidget QWidget#qt_calendar_navigationbar {{ background: {raised}; }}
QCalendarWidget QToolButton {{ min-height: 20px; font-weight: 600; }}
QCalendarWidget QSpinBox {{ min-height: 22px; padding: 0 4px; }}
QCalendarWidget QAbstractItemView {{ background: {raised}; color: {text}; border: none; outline: none;
  alternate-background-color: {raised}; selection-background-color: {accent}; selection-color: {base}; }}
QCalendarWidget QAbstractItemView:disabled {{ color: {text3}; }}
"""


class DayCalendar(QCalendarWidget):
    """A month of days, Monday first, with the numbers of the weeks."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        theme = appearance.theme
        colours = {name: getattr(theme, name) for name in look.Theme.__slots__}
        self.setStyleSheet(_SHEET.format(**colours))
        self.setLocale(appearance.formats.language)
        self.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        self.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        self.setFont(font(look.SMALL))
        self.setMinimumSize(304, 236)
        self._accent = QColor(theme.accent)
        self._dress(theme)

    def _dress(self, theme: look.Theme) -> None:
        names = QTextCharFormat()
        names.setForeground(QColor(theme.text2))
        names.setBackground(QColor(theme.raised))
        self.setHeaderTextFormat(names)
        # Qt paints weekends red, names and days alike.
        for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(weekend, names)
        for name, shown in (
            ("qt_calendar_prevmonth", "chevron-left"),
            ("qt_calendar_nextmonth", "chevron-right"),
        ):
            button = self.findChild(QToolButton, name)
            if button is not None:
                button.setIcon(icon(shown, theme.text, theme.edge))

    def mark(self, today: date) -> None:
        """Let one day stand out."""
        marked = QTextCharFormat()
        marked.setFontWeight(700)
        marked.setForeground(self._accent)
        self.setDateTextFormat(QDate(), QTextCharFormat())
        self.setDateTextFormat(qdate(today), marked)


class DayField(QDateEdit):
    """A day that is typed, stepped with the arrow keys, or chosen in a calendar that opens below."""

    def __init__(self, name: str, appearance: Appearance) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.lineEdit().setAccessibleName(name)
        self.setLocale(appearance.formats.language)
        self.setDisplayFormat("ddd d MMM yyyy")
        self.setCalendarPopup(True)
        self.setCalendarWidget(DayCalendar(appearance))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the number of the day: the weekday in front cannot be typed."""
        super().focusInEvent(event)
        self._select_day()

    def _select_day(self) -> None:
        # By place, as Qt calls the weekday a section of the day too.
        self.setCurrentSectionIndex(1)
        self.setSelectedSection(QDateEdit.Section.DaySection)

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:
        """Let the arrow keys go on at the end of a month."""
        return (
            QAbstractSpinBox.StepEnabledFlag.StepUpEnabled | QAbstractSpinBox.StepEnabledFlag.StepDownEnabled
        )

    def stepBy(self, steps: int) -> None:
        """Go some days further, into the next month too; months and years are stepped on their own."""
        if self.currentSection() is QDateEdit.Section.DaySection:
            self.setDate(self.date().addDays(steps))
            self._select_day()
        else:
            super().stepBy(steps)

    @property
    def day(self) -> date:
        """The day in the field."""
        return pydate(self.date())

    def show_day(self, day: date) -> None:
        """Put a day into the field."""
        self.setDate(qdate(day))
