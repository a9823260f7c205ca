"""Opens the data file for writing: once, checked from end to end, away from the start of the app."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from planner.domain.errors import Problem, UserError

if TYPE_CHECKING:
    from planner.storage.plan_store import PlanStore


def _never() -> bool:
    return False


class StoreGate:
    """Lets edits into a file only after every row of it was found sound.

    A background job opens it right after the first paint; an edit that comes earlier waits for it.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._turn = threading.Lock()
        self._is_sound = False
        self._store: PlanStore | None = None

    def open(self, cancelled: Callable[[], bool] = _never) -> PlanStore:
        """Return the store; raise UserError for a damaged, read-only or locked file.

        Damage is looked for until the file was found sound; a file that may be written to later is
        tried again at each call.
        """
        with self._turn:
            if not self._is_sound:
                self._check(cancelled)
            if self._store is None:
                # SQLAlchemy takes 0.4 s to import, so it is not on the way to the first paint.
                from planner.storage.plan_store import PlanStore

                self._store = PlanStore(self._path)
            return self._store

    def _check(self, cancelled: Callable[[], bool]) -> None:
        from planner.storage.soundness import check

        if not check(self._path, cancelled).is_sound:
            raise UserError(Problem.FILE_DAMAGED, file=self._path.name)
        self._is_sound = not cancelled()

    def close(self) -> None:
        """Close the store, if it was opened."""
        with self._turn:
            if self._store is not None:
                self._store.close()
                self._store = None
