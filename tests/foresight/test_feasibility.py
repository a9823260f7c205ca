"""Feasibility: what speaks against an agreement, with the numbers that say so."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from planner.domain.agreement import Agreement, Carrier, Metric
from planner.foresight.feasibility import Doubt, Situation, feasibility
from planner.foresight.parameters import DEFAULTS

FEW_CLIENTS = replace(DEFAULTS, clients=10)
ROOM = Situation(free_hours=8, counted_hours=30)


def agreed(metric: Metric, target: float, carrier: Carrier = Carrier.OWN) -> Agreement:
    return Agreement("a", metric, target, date(2026, 12, 1), carrier=carrier)


def test_ten_a_month_hold_only_at_a_rate_of_24_per_hundred() -> None:
    found = feasibility(agreed(Metric.PROSPECTS, 10), ROOM)

    assert found.doubts == (Doubt.TOO_FEW_TO_REPLACE,)
    assert not found.adds_up
    assert found.rate_needed == pytest.approx(0.24)
    assert found.rate == 0.08
    assert found.floor == pytest.approx(30)


def test_thirty_a_month_take_seven_hours_a_week() -> None:
    found = feasibility(agreed(Metric.PROSPECTS, 30.001), ROOM)

    assert found.needed_hours == pytest.approx(7.04, abs=0.01)
    assert found.adds_up
    assert feasibility(agreed(Metric.PROSPECTS, 40), ROOM).doubts == (Doubt.NOT_ENOUGH_HOURS,)


def test_a_rate_that_may_be_high_enough_is_no_doubt() -> None:
    unsure = replace(ROOM, rate_high=0.25)

    assert feasibility(agreed(Metric.PROSPECTS, 10), unsure).adds_up
    assert feasibility(agreed(Metric.PROSPECTS, 10), ROOM, FEW_CLIENTS).adds_up


@pytest.mark.parametrize(
    ("metric", "target", "hours"),
    [
        (Metric.PROSPECTS, 10, 10 * 12 / 46 * 0.9),
        (Metric.CONVERSATIONS, 4, 4 / 0.4 * 12 / 46 * 0.9),
        (Metric.ACQUISITION_HOURS, 360, 6.0),
        (Metric.PROTECTED_BLOCKS, 3, 4.5),
        (Metric.LONG_SHARE, 0.3, 9.0),
    ],
)
def test_what_each_kind_of_agreement_takes(metric: Metric, target: float, hours: float) -> None:
    situation = replace(ROOM, conversations_per_approach=0.4)
    found = feasibility(agreed(metric, target), situation, FEW_CLIENTS)

    assert found.needed_hours == pytest.approx(hours)
    assert (Doubt.NOT_ENOUGH_HOURS in found.doubts) is (hours > 8)
    assert found.free_hours == 8


def test_nothing_is_said_of_conversations_before_it_is_known_what_they_take() -> None:
    found = feasibility(agreed(Metric.CONVERSATIONS, 400), ROOM)

    assert found.needed_hours is None
    assert found.adds_up


def test_hours_a_week_are_held_against_the_floor_too() -> None:
    short, enough = (feasibility(agreed(Metric.ACQUISITION_HOURS, minutes), ROOM) for minutes in (180, 430))

    assert short.doubts == (Doubt.TOO_FEW_TO_REPLACE,)
    assert short.rate_needed == pytest.approx(0.08 * 7.043 / 3, rel=0.001)
    assert enough.adds_up


def test_the_agency_takes_its_part_and_its_meetings_take_hours() -> None:
    shared = replace(ROOM, agency_share=0.5, meetings_per_approach=0.2)
    together = feasibility(agreed(Metric.PROSPECTS, 40, Carrier.TOGETHER), shared)
    agency = feasibility(agreed(Metric.PROSPECTS, 20, Carrier.AGENCY), shared)

    assert together.own_target == 20
    assert together.follow_up_hours == pytest.approx(20 * 0.2 * 1.5 * 12 / 46)
    assert together.needed_hours == pytest.approx(20 * 12 / 46 * 0.9 + together.follow_up_hours)
    # Half of the agency's approaches count: 20 + 10 a month, as many as it takes.
    assert together.rate_needed == pytest.approx(0.08)
    assert agency.own_target == 0
    assert agency.needed_hours == pytest.approx(together.follow_up_hours)
    assert agency.rate_needed is None


def test_hours_and_blocks_are_the_reps_also_where_both_agree() -> None:
    shared = replace(ROOM, agency_share=0.5)

    assert feasibility(agreed(Metric.PROTECTED_BLOCKS, 2, Carrier.TOGETHER), shared).own_target == 2


def test_more_than_was_ever_reached_is_said_with_what_is_usual() -> None:
    past = replace(ROOM, past=(4.0, 6.0, 9.0))

    above = feasibility(agreed(Metric.PROSPECTS, 10), past, FEW_CLIENTS)
    within = feasibility(agreed(Metric.PROSPECTS, 9), past, FEW_CLIENTS)
    unknown = feasibility(agreed(Metric.PROSPECTS, 10), replace(past, past=(4.0, 6.0)), FEW_CLIENTS)

    assert above.doubts == (Doubt.ABOVE_BEST,)
    assert (above.usual, above.best) == (6, 9)
    assert within.adds_up
    assert unknown.adds_up
    assert unknown.usual is None
