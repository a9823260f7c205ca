"""Writing the plan: one edit is one transaction, and what it changes must be what is stored.

Importing this module loads SQLAlchemy, so it is imported after the first paint.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, bindparam, create_engine, event, select
from sqlalchemy.exc import DBAPIError

from planner.domain.appointment import CalendarSource, Occurrence
from planner.domain.edits import Edit
from planner.domain.errors import Problem, UserError
from planner.domain.plan import Value
from planner.domain.preferences import Preferences
from planner.storage import reading_rows
from planner.storage.row_kinds import (
    CALENDAR_READING,
    PREFERENCE,
    PROFILE,
    ROW_KINDS,
    Content,
    DamagedRow,
    RowKind,
    sealed,
)
from planner.storage.row_values import preference_contents, rows_of
from planner.storage.schema import HEAD_NUMBER
from planner.storage.sqlite_file import BUSY_SECONDS, TROUBLES, address, in_words, may_write, trouble
from planner.storage.tables import TABLES

_KEYS_AT_ONCE = 500

Rows = dict[tuple[str, Content], Content]
_KINDS = {kind.name: kind for kind in ROW_KINDS}
_SELECTS = {
    kind.name: select(TABLES[kind.name]).where(
        TABLES[kind.name].c[kind.key[0]].in_(bindparam("keys", expanding=True))
    )
    for kind in ROW_KINDS
}
_INSERTS = {kind.name: TABLES[kind.name].insert() for kind in ROW_KINDS}


def _at_key(kind: RowKind) -> Any:
    table = TABLES[kind.name]
    condition = table.c[kind.key[0]] == bindparam(f"key_{kind.key[0]}")
    for column in kind.key[1:]:
        condition &= table.c[column] == bindparam(f"key_{column}")
    return condition


_UPDATES = {
    kind.name: TABLES[kind.name]
    .update()
    .where(_at_key(kind))
    .values({column: bindparam(column) for column in kind.stored_columns if column not in kind.key})
    for kind in ROW_KINDS
}
_DELETES = {kind.name: TABLES[kind.name].delete().where(_at_key(kind)) for kind in ROW_KINDS}
_USUAL_PREFERENCES = {PREFERENCE.key_of(content): content for content in preference_contents(Preferences())}


class PlanStore:
    """Writes to one data file; may be made in one thread and used in another, by one at a time.

    The methods for readings take a connection of their own and may run in a worker thread meanwhile.
    Every method raises UserError (FILE_READ_ONLY, DISK_FULL, FILE_LOCKED, FILE_DAMAGED) and has then
    changed nothing.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        # Between our own threads a lock hands over at once; SQLite's would have them ask again and again.
        self._turn = threading.Lock()
        self._engine = create_engine("sqlite://", creator=self._connect, hide_parameters=True)
        event.listen(self._engine, "begin", _begin)
        try:
            with self._plainly() as plain:
                self._owner = self._expect_own_file(plain)
                self._left_behind = reading_rows.unnamed(plain)
            self._connection = self._engine.connect()
        except UserError:
            self._engine.dispose()
            raise

    def close(self) -> None:
        """Let go of the file; SQLite moves the last edits into it when no one else has it open."""
        self._connection.close()
        self._engine.dispose()

    def apply(self, edit: Edit) -> None:
        """Store an edit as one transaction.

        Raise UserError CHANGED_ELSEWHERE where what the edit starts from is not what is stored.
        """
        before, after = _rows(edit.before), _rows(edit.after)
        _forget_equal_preferences(before, after)
        if before == after:
            return
        with self._transaction(self._connection) as connection:
            versions = self._expect_stored(connection, before)
            self._expect_readings(connection, edit.after)
            self._write(connection, before, after, versions)

    def add_reading(
        self,
        calendar_id: str,
        occurrences: Sequence[Occurrence],
        series: Mapping[str, str],
        years: Sequence[int],
        digest: str,
        left_out: str,
        read_at: datetime,
    ) -> int:
        """Store what was read from a calendar and return its number; no one sees it until an edit names it.

        `series` holds the calendar text of each recurring event by UID, `left_out` any text that tells
        what was left out, `years` which years the occurrences cover.
        """
        with self._engine.connect() as connection:
            with self._transaction(connection):
                reading = reading_rows.next_number(connection, calendar_id)
                head = (calendar_id, reading, digest, left_out, read_at.isoformat())
                reading_rows.insert(connection, self._owner, CALENDAR_READING, [head])
            for kind, contents in reading_rows.contents(calendar_id, reading, occurrences, series, years):
                with self._transaction(connection):
                    reading_rows.insert(connection, self._owner, kind, contents)
        return reading

    def add_years(
        self, calendar_id: str, reading: int, years: Sequence[int], occurrences: Sequence[Occurrence]
    ) -> None:
        """Add the occurrences of more years to a reading; those that are there already stay as they are."""
        with self._engine.connect() as connection:
            for kind, contents in reading_rows.contents(calendar_id, reading, occurrences, {}, years):
                with self._transaction(connection):
                    reading_rows.insert(connection, self._owner, kind, contents)

    def purge_readings(self) -> None:
        """Drop the readings that no calendar named when the store was opened, and none names now.

        What this session reads or replaces stays, so undo can still bring it back.
        """
        with self._plainly() as plain:
            unnamed = reading_rows.unnamed(plain)
        with self._engine.connect() as connection:
            for calendar_id, reading in sorted(self._left_behind & unnamed):
                emptied = False
                while not emptied:
                    with self._transaction(connection):
                        emptied = reading_rows.drop_some(connection, calendar_id, reading)

    def _connect(self) -> sqlite3.Connection:
        if self._path.exists() and not may_write(self._path):
            raise trouble(Problem.FILE_READ_ONLY, self._path)
        connection = sqlite3.connect(
            address(self._path, "mode=rw"),
            uri=True,
            timeout=BUSY_SECONDS,
            isolation_level=None,
            check_same_thread=False,
        )
        for pragma in (
            "foreign_keys = ON",
            "journal_mode = WAL",
            "synchronous = FULL",
            "trusted_schema = OFF",
        ):
            connection.execute(f"PRAGMA {pragma}")
        return connection

    def _expect_own_file(self, plain: sqlite3.Connection) -> str:
        (version,) = plain.execute("PRAGMA user_version").fetchone()
        if version != HEAD_NUMBER:
            raise trouble(Problem.FILE_TOO_NEW, self._path)
        profile = plain.execute(PROFILE.select()).fetchone()
        return str(PROFILE.opened(profile or (0,))[0])

    @contextmanager
    def _plainly(self) -> Iterator[sqlite3.Connection]:
        """Lend a connection for reading without a transaction, which would ask for the right to write."""
        try:
            lent = self._engine.raw_connection()
            try:
                plain = lent.driver_connection
                assert isinstance(plain, sqlite3.Connection)
                yield plain
            finally:
                lent.close()
        except (*TROUBLES, DamagedRow, DBAPIError) as error:
            raise self._in_words(error) from error

    @contextmanager
    def _transaction(self, connection: Connection) -> Iterator[Connection]:
        with self._turn:
            try:
                with connection.begin():
                    yield connection
            except (DBAPIError, UnicodeError) as error:
                # SQLAlchemy takes a commit for the end, but one that SQLite refuses leaves it open.
                with suppress(sqlite3.Error):
                    connection.connection.rollback()
                raise self._in_words(error) from error

    def _in_words(self, error: sqlite3.Error | UnicodeError | DamagedRow | DBAPIError) -> UserError:
        cause = error.orig if isinstance(error, DBAPIError) else error
        known = cause if isinstance(cause, (*TROUBLES, DamagedRow)) else sqlite3.DatabaseError()
        return in_words(known, self._path, writing=True)

    def _expect_stored(self, connection: Connection, before: Rows) -> dict[tuple[str, Content], int]:
        stored: Rows = {}
        versions: dict[tuple[str, Content], int] = {}
        for name, keys in _first_keys(before).items():
            kind = _KINDS[name]
            for start in range(0, len(keys), _KEYS_AT_ONCE):
                asked = {"keys": keys[start : start + _KEYS_AT_ONCE]}
                for row in connection.execute(_SELECTS[name], asked):
                    content = tuple(row[1:-2])
                    stored[name, kind.key_of(content)] = content
                    versions[name, kind.key_of(content)] = row[-2]
        for place, content in before.items():
            usual = _USUAL_PREFERENCES.get(place[1]) if place[0] == PREFERENCE.name else None
            if stored.get(place, usual) != content:
                raise UserError(Problem.CHANGED_ELSEWHERE)
        return versions

    def _expect_readings(self, connection: Connection, values: Sequence[Value]) -> None:
        for value in values:
            if not isinstance(value, CalendarSource) or not value.reading:
                continue
            if not reading_rows.is_there(connection, value.id, value.reading):
                raise UserError(Problem.CHANGED_ELSEWHERE)

    def _write(
        self, connection: Connection, before: Rows, after: Rows, versions: dict[tuple[str, Content], int]
    ) -> None:
        for name, kind in _KINDS.items():
            gone = [key for table, key in before if table == name and (table, key) not in after]
            if gone:
                connection.execute(_DELETES[name], [_key_arguments(kind, key) for key in gone])
        for name, kind in _KINDS.items():
            changed, added = [], []
            for (table, key), content in after.items():
                if table != name or before.get((table, key)) == content:
                    continue
                version = versions.get((table, key), 0)
                row = dict(zip(kind.stored_columns, sealed(self._owner, content, version + 1), strict=True))
                if version:
                    changed.append(row | _key_arguments(kind, key))
                else:
                    added.append(row)
            if changed:
                connection.execute(_UPDATES[name], changed)
            if added:
                connection.execute(_INSERTS[name], added)


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _rows(values: Sequence[Value]) -> Rows:
    return {
        (kind.name, kind.key_of(content)): content for value in values for kind, content in rows_of(value)
    }


def _forget_equal_preferences(before: Rows, after: Rows) -> None:
    for place in [key for key in before if key[0] == PREFERENCE.name]:
        if after.get(place) == before[place]:
            del before[place], after[place]


def _first_keys(rows: Rows) -> dict[str, list[Any]]:
    keys: dict[str, dict[Any, None]] = {}
    for name, key in rows:
        keys.setdefault(name, {})[key[0]] = None
    return {name: list(found) for name, found in keys.items()}


def _key_arguments(kind: RowKind, key: Content) -> dict[str, Any]:
    return {f"key_{column}": part for column, part in zip(kind.key, key, strict=True)}
