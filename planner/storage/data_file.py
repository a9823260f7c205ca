"""The data file as a whole: what is at a path, making a new one, and making an older one ready."""

from __future__ import annotations

import os
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date
from enum import StrEnum
from pathlib import Path

from planner.domain.category import default_categories
from planner.domain.errors import Problem
from planner.storage.row_kinds import PROFILE, Content, RowKind, sealed
from planner.storage.row_values import rows_of
from planner.storage.schema import APPLICATION_ID, HEAD, HEAD_NUMBER, TABLES_SQL
from planner.storage.soundness import open_as_found
from planner.storage.sqlite_file import (
    TROUBLES,
    has_pending_edits,
    in_words,
    side_files,
    system_trouble,
    trouble,
)

_APPLICATION_ID_AT = 68  # sqlite.org/fileformat2.html, "The Database Header"
_OUR_TABLES = "SELECT count(*) FROM sqlite_master WHERE name IN ('profile', 'alembic_version')"


class FileState(StrEnum):
    """What there is at a path."""

    MISSING = "missing"
    READY = "ready"
    OLDER = "older"
    NEWER = "newer"
    FOREIGN = "foreign"
    DAMAGED = "damaged"


def look_at(path: Path) -> FileState:
    """Tell quickly what is at a path, without changing anything; damage within is for `soundness.check`.

    A file that is gone while edits for it wait beside it counts as damaged, as does an empty one. Raise
    UserError where it may not be read.
    """
    if not path.exists():
        return FileState.DAMAGED if has_pending_edits(path) else FileState.MISSING
    if path.is_dir():
        return FileState.FOREIGN
    if path.stat().st_size == 0:
        return FileState.DAMAGED
    try:
        with closing(open_as_found(path)) as connection:
            return _state_of(connection)
    except TROUBLES as error:
        found = in_words(error, path)
        if found.problem is not Problem.FILE_DAMAGED:
            raise found from error
        return FileState.DAMAGED if _names_us(path) else FileState.FOREIGN


def _names_us(path: Path) -> bool:
    # Only for what SQLite cannot read: closing a file that it has open would let go of its locks.
    with path.open("rb") as file:
        file.seek(_APPLICATION_ID_AT)
        return file.read(4) == APPLICATION_ID.to_bytes(4)


def _state_of(connection: sqlite3.Connection) -> FileState:
    if connection.execute("PRAGMA application_id").fetchone() != (APPLICATION_ID,):
        (ours,) = connection.execute(_OUR_TABLES).fetchone()
        return FileState.DAMAGED if ours == 2 else FileState.FOREIGN
    (number,) = connection.execute("PRAGMA user_version").fetchone()
    versions = connection.execute("SELECT version_num FROM alembic_version").fetchall()
    if versions != [(f"{number:04d}",)]:
        return FileState.DAMAGED
    if number == HEAD_NUMBER:
        return FileState.READY
    return FileState.OLDER if number < HEAD_NUMBER else FileState.NEWER


_REFUSED = {
    FileState.NEWER: Problem.FILE_TOO_NEW,
    FileState.FOREIGN: Problem.NOT_A_DATA_FILE,
    FileState.DAMAGED: Problem.FILE_DAMAGED,
}


def prepare(path: Path, backups: Path, today: date) -> None:
    """Make a path ready to be opened: make a missing file, bring an older one up to date after a backup.

    Raise UserError, with the file untouched, where it is damaged, of a newer version or not ours.
    """
    state = look_at(path)
    if state in _REFUSED:
        raise trouble(_REFUSED[state], path)
    if state is FileState.MISSING:
        create(path)
    elif state is FileState.OLDER:
        # Alembic takes half a second to import, and is needed once a version.
        from planner.storage.upgrade import upgrade

        upgrade(path, backups, today)


def create(path: Path) -> None:
    """Make a data file with the default categories and an owner; whole or not at all.

    Its folder is made too. Raise UserError FOLDER_UNUSABLE or DISK_FULL; FileExistsError where there is
    something already, even if it is only edits of a file that is gone.
    """
    if path.exists() or has_pending_edits(path):
        raise FileExistsError(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with drafted(path) as draft:
            _fill(draft)
            publish(draft, path)
    except TROUBLES as error:
        raise in_words(error, path) from error
    except OSError as error:
        raise system_trouble(error, path) from error


@contextmanager
def drafted(path: Path) -> Iterator[Path]:
    """Lend a name beside a path for a file in the making; what is left of it afterwards is removed."""
    import uuid

    draft = path.with_name(f".{path.name}.{uuid.uuid4().hex}")
    try:
        yield draft
    finally:
        for left in (draft, *side_files(draft)):
            left.unlink(missing_ok=True)


def publish(draft: Path, path: Path) -> None:
    """Give a finished file its name, so that it is there whole or not at all, also after a power cut."""
    draft.replace(path)
    if sys.platform != "win32":
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _fill(draft: Path) -> None:
    import uuid

    owner = str(uuid.uuid4())
    rows: list[tuple[RowKind, Content]] = [(PROFILE, (owner,))]
    rows += [row for category in default_categories() for row in rows_of(category)]
    connection = sqlite3.connect(draft, isolation_level=None)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {HEAD_NUMBER}")
        connection.execute("BEGIN")
        for statement in TABLES_SQL.split(";"):
            connection.execute(statement)
        connection.execute("INSERT INTO alembic_version VALUES (?)", (HEAD,))
        for kind, content in rows:
            connection.execute(kind.insert(), sealed(owner, content, 1))
        connection.execute("COMMIT")
    finally:
        connection.close()
