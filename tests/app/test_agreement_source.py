"""What agreements are measured by is read again after a change to it, and only then."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from planner.app.agreement_source import SessionFacts
from planner.domain import edits
from planner.domain.edits import Edit, EditKind, Label
from planner.domain.look_back import DayLog
from planner.domain.plan import Value
from planner.domain.prospect import Prospect
from planner.storage.data_file import create
from tests.app.agreed import touch
from tests.app.open_plan import OpenPlan, elsewhere
from tests.domain.examples import MONDAY, block

FIRST, LAST = date(2026, 11, 1), date(2026, 11, 30)
TWO = (Prospect("a", "A"), Prospect("b", "B"))
LABEL = Label(EditKind.READ_PROSPECTS)


@pytest.fixture
def plan(data_file: Path) -> Iterator[OpenPlan]:
    create(data_file)
    opened = OpenPlan(data_file)
    store(opened, (), TWO)
    yield opened
    opened.close()


def store(plan: OpenPlan, before: tuple[Value, ...], after: tuple[Value, ...]) -> None:
    plan.session.do(lambda _plan: Edit(LABEL, before, after))


def seen(facts: SessionFacts) -> tuple[int, int, int]:
    """How many touches, days and merged prospects there are."""
    touches, logs = facts.touches_between(FIRST, LAST), facts.day_logs(FIRST, LAST)
    return len(touches), len(logs), len(facts.roots())


def test_every_change_is_seen_and_every_undo(plan: OpenPlan) -> None:
    facts = SessionFacts(plan.session)
    assert seen(facts) == (0, 0, 0)

    store(plan, (), (touch("a", MONDAY),))
    assert seen(facts) == (1, 0, 0)
    store(plan, (), (DayLog(MONDAY, datetime(2026, 11, 23, 17), 2),))
    assert seen(facts) == (1, 1, 0)
    store(plan, (TWO[1],), (replace(TWO[1], merged_into="a"),))
    assert seen(facts) == (1, 1, 1)
    for _ in range(3):
        plan.session.undo()
    assert seen(facts) == (0, 0, 0)


def test_news_of_another_program_is_seen(plan: OpenPlan) -> None:
    facts = SessionFacts(plan.session)
    assert seen(facts) == (0, 0, 0)

    elsewhere(plan.path, Edit(LABEL, (), (touch("a", MONDAY),)))
    plan.session.look_for_news()
    assert seen(facts) == (1, 0, 0)


def test_a_change_to_a_block_reads_nothing_again(plan: OpenPlan, monkeypatch: pytest.MonkeyPatch) -> None:
    facts = SessionFacts(plan.session)
    assert seen(facts) == (0, 0, 0)
    for name in ("touches_between", "day_logs", "roots"):
        monkeypatch.setattr(plan.session, name, _never)

    plan.session.do(edits.add_block, block("b", MONDAY))
    assert seen(facts) == (0, 0, 0)


def _never(*_arguments: object) -> Callable[[], None]:
    raise AssertionError("read again")
