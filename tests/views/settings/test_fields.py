"""How fields read what is typed, and what they leave to the page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from planner.app.formats import formats_for
from planner.views.fields import NumberField, TimeField
from tests.views.settings.hands import Hands


@pytest.mark.parametrize(
    ("typed", "minute"),
    [
        ("9", 540),
        ("930", 570),
        ("0930", 570),
        ("9:30", 570),
        ("9.30", 570),
        ("17u30", 1050),
        ("5:30 PM", 1050),
        ("5p", 1020),
        ("12:15 am", 15),
        ("12 pm", 720),
        ("0:00", 0),
    ],
)
def test_times_are_understood_as_people_write_them(qtbot: QtBot, typed: str, minute: int) -> None:
    field = TimeField("From", formats_for("en", "en_US"))
    qtbot.addWidget(field)

    assert field.read(typed) == minute


def test_arrow_keys_step_and_stop_at_the_ends(qtbot: QtBot) -> None:
    field = NumberField("Break", range(0, 16, 5), "{number} min")
    qtbot.addWidget(field)
    field.show_value(10)
    told: list[int] = []
    field.changed.connect(told.append)
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down):
        QTest.keyClick(field, key)

    assert told == [15, 10]
    assert field.text() == "10 min"


def test_escape_takes_typing_back(qtbot: QtBot) -> None:
    field = NumberField("Break", range(0, 61, 5), "{number} min")
    qtbot.addWidget(field)
    field.show_value(30)
    field.selectAll()
    QTest.keyClicks(field, "45")
    QTest.keyClick(field, Qt.Key.Key_Escape)

    assert field.text() == "30 min"


def test_undo_in_a_field_takes_typing_back_first_and_then_the_last_change(hands: Hands) -> None:
    undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), hands.page)
    undo.activated.connect(hands.session.undo)
    name = hands.field("Name")
    assert isinstance(name, QLineEdit)
    hands.enter(name, "Sanne")
    name.setFocus()
    name.end(False)
    hands.press("x", "Ctrl+Z")

    assert name.text() == "Sanne"
    assert hands.stored_preferences().rep_name == "Sanne"

    hands.press("Ctrl+Z")

    assert hands.stored_preferences().rep_name == ""
    assert name.text() == ""


def test_wheel_over_a_field_scrolls_the_page_and_changes_nothing(hands: Hands) -> None:
    hands.page.resize(1368, 500)
    first_hour = hands.field("First hour")
    assert isinstance(first_hour, QComboBox)
    first_hour.setFocus()
    before = first_hour.currentIndex(), hands.page.position
    QApplication.processEvents()
    middle = first_hour.mapTo(hands.page, QPointF(first_hour.rect().center()))
    QTest.wheelEvent(hands.page.windowHandle(), middle, QPoint(0, -240))

    assert first_hour.currentIndex() == before[0]
    assert hands.page.position > before[1]
