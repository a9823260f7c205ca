"""An open data file with its session and its calendars, as the window has them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from planner.app.background import Background, Job
from planner.app.calendar_changes import ReadingSummary
from planner.app.calendar_settings import FileContent, new_calendar
from planner.app.calendars import Calendars, CalendarTask
from planner.app.clock import StillClock
from planner.app.session import Session
from planner.app.store_gate import StoreGate
from planner.domain.appointment import CalendarSource
from planner.domain.span import IsoWeek
from planner.storage.data_file import create
from planner.storage.plan_reader import PlanReader

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
NOW = datetime(2026, 11, 23, 8, 10)
TODAY = NOW.date()


@dataclass
class OpenPlan:
    """What is open, and a hand that waits for readings."""

    path: Path
    session: Session
    calendars: Calendars
    background: Background
    clock: StillClock
    qtbot: QtBot

    def settle(self) -> None:
        """Let all that runs beside the window end, and hear what it still says."""
        self.background.settle()
        QCoreApplication.processEvents()

    def finish(self) -> None:
        """Wait until nothing runs beside the window any more, and all of it has been heard."""
        self.qtbot.waitUntil(lambda: not self.background.findChildren(Job))

    def shown(self, day: date = TODAY) -> list[str]:
        """The titles of the appointments of the week of a day, as the window shows them."""
        return [a.title for a in self.session.week(IsoWeek.of(day)).appointments]

    def stored(self, day: date = TODAY) -> list[str]:
        """The same, as another program reads them from the file."""
        with PlanReader(self.path) as reader:
            return [a.title for a in reader.week(IsoWeek.of(day), AMSTERDAM).appointments]

    def summary(self, task: CalendarTask) -> ReadingSummary:
        """Wait for a reading to be shown; return what it brought."""
        with self.qtbot.waitSignal(task.finished) as finished:
            pass
        assert finished.args is not None
        (summary,) = finished.args
        assert isinstance(summary, ReadingSummary)
        return summary

    def content(self, source: Path | str) -> FileContent:
        """Wait for what a file or an address holds."""
        with self.qtbot.waitSignal(self.calendars.look_into(str(source)).looked) as looked:
            pass
        assert looked.args is not None
        (content,) = looked.args
        assert isinstance(content, FileContent)
        return content

    def take_in(self, source: Path | str, name: str = "Work") -> CalendarSource:
        """Read a file or an address into a new calendar; return it as it is stored."""
        calendar = new_calendar(self.session.plan, name, str(source))
        self.summary(self.calendars.take_in(calendar, str(source), self.content(source).reading))
        return self.session.plan.calendars[calendar.id]


@contextmanager
def open_plan(path: Path, qtbot: QtBot) -> Iterator[OpenPlan]:
    """Open a data file, which is made where there is none, and close it again."""
    if not path.exists():
        create(path)
    background = Background()
    reader = PlanReader(path)
    gate = StoreGate(path)
    clock = StillClock(NOW, AMSTERDAM)
    session = Session(reader, gate.open, clock)
    try:
        calendars = Calendars(session, background, path, gate.open)
        yield OpenPlan(path, session, calendars, background, clock, qtbot)
    finally:
        background.close()
        reader.close()
        gate.close()
