"""The reading process gives what reading gives, can be ended at once, and fails in words alone."""

import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from planner.domain.errors import Problem, UserError
from planner.exchange.calendar_in import expand, read_text
from planner.exchange.reading import Limits
from planner.exchange.reading_process import ReadingProcess
from tests.exchange import bombs
from tests.exchange.calendars import DATA, calendar

GOOGLE = DATA / "google.ics"


def problem_of(process: ReadingProcess, path: Path) -> Problem:
    with pytest.raises(UserError) as refusal:
        process.read(path, [2026])
    assert refusal.value.details == {"file": path.name}
    return refusal.value.problem


@pytest.mark.parametrize(
    "name", ["google.ics", "outlook.ics", "mozilla.ics", "damaged.ics", "old-format.vcs"]
)
def test_what_comes_through_is_what_was_read(name: str) -> None:
    assert ReadingProcess().read(DATA / name, [2026]) == read_text((DATA / name).read_bytes(), [2026])


def test_series_are_expanded_for_other_years() -> None:
    series = read_text(GOOGLE.read_bytes(), [2026]).series
    found = ReadingProcess().expand({one.uid: one.text for one in series}, [2030, 2031])
    assert found == expand(series, [2030, 2031])[0]
    assert len(found) == 2


def test_progress_is_told_up_to_the_last_event(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    file = tmp_path / "many.ics"
    file.write_bytes(calendar(*(bombs.event(number) for number in range(1_000))))
    reading = ReadingProcess().read(file, [2026], lambda done, total: told.append((done, total)))
    assert len(reading.plain) == 1_000
    assert told[0] == (0, 1_000)
    assert told[-1] == (1_000, 1_000)
    assert told == sorted(told)


def test_cancel_from_another_thread_ends_the_work_at_once(tmp_path: Path) -> None:
    file = tmp_path / "never.ics"
    file.write_bytes(bombs.SIZES["never, 40,000 times"]())
    process = ReadingProcess(limits=Limits(seconds=60))
    cancelled_at: list[float] = []

    def cancel_when_all_are_read(done: int, total: int) -> None:
        if done == total:
            cancelled_at.append(time.monotonic())
            threading.Thread(target=process.cancel).start()

    with pytest.raises(UserError) as refusal:
        process.read(file, [2026], cancel_when_all_are_read)
    assert refusal.value.problem is Problem.CALENDAR_CANCELLED
    assert time.monotonic() - cancelled_at[0] < 1


def test_cancel_before_the_work_begins_ends_it_too_and_the_next_goes_on() -> None:
    process = ReadingProcess()
    process.cancel()
    assert problem_of(process, GOOGLE) is Problem.CALENDAR_CANCELLED
    assert process.read(GOOGLE, [2026]).plain


def test_file_that_is_not_there_is_missing(tmp_path: Path) -> None:
    assert problem_of(ReadingProcess(), tmp_path / "gone.ics") is Problem.CALENDAR_MISSING


def test_folder_is_no_calendar_file(tmp_path: Path) -> None:
    assert problem_of(ReadingProcess(), tmp_path) is Problem.CALENDAR_IS_FOLDER


def test_text_is_no_calendar(tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("Buy milk")
    assert problem_of(ReadingProcess(), file) is Problem.CALENDAR_NOT_ICS


@pytest.mark.parametrize(
    "program",
    [
        "",
        "print('{}')",
        "print('nonsense')",
        "print('{\"plain\":[]}')",
        "import os; os.abort()",
        "import sys; sys.stdin.readline(); print('[1]')",
    ],
)
def test_process_that_dies_or_talks_nonsense_is_a_file_that_could_not_be_read(program: str) -> None:
    process = ReadingProcess([sys.executable, "-c", program])
    assert problem_of(process, GOOGLE) is Problem.CALENDAR_UNREADABLE


def test_program_that_cannot_be_started_is_no_crash() -> None:
    assert problem_of(ReadingProcess(["/nowhere/at/all"]), GOOGLE) is Problem.CALENDAR_UNREADABLE


if sys.platform != "win32":

    def test_process_that_wants_too_much_memory_is_refused(tmp_path: Path) -> None:
        file = tmp_path / "daily.ics"
        file.write_bytes(bombs.SIZES["daily, 40,000 times"]())
        limits = Limits(seconds=60, memory=150_000_000, all_occurrences=10_000_000)
        assert problem_of(ReadingProcess(limits=limits), file) is Problem.CALENDAR_TOO_BIG


def test_planner_itself_never_loads_a_calendar_library() -> None:
    told = subprocess.run(
        [
            *(sys.executable, "-c"),
            "import sys, planner.exchange.reading_process; print('icalendar' in sys.modules)",
        ],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).resolve().parents[2],
    )
    assert told.stdout.strip() == "False"
