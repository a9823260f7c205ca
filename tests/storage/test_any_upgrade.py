"""What is promised for a file of every older version: nothing is lost, and the old file stays as a backup."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from planner.domain.errors import Problem, UserError
from planner.storage import backup, data_file
from planner.storage.data_file import FileState, look_at, prepare
from planner.storage.soundness import check
from tests.storage.old_versions import VERSIONS, old_file, rows_in
from tests.storage.samples import MONDAY, NOON


@pytest.fixture(params=VERSIONS)
def version(request: pytest.FixtureRequest) -> str:
    """Each version whose files are out in the world."""
    return str(request.param)


@pytest.fixture
def path(version: str, tmp_path: Path) -> Path:
    """A file as that version wrote it."""
    return old_file(tmp_path, version)


def test_the_file_is_as_its_version_left_it(path: Path) -> None:
    assert look_at(path) is FileState.OLDER
    assert check(path).is_sound


def test_the_upgraded_file_has_the_tables_of_a_new_one(path: Path, tmp_path: Path) -> None:
    prepare(path, tmp_path / "backups", MONDAY)
    data_file.create(tmp_path / "new.db")

    assert look_at(path) is FileState.READY
    assert check(path).is_sound
    assert _tables(path) == _tables(tmp_path / "new.db")


def test_the_backup_that_was_made_before_is_the_old_file(path: Path, version: str, tmp_path: Path) -> None:
    before = rows_in(path)
    prepare(path, tmp_path / "backups", MONDAY)
    (saved,) = backup.backups_of(path, tmp_path / "backups")

    assert saved.note == f"before-upgrade-from-{version}"
    assert rows_in(saved.path) == before
    backup.restore(saved.path, path, NOON)
    assert rows_in(path) == before


def test_a_damaged_file_is_left_as_it_was(path: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("UPDATE block SET length = length + 5 WHERE rowid = 1")
    before = rows_in(path)

    with pytest.raises(UserError) as caught:
        prepare(path, tmp_path / "backups", MONDAY)
    assert caught.value.problem is Problem.BACKUP_UNSOUND
    assert rows_in(path) == before
    assert look_at(path) is FileState.OLDER


def _tables(file: Path) -> dict[str, str]:
    with closing(sqlite3.connect(file)) as connection:
        found = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")
        return {name: "".join(sql.split()) for name, sql in found}
