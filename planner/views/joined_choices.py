"""Choices joined in one row, of which the chosen one is pressed in: which period is shown."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from planner import look
from planner.drawing.fonts import font

Key = TypeVar("Key")

_SEGMENT = """
QPushButton {{ border-radius: 0; border-left-width: {left}; padding: 0 12px; {corners} }}
QPushButton:focus {{ padding: 0 11px; border: 2px solid {accent}; }}
"""
_FIRST = "border-top-left-radius: 6px; border-bottom-left-radius: 6px;"
_LAST = "border-top-right-radius: 6px; border-bottom-right-radius: 6px;"


class JoinedChoices(QWidget, Generic[Key]):
    """A row of buttons; `chosen` brings the key of the pressed one, also where it was chosen already."""

    chosen = Signal(object)

    def __init__(self, texts: Mapping[Key, str], name: str, theme: look.Theme) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._keys = list(texts)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for place, text in enumerate(texts.values()):
            button = _segment(text, place, len(texts), theme)
            button.setAccessibleName(f"{name}: {text}")
            self._group.addButton(button, place)
            row.addWidget(button)
        self._group.idClicked.connect(lambda place: self.chosen.emit(self._keys[place]))

    def choose(self, key: Key) -> None:
        """Show one as chosen, without telling anyone."""
        self.button(key).setChecked(True)

    def button(self, key: Key) -> QPushButton:
        """Return the button of a key."""
        button = self._group.button(self._keys.index(key))
        assert isinstance(button, QPushButton)
        return button


def _segment(text: str, place: int, count: int, theme: look.Theme) -> QPushButton:
    button = QPushButton(text)
    button.setFont(font(look.CONTROL))
    button.setCheckable(True)
    corners = _FIRST if place == 0 else _LAST if place == count - 1 else ""
    left = "1px" if place == 0 else "0"
    button.setStyleSheet(_SEGMENT.format(left=left, corners=corners, accent=theme.accent))
    button.setMinimumWidth(button.sizeHint().width())
    return button
