"""A new data file with hands, for the dialogs about agency and coaching."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.views.settings.hands import Hands, opened


@pytest.fixture
def hands(qtbot: QtBot, data_file: Path) -> Iterator[Hands]:
    """Mouse and keyboard on a new data file."""
    with opened(data_file) as opened_hands:
        yield opened_hands
