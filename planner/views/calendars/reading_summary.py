"""What a reading brought, in one line, with the details behind it to be read and copied."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from planner import look
from planner.app.calendar_changes import ReadingSummary
from planner.app.calendar_words import note_lines, summary_line
from planner.views.controls import label, push_button

_LINES_SHOWN = 8
_LINE_HEIGHT = 18


class SummaryView(QWidget):
    """A summary in a line; what was left out or is in doubt opens below it on demand."""

    def __init__(self, theme: look.Theme) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._line = label("", look.CONTROL)
        self._line.setWordWrap(True)
        self._open = push_button(translate("Calendars", "Details"), theme, kind="link")
        self._open.setAutoDefault(False)
        self._open.clicked.connect(self._turn_details)
        self._copy = push_button(translate("Calendars", "Copy"), theme, icon_name="copy", kind="small")
        self._copy.setAutoDefault(False)
        self._copy.clicked.connect(self._copy_all)
        self._details = QPlainTextEdit()
        self._details.setReadOnly(True)
        self._details.setTabChangesFocus(True)
        self._details.setAccessibleName(translate("Calendars", "Left out or in doubt"))
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._line, 1)
        head.addWidget(self._copy)
        head.addWidget(self._open)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        whole.addLayout(head)
        whole.addWidget(self._details)
        self.hide()

    def show_summary(self, summary: ReadingSummary) -> None:
        """Show a summary, its details closed."""
        lines = note_lines(summary.notes)
        self._line.setText(summary_line(summary))
        self._details.setPlainText("\n".join(lines))
        self._details.setFixedHeight(min(max(len(lines), 2), _LINES_SHOWN) * _LINE_HEIGHT + 14)
        self._open.setVisible(bool(lines))
        self.show_details(shown=False)
        self.show()

    def show_details(self, *, shown: bool) -> None:
        """Open or close the details."""
        self._details.setVisible(shown)
        self._copy.setVisible(shown)

    def _turn_details(self) -> None:
        self.show_details(shown=not self._details.isVisibleTo(self))

    def _copy_all(self) -> None:
        QGuiApplication.clipboard().setText(f"{self._line.text()}\n{self._details.toPlainText()}\n")
