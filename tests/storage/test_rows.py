from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from planner.domain.appointment import CalendarSource, CategoryRule, Occurrence, RuleField, TimeKind
from planner.domain.block import Block, Origin, Outcome
from planner.domain.category import Category, Hatch, Horizon, Side
from planner.domain.displacement import Cause, CouldWait, Displacement, HowItWent
from planner.domain.look_back import DayLog
from planner.domain.preferences import Preferences, WorkingDay
from planner.domain.span import IsoWeek, Span
from planner.domain.week import Baseline
from planner.storage import row_values
from planner.storage.row_kinds import (
    BASELINE,
    BLOCK,
    OCCURRENCE,
    ROW_KINDS,
    Content,
    DamagedRow,
    RowKind,
    sealed,
)
from planner.storage.row_values import rows_of
from planner.storage.schema import TABLES_SQL
from planner.storage.tables import TABLES, metadata
from tests.storage.samples import block

texts = st.text(max_size=20)
names = st.text(min_size=1, max_size=20)
numbers = st.integers(-(2**40), 2**40)
spans = st.builds(Span, st.dates(), st.integers(0, 1000), st.integers(5, 440))
moments = st.datetimes(min_value=datetime(1970, 1, 1), max_value=datetime(2100, 1, 1))
weeks = st.builds(IsoWeek.of, st.dates(date(1970, 1, 1), date(2100, 1, 1)))
own_blocks = st.builds(
    Block,
    *(names, spans, names, texts, texts, st.booleans(), st.booleans(), st.sampled_from(Outcome)),
    kept=st.integers(0, 1440),
    if_then=texts,
)
displacements = st.builds(
    Displacement,
    *(names, names, names, texts, st.sampled_from(HowItWent), spans, st.none() | spans, moments),
    *(st.none() | st.sampled_from(Cause), texts, texts, st.none() | st.sampled_from(CouldWait)),
    st.booleans(),
)
day_logs = st.builds(DayLog, st.dates(), st.none() | moments, st.integers(0, 2**40))
any_blocks = st.builds(
    replace, own_blocks, origin=st.sampled_from(Origin), takes_time=st.booleans(), calendar_id=texts
)
categories = st.builds(
    Category,
    *(names, texts, st.sampled_from(Side), st.sampled_from(Horizon), names, st.sampled_from(Hatch)),
    *(st.booleans(), st.booleans(), numbers),
)
rules = st.builds(CategoryRule, st.sampled_from(RuleField), texts, names)
calendars = st.builds(
    CalendarSource,
    *(names, names, names, texts, names, st.lists(rules, max_size=3).map(tuple)),
    *(st.lists(st.tuples(texts, names), max_size=3).map(tuple), st.integers(0, 2**40)),
    *(st.none() | moments, st.booleans(), numbers),
)
shares = st.floats(0, 1)
preferences = st.builds(
    Preferences,
    rep_name=texts,
    working_days=st.tuples(*[st.none() | st.builds(WorkingDay, numbers, numbers)] * 7),
    snap=numbers,
    shows_weekend=st.booleans(),
    holiday_country=texts,
    holidays_worked=st.lists(texts, max_size=3).map(tuple),
)
occurrences = st.builds(
    Occurrence,
    *(names, texts, st.sampled_from(TimeKind), numbers, numbers, texts, st.lists(texts).map(tuple)),
    *(st.booleans(), st.booleans(), st.booleans(), numbers),
)


def through_sqlite(kind: RowKind, contents: list[Content]) -> list[Content]:
    """Return rows as they come back from SQLite, with their checksums verified."""
    with closing(sqlite3.connect(":memory:")) as connection:
        columns = ", ".join(f"{name} {'TEXT' if name in kind.texts else ''}" for name in kind.stored_columns)
        connection.execute(f"CREATE TABLE {kind.name} ({columns})")
        connection.executemany(kind.insert(), [sealed("owner", content, 1) for content in contents])
        return [kind.opened(row) for row in connection.execute(kind.select())]


@given(own_blocks)
def test_an_own_block_comes_back_as_it_was(value: Block) -> None:
    [(kind, content)] = rows_of(value)
    assert [row_values.block_from(row) for row in through_sqlite(kind, [content])] == [value]


@given(categories)
def test_a_category_comes_back_as_it_was(value: Category) -> None:
    [(kind, content)] = rows_of(value)
    assert [row_values.category_from(row) for row in through_sqlite(kind, [content])] == [value]


@given(displacements)
def test_what_gave_way_comes_back_as_it_was(value: Displacement) -> None:
    [(kind, content)] = rows_of(value)
    assert [row_values.displacement_from(row) for row in through_sqlite(kind, [content])] == [value]


@given(day_logs)
def test_a_day_log_comes_back_as_it_was(value: DayLog) -> None:
    [(kind, content)] = rows_of(value)
    assert [row_values.day_log_from(row) for row in through_sqlite(kind, [content])] == [value]


@given(calendars)
def test_a_calendar_comes_back_as_it_was(value: CalendarSource) -> None:
    [(kind, content)] = rows_of(value)
    assert [row_values.calendar_from(row) for row in through_sqlite(kind, [content])] == [value]


@given(preferences)
def test_preferences_come_back_as_they_were(value: Preferences) -> None:
    rows = rows_of(value)
    stored = through_sqlite(rows[0][0], [content for _, content in rows])
    assert row_values.preferences_from(dict(stored)) == value


@given(st.builds(Baseline, names, weeks, st.integers(1, 99), moments, st.lists(any_blocks).map(tuple)))
def test_a_baseline_comes_back_with_its_blocks_by_time(value: Baseline) -> None:
    (head_kind, head), *rows = rows_of(value)
    assert head_kind is BASELINE
    [stored] = through_sqlite(head_kind, [head])
    blocks = through_sqlite(rows[0][0], [content for _, content in rows]) if rows else []
    ordered = tuple(sorted(value.blocks, key=lambda b: (b.span, b.id)))
    assert row_values.baseline_from(stored, blocks) == replace(value, blocks=ordered)


@given(occurrences)
def test_an_occurrence_comes_back_as_it_was(value: Occurrence) -> None:
    stored = through_sqlite(OCCURRENCE, [row_values.occurrence_content("c", 1, value)])
    assert [row_values.occurrence_from(row) for row in stored] == [value]


@given(own_blocks, st.data())
def test_a_row_in_which_anything_changed_is_not_taken(value: Block, data: st.DataObject) -> None:
    [(_, content)] = rows_of(value)
    row = list(sealed("owner", content, 3))
    place = data.draw(st.integers(0, len(row) - 1))
    row[place] = row[place] + ("x" if isinstance(row[place], str) else 1)
    with pytest.raises(DamagedRow):
        BLOCK.opened(tuple(row))


def test_half_a_surrogate_pair_from_a_paste_is_stored_as_a_question_mark() -> None:
    [(_, content)] = rows_of(replace(block("b"), title="ring \ud83d"))
    assert row_values.block_from(content).title == "ring ?"


def test_a_calendar_block_is_not_stored_as_an_own_one() -> None:
    with pytest.raises(ValueError, match="calendar"):
        rows_of(replace(block("b"), origin=Origin.CALENDAR))


@pytest.mark.parametrize("kind", ROW_KINDS, ids=lambda kind: kind.name)
def test_reader_and_writer_know_the_same_columns(kind: RowKind) -> None:
    table = TABLES[kind.name]
    assert tuple(table.columns.keys()) == kind.stored_columns
    assert tuple(column.name for column in table.primary_key.columns) == kind.key


def test_a_new_file_gets_the_tables_that_the_writer_knows() -> None:
    dialect = SQLiteDialect_pysqlite()
    tables = metadata.sorted_tables
    wanted = [str(CreateTable(table).compile(dialect=dialect)) for table in tables]
    wanted += [
        str(CreateIndex(index).compile(dialect=dialect)) for table in tables for index in table.indexes
    ]
    made = [statement for statement in TABLES_SQL.split(";") if statement.strip()]
    assert sorted(map(_plain, made)) == sorted(map(_plain, wanted))


def _plain(statement: str) -> str:
    return re.sub(r"\s+", "", statement)
