"""One chart of the page with its finding above it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner import look
from planner.app.chart_words import ChartWords
from planner.views.appearance import Appearance
from planner.views.controls import label
from planner.views.plain_text import plain_tooltip
from planner.views.review.chart_canvas import ChartCanvas
from planner.views.review.chart_kinds import SHOWN, ChartKind

_TITLE = look.Type(14, 600, tabular=False)
_MARGINS = (18, 14, 16, 10)


class ChartCell(QWidget):
    """Title, subtitle and chart; `large_wanted` comes with a click on the title or beside the marks."""

    large_wanted = Signal()

    def __init__(self, kind: ChartKind, appearance: Appearance) -> None:
        super().__init__()
        self.kind = kind
        self._ground = appearance.theme.base
        self.canvas = ChartCanvas(kind, appearance)
        self.canvas.offers_more = True
        self.canvas.large_wanted.connect(self.large_wanted)
        self.title = label("", _TITLE)
        self.subtitle = label("", look.SMALL, "quiet")
        key = SHOWN.index(kind) + 1
        words = QCoreApplication.translate("Review", "Open large ({key})").format(key=key)
        self.setToolTip(plain_tooltip(words))
        for said in (self.title, self.subtitle):
            said.setWordWrap(True)
            said.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(*_MARGINS)
        rows.setSpacing(2)
        rows.addWidget(self.title)
        rows.addWidget(self.subtitle)
        rows.addSpacing(6)
        rows.addWidget(self.canvas, 1)

    def show_rows(self, rows: Any, words: ChartWords[Any], *, at_once: bool = False) -> None:
        """Show rows with their words."""
        self.title.setText(words.title)
        self.subtitle.setText(words.subtitle)
        self.canvas.show_rows(rows, words, at_once=at_once)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._ground))
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the chart large from its title."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.large_wanted.emit()
