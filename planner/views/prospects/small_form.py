"""What the small forms of the detail have in common: their keys, and the buttons below the fields."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner import look
from planner.views.controls import press_focused, push_button
from planner.views.prospects.key_hint import keeps_key


class SmallForm(QWidget):
    """Keeps what was entered with Enter from any field, or closes with Escape; `closed` says the latter."""

    closed = Signal()

    def __init__(self, theme: look.Theme, keep: str) -> None:
        """`keep` is the text of the button that keeps what was entered."""
        super().__init__()
        self.cancel = push_button(QCoreApplication.translate("Prospects", "Cancel"), theme, kind="small")
        self.cancel.clicked.connect(self.closed)
        self.keep = push_button(keep, theme, kind="small")
        self.keep.clicked.connect(self.store)
        self.buttons = QHBoxLayout()
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.cancel)
        self.buttons.addWidget(self.keep)

    def store(self) -> None:
        """Keep what was entered."""
        raise NotImplementedError

    def event(self, event: QEvent) -> bool:
        """Keep keys without Ctrl from the commands of the page."""
        return keeps_key(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape, keep with Enter, which fields pass on; a button answers Enter itself."""
        if press_focused(self, event):
            return
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.store()
        else:
            super().keyPressEvent(event)
