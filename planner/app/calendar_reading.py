"""Reading calendar files into the data file: the one flow of the window and the command line.

A file is read in a process of its own and its rows are stored unseen; one edit that names the new
reading then shows it, so that a reading is one step of undo and nothing is ever half there.
"""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Collection, Iterable
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from planner.app.calendar_changes import (
    ReadingSummary,
    notes_of,
    notes_of_text,
    summary_of,
    text_of_notes,
)
from planner.domain.appointment import CalendarSource
from planner.domain.errors import Problem, UserError
from planner.exchange.reading import CalendarReading, Limits
from planner.exchange.reading_process import ReadingProcess
from planner.storage.plan_reader import PlanReader

Progress = Callable[[int, int], None]
"""Is told steps done and steps in all, 0 while that is not known."""


def _unheard(_done: int, _all: int) -> None:
    pass


@dataclass(frozen=True, slots=True)
class StoredReading:
    """A reading that lies in the data file; `calendar` names it and waits to be stored as an edit."""

    calendar: CalendarSource
    summary: ReadingSummary


def usual_years(today: date) -> frozenset[int]:
    """Return the years that every reading covers: last year, this one and the next."""
    return _valid(range(today.year - 1, today.year + 2))


def years_around(first: date, last: date) -> frozenset[int]:
    """Return the years to cover before the days from `first` to `last` are shown.

    The year before belongs to them, since a long appointment may have begun in it; and the zones of
    calendars may put New Year a day away.
    """
    return _valid(range(first.year - 1, last.year + 1 + (last.month == 12 and last.day == 31)))


def _valid(years: Iterable[int]) -> frozenset[int]:
    return frozenset(year for year in years if date.min.year <= year <= date.max.year)


class CalendarReader:
    """Reads calendars into one data file, one piece of work at a time; every method waits for its end.

    It may be used on any thread. `cancel` comes from another one and ends the work at once: the method
    then raises UserError CALENDAR_CANCELLED, and nothing that was stored is ever seen.
    """

    def __init__(self, data_file: Path) -> None:
        self._data_file = data_file
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
        if known is not None and known.digest == _digest_of(path):
            notes = notes_of_text(known.left_out)
            return StoredReading(calendar, ReadingSummary(calendar.name, notes=notes, same_file=True))
        return self.store(calendar, path, self._process.read(path, sorted(years), progress), now)

    def store(
        self, calendar: CalendarSource, path: Path, reading: CalendarReading, now: datetime
    ) -> StoredReading:
        """Store what was read from a file, as the next reading of a calendar."""
        # SQLAlchemy takes half a second to import, so it comes when it is needed and on this thread.
        from planner.storage.plan_store import PlanStore

        occurrences = (*reading.plain, *reading.expanded)
        series = {one.uid: one.text for one in reading.series}
        notes = notes_of(reading)
        with PlanReader(self._data_file) as reader, closing(PlanStore(self._data_file)) as store:
            self._go_on(path)
            before = reader.occurrences(calendar)
            known_years = reader.covered_years(calendar)
            number = store.add_reading(
                *(calendar.id, occurrences, series, reading.years),
                *(reading.digest, text_of_notes(notes), now),
            )
            self._go_on(path)
        named = replace(calendar, source=str(path), reading=number, read_at=now)
        return StoredReading(named, summary_of(calendar.name, before, occurrences, known_years, notes))

    def cover(self, calendar: CalendarSource, years: Collection[int]) -> bool:
        """Bring the recurrences of more years into the shown reading of a calendar.

        Return whether there is anything new to see; raise UserError where that takes too long.
        """
        with PlanReader(self._data_file) as reader:
            missing = sorted(set(years) - reader.covered_years(calendar))
            series = reader.series(calendar) if missing else {}
        if not series:
            return False
        from planner.storage.plan_store import PlanStore

        occurrences = self._process.expand(series, missing)
        with closing(PlanStore(self._data_file)) as store:
            store.add_years(calendar.id, calendar.reading, missing, occurrences)
        return bool(occurrences)

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
