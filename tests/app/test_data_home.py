"""The data file's place, and the upkeep of its backups in the background."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from planner.app.background import Background
from planner.app.clock import StillClock
from planner.app.data_home import DataHome, backups_folder, default_path
from planner.domain.block import Block
from planner.domain.edits import Edit, EditKind, Label
from planner.domain.errors import Problem, UserError
from planner.domain.span import Span
from planner.storage.backup import Loss
from planner.storage.backup_contents import Contents
from planner.storage.data_file import create
from planner.storage.plan_reader import PlanReader
from planner.storage.plan_store import PlanStore

TODAY = date(2026, 11, 23)


@pytest.fixture
def clock() -> StillClock:
    return StillClock(datetime(2026, 11, 23, 8, 10))


@pytest.fixture
def home(qtbot: QtBot, data_file: Path, clock: StillClock) -> Iterator[DataHome]:
    create(data_file)
    background = Background()
    yield DataHome(data_file, background, clock)
    background.close()


def add_block(path: Path, block_id: str) -> None:
    store = PlanStore(path)
    block = Block(block_id, Span(TODAY, 540, 60), "quotes")
    store.apply(Edit(Label(EditKind.ADD), (), (block,)))
    store.close()


def block_ids(path: Path) -> list[str]:
    with PlanReader(path) as reader:
        return [block.id for block in reader.blocks(TODAY, TODAY)]


def test_the_usual_place_is_the_users_own_data_folder(qtbot: QtBot) -> None:
    QCoreApplication.setApplicationName("Overmorgen")

    assert default_path().name == "planner.overmorgen"
    assert default_path().parent.name == "Overmorgen"


def test_backups_lie_in_a_folder_beside_the_file() -> None:
    assert backups_folder(Path("/data/jeroen.overmorgen")) == Path("/data/jeroen backups")


def test_a_backup_is_made_at_once_and_each_day(qtbot: QtBot, home: DataHome, clock: StillClock) -> None:
    assert home.backups() == ()
    with qtbot.waitSignal(home.backups_changed):
        home.start_upkeep()
    with qtbot.waitSignal(home.keep_up().done):
        pass
    assert [backup.day for backup in home.backups()] == [TODAY]

    clock.moment += timedelta(days=1)
    with qtbot.waitSignal(home.backups_changed):
        home.keep_up()
    assert [backup.day for backup in home.backups()] == [TODAY + timedelta(days=1), TODAY]


def test_backups_by_hand_are_added_and_kept(qtbot: QtBot, home: DataHome) -> None:
    for _ in range(2):
        with qtbot.waitSignal(home.backups_changed):
            home.back_up_now()
    with qtbot.waitSignal(home.backups_changed):
        home.keep_up()

    assert len(home.backups()) == 3
    assert home.backups()[0].day == TODAY


def test_upkeep_that_is_refused_is_told(qtbot: QtBot, home: DataHome) -> None:
    home.folder.write_text("in the way")
    with qtbot.waitSignal(home.refused) as told:
        home.keep_up()

    error = told.args[0]
    assert isinstance(error, UserError)
    assert error.problem is Problem.FOLDER_UNUSABLE


def test_backups_are_looked_into_and_weighed(qtbot: QtBot, home: DataHome) -> None:
    add_block(home.path, "early")
    with qtbot.waitSignal(home.backups_changed):
        home.keep_up()
    add_block(home.path, "late")
    (backup,) = home.backups()
    with qtbot.waitSignal(home.look_into([backup]).done) as looked:
        pass
    with qtbot.waitSignal(home.weigh(backup).done) as weighed:
        pass

    assert looked.args == [{backup.path: Contents(1, TODAY, TODAY, 0)}]
    assert weighed.args == [Loss(1, 0, TODAY, TODAY, unreadable=False)]


def test_going_back_keeps_the_present_file_beside_it(qtbot: QtBot, home: DataHome) -> None:
    add_block(home.path, "early")
    with qtbot.waitSignal(home.backups_changed):
        home.keep_up()
    add_block(home.path, "late")
    with qtbot.waitSignal(home.restore(home.backups()[0].path).done) as restored:
        pass
    (kept,) = restored.args

    assert block_ids(home.path) == ["early"]
    assert kept.name == "plan-before-restore-2026-11-23-081000.overmorgen"
    assert sorted(block_ids(kept)) == ["early", "late"]
