"""A window on a committed week, on Tuesday evening, with hands."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from planner.domain import edits
from tests.views.week.hands import WEEK, Hands, opened

EVENING = datetime(2026, 11, 24, 17, 5)
TUESDAY = (
    ("mail", "07:45", 30, "admin"),
    ("quote", "08:15", 45, "quotes"),
    ("calls", "09:00", 90, "calling"),
    ("peelland", "10:30", 60, "quotes"),
    ("travel", "11:30", 30, "travel"),
    ("follow", "13:00", 75, "service"),
    ("visit", "14:15", 30, "visits"),
    ("buffer", "14:45", 45, "buffer"),
    ("research", "15:30", 30, "research"),
    ("account", "16:00", 60, "account"),
)


@pytest.fixture
def hands(qtbot: QtBot, data_file: Path) -> Iterator[Hands]:
    """A window on a week that was committed with ten blocks on Tuesday, on that Tuesday at 17:05."""
    with opened(data_file, EVENING) as opened_hands:
        plan_tuesday(opened_hands)
        yield opened_hands


def plan_tuesday(hands: Hands) -> None:
    """Plan ten blocks and commit to them."""
    for block_id, start, minutes, category in TUESDAY:
        hands.plan(block_id, 1, start, minutes, category)
    hands.session.do(edits.commit_week, WEEK, "baseline", datetime(2026, 11, 23, 8))
