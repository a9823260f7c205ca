"""Files of prospects beside the user interface: opened, prepared, come back; duplicates searched for."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from planner.app.background import Background, Job, collector_at_rest
from planner.app.session import Session
from planner.domain.merging import pairs_apart
from planner.domain.prospect import Prospect

if TYPE_CHECKING:
    from planner.app.prospect_reading import OpenedFile
    from planner.exchange.prospect_columns import Columns
    from planner.exchange.table import Progress


class NotWantedError(Exception):
    """The work was cancelled; nobody hears of it."""


class ProspectFiles(QObject):
    """Works on one thing at a time: what is asked for next ends what was under way.

    `opened` brings an OpenedFile, `prepared` a PreparedReading, `returned` an AgencyReading, `found` the
    groups of duplicates, `refused` a UserError, `progressed` steps done and in all (0 in all: not known).
    """

    opened = Signal(object)
    prepared = Signal(object)
    returned = Signal(object)
    found = Signal(object)
    refused = Signal(object)
    progressed = Signal(int, int)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._background = Background(self)
        self._job: Job | None = None

    def open(self, path: Path) -> None:
        """Read the table in a file and recognise its columns."""
        maps = dict(self._session.plan.prospect_book.column_maps)

        def work(job: Job) -> OpenedFile:
            from planner.app.prospect_reading import open_file

            return open_file(path, maps, _progress(job))

        self._start(work, self.opened)

    def prepare(self, file: OpenedFile, columns: Columns, list_name: str) -> None:
        """Work out what a file would change with these columns."""
        prospects, today = self._prospects(), self._session.clock.today()

        def work(job: Job) -> object:
            from planner.app.prospect_reading import prepare

            return prepare(file, columns, prospects, today, _progress(job), list_name=list_name)

        self._start(work, self.prepared)

    def read_agency(self, path: Path, data_file: Path) -> None:
        """Read what a file of the agency brings beside what the data file knows."""
        today = self._session.clock.today()

        def work(job: Job) -> object:
            from planner.app.agency_files import read_agency_file
            from planner.domain.prospect_book import ProspectBook
            from planner.storage.plan_reader import PlanReader

            with PlanReader(data_file) as reader:
                return read_agency_file(path, ProspectBook(reader), today, _progress(job))

        self._start(work, self.returned)

    def find_duplicates(self) -> None:
        """Look for prospects that may be one and that the rep did not say are two."""
        prospects, book = self._prospects(), self._session.plan.prospect_book
        apart = pairs_apart(book.prospects, book.kept_apart.values())

        def work(job: Job) -> object:
            from planner.proposals.duplicates import find_duplicates

            with collector_at_rest():
                return find_duplicates(prospects, _progress(job), apart=apart)

        self._start(work, self.found)

    def close(self) -> None:
        """End what is under way and wait for it; nothing of it is heard."""
        self._cancel()
        self._background.close()

    def _prospects(self) -> tuple[Prospect, ...]:
        known: Iterable[Prospect] = self._session.plan.prospect_book.prospects.values()
        return tuple(known)

    def _start(self, work: Callable[[Job], object], signal: object) -> None:
        self._cancel()
        job = self._job = self._background.start(work)
        job.progressed.connect(self.progressed)
        job.refused.connect(self.refused)
        job.done.connect(signal)

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None


def _progress(job: Job) -> Progress:
    def told(done: int, total: int) -> None:
        if job.is_cancelled:
            raise NotWantedError
        job.progressed.emit(done, total)

    return told
