from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.block import Outcome
from planner.domain.edits import Edit
from planner.domain.errors import Problem, UserError
from planner.domain.plan import Value
from planner.domain.preferences import Preferences
from planner.domain.week import Baseline
from planner.storage import data_file
from planner.storage.plan_reader import PlanReader
from planner.storage.plan_store import PlanStore
from tests.storage.samples import (
    AMSTERDAM,
    CALENDAR,
    MONDAY,
    NOON,
    OWN_CATEGORY,
    WEEK,
    block,
    contents,
    edit,
    fill,
    occurrence,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "plan.db"
    data_file.create(file)
    return file


@pytest.fixture
def store(path: Path) -> Iterator[PlanStore]:
    opened = PlanStore(path)
    yield opened
    opened.close()


def blocks_in(path: Path) -> dict[str, object]:
    with PlanReader(path) as reader:
        return {b.id: b for b in reader.blocks(MONDAY - timedelta(days=700), MONDAY + timedelta(days=700))}


def refusal(store: PlanStore, change: Edit) -> Problem:
    with pytest.raises(UserError) as caught:
        store.apply(change)
    return caught.value.problem


def test_an_edit_adds_changes_and_removes_as_one(path: Path, store: PlanStore) -> None:
    first, second = block("first"), block("second")
    store.apply(edit((), [first, second]))
    moved = replace(first, span=replace(first.span, day=MONDAY + timedelta(days=30)), outcome=Outcome.DONE)
    store.apply(edit([first, second], [moved, block("third")]))
    assert blocks_in(path) == {"first": moved, "third": block("third")}


def test_what_an_edit_starts_from_must_be_what_is_stored(path: Path, store: PlanStore) -> None:
    first, second = block("first"), block("second")
    store.apply(edit((), [first, second]))
    stale = replace(second, title="as another window had it")
    assert refusal(store, edit([first, stale], [])) is Problem.CHANGED_ELSEWHERE
    assert refusal(store, edit([block("gone")], [])) is Problem.CHANGED_ELSEWHERE
    assert refusal(store, edit((), [block("new"), first])) is Problem.CHANGED_ELSEWHERE
    assert blocks_in(path) == {"first": first, "second": second}
    store.apply(edit([first], []))
    assert blocks_in(path) == {"second": second}


def test_two_windows_never_overwrite_each_other(path: Path, store: PlanStore) -> None:
    other = PlanStore(path)
    first = block("first")
    store.apply(edit((), [first]))
    here, there = replace(first, title="here"), replace(first, title="there")
    other.apply(edit([first], [there]))
    assert refusal(store, edit([first], [here])) is Problem.CHANGED_ELSEWHERE
    assert blocks_in(path) == {"first": there}
    other.apply(edit((), [Baseline("other", WEEK, 1, NOON, (there,))]))
    mine = edit((), [Baseline("mine", WEEK, 1, NOON, (first,))])
    assert refusal(store, mine) is Problem.CHANGED_ELSEWHERE
    other.close()


def test_two_programs_that_edit_at_the_same_time_lose_nothing(path: Path) -> None:
    with PlanReader(path) as reader, closing_stores(path, 2) as stores:
        stores[0].apply(edit((), [block("shared", start=0)]))
        refusals: list[Problem] = []

        def lengthen(store: PlanStore) -> None:
            with PlanReader(path) as own:
                done = 0
                while done < 40:
                    [now] = own.blocks(MONDAY, MONDAY)
                    longer = replace(now, span=replace(now.span, length=now.span.length + 1))
                    try:
                        store.apply(edit([now], [longer]))
                        done += 1
                    except UserError as error:
                        refusals.append(error.problem)

        threads = [threading.Thread(target=lengthen, args=(store,)) for store in stores]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        [left] = reader.blocks(MONDAY, MONDAY)
        assert left.span.length == 60 + 2 * 40
        assert set(refusals) <= {Problem.CHANGED_ELSEWHERE, Problem.FILE_LOCKED}


@contextmanager
def closing_stores(path: Path, count: int) -> Iterator[list[PlanStore]]:
    stores = [PlanStore(path) for _ in range(count)]
    yield stores
    for store in stores:
        store.close()


def test_a_category_that_another_window_still_uses_is_not_removed(path: Path, store: PlanStore) -> None:
    store.apply(edit((), [OWN_CATEGORY]))
    store.apply(edit((), [block("fair", category="fairs")]))
    assert refusal(store, edit([OWN_CATEGORY], [])) is Problem.CHANGED_ELSEWHERE
    assert refusal(store, edit((), [block("lost", category="no such")])) is Problem.CHANGED_ELSEWHERE
    store.apply(edit([block("fair", category="fairs"), OWN_CATEGORY], []))
    assert blocks_in(path) == {}


def test_only_changed_preferences_are_compared_and_stored(path: Path, store: PlanStore) -> None:
    usual = Preferences()
    store.apply(edit([usual], [replace(usual, snap=5)]))
    # This window knows nothing of the other snap, but changes the name only.
    store.apply(edit([usual], [replace(usual, rep_name="Jo", first_hour=6)]))
    assert refusal(store, edit([usual], [replace(usual, snap=30)])) is Problem.CHANGED_ELSEWHERE
    with PlanReader(path) as reader:
        assert reader.preferences() == replace(usual, snap=5, rep_name="Jo", first_hour=6)


def test_a_commit_can_be_taken_back_and_made_again(path: Path, store: PlanStore) -> None:
    baseline = Baseline("commit", WEEK, 1, NOON, tuple(block(f"b{n}", start=60 * n) for n in range(9)))
    commit = edit((), [baseline])
    for change in (commit, commit.reversed(), commit):
        store.apply(change)
    with PlanReader(path) as reader:
        assert reader.week(WEEK, AMSTERDAM).baseline == baseline


def test_an_edit_of_thousands_of_blocks_is_stored_as_one(path: Path, store: PlanStore) -> None:
    many = [block(f"b-{n}", MONDAY + timedelta(days=n % 300)) for n in range(2500)]
    store.apply(edit((), many))
    changed = [replace(b, title="moved") for b in many]
    store.apply(edit(many, changed))
    assert blocks_in(path) == {b.id: b for b in changed}
    stale = [*changed[:-1], many[-1]]
    assert refusal(store, edit(stale, [])) is Problem.CHANGED_ELSEWHERE
    assert len(blocks_in(path)) == 2500


def test_while_another_program_writes_the_edit_is_refused_and_later_taken(
    path: Path, store: PlanStore
) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert refusal(store, edit((), [block("b")])) is Problem.FILE_LOCKED
        other.execute("ROLLBACK")
    store.apply(edit((), [block("b")]))
    assert blocks_in(path) == {"b": block("b")}


def test_a_store_made_in_one_thread_is_used_in_another(path: Path) -> None:
    made: list[PlanStore] = []
    thread = threading.Thread(target=lambda: made.append(PlanStore(path)))
    thread.start()
    thread.join()
    made[0].apply(edit((), [block("b")]))
    made[0].close()
    assert blocks_in(path) == {"b": block("b")}


def test_every_edit_is_flushed_to_the_disk_before_it_is_said_to_be_stored(store: PlanStore) -> None:
    # Only a power cut would show the difference: with NORMAL, acknowledged edits can be missing after one.
    full = 2
    with closing(store._connect()) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert connection.execute("PRAGMA synchronous").fetchone() == (full,)
        assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)


def test_a_missing_file_is_not_made_by_writing(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        PlanStore(tmp_path / "plan.db")
    assert caught.value.problem is Problem.FOLDER_UNUSABLE
    assert list(tmp_path.glob("plan.db*")) == []


def test_closing_moves_the_edits_into_the_file_itself(path: Path) -> None:
    opened = PlanStore(path)
    opened.apply(edit((), [block("b")]))
    opened.close()
    assert [file.name for file in path.parent.glob("plan.db*")] == ["plan.db"]


def test_a_reading_is_not_seen_before_an_edit_names_it(path: Path, store: PlanStore) -> None:
    meetings = [occurrence("one", datetime(2026, 11, 24, 9))]
    number = store.add_reading(CALENDAR.id, meetings, {"s": "text"}, [2026], "abc", "[]", NOON)
    with PlanReader(path) as reader:
        assert reader.week(WEEK, AMSTERDAM).appointments == ()
        calendar = replace(CALENDAR, reading=number)
        store.apply(edit((), [calendar]))
        assert [a.uid for a in reader.week(WEEK, AMSTERDAM).appointments] == ["one"]
        assert reader.series(calendar) == {"s": "text"}
        found = reader.reading(calendar)
        assert found is not None
        assert (found.digest, found.left_out, found.read_at) == ("abc", "[]", NOON)
        assert reader.reading(replace(calendar, reading=0)) is None


def test_reading_again_is_one_edit_that_undo_brings_back(path: Path, store: PlanStore) -> None:
    old = replace(CALENDAR, reading=read(store, "old"))
    store.apply(edit((), [old]))
    new = replace(old, reading=read(store, "new"))
    again = edit([old], [new])
    with PlanReader(path) as reader:
        for change, uids in ((again, ["new"]), (again.reversed(), ["old"]), (again, ["new"])):
            store.apply(change)
            assert [a.uid for a in reader.week(WEEK, AMSTERDAM).appointments] == uids
        store.apply(edit([new], []))
        assert reader.week(WEEK, AMSTERDAM).appointments == ()
        store.purge_readings()
        store.apply(edit((), [new]))
        assert [a.uid for a in reader.week(WEEK, AMSTERDAM).appointments] == ["new"]


def read(store: PlanStore, uid: str) -> int:
    meeting = occurrence(uid, datetime(2026, 11, 24, 9))
    return store.add_reading(CALENDAR.id, [meeting], {uid: "text"}, [2026], "", "[]", NOON)


def test_the_next_start_drops_readings_that_no_calendar_shows(path: Path) -> None:
    opened = PlanStore(path)
    readings = [read(opened, uid) for uid in ("old", "cancelled", "shown")]
    opened.apply(edit((), [replace(CALENDAR, reading=readings[2])]))
    opened.close()
    opened = PlanStore(path)
    fresh = read(opened, "fresh")
    opened.purge_readings()
    with closing(sqlite3.connect(path)) as connection:
        for table in ("calendar_reading", "series", "occurrence", "coverage"):
            left = connection.execute(f"SELECT DISTINCT reading FROM {table} ORDER BY reading").fetchall()
            assert left == [(readings[2],), (fresh,)]
    shown = replace(CALENDAR, reading=readings[2])
    assert refusal(opened, edit([shown], [replace(shown, reading=readings[0])])) is Problem.CHANGED_ELSEWHERE
    opened.close()


def test_more_years_of_a_reading_join_it_without_doubles(path: Path, store: PlanStore) -> None:
    turn = occurrence("turn of the year", datetime(2026, 12, 31, 12), 24 * 60)
    number = store.add_reading(CALENDAR.id, [turn], {"s": "text"}, [2026], "", "[]", NOON)
    calendar = replace(CALENDAR, reading=number)
    store.apply(edit((), [calendar]))
    later = occurrence("later", datetime(2027, 1, 1, 9))
    store.add_years(calendar.id, number, [2027], [turn, later])
    with PlanReader(path) as reader:
        assert reader.covered_years(calendar) == {2026, 2027}
        found = reader.appointments(date(2026, 12, 31), date(2027, 1, 1), AMSTERDAM)
        assert [a.uid for a in found] == ["turn of the year", "later"]


def test_a_big_calendar_is_stored_while_edits_go_on(path: Path, store: PlanStore) -> None:
    meetings = [occurrence(f"u{n}", datetime(2026, 1, 1) + timedelta(hours=n)) for n in range(8000)]
    numbers: list[int] = []

    def work() -> None:
        numbers.append(store.add_reading(CALENDAR.id, meetings, {}, [2026], "", "[]", NOON))

    thread = threading.Thread(target=work)
    thread.start()
    edits = 0
    while thread.is_alive() or edits < 5:
        store.apply(edit((), [block(f"b{edits}")]))
        edits += 1
    thread.join()
    assert len(blocks_in(path)) == edits
    store.apply(edit((), [replace(CALENDAR, reading=numbers[0])]))
    with PlanReader(path) as reader:
        assert len(reader.appointments(datetime(2026, 1, 1).date(), MONDAY, AMSTERDAM)) > 7000


names = st.sampled_from(["a", "b", "c", "d"])
changes = st.lists(
    st.dictionaries(names, st.none() | st.tuples(st.integers(0, 20), st.integers(0, 1000)), min_size=1),
    max_size=12,
)


@settings(max_examples=25)
@given(changes)
def test_any_edits_can_be_undone_and_made_again(steps: list[dict[str, tuple[int, int] | None]]) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "plan.db"
        data_file.create(path)
        store = PlanStore(path)
        seen: list[dict[str, Value]] = [{}]
        done: list[Edit] = []
        for step in steps:
            now = dict(seen[-1])
            wanted = {
                name: None if place is None else block(name, MONDAY + timedelta(days=place[0]), place[1])
                for name, place in step.items()
            }
            before = [now.pop(name) for name in step if name in now]
            after = [value for value in wanted.values() if value is not None]
            done.append(edit(before, after))
            store.apply(done[-1])
            seen.append(now | {value.id: value for value in after})
            assert blocks_in(path) == seen[-1]
        for number in reversed(range(len(done))):
            store.apply(done[number].reversed())
            assert blocks_in(path) == seen[number]
        for number, change in enumerate(done):
            store.apply(change)
            assert blocks_in(path) == seen[number + 1]
        store.close()


def test_the_sample_can_be_read_in_full(tmp_path: Path) -> None:
    fill(tmp_path / "full.db")
    found = contents(tmp_path / "full.db")
    assert all(found)
