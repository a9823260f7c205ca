"""The steps of the agency's share, each with its day, what happened and why."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from planner import look
from planner.app.formats import Formats
from planner.app.support_words import reason_words, step_words
from planner.foresight.parameters import Parameters
from planner.foresight.taper import TaperStep
from planner.views.controls import label

_BAR = (56, 10)


class ShareBar(QWidget):
    """The approaches of a month as one bar: the rep's own part solid, the agency's hatched."""

    def __init__(self, share: float, theme: look.Theme, spoken: str) -> None:
        super().__init__()
        self._share = share
        self._theme = theme
        self.setAccessibleName(spoken)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the room for the bar."""
        return QSize(*_BAR)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint both parts."""
        theme = self._theme
        box = QRectF(0.5, 0.5, self.width() - 1, self.height() - 1)
        own = box.width() * (1 - self._share)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(theme.long))
        painter.setBrush(QColor(theme.long_soft))
        painter.drawRoundedRect(box, 3, 3)
        painter.setBrush(QBrush(QColor(theme.long), Qt.BrushStyle.BDiagPattern))
        painter.drawRoundedRect(box, 3, 3)
        if own > 0:
            painter.setBrush(QColor(theme.long))
            painter.drawRoundedRect(QRectF(box.left(), box.top(), own, box.height()), 3, 3)
        painter.end()


class TaperTable(QWidget):
    """Lists the steps, the newest first."""

    def __init__(
        self, steps: Iterable[TaperStep], parameters: Parameters, theme: look.Theme, formats: Formats
    ) -> None:
        super().__init__()
        self.lines: list[str] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(3, 1)
        for number, step in enumerate(reversed(tuple(steps))):
            row = 2 * number
            day, happened = formats.day_and_month(step.day), step_words(step, formats)
            reason = reason_words(step, parameters, formats)
            self.lines.append(", ".join(part for part in (day, happened, reason) if part))
            spoken = QCoreApplication.translate("Support", "{share} for the agency")
            bar = ShareBar(step.share, theme, spoken.format(share=formats.share(step.share)))
            grid.addWidget(label(day, tone="quiet"), row, 0)
            grid.addWidget(bar, row, 1, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(label(happened, look.CONTROL), row, 2, 1, 2)
            if reason:
                why = label(reason, look.SMALL, "quiet")
                why.setWordWrap(True)
                why.setContentsMargins(0, 0, 0, 4)
                grid.addWidget(why, row + 1, 1, 1, 3)
