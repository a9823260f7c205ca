"""One way to fit something urgent in: its number, what it means, and what becomes of the mix."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from planner import look
from planner.domain.preferences import Band
from planner.drawing.fonts import font, metrics
from planner.proposals.option import Option
from planner.views.appearance import Appearance
from planner.views.week.mix_meter import paint_meter_bar

_WIDTH = look.PANEL_WIDTH - 41
_TEXT_LEFT = 44
_LINE = 16
_ONE_TITLE = 18
_NUMBER = look.Type(11, 600)
_TITLE = look.Type(13, 600, tabular=False)
_SHARE = look.Type(12, 600)


class OptionCard(QAbstractButton):
    """A card that shows an option; the chosen one has a ring."""

    def __init__(
        self, number: int, title: str, words: str, option: Option, agreed: Band | None, appearance: Appearance
    ) -> None:
        super().__init__()
        self._number = number
        self._title = title
        self._words = words
        self._option = option
        self._agreed = agreed
        self._theme = appearance.theme
        formats = appearance.formats
        before, after = option.mix_before.long_share, option.mix_after.long_share
        self._shares = f"{formats.share(before)} \N{RIGHTWARDS ARROW} {formats.share(after)}"
        self.setCheckable(True)
        self.setAccessibleName(f"{number}: {title}. {words} {self._shares}")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _title_height(self) -> float:
        return max(_height_of(self._title, _TITLE), _ONE_TITLE)

    def _text_height(self) -> float:
        return _height_of(self._words, look.SMALL)

    def sizeHint(self) -> QSize:
        """Return the room for title, words and bar."""
        return QSize(_WIDTH, round(16 + self._title_height() + self._text_height() + 30))

    def minimumSizeHint(self) -> QSize:
        """Return the same height: nothing of the words may be cut off."""
        return QSize(_WIDTH, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        marked = self.isChecked() or self.hasFocus()
        painter.setPen(QPen(QColor(theme.accent if marked else theme.edge), 2 if marked else 1))
        painter.setBrush(QColor(theme.raised))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        self._paint_number(painter)
        painter.setPen(QColor(theme.text))
        painter.setFont(font(_TITLE))
        width = self.width() - _TEXT_LEFT - 12
        room = QRectF(_TEXT_LEFT, 9, width, self._title_height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, self._title)
        painter.setPen(QColor(theme.text2))
        painter.setFont(font(look.SMALL))
        top, height = room.bottom() + 2, self._text_height()
        painter.drawText(QRectF(_TEXT_LEFT, top, width, height), Qt.TextFlag.TextWordWrap, self._words)
        self._paint_mix(painter, top + height + 8)
        painter.end()

    def _paint_number(self, painter: QPainter) -> None:
        theme = self._theme
        box = QRectF(12, 9, 20, 20)
        painter.setPen(QPen(QColor(theme.accent if self.isChecked() else theme.control), 1))
        painter.setBrush(QColor(theme.accent if self.isChecked() else theme.raised))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QColor(theme.base if self.isChecked() else theme.text))
        painter.setFont(font(_NUMBER))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(self._number))

    def _paint_mix(self, painter: QPainter, top: float) -> None:
        painter.setPen(QColor(self._theme.text))
        painter.setFont(font(_SHARE))
        painter.drawText(QRectF(_TEXT_LEFT, top - 3, 90, _LINE), Qt.AlignmentFlag.AlignVCenter, self._shares)
        bar = QRectF(_TEXT_LEFT + 92, top, self.width() - _TEXT_LEFT - 92 - 14, 8)
        paint_meter_bar(painter, bar, self._option.mix_after, self._theme)
        if self._agreed is not None:
            x = bar.left() + bar.width() * self._agreed.low
            painter.fillRect(QRectF(x - 1, bar.top() - 3, 2, bar.height() + 6), QColor(self._theme.text))


def _height_of(words: str, kind: look.Type) -> float:
    room = QRectF(0, 0, _WIDTH - _TEXT_LEFT - 12, 1000)
    return metrics(kind).boundingRect(room, int(Qt.TextFlag.TextWordWrap), words).height()
