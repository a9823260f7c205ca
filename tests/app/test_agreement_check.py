"""What an agreement is held against when it is made, on a real data file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.app.agreement_check import AgreementCheck
from planner.app.formats import Formats, formats_for
from planner.app.language import Translators
from planner.app.learned_rates import LearnedRate, LearnedRates
from planner.app.support import support_state
from planner.domain import edits, prospect_edits, support_edits
from planner.domain.agreement import Agreement, Carrier, Metric
from planner.domain.block import Block, Outcome
from planner.domain.prospect import Prospect, Touch, TouchOutcome
from planner.domain.span import IsoWeek, Span
from planner.domain.support import Support
from planner.foresight.feasibility import Situation
from planner.foresight.parameters import DEFAULTS
from planner.storage.data_file import create
from tests.app.open_plan import OpenPlan

TODAY = date(2026, 11, 23)
TEN = Agreement("ten", Metric.PROSPECTS, 10, date(2026, 11, 1), carrier=Carrier.TOGETHER)
WEEKS = 6
ENGLISH = formats_for("en", "en_GB")


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


def check_words(
    plan: OpenPlan, agreement: Agreement, formats: Formats, learned: LearnedRate | None = None
) -> str:
    return AgreementCheck(plan.session).words(agreement, formats, learned)


def situation(plan: OpenPlan, learned: LearnedRate | None = None) -> Situation:
    """Return what ten prospects a month are held against."""
    return AgreementCheck(plan.session).situation(TEN, learned)


def test_the_agencys_share_is_that_of_today_and_not_the_one_it_began_with(plan: OpenPlan) -> None:
    session = plan.session
    session.do(support_edits.set_support, Support(date(2026, 10, 12), "Noord", share=0.6, monthly=10))
    state = support_state(session.plan, session, TODAY)

    assert state is not None
    assert state.share == pytest.approx(0.5)
    assert situation(plan).agency_share == pytest.approx(0.5)


def test_an_agency_that_has_ended_takes_nothing_over(plan: OpenPlan) -> None:
    ended = Support(date(2026, 10, 12), "Noord", ends=date(2026, 11, 20))
    plan.session.do(support_edits.set_support, ended)

    assert situation(plan).agency_share == 0


def test_an_approach_takes_the_hours_that_agency_and_coaching_reckon_with(plan: OpenPlan) -> None:
    session = plan.session
    session.do(support_edits.set_support, Support(date(2026, 10, 12), "Noord"))
    state = support_state(session.plan, session, TODAY)

    # Eighteen hours and twelve approaches, beside twenty approaches of 0.9 hours.
    each = (20 * 0.9 + WEEKS * 3) / (20 + WEEKS * 2)
    assert state is not None
    assert state.hours.record.each == pytest.approx(each)
    assert situation(plan).hours_per_approach == pytest.approx(each)


def test_what_does_not_add_up_is_told_with_its_numbers_and_what_they_rest_on(plan: OpenPlan) -> None:
    words = check_words(plan, TEN, ENGLISH)

    assert words.startswith("On paper this does not add up yet. It takes 2.9 h a week")
    each = "An approach is reckoned at 1.1 h: 63% benchmark, 37% your own figures, from 12 approach"
    assert each in words
    assert "24% of approaches bring an enquiry; 8% is reckoned with" in words
    assert "This rate is the benchmark; yours is being worked out." in words


def test_the_reps_own_rate_is_reckoned_with_where_there_is_enough(plan: OpenPlan) -> None:
    learned = LearnedRate(0.107, 0.064, 0.156, 0.3, 0.5, 0.25, 60, is_enough=True)
    words = check_words(plan, TEN, ENGLISH, learned)

    said = "20% of approaches bring an enquiry; 11% is reckoned with, at which it takes 19 approaches"
    assert said in words
    rests_on = "probably between 6% and 16%, is 25% benchmark, 75% your own figures, from 60 approach"
    assert rests_on in words
    assert situation(plan, learned).agency_quality == 0.5


def test_a_rate_that_may_well_be_high_enough_is_no_doubt(plan: OpenPlan) -> None:
    hopeful = LearnedRate(0.2, 0.12, 0.3, 0.25, 0.5, 0.25, 60, is_enough=True)

    assert "bring an enquiry" not in check_words(plan, TEN, ENGLISH, hopeful)


def test_too_few_approaches_leave_the_benchmark_and_say_so(plan: OpenPlan) -> None:
    few = LearnedRate(0.3, 0.1, 0.5, 0.5, 0.9, 0.6, 12, is_enough=False)
    words = check_words(plan, TEN, ENGLISH, few)

    assert "8% is reckoned with" in words
    assert "This rate is the benchmark; 12 approach" in words
    assert "of yours are too few to reckon with yet." in words
    assert situation(plan, few).win_rate == DEFAULTS.win_rate


def test_more_than_was_ever_reached_is_said_as_that_and_not_as_arithmetic(plan: OpenPlan) -> None:
    blocks = Agreement("blocks", Metric.PROTECTED_BLOCKS, 3, date(2026, 11, 23))
    words = check_words(plan, blocks, ENGLISH)

    assert words.startswith("It is more than has been reached so far. It takes")
    assert words.endswith("\nYour weeks so far: 0 as a rule, 0 at best.")
    assert "does not add up" not in words


def test_conversations_take_the_hours_of_the_approaches_that_they_come_from(plan: OpenPlan) -> None:
    talks = replace(TEN, metric=Metric.CONVERSATIONS, target=4, carrier=Carrier.OWN)
    assert "h a week" not in check_words(plan, talks, ENGLISH)
    for number in range(8):
        session, name = plan.session, f"spoke {number}"
        session.do(prospect_edits.add_prospect, Prospect(name, name))
        spoke = Touch(f"touch {name}", name, TODAY - timedelta(days=7), outcome=TouchOutcome.SPOKE)
        session.do(prospect_edits.log_touch, spoke)

    words = check_words(plan, talks, ENGLISH)
    # Twenty approaches brought eight conversations: ten approaches a month, of 0.9 h each.
    assert "Your last 20 approach" in words
    assert "brought 8 conversations." in words
    assert "It takes 2.3 h a week" in words


def test_the_agencys_part_alone_takes_none_of_the_reps_approaches(plan: OpenPlan) -> None:
    words = check_words(plan, replace(TEN, carrier=Carrier.AGENCY), ENGLISH)

    assert "An approach is reckoned at" not in words


def test_what_was_learned_comes_beside_the_window_and_anew_after_a_change(
    plan: OpenPlan, qtbot: QtBot
) -> None:
    rates = LearnedRates.of(plan.session)
    assert rates is LearnedRates.of(plan.session)
    with qtbot.waitSignal(rates.arrived, timeout=20_000):
        assert rates.now() is None
    known = rates.now()
    assert known is not None
    assert (known.approaches, known.is_enough) == (12, False)
    assert known.low < known.rate < known.high

    plan.session.do(prospect_edits.log_touch, Touch("more", "a6", date(2026, 11, 20)))
    with qtbot.waitSignal(rates.arrived, timeout=20_000):
        assert rates.now() is None
    renewed = rates.now()
    assert renewed is not None
    assert renewed.approaches == 13
