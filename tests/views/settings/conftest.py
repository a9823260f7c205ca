"""The Settings page of a new data file, with hands."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.views.settings.hands import Hands, opened


@pytest.fixture
def hands(qtbot: QtBot, data_file: Path) -> Iterator[Hands]:
    """The Settings page of a new data file, at the size of the mock."""
    with opened(data_file) as opened_hands:
        yield opened_hands
