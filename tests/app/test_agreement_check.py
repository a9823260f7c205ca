"""What an agreement is held against when it is made, on a real data file."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from planner.app.agreement_check import check_words, situation_of
from planner.app.formats import formats_for
from planner.app.language import Translators
from planner.app.support import support_state
from planner.domain import edits, prospect_edits, support_edits
from planner.domain.agreement import Agreement, Carrier, Metric
from planner.domain.block import Block, Outcome
from planner.domain.prospect import Prospect, Touch
from planner.domain.span import IsoWeek, Span
from planner.domain.support import Support
from planner.foresight.parameters import DEFAULTS
from planner.storage.data_file import create
from tests.app.open_plan import OpenPlan

TODAY = date(2026, 11, 23)
TEN = Agreement("ten", Metric.PROSPECTS, 10, date(2026, 11, 1), carrier=Carrier.TOGETHER)
WEEKS = 6


@pytest.fixture
def plan(qapp: QApplication, data_file: Path, speaking: Translators) -> Iterator[OpenPlan]:
    """Six weeks in which all acquisition was done, three hours and two approaches each."""
    create(data_file)
    opened = OpenPlan(data_file)
    session = opened.session
    for number in range(1, WEEKS + 1):
        iso = IsoWeek.of(TODAY).plus(-number)
        calls = Block(f"calls {number}", Span(iso.monday, 540, 180), "calling")
        session.do(edits.add_block, calls)
        session.do(edits.commit_week, iso, f"week {number}", session.clock.now() - timedelta(weeks=number))
        session.do(edits.set_outcome, [calls.id], Outcome.DONE)
        for name in (f"a{number}", f"b{number}"):
            session.do(prospect_edits.add_prospect, Prospect(name, name))
            session.do(prospect_edits.log_touch, Touch(f"touch {name}", name, iso.monday))
    yield opened
    opened.close()


def test_the_agencys_share_is_that_of_today_and_not_the_one_it_began_with(plan: OpenPlan) -> None:
    session = plan.session
    session.do(support_edits.set_support, Support(date(2026, 10, 12), "Noord", share=0.6, monthly=10))
    state = support_state(session.plan, session, TODAY)

    assert state is not None
    assert state.share == pytest.approx(0.5)
    assert situation_of(session, TEN, DEFAULTS).agency_share == pytest.approx(0.5)


def test_an_agency_that_has_ended_takes_nothing_over(plan: OpenPlan) -> None:
    ended = Support(date(2026, 10, 12), "Noord", ends=date(2026, 11, 20))
    plan.session.do(support_edits.set_support, ended)

    assert situation_of(plan.session, TEN, DEFAULTS).agency_share == 0


def test_an_approach_takes_the_hours_that_agency_and_coaching_reckon_with(plan: OpenPlan) -> None:
    session = plan.session
    session.do(support_edits.set_support, Support(date(2026, 10, 12), "Noord"))
    state = support_state(session.plan, session, TODAY)

    # Eighteen hours and twelve approaches, beside twenty approaches of 0.9 hours.
    each = (20 * 0.9 + WEEKS * 3) / (20 + WEEKS * 2)
    assert state is not None
    assert state.hours.each == pytest.approx(each)
    assert situation_of(session, TEN, DEFAULTS).hours_per_approach == pytest.approx(each)


def test_what_does_not_add_up_is_told_with_its_numbers(plan: OpenPlan) -> None:
    words = check_words(plan.session, TEN, formats_for("en", "en_GB"))

    assert words.startswith("On paper this does not add up yet. It takes 2.9 h a week")
    assert "24% of approaches bring an enquiry; 8% is reckoned with" in words
