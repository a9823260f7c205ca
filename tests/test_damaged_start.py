"""A file whose rows are damaged is never shown as if it were sound, and its backup is offered."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.app.clock import StillClock
from planner.app.data_home import backups_folder
from planner.domain import agreement_edits, setting_edits
from planner.domain.agreement import Agreement, Metric
from planner.domain.preferences import Preferences
from planner.start import Desk, name_application
from planner.storage import backup
from planner.views import data_trouble
from tests.views.week.hands import NOW, ZONE


@pytest.mark.parametrize("table", ["category", "preference", "agreement", "block"])
def test_a_damaged_row_leads_to_the_backup_and_the_damaged_file_is_kept(
    qtbot: QtBot, data_file_with_block: Path, table: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = data_file_with_block
    backup.daily(path, backups_folder(path), date(2026, 11, 23))
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"UPDATE {table} SET checksum = checksum + 1")
        connection.commit()
    asked: list[Path] = []

    def agree(_appearance: object, shown: Path, *_rest: object) -> bool:
        asked.append(shown)
        return True

    monkeypatch.setattr(data_trouble, "ask_about_damage", agree)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    name_application(application)
    desk = Desk(application, StillClock(NOW, ZONE), "en")
    assert desk.open(path)
    qtbot.waitUntil(lambda: bool(asked))
    qtbot.waitUntil(lambda: desk.window is not None and bool(desk.session.plan.categories))
    assert asked == [path]
    assert len(list(path.parent.glob("*damaged*"))) >= 1
    desk.close()


@pytest.fixture
def data_file_with_block(data_file: Path) -> Path:
    """A sound file with one block in this week."""
    from tests.views.week.hands import opened

    with opened(data_file) as hands:
        hands.plan("calling", 1, "09:00", 60)
        hands.session.do(setting_edits.set_preferences, Preferences("Jo"))
        agreed = Agreement("share", Metric.LONG_SHARE, 0.3, NOW.date())
        hands.session.do(agreement_edits.add_agreement, agreed)
    return data_file
