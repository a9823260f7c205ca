"""A calm question in the line at the foot, which can be answered or left."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from planner import look
from planner.drawing.fonts import metrics
from planner.views.controls import label, push_button
from planner.views.plain_text import plain_tooltip

_WIDEST = 440


class StatusQuestion(QWidget):
    """Asks for a yes or a no without taking the keyboard; Alt with a letter, or Tab, leads to the answers.

    `answered` brings the answer; a question that is withdrawn has none.
    """

    answered = Signal(bool)

    def __init__(self, theme: look.Theme) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        self._asked = ""
        self._words = label("", look.SMALL)
        self._yes = self._answer(translate("StatusLine", "&Yes"), theme, yes=True)
        self._no = self._answer(translate("StatusLine", "&No"), theme, yes=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        for part in (self._words, self._yes, self._no):
            row.addWidget(part)
        self.hide()

    def _answer(self, text: str, theme: look.Theme, *, yes: bool) -> QPushButton:
        made = push_button(text, theme, kind="link")
        made.clicked.connect(lambda: self._take(yes))
        return made

    @property
    def words(self) -> str:
        """What is asked at the moment, whole; empty for nothing."""
        return self._asked

    def ask(self, text: str) -> None:
        """Ask something, in place of what was asked before."""
        self._asked = text
        self._words.setText(metrics(look.SMALL).elidedText(text, Qt.TextElideMode.ElideMiddle, _WIDEST))
        self._words.setToolTip(plain_tooltip(text))
        self._words.setAccessibleName(text)
        for button in (self._yes, self._no):
            button.setAccessibleDescription(text)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def withdraw(self) -> None:
        """Ask nothing any more."""
        self._asked = ""
        self.hide()

    def _take(self, answer: bool) -> None:
        self.withdraw()
        self.answered.emit(answer)
