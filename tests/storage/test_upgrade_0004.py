"""A file of the third version keeps every row, and can remember which prospects are two."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from planner.domain.errors import Problem, UserError
from planner.domain.prospect import KeptApart
from planner.storage import backup, data_file
from planner.storage.data_file import FileState, look_at, prepare
from planner.storage.plan_reader import PlanReader
from planner.storage.plan_store import PlanStore
from planner.storage.soundness import check
from tests.storage.old_versions import make_version, rows_in
from tests.storage.samples import MONDAY, NOON, edit


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "data" / "plan.db"
    made.parent.mkdir()
    make_version(made, "0003")
    return made


def test_the_old_file_is_as_the_third_version_left_it(path: Path) -> None:
    assert look_at(path) is FileState.OLDER
    assert check(path).is_sound


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


def test_the_upgraded_file_has_the_tables_of_a_new_one(path: Path, tmp_path: Path) -> None:
    prepare(path, tmp_path / "backups", MONDAY)
    data_file.create(tmp_path / "new.db")

    def tables(file: Path) -> dict[str, str]:
        with closing(sqlite3.connect(file)) as connection:
            found = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")
            return {name: "".join(sql.split()) for name, sql in found}

    assert tables(path) == tables(tmp_path / "new.db")


def test_the_backup_that_was_made_before_is_the_old_file(path: Path, tmp_path: Path) -> None:
    before = rows_in(path)
    prepare(path, tmp_path / "backups", MONDAY)
    (saved,) = backup.backups_of(path, tmp_path / "backups")

    assert saved.note == "before-upgrade-from-0003"
    assert rows_in(saved.path) == before
    backup.restore(saved.path, path, NOON)
    assert rows_in(path) == before


def test_a_damaged_file_is_left_as_it_was(path: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("UPDATE prospect SET company = 'other' WHERE id = 'p-1'")
    before = rows_in(path)
    with pytest.raises(UserError) as caught:
        prepare(path, tmp_path / "backups", MONDAY)
    assert caught.value.problem is Problem.BACKUP_UNSOUND
    assert rows_in(path) == before
    assert look_at(path) is FileState.OLDER
