"""The data file as a whole: what is at a path, and making a new one."""

from __future__ import annotations

import os
import sqlite3
import sys
import uuid
from pathlib import Path

from planner.domain.category import default_categories
from planner.domain.errors import Problem, UserError
from planner.storage.row_kinds import PROFILE, Content, RowKind, sealed
from planner.storage.row_values import rows_of
from planner.storage.schema import APPLICATION_ID, HEAD, HEAD_NUMBER, TABLES_SQL
from planner.storage.sqlite_file import in_words, side_files


def create(path: Path) -> None:
    """Make a data file with the default categories and an owner; whole or not at all.

    Its folder is made too. Raise UserError FOLDER_UNUSABLE or DISK_FULL; FileExistsError where there is
    a file already.
    """
    if path.exists():
        raise FileExistsError(path)
    draft = path.with_name(f".{path.name}.{uuid.uuid4().hex}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _fill(draft)
        publish(draft, path)
    except sqlite3.Error as error:
        raise in_words(error, path) from error
    except OSError as error:
        raise UserError(Problem.FOLDER_UNUSABLE, file=str(path)) from error
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
