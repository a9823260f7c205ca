"""Reading calendars into the data file: the one flow of the window and the command line.

A calendar is read in a process of its own and its rows are stored unseen; one edit that names the new
reading then shows it, so that a reading is one step of undo and nothing is ever half there. Where it
comes from is the path of a file, or an https address of which the host alone may be seen.
"""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from planner.app.calendar_changes import (
    Notes,
    ReadingSummary,
    are_as_before,
    notes_of_text,
    summary_of,
    text_of_notes,
    version_of_text,
)
from planner.app.covered_years import usual_years
from planner.domain.appointment import CalendarSource
from planner.domain.errors import Problem, UserError
from planner.exchange.reading import CalendarReading, Limits, Seen
from planner.exchange.reading_process import ReadingProcess
from planner.exchange.web_address import is_address, source_name
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
    """What a reading came to.

    Where it is `to_show`, it lies in the data file, and `calendar` names it and waits to be stored as an
    edit; else nothing was stored. `seen` is what to know of it when it is read again.
    """

    calendar: CalendarSource
    summary: ReadingSummary
    seen: Seen
    to_show: bool = True


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

    def look_into(self, source: str, today: date, progress: Progress = _unheard) -> CalendarReading:
        """Read a calendar and store nothing; raise UserError where it cannot be read."""
        read = self._read_from(source, usual_years(today), Seen(), progress)
        if isinstance(read, CalendarReading):
            return read
        # A server that was not asked whether anything is new says that nothing is.
        raise UserError(Problem.CALENDAR_SERVER_TROUBLE, file=source_name(source))

    def read(
        self,
        calendar: CalendarSource,
        source: str,
        now: datetime,
        progress: Progress = _unheard,
        *,
        seen: Seen | None = None,
    ) -> StoredReading:
        """Read a calendar again; where that brings nothing new, nothing is stored.

        `seen` is what was last seen, where that is not what is stored. `now` is wall-clock time. Raise
        UserError where the calendar cannot be read, or not be stored.
        """
        known, notes = Seen(), Notes()
        with PlanReader(self._data_file) as reader:
            stored = reader.reading(calendar)
            years = usual_years(now.date()) | reader.covered_years(calendar)
        if stored is not None and calendar.source == source:
            known = Seen(stored.digest, version_of_text(stored.left_out))
            notes = notes_of_text(stored.left_out)
        read = self._read_from(source, years, seen or known, progress)
        if isinstance(read, CalendarReading):
            return self._stored(calendar, source, read, now, only_news=calendar.source == source)
        same = ReadingSummary(calendar.name, notes=notes, same_file=True)
        return StoredReading(calendar, same, read, to_show=False)

    def store(
        self, calendar: CalendarSource, source: str, reading: CalendarReading, now: datetime
    ) -> StoredReading:
        """Store what was read, as the next reading of a calendar."""
        return self._stored(calendar, source, reading, now, only_news=False)

    def _read_from(
        self, source: str, years: Collection[int], known: Seen, progress: Progress
    ) -> CalendarReading | Seen:
        """Return what is read, or by what to know it where it is as `known`."""
        if is_address(source):
            read = self._process.fetch(source, sorted(years), known, progress)
            return read if isinstance(read, CalendarReading) else Seen(known.digest, read)
        if known.digest and known.digest == _digest_of(Path(source)):
            return known
        return self._process.read(Path(source), sorted(years), progress)

    def _stored(
        self,
        calendar: CalendarSource,
        source: str,
        reading: CalendarReading,
        now: datetime,
        *,
        only_news: bool,
    ) -> StoredReading:
        store = self._open_store()
        series = {one.uid: one.text for one in reading.series}
        with PlanReader(self._data_file) as reader:
            self._go_on(source)
            known_years = reader.covered_years(calendar)
            summary = summary_of(calendar.name, reader.occurrences(calendar), reading, known_years)
            if only_news and summary.brought_nothing and are_as_before(reader.series(calendar), series):
                return StoredReading(calendar, summary, reading.seen, to_show=False)
        number = store.add_reading(
            *(calendar.id, (*reading.plain, *reading.expanded), series, reading.years),
            *(reading.digest, text_of_notes(summary.notes, reading.version), now),
        )
        self._go_on(source)
        named = replace(calendar, source=source, reading=number, read_at=now)
        return StoredReading(named, summary, reading.seen)

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

    def _go_on(self, source: str) -> None:
        if self._cancelled.is_set():
            raise UserError(Problem.CALENDAR_CANCELLED, file=source_name(source))


def _digest_of(path: Path) -> str:
    """Return the SHA-256 of a file, or nothing for one that the reading process has to refuse."""
    limit = Limits().file_size
    try:
        if not path.is_file() or path.stat().st_size > limit:
            return ""
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""
