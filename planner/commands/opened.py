"""Opens the plan for a command: the rep's own, the file that is named, or a passing sample."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from planner.app.clock import Clock, SystemClock
from planner.app.covered_years import years_around
from planner.app.data_home import backups_folder, default_path
from planner.app.formats import Formats, formats_for
from planner.app.language import Translators, language_for
from planner.app.store_gate import StoreGate
from planner.app.time_zone import rep_zone
from planner.app.trouble import trouble_of
from planner.commands.arguments import PROGRAM, Options
from planner.commands.refusal import RefusalError
from planner.domain.errors import Problem, UserError
from planner.storage.data_file import FileState, look_at, prepare
from planner.storage.plan_reader import PlanReader


@dataclass(frozen=True, slots=True)
class OpenedPlan:
    """A data file that is open for reading, and how its rep tells time and writes figures.

    `gate` opens it for writing, after a look at all that is in it.
    """

    path: Path
    reader: PlanReader
    gate: StoreGate
    clock: Clock
    formats: Formats
    language: str

    def cover(self, first: date, last: date) -> None:
        """Bring in the recurrences around some days, where no reading of a calendar has covered them yet."""
        years = years_around(first, last)
        for calendar in self.reader.calendars():
            if years <= self.reader.covered_years(calendar) or not self.reader.series(calendar):
                continue
            from planner.app.calendar_reading import CalendarReader

            CalendarReader(self.path, self.gate.open).cover(calendar, years)


@contextmanager
def speaking(options: Options, application: QCoreApplication | None = None) -> Iterator[Translators]:
    """Let words be in the language that was asked for, else the system's.

    A refusal gets its words here, in that language, and goes on as RefusalError.
    """
    running = application or QCoreApplication.instance() or QCoreApplication([PROGRAM])
    # Where the rep's own data file lies depends on the name, which is the window's too.
    running.setApplicationName("Overmorgen")
    translators = Translators(running)
    translators.speak(language_for(options.language))
    try:
        yield translators
    except UserError as error:
        raise RefusalError(trouble_of(error).line) from error
    finally:
        translators.fall_silent()


@contextmanager
def opened(options: Options, translators: Translators, *, may_make: bool = False) -> Iterator[OpenedPlan]:
    """Open the plan that the options name; raise UserError where it is not there or cannot be used.

    `may_make` makes a missing data file, an empty plan.
    """
    clock = SystemClock(rep_zone(options.timezone))
    with data_file(options, translators, clock) as path:
        if not may_make:
            expect_there(path)
        prepare(path, backups_folder(path), clock.today())
        with closing(StoreGate(path)) as gate, PlanReader(path) as reader:
            preferences = reader.preferences()
            wanted = options.language or preferences.language
            language = language_for(wanted)
            translators.speak(language)
            formats = formats_for(language if wanted else "", preferences.formats)
            yield OpenedPlan(path, reader, gate, clock, formats, language)


@contextmanager
def data_file(options: Options, translators: Translators, clock: Clock) -> Iterator[Path]:
    """Name the data file; a sample is made for it, and removed afterwards."""
    if not options.sample:
        yield options.data.absolute() if options.data else default_path()
        return
    from planner.sample.making import make_sample

    with tempfile.TemporaryDirectory(prefix="overmorgen-") as folder:
        path = Path(folder, "sample.overmorgen")
        make_sample(path, clock.today(), translators.language)
        yield path


def expect_there(path: Path) -> None:
    """Raise UserError where there is no data file."""
    if look_at(path) is FileState.MISSING:
        raise UserError(Problem.FILE_MISSING, file=str(path))
