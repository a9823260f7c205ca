"""What the plan shows of blocks that gave way and of days that were closed, after any edit."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from planner.domain.displacement import Displacement, HowItWent
from planner.domain.edits import add_block, commit_week, move_blocks, take_back_commit
from planner.domain.errors import Problem, RuleBroken
from planner.domain.give_way_edits import Reason, move_giving_way, set_cause
from planner.domain.look_back import DayLog
from planner.domain.span import Span
from planner.domain.week import Week
from tests.domain.examples import MONDAY, NOON, SUNDAY, WEEK, block, plan_of
from tests.domain.ledger import Ledger

NEXT, AFTER = WEEK.plus(1), WEEK.plus(2)


def weekly(weeks: int) -> Span:
    return Span(MONDAY + timedelta(days=7 * weeks), 540, 60)


@pytest.fixture
def ledger() -> Ledger:
    """A block that this week was committed with, and that went to the next and to the one after."""
    made = Ledger()
    for iso in (WEEK, NEXT, AFTER):
        made.plan.week(iso)
    made.do(add_block, block())
    made.do(commit_week, WEEK, "baseline", NOON)
    ids = iter(["first", "second"])
    made.do(move_giving_way, "b", weekly(1), Reason(), NOON, lambda: next(ids))
    made.do(move_giving_way, "b", weekly(2), Reason(), NOON, lambda: next(ids))
    return made


def told(ledger: Ledger) -> list[list[str]]:
    return [[d.id for d in ledger.plan.week(WEEK.plus(number)).displacements] for number in range(4)]


def test_every_week_that_a_chain_passes_knows_all_of_it(ledger: Ledger) -> None:
    assert told(ledger) == [["first", "second"], ["first", "second"], ["first", "second"], []]


def test_the_week_that_a_block_stands_in_knows_its_chain_even_after_a_plain_move(ledger: Ledger) -> None:
    ledger.do(move_blocks, {"b": weekly(3)})
    assert told(ledger)[3] == ["first", "second"]
    ledger.do(move_blocks, {"b": weekly(2)})
    assert told(ledger)[3] == []


def test_a_week_remembers_a_chain_while_its_commit_stands(ledger: Ledger) -> None:
    later = ledger.do(commit_week, AFTER, "later", NOON)
    ledger.do(move_blocks, {"b": weekly(3)})
    assert told(ledger)[2] == ["first", "second"]
    ledger.do(take_back_commit, AFTER)
    ledger.do(take_back_commit, WEEK)
    assert told(ledger) == [["first", "second"]] * 4
    assert later.ids == {"later"}


def test_weeks_are_the_same_when_they_are_fetched_anew(ledger: Ledger) -> None:
    before = [ledger.plan.week(WEEK.plus(number)) for number in range(4)]
    ledger.plan.forget_weeks()
    assert [ledger.plan.week(WEEK.plus(number)) for number in range(4)] == before


def test_an_answer_is_shown_in_every_week_of_the_chain(ledger: Ledger) -> None:
    ledger.do(set_cause, "first", None)
    known = ledger.plan.displacement("first")
    ledger.plan.put([known], [replace(known, source="Order desk")])
    for iso in (WEEK, NEXT, AFTER):
        assert ledger.plan.week(iso).displacements[0].source == "Order desk"


def test_a_displacement_is_found_once_a_week_that_it_concerns_is_known() -> None:
    known = Displacement("d", "b", "calling", "", HowItWent.DISPLACED, weekly(0), None, NOON)
    plan = plan_of(Week(WEEK, displacements=(known,)))
    assert plan.displacement("d") == known
    with pytest.raises(RuleBroken) as caught:
        plan.displacement("other")
    assert caught.value.problem is Problem.CHANGED_ELSEWHERE


def test_a_week_has_one_log_per_day_in_order() -> None:
    plan = plan_of(Week(WEEK))
    monday, sunday = DayLog(MONDAY, None), DayLog(SUNDAY, NOON, 2)
    plan.put([], [sunday, monday, DayLog(date(2027, 3, 1), None)])
    assert plan.week(WEEK).day_logs == (monday, sunday)
    closed = DayLog(MONDAY, datetime(2026, 11, 23, 18), 4)
    plan.put([monday], [closed])
    assert plan.week(WEEK).day_log(MONDAY) == closed
    plan.put([closed], [])
    assert plan.week(WEEK).day_logs == (sunday,)
    assert plan.week(WEEK).day_log(MONDAY) is None
