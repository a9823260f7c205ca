"""The mix band: the floor, the optimum and the rep's own past, held to their reference figures."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from scipy.optimize import curve_fit

from planner.foresight.mix_band import (
    Judgement,
    PastWeek,
    Response,
    best_mix,
    mix_band,
    own_past,
    response,
)
from planner.foresight.parameters import DEFAULTS
from planner.foresight.replacement import replacement


def test_what_replaces_the_clients_that_leave() -> None:
    floor = replacement(rate=0.08, win_rate=0.25, hours_per_approach=0.9)

    assert floor.approaches_per_month == pytest.approx(30)
    assert floor.hours_per_week == pytest.approx(7.0, abs=0.05)
    assert floor.rate_for(10) == pytest.approx(0.24)


def test_the_curve_through_the_points_of_callplan() -> None:
    efforts = np.arange(0, 2.01, 0.25)
    results = np.array([0.50, 0.53, 0.55, 0.75, 1, 1.20, 1.27, 1.32, 1.35])

    def curve(x: np.ndarray, none: float, most: float, steepness: float, middle: float) -> np.ndarray:
        return Response(none, most, steepness, middle).at(x)

    found, _ = curve_fit(curve, efforts, results, p0=(0.5, 1.4, 3, 0.7))

    assert found == pytest.approx([0.511, 1.371, 4.515, 0.734], abs=0.001)


def test_the_best_mix_of_the_reference() -> None:
    best = best_mix(32, 4)

    assert best is not None
    assert best.hours == pytest.approx(10.2, abs=0.06)
    assert (best.low, best.high) == pytest.approx((7.0, 14.0), abs=0.05)


def test_a_judgement_is_met_at_none_today_and_saturation() -> None:
    found = response(Judgement(0.15, 0.60, 1.30, 2.0))

    assert found.at(np.array([0.0, 1.0, 1e9])) == pytest.approx([0.15, 1, 2.0])
    assert found.at(np.array([0.5, 1.5])) == pytest.approx([0.60, 1.30], abs=0.06)


@given(st.floats(0, 0.95), st.floats(1.02, 5), st.floats(0.3, 12))
def test_a_judgement_that_is_a_curve_is_found_again(none: float, most: float, steepness: float) -> None:
    middle = (most - 1) / (1 - none)
    half, more = Response(none, most, steepness, middle).at(np.array([0.5, 1.5]))
    # Where both points lie at the ends of the curve, many curves go through them.
    assume(half - none > 0.02 * (1 - none))
    assume(most - more > 0.02 * (most - 1))

    assert response(Judgement(none, float(half), float(more), most)).curve == pytest.approx(
        steepness, rel=0.01
    )


def test_there_is_no_best_mix_of_multiples_of_nothing() -> None:
    assert best_mix(36, 0) is None
    assert best_mix(0.2, 10) is None


@given(st.floats(5, 50), st.floats(1, 20), st.floats(0.02, 0.9))
def test_the_band_is_around_the_best_and_more_value_asks_for_more_hours(
    client: float, acquisition: float, value: float
) -> None:
    best = best_mix(client, acquisition, replace(DEFAULTS, acquisition_value=value))
    more = best_mix(client, acquisition, replace(DEFAULTS, acquisition_value=value + 0.05))

    assert best is not None
    assert more is not None
    assert 0 <= best.low <= best.hours <= best.high <= client + acquisition + 1e-9
    assert more.hours >= best.hours - 0.011


def test_own_past_is_the_median_and_the_best_four_of_twelve_weeks() -> None:
    hours = [40, *range(1, 13)]
    past = own_past([PastWeek(30, acquisition) for acquisition in hours])

    assert past is not None
    assert (past.client, past.acquisition, past.best, past.weeks) == (30, 6.5, 10.5, 12)
    assert own_past([PastWeek(30, 4)] * 3) is None


def test_the_next_step_is_a_quarter_of_the_way_to_the_nearest_edge() -> None:
    def step(acquisition: float) -> float | None:
        return mix_band([PastWeek(36 - acquisition, acquisition)] * 12, 0.08, 0.25, 0.9).next_hours

    band = mix_band([PastWeek(32, 4)] * 12, 0.08, 0.25, 0.9)

    assert band.edges is not None
    assert band.edges == pytest.approx((7.04, 14.0), abs=0.05)
    assert band.next_hours == pytest.approx(4 + (7.04 - 4) / 4, abs=0.01)
    assert step(20) == pytest.approx(20 - (20 - _edges_of(20)[1]) / 4)


def _edges_of(acquisition: float) -> tuple[float, float]:
    edges = mix_band([PastWeek(36 - acquisition, acquisition)] * 12, 0.08, 0.25, 0.9).edges
    assert edges is not None
    return edges


def test_within_the_band_there_is_nothing_to_advise() -> None:
    wide = replace(DEFAULTS, near_best=0.1)
    band = mix_band([PastWeek(28, 8)] * 12, 0.08, 0.25, 0.9, wide)

    assert band.edges is not None
    assert band.edges[0] < 8 < band.edges[1]
    assert band.next_hours is None


def test_a_band_below_the_floor_is_raised_to_it_as_far_as_the_best_goes() -> None:
    many = replace(DEFAULTS, clients=100)
    far_too_many = replace(DEFAULTS, clients=1000)
    raised, at_most = (
        mix_band([PastWeek(32, 4)] * 12, 0.08, 0.25, 0.9, p).edges for p in (many, far_too_many)
    )

    assert raised == pytest.approx((11.7, 14.0), abs=0.05)
    assert at_most == pytest.approx((14.0, 14.0), abs=0.05)


def test_without_a_past_there_is_a_floor_alone() -> None:
    band = mix_band([], 0.08, 0.25, 0.9)

    assert band.floor.approaches == pytest.approx(360)
    assert (band.best, band.past, band.edges, band.next_hours) == (None, None, None, None)
