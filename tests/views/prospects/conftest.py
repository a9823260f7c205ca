"""A window on a few prospects, with hands."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.views.prospects.hands import DELTA, METAAL, OLD, TOUCHES, WESSELS, ProspectHands, on_prospects


@pytest.fixture
def hands(qtbot: QtBot, data_file: Path) -> Iterator[ProspectHands]:
    """The page of prospects with three active ones and a customer, on Tuesday 24 November 2026."""
    with on_prospects(data_file, DELTA, WESSELS, METAAL, OLD, *TOUCHES) as opened_hands:
        yield opened_hands


@pytest.fixture
def empty(qtbot: QtBot, data_file: Path) -> Iterator[ProspectHands]:
    """The page of prospects of a new plan."""
    with on_prospects(data_file) as opened_hands:
        yield opened_hands
