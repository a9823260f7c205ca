"""What the start leaves undone: looking through the source of modules, and for garbage."""

import gc
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from planner.app import lean_start

ROOT = Path(__file__).parents[2]
LOAD_ALL_OF_THE_WINDOW = """
import linecache
from planner.app import lean_start
lean_start.import_without_reading()
import planner.start
print(len([file for file in linecache.cache if "planner" in file and "lean_start" not in file]))
"""


@pytest.fixture
def collector() -> Iterator[None]:
    was_on = gc.isenabled()
    yield
    gc.unfreeze()
    gc.enable() if was_on else gc.disable()


def test_the_source_of_the_window_is_not_read_to_open_it() -> None:
    command = [sys.executable, "-c", LOAD_ALL_OF_THE_WINDOW]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)

    assert run.stdout == "0\n"


def test_no_module_asks_for_another_way_of_writing_qt() -> None:
    word = "__feature__"
    asking = [path for path in (ROOT / "planner").rglob("*.py") if f"from {word}" in path.read_text("utf-8")]

    assert [path.name for path in asking] == ["lean_start.py"]


@pytest.mark.usefixtures("collector")
def test_garbage_is_collected_again_once_the_start_is_over() -> None:
    gc.unfreeze()
    lean_start.rest_collector()
    resting = gc.isenabled()
    lean_start.wake_collector()

    assert (resting, gc.isenabled()) == (False, True)
    assert gc.get_freeze_count() > 0
