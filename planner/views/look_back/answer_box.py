"""What the current line asks, with a key for each answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from planner import look
from planner.app import look_back_words as words
from planner.app.cause_words import CAUSES, cause_name
from planner.app.place_words import place_choice
from planner.domain.displacement import Cause, CouldWait
from planner.proposals.slots import Place
from planner.views.appearance import Appearance
from planner.views.controls import explanation, label
from planner.views.look_back.day_row import BlockRow, FixedRow, GaveWayRow, Question, Row, Said, UnplannedRow
from planner.views.look_back.key_button import KeyButton
from planner.views.look_back.row_line import TEXT_LEFT

_SPACING = 6
_RIGHT = 10
_SCROLL_BAR = 10
SAID_KEYS = {"D": Said.DONE, "S": Said.SHORTENED, "M": Said.MOVED, "G": Said.GIVEN_UP}


class AnswerLine(QLineEdit):
    """A line to type one answer into; `entered` comes with Enter, `left` with Escape."""

    entered = Signal(str)
    left = Signal()

    def __init__(self, name: str, text: str = "", placeholder: str = "") -> None:
        super().__init__(text)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Escape answer the line and nothing else; with Ctrl held they are the sheet's."""
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.entered.emit(self.text())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class AnswerBox(QWidget):
    """Shows the questions of a line; every answer comes as a signal, whether clicked or typed."""

    said = Signal(object)
    blamed = Signal(object)
    could_wait = Signal(object)
    accepted = Signal()
    other_time_wanted = Signal()
    later = Signal()
    change_wanted = Signal()
    removal_wanted = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._theme, self._formats = appearance.theme, appearance.formats
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(TEXT_LEFT, 0, _RIGHT, 12)
        self._rows.setSpacing(_SPACING)
        self._room = 0
        # Where a line to type into stands, by what it is for.
        self._places: dict[Said, int] = {}
        self.line: AnswerLine | None = None
        self.hint: QLabel | None = None

    def show_questions(self, row: Row, suggestion: Place | None, width: int) -> None:
        """Show what a line asks, in chips that wrap at a width."""
        self._clear()
        self._room = width - TEXT_LEFT - _RIGHT - _SCROLL_BAR
        if isinstance(row, FixedRow):
            text = QCoreApplication.translate("LookBack", "From your calendar, and taken as held.")
            self._rows.addWidget(explanation(text))
        elif isinstance(row, UnplannedRow):
            self._ask_of_unplanned()
        elif isinstance(row, BlockRow):
            self._add_chips([self._said_chip(key, said, row) for key, said in SAID_KEYS.items()])
            self._places[Said.SHORTENED] = self._rows.count()
        if isinstance(row, BlockRow | GaveWayRow):
            self._ask(row, suggestion)

    def _ask(self, row: BlockRow | GaveWayRow, suggestion: Place | None) -> None:
        if Question.CAUSE in row.questions:
            self._head(QCoreApplication.translate("LookBack", "What came in its place?"))
            self._add_chips([self._cause_chip(n, cause, row.cause) for n, cause in enumerate(CAUSES, 1)])
        if isinstance(row, BlockRow) and Question.NEW_TIME in row.questions:
            self._head(QCoreApplication.translate("LookBack", "New time"))
            self._add_chips(self._time_chips(row, suggestion))
            self._places[Said.MOVED] = self._rows.count()
        if Question.COULD_WAIT in row.questions:
            self._head(QCoreApplication.translate("LookBack", "Could it have waited?"))
            self._add_chips([self._wait_chip(answer, row.could_wait) for answer in CouldWait])

    def open_line(self, said: Said, name: str, text: str, placeholder: str, hint: str) -> AnswerLine:
        """Show a line to type more about an answer into, with a hint beside it; it gets the keyboard."""
        self.close_line()
        self.line = AnswerLine(name, text, placeholder)
        self.line.setFixedWidth(150)
        self.hint = label(hint, look.SMALL, "quiet")
        self.hint.setWordWrap(True)
        side = QHBoxLayout()
        side.setSpacing(10)
        side.addWidget(self.line)
        side.addWidget(self.hint, 1)
        self._rows.insertLayout(self._places[said], side)
        self.line.setFocus()
        return self.line

    def close_line(self) -> None:
        """Take the line away."""
        for widget in (self.line, self.hint):
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.line = self.hint = None

    def _clear(self) -> None:
        self.close_line()
        while (item := self._rows.takeAt(0)) is not None:
            inner = item.layout()
            while inner is not None and (part := inner.takeAt(0)) is not None:
                _discard(part.widget())
            _discard(item.widget())

    def _head(self, text: str) -> None:
        self._rows.addWidget(explanation(text))

    def _add_chips(self, chips: Sequence[KeyButton]) -> None:
        line, used = QHBoxLayout(), 0
        line.setSpacing(_SPACING)
        for chip in chips:
            wide = chip.sizeHint().width()
            if used and used + wide > self._room:
                line.addStretch()
                self._rows.addLayout(line)
                line, used = QHBoxLayout(), 0
                line.setSpacing(_SPACING)
            line.addWidget(chip)
            used += wide + _SPACING
        line.addStretch()
        self._rows.addLayout(line)

    def _chip(
        self, text: str, key: str, act: Callable[[], None], *, checked: bool = False, icon_name: str = ""
    ) -> KeyButton:
        chip = KeyButton(text, key, self._theme, icon_name=icon_name, parent=self)
        chip.setCheckable(True)
        chip.setChecked(checked)
        chip.clicked.connect(act)
        return chip

    def _said_chip(self, key: str, said: Said, row: BlockRow) -> KeyButton:
        return self._chip(said_name(said), key, lambda: self.said.emit(said), checked=row.said is said)

    def _cause_chip(self, number: int, cause: Cause, known: Cause | None) -> KeyButton:
        private = "eye-off" if cause is Cause.DREADED else ""
        chip = self._chip(
            cause_name(cause),
            str(number),
            lambda: self.blamed.emit(cause),
            checked=cause is known,
            icon_name=private,
        )
        if private:
            chip.setToolTip(QCoreApplication.translate("LookBack", "Stays with you: it is never shared."))
        return chip

    def _time_chips(self, row: BlockRow, suggestion: Place | None) -> list[KeyButton]:
        chips = []
        if suggestion is not None:
            enter = QCoreApplication.translate("LookBack", "Enter", "key")
            text = place_choice(suggestion, self._formats)
            taken = row.to == suggestion.span
            chips.append(self._chip(text, enter, self.accepted.emit, checked=taken))
        other = QCoreApplication.translate("LookBack", "Other time")
        is_other = row.to is not None and (suggestion is None or row.to != suggestion.span)
        if is_other and row.to is not None:
            other = words.new_time(row.to, row.span, self._formats)
        later = QCoreApplication.translate("LookBack", "Later")
        chips.append(self._chip(other, "T", self.other_time_wanted.emit, checked=is_other))
        chips.append(self._chip(later, "L", self.later.emit, checked=row.is_later))
        return chips

    def _wait_chip(self, answer: CouldWait, known: CouldWait | None) -> KeyButton:
        name, key = words.could_wait_name(answer), words.could_wait_key(answer)
        return self._chip(name, key, lambda: self.could_wait.emit(answer), checked=answer is known)

    def _ask_of_unplanned(self) -> None:
        change = QCoreApplication.translate("LookBack", "Change")
        take_out = QCoreApplication.translate("LookBack", "Take out")
        enter = QCoreApplication.translate("LookBack", "Enter", "key")
        delete = QCoreApplication.translate("LookBack", "Del", "key")
        self._add_chips(
            [
                self._chip(change, enter, self.change_wanted.emit),
                self._chip(take_out, delete, self.removal_wanted.emit),
            ]
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground that belongs to the current line."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.accent_soft))
        painter.fillRect(0, 0, 3, self.height(), QColor(self._theme.accent))
        painter.end()


def said_name(said: Said) -> str:
    """Return an answer as it stands on its chip."""
    names = {
        Said.DONE: QCoreApplication.translate("LookBack", "Done"),
        Said.SHORTENED: QCoreApplication.translate("LookBack", "Shortened"),
        Said.MOVED: QCoreApplication.translate("LookBack", "Moved"),
        Said.GIVEN_UP: QCoreApplication.translate("LookBack", "Given up"),
        Said.AHEAD: QCoreApplication.translate("LookBack", "Still ahead"),
    }
    return names[said]


def _discard(widget: QWidget | None) -> None:
    if widget is not None:
        widget.hide()
        widget.deleteLater()
