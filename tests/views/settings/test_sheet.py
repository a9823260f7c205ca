"""Enter in a dialog presses the button that has the keyboard, and the primary one from anywhere else."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from planner import look
from planner.views.settings.sheet import Sheet


class _Asking(Sheet):
    """A question with a field and three buttons."""

    def __init__(self) -> None:
        super().__init__("Keep it?", "", look.LIGHT, 300, None)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self.pressed: list[str] = []
        self.field = QLineEdit()
        self.body.addWidget(self.field)
        self.cancel = self.add_cancel()
        self.other = self.add_button("Other")
        self.keep = self.add_button("Keep", kind="primary")
        for button in (self.cancel, self.other, self.keep):
            button.clicked.connect(partial(self._note, button.text()))

    def _note(self, text: str, _checked: bool = False) -> None:
        self.pressed.append(text)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
@pytest.mark.parametrize(
    ("name", "pressed"), [("cancel", "Cancel"), ("other", "Other"), ("keep", "Keep"), ("field", "Keep")]
)
def test_enter_presses_what_has_the_keyboard(qtbot: QtBot, key: Qt.Key, name: str, pressed: str) -> None:
    dialog = _Asking()
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.activateWindow()
    part = getattr(dialog, name)
    assert isinstance(part, QWidget)
    part.setFocus()
    QTest.keyClick(part, key)
    assert dialog.pressed == [pressed]
    assert dialog.isVisible() is (pressed != "Cancel")
