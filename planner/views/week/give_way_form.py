"""Asks at the spot where a committed acquisition block gives way: where to, and why. Two clicks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QPushButton, QVBoxLayout, QWidget

from planner import look
from planner.app.cause_words import CAUSE_ICONS, CAUSES, cause_name
from planner.domain.displacement import Cause, HowItWent
from planner.domain.span import Span
from planner.views.appearance import Appearance
from planner.views.controls import explanation, label, push_button

_WIDTH = 404
_COLUMNS = 2


@dataclass(frozen=True, slots=True)
class Way:
    """One way in which a block can give way: what becomes of it, where it then stands, and in words.

    One in which it keeps its time does not ask why.
    """

    how: HowItWent
    span: Span | None
    words: str
    icon: str
    asks_why: bool = True


@dataclass(frozen=True, slots=True)
class Answer:
    """What the rep chose; `cause` is None for "ask me tonight"."""

    way: Way
    cause: Cause | None


class GiveWayForm(QFrame):
    """A small form beside a block; the second of the two answers applies it.

    `answered` brings the Answer, `left` nothing: everything stays as it was.
    """

    answered = Signal(object)
    left = Signal()

    def __init__(self, heading: str, ways: Sequence[Way], appearance: Appearance, remark: str = "") -> None:
        """Ask under a heading that says what gives way; `remark` is what hangs on it, where anything does."""
        super().__init__(None, Qt.WindowType.Popup)
        self._theme = appearance.theme
        self._ways = ways
        self._way: Way | None = ways[0] if len(ways) == 1 else None
        self._cause: Cause | None = None
        self._has_cause = False
        self._is_answered = False
        self.setObjectName("GiveWayForm")
        self.setFixedWidth(_WIDTH)
        self.setStyleSheet(
            f"#GiveWayForm {{ background: {self._theme.raised};"
            f" border: 1px solid {self._theme.edge}; border-radius: 8px; }}"
        )
        self.setAccessibleName(heading)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 14, 16, 14)
        rows.setSpacing(8)
        rows.addWidget(label(heading, look.SECTION_TITLE))
        if remark:
            self.setAccessibleDescription(remark)
            rows.addWidget(explanation(remark))
        self.way_buttons = self._way_buttons()
        self.cause_buttons = self._cause_buttons()
        if len(ways) > 1:
            rows.addWidget(explanation(QCoreApplication.translate("GiveWay", "Where does it go?")))
            rows.addLayout(_in_columns(self.way_buttons, 1))
        rows.addWidget(explanation(QCoreApplication.translate("GiveWay", "What comes in its place?")))
        rows.addLayout(_in_columns(self.cause_buttons, _COLUMNS))

    def _way_buttons(self) -> list[QPushButton]:
        group = QButtonGroup(self)
        buttons = []
        for number, way in enumerate(self._ways):
            letter = chr(ord("A") + number)
            button = push_button(f"{letter}  {way.words}", self._theme, icon_name=way.icon, kind="choice")
            button.setAccessibleName(way.words)
            button.setCheckable(True)
            button.clicked.connect(lambda _checked, chosen=way: self._choose_way(chosen))
            group.addButton(button)
            buttons.append(button)
        return buttons

    def _cause_buttons(self) -> list[QPushButton]:
        buttons = []
        group = QButtonGroup(self)
        for number, cause in enumerate(CAUSES, start=1):
            name = cause_name(cause)
            button = push_button(
                f"{number}  {name}", self._theme, icon_name=CAUSE_ICONS[cause], kind="choice"
            )
            button.setAccessibleName(name)
            button.clicked.connect(lambda _checked, chosen=cause: self._choose_cause(chosen))
            buttons.append(button)
        tonight = QCoreApplication.translate("GiveWay", "Ask me tonight")
        button = push_button(f"0  {tonight}", self._theme, icon_name="moon", kind="choice")
        button.setAccessibleName(tonight)
        button.clicked.connect(lambda: self._choose_cause(None))
        buttons.append(button)
        for button in buttons:
            button.setCheckable(True)
            group.addButton(button)
        return buttons

    def _choose_way(self, way: Way) -> None:
        self._way = way
        self._finish_if_complete()

    def _choose_cause(self, cause: Cause | None) -> None:
        self._cause, self._has_cause = cause, True
        self._finish_if_complete()

    def _finish_if_complete(self) -> None:
        if self._way is None or (self._way.asks_why and not self._has_cause):
            return
        self._is_answered = True
        answer = Answer(self._way, self._cause)
        self.close()
        self.answered.emit(answer)

    def open_at(self, box: QRect, screen: QRect) -> None:
        """Open beside a box in global pixels, within the screen."""
        self.adjustSize()
        x = box.right() + 10
        if x + self.width() > screen.right():
            x = max(box.left() - 10 - self.width(), screen.left())
        y = min(max(box.top() - 8, screen.top() + 8), screen.bottom() - self.height() - 8)
        self.move(QPoint(x, y))
        self.show()
        first = self.way_buttons[0] if len(self._ways) > 1 else self.cause_buttons[0]
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a letter for the way, a figure for the cause, Enter for the focused one, Escape to leave."""
        text, focused = event.text().upper(), self.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QPushButton):
            focused.click()
        elif text and "A" <= text <= chr(ord("A") + len(self._ways) - 1):
            self.way_buttons[ord(text) - ord("A")].click()
        elif text.isdigit() and int(text) <= len(CAUSES):
            self.cause_buttons[int(text) - 1 if text != "0" else -1].click()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave everything as it was, unless it was answered."""
        super().closeEvent(event)
        if not self._is_answered:
            self.left.emit()
        self.deleteLater()


def _in_columns(buttons: Sequence[QWidget], columns: int) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(6)
    grid.setVerticalSpacing(6)
    for number, button in enumerate(buttons):
        grid.addWidget(button, number // columns, number % columns)
    return grid
