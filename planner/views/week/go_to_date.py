"""Jump to a date: a calendar with ISO weeks that opens below the title of the week."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from planner.app.formats import pydate, qdate
from planner.views.appearance import Appearance
from planner.views.day_field import DayCalendar

_SHEET = "QFrame#goToDate {{ background: {raised}; border: 1px solid {edge}; }}"


class GoToDate(QFrame):
    """A small popup with a calendar; a click or Enter chooses a day, Escape closes it."""

    chosen = Signal(object)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        theme = appearance.theme
        self.setObjectName("goToDate")
        self.setAccessibleName(QCoreApplication.translate("TopBar", "Go to date"))
        self.setStyleSheet(_SHEET.format(raised=theme.raised, edge=theme.edge))
        self._calendar = DayCalendar(appearance)
        self._calendar.clicked.connect(self._choose)
        self._calendar.activated.connect(self._choose)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(8, 8, 8, 8)
        rows.addWidget(self._calendar)

    def open_below(self, anchor: QWidget, day: date, today: date) -> None:
        """Open below a widget with a day selected; today is marked."""
        self._calendar.mark(today)
        self._calendar.setSelectedDate(qdate(day))
        self.adjustSize()
        self.move(anchor.mapToGlobal(QPoint(0, anchor.height() + 4)))
        self.show()
        self._calendar.setFocus(Qt.FocusReason.PopupFocusReason)

    def _choose(self, day: QDate) -> None:
        self.close()
        self.chosen.emit(pydate(day))
