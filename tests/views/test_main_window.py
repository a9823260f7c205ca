"""The window around its pages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from planner.domain import setting_edits
from tests.views.week.hands import Hands, opened


@pytest.fixture
def hands(qtbot: QtBot, data_file: Path) -> Iterator[Hands]:
    with opened(data_file) as opened_hands:
        yield opened_hands


def test_settings_that_change_neither_look_nor_language_leave_the_furniture_alone(hands: Hands) -> None:
    page = hands.window.week_page
    for changes in ({"snap": 5}, {"rep_name": "Jip de Vries"}, {"first_hour": 6}):
        hands.session.do(setting_edits.set_preferences, replace(hands.session.preferences, **changes))
    hands.session.reload()
    hands.keys("Esc")

    assert hands.window.week_page is page
    assert hands.window.rail.initials.accessibleName() == "Jip de Vries"
    assert hands.window.rail.initials.isVisible()
