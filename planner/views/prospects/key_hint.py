"""Keys on the page: caps that tell which key does the same as a button, and forms that keep theirs."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from planner import look
from planner.drawing.fonts import font
from planner.views.controls import push_button

_CAP = 20
_KEY = look.Type(11, 500, tabular=False)
_SHEET = "QPushButton { padding-right: 34px; } QPushButton:focus { padding-right: 33px; }"


def paint_key_hint(widget: QWidget, key: str, theme: look.Theme, *, on_ink: bool = False) -> None:
    """Paint a key cap at the right end of a widget."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = QRectF(widget.width() - _CAP - 7, (widget.height() - _CAP) / 2, _CAP, _CAP)
    painter.setPen(QColor(theme.control if on_ink else theme.edge))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setFont(font(_KEY))
    painter.setPen(QColor(theme.on_ink if on_ink else theme.text2))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key)
    painter.end()


def keeps_key(event: QEvent) -> bool:
    """Take a key without Ctrl or Alt that a command of the page would answer; return whether it was one."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    if held or Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35:
        return False
    event.accept()
    return True


class KeyButton(QPushButton):
    """A button that shows its key."""

    def __init__(
        self, text: str, key: str, theme: look.Theme, *, icon_name: str = "", kind: str = "plain"
    ) -> None:
        pattern = push_button(text, theme, icon_name=icon_name, kind=kind)
        super().__init__(pattern.icon(), text)
        self.setProperty("kind", kind)
        self.setFont(pattern.font())
        self.setIconSize(pattern.iconSize())
        self.setStyleSheet(_SHEET)
        self._key = key
        self._theme = theme

    def minimumSizeHint(self) -> QSize:
        """Return the same: neither drops out."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button, and the key on it."""
        super().paintEvent(event)
        paint_key_hint(self, self._key, self._theme, on_ink=self.property("kind") == "primary")
