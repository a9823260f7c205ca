"""The calendars of an open plan: read beside the user interface, shown as one edit each."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from planner.app.background import Background, Job
from planner.app.covered_years import years_around
from planner.app.session import Session
from planner.domain.appointment import CalendarSource
from planner.domain.edits import EditKind
from planner.domain.errors import Problem, UserError

if TYPE_CHECKING:
    from planner.app.calendar_reading import CalendarReader, StoredReading
    from planner.app.calendar_settings import FileContent
    from planner.domain.rule_suggestion import RuleSuggestion
    from planner.exchange.reading import CalendarReading, Seen
    from planner.storage.plan_store import PlanStore


@contextmanager
def _collector_at_rest() -> Iterator[None]:
    """Keep Python's garbage collector from looking at all that a reading makes, which stops the window.

    None of it is in cycles, so nothing is kept longer.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


class CalendarTask(QObject):
    """One reading under way, until `ended`, which comes once and last; `cancel` brings it at once.

    `looked` brings a FileContent, of which nothing is stored yet; `finished` the summary of a reading
    that the plan now shows; `refused` a UserError. `progressed` brings steps done and steps in all, 0
    while that is not known.
    """

    looked = Signal(object)
    finished = Signal(object)
    refused = Signal(object)
    progressed = Signal(int, int)
    ended = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._job: Job | None = None

    def follow(self, job: Job) -> None:
        """Pass on what the job says, and end with it."""
        self._job = job
        job.progressed.connect(self.progressed)
        job.refused.connect(self.refused)
        job.destroyed.connect(self._end)

    def cancel(self) -> None:
        """End the reading at once; what the plan shows stays as it is."""
        if self._job is not None:
            self._job.cancel()
            self._end()

    def _end(self) -> None:
        if self._job is not None:
            self._job = None
            self.ended.emit()
            self.deleteLater()


class Calendars(QObject):
    """Reads calendars into an open plan.

    `finished` brings the id of a calendar and the summary of its reading, whoever asked for it.
    `refused` brings a UserError of work that nobody asked for, to be said quietly. `looked_at` brings the
    id of a calendar that was read now, or was not reached now.
    """

    finished = Signal(str, object)
    refused = Signal(object)
    looked_at = Signal(str)

    def __init__(
        self,
        session: Session,
        background: Background,
        data_file: Path,
        open_store: Callable[[], PlanStore],
    ) -> None:
        super().__init__()
        self._session = session
        self._background = background
        self._data_file = data_file
        self._open_store = open_store
        self._seen: dict[tuple[str, str], Seen] = {}
        self._read_at: dict[str, datetime] = {}
        self._refusals: dict[str, UserError] = {}
        self._covered: dict[tuple[str, int], frozenset[int]] = {}
        self._days_shown: tuple[date, date] | None = None
        self._is_covering = False
        session.changed.connect(self._cover_days_shown)

    def read_at(self, calendar: CalendarSource) -> datetime | None:
        """Return when a calendar was last read, on the wall clock, also where that brought nothing new."""
        return max(filter(None, (self._read_at.get(calendar.id), calendar.read_at)), default=None)

    def refusal(self, calendar: CalendarSource) -> UserError | None:
        """Return why the last reading of a calendar came to nothing, None where it was read."""
        return self._refusals.get(calendar.id)

    def look_into(self, source: str) -> CalendarTask:
        """Read a calendar without storing anything, so that the rep can say where it belongs."""
        today = self._session.clock.today()

        def look(job: Job) -> FileContent:
            from planner.app.calendar_settings import content_of

            return content_of(self._reader(job).look_into(source, today, job.progressed.emit))

        task = CalendarTask(self)
        self._start(task, look).done.connect(task.looked)
        return task

    def take_in(self, calendar: CalendarSource, source: str, reading: CalendarReading) -> CalendarTask:
        """Store what was read under a calendar, new or with the settings it shall have, and show it."""
        now = self._session.clock.now()

        def store(job: Job) -> StoredReading:
            return self._reader(job).store(calendar, source, reading, now)

        return self._store(calendar, store, lambda: calendar)

    def read_again(self, calendar_id: str, *, asked: bool = True) -> CalendarTask:
        """Read a calendar again and show what is new.

        Unless the rep `asked` for it, what was undone stays undone until the calendar itself changes.
        """
        calendar = self._session.plan.calendars[calendar_id]
        now = self._session.clock.now()
        seen = None if asked else self._seen.get((calendar_id, calendar.source))

        def read(job: Job) -> StoredReading:
            reader = self._reader(job)
            return reader.read(calendar, calendar.source, now, job.progressed.emit, seen=seen)

        return self._store(calendar, read, lambda: self._session.plan.calendars.get(calendar_id))

    def look_for_rule(self, calendar: CalendarSource, uids: Sequence[str]) -> Job:
        """Find the rule that would do what was done by hand; `done` brings a RuleSuggestion or None."""

        def look(_job: Job) -> RuleSuggestion | None:
            from planner.domain.rule_suggestion import suggestion_for
            from planner.storage.plan_reader import PlanReader

            with PlanReader(self._data_file) as reader:
                return suggestion_for(calendar, uids, tuple(reader.occurrences(calendar)))

        return self._background.start(look)

    def ensure_years(self, first: date, last: date) -> None:
        """Bring in the recurrences around the days that are about to be shown, where they are missing.

        It returns at once; the session says `changed` when more has come. Later readings, and those that
        undo brings back, are filled for the same days.
        """
        self._days_shown = (first, last)
        self._cover_days_shown()

    def _reader(self, job: Job) -> CalendarReader:
        # Loaded on use: no calendar is read before the first week is on the screen.
        from planner.app.calendar_reading import CalendarReader

        reader = CalendarReader(self._data_file, self._open_store)
        job.on_cancel(reader.cancel)
        if job.is_cancelled:
            reader.cancel()
        return reader

    def _start(self, task: CalendarTask, work: Callable[[Job], object]) -> Job:
        def do_work(job: Job) -> object:
            with _collector_at_rest():
                return work(job)

        job = self._background.start(do_work)
        task.follow(job)
        return job

    def _store(
        self,
        calendar: CalendarSource,
        work: Callable[[Job], StoredReading],
        settings: Callable[[], CalendarSource | None],
    ) -> CalendarTask:
        """Store a reading; `settings` are asked afterwards, as the rep may have changed them meanwhile."""
        task = CalendarTask(self)

        def show(stored: StoredReading) -> None:
            error = self._show(stored.calendar, settings()) if stored.to_show else None
            if error is None:
                self._note(stored)
                self.finished.emit(calendar.id, stored.summary)
                task.finished.emit(stored.summary)
            else:
                task.refused.emit(error)

        def note_refusal(error: UserError) -> None:
            self._refusals[calendar.id] = error
            self.looked_at.emit(calendar.id)

        job = self._start(task, work)
        job.done.connect(show)
        job.refused.connect(note_refusal)
        return task

    def _note(self, stored: StoredReading) -> None:
        calendar_id = stored.calendar.id
        self._seen[calendar_id, stored.calendar.source] = stored.seen
        self._read_at[calendar_id] = self._session.clock.now()
        self._refusals.pop(calendar_id, None)
        self.looked_at.emit(calendar_id)

    def _show(self, read: CalendarSource, settings: CalendarSource | None) -> UserError | None:
        """Make the edit that names a stored reading; return why it was refused, None where it was made."""
        if settings is None:
            return UserError(Problem.CALENDAR_CANCELLED, file=read.name)
        named = replace(settings, source=read.source, reading=read.reading, read_at=read.read_at)
        known = read.id in self._session.plan.calendars
        refusals: list[UserError] = []

        def keep(error: UserError, _ids: frozenset[str]) -> None:
            refusals.append(error)

        self._session.refused.connect(keep)
        kind = EditKind.READ_CALENDAR if known else EditKind.ADD_CALENDAR
        from planner.domain.setting_edits import change_calendar

        self._session.do(change_calendar, named, kind)
        self._session.refused.disconnect(keep)
        return refusals[0] if refusals else None

    def _cover_days_shown(self) -> None:
        """Look at one calendar after the other, beside the user interface, until all are covered."""
        if self._days_shown is None or self._is_covering:
            return
        years = years_around(*self._days_shown)
        for calendar in self._session.plan.calendars.values():
            covered = self._covered.get((calendar.id, calendar.reading), frozenset())
            if calendar.reading and not years <= covered:
                self._cover(calendar, years | covered)
                return

    def _cover(self, calendar: CalendarSource, years: frozenset[int]) -> None:
        def end() -> None:
            # Also after a refusal, so that it is said once and not whenever a week is shown.
            self._covered[calendar.id, calendar.reading] = years
            self._is_covering = False

        def go_on(has_news: bool) -> None:
            end()
            if has_news:
                self._session.reload()
            else:
                self._cover_days_shown()

        def give_up(error: UserError) -> None:
            end()
            self.refused.emit(error)
            self._cover_days_shown()

        self._is_covering = True
        job = self._background.start(lambda job: self._reader(job).cover(calendar, years))
        job.done.connect(go_on)
        job.refused.connect(give_up)
