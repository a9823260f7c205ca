"""A window on an empty plan, with hands."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.views.week.hands import Hands, opened


@pytest.fixture
def hands(qtbot: QtBot, data_file: Path) -> Iterator[Hands]:
    """A window on an empty week 48 of 2026, on Tuesday at 11:24."""
    with opened(data_file) as opened_hands:
        yield opened_hands
