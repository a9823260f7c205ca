"""Bringing a data file of an older version up to date. Importing this module loads Alembic."""

from __future__ import annotations

import sqlite3
from datetime import date
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from planner.domain.errors import Problem
from planner.storage.backup import before_upgrade
from planner.storage.row_kinds import DamagedRow
from planner.storage.schema import HEAD
from planner.storage.soundness import open_as_found
from planner.storage.sqlite_file import BUSY_SECONDS, address, in_words, trouble

SCRIPTS = Path(__file__).with_name("upgrades")


def upgrade(path: Path, backups: Path, today: date, *, head: str = HEAD, scripts: Path = SCRIPTS) -> Path:
    """Bring a data file to version `head` in one transaction and return the backup that was made before.

    Raise UserError with the file as it was: BACKUP_UNSOUND where it is not sound, DISK_FULL and the like.
    """
    try:
        (version,) = _number_of(path)
        saved = before_upgrade(path, backups, today, f"{version:04d}")
        migrate(path, head=head, scripts=scripts)
    except (sqlite3.Error, DamagedRow, DBAPIError) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        if not isinstance(cause, (sqlite3.Error, DamagedRow)):
            raise
        raise in_words(cause, path, writing=True) from error
    return saved


def _number_of(path: Path) -> tuple[int]:
    connection = open_as_found(path)
    try:
        number: tuple[int] = connection.execute("PRAGMA user_version").fetchone()
    finally:
        connection.close()
    return number


def migrate(path: Path, *, head: str = HEAD, scripts: Path = SCRIPTS) -> None:
    """Run the migrations up to version `head`, all or none; raise UserError where they leave loose ends."""

    def connect() -> sqlite3.Connection:
        opened = sqlite3.connect(
            address(path, "mode=rw"), uri=True, timeout=BUSY_SECONDS, isolation_level=None
        )
        # Tables are rebuilt while others refer to them; the references are checked before the end.
        opened.execute("PRAGMA foreign_keys = OFF")
        opened.execute("PRAGMA synchronous = FULL")
        return opened

    engine = create_engine("sqlite://", creator=connect, poolclass=NullPool, hide_parameters=True)
    event.listen(engine, "begin", _begin)
    try:
        with engine.begin() as connection:
            config = Config()
            config.set_main_option("script_location", scripts.as_posix().replace("%", "%%"))
            config.attributes["connection"] = connection
            command.upgrade(config, head)
            connection.exec_driver_sql(f"PRAGMA user_version = {int(head)}")
            if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                raise trouble(Problem.FILE_DAMAGED, path)
    finally:
        engine.dispose()


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")
