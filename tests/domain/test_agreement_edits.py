"""Agreements are made, changed, renewed and ended, each as one step."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from planner.domain.agreement import Agreement, Metric
from planner.domain.agreement_edits import (
    add_agreement,
    change_agreement,
    end_agreement,
    remove_agreement,
    renew_agreement,
)
from planner.domain.edits import Edit, EditKind
from planner.domain.errors import Problem, RuleBroken
from planner.domain.plan import Plan
from planner.domain.preferences import Preferences
from planner.domain.week import Week
from tests.domain.examples import CATEGORIES

FIRST = date(2026, 9, 1)
TODAY = date(2026, 11, 23)
TEN = Agreement("ten", Metric.PROSPECTS, 10, FIRST)


@pytest.fixture
def plan() -> Plan:
    return Plan(Preferences(), CATEGORIES.values(), (), Week, kept=(TEN,))


def refused(make: Callable[[], Edit]) -> Problem:
    with pytest.raises(RuleBroken) as caught:
        make()
    return caught.value.problem


def test_something_is_agreed_changed_and_taken_out(plan: Plan) -> None:
    share = Agreement("share", Metric.LONG_SHARE, 0.3, TODAY)
    added = add_agreement(plan, share)
    changed = change_agreement(plan, replace(TEN, target=12))
    removed = remove_agreement(plan, "ten")

    assert (added.label.kind, added.before, added.after) == (EditKind.ADD_AGREEMENT, (), (share,))
    assert (changed.before, changed.after) == ((TEN,), (replace(TEN, target=12),))
    assert (removed.label.kind, removed.before, removed.after) == (EditKind.REMOVE_AGREEMENT, (TEN,), ())


def test_what_was_agreed_before_stays_known_when_it_is_agreed_anew(plan: Plan) -> None:
    edit = renew_agreement(plan, replace(TEN, target=8), TODAY, "eight")
    plan.put(edit.before, edit.after)

    held = {a.target for a in plan.agreements.values() if a.holds_on(TODAY - timedelta(days=1))}
    holds = {a.target for a in plan.agreements.values() if a.holds_on(TODAY)}
    assert (held, holds) == ({10}, {8})
    assert renew_agreement(plan, replace(TEN, target=8), FIRST, "eight").after == (replace(TEN, target=8),)


def test_an_ended_agreement_holds_until_its_last_day_and_one_that_never_held_is_gone(plan: Plan) -> None:
    ended = end_agreement(plan, "ten", TODAY)

    assert ended.after == (replace(TEN, last_day=TODAY),)
    assert end_agreement(plan, "ten", FIRST - timedelta(days=1)).after == ()


def test_what_says_nothing_or_is_gone_is_refused(plan: Plan) -> None:
    assert refused(lambda: add_agreement(plan, replace(TEN, target=0))) is Problem.AGREEMENT_WITHOUT_TARGET
    reversed_days = replace(TEN, last_day=FIRST - timedelta(days=1))
    assert refused(lambda: change_agreement(plan, reversed_days)) is Problem.AGREEMENT_DATES_REVERSED
    assert refused(lambda: change_agreement(plan, replace(TEN, id="gone"))) is Problem.CHANGED_ELSEWHERE
    wide = Agreement("wide", Metric.LONG_SHARE, 0.4, FIRST, upper=0.3)
    assert refused(lambda: add_agreement(plan, wide)) is Problem.BAND_OUT_OF_RANGE


def test_a_new_share_takes_the_place_of_the_one_that_runs_on(plan: Plan) -> None:
    share = Agreement("share", Metric.LONG_SHARE, 0.3, FIRST)
    plan.put((), (share,))
    edit = add_agreement(plan, Agreement("more", Metric.LONG_SHARE, 0.4, TODAY))

    assert edit.before == (share,)
    assert edit.after[0] == replace(share, last_day=TODAY - timedelta(days=1))
    assert add_agreement(plan, replace(TEN, id="another")).before == ()
