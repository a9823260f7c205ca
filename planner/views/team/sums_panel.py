"""What displaced acquisition across the team: sums over at least five reps, or a sentence why not."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from planner import look
from planner.app.team import CauseSum, CauseSums
from planner.app.team_words import cause_words, hours, sum_words, sums_words
from planner.drawing.fonts import font, metrics
from planner.views.appearance import Appearance
from planner.views.controls import explanation, label
from planner.views.plain_text import plain_tooltip
from planner.views.team.rep_paint import paint_hatched

_ROW = 34
_NAMES = 138
_VALUES = 62
_NAME = look.Type(13, tabular=False)
_VALUE = look.Type(13, 600)


class SumsPanel(QWidget):
    """The sums with a sentence that says over whom they go."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._theme = appearance.theme
        self._formats = appearance.formats
        title = QCoreApplication.translate("Team", "What displaced acquisition")
        self.sentence = explanation("")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.bars: list[SumBar] = []
        note = QCoreApplication.translate("Team", "Each rep counts with the newest sheet.")
        self._note = explanation(note)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 18, 24, 16)
        rows.setSpacing(4)
        rows.addWidget(label(title, look.SECTION_TITLE))
        rows.addWidget(self.sentence)
        rows.addSpacing(8)
        rows.addLayout(self._rows)
        rows.addSpacing(8)
        rows.addWidget(self._note)
        rows.addStretch(1)

    def show_sums(self, sums: CauseSums) -> None:
        """Show other sums."""
        for bar in self.bars:
            self._rows.removeWidget(bar)
            bar.deleteLater()
        self.sentence.setText(sums_words(sums))
        most = max((row.minutes for row in sums.rows), default=1)
        self.bars = [
            SumBar(row, row.minutes / most, sum_words(row, self._formats), self._theme, self._hours(row))
            for row in sums.rows
        ]
        for bar in self.bars:
            self._rows.addWidget(bar)
        self._note.setVisible(bool(sums.rows))

    def _hours(self, row: CauseSum) -> str:
        return hours(row.minutes, self._formats)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground of a side and the line towards the shares."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.sunken))
        painter.fillRect(0, 0, 1, self.height(), QColor(self._theme.line))
        painter.end()


class SumBar(QWidget):
    """One cause with its hours."""

    def __init__(self, row: CauseSum, part: float, spoken: str, theme: look.Theme, value: str) -> None:
        """Show a bar that is `part` (0 to 1) of the longest."""
        super().__init__()
        self._theme = theme
        self._name = cause_words(row)
        self._value = value
        self._part = part
        self.setFixedHeight(_ROW)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(spoken)
        self.setToolTip(plain_tooltip(spoken))

    def sizeHint(self) -> QSize:
        """Return the room of a line."""
        return QSize(300, _ROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the name, the bar and the hours."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(self._theme.text))
        painter.setFont(font(_NAME))
        names = QRectF(0, 0, _NAMES - 8, _ROW)
        painter.drawText(
            names, middle, metrics(_NAME).elidedText(self._name, Qt.TextElideMode.ElideRight, names.width())
        )
        painter.setFont(font(_VALUE))
        painter.drawText(
            QRectF(self.width() - _VALUES, 0, _VALUES, _ROW),
            middle | Qt.AlignmentFlag.AlignRight,
            self._value,
        )
        room = self.width() - _NAMES - _VALUES - 8
        bar = QRectF(_NAMES, (_ROW - 14) / 2, max(room * self._part, 8), 14)
        paint_hatched(painter, bar, self._theme)
        painter.end()
