"""Files made to harm the reader end in a reading or a clear refusal, fast and small."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from planner.domain.errors import Problem, UserError
from planner.exchange.calendar_in import read_text
from planner.exchange.reading import Limits
from planner.exchange.reading_process import ReadingProcess
from tests.exchange import bombs, mutants

YEARS = (2025, 2026, 2027)
SLOW = {"daily, 40,000 times", "never, 40,000 times"}


@pytest.mark.parametrize("name", bombs.RULES)
def test_no_rule_keeps_the_reader_busy_or_harms_other_events(name: str) -> None:
    begun = time.process_time()
    reading = read_text(bombs.RULES[name](), YEARS)
    assert time.process_time() - begun < 2
    assert {"1", "2"} <= {one.uid for one in (*reading.plain, *reading.expanded)}


def told_of(file: Path, limits: Limits) -> set[str] | Problem:
    """Return the UIDs that come out of a file, or why it was refused."""
    try:
        reading = ReadingProcess(limits=limits).read(file, YEARS)
    except UserError as refusal:
        return refusal.problem
    return {one.uid for one in (*reading.plain, *reading.expanded)}


@pytest.mark.parametrize("name", sorted(bombs.SIZES.keys() - SLOW))
def test_size_and_depth_end_in_a_reading_or_a_refusal(name: str, tmp_path: Path) -> None:
    file = tmp_path / "bomb.ics"
    file.write_bytes(bombs.SIZES[name]())
    told = told_of(file, Limits(seconds=60))
    refusals = (Problem.CALENDAR_TOO_BIG, Problem.CALENDAR_TOO_DEEP, Problem.CALENDAR_NOT_ICS)
    assert told in refusals or (isinstance(told, set) and "1" in told)


def test_file_beyond_all_size_is_not_even_opened(tmp_path: Path) -> None:
    file = tmp_path / "bomb.ics"
    with file.open("wb") as empty:
        empty.truncate(100_000_000)
    assert told_of(file, Limits()) is Problem.CALENDAR_TOO_BIG


@pytest.mark.parametrize(
    ("bomb", "limits", "problem"),
    [
        (bombs.SIZES["daily, 40,000 times"], Limits(all_occurrences=20_000), Problem.CALENDAR_TOO_BIG),
        (bombs.SIZES["never, 40,000 times"], Limits(seconds=1), Problem.CALENDAR_TOO_SLOW),
    ],
)
def test_what_takes_too_much_is_refused(
    bomb: Callable[[], bytes], limits: Limits, problem: Problem, tmp_path: Path
) -> None:
    file = tmp_path / "bomb.ics"
    file.write_bytes(bomb())
    assert told_of(file, limits) is problem


def test_damage_by_chance_never_crashes_the_reader() -> None:
    files = mutants.files_in(mutants.OWN_FILES)
    unsound = [outcome for outcome in mutants.outcomes(seed=1, count=300, files=files) if not outcome.sound]
    assert unsound == []
