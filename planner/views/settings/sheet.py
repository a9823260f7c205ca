"""A dialog in the style of the app: a title, what it is about, and its buttons."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from planner import look
from planner.app.trouble import trouble_of
from planner.domain.errors import UserError
from planner.views.controls import explanation, label, press_focused, push_button


class Sheet(QDialog):
    """A dialog with a title; the content goes into `body`, the buttons into the line below it."""

    def __init__(
        self, title: str, sentence: str, theme: look.Theme, width: int, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(width)
        self.body = QVBoxLayout()
        self.body.setSpacing(10)
        self._trouble = label("", look.SMALL, "warning")
        self._trouble.setWordWrap(True)
        self._trouble.hide()
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(4)
        heading = label(title, look.PAGE_TITLE)
        heading.setWordWrap(True)
        column.addWidget(heading)
        if sentence:
            column.addWidget(explanation(sentence))
        column.addSpacing(12)
        column.addLayout(self.body, 1)
        column.addWidget(self._trouble)
        column.addSpacing(14)
        column.addLayout(self.buttons)

    def add_button(self, text: str, *, kind: str = "plain", icon_name: str = "") -> QPushButton:
        """Add a button at the end of the line; the primary one answers Enter."""
        made = push_button(text, self.theme, kind=kind, icon_name=icon_name)
        made.setAutoDefault(False)
        made.setDefault(kind == "primary")
        self.buttons.addWidget(made)
        return made

    def add_cancel(self, text: str = "") -> QPushButton:
        """Add the button that changes nothing."""
        made = self.add_button(text or QCoreApplication.translate("Settings", "Cancel"))
        made.clicked.connect(self.reject)
        return made

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button that has the keyboard; from anywhere else it presses the primary one."""
        if not press_focused(self, event):
            super().keyPressEvent(event)

    def say(self, error: UserError | None) -> None:
        """Show above the buttons why a change was refused, or nothing any more; what was typed stays."""
        self._trouble.setText(trouble_of(error).line if error is not None else "")
        self._trouble.setVisible(error is not None)
