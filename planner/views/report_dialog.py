"""Says calmly that something of ours did not work, with a report that can be copied."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from planner import look
from planner.views.appearance import Appearance
from planner.views.controls import explanation, label, push_button, spacer


class ReportDialog(QDialog):
    """Shows one report; what was confirmed before it is stored."""

    def __init__(self, report: str, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = QCoreApplication.translate("Report", "Something in Overmorgen did not work")
        self.setWindowTitle(title)
        self.setMinimumWidth(520)
        self._text = QPlainTextEdit(report)
        self._text.setReadOnly(True)
        self._text.setAccessibleName(QCoreApplication.translate("Report", "Report"))
        advice = QCoreApplication.translate(
            "Report",
            "Everything that was shown as saved is saved. You can go on; if it happens again, close and "
            "open the window. The report holds places in the program and versions, nothing of your plan.",
        )
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 20, 24, 18)
        rows.setSpacing(10)
        rows.addWidget(label(title, look.SECTION_TITLE))
        rows.addWidget(explanation(advice))
        rows.addWidget(self._text)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        copy = push_button(QCoreApplication.translate("Report", "Copy"), appearance.theme, icon_name="copy")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
        close = push_button(QCoreApplication.translate("Report", "Close"), appearance.theme, kind="primary")
        close.clicked.connect(self.accept)
        buttons.addWidget(copy)
        buttons.addWidget(spacer())
        buttons.addWidget(close)
        rows.addLayout(buttons)
