"""Reading 10,000 events, 500 of them recurring, against icalendar with recurring-ical-events."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from planner.exchange.calendar_in import read_text
from planner.exchange.reading_process import ReadingProcess
from tests.benchmarks.side_by_side import compare
from tests.exchange.big_calendar import EVENTS, RECURRING, YEAR, big_calendar, read_with_the_libraries
from tests.exchange.speed import GREATEST_MEMORY, GREATEST_SHARE, memory_of_reading

RUNS = 3
GOAL = f"ratio {GREATEST_SHARE}"


@pytest.fixture(scope="module")
def big(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A big calendar in a file."""
    path = tmp_path_factory.mktemp("calendars") / "big.ics"
    path.write_bytes(big_calendar())
    return path


def test_one_year_of_a_big_calendar(big: Path) -> None:
    data = big.read_bytes()
    name = f"{EVENTS} events, {RECURRING} recurring, one year"
    compare(name, lambda: read_text(data, [YEAR]), lambda: read_with_the_libraries(data), RUNS, goal=GOAL)
    compare(
        f"{name}, through the reading process",
        lambda: ReadingProcess().read(big, [YEAR]),
        lambda: read_with_the_libraries(data),
        RUNS,
        goal=GOAL,
    )


def test_memory_of_the_reading_process(big: Path) -> None:
    megabytes = memory_of_reading(big)
    sys.stdout.write(f"\nmemory of the reading process: {megabytes:.0f} MB; goal {GREATEST_MEMORY} MB\n")
