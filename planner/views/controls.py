"""The small widgets that every page is made of: labels, buttons, rules and the switch."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from planner import look
from planner.drawing.fonts import font
from planner.drawing.icons import icon

_ICON_GAP = 4


def label(text: str, role: look.Type = look.BODY, tone: str = "") -> QLabel:
    """Return a label in a text role that shows its text as it stands, never as markup.

    `tone` is "", "quiet", "faint", "long" or "warning".
    """
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    made.setFont(font(role))
    if tone:
        made.setProperty("tone", tone)
    return made


def explanation(text: str) -> QLabel:
    """Return a small quiet label that wraps."""
    made = label(text, look.SMALL, "quiet")
    made.setWordWrap(True)
    return made


def push_button(text: str, theme: look.Theme, *, icon_name: str = "", kind: str = "plain") -> QPushButton:
    """Return a button; `kind` is "plain", "primary", "small", "choice" or "link"."""
    made = QPushButton(text)
    made.setProperty("kind", kind)
    made.setFont(font(look.CONTROL))
    made.setCursor(Qt.CursorShape.PointingHandCursor if kind == "link" else Qt.CursorShape.ArrowCursor)
    if icon_name:
        colour = theme.on_ink if kind == "primary" else theme.text
        made.setIcon(icon(icon_name, colour, theme.text3, 16, _ICON_GAP))
        made.setIconSize(QSize(16 + _ICON_GAP, 16))
    return made


def press_focused(form: QWidget, event: QKeyEvent) -> bool:
    """Let Enter press the button of a form that has the keyboard; return whether it did.

    A form that keeps what was entered at Enter would otherwise do so on Cancel, too.
    """
    focused = form.focusWidget()
    is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    if not is_enter or not isinstance(focused, QPushButton) or focused.isCheckable():
        return False
    focused.click()
    return True


def icon_button(icon_name: str, name: str, theme: look.Theme, size: int = 16) -> QToolButton:
    """Return a button that shows an icon; its name is spoken and stands in its tooltip."""
    made = QToolButton()
    made.setIcon(icon(icon_name, theme.text, theme.edge, size))
    made.setIconSize(QSize(size, size))
    made.setAccessibleName(name)
    made.setToolTip(name)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return made


def rule(*, vertical: bool = False) -> QFrame:
    """Return a hairline between two parts of a page."""
    made = QFrame()
    made.setProperty("rule", True)
    if vertical:
        made.setFixedWidth(1)
    else:
        made.setFixedHeight(1)
    return made


def spacer() -> QWidget:
    """Return an empty widget that takes the room that is left in a row."""
    made = QWidget()
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return made


class Switch(QAbstractButton):
    """A switch that is on or off, for settings that take effect at once."""

    def __init__(self, name: str, theme: look.Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        """Return the room for the switch and its focus ring."""
        return QSize(40, 26)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the track, the knob, and the ring while it has the keyboard."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(4, 4, 32, 18)
        painter.setPen(QColor(theme.ink if self.isChecked() else theme.control))
        painter.setBrush(QColor(theme.ink if self.isChecked() else theme.base))
        painter.drawRoundedRect(track, 9, 9)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.on_ink if self.isChecked() else theme.control))
        painter.drawEllipse(QRectF(21 if self.isChecked() else 7, 7, 12, 12))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(theme.accent))
            painter.drawRoundedRect(track.adjusted(-3, -3, 3, 3), 12, 12)
        painter.end()
