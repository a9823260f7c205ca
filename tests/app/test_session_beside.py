"""Edits that come while a big one is being stored beside the window: their turn comes after it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from planner.domain import edits, one_on_one_edits
from planner.domain.edits import Edit, EditKind, Label
from planner.domain.errors import Problem
from planner.domain.one_on_one import Release
from planner.domain.plan import Plan
from planner.domain.prospect import Prospect
from planner.domain.span import Span
from planner.storage.data_file import create
from planner.storage.plan_reader import PlanReader
from tests.app.open_plan import OpenPlan
from tests.domain.examples import WEEK, block

A = block("a", title="Bakery")


@pytest.fixture
def plan(qapp: QApplication, data_file: Path) -> Iterator[OpenPlan]:
    create(data_file)
    opened = OpenPlan(data_file)
    opened.session.week(WEEK)
    opened.session.do(edits.add_block, A)
    yield opened
    opened.close()


def a_file_of_prospects(_plan: Plan) -> Edit:
    companies = tuple(Prospect(f"p{number}", f"Company {number}") for number in range(3000))
    return Edit(Label(EditKind.READ_PROSPECTS, "leads.csv"), (), companies)


def known(plan: OpenPlan) -> int:
    return len(plan.session.plan.prospect_book.prospects)


def stored_prospects(plan: OpenPlan) -> int:
    with PlanReader(plan.path) as reader:
        return len(reader.prospects())


def move_a_soon(plan: OpenPlan) -> Span:
    later = A.span.moved(minutes=15)
    QTimer.singleShot(0, plan.session, lambda: plan.session.do(edits.move_blocks, {A.id: later}))
    return later


def test_steps_of_undo_stand_in_the_order_in_which_they_were_stored(plan: OpenPlan) -> None:
    later = move_a_soon(plan)
    plan.session.do(a_file_of_prospects)
    reading = plan.steps[-1]
    QApplication.processEvents()

    assert [plan.steps.index(reading), len(plan.steps)] == [1, 3]
    assert plan.stored(WEEK)[0].span == later
    plan.session.undo()
    assert (plan.stored(WEEK)[0].span, known(plan)) == (A.span, 3000)
    plan.session.undo()
    assert known(plan) == 0
    assert not plan.refused


def soon(plan: OpenPlan, act: Callable[[], object]) -> None:
    """Let a timer do something while the next big edit is being stored."""
    QTimer.singleShot(0, plan.session, act)


def test_undo_waits_for_a_big_edit_and_takes_that_one_back(plan: OpenPlan) -> None:
    soon(plan, plan.session.undo)
    plan.session.do(a_file_of_prospects)
    assert known(plan) == 3000
    QApplication.processEvents()

    assert (known(plan), plan.stored(WEEK), plan.session.undo_stack.index()) == (0, (A,), 1)
    plan.session.redo()
    assert known(plan) == stored_prospects(plan) == 3000
    plan.session.undo()
    plan.session.undo()
    assert (stored_prospects(plan), plan.stored(WEEK)) == (0, ())
    assert not plan.refused


def test_undo_and_redo_that_come_while_a_big_step_is_taken_back_follow_it(plan: OpenPlan) -> None:
    plan.session.do(a_file_of_prospects)
    for act in (plan.session.undo, plan.session.redo, plan.session.redo):
        soon(plan, act)
    plan.session.undo()
    for _ in range(3):
        QApplication.processEvents()

    assert (known(plan), stored_prospects(plan), plan.stored(WEEK)) == (3000, 3000, (A,))
    assert plan.session.undo_stack.index() == 2
    assert [edit.label.kind for edit in plan.travelled] == [
        *(EditKind.READ_PROSPECTS, EditKind.ADD, EditKind.ADD, EditKind.READ_PROSPECTS),
    ]
    assert not plan.refused


def test_what_is_noted_down_is_refused_calmly_until_a_big_edit_is_stored(plan: OpenPlan) -> None:
    release = Release("r", "", datetime(2026, 11, 26, 15, 20), "sheet.overmorgen-sheet", "ab" * 32)
    worked: list[bool] = []

    def note_down() -> None:
        worked.append(plan.session.note_down(one_on_one_edits.release_sheet, release))

    soon(plan, note_down)
    plan.session.do(a_file_of_prospects)
    assert worked == [False]
    assert [error.problem for error, _ in plan.refused] == [Problem.STILL_STORING]
    assert plan.session.plan.releases == {}
    note_down()
    assert (worked, len(plan.session.plan.releases)) == ([False, True], 1)


def test_reading_everything_again_waits_too(plan: OpenPlan) -> None:
    soon(plan, plan.session.reload)
    plan.session.do(a_file_of_prospects)
    assert frozenset() not in plan.changed
    QApplication.processEvents()
    assert plan.changed[-1] == frozenset()
    assert (known(plan), plan.session.week(WEEK).blocks) == (3000, (A,))


def test_what_comes_while_a_big_step_is_taken_back_leaves_undo_whole(plan: OpenPlan) -> None:
    plan.session.do(a_file_of_prospects)
    later = move_a_soon(plan)
    plan.session.undo()
    QApplication.processEvents()

    assert (plan.stored(WEEK)[0].span, known(plan)) == (later, 0)
    plan.session.undo()
    assert plan.stored(WEEK)[0].span == A.span
    plan.session.undo()
    assert plan.stored(WEEK) == ()
    assert not plan.refused
