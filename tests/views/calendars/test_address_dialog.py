"""An address is typed or pasted, shows who it belongs to, and goes on only where it is safe."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from planner.views.calendars.address_dialog import AddressDialog
from tests.views.settings.hands import seen_as


@pytest.fixture
def chosen() -> list[str]:
    return []


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def dialog(window: QWidget, chosen: list[str]) -> AddressDialog:
    made = AddressDialog(seen_as(), window)
    made.chosen.connect(chosen.append)
    made.open()
    return made


def field(dialog: AddressDialog) -> QLineEdit:
    (found,) = dialog.findChildren(QLineEdit)
    return found


def read_button(dialog: AddressDialog) -> QPushButton:
    (found,) = (button for button in dialog.findChildren(QPushButton) if button.text() == "Read")
    return found


def words(dialog: AddressDialog) -> str:
    return "\n".join(part.text() for part in dialog.findChildren(QLabel) if part.isVisibleTo(dialog))


def test_the_host_is_shown_while_typing_and_the_whole_goes_on(
    dialog: AddressDialog, chosen: list[str]
) -> None:
    assert not read_button(dialog).isEnabled()

    QTest.keyClicks(field(dialog), "webcal://calendar.example.com/private-t0ken/basic.ics")
    assert "Reads from calendar.example.com" in words(dialog)
    assert "t0ken" not in words(dialog)
    QTest.keyClick(field(dialog), Qt.Key.Key_Return)

    assert chosen == ["https://calendar.example.com/private-t0ken/basic.ics"]
    assert not dialog.isVisible()


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("http://example.com/a.ics", "An address with http: can be read and changed by others"),
        ("calendar", "This is not the address of a calendar."),
    ],
)
def test_what_is_not_safe_is_refused_in_place_until_it_is_changed(
    dialog: AddressDialog, chosen: list[str], text: str, why: str
) -> None:
    field(dialog).setText(text)

    read_button(dialog).click()

    assert why in words(dialog)
    assert dialog.isVisible()
    assert chosen == []
    QTest.keyClicks(field(dialog), "x")
    assert why not in words(dialog)
