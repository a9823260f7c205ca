"""Reading calendar files into the data file: the one flow of the window and the command line.

A file is read in a process of its own and its rows are stored unseen; one edit that names the new
reading then shows it, so that a reading is one step of undo and nothing is ever half there.
"""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from planner.app.calendar_changes import ReadingSummary, notes_of, notes_of_text, summary_of, text_of_notes
from planner.app.covered_years import usual_years
from planner.domain.appointment import CalendarSource
from planner.domain.errors import Problem, UserError
from planner.exchange.reading import CalendarReading, Limits
from planner.exchange.reading_process import ReadingProcess
from planner.storage.plan_reader import PlanReader

if TYPE_CHECKING:
    from planner.storage.plan_store import PlanStore

Progress = Callable[[int, int], None]
"""Is told steps done and steps in all, 0 while that is not known."""

_YEARS_AT_ONCE = 20


def _unheard(_done: int, _all: int) -> None:
    pass


@dataclass(frozen=True, slots=True)
class StoredReading:
    """A reading that lies in the data file; `calendar` names it and waits to be stored as an edit."""

    calendar: CalendarSource
    summary: ReadingSummary


class CalendarReader:
    """Reads calendars into one data file, one piece of work at a time; every method waits for its end.

    It may be used on any thread; `open_store` gives the store that edits go into too. `cancel` comes from
    another thread and ends the work at once: the method then raises UserError CALENDAR_CANCELLED, and
    nothing that was stored is ever seen.
    """

    def __init__(self, data_file: Path, open_store: Callable[[], PlanStore]) -> None:
        self._data_file = data_file
        self._open_store = open_store
        self._process = ReadingProcess()
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        """End the work."""
        self._cancelled.set()
        self._process.cancel()

    def look_into(self, path: Path, today: date, progress: Progress = _unheard) -> CalendarReading:
        """Read a file and store nothing; raise UserError where it cannot be read."""
        return self._process.read(path, sorted(usual_years(today)), progress)

    def read(
        self, calendar: CalendarSource, path: Path, now: datetime, progress: Progress = _unheard
    ) -> StoredReading:
        """Read a file into a calendar, unless it is the one that was read before.

        `now` is wall-clock time. Raise UserError where the file cannot be read, or not be stored.
        """
        with PlanReader(self._data_file) as reader:
            known = reader.reading(calendar)
            years = usual_years(now.date()) | reader.covered_years(calendar)
        if known is not None and known.digest and known.digest == _digest_of(path):
            notes = notes_of_text(known.left_out)
            return StoredReading(calendar, ReadingSummary(calendar.name, notes=notes, same_file=True))
        return self.store(calendar, path, self._process.read(path, sorted(years), progress), now)

    def store(
        self, calendar: CalendarSource, path: Path, reading: CalendarReading, now: datetime
    ) -> StoredReading:
        """Store what was read from a file, as the next reading of a calendar."""
        occurrences = (*reading.plain, *reading.expanded)
        series = {one.uid: one.text for one in reading.series}
        store = self._open_store()
        with PlanReader(self._data_file) as reader:
            self._go_on(path)
            before = reader.occurrences(calendar)
            known_years = reader.covered_years(calendar)
            number = store.add_reading(
                *(calendar.id, occurrences, series, reading.years),
                *(reading.digest, text_of_notes(notes_of(reading)), now),
            )
            self._go_on(path)
        named = replace(calendar, source=str(path), reading=number, read_at=now)
        return StoredReading(named, summary_of(calendar.name, before, reading, known_years))

    def cover(self, calendar: CalendarSource, years: Collection[int]) -> bool:
        """Bring the recurrences of more years into the shown reading of a calendar.

        Return whether there is anything new to see. Raise UserError where it takes too long or too much;
        the years that were done by then stay.
        """
        with PlanReader(self._data_file) as reader:
            missing = sorted(set(years) - reader.covered_years(calendar))
            series = reader.series(calendar) if missing else {}
        if not series:
            return False
        try:
            added = sum(
                self._cover_some(calendar, series, missing[start : start + _YEARS_AT_ONCE])
                for start in range(0, len(missing), _YEARS_AT_ONCE)
            )
        except UserError as error:
            raise UserError(error.problem, file=calendar.name) from error
        return added > 0

    def _cover_some(self, calendar: CalendarSource, series: Mapping[str, str], years: Sequence[int]) -> int:
        try:
            occurrences = self._process.expand(series, years)
        except UserError as error:
            if error.problem is not Problem.CALENDAR_TOO_BIG or len(years) == 1:
                raise
            middle = len(years) // 2
            return sum(self._cover_some(calendar, series, half) for half in (years[:middle], years[middle:]))
        self._open_store().add_years(calendar.id, calendar.reading, years, occurrences)
        return len(occurrences)

    def _go_on(self, path: Path) -> None:
        if self._cancelled.is_set():
            raise UserError(Problem.CALENDAR_CANCELLED, file=path.name)


def _digest_of(path: Path) -> str:
    """Return the SHA-256 of a file, or nothing for one that the reading process has to refuse."""
    limit = Limits().file_size
    try:
        if not path.is_file() or path.stat().st_size > limit:
            return ""
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""
