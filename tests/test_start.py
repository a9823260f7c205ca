"""The whole program in processes of its own: what a start loads, and what a second start does."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from planner.storage.data_file import create
from tests.storage.samples import fill

ROOT = Path(__file__).parent.parent
CHILD = [sys.executable, "-m", "tests.window_child"]
HEAVY = {"sqlalchemy", "alembic", "icalendar", "recurring_ical_events", "dateutil", "matplotlib", "numpy"}
HEAVY |= {"holidays", "ortools", "scipy", "pandas", "multiprocessing", "PySide6.QtNetwork"}
HEAVY |= {"PySide6.QtPrintSupport"}
LATER = {"planner.proposals", "planner.foresight.buffer", "planner.app.agreements", "planner.app.defence"}
LATER |= {"planner.storage.backup", "planner.storage.review_reader", "planner.views.week.urgent_panel"}
LATER |= {"planner.domain.setting_edits", "planner.domain.prospect_edits", "planner.domain.support_edits"}
LATER |= {"planner.views.prospects.page", "planner.views.review.page", "planner.views.settings.page"}
LATER |= {"hashlib", "platform", "uuid", "fractions"}
"""What the first week does not need, though the program itself does: loaded when it is used."""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs an input that can be watched")
Start = Callable[[Path], "subprocess.Popen[str]"]


@pytest.fixture
def start() -> Iterator[Start]:
    """Starts the program on a data file; at the end its input ends, and with it the program."""
    running: list[subprocess.Popen[str]] = []

    def begin(path: Path) -> subprocess.Popen[str]:
        child = subprocess.Popen(
            [*CHILD, str(path)], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        running.append(child)
        return child

    yield begin
    for child in running:
        child.communicate()
    assert [child.returncode for child in running if child.returncode > 0] == []


def said(child: subprocess.Popen[str]) -> list[str]:
    assert child.stdout is not None
    return child.stdout.readline().split()


@pytest.mark.parametrize("make", [create, fill], ids=["empty", "with blocks and a calendar"])
def test_the_first_week_is_painted_before_anything_heavy_is_loaded(
    start: Start, data_file: Path, make: Callable[[Path], None]
) -> None:
    make(data_file)
    word, *modules = said(start(data_file))

    assert word == "painted"
    assert "planner.views.main_window" in modules
    assert (HEAVY | LATER) & set(modules) == set()


def test_a_first_start_makes_the_data_file_without_loading_anything_heavy(
    start: Start, data_file: Path
) -> None:
    word, *modules = said(start(data_file))

    assert word == "painted"
    assert HEAVY & set(modules) == set()
    assert data_file.exists()


def test_a_second_start_brings_the_first_window_back(start: Start, data_file: Path) -> None:
    first = start(data_file)
    assert said(first)[0] == "painted"
    assert said(first) == ["ready"]

    second = start(data_file)
    assert said(second) == ["another", "window", "has", "it"]
    assert second.wait() == 0
    assert said(first) == ["raised"]


def test_a_killed_program_starts_again_and_finds_everything(start: Start, data_file: Path) -> None:
    fill(data_file)
    first = start(data_file)
    assert said(first)[0] == "painted"
    assert said(first) == ["ready"]
    first.kill()
    first.wait()

    assert said(start(data_file))[0] == "painted"
