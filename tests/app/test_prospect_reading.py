"""A file of prospects becomes one step: previewed, stored as a whole, undone as a whole."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from planner.app.prospect_reading import OpenedFile, PreparedReading, open_file, prepare, read_prospects
from planner.domain.errors import Problem, UserError
from planner.domain.prospect import Prospect
from planner.exchange.column_names import ProspectField
from planner.exchange.prospect_taking_in import RowState
from planner.storage.plan_reader import PlanReader
from tests.app.open_plans import TODAY, OpenPlan, open_plan
from tests.exchange.prospect_files import written

TEXT = "Bedrijf;Telefoon;Wijk\nJansen;030 1234567;Ede\nDe Wit;;Breda\n;;Ede\n"


@pytest.fixture
def plan(data_file: Path, qtbot: QtBot) -> Iterator[OpenPlan]:
    with open_plan(data_file, qtbot) as opened:
        yield opened


def opened(plan: OpenPlan, path: Path) -> OpenedFile:
    return open_file(path, plan.session.plan.prospect_book.column_maps)


def prepared(plan: OpenPlan, file: OpenedFile) -> PreparedReading:
    return prepare(file, file.columns, known(plan), TODAY)


def known(plan: OpenPlan) -> list[Prospect]:
    return list(plan.session.plan.prospect_book.prospects.values())


def stored(plan: OpenPlan) -> list[Prospect]:
    with PlanReader(plan.path) as reader:
        return sorted(reader.prospects(), key=lambda each: each.company)


def test_a_file_is_one_step_and_the_second_time_none(plan: OpenPlan, tmp_path: Path) -> None:
    path = written(tmp_path / "list.csv", TEXT)
    first = prepared(plan, opened(plan, path))
    assert (first.count(RowState.NEW), len(first.bad)) == (2, 1)
    assert known(plan) == []

    plan.session.do(read_prospects, first)
    again = prepared(plan, opened(plan, path))
    plan.session.do(read_prospects, again)

    assert [each.company for each in stored(plan)] == ["De Wit", "Jansen"]
    assert not again.changes_anything
    assert plan.session.undo_stack.count() == 1
    plan.session.undo()
    assert stored(plan) == []
    plan.session.redo()
    assert len(stored(plan)) == 2


def test_what_columns_mean_is_remembered_in_the_same_step(plan: OpenPlan, tmp_path: Path) -> None:
    path = written(tmp_path / "list.csv", TEXT)
    file = opened(plan, path)
    chosen = file.columns.with_field(2, ProspectField.CITY)

    plan.session.do(read_prospects, prepare(file, chosen, [], TODAY))

    assert {each.city for each in stored(plan)} == {"Ede", "Breda"}
    assert opened(plan, path).columns.fields == chosen.fields
    assert opened(plan, path).columns.is_remembered
    plan.session.undo()
    assert not opened(plan, path).columns.is_remembered


def test_a_file_without_names_of_prospects_is_refused(plan: OpenPlan, tmp_path: Path) -> None:
    file = opened(plan, written(tmp_path / "list.csv", "City;Country\nEde;NL\n"))
    with pytest.raises(UserError) as refused:
        prepared(plan, file)
    assert refused.value.problem is Problem.PROSPECTS_WITHOUT_NAMES


def test_a_prospect_that_changed_meanwhile_is_not_overwritten(plan: OpenPlan, tmp_path: Path) -> None:
    path = written(tmp_path / "list.csv", TEXT)
    plan.session.do(read_prospects, prepared(plan, opened(plan, path)))
    newer = written(tmp_path / "newer.csv", "Bedrijf;Plaats\nJansen;Ede\n")
    waiting = prepared(plan, opened(plan, newer))
    (jansen,) = (each for each in known(plan) if each.company == "Jansen")
    plan.session.plan.prospect_book.put([jansen], [replace(jansen, note="by hand")])

    with pytest.raises(UserError) as refused:
        read_prospects(plan.session.plan, waiting)
    assert refused.value.problem is Problem.CHANGED_ELSEWHERE


def test_thousands_are_stored_and_undone_while_the_window_goes_on(plan: OpenPlan, tmp_path: Path) -> None:
    rows = "".join(f"Company {n};0{300000000 + n};Town {n % 50}\n" for n in range(3_000))
    path = written(tmp_path / "list.csv", f"Bedrijf;Telefoon;Plaats\n{rows}")
    reading = prepared(plan, opened(plan, path))
    ticks: list[float] = []
    timer = QTimer()
    timer.timeout.connect(lambda: ticks.append(time.perf_counter()))
    timer.start(5)

    plan.session.do(read_prospects, reading)
    while_storing = len(ticks)
    plan.session.undo()
    timer.stop()

    assert while_storing >= 2
    assert len(ticks) > while_storing
    assert stored(plan) == []


def test_a_big_edit_that_cannot_be_stored_is_refused_as_any_other(plan: OpenPlan, tmp_path: Path) -> None:
    rows = "".join(f"Company {n};Town {n}\n" for n in range(500))
    path = written(tmp_path / "list.csv", f"Bedrijf;Plaats\n{rows}")
    reading = prepared(plan, opened(plan, path))
    taken = replace(reading.taken, before=reading.taken.after[:1], after=reading.taken.after)
    refusals: list[UserError] = []
    plan.session.refused.connect(lambda error, _ids: refusals.append(error))
    plan.session.plan.prospect_book.put([], reading.taken.after[:1])

    plan.session.do(read_prospects, replace(reading, taken=taken))

    assert [error.problem for error in refusals] == [Problem.CHANGED_ELSEWHERE]
    assert stored(plan) == []
