"""What the past says is renewed as time passes, also in a window in which nothing is changed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from planner.app.clock import StillClock
from planner.app.history import History
from planner.domain import agreement_edits, edits
from planner.domain.block import Outcome
from planner.domain.edits import Edit, EditKind, Label
from planner.domain.prospect import Prospect
from planner.domain.setting_edits import set_preferences
from planner.proposals.defence import Defence, Firmness
from planner.storage.data_file import create
from tests.app.agreed import DUTCH, TEN, touch
from tests.app.open_plan import OpenPlan
from tests.domain.examples import MONDAY, WEEK, block

DONE, FRIDAY, EARLY, LATE = (
    *(block("done", MONDAY, 480), block("friday", WEEK.days[4], 540)),
    *(block("early", WEEK.days[2], 540), block("late", WEEK.days[2], 660)),
)


@pytest.fixture
def plan(qapp: QApplication, data_file: Path) -> Iterator[OpenPlan]:
    """A week with four blocks of calling, and eight of ten prospects approached."""
    create(data_file)
    opened = OpenPlan(data_file)
    session = opened.session
    session.do(set_preferences, DUTCH)
    session.week(WEEK)
    for each in (DONE, EARLY, LATE, FRIDAY):
        session.do(edits.add_block, each)
    session.do(agreement_edits.add_agreement, TEN)
    touches = [touch(f"p{number}", MONDAY - timedelta(days=7)) for number in range(8)]
    companies = [Prospect(each.prospect_id, each.prospect_id) for each in touches]
    session.do(lambda _plan: Edit(Label(EditKind.READ_PROSPECTS), (), (*companies, *touches)))
    yield opened
    opened.close()


def at(plan: OpenPlan, moment: datetime) -> None:
    clock = plan.session.clock
    assert isinstance(clock, StillClock)
    clock.moment = moment


def defended(history: History) -> dict[str, Defence]:
    return dict(history.situation(datetime(2026, 11, 30, 18)).defences)


def test_a_day_fewer_makes_firm_what_was_soft_before_midnight(plan: OpenPlan) -> None:
    history = History(plan.session)
    at(plan, datetime(2026, 11, 23, 23, 59))
    assert defended(history) == {}
    at(plan, datetime(2026, 11, 24, 0, 0))
    firm = {id_: found.firmness for id_, found in defended(history).items()}
    assert firm == dict.fromkeys(("early", "late", "friday"), Firmness.FIRM)


def test_a_chance_that_has_begun_is_one_no_more(plan: OpenPlan) -> None:
    history = History(plan.session)
    at(plan, datetime(2026, 11, 25, 8, 59))
    assert defended(history)["friday"].left == 3
    at(plan, datetime(2026, 11, 25, 9, 1))
    assert set(defended(history)) == {"late", "friday"}
    assert defended(history)["friday"].left == 2


def test_what_is_over_at_midnight_counts_for_survival_from_then_on(plan: OpenPlan) -> None:
    plan.session.do(edits.commit_week, WEEK, "baseline", datetime(2026, 11, 23, 7))
    plan.session.do(edits.set_outcome, ["done"], Outcome.DONE)
    history = History(plan.session)
    at(plan, datetime(2026, 11, 23, 23, 59))
    assert history.survival().own_mean is None
    at(plan, datetime(2026, 11, 24, 0, 0))
    assert history.survival().own_mean is not None
