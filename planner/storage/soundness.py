"""Whether a data file still holds what was stored in it; looking changes nothing."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from planner.storage.row_kinds import ROW_KINDS, Content, checksum_of
from planner.storage.schema import HEAD_NUMBER
from planner.storage.sqlite_file import TROUBLES, has_pending_edits, in_words, open_to_read, open_untouched
from planner.storage.write_ahead import log_is_whole

_STEPS_BETWEEN_LOOKS = 50_000
_MOST_FINDINGS = 100
_COLUMNS = """
    SELECT sqlite_master.name, columns.name
    FROM sqlite_master, pragma_table_info(sqlite_master.name) AS columns
    WHERE sqlite_master.type = 'table'
    ORDER BY sqlite_master.name, columns.cid
"""


class Damage(StrEnum):
    """What can be wrong in a data file."""

    STRUCTURE = "structure"
    TABLE = "table"
    ROW = "row"
    REFERENCE = "reference"
    PENDING_EDITS = "pending edits"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong: what, in which table, and what SQLite says of it or which row it is."""

    damage: Damage
    table: str
    detail: str


@dataclass(frozen=True, slots=True)
class Soundness:
    """What a check found: the first hundred findings, and how many rows are as they were stored.

    `complete` is False where the check was cancelled.
    """

    findings: tuple[Finding, ...]
    sound_rows: int
    complete: bool = True

    @property
    def is_sound(self) -> bool:
        """Whether everything was looked at and is as it was stored."""
        return self.complete and not self.findings


def _never() -> bool:
    return False


def check(path: Path, cancelled: Callable[[], bool] = _never) -> Soundness:
    """Look at every page, every row and every reference of a data file of this or an older version.

    `cancelled` is asked now and then, in the same thread. Raise UserError where the file cannot be opened
    at all for another reason than damage.
    """
    checking = _Check(cancelled)
    try:
        if not log_is_whole(path):
            checking.note(Damage.PENDING_EDITS, "", "")
        with closing(open_as_found(path)) as connection:
            checking.look(connection)
    except TROUBLES as error:
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF
        if code in {sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_BUSY}:
            raise in_words(error, path) from error
        if not checking.was_cancelled:
            checking.note(Damage.STRUCTURE, "", str(error))
    return Soundness(tuple(checking.findings), checking.sound_rows, not checking.was_cancelled)


def open_as_found(path: Path) -> sqlite3.Connection:
    """Open a file with the edits that wait beside it, changing neither; texts of any bytes can be read."""
    connection = open_to_read(path) if has_pending_edits(path) else open_untouched(path)
    connection.text_factory = _any_text
    return connection


def _any_text(raw: bytes) -> str:
    return raw.decode("utf-8", "surrogateescape")


def sealed_tables(connection: sqlite3.Connection) -> dict[str, tuple[str, ...]]:
    """Return the columns of each table whose rows carry a checksum, which is always the last column."""
    found: dict[str, list[str]] = {}
    for table, column in connection.execute(_COLUMNS):
        if not isinstance(table, str):
            continue  # A damaged name can come as bytes.
        found.setdefault(table, []).append(column)
    return {table: tuple(columns) for table, columns in found.items() if columns[-1] == "checksum"}


def stored_rows(
    connection: sqlite3.Connection, table: str, columns: tuple[str, ...], order: str = ""
) -> sqlite3.Cursor:
    """Return the rows of a table one by one, damaged ones too; raises one of TROUBLES where reading ends."""
    names = ", ".join(_quoted(column) for column in columns)
    return connection.execute(f"SELECT {names} FROM {_quoted(table)} {order}")  # noqa: S608 - quoted


def is_as_stored(row: Content) -> bool:
    """Whether a whole row still has the checksum that it was stored with."""
    return bool(checksum_of(row[:-1]) == row[-1])


def _quoted(name: str) -> str:
    # In double quotes SQLite would take an unknown name for a text.
    return f"[{name.replace(']', '')}]"


class _Check:
    """One look through a file, gathering what is wrong."""

    def __init__(self, cancelled: Callable[[], bool]) -> None:
        self._cancelled = cancelled
        self.findings: list[Finding] = []
        self.sound_rows = 0
        self.was_cancelled = False

    def note(self, damage: Damage, table: str, detail: str) -> None:
        if len(self.findings) < _MOST_FINDINGS:
            self.findings.append(Finding(damage, table, detail))

    def _asked(self) -> bool:
        self.was_cancelled = self.was_cancelled or self._cancelled()
        return self.was_cancelled

    def look(self, connection: sqlite3.Connection) -> None:
        connection.set_progress_handler(self._asked, _STEPS_BETWEEN_LOOKS)
        connection.execute("BEGIN")
        for (line,) in connection.execute(f"PRAGMA integrity_check({_MOST_FINDINGS})"):
            if line != "ok":
                self.note(Damage.STRUCTURE, "", line)
        for table, row, target, _ in connection.execute("PRAGMA foreign_key_check"):
            self.note(Damage.REFERENCE, table, f"{row} -> {target}")
        tables = sealed_tables(connection)
        self._expect_tables(connection, tables)
        for table, columns in tables.items():
            if self._asked():
                return
            self._look_at_rows(connection, table, columns)

    def _expect_tables(self, connection: sqlite3.Connection, tables: dict[str, tuple[str, ...]]) -> None:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if version != HEAD_NUMBER:
            return
        for kind in ROW_KINDS:
            if tables.get(kind.name) != kind.stored_columns:
                self.note(Damage.TABLE, kind.name, ", ".join(tables.get(kind.name, ())))

    def _look_at_rows(self, connection: sqlite3.Connection, table: str, columns: tuple[str, ...]) -> None:
        for row in stored_rows(connection, table, columns):
            if is_as_stored(row):
                self.sound_rows += 1
            else:
                self.note(Damage.ROW, table, " ".join(str(part) for part in row[:3]))
