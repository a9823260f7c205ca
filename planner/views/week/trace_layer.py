"""The frames of what gave way, as widgets of the grid: read by a screen reader, and the way to the block."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from planner import look
from planner.app.formats import Formats
from planner.app.trace_words import spoken_trace, trace_icon, trace_words
from planner.domain.traces import Trace
from planner.drawing.live_painter import paint_trace
from planner.views.plain_text import plain_tooltip


class TraceItem(QAbstractButton):
    """One frame; a click leads to where the block stands now."""

    def __init__(self, theme: look.Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon_name = ""
        self.trace: Trace | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)

    def show_trace(self, trace: Trace, words: str, spoken: str) -> None:
        """Show what became of a block that stood here."""
        self.trace = trace
        self._icon_name = trace_icon(trace)
        self.setText(words)
        self.setAccessibleName(spoken)
        self.setToolTip(plain_tooltip(spoken))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame, and the ring while it has the keyboard."""
        painter = QPainter(self)
        box = QRectF(self.rect())
        paint_trace(painter, box, self._icon_name, self.text(), self._theme)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._theme.accent), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)
        painter.end()


class TraceLayer(QObject):
    """Keeps one item per frame; `wanted` brings the trace whose block shall be shown."""

    wanted = Signal(object)

    def __init__(self, theme: look.Theme, formats: Formats, grid: QWidget) -> None:
        super().__init__(grid)
        self._theme = theme
        self._formats = formats
        self._grid = grid
        self.items: list[TraceItem] = []

    def show_traces(self, traces: Sequence[tuple[Trace, QRect, str]]) -> None:
        """Show these frames, each with its box and the name of its category."""
        while len(self.items) < len(traces):
            item = TraceItem(self._theme, self._grid)
            item.clicked.connect(lambda _checked, clicked=item: self.wanted.emit(clicked.trace))
            self.items.append(item)
        for item in self.items[len(traces) :]:
            item.hide()
        for item, (trace, box, category) in zip(self.items, traces, strict=False):
            item.setGeometry(box)
            words = trace_words(trace, self._formats)
            item.show_trace(trace, words, spoken_trace(trace, category, self._formats))
            item.show()
