"""An open plan and a calendar file, for the dialogs and the list in Settings."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.app.open_plans import OpenPlan, open_plan
from tests.calendar_texts import WEEKLY, event, write_calendar


@pytest.fixture
def plan(data_file: Path, qtbot: QtBot) -> Iterator[OpenPlan]:
    """A new data file, open."""
    with open_plan(data_file, qtbot) as opened:
        yield opened


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A calendar with a weekly meeting, a visit, and an entry that cannot be read."""
    return write_calendar(
        tmp_path / "work.ics",
        event("weekly", "20261102T090000", "<b>Team</b> & sales", WEEKLY, "CATEGORIES:Internal"),
        event("visit", "20261124T140000", "Visit Jansen"),
        event("broken", "99999999", "Fair"),
        name="Jeroen",
    )
