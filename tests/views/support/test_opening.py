"""Agency and coaching opened from the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from planner.views.support.support_dialog import SupportDialog
from tests.views.week.hands import Hands, opened


def in_panel(hands: Hands) -> None:
    panel = hands.window.week_page.panel
    (button,) = [
        b for b in panel.findChildren(QAbstractButton) if b.accessibleName() == "Agency and coaching"
    ]
    hands.click(hands.place(button))


def in_menu(hands: Hands) -> None:
    hands.window.actions_table["support"].trigger()


@pytest.mark.parametrize("way", [in_panel, in_menu])
def test_it_opens_beside_the_agreements_and_from_the_menu(
    qtbot: QtBot, data_file: Path, way: Callable[[Hands], None]
) -> None:
    with opened(data_file) as hands:
        way(hands)
        QApplication.processEvents()
        (dialog,) = hands.window.findChildren(SupportDialog)
        assert dialog.isVisible()
        dialog.close()
