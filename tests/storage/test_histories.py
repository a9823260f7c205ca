"""Histories by chance on a real file: weeks are read as they were written, and undo restores every byte."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import settings
from hypothesis.stateful import run_state_machine_as_test

from planner.domain.edits import Edit
from planner.domain.plan import Plan
from planner.domain.span import IsoWeek
from planner.domain.week import Week
from planner.storage import data_file
from planner.storage.plan_reader import PlanReader
from planner.storage.plan_store import PlanStore
from planner.storage.row_kinds import ROW_KINDS
from planner.storage.soundness import check
from tests.domain.histories import Histories
from tests.storage.samples import AMSTERDAM


class OnDisk:
    """A data file as a place to keep histories."""

    def __init__(self) -> None:
        self._folder = TemporaryDirectory()
        self._path = Path(self._folder.name, "plan.overmorgen")
        data_file.create(self._path)
        self._reader = PlanReader(self._path)
        self._store = PlanStore(self._path)
        self._looking = sqlite3.connect(self._path)
        reader = self._reader
        known = (reader.preferences(), reader.categories(), reader.calendars())
        self.plan = Plan(*known, self.fetch, reader.kept(), reader)

    def store(self, edit: Edit) -> None:
        self._store.apply(edit)

    def fetch(self, iso: IsoWeek) -> Week:
        return self._reader.week(iso, AMSTERDAM)

    def rows(self) -> object:
        """Return the content of every row, which is all but its count of changes and its seal."""
        return {
            kind.name: sorted(
                self._looking.execute(f"SELECT {', '.join(kind.columns)} FROM {kind.name}"), key=repr
            )
            for kind in ROW_KINDS
        }

    def close(self) -> None:
        with closing(self._looking), closing(self._reader):
            self._store.close()
        assert check(self._path).is_sound
        self._folder.cleanup()


class OnDiskHistories(Histories):
    opened = OnDisk


def test_any_history_is_stored_as_it_is_shown_and_undone_to_the_byte() -> None:
    run_state_machine_as_test(OnDiskHistories, settings=settings(max_examples=15, stateful_step_count=20))
