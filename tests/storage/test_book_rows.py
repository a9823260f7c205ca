"""Prospects, agreements and all that is new beside them come back from rows as they were."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.agreement import Agreement, Carrier, Metric
from planner.domain.one_on_one import OneOnOne, OwnParameters, Release
from planner.domain.plan import Kept
from planner.domain.prospect import (
    CallList,
    ColumnMap,
    Enquiry,
    EnquiryResult,
    EnquirySource,
    KeptApart,
    Owner,
    Prospect,
    Stage,
    Touch,
    TouchKind,
    TouchOutcome,
)
from planner.domain.prospect_book import BookValue
from planner.domain.support import CoachingSession, Support
from planner.storage import prospect_values
from planner.storage.kept_values import KEPT_FROM
from planner.storage.row_kinds import AGREEMENT, Content, RowKind, checksum_of, sealed
from planner.storage.row_values import rows_of
from planner.storage.tables import TABLES

texts = st.text(max_size=20)
names = st.text(min_size=1, max_size=20)
pairs = st.lists(st.tuples(texts, texts), max_size=3).map(tuple)
listed = st.lists(texts, max_size=4).map(tuple)
days, moments = st.dates(), st.datetimes()
maybe_day = st.none() | days
counts = st.integers(0, 2**40)
fractions = st.floats(allow_nan=False, allow_infinity=False)

prospects = st.builds(
    Prospect,
    *(names, *[texts] * 12, st.sampled_from(Stage), st.sampled_from(Owner), maybe_day, texts, maybe_day),
    *(texts, texts, maybe_day, texts, pairs, texts),
)
touches = st.builds(
    Touch,
    *(names, names, days, st.sampled_from(TouchKind), st.sampled_from(Owner), st.sampled_from(TouchOutcome)),
    *(counts, texts, texts),
)
enquiries = st.builds(
    Enquiry,
    *(names, days, texts, st.sampled_from(EnquirySource), texts, st.sampled_from(EnquiryResult)),
    *(maybe_day, texts),
)
book_values = st.one_of(
    *(prospects, touches, enquiries, st.builds(CallList, names, listed), st.builds(ColumnMap, names, pairs)),
    st.builds(KeptApart, names, names),
)
agreements = st.builds(
    Agreement,
    *(names, st.sampled_from(Metric), fractions, days, maybe_day, st.none() | fractions),
    *(st.integers(0, 6), st.integers(0, 1439), st.sampled_from(Carrier), maybe_day),
)
supports = st.builds(Support, days, texts, *[fractions] * 3, counts, counts, maybe_day)
sessions = st.builds(CoachingSession, names, days, *[texts] * 4)
one_on_ones = st.builds(
    OneOnOne, names, days, st.integers(0, 1439), days, days, *[texts] * 4, listed, texts, st.none() | moments
)
releases = st.builds(Release, names, names, moments, names, names, listed, st.none() | moments)
own_parameters = st.builds(
    OwnParameters, st.lists(st.tuples(names, fractions), max_size=4, unique_by=lambda own: own[0]).map(tuple)
)
kept_values = st.one_of(agreements, supports, sessions, one_on_ones, releases, own_parameters)

BOOK_FROM = {
    "prospect": prospect_values.prospect_from,
    "touch": prospect_values.touch_from,
    "enquiry": prospect_values.enquiry_from,
    "call_list": prospect_values.call_list_from,
    "column_map": prospect_values.column_map_from,
    "kept_apart": prospect_values.kept_apart_from,
}


def through_the_table(kind: RowKind, content: Content) -> Content:
    """Return a row as it comes back from a table like that of a data file, its checksum verified."""
    columns = ", ".join(f"{column.name} {column.type}" for column in TABLES[kind.name].columns)
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute(f"CREATE TABLE {kind.name} ({columns})")
        connection.execute(kind.insert(), sealed("owner", content, 1))
        return kind.opened(connection.execute(kind.select()).fetchone())


@given(book_values)
def test_a_value_of_the_book_comes_back_as_it_was(value: BookValue) -> None:
    [(kind, content)] = rows_of(value)
    assert BOOK_FROM[kind.name](through_the_table(kind, content)) == value
    assert dict(zip(kind.columns, content, strict=True)).keys() >= set(kind.key)


@given(kept_values)
def test_a_kept_value_comes_back_as_it_was(value: Kept) -> None:
    [(kind, content)] = rows_of(value)
    value_from = dict(KEPT_FROM)[kind]
    assert value_from(through_the_table(kind, content)) == value


@pytest.mark.parametrize(("target", "upper"), [(10, None), (0.3, 1), (1 / 3, 0.1 + 0.2), (90, 1e-9)])
def test_a_target_is_the_same_row_as_a_whole_number_and_read_back(target: float, upper: float | None) -> None:
    agreed = Agreement("a", Metric.PROSPECTS, target, date(2026, 11, 23), upper=upper)
    [(_, content)] = rows_of(agreed)
    again = dict(KEPT_FROM)[AGREEMENT](through_the_table(AGREEMENT, content))

    assert rows_of(again) == rows_of(agreed)
    assert checksum_of(content) == checksum_of(rows_of(again)[0][1])


def test_half_a_surrogate_pair_is_a_question_mark_in_every_text() -> None:
    half = "ring \ud83d"
    company = Prospect(half, half, refs=((half, half),), note=half)
    [(kind, content)] = rows_of(company)
    read = prospect_values.prospect_from(through_the_table(kind, content))

    assert (read.company, read.refs, read.note) == ("ring ?", (("ring ?", "ring ?"),), "ring ?")
    for value in (
        *(CallList("b", (half,)), ColumnMap("c", ((half, half),)), KeptApart(half, half)),
        OwnParameters(((half, 1.0),)),
    ):
        assert "ud83d" not in repr(rows_of(value))


def test_texts_keep_what_a_customer_may_be_called() -> None:
    company = Prospect("p", "Müller & Söhne; 'the \"best\"'\n=cmd()", refs=(("hubspot", "7"),))
    [(kind, content)] = rows_of(company)
    assert prospect_values.prospect_from(through_the_table(kind, content)) == company
    assert rows_of(replace(company, next_on=date(2026, 11, 25))) != rows_of(company)
    moment = datetime(2026, 11, 23, 8, 10, 0, 5)
    sheet = Release("r", "o", moment, "a.overmorgen-sheet", "ab", ("charts",), moment)
    for each in (sheet, replace(sheet, about=(date(2026, 8, 31), date(2026, 11, 29)))):
        assert [dict(KEPT_FROM)[kind](content) for kind, content in rows_of(each)] == [each]
