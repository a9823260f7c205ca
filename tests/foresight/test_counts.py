"""Whole numbers to come, held against the distributions of scipy."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import nbinom

from planner.foresight.counts import counts_of, poisson, unit_circle
from planner.foresight.enquiries import GammaRate, forecast

RATES = st.builds(GammaRate, st.floats(0.1, 60), st.floats(1, 300))


@settings(max_examples=60)
@given(RATES, st.floats(0, 200))
def test_a_forecast_is_negative_binomial(rate: GammaRate, exposure: float) -> None:
    counts = forecast(rate, exposure)
    expected = nbinom(rate.shape, rate.rate / (rate.rate + exposure))
    told = np.arange(len(counts.probabilities))

    assert counts.probabilities == pytest.approx(expected.pmf(told), abs=1e-6)
    assert counts.mean == pytest.approx(rate.mean * exposure, abs=1e-3, rel=1e-3)
    assert sum(counts.probabilities) > 0.999


@settings(max_examples=60)
@given(RATES, st.floats(0.1, 200))
def test_bands_hold_what_they_say_and_not_a_number_more_at_either_end(
    rate: GammaRate, exposure: float
) -> None:
    counts = forecast(rate, exposure)
    for (low, high), outside in ((counts.band, 0.1), (counts.inner_band, 0.25)):
        assert sum(counts.probabilities[:low]) <= outside + 1e-6
        assert sum(counts.probabilities[: low + 1]) >= outside - 1e-6
        assert sum(counts.probabilities[:high]) <= 1 - outside + 1e-6
        assert sum(counts.probabilities[: high + 1]) >= 1 - outside - 1e-6
    assert counts.band[0] <= counts.inner_band[0] <= counts.inner_band[1] <= counts.band[1]


def test_sums_of_counts_are_products_of_their_generating_functions() -> None:
    z = unit_circle(5, 1)
    together = counts_of(poisson(np.array([2.0]), z) * poisson(np.array([3.0]), z))[0]
    at_once = counts_of(poisson(np.array([5.0]), z))[0]

    assert together.probabilities == pytest.approx(at_once.probabilities)
    assert together.none == pytest.approx(np.exp(-5))


def test_nothing_to_come_is_nothing() -> None:
    counts = forecast(GammaRate(1.6, 20), 0)

    assert counts.band == (0, 0)
    assert counts.mean == pytest.approx(0)
    assert counts.none == pytest.approx(1)
