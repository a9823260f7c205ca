"""The rows of what was read from calendars: written in pieces, so that an edit never waits long."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeVar

from sqlalchemy import Connection, Integer, Table, func, literal_column, select

from planner.domain.appointment import Occurrence
from planner.storage.cells import storable
from planner.storage.row_kinds import (
    CALENDAR,
    CALENDAR_READING,
    COVERAGE,
    OCCURRENCE,
    READING_KINDS,
    SERIES,
    Content,
    RowKind,
    sealed,
)
from planner.storage.row_values import occurrence_content
from planner.storage.tables import TABLES

_ROWS_AT_ONCE = 1000
_UNNAMED = """
    SELECT calendar_id, reading FROM calendar_reading
    WHERE NOT EXISTS (
        SELECT 1 FROM calendar
        WHERE calendar.id = calendar_reading.calendar_id AND calendar.reading = calendar_reading.reading
    )
"""
_Item = TypeVar("_Item")

_calendar = TABLES[CALENDAR.name]
_reading = TABLES[CALENDAR_READING.name]


def unnamed(connection: sqlite3.Connection) -> frozenset[tuple[str, int]]:
    """Return the readings, as calendar id and number, that no calendar shows; changes nothing."""
    return frozenset(connection.execute(_UNNAMED).fetchall())


def next_number(connection: Connection, calendar_id: str) -> int:
    """Return a number that no reading of the calendar has had."""
    shown = select(func.max(_calendar.c.reading)).where(_calendar.c.id == calendar_id)
    stored = select(func.max(_reading.c.reading)).where(_reading.c.calendar_id == calendar_id)
    return max(connection.scalar(shown) or 0, connection.scalar(stored) or 0) + 1


def is_there(connection: Connection, calendar_id: str, reading: int) -> bool:
    """Whether a reading is stored."""
    named = (_reading.c.calendar_id == calendar_id) & (_reading.c.reading == reading)
    return connection.scalar(select(func.count()).select_from(_reading).where(named)) == 1


def contents(
    calendar_id: str,
    reading: int,
    occurrences: Sequence[Occurrence],
    series: Mapping[str, str],
    years: Sequence[int],
) -> Iterator[tuple[RowKind, list[Content]]]:
    """Yield the rows of a reading in pieces for one transaction each, which years it covers last."""
    for uids in _pieces(list(series)):
        yield SERIES, [(calendar_id, reading, storable(uid), storable(series[uid])) for uid in uids]
    for piece in _pieces(occurrences):
        yield OCCURRENCE, [occurrence_content(calendar_id, reading, occurrence) for occurrence in piece]
    yield COVERAGE, [(calendar_id, reading, year) for year in years]


def _pieces(items: Sequence[_Item]) -> Iterator[Sequence[_Item]]:
    for start in range(0, len(items), _ROWS_AT_ONCE):
        yield items[start : start + _ROWS_AT_ONCE]


def insert(connection: Connection, owner: str, kind: RowKind, rows: Sequence[Content]) -> None:
    """Insert rows; one whose key is there already is left as it is."""
    if rows:
        # Plain text, as building each of 100,000 rows through SQLAlchemy would double the time.
        statement = kind.insert(or_ignore=True)
        connection.exec_driver_sql(statement, [sealed(owner, content, 1) for content in rows])


def drop_some(connection: Connection, calendar_id: str, reading: int) -> bool:
    """Delete a piece of a reading, and the reading itself with the last; return whether it is all gone."""
    for kind in READING_KINDS:
        if _deleted(connection, TABLES[kind.name], calendar_id, reading):
            return False
    _deleted(connection, _reading, calendar_id, reading)
    return True


def _deleted(connection: Connection, table: Table, calendar_id: str, reading: int) -> int:
    named = (table.c.calendar_id == calendar_id) & (table.c.reading == reading)
    rowid = literal_column("rowid", Integer)
    some = select(rowid).select_from(table).where(named).limit(_ROWS_AT_ONCE)
    return connection.execute(table.delete().where(rowid.in_(some))).rowcount
