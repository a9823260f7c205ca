"""Data files as older versions of the program wrote them, and the rows of any file."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

Row = dict[str, object]

VERSIONS = ("0001", "0002", "0003")
"""The versions whose files can be made here."""


def old_file(folder: Path, version: str) -> Path:
    """Make a file as a version left it, in a folder of its own."""
    made = folder / "data" / "plan.db"
    made.parent.mkdir()
    make_version(made, version)
    return made


def make_version(path: Path, version: str) -> None:
    """Make the file anew from what a version such as "0001" left, statement by statement."""
    script = Path(__file__).with_name(f"plan_{version}.sql").read_text("utf-8")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.executescript(script)


def rows_in(path: Path) -> dict[str, list[Row]]:
    """Return every row of every table by column name, in the order of storage."""
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        return {
            name: [dict(row) for row in connection.execute(f"SELECT * FROM {name} ORDER BY rowid")]
            for (name,) in names
            if name != "alembic_version"
        }
