"""Keeps the calendars of a plan up to date: now and then, when a file changes, and when the rep asks."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from planner.app.calendar_changes import ReadingSummary
from planner.app.calendars import Calendars, CalendarTask
from planner.app.machine_settings import MachineSettings
from planner.app.session import Session
from planner.domain.appointment import CalendarSource
from planner.domain.errors import UserError
from planner.exchange.web_address import is_address

INTERVALS = (0, 10, 30, 60, 240)
"""The minutes that can be chosen between two readings; 0 reads when asked alone."""
USUAL_INTERVAL = 30

_INTERVAL_KEY = "calendars/minutes"
_SETTLING_MS = 1_000
_MINUTE_MS = 60_000


_Mark = tuple[int, int, int] | None
"""When a file was changed, its size and number; None where there is none."""


@dataclass(frozen=True, slots=True)
class Round:
    """What reading the calendars one after the other came to; `asked` says that the rep wanted it."""

    asked: bool
    summaries: tuple[ReadingSummary, ...] = ()
    refusals: tuple[UserError, ...] = ()


class CalendarKeeper(QObject):
    """Reads calendars again, one at a time; what it was not asked for it does quietly.

    `told` brings a Round when all that was to be read has been read.
    """

    told = Signal(object)

    def __init__(
        self,
        session: Session,
        calendars: Calendars,
        machine: MachineSettings,
        parent: QObject | None = None,
        settling: int = _SETTLING_MS,
    ) -> None:
        """Begin at rest; `settling` is for how many milliseconds a file stays as it is before it is read."""
        super().__init__(parent)
        self._session = session
        self._calendars = calendars
        self._machine = machine
        self._waiting: deque[str] = deque()
        self._task: CalendarTask | None = None
        self._asked = False
        self._summaries: list[ReadingSummary] = []
        self._refusals: list[UserError] = []
        self._touched: set[str] = set()
        self._watcher: QFileSystemWatcher | None = None
        self._watched: set[str] = set()
        self._marks: dict[str, _Mark] = {}
        self._now_and_then = QTimer(self)
        self._now_and_then.timeout.connect(self._read_quietly)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(settling)
        self._settled.timeout.connect(self._read_touched)

    @property
    def minutes(self) -> int:
        """The minutes between two readings on this computer, 0 where it reads when asked alone."""
        stored = self._machine.text(_INTERVAL_KEY)
        return int(stored) if stored.isdigit() and int(stored) in INTERVALS else USUAL_INTERVAL

    def keep_minutes(self, minutes: int) -> None:
        """Remember the minutes between two readings, and keep to them from now on."""
        self._machine.keep_text(_INTERVAL_KEY, str(minutes))
        if self._watcher is not None:
            self._wind_up()

    def start(self) -> None:
        """Begin to keep the calendars up to date, with a first reading now."""
        if self._watcher is None:
            self._watcher = QFileSystemWatcher(self)
            self._watcher.fileChanged.connect(self._note_touched)
            self._watcher.directoryChanged.connect(self._note_touched)
            self._session.changed.connect(self._follow)
        self._wind_up()
        if self.minutes:
            self._read_quietly()

    def read_all(self) -> None:
        """Read all calendars now, because the rep asks for it."""
        self._read(self._session.plan.calendars, asked=True)

    def _wind_up(self) -> None:
        if self.minutes:
            self._now_and_then.start(self.minutes * _MINUTE_MS)
        else:
            self._now_and_then.stop()
        self._watch()

    def _read_quietly(self) -> None:
        self._read(known.id for known in self._kept())

    def _kept(self) -> list[CalendarSource]:
        """Return the calendars that can be read from here; a path of another computer cannot."""
        found = self._session.plan.calendars.values()
        return [known for known in found if is_address(known.source) or Path(known.source).is_absolute()]

    def _follow(self) -> None:
        # Looking at a file may take long where it lies far away, so not after every edit.
        if self._to_watch() != self._watched:
            self._watch()

    def _to_watch(self) -> set[str]:
        """Return the files, and their folders, since many programs put a new file in the place of the old."""
        files = [known.source for known in self._kept() if self.minutes and not is_address(known.source)]
        return {*files, *(str(Path(file).parent) for file in files)}

    def _watch(self) -> None:
        if self._watcher is None:
            return
        self._watched = self._to_watch()
        watching = {*self._watcher.files(), *self._watcher.directories()}
        for path in self._watched - self._marks.keys():
            self._marks[path] = _mark_of(path)
        for paths, change in (
            (watching - self._watched, self._watcher.removePaths),
            (self._watched - watching, self._watcher.addPaths),
        ):
            if paths:
                change(sorted(paths))

    def _note_touched(self, path: str) -> None:
        self._touched.add(path)
        # A file that is still being written would be read with its end missing.
        self._settled.start()

    def _read_touched(self) -> None:
        touched, self._touched = self._touched, set()
        self._watch()
        self._read([known.id for known in self._kept() if self._has_changed(known.source, touched)])

    def _has_changed(self, source: str, touched: set[str]) -> bool:
        """Whether a file is another one than before; most of what happens in a folder is not about it."""
        if not {source, str(Path(source).parent)} & touched:
            return False
        mark, before = _mark_of(source), self._marks.get(source)
        self._marks[source] = mark
        return mark != before

    def _read(self, calendar_ids: Iterable[str], *, asked: bool = False) -> None:
        self._asked = self._asked or asked
        self._waiting.extend(one for one in calendar_ids if one not in self._waiting)
        if self._task is None:
            self._go_on()

    def _go_on(self) -> None:
        """Read the next calendar that waits; tell what came when none does."""
        self._task = None
        while self._waiting:
            calendar_id = self._waiting.popleft()
            if calendar_id in self._session.plan.calendars:
                self._task = self._calendars.read_again(calendar_id, asked=self._asked)
                self._task.finished.connect(self._summaries.append)
                self._task.refused.connect(self._refusals.append)
                self._task.ended.connect(self._go_on)
                return
        told = Round(self._asked, tuple(self._summaries), tuple(self._refusals))
        self._asked = False
        self._summaries.clear()
        self._refusals.clear()
        self.told.emit(told)


def _mark_of(path: str) -> _Mark:
    try:
        found = Path(path).stat()
    except OSError:
        return None
    return (found.st_mtime_ns, found.st_size, found.st_ino)
