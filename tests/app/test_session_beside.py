"""Edits that come while a big one is being stored beside the window: their turn comes after it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from planner.domain import edits
from planner.domain.edits import Edit, EditKind, Label
from planner.domain.plan import Plan
from planner.domain.prospect import Prospect
from planner.domain.span import Span
from planner.storage.data_file import create
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
