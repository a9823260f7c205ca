"""Buttons that follow an action: its name, shortcut and whether it can be used."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QToolButton

from planner import look
from planner.drawing.icons import icon
from planner.views.controls import icon_button
from planner.views.plain_text import plain_tooltip


class ActionFollower(QObject):
    """Keeps a button in step with an action, for as long as the button lives.

    `names` also gives it the name of the action, for buttons that carry no text of their own.
    """

    def __init__(self, button: QAbstractButton, action: QAction, *, names: bool = False) -> None:
        super().__init__(button)
        self._names = names
        self._button = button
        self._action = action
        button.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self._button.setEnabled(self._action.isEnabled())
        if self._names:
            self._button.setAccessibleName(self._action.toolTip())
        self._button.setToolTip(plain_tooltip(_with_shortcut(self._action)))


def _with_shortcut(action: QAction) -> str:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return f"{action.toolTip()} ({keys})" if keys else action.toolTip()


def action_icon_button(icon_name: str, action: QAction, theme: look.Theme) -> QToolButton:
    """Return a button with an icon of ours that triggers an action and carries its name."""
    button = icon_button(icon_name, action.toolTip(), theme)
    button.setIcon(icon(icon_name, theme.text2, theme.edge))
    button.setFixedSize(28, 28)
    ActionFollower(button, action, names=True)
    return button
