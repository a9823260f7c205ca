"""The conversation sheet folded to a strip: which one-on-one it is about, and the way back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner import look
from planner.drawing.fonts import font, metrics
from planner.views.appearance import Appearance
from planner.views.controls import icon_button
from planner.views.plain_text import plain_tooltip

_NAME = look.Type(13, 600, tabular=False)
_TOP = 56.0
_GAP = 14.0


class FoldedSheet(QWidget):
    """48 pixels wide; a click anywhere, or its button, asks for the sheet."""

    unfold_wanted = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        self._theme = appearance.theme
        self._name = translate("Review", "Conversation sheet")
        self._when = ""
        self.setFixedWidth(look.FOLDED_PANEL_WIDTH)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self._name)
        self.button = icon_button(
            "panel-right-open", translate("Review", "Unfold the conversation sheet (F9)"), appearance.theme
        )
        self.button.clicked.connect(self.unfold_wanted)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(1, 10, 0, 10)
        rows.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        rows.addStretch(1)

    def show_when(self, words: str) -> None:
        """Say when the one-on-one is that the sheet is about."""
        self._when = words
        self.setAccessibleDescription(words)
        self.setToolTip(plain_tooltip(f"{self._name}\n{words}"))
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask for the sheet."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.unfold_wanted.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, and the words upright."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(self._theme.sunken))
        painter.fillRect(0, 0, 1, self.height(), QColor(self._theme.line))
        painter.translate(QPointF((self.width() + 1) / 2, _TOP))
        painter.rotate(90)
        x = 0.0
        for text, role, colour in (
            (self._name, _NAME, self._theme.text),
            (self._when, look.SMALL, self._theme.text2),
        ):
            measured = metrics(role)
            room = self.height() - _TOP - _GAP - x
            shown = measured.elidedText(text, Qt.TextElideMode.ElideRight, max(room, 0))
            painter.setFont(font(role))
            painter.setPen(QColor(colour))
            painter.drawText(QPointF(x, (measured.ascent() - measured.descent()) / 2), shown)
            x += measured.horizontalAdvance(shown) + _GAP
        painter.end()
