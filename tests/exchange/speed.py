"""Time and memory of reading a big calendar, against the libraries in the same run."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from planner.app.calendar_reading import CalendarReader
from planner.domain import setting_edits
from planner.domain.appointment import CalendarSource
from planner.domain.category import default_categories
from planner.domain.edits import EditKind
from planner.domain.plan import Plan
from planner.domain.preferences import Preferences
from planner.domain.week import Week
from planner.exchange.reading_process import ReadingProcess
from planner.storage.data_file import create
from planner.storage.plan_store import PlanStore
from tests.app.open_plans import NOW
from tests.exchange.big_calendar import EVENTS, YEAR, big_calendar, read_with_the_libraries

GREATEST_SHARE = 0.25
GREATEST_SHARE_AGAIN = 0.05
GREATEST_MEMORY = 120
"""Megabytes."""

_CHECKOUT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Speed:
    """Times as a share of the libraries' time, memory in megabytes."""

    first: float
    again: float
    memory: float

    @property
    def met(self) -> bool:
        """Whether reading is as fast and as small as it shall be."""
        fast = self.first <= GREATEST_SHARE and self.again <= GREATEST_SHARE_AGAIN
        return fast and self.memory <= GREATEST_MEMORY

    def line(self) -> str:
        """Return the whole in one line."""
        return (
            f"{EVENTS:,} events: {self.first:.2f} x the libraries' time, again unchanged {self.again:.4f} x, "
            f"{self.memory:.0f} MB"
        )


def measured(folder: Path) -> Speed:
    """Read a big calendar once each way; `folder` is for passing files."""
    file = folder / "big.ics"
    file.write_bytes(big_calendar())
    floor = _seconds(lambda: read_with_the_libraries(file.read_bytes()))
    ours = _seconds(lambda: ReadingProcess().read(file, [YEAR]))
    return Speed(ours / floor, _seconds_again(folder, file) / floor, memory_of_reading(file))


def _seconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def _seconds_again(folder: Path, file: Path) -> float:
    """Return how long it takes to find that a calendar in a data file is the one that was read before."""
    data_file = folder / "plan.overmorgen"
    create(data_file)
    store = PlanStore(data_file)
    reader = CalendarReader(data_file, lambda: store)
    calendar = CalendarSource("big", "Big", "visits", str(file), "internal")
    shown = reader.read(calendar, str(file), NOW).calendar
    plan = Plan(Preferences(), default_categories(), (), Week)
    store.apply(setting_edits.change_calendar(plan, shown, EditKind.ADD_CALENDAR))
    seconds = _seconds(lambda: reader.read(shown, str(file), NOW))
    store.close()
    return seconds


def memory_of_reading(file: Path) -> float:
    """Return the megabytes that the reading process takes at most; 0 where the system does not tell."""
    # A process counts what its parent held before it was started, so a small parent starts it.
    program = (
        "import resource, sys; from pathlib import Path;"
        "from planner.exchange.reading_process import ReadingProcess;"
        f"ReadingProcess().read(Path(sys.argv[1]), [{YEAR}]);"
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    )
    if sys.platform == "win32":
        return 0.0
    command = [sys.executable, "-c", program, str(file)]
    told = subprocess.run(command, capture_output=True, text=True, check=True, cwd=_CHECKOUT)
    # macOS counts bytes, Linux kilobytes.
    return int(told.stdout) / (1024 * 1024 if sys.platform == "darwin" else 1024)
