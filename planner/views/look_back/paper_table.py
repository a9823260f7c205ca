"""The blocks of a week in the order of time, each with a line for what stands beside it on paper."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QWidget

from planner import look
from planner.app.look_back_words import code_words
from planner.app.paper_codes import PaperCode, code_of, read_code
from planner.app.words import category_name
from planner.domain.block import Block, Outcome
from planner.domain.category import Category
from planner.domain.displacement import Cause
from planner.views.appearance import Appearance
from planner.views.controls import label
from planner.views.look_back.answer_box import AnswerLine
from planner.views.plain_text import plain_tooltip

_LINE_WIDTH = 132
_LEAST_HEIGHT = 300


class CodeLine(AnswerLine):
    """What stands beside one block; `turned` brings +1 or -1 for the next or previous line."""

    turned = Signal(int)

    def __init__(self, name: str, block: Block, text: str, letters: Mapping[str, Cause]) -> None:
        super().__init__(name, text)
        self.block = block
        self._letters = letters
        self.setFixedWidth(_LINE_WIDTH)
        self.entered.connect(lambda _text: self.turned.emit(1))

    @property
    def code(self) -> PaperCode | None:
        """What is typed as it is understood, None where it is not."""
        return read_code(self.text(), self.block, self._letters)

    @property
    def says_nothing_new(self) -> bool:
        """Whether it says of a block what was said before."""
        return self.block.outcome is not Outcome.OPEN and self.text().strip() == code_of(self.block)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the line above or below with the arrow keys; leave Escape to the form."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.turned.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


class PaperTable(QScrollArea):
    """Shows the blocks of a week with their lines; `ended` comes with Enter on the last one."""

    ended = Signal()

    def __init__(self, appearance: Appearance, letters: Mapping[str, Cause]) -> None:
        super().__init__()
        self._theme, self._formats, self._letters = appearance.theme, appearance.formats, letters
        self.lines: list[CodeLine] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumHeight(_LEAST_HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave every key to the form: its page keys turn to another week."""
        event.ignore()

    def show_blocks(
        self, blocks: Sequence[Block], categories: Mapping[str, Category], typed: Mapping[str, str]
    ) -> None:
        """Show blocks; `typed` is what was typed beside them before, by id."""
        inside = QWidget()
        inside.setProperty("plain", True)
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 12, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(2, 3)
        grid.setColumnStretch(4, 2)
        self.lines = []
        for place, block in enumerate(blocks):
            name = block.title or category_name(categories[block.category_id])
            line = CodeLine(name, block, typed.get(block.id, code_of(block)), self._letters)
            is_first = place == 0 or blocks[place - 1].span.day != block.span.day
            self._add_row(grid, place, line, name, is_first=is_first)
            self.lines.append(line)
        if not blocks:
            grid.addWidget(label(_nothing(), tone="quiet"), 0, 0)
        grid.setRowStretch(len(blocks) + 1, 1)
        self.setWidget(inside)
        if self.lines:
            self.lines[0].setFocus()

    def _add_row(self, grid: QGridLayout, place: int, line: CodeLine, name: str, *, is_first: bool) -> None:
        span = line.block.span
        day = f"{self._formats.weekday(span.day, short=True)} {span.day.day}" if is_first else ""
        title = label(name)
        title.setMinimumWidth(60)
        title.setToolTip(plain_tooltip(name))
        understood = label("", look.SMALL)
        grid.addWidget(label(day, look.PANEL_HEADING, "quiet"), place, 0)
        grid.addWidget(label(self._formats.times(span), look.Type(13), "quiet"), place, 1)
        grid.addWidget(title, place, 2)
        grid.addWidget(line, place, 3)
        grid.addWidget(understood, place, 4)
        line.textChanged.connect(lambda: self._show_understood(line, understood))
        line.turned.connect(lambda step: self._turn(place + step))
        self._show_understood(line, understood)

    def _show_understood(self, line: CodeLine, understood: QLabel) -> None:
        code = line.code
        colour = self._theme.short_text if code is None else self._theme.text2
        understood.setStyleSheet(f"color: {colour}")
        understood.setText(code_words(code, line.block, self._formats))

    def _turn(self, place: int) -> None:
        if place >= len(self.lines):
            self.ended.emit()
        elif place >= 0:
            line = self.lines[place]
            line.setFocus()
            line.selectAll()
            self.ensureWidgetVisible(line, 0, 40)

    def texts(self) -> dict[str, str]:
        """Return what is typed, by block id."""
        return {line.block.id: line.text() for line in self.lines}

    def codes(self) -> dict[Block, PaperCode]:
        """Return what is said anew, as it is understood."""
        return {
            line.block: code
            for line in self.lines
            if not line.says_nothing_new and (code := line.code) is not None
        }

    def first_not_understood(self) -> CodeLine | None:
        """Return the first line that makes no sense, None where all do."""
        return next((line for line in self.lines if line.code is None), None)


def _nothing() -> str:
    return QCoreApplication.translate("PaperForm", "Nothing was planned in this week.")
