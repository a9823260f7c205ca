"""What was acknowledged is there after a kill, whole, and the next start is quick."""

from __future__ import annotations

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from planner.domain.span import Span
from planner.storage import data_file, upgrade
from planner.storage.data_file import FileState, look_at
from planner.storage.plan_reader import PlanReader
from planner.storage.schema import HEAD
from planner.storage.soundness import check
from tests.storage.editing_child import name
from tests.storage.old_versions import make_version, rows_in
from tests.storage.samples import MONDAY, NEXT, block, contents, fill, next_version

KILLS = int(os.environ.get("PLANNER_KILLS", "25"))


class EditingChild:
    """Runs the process that edits, and kills it."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def killed_after(self, work: Sequence[object], acknowledged: int, spin: int) -> int | None:
        """Have work done until some of it is acknowledged, kill it, and return the last that was."""
        assert self._process.stdout is not None
        self._write("\t".join(map(str, work)))
        pid, last, count, killed = 0, None, 0, False
        for line in self._process.stdout:
            if line.startswith("gone"):
                self._write("seen")
                return last
            if line.startswith("pid"):
                pid = int(line.split()[1])
            else:
                last, count = int(line), count + 1
            if pid and count >= acknowledged and not killed:
                for _ in range(spin):
                    pass
                os.kill(pid, signal.SIGKILL)
                killed = True
        raise AssertionError("the process that edits has ended")

    def _write(self, line: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(f"{line}\n")
        self._process.stdin.flush()


@pytest.fixture
def child() -> Iterator[EditingChild]:
    command = [sys.executable, "-m", "tests.storage.editing_child"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2]
    ) as process:
        yield EditingChild(process)


def test_no_acknowledged_edit_is_missing_after_a_kill(child: EditingChild, tmp_path: Path) -> None:
    path = tmp_path / "plan.db"
    data_file.create(path)
    chance = random.Random(20261123)
    stored = -1
    for _ in range(KILLS):
        first = stored + 1
        last = child.killed_after(["edit", path, first], chance.randint(1, 12), chance.randint(0, 60_000))
        assert last is not None
        assert look_at(path) is FileState.READY
        found = check(path)
        with PlanReader(path) as reader:
            blocks = {b.id: b for b in reader.blocks(MONDAY, MONDAY)}
            touched = {touch.id: touch.prospect_id for touch in reader.touches_between(MONDAY, MONDAY)}
            companies = {company.id for company in reader.prospects()}
        assert found.is_sound
        stored = len(blocks) - 1
        assert last <= stored <= last + 1
        assert blocks == expected_after(stored)
        assert touched == {id_: f"p-{id_}" for id_ in blocks}
        assert companies == set(touched.values())


def expected_after(number: int) -> dict[str, object]:
    moved = [replace(block(name(n)), span=Span(MONDAY, 0, 5)) for n in range(number)]
    return {b.id: b for b in [*moved, block(name(number))]}


def test_a_kill_during_an_upgrade_leaves_the_old_file_or_the_new(child: EditingChild, tmp_path: Path) -> None:
    old, scripts = tmp_path / "old.db", next_version(tmp_path)
    fill(old)
    wanted = contents(old)
    chance = random.Random(20261123)
    found = set()
    for number in range(KILLS):
        path = tmp_path / f"plan-{number}.db"
        shutil.copy(old, path)
        child.killed_after(["upgrade", path, scripts, NEXT], 1, chance.randint(0, 1_500_000))
        state = look_at(path)
        found.add(state)
        assert check(path).is_sound
        assert contents(path) == wanted
        with closing(sqlite3.connect(path)) as connection:
            tables = connection.execute("SELECT count(*) FROM sqlite_master WHERE name = 'wish'").fetchone()
        assert tables == (1 if state is FileState.NEWER else 0,)
    assert found <= {FileState.READY, FileState.NEWER}


@pytest.mark.parametrize("version", ["0001", "0002", "0003"])
def test_a_kill_while_an_old_file_is_brought_up_to_date_loses_nothing(
    child: EditingChild, tmp_path: Path, version: str
) -> None:
    old = tmp_path / "old.db"
    make_version(old, version)
    upgraded = tmp_path / "upgraded.db"
    shutil.copy(old, upgraded)
    upgrade.migrate(upgraded)
    wanted = {FileState.OLDER: rows_in(old), FileState.READY: rows_in(upgraded)}
    chance = random.Random(20261123)
    for number in range(KILLS):
        path = tmp_path / f"plan-{number}.db"
        shutil.copy(old, path)
        child.killed_after(["upgrade", path, upgrade.SCRIPTS, HEAD], 1, chance.randint(0, 1_500_000))
        state = look_at(path)
        assert check(path).is_sound
        assert rows_in(path) == wanted[state]
