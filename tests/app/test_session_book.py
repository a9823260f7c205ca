"""Prospects and agreements go through the same door as the week: stored, shown, undone, read again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from planner.domain.agreement import Agreement, Carrier, Metric
from planner.domain.edits import Edit, EditKind, Label
from planner.domain.errors import Problem
from planner.domain.look_back import DayLog
from planner.domain.one_on_one import OwnParameters
from planner.domain.plan import Plan, Value
from planner.domain.prospect import CallList, Enquiry, Prospect, Stage, Touch
from planner.storage.data_file import create
from planner.storage.plan_reader import PlanReader
from tests.app.open_plan import OpenPlan, elsewhere
from tests.domain.examples import MONDAY

COMPANY = Prospect("p", "Deltaplast")
FIRST, SECOND = Touch("t1", "p", MONDAY - timedelta(days=40)), Touch("t2", "p", MONDAY)
TEN = Agreement("a", Metric.PROSPECTS, 10, date(2026, 1, 5), carrier=Carrier.TOGETHER)


@pytest.fixture
def plan(qapp: QApplication, data_file: Path) -> Iterator[OpenPlan]:
    create(data_file)
    opened = OpenPlan(data_file)
    yield opened
    opened.close()


def changed(_plan: Plan, kind: EditKind, before: tuple[Value, ...], after: tuple[Value, ...]) -> Edit:
    return Edit(Label(kind, "Deltaplast"), before, after)


def add(plan: OpenPlan, *values: Value) -> None:
    plan.session.do(changed, EditKind.ADD_PROSPECT, (), values)


def test_a_prospect_and_its_touches_are_stored_shown_and_undone(plan: OpenPlan) -> None:
    book = plan.session.plan.prospect_book
    assert dict(book.prospects) == {}
    add(plan, COMPANY, FIRST, SECOND)
    assert dict(book.prospects) == {"p": COMPANY}
    assert book.touches_of("p") == plan.session.touches_of(["p"]) == (FIRST, SECOND)
    assert plan.session.touches_between(MONDAY, MONDAY) == (SECOND,)
    assert plan.session.last_touches() == {"p": MONDAY}

    plan.session.undo()
    assert dict(book.prospects) == {}
    assert book.touches_of("p") == plan.session.touches_of(["p"]) == ()
    assert plan.session.last_touches() == {}
    plan.session.redo()
    assert dict(book.prospects) == {"p": COMPANY}
    assert plan.refused == []


def test_what_is_agreed_is_at_hand_after_a_restart(plan: OpenPlan) -> None:
    own = OwnParameters((("hours", 0.8),))
    add(plan, TEN, own)
    with PlanReader(plan.path) as reader:
        assert reader.kept() == (TEN, own)
    plan.session.reload()
    assert list(plan.session.plan.agreements.values()) == [TEN]
    assert plan.session.plan.own_parameters == own
    plan.session.undo()
    assert plan.session.plan.agreements == {}
    assert plan.session.plan.own_parameters == OwnParameters()


def test_an_agreement_that_was_made_elsewhere_is_seen(plan: OpenPlan) -> None:
    elsewhere(plan.path, Edit(Label(EditKind.ADD_AGREEMENT), (), (TEN, COMPANY)))
    plan.session.look_for_news()

    assert list(plan.session.plan.agreements.values()) == [TEN]
    assert plan.session.plan.prospect_book.prospect("p") == COMPANY
    assert plan.changed == [frozenset()]


def test_a_prospect_that_was_changed_elsewhere_is_not_overwritten(plan: OpenPlan) -> None:
    add(plan, COMPANY)
    called = replace(COMPANY, stage=Stage.APPROACHED)
    elsewhere(plan.path, Edit(Label(EditKind.SET_STAGE), (COMPANY,), (called,)))
    plan.session.do(changed, EditKind.CHANGE_PROSPECT, (COMPANY,), (replace(COMPANY, city="Moerdijk"),))

    assert [error.problem for error, _ in plan.refused] == [Problem.CHANGED_ELSEWHERE]
    assert plan.session.plan.prospect_book.prospect("p") == called


def test_call_lists_enquiries_and_numbers_of_days_are_read_by_the_session(plan: OpenPlan) -> None:
    calls, asked, log = CallList("b", ("p",)), Enquiry("e", MONDAY, "p"), DayLog(MONDAY, None, 3)
    add(plan, COMPANY, calls, asked, log)

    assert plan.session.call_lists_of(["b", "other"]) == {"b": calls}
    assert plan.session.plan.prospect_book.call_list("b") == calls
    assert dict(plan.session.plan.prospect_book.enquiries) == {"e": asked}
    assert plan.session.day_logs(MONDAY, MONDAY) == (log,)
    assert plan.session.day_logs(FIRST.day, FIRST.day) == ()


def test_a_merged_prospect_counts_as_the_last_one_it_was_merged_into(plan: OpenPlan) -> None:
    add(plan, COMPANY, Prospect("q", "Delta", merged_into="p"), Prospect("r", "D.", merged_into="q"))
    assert plan.session.roots() == {"q": "p", "r": "p"}
