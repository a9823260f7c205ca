"""A file of the third version keeps every row, and can remember which prospects are two."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from planner.domain.prospect import KeptApart
from planner.storage.data_file import FileState, look_at, prepare
from planner.storage.plan_reader import PlanReader
from planner.storage.plan_store import PlanStore
from planner.storage.soundness import check
from tests.storage.old_versions import old_file, rows_in
from tests.storage.samples import MONDAY, edit


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return old_file(tmp_path, "0003")


def test_every_row_comes_along_as_it_was(path: Path, tmp_path: Path) -> None:
    before = rows_in(path)
    prepare(path, tmp_path / "backups", MONDAY)
    after = rows_in(path)

    assert look_at(path) is FileState.READY
    assert check(path).is_sound
    assert {table: after[table] for table in before} == before
    assert {table: rows for table, rows in after.items() if table not in before} == {"kept_apart": []}


def test_what_is_new_can_be_edited_in_the_old_file(path: Path, tmp_path: Path) -> None:
    prepare(path, tmp_path / "backups", MONDAY)
    apart = KeptApart("p-0", "p-3")
    with PlanReader(path) as reader, closing(PlanStore(path)) as store:
        store.apply(edit((), [apart]))
        assert reader.kept_apart() == (apart,)
        store.apply(edit([apart], ()))
        assert reader.kept_apart() == ()
    assert check(path).is_sound
