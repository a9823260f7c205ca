"""How far a reading has come."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from planner import look
from planner.app.calendars import CalendarTask
from planner.views.controls import push_button

_SHEET = """
QProgressBar {{ background: {press}; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 3px; }}
"""


class ReadingProgress(QWidget):
    """A bar for one reading at a time, hidden while nothing is read; with a button that ends it at once."""

    def __init__(self, theme: look.Theme, *, with_cancel: bool = True) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        self._task: CalendarTask | None = None
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(translate("Calendars", "Reading the calendar"))
        self._bar.setStyleSheet(_SHEET.format(press=theme.press, accent=theme.accent))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._bar, 1)
        if with_cancel:
            cancel = push_button(translate("Calendars", "Cancel"), theme, kind="small")
            cancel.setAutoDefault(False)
            cancel.clicked.connect(self.cancel)
            row.addWidget(cancel)
        self.hide()

    def follow(self, task: CalendarTask) -> None:
        """Show a reading until it ends."""
        self._task = task
        self._bar.setRange(0, 0)
        task.progressed.connect(self._show)
        task.ended.connect(self._end)
        self.show()

    def cancel(self) -> None:
        """End the reading; what the plan shows stays as it is."""
        if self._task is not None:
            self._task.cancel()

    def _show(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _end(self) -> None:
        self._task = None
        self.hide()
