"""Prospects, touches and what was agreed, as they are read from a real file."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from planner.domain.errors import Problem, UserError
from planner.domain.plan import Plan, Value
from planner.domain.prospect import CallList, Owner, PlacedAction, Prospect, Touch
from planner.storage import data_file
from planner.storage.plan_reader import PlanReader
from planner.storage.plan_store import PlanStore
from tests.storage.samples import AMSTERDAM, MONDAY, block, book_values, edit, fill, kept_values


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "plan.db"
    data_file.create(made)
    return made


@pytest.fixture
def store(path: Path) -> Iterator[PlanStore]:
    opened = PlanStore(path)
    yield opened
    opened.close()


@pytest.fixture
def reader(path: Path) -> Iterator[PlanReader]:
    with PlanReader(path) as opened:
        yield opened


def problem_of(store: PlanStore, before: list[Value], after: list[Value]) -> Problem:
    with pytest.raises(UserError) as refused:
        store.apply(edit(before, after))
    return refused.value.problem


def test_a_new_file_knows_of_no_prospects_and_nothing_agreed(reader: PlanReader) -> None:
    found = (reader.kept(), reader.prospects(), reader.enquiries(), reader.column_maps(), reader.kept_apart())
    assert found == ((), (), (), (), ())
    assert reader.touches_between(date.min, date.max) == reader.touches_of(["p"]) == ()
    assert reader.last_touches() == reader.call_lists_of(["b"]) == {}
    assert reader.call_list("b") is None


def test_all_that_was_stored_is_read_again(tmp_path: Path) -> None:
    fill(tmp_path / "full.db")
    with PlanReader(tmp_path / "full.db") as reader:
        read = [
            *(*reader.prospects(), *reader.touches_between(date.min, date.max), *reader.enquiries()),
            *(*reader.call_lists_of(["b-0-0-0", "no such"]).values(), *reader.column_maps()),
            *reader.kept_apart(),
        ]
        assert sorted(read, key=repr) == sorted(book_values(), key=repr)
        assert sorted(reader.kept(), key=repr) == sorted(kept_values(), key=repr)


def test_touches_are_found_by_prospect_and_by_day_as_a_plain_search_would(
    reader: PlanReader, store: PlanStore
) -> None:
    chance = random.Random(48)
    companies = [Prospect(f"p{n}", f"Company {n}") for n in range(12)]
    touches = [
        Touch(f"t{n:03d}", chance.choice(companies[:-1]).id, MONDAY - timedelta(days=chance.randrange(60)))
        for n in range(200)
    ]
    store.apply(edit((), [*companies, *touches]))
    first, last = MONDAY - timedelta(days=30), MONDAY - timedelta(days=7)
    some = ["p3", "p7", "p11", "no such"]
    ordered = sorted(touches, key=lambda touch: (touch.day, touch.id))

    assert reader.touches_between(first, last) == tuple(t for t in ordered if first <= t.day <= last)
    assert reader.touches_of(some) == tuple(t for t in ordered if t.prospect_id in some)
    assert reader.last_touches() == {touch.prospect_id: touch.day for touch in ordered}


def test_a_touch_stays_with_its_prospect(reader: PlanReader, store: PlanStore) -> None:
    company, touch = Prospect("p", "Deltaplast"), Touch("t", "p", MONDAY)
    assert problem_of(store, [], [touch]) is Problem.CHANGED_ELSEWHERE
    store.apply(edit((), [company, touch]))
    assert problem_of(store, [company], []) is Problem.CHANGED_ELSEWHERE
    assert reader.prospects() == (company,)
    store.apply(edit([company, touch], []))
    assert (reader.prospects(), reader.touches_of(["p"])) == ((), ())


def test_a_block_that_is_gone_takes_no_touch_and_no_call_list_with_it(
    reader: PlanReader, store: PlanStore
) -> None:
    called, company = block("b"), Prospect("p", "Deltaplast", next_block_id="b")
    touch, calls = Touch("t", "p", MONDAY, by=Owner.AGENCY, block_id="b"), CallList("b", ("p",))
    store.apply(edit((), [called, company, touch, calls]))
    store.apply(edit([called], []))
    assert reader.prospects() == (company,)
    assert reader.touches_of(["p"]) == (touch,)
    assert reader.call_list("b") == calls


def test_next_actions_are_found_by_their_blocks_and_have_the_days_of_these(
    reader: PlanReader, store: PlanStore
) -> None:
    called = block("b")
    company = Prospect("p", "Deltaplast", next_action="Call", next_on=MONDAY, next_block_id="b")
    sooner = replace(company, id="q", company="Bakker", next_on=MONDAY - timedelta(days=3))
    gone = replace(company, id="gone", next_block_id="gone")
    merged = replace(company, id="merged", next_on=date(2020, 1, 6), merged_into="p")
    without = (replace(company, id="idle", next_action="", next_on=None), Prospect("new", "New"))
    store.apply(edit((), [called, company, sooner, gone, merged, *without]))
    assert reader.action_days() == dict.fromkeys(("p", "q", "merged"), called.span.day)
    assert reader.placed_actions() == {
        "b": PlacedAction("Bakker", sooner.next_on or MONDAY),
        "gone": PlacedAction("Deltaplast", MONDAY),
    }


def test_touches_in_blocks_are_found_within_their_days(reader: PlanReader, store: PlanStore) -> None:
    touches = [
        replace(Touch(f"t{n}", "p", MONDAY + timedelta(days=n)), block_id="abc"[n % 3]) for n in range(9)
    ]
    store.apply(edit((), [Prospect("p", "Deltaplast"), *touches]))
    last = MONDAY + timedelta(days=5)
    assert [t.id for t in reader.touches_in(["a", "c", "no such"], MONDAY, last)] == ["t0", "t2", "t3", "t5"]
    assert reader.touches_in([], MONDAY, last) == ()


def test_what_another_window_changed_is_not_overwritten(reader: PlanReader, store: PlanStore) -> None:
    company = Prospect("p", "Deltaplast")
    store.apply(edit((), [company]))
    called = replace(company, phone="0168 55 01 42")
    store.apply(edit([company], [called]))
    assert problem_of(store, [company], [replace(company, note="ring")]) is Problem.CHANGED_ELSEWHERE
    assert reader.prospects() == (called,)


@pytest.mark.parametrize("table", ["prospect", "touch", "agreement", "one_on_one"])
def test_a_changed_letter_is_told(tmp_path: Path, table: str) -> None:
    path = tmp_path / "full.db"
    fill(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(f"UPDATE {table} SET id = id || '.' WHERE rowid = 1")
    with PlanReader(path) as reader, pytest.raises(UserError) as refused:
        (reader.kept(), reader.prospects(), reader.touches_between(date.min, date.max))
    assert refused.value.problem is Problem.FILE_DAMAGED


def test_a_plan_fetches_prospects_when_they_are_first_asked_for(reader: PlanReader, store: PlanStore) -> None:
    company = Prospect("p", "Deltaplast")
    store.apply(edit((), [company, Touch("t2", "p", MONDAY), Touch("t1", "p", MONDAY)]))
    asked: list[str] = []
    reader._connection.set_trace_callback(asked.append)
    plan = Plan(
        reader.preferences(),
        reader.categories(),
        reader.calendars(),
        lambda iso: reader.week(iso, AMSTERDAM),
        reader.kept(),
        reader,
    )
    assert asked
    assert not any("FROM prospect" in sql or "FROM touch" in sql for sql in asked)
    assert plan.prospect_book.prospect("p") == company
    assert [touch.id for touch in plan.prospect_book.touches_of("p")] == ["t1", "t2"]
