"""The lines of the day below each other, with the questions of the current one under it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from planner.domain.category import Category
from planner.views.appearance import Appearance
from planner.views.look_back.answer_box import AnswerBox
from planner.views.look_back.day_draft import DayDraft
from planner.views.look_back.day_row import GaveWayRow, Row
from planner.views.look_back.row_line import RowLine


class RowList(QScrollArea):
    """Shows a draft; `chosen` brings the place of a line that was clicked."""

    chosen = Signal(int)

    def __init__(self, appearance: Appearance, category: Callable[[str], Category]) -> None:
        super().__init__()
        self._appearance, self._category = appearance, category
        self.box = AnswerBox(appearance)
        self.lines: list[RowLine] = []
        self._draft: DayDraft | None = None
        self._inside = QWidget()
        self._inside.setProperty("plain", True)
        # Shown without a parent it would be a window for a moment, and take the keyboard.
        self.box.setParent(self._inside)
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch()
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave every key to the sheet: its arrows go from line to line, which scrolls too."""
        event.ignore()

    def show_draft(self, draft: DayDraft) -> None:
        """Show the lines as they stand, and the questions of the current one."""
        self._draft = draft
        while len(self.lines) < len(draft.rows):
            self._add_line()
        while len(self.lines) > len(draft.rows):
            gone = self.lines.pop()
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for place, (line, row) in enumerate(zip(self.lines, draft.rows, strict=True)):
            line.show_row(row, self._category(category_of(row)), is_current=place == draft.current)
        self._show_box(draft)

    def _add_line(self) -> None:
        line, place = RowLine(self._appearance), len(self.lines)
        line.chosen.connect(lambda: self.chosen.emit(place))
        self.lines.append(line)
        # The questions stand somewhere between the lines, the stretch below them all.
        self._column.removeWidget(self.box)
        self._column.insertWidget(place, line)

    def _show_box(self, draft: DayDraft) -> None:
        row = draft.row
        self._column.removeWidget(self.box)
        self.box.setVisible(row is not None)
        if row is None:
            return
        self._column.insertWidget(draft.current + 1, self.box)
        self.box.show_questions(row, draft.suggestion, self.width())
        self.lines[draft.current].setFocus()
        # The layout gives the questions their place a little later.
        QTimer.singleShot(0, self.show_current)

    def show_current(self) -> None:
        """Scroll to the current line and its questions."""
        if self._draft is not None and self.lines:
            self._column.activate()
            self.ensureWidgetVisible(self.box, 0, 0)
            self.ensureWidgetVisible(self.lines[self._draft.current], 0, 0)


def category_of(row: Row) -> str:
    """Return the id of a line's category."""
    return row.known.category_id if isinstance(row, GaveWayRow) else row.block.category_id
