"""A session on a real data file, as the window has it, and what it said."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from planner.app.clock import StillClock
from planner.app.session import Session
from planner.app.store_gate import StoreGate
from planner.domain.block import Block
from planner.domain.edits import Edit
from planner.domain.errors import UserError
from planner.domain.span import IsoWeek
from planner.storage.plan_reader import PlanReader
from planner.storage.plan_store import PlanStore
from planner.storage.soundness import check

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


class OpenPlan:
    """An open data file with its session; `changed`, `refused` and `travelled` keep what was emitted."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.gate = StoreGate(path)
        self.opened = 0
        self._reader = PlanReader(path)
        clock = StillClock(datetime(2026, 11, 23, 8, 10), AMSTERDAM)
        self.session = Session(self._reader, self._open_store, clock)
        self.changed: list[frozenset[str]] = []
        self.refused: list[tuple[UserError, frozenset[str]]] = []
        self.travelled: list[Edit] = []
        self.session.changed.connect(self.changed.append)
        self.session.refused.connect(lambda error, ids: self.refused.append((error, ids)))
        self.session.travelled.connect(self.travelled.append)

    def _open_store(self) -> PlanStore:
        self.opened += 1
        return self.gate.open()

    @property
    def steps(self) -> list[str]:
        """The names of all steps that undo and redo know."""
        stack = self.session.undo_stack
        return [stack.text(number) for number in range(stack.count())]

    def stored(self, iso: IsoWeek) -> tuple[Block, ...]:
        """Return the own blocks of a week as another reader finds them in the file."""
        with PlanReader(self.path) as reader:
            return reader.week(iso, AMSTERDAM).blocks

    def close(self) -> None:
        """Close the file and look whether it is sound."""
        self._reader.close()
        self.gate.close()
        assert check(self.path).is_sound


def elsewhere(path: Path, edit: Edit) -> None:
    """Store an edit as another program would."""
    store = PlanStore(path)
    store.apply(edit)
    store.close()
