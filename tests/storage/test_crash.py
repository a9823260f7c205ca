"""What was acknowledged is there after a kill, whole, and the next start is quick."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from planner.domain.span import Span
from planner.storage import data_file
from planner.storage.data_file import FileState, look_at
from planner.storage.plan_reader import PlanReader
from planner.storage.soundness import check
from tests.storage.editing_child import name
from tests.storage.samples import MONDAY, block

KILLS = int(os.environ.get("PLANNER_KILLS", "25"))
SECONDS_TO_START = 2.0


class EditingChild:
    """Runs the process that edits, and kills it."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def edit_and_be_killed(self, path: Path, first: int, acknowledged: int, spin: int) -> int:
        """Let it edit until some edits are acknowledged, kill it, and return the last one that was."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{path}\t{first}\n")
        self._process.stdin.flush()
        pid, last, count = 0, first - 1, 0
        for line in self._process.stdout:
            if line.startswith("pid"):
                pid = int(line.split()[1])
            elif line.startswith("gone"):
                return last
            else:
                last, count = int(line), count + 1
            if pid and count == acknowledged:
                for _ in range(spin):
                    pass
                os.kill(pid, signal.SIGKILL)
        raise AssertionError("the editing process ended by itself")


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
        last = child.edit_and_be_killed(path, first, chance.randint(1, 12), chance.randint(0, 60_000))
        begun = time.perf_counter()
        assert look_at(path) is FileState.READY
        found = check(path)
        with PlanReader(path) as reader:
            blocks = {b.id: b for b in reader.blocks(MONDAY, MONDAY)}
        assert time.perf_counter() - begun < SECONDS_TO_START
        assert found.is_sound
        stored = len(blocks) - 1
        assert last <= stored <= last + 1
        assert blocks == expected_after(stored)


def expected_after(number: int) -> dict[str, object]:
    moved = [replace(block(name(n)), span=Span(MONDAY, 0, 5)) for n in range(number)]
    return {b.id: b for b in [*moved, block(name(number))]}
