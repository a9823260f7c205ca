"""Where the columns of the team's rows begin, for any width of the page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from planner import look
from planner.drawing.fonts import font, metrics

REP, SHARE, MIX, PROSPECTS, PROTECTED, COVER, NEXT = range(7)
_BEGIN = (0.0175, 0.174, 0.330, 0.451, 0.603, 0.714, 0.822)
_END = 0.988
_GAP = 12
_HEADER_HEIGHT = 34
_HEADING = look.Type(12, tabular=False)


def column(number: int, width: int, height: int) -> QRectF:
    """Return the box of a column in a row of some width."""
    left = round(_BEGIN[number] * width)
    right = round((_BEGIN[number + 1] if number < NEXT else _END) * width) - (_GAP if number < NEXT else 0)
    return QRectF(left, 0, right - left, height)


class ColumnHeader(QWidget):
    """The names of the columns."""

    def __init__(self, theme: look.Theme) -> None:
        super().__init__()
        self._theme = theme
        self._texts: tuple[str, ...] = ()
        self._short = ""
        self.setFixedHeight(_HEADER_HEIGHT)

    def show_for(self, weeks: int, month: str) -> None:
        """Name the columns for a period and a month."""
        translate = QCoreApplication.translate
        self._texts = (
            translate("Team", "Rep"),
            translate("Team", "Long-term share, %n weeks", "", weeks),
            translate("Team", "Newest week"),
            translate("Team", "Prospects approached, {month}").format(month=month),
            translate("Team", "Protected blocks"),
            translate("Team", "Back-office cover"),
            translate("Team", "Next one-on-one"),
        )
        self._short = translate("Team", "Approached, {month}").format(month=month)
        self.setAccessibleName("; ".join(self._texts))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of the line."""
        return QSize(600, _HEADER_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the names and the line below them."""
        painter = QPainter(self)
        painter.setFont(font(_HEADING))
        painter.setPen(QColor(self._theme.text2))
        for number, text in enumerate(self._texts):
            box = column(number, self.width(), self.height() - 1)
            text = self._short if number == PROSPECTS and _width(text) > box.width() + _GAP - 5 else text
            shown = metrics(_HEADING).elidedText(text, Qt.TextElideMode.ElideRight, box.width() + _GAP - 5)
            painter.drawText(box.adjusted(0, 0, _GAP, 0), Qt.AlignmentFlag.AlignVCenter, shown)
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(self._theme.line))
        painter.end()


def _width(text: str) -> float:
    return metrics(_HEADING).horizontalAdvance(text)
