from __future__ import annotations

import hashlib
import re
import shutil
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory

from planner.domain.errors import Problem, UserError
from planner.storage import data_file, upgrade
from planner.storage.backup import backups_of
from planner.storage.data_file import FileState, look_at, prepare
from planner.storage.plan_store import PlanStore
from planner.storage.schema import HEAD, HEAD_NUMBER
from planner.storage.soundness import check
from tests.storage.samples import MONDAY, NEXT, block, contents, edit, fill, next_version

TODAY = date(2026, 11, 23)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir()
    fill(folder / "plan.db")
    return folder / "plan.db"


def fingerprints(folder: Path) -> dict[str, str]:
    """Return every file in a folder with the SHA-256 of its bytes."""
    return {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in folder.iterdir()}


def change(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def refused(path: Path, tmp_path: Path) -> Problem:
    """Return why a file is refused, having seen that nothing in its folder changed."""
    before = fingerprints(path.parent)
    with pytest.raises(UserError) as caught:
        prepare(path, tmp_path / "backups", TODAY)
    assert fingerprints(path.parent) == before
    assert not (tmp_path / "backups").exists()
    return caught.value.problem


def test_a_missing_file_is_made_with_its_folder(tmp_path: Path) -> None:
    path = tmp_path / "new" / "folder" / "plan.db"
    assert look_at(path) is FileState.MISSING
    prepare(path, tmp_path / "backups", TODAY)
    assert look_at(path) is FileState.READY
    assert [file.name for file in path.parent.iterdir()] == ["plan.db"]
    assert check(path).is_sound


def test_two_new_files_have_different_owners(tmp_path: Path) -> None:
    for name in ("one.db", "two.db"):
        data_file.create(tmp_path / name)
    assert contents(tmp_path / "one.db")[0] != contents(tmp_path / "two.db")[0]


def test_looking_and_preparing_leave_a_ready_file_as_it_is(path: Path, tmp_path: Path) -> None:
    before = fingerprints(path.parent)
    assert look_at(path) is FileState.READY
    prepare(path, tmp_path / "backups", TODAY)
    assert fingerprints(path.parent) == before


def test_a_new_file_never_takes_the_place_of_another(path: Path) -> None:
    before = fingerprints(path.parent)
    with pytest.raises(FileExistsError):
        data_file.create(path)
    assert fingerprints(path.parent) == before


def test_a_file_of_a_newer_version_is_refused_byte_for_byte(path: Path, tmp_path: Path) -> None:
    change(path, f"UPDATE alembic_version SET version_num = '{NEXT}'", f"PRAGMA user_version = {int(NEXT)}")
    assert refused(path, tmp_path) is Problem.FILE_TOO_NEW
    with pytest.raises(UserError) as caught:
        PlanStore(path)
    assert caught.value.problem is Problem.FILE_TOO_NEW


@pytest.mark.parametrize("content", [b"not a database", b"SQLite format 3\0", bytes(5000)])
def test_a_file_of_another_kind_is_refused_byte_for_byte(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "data" / "letter.txt"
    path.parent.mkdir()
    path.write_bytes(content)
    assert refused(path, tmp_path) is Problem.NOT_A_DATA_FILE


def test_the_database_of_another_program_is_refused_byte_for_byte(tmp_path: Path) -> None:
    path = tmp_path / "data" / "photos.db"
    path.parent.mkdir()
    change(path, "CREATE TABLE profile (id)")
    assert refused(path, tmp_path) is Problem.NOT_A_DATA_FILE


def test_a_folder_is_not_a_data_file(tmp_path: Path) -> None:
    assert look_at(tmp_path) is FileState.FOREIGN


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE alembic_version SET version_num = 'x001'",
        f"UPDATE alembic_version SET version_num = '{NEXT}'",
        "DELETE FROM alembic_version",
        "DROP TABLE alembic_version",
        "PRAGMA user_version = 0",
        "PRAGMA application_id = 7",
    ],
)
def test_a_file_that_contradicts_itself_is_damaged(path: Path, tmp_path: Path, statement: str) -> None:
    change(path, statement)
    assert refused(path, tmp_path) is Problem.FILE_DAMAGED


@pytest.mark.parametrize("size", [0, 1500, 4096, 5000])
def test_a_file_that_was_cut_short_is_damaged(path: Path, tmp_path: Path, size: int) -> None:
    content = path.read_bytes()
    path.write_bytes(content[:size])
    if look_at(path) is FileState.READY:
        assert not check(path).is_sound
    else:
        assert refused(path, tmp_path) is Problem.FILE_DAMAGED


def test_edits_without_their_file_are_kept_and_no_new_file_takes_them(path: Path, tmp_path: Path) -> None:
    store = PlanStore(path)
    store.apply(edit((), [block("new")]))
    lost = tmp_path / "lost"
    lost.mkdir()
    shutil.copy(path.with_name("plan.db-wal"), lost)
    store.close()
    assert refused(lost / "plan.db", tmp_path) is Problem.FILE_DAMAGED
    with pytest.raises(FileExistsError):
        data_file.create(lost / "plan.db")


def test_edits_that_wait_beside_the_file_are_seen(path: Path, tmp_path: Path) -> None:
    store = PlanStore(path)
    store.apply(edit((), [block("new")]))
    crashed = tmp_path / "crashed"
    shutil.copytree(path.parent, crashed)
    store.close()
    assert look_at(crashed / "plan.db") is FileState.READY
    assert check(crashed / "plan.db").is_sound
    assert contents(crashed / "plan.db") == contents(path)


def test_the_head_of_the_migrations_is_the_version_of_a_new_file() -> None:
    config = Config()
    config.set_main_option("script_location", str(upgrade.SCRIPTS))
    assert ScriptDirectory.from_config(config).get_current_head() == HEAD


def schema(path: Path) -> set[tuple[str, str]]:
    with closing(sqlite3.connect(path)) as connection:
        found = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")
        return {(name, re.sub(r"\s+", "", sql)) for name, sql in found}


def test_migrating_from_nothing_gives_the_tables_of_a_new_file(path: Path, tmp_path: Path) -> None:
    migrated = tmp_path / "migrated.db"
    change(migrated, "PRAGMA journal_mode = WAL")
    upgrade.migrate(migrated)
    assert schema(migrated) == schema(path)


@pytest.fixture
def next_scripts(tmp_path: Path) -> Path:
    return next_version(tmp_path)


def test_an_upgrade_keeps_every_row_and_the_backup_holds_the_old_file(
    path: Path, tmp_path: Path, next_scripts: Path
) -> None:
    before = contents(path)
    saved = upgrade.upgrade(path, tmp_path / "backups", TODAY, head=NEXT, scripts=next_scripts)
    assert look_at(path) is FileState.NEWER
    assert look_at(saved) is FileState.READY
    assert contents(saved) == before
    assert contents(path) == before
    assert check(path).is_sound
    assert [found.note for found in backups_of(path, tmp_path / "backups")] == [f"before-upgrade-from-{HEAD}"]


def test_an_upgrade_that_cannot_be_finished_leaves_the_old_file(tmp_path: Path, next_scripts: Path) -> None:
    path = tmp_path / "data" / "empty.db"
    data_file.create(path)
    before = contents(path)
    with pytest.raises(UserError):
        upgrade.upgrade(path, tmp_path / "backups", TODAY, head=NEXT, scripts=next_scripts)
    assert look_at(path) is FileState.READY
    assert contents(path) == before


def test_a_damaged_file_is_not_upgraded(path: Path, tmp_path: Path, next_scripts: Path) -> None:
    change(path, f"UPDATE block SET title = 'changed' WHERE day = {MONDAY.toordinal()}")
    before = path.read_bytes()
    with pytest.raises(UserError) as caught:
        upgrade.upgrade(path, tmp_path / "backups", TODAY, head=NEXT, scripts=next_scripts)
    assert caught.value.problem is Problem.BACKUP_UNSOUND
    assert path.read_bytes() == before


def test_preparing_an_older_file_upgrades_it(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(data_file, "HEAD_NUMBER", HEAD_NUMBER + 1)
    asked: list[tuple[Path, Path, date]] = []
    monkeypatch.setattr(upgrade, "upgrade", lambda *arguments: asked.append(arguments))
    assert look_at(path) is FileState.OLDER
    prepare(path, tmp_path / "backups", TODAY)
    assert asked == [(path, tmp_path / "backups", TODAY)]
