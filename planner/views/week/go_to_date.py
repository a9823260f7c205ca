"""Jump to a date: a calendar with ISO weeks that opens below the title of the week."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QToolButton, QVBoxLayout, QWidget

from planner import look
from planner.app.formats import pydate, qdate
from planner.drawing.fonts import font
from planner.drawing.icons import icon
from planner.views.appearance import Appearance

_SHEET = """
QFrame#goToDate {{ background: {raised}; border: 1px solid {edge}; }}
QCalendarWidget QWidget#qt_calendar_navigationbar {{ background: {raised}; }}
QCalendarWidget QToolButton {{ min-height: 20px; font-weight: 600; }}
QCalendarWidget QSpinBox {{ min-height: 22px; padding: 0 4px; }}
QCalendarWidget QAbstractItemView {{ background: {raised}; color: {text}; border: none; outline: none;
  alternate-background-color: {raised}; selection-background-color: {accent}; selection-color: {base}; }}
QCalendarWidget QAbstractItemView:disabled {{ color: {text3}; }}
"""


class GoToDate(QFrame):
    """A small popup with a calendar; a click or Enter chooses a day, Escape closes it."""

    chosen = Signal(object)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        theme = appearance.theme
        self.setObjectName("goToDate")
        self.setAccessibleName(QCoreApplication.translate("TopBar", "Go to date"))
        colours = {name: getattr(theme, name) for name in look.Theme.__slots__}
        self.setStyleSheet(_SHEET.format(**colours))
        self._calendar = QCalendarWidget()
        self._calendar.setLocale(appearance.formats.language)
        self._calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self._calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        self._calendar.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        self._calendar.setFont(font(look.SMALL))
        self._calendar.setMinimumSize(304, 236)
        self._accent = QColor(theme.accent)
        self._dress(theme)
        self._calendar.clicked.connect(self._choose)
        self._calendar.activated.connect(self._choose)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(8, 8, 8, 8)
        rows.addWidget(self._calendar)

    def _dress(self, theme: look.Theme) -> None:
        names = QTextCharFormat()
        names.setForeground(QColor(theme.text2))
        names.setBackground(QColor(theme.raised))
        self._calendar.setHeaderTextFormat(names)
        # Qt paints weekends red, names and days alike.
        for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self._calendar.setWeekdayTextFormat(weekend, names)
        for name, shown in (
            ("qt_calendar_prevmonth", "chevron-left"),
            ("qt_calendar_nextmonth", "chevron-right"),
        ):
            button = self._calendar.findChild(QToolButton, name)
            if button is not None:
                button.setIcon(icon(shown, theme.text, theme.edge))

    def open_below(self, anchor: QWidget, day: date, today: date) -> None:
        """Open below a widget with a day selected; today is marked."""
        mark = QTextCharFormat()
        mark.setFontWeight(700)
        mark.setForeground(self._accent)
        self._calendar.setDateTextFormat(QDate(), QTextCharFormat())
        self._calendar.setDateTextFormat(qdate(today), mark)
        self._calendar.setSelectedDate(qdate(day))
        self.adjustSize()
        self.move(anchor.mapToGlobal(QPoint(0, anchor.height() + 4)))
        self.show()
        self._calendar.setFocus(Qt.FocusReason.PopupFocusReason)

    def _choose(self, day: QDate) -> None:
        self.close()
        self.chosen.emit(pydate(day))
