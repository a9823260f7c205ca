"""One count of prospects approached: who is named later, anywhere, was in the day's number already."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from planner.app.agreements import standings_of
from planner.app.approach_count import month_count
from planner.app.public_holidays import holidays_of
from planner.app.review_behind import behind
from planner.app.review_rows import Period
from planner.app.sowing import SowingSource, sowing_of
from planner.app.support import own_approaches, support_state
from planner.charts.rows import MonthApproaches
from planner.domain import agreement_edits, prospect_edits, support_edits
from planner.domain.edits import Edit, EditKind, Label
from planner.domain.look_back import DayLog
from planner.domain.prospect import Prospect
from planner.domain.span import IsoWeek
from planner.domain.support import Support
from planner.storage.data_file import create
from planner.storage.plan_reader import PlanReader
from tests.app.agreed import TEN, touch
from tests.app.open_plan import OpenPlan
from tests.domain.examples import MONDAY

FIRST, LAST = date(2026, 11, 1), date(2026, 11, 30)
NAMES = ("agro", "delta", "molen")


@pytest.fixture
def plan(data_file: Path) -> Iterator[OpenPlan]:
    create(data_file)
    opened = OpenPlan(data_file)
    session = opened.session
    session.do(agreement_edits.add_agreement, TEN)
    session.do(support_edits.set_support, Support(FIRST))
    for name in NAMES:
        session.do(prospect_edits.add_prospect, Prospect(name, name.title()))
    log = DayLog(MONDAY, datetime(2026, 11, 23, 17), 4)
    session.do(lambda _plan: Edit(Label(EditKind.CLOSE_DAY), (), (log,)))
    yield opened
    opened.close()


def counts(plan: OpenPlan) -> list[int]:
    """Return November's own approaches as all who count them do."""
    session, today = plan.session, MONDAY
    (standing,) = standings_of(session.plan, session, IsoWeek.of(today), today)
    state = support_state(session.plan, session, today)
    assert state is not None
    touches, logs = session.touches_between(FIRST, LAST), session.day_logs(FIRST, LAST)
    sown = sowing_of(SowingSource(touches, logs, roots=session.roots()), today)
    found = [
        standing.own,
        month_count(session, session.plan, today).approached.own_in_all,
        state.month.own_in_all,
        sum(week.own for week in sown.weeks),
        sum(own_approaches(session, session.roots(), FIRST, LAST).values()),
    ]
    with PlanReader(plan.path) as reader:
        month = MonthApproaches(FIRST)
        lines = behind(reader, Period(IsoWeek.of(FIRST), IsoWeek.of(today)), month, today)
    return [*found, sum(line.planned or 1 for line in lines)]


def test_without_an_agreement_no_public_holidays_are_loaded_to_count_a_month(plan: OpenPlan) -> None:
    plan.session.do(agreement_edits.remove_agreement, TEN.id)
    asked = holidays_of.cache_info()
    count = month_count(plan.session, plan.session.plan, MONDAY)
    assert (count.approached.own_in_all, count.target, count.due) == (4, 0, 0.0)
    assert holidays_of.cache_info() == asked


def test_who_is_named_after_the_day_was_closed_was_in_its_number(plan: OpenPlan) -> None:
    assert counts(plan) == [4] * 6
    for name in NAMES:
        plan.session.do(prospect_edits.log_touch, touch(name, MONDAY))
        assert counts(plan) == [4] * 6
