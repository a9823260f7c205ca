"""One window per data file, tried with real processes that are really killed."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from planner.app.single_instance import SingleInstance

ROOT = Path(__file__).parents[2]
CHILD = [sys.executable, "-m", "tests.app.instance_child"]
Start = Callable[[Path], "subprocess.Popen[str]"]


@pytest.fixture
def start() -> Iterator[Start]:
    """Starts a program on a data file; what still runs is ended afterwards."""
    running: list[subprocess.Popen[str]] = []

    def begin(path: Path) -> subprocess.Popen[str]:
        child = subprocess.Popen([*CHILD, str(path)], cwd=ROOT, stdout=subprocess.PIPE, text=True)
        running.append(child)
        return child

    yield begin
    for child in running:
        child.kill()
        child.communicate()


def said(child: subprocess.Popen[str]) -> str:
    assert child.stdout is not None
    return child.stdout.readline().strip()


def test_a_second_start_ends_and_raises_the_first(start: Start, data_file: Path) -> None:
    first = start(data_file)
    assert said(first) == "first"

    for _ in range(2):
        second = start(data_file)
        assert said(second) == "second"
        assert second.wait() == 0
        assert said(first) == "raised"
    assert first.poll() is None


def test_a_killed_window_lets_the_next_one_in_which_can_be_raised_again(
    start: Start, data_file: Path
) -> None:
    killed = start(data_file)
    assert said(killed) == "first"
    killed.kill()
    killed.wait()

    following = start(data_file)
    assert said(following) == "first"
    assert said(start(data_file)) == "second"
    assert said(following) == "raised"


def test_windows_on_other_files_do_not_mind_each_other(start: Start, tmp_path: Path) -> None:
    one, other = start(tmp_path / "one.overmorgen"), start(tmp_path / "other.overmorgen")
    assert said(one) == "first"
    assert said(other) == "first"


@pytest.mark.skipif(sys.platform == "win32", reason="links need special rights there")
def test_a_file_is_the_same_by_any_of_its_names(start: Start, tmp_path: Path) -> None:
    file, link = tmp_path / "plan.overmorgen", tmp_path / "elsewhere" / "link.overmorgen"
    file.touch()
    link.parent.mkdir()
    link.symlink_to(file)
    first = start(file)
    assert said(first) == "first"

    assert said(start(link)) == "second"
    assert said(first) == "raised"


def test_a_window_that_was_closed_lets_the_next_one_in(qapp: QCoreApplication, data_file: Path) -> None:
    first, second = SingleInstance(data_file), SingleInstance(data_file)
    assert first.claim()
    assert not second.claim()
    first.listen()
    first.release()

    assert second.claim()
    assert not first.call_first()
    second.release()


def test_where_no_lock_can_be_made_the_window_opens(qapp: QCoreApplication, tmp_path: Path) -> None:
    nowhere = SingleInstance(tmp_path / "no such folder" / "plan.overmorgen")
    assert nowhere.claim()
    nowhere.release()
