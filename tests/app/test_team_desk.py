"""Reading sheets beside the window: asked for, from the watched folder, and what stays known."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from planner.app.background import Background
from planner.app.data_home import DataHome
from planner.app.machine_settings import MachineSettings
from planner.app.team_desk import TeamDesk
from planner.domain.errors import Problem, UserError
from tests.app.open_plan import AMSTERDAM
from tests.app.team_sheets import TODAY, Rep, team


class Room:
    """A desk on a data file, and the next one after a restart."""

    def __init__(self, qtbot: QtBot, path: Path) -> None:
        from datetime import datetime

        from planner.app.clock import StillClock

        self.qtbot = qtbot
        self.path = path
        self.clock = StillClock(datetime.combine(TODAY, datetime.min.time()), AMSTERDAM)
        self.background = Background()
        self.desk = self.opened()

    def opened(self) -> TeamDesk:
        home = DataHome(self.path, self.background, self.clock)
        desk = TeamDesk(home, MachineSettings(), home)
        self.home = home
        desk.start()
        return desk

    def names(self) -> list[str]:
        return [rep.name for rep in self.desk.team.reps]

    def until(self, names: list[str]) -> None:
        self.qtbot.waitUntil(lambda: self.names() == names, timeout=10_000)


@pytest.fixture
def room(qtbot: QtBot, data_file: Path) -> Iterator[Room]:
    made = Room(qtbot, data_file)
    yield made
    made.background.close()


def test_files_that_are_asked_for_are_read_and_counted(room: Room, tmp_path: Path) -> None:
    files = [rep.release() for rep in team(tmp_path / "sheets", 2)]
    bad = tmp_path / "bad.overmorgen-sheet"
    bad.write_bytes(b"PK")

    with room.qtbot.waitSignal(room.desk.read, timeout=10_000) as told:
        room.desk.read_files([*files, bad])

    assert told.args == [2, 1]
    assert room.names() == ["Bas de Wit", "Sanne Postma"]
    assert [each.file for each in room.desk.team.unread] == ["bad.overmorgen-sheet"]
    room.desk.forget_unread()
    assert (room.desk.team.unread, room.names()) == ((), ["Bas de Wit", "Sanne Postma"])


def test_the_team_is_there_at_the_next_start(room: Room, tmp_path: Path) -> None:
    room.desk.read_files([Rep("Bas", tmp_path / "sheets").release()])
    room.until(["Bas"])

    room.desk = room.opened()

    room.until(["Bas"])


def test_a_watched_folder_is_read_as_sheets_come_and_remembered(room: Room, tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    Rep("Bas", shared).release()
    room.desk.watch(str(shared))
    room.until(["Bas"])

    Rep("Ada", shared).release()
    room.until(["Ada", "Bas"])
    room.desk.team = type(room.desk.team)()
    room.desk = room.opened()

    assert room.desk.watched == str(shared)
    Rep("Cor", shared).release()
    room.until(["Ada", "Bas", "Cor"])


def test_a_sheet_withdrawn_in_the_watched_folder_loses_its_numbers_here(room: Room, tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    bas = Rep("Bas", shared)
    bas.release()
    room.desk.watch(str(shared))
    room.until(["Bas"])

    bas.withdraw(bas.sheet())
    room.desk.look_again()

    room.qtbot.waitUntil(lambda: room.desk.team.reps[0].numbers is None, timeout=10_000)


def test_a_removed_rep_does_not_come_back_from_the_folder(room: Room, tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    for name in ("Ada", "Bas"):
        Rep(name, shared).release()
    room.desk.watch(str(shared))
    room.until(["Ada", "Bas"])

    room.desk.remove("profile of Bas")
    room.until(["Ada"])
    room.desk.watch(str(shared))
    Rep("Cor", shared).release()

    room.until(["Ada", "Cor"])


def test_a_folder_that_is_gone_is_quietly_not_watched(room: Room, tmp_path: Path) -> None:
    room.desk.watch(str(tmp_path / "nowhere"))
    room.desk.look_again()

    assert (room.desk.watched, room.names()) == ("", [])


def test_what_cannot_be_kept_is_told_and_reading_goes_on(room: Room, tmp_path: Path) -> None:
    refused: list[UserError] = []
    room.desk.refused.connect(refused.append)
    blocked = room.path.with_name("plan team")
    blocked.write_text("in the way")
    file = Rep("Bas", tmp_path / "sheets").release()

    room.desk.read_files([file])
    room.qtbot.waitUntil(lambda: len(refused) == 1, timeout=10_000)
    blocked.unlink()
    room.desk.read_files([file])

    room.until(["Bas"])


def test_two_windows_that_take_the_same_sheets_at_once_both_have_them(room: Room, tmp_path: Path) -> None:
    refused: list[UserError] = []
    first = room.desk
    second = room.desk = room.opened()
    files = [Rep(f"Rep {number}", tmp_path / "shared").release() for number in range(8)]
    for desk in (first, second):
        desk.refused.connect(refused.append)
        desk.read_files(files)

    room.until([f"Rep {number}" for number in range(8)])
    room.qtbot.waitUntil(lambda: len(first.team.reps) == 8, timeout=10_000)

    assert refused == []
    assert not list((room.path.parent / f"{room.path.stem} team").glob("*.new"))


def test_a_sheet_that_could_not_be_kept_is_tried_again_at_the_next_look(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    room.desk.watch(str(shared))
    Rep("Bas", shared).release()

    def full(_file: Path, _content: bytes) -> None:
        raise UserError(Problem.CANNOT_WRITE, file="copy")

    with monkeypatch.context() as patched:
        patched.setattr("planner.exchange.team_folder._write", full)
        with room.qtbot.waitSignal(room.desk.refused, timeout=10_000):
            room.desk.look_again()
    assert room.names() == []

    room.desk.look_again()

    room.until(["Bas"])
