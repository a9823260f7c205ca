"""A text that is stored when the keyboard leaves it, under its heading."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, Qt
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from planner import look
from planner.views.controls import label


class StoredText(QWidget):
    """Heading and field; `left` brings the text once the keyboard goes elsewhere, where it was changed."""

    left = Signal(str)

    def __init__(self, heading: str, hint: str, height: int, *, grows: bool = False) -> None:
        """Show a field of a height, or of more where it `grows`."""
        super().__init__()
        self.field = _Field()
        self.field.setAccessibleName(heading)
        self.field.setPlaceholderText(hint)
        self.field.setTabChangesFocus(True)
        if grows:
            self.field.setMinimumHeight(height)
        else:
            self.field.setFixedHeight(height)
        self.field.left.connect(self.hand_over)
        self._shown = ""
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        rows.addWidget(label(heading, look.PANEL_HEADING, "quiet"))
        rows.addWidget(self.field, 1)

    @property
    def text(self) -> str:
        """What stands in the field."""
        return self.field.toPlainText()

    def show_text(self, text: str) -> None:
        """Show a text; what is being typed stays where it differs from what was shown."""
        is_typing = self.field.hasFocus() and self.text != self._shown
        self._shown = text
        if not is_typing and self.text != text:
            self.field.setPlainText(text)

    def hand_over(self) -> None:
        """Bring what was typed and not brought yet."""
        if self.text != self._shown:
            self._shown = self.text
            self.left.emit(self.text)


class _Field(QPlainTextEdit):
    """A field that tells when the keyboard leaves it, and keeps only undo of its own typing."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the keyboard went elsewhere; a menu of the field itself is not elsewhere."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave what is for the page to the page: Escape and full screen."""
        if event.key() == Qt.Key.Key_Escape or event.matches(QKeySequence.StandardKey.Print):
            event.ignore()
        else:
            super().keyPressEvent(event)
