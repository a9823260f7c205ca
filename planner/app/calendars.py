"""The calendars of an open plan: reads them beside the user interface and shows what came as one edit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from planner.app.background import Background, Job
from planner.app.calendar_changes import ReadingSummary
from planner.app.calendar_reading import CalendarReader, StoredReading, years_around
from planner.app.session import Session
from planner.domain import setting_edits
from planner.domain.appointment import CalendarSource
from planner.domain.edits import EditKind
from planner.domain.errors import Problem, UserError
from planner.exchange.reading import CalendarReading

Shown = tuple[str, int]
"""A reading that the plan shows: the id of its calendar, and its number."""


class CalendarTask(QObject):
    """One reading under way; exactly one of the three ends it, and nothing comes after `cancel`.

    `looked` brings what a file holds (nothing is stored then), `finished` the summary of a reading that
    the plan now shows, `refused` a UserError. `progressed` brings steps done and in all (0: not known).
    """

    looked = Signal(object)
    finished = Signal(object)
    refused = Signal(object)
    progressed = Signal(int, int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._job: Job | None = None

    def follow(self, job: Job) -> None:
        """Pass on what the job says."""
        self._job = job
        job.progressed.connect(self.progressed)
        job.refused.connect(self.refused)

    def cancel(self) -> None:
        """End the reading at once; what the plan shows stays as it is."""
        if self._job is not None:
            self._job.cancel()
            self._job = None


class Calendars(QObject):
    """Reads calendar files into an open plan.

    `finished` brings the id of a calendar and the summary of its reading, whoever asked for it;
    `refused` brings a UserError that no one else shows, from work that the rep did not ask for.
    """

    finished = Signal(str, object)
    refused = Signal(object)

    def __init__(self, session: Session, background: Background, data_file: Path) -> None:
        super().__init__()
        self._session = session
        self._background = background
        self._data_file = data_file
        self._covered: dict[Shown, frozenset[int]] = {}
        self._days_shown: tuple[date, date] | None = None
        self._covering: Job | None = None
        session.changed.connect(self._cover_again)

    def look_into(self, path: Path) -> CalendarTask:
        """Read a file without storing anything, so that the rep can say where it belongs."""
        task = CalendarTask(self)
        today = self._session.clock.today()

        def look(job: Job) -> CalendarReading:
            return self._reader(job).look_into(path, today, job.progressed.emit)

        self._start(task, look).done.connect(task.looked)
        return task

    def add(self, calendar: CalendarSource, path: Path, reading: CalendarReading) -> CalendarTask:
        """Store what a file holds under a calendar, new or known with changed settings, and show it."""
        now = self._session.clock.now()
        return self._store(calendar, lambda job: self._reader(job).store(calendar, path, reading, now), now)

    def read_again(self, calendar_id: str, path: Path | None = None) -> CalendarTask:
        """Read a calendar's file again, or another file in its place, and show what is new."""
        calendar = self._session.plan.calendars[calendar_id]
        file = path or Path(calendar.source)
        now = self._session.clock.now()

        def read(job: Job) -> StoredReading:
            return self._reader(job).read(calendar, file, now, job.progressed.emit)

        return self._store(calendar, read, now)

    def ensure_years(self, first: date, last: date) -> None:
        """Bring in the recurrences around some days that are about to be shown, where they are not yet.

        Returns at once; the session says `changed` when more has come.
        """
        self._days_shown = (first, last)
        self._cover_again()

    def _reader(self, job: Job) -> CalendarReader:
        """Make a reader for a job; called on the job's thread."""
        reader = CalendarReader(self._data_file)
        job.on_cancel(reader.cancel)
        return reader

    def _start(self, task: CalendarTask, work: Callable[[Job], object]) -> Job:
        job = self._background.start(work)
        task.follow(job)
        return job

    def _store(
        self, wanted: CalendarSource, work: Callable[[Job], StoredReading], now: datetime
    ) -> CalendarTask:
        task = CalendarTask(self)

        def show(stored: StoredReading) -> None:
            error = self._show(wanted, stored, now)
            if error is not None:
                task.refused.emit(error)
                return
            self.finished.emit(wanted.id, stored.summary)
            task.finished.emit(stored.summary)

        self._start(task, work).done.connect(show)
        return task

    def _show(self, wanted: CalendarSource, stored: StoredReading, now: datetime) -> UserError | None:
        """Make the edit that names a stored reading; return why it was refused, None where it was made."""
        if stored.summary.same_file:
            return None
        current = self._session.plan.calendars.get(wanted.id)
        if current is None and wanted.reading:
            return UserError(Problem.CALENDAR_CANCELLED, file=wanted.name)
        # What the rep changed while the file was read stays; a form that the rep filled in says it all.
        base = current if current is not None and current.id == wanted.id else wanted
        named = replace(
            base, source=stored.calendar.source, reading=stored.calendar.reading, read_at=now
        )
        kind = EditKind.READ_CALENDAR if current is not None else EditKind.ADD_CALENDAR
        return refusal_of_calendar(self._session, named, kind)
