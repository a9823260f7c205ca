"""Where the rep's data lives: the data file, the backups beside it, and their upkeep."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QTimer, Signal

from planner.app.background import Background, Job
from planner.app.clock import Clock

if TYPE_CHECKING:
    from planner.storage.backup import Backup, Loss
    from planner.storage.backup_contents import Contents

FILE_NAME = "planner.overmorgen"
_LOOK_AGAIN_MS = 3_600_000


def default_path() -> Path:
    """Return where the data file lies unless another was named; the app must have its name by then."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
    return Path(folder) / FILE_NAME


def backups_folder(path: Path) -> Path:
    """Return the folder of a data file's backups, which lies beside it."""
    return path.with_name(f"{path.stem} backups")


class DataHome(QObject):
    """One data file and its backups; all that takes long is done in the background.

    `backups_changed` tells that there are other backups now, `refused` brings the UserError of a backup
    that was not made.
    """

    backups_changed = Signal()
    refused = Signal(object)

    def __init__(
        self, path: Path, background: Background, clock: Clock, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.path = path
        self.folder = backups_folder(path)
        self._background = background
        self._clock = clock
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_AGAIN_MS)
        self._timer.timeout.connect(self.keep_up)

    def backups(self) -> tuple[Backup, ...]:
        """Return the backups that there are, newest first."""
        from planner.storage.backup import backups_of

        return backups_of(self.path, self.folder)

    def start_upkeep(self) -> None:
        """Make the backup of the day, now and on each day that begins while the app is open."""
        self._timer.start()
        self.keep_up()

    def keep_up(self) -> Job:
        """Make the backup of the day where there is none yet, and let go of old ones."""
        path, folder, today = self.path, self.folder, self._clock.today()

        def tend(_job: Job) -> object:
            from planner.storage.backup import daily

            return daily(path, folder, today)

        return self._tended(self._background.start(tend))

    def back_up_now(self) -> Job:
        """Make a backup that is kept for good."""
        path, folder, today = self.path, self.folder, self._clock.today()

        def back_up(_job: Job) -> object:
            from planner.storage.backup import by_hand

            return by_hand(path, folder, today)

        return self._tended(self._background.start(back_up))

    def _tended(self, job: Job) -> Job:
        job.done.connect(self._tell)
        job.refused.connect(self.refused)
        return job

    def _tell(self, made: object) -> None:
        if made is not None:
            self.backups_changed.emit()

    def beside(self, work: Callable[[Job], object]) -> Job:
        """Begin work on the data file beside the window, through a connection of its own."""
        return self._background.start(work)

    def look_into(self, backups: Sequence[Backup]) -> Job:
        """Find out what backups hold; `done` brings Contents or None by path."""

        def look(job: Job) -> dict[Path, Contents | None]:
            from planner.storage.backup_contents import contents_of

            return {known.path: contents_of(known.path) for known in backups if not job.is_cancelled}

        return self._background.start(look)

    def weigh(self, chosen: Backup) -> Job:
        """Find out what going back to a backup would lose; `done` brings a Loss."""
        path = self.path

        def weigh(_job: Job) -> Loss:
            from planner.storage.backup import loss

            return loss(chosen.path, path)

        return self._background.start(weigh)

    def restore(self, chosen: Path) -> Job:
        """Put a backup in the place of the data file; `done` brings the name under which that is kept.

        Every reader and store of the file must be closed, and stay closed until the job has ended.
        """
        path, now = self.path, self._clock.now()

        def restore(_job: Job) -> object:
            from planner.storage import backup

            return backup.restore(chosen, path, now, kept_as="before-restore")

        return self._background.start(restore)
