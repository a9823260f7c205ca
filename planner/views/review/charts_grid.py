"""The charts of the page side by side, with hairlines between them; the mix band goes across below."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from planner.views.appearance import Appearance
from planner.views.review.chart_cell import ChartCell
from planner.views.review.chart_kinds import SHOWN, ChartKind

_ROWS_IN_VIEW = 3
_LOWEST_ROW = 236
_TWO_FROM = 800


class ChartsGrid(QScrollArea):
    """Three rows of two charts fill the page; one below the other where it is narrow."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.cells = {kind: ChartCell(kind, appearance) for kind in SHOWN}
        self._columns = 0
        self._ground = _Ground(appearance.theme.line)
        self._grid = QGridLayout(self._ground)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(1)
        self._place(2)
        self.setWidget(self._ground)

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for place, (kind, cell) in enumerate(self.cells.items()):
            is_wide = kind is ChartKind.MIX_BAND
            self._grid.addWidget(cell, place // columns, place % columns, 1, columns if is_wide else 1)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let three rows fill the view, as long as they stay high enough."""
        super().resizeEvent(event)
        self._place(2 if self.viewport().width() >= _TWO_FROM else 1)
        height = max((self.viewport().height() - _ROWS_IN_VIEW + 1) // _ROWS_IN_VIEW, _LOWEST_ROW)
        for cell in self.cells.values():
            cell.setFixedHeight(height)

    def minimumSizeHint(self) -> QSize:
        """Return the size at which a chart can still be seen."""
        return QSize(320, _LOWEST_ROW)


class _Ground(QWidget):
    """What shows between the charts."""

    def __init__(self, line: str) -> None:
        super().__init__()
        self._line = line

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the hairlines."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._line))
        painter.end()
