"""Reads released sheets beside the window: files chosen or dropped, and those of a watched folder."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from planner.app.data_home import DataHome
from planner.app.machine_settings import MachineSettings
from planner.app.team import Team, team_of
from planner.domain.errors import UserError
from planner.exchange.sheet_file import SUFFIX
from planner.exchange.team_folder import KeptSheet, TeamFolder, TeamSheets, Unread, page_of, team_folder

_RESTS_MS = 700
_LOOK_AGAIN_MS = 60_000
_Mark = tuple[int, int]


class TeamDesk(QObject):
    """The sheets that a manager has read. `changed` tells that there is another team now.

    `read` brings how many files were read and how many were not, after files that were asked for; `refused`
    brings the UserError where a copy could not be kept.
    """

    changed = Signal()
    read = Signal(int, int)
    refused = Signal(object)

    def __init__(self, home: DataHome, machine: MachineSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._home = home
        self._machine = machine
        self._folder = TeamFolder(team_folder(home.path))
        # One computer may know several data files, each with a team of its own.
        self._purpose = f"sheets {hashlib.sha256(str(home.path).encode()).hexdigest()[:12]}"
        self._marks: dict[Path, _Mark] = {}
        self._unread: dict[str, Unread] = {}
        self._waiting: list[Callable[[], None]] = []
        self._busy = False
        self.team = Team()
        self._rests = self._timer(_RESTS_MS, single=True)
        self._again = self._timer(_LOOK_AGAIN_MS, single=False)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(lambda _folder: self._rests.start())

    def _timer(self, milliseconds: int, *, single: bool) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(single)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self.look_again)
        return timer

    def start(self) -> None:
        """Read what was kept, then what is new in the watched folder, and go on looking there."""
        self._do(self._folder.read)
        self._follow()

    @property
    def watched(self) -> str:
        """The folder that is watched, empty where there is none or it cannot be reached."""
        return self._machine.folder(self._purpose)

    def watch(self, folder: str) -> None:
        """Watch another folder from now on; empty for none."""
        self._machine.keep_folder(self._purpose, folder)
        self._marks.clear()
        self._follow()

    def _follow(self) -> None:
        if known := self._watcher.directories():
            self._watcher.removePaths(known)
        folder = self.watched
        if folder:
            self._watcher.addPath(folder)
            self._again.start()
            self.look_again()
        else:
            self._again.stop()

    def look_again(self) -> None:
        """Read the files of the watched folder that are new or have changed."""
        folder = self.watched
        marks = _marks_of(Path(folder)) if folder else {}
        files = [file for file, mark in marks.items() if self._marks.get(file) != mark]
        self._marks = marks
        if files:
            self._take(files, asked=False)

    def read_files(self, files: Iterable[Path]) -> None:
        """Read files that were asked for; `read` tells how it went."""
        self._take(list(files), asked=True)

    def _take(self, files: list[Path], *, asked: bool) -> None:
        names = {file.name for file in files}

        def take() -> TeamSheets:
            return self._folder.take(files, asked=asked)

        def note(taken: TeamSheets) -> None:
            unread = [each for each in taken.unread if each.file in names]
            self._unread = {name: each for name, each in self._unread.items() if name not in names}
            self._unread.update({each.file: each for each in unread})
            self._show(taken)
            if asked:
                self.read.emit(len(files) - len(unread), len(unread))

        self._do(take, note)

    def remove(self, profile: str) -> None:
        """Take a rep off the page, with the copies of the sheets."""
        self._do(lambda: self._folder.remove(profile))

    def trust(self, kept: KeptSheet) -> None:
        """Let the key of a sheet count as its rep's from now on."""
        self._do(lambda: self._folder.trust(kept.sheet.profile, kept.key))

    def plan(self, profile: str, block_id: str) -> None:
        """Remember the block of the next one-on-one with a rep."""
        self._do(lambda: self._folder.plan(profile, block_id))

    def forget_unread(self) -> None:
        """Name the files that could not be read no longer."""
        self._unread.clear()
        self.team = Team(self.team.reps, (), self.team.planned)
        self.changed.emit()

    def page_of(self, kept: KeptSheet) -> bytes:
        """Return the page (PDF) of a sheet; raise UserError where its file is gone or was changed."""
        return page_of(kept)

    def _do(self, work: Callable[[], TeamSheets], then: Callable[[TeamSheets], None] | None = None) -> None:
        """Do something with the folder beside the window, one thing after the other."""
        if self._busy:
            self._waiting.append(lambda: self._begin(work, then))
            return
        self._begin(work, then)

    def _begin(self, work: Callable[[], TeamSheets], then: Callable[[TeamSheets], None] | None) -> None:
        self._busy = True
        job = self._home.beside(lambda _job: work())
        job.done.connect(then or self._show)
        job.done.connect(lambda _done: self._go_on())
        job.refused.connect(self._refuse)

    def _go_on(self) -> None:
        self._busy = False
        if self._waiting:
            self._waiting.pop(0)()

    def _show(self, known: TeamSheets) -> None:
        of_folder = {each.file: each for each in known.unread if each.file not in self._unread}
        unread = (*of_folder.values(), *self._unread.values())
        self.team = team_of(TeamSheets(known.sheets, known.memory, unread))
        self.changed.emit()

    def _refuse(self, error: UserError) -> None:
        # What could not be kept is tried again at the next look.
        self._marks.clear()
        self.refused.emit(error)
        self._go_on()


def _marks_of(folder: Path) -> dict[Path, _Mark]:
    """Return the sheets of a folder with what changes when they do; nothing where it cannot be read."""
    try:
        found = {file: file.stat() for file in folder.iterdir() if file.suffix == SUFFIX}
    except OSError:
        return {}
    return {file: (seen.st_mtime_ns, seen.st_size) for file, seen in found.items()}
