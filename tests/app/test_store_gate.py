"""Edits go into a file only after every row of it was found sound."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from itertools import count
from pathlib import Path

import pytest

from planner.app.store_gate import StoreGate
from planner.domain.edits import Edit, EditKind, Label
from planner.domain.errors import Problem, UserError
from planner.storage.data_file import create
from planner.storage.plan_reader import PlanReader
from planner.storage.plan_store import PlanStore
from tests.domain.examples import MONDAY, block
from tests.storage.test_trouble import ordinary_folder

__all__ = ["ordinary_folder"]

ADDED = Edit(Label(EditKind.ADD), (), (block("a"),))


@pytest.fixture
def gate(data_file: Path) -> Iterator[StoreGate]:
    create(data_file)
    made = StoreGate(data_file)
    yield made
    made.close()


def damage(path: Path, name: str = "spoilt") -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE category SET name = ? WHERE id = 'calling'", (name,))


def refusal(gate: StoreGate) -> Problem:
    with pytest.raises(UserError) as refused:
        gate.open()
    return refused.value.problem


def test_a_sound_file_is_opened_once(gate: StoreGate, data_file: Path) -> None:
    store = gate.open()

    assert gate.open() is store
    store.apply(ADDED)
    with PlanReader(data_file) as reader:
        assert reader.blocks(MONDAY, MONDAY) == (block("a"),)


def test_a_damaged_file_is_never_written_to(gate: StoreGate, data_file: Path) -> None:
    damage(data_file)
    before = data_file.read_bytes()

    assert refusal(gate) is Problem.FILE_DAMAGED
    assert refusal(gate) is Problem.FILE_DAMAGED
    assert data_file.read_bytes() == before


def test_a_file_that_is_sound_again_is_opened(gate: StoreGate, data_file: Path) -> None:
    damage(data_file)
    assert refusal(gate) is Problem.FILE_DAMAGED
    damage(data_file, name="")
    assert gate.open() is gate.open()


def test_a_check_that_was_cut_short_is_made_again(gate: StoreGate) -> None:
    with pytest.raises(UserError):
        gate.open(lambda: True)
    assert gate.open() is gate.open()


def test_a_check_that_was_cut_short_at_its_end_proves_nothing(gate: StoreGate, data_file: Path) -> None:
    asked = count()
    whole_check = StoreGate(data_file)
    whole_check.open(lambda: next(asked) < 0)
    whole_check.close()
    last = next(asked) - 1
    asked = count()

    assert isinstance(gate.open(lambda: next(asked) == last), PlanStore)
    damage(data_file)
    assert refusal(gate) is Problem.FILE_DAMAGED


def test_a_file_that_may_be_written_to_later_is_tried_again(ordinary_folder: Path) -> None:
    path = ordinary_folder / "plan.overmorgen"
    create(path)
    path.chmod(0o400)
    gate = StoreGate(path)
    assert refusal(gate) is Problem.FILE_READ_ONLY

    path.chmod(0o600)
    gate.open().apply(ADDED)
    gate.close()


def test_an_edit_waits_for_the_check_that_is_under_way(gate: StoreGate) -> None:
    looking, go_on = threading.Event(), threading.Event()
    opened: list[PlanStore] = []

    def in_no_hurry() -> bool:
        looking.set()
        go_on.wait()
        return False

    beside = threading.Thread(target=lambda: opened.append(gate.open(in_no_hurry)))
    edit = threading.Thread(target=lambda: opened.append(gate.open()))
    beside.start()
    looking.wait()
    edit.start()
    assert opened == []
    go_on.set()
    beside.join()
    edit.join()

    assert len(opened) == 2
    assert opened[0] is opened[1]


def test_a_closed_gate_can_be_opened_again(gate: StoreGate) -> None:
    gate.close()
    first = gate.open()
    gate.close()
    second = gate.open()

    assert second is not first
    second.apply(ADDED)
