"""The distributions, against tables, closed forms and sums that anyone can check."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.foresight.distributions import (
    beta_cdf,
    beta_quantile,
    chi_square_above,
    normal_quantile,
    probability_greater,
)

PARAMETERS = st.floats(0.3, 300)
SHAPES = st.tuples(PARAMETERS, PARAMETERS)


@given(st.integers(1, 30), st.integers(1, 30), st.floats(0.01, 0.99))
def test_beta_with_whole_parameters_is_a_sum_of_binomials(a: int, b: int, x: float) -> None:
    n = a + b - 1
    expected = sum(math.comb(n, k) * x**k * (1 - x) ** (n - k) for k in range(a, n + 1))

    assert beta_cdf(x, a, b) == pytest.approx(expected, abs=1e-11)


@pytest.mark.parametrize(
    ("x", "a", "b", "expected"),
    [
        (0.5, 0.3, 5.7, 0.9972305743),
        (0.5, 2.5, 7.5, 0.9549686694),
        (0.0, 2.0, 3.0, 0.0),
        (-0.1, 2.0, 3.0, 0.0),
        (1.0, 2.0, 3.0, 1.0),
    ],
)
def test_beta_with_any_parameters(x: float, a: float, b: float, expected: float) -> None:
    assert beta_cdf(x, a, b) == pytest.approx(expected, abs=1e-9)


@given(SHAPES, st.floats(0.01, 0.99))
def test_a_quantile_is_where_the_distribution_reaches_it(shape: tuple[float, float], p: float) -> None:
    assert beta_cdf(beta_quantile(p, *shape), *shape) == pytest.approx(p, abs=1e-9)


@pytest.mark.parametrize(
    ("p", "z"), [(0.5, 0.0), (0.975, 1.959963985), (0.9, 1.281551566), (0.1, -1.281551566)]
)
def test_quantiles_of_the_normal(p: float, z: float) -> None:
    assert normal_quantile(p) == pytest.approx(z, abs=1e-8)


@pytest.mark.parametrize(
    ("degrees", "critical"),
    [(1, 3.841459), (2, 5.991465), (4, 9.487729), (7, 14.06714), (19, 30.14353)],
)
def test_five_per_cent_of_chi_square_lie_above_the_tabled_values(degrees: int, critical: float) -> None:
    assert chi_square_above(critical, degrees) == pytest.approx(0.05, abs=1e-7)


def test_all_of_chi_square_lies_above_zero() -> None:
    assert chi_square_above(0, 5) == 1


@given(SHAPES, SHAPES)
def test_either_of_two_is_greater(one: tuple[float, float], other: tuple[float, float]) -> None:
    both = probability_greater(one, other) + probability_greater(other, one)

    assert both == pytest.approx(1, abs=1e-9)


@pytest.mark.parametrize("shape", [(1, 1), (0.3, 5.7), (12, 3), (200, 300)])
def test_equals_are_greater_half_of_the_time(shape: tuple[float, float]) -> None:
    assert probability_greater(shape, shape) == pytest.approx(0.5, abs=1e-6)


@given(st.integers(1, 25), st.integers(1, 25), st.integers(1, 25), st.integers(1, 25))
def test_with_whole_parameters_the_probability_is_a_finite_sum(a: int, b: int, c: int, d: int) -> None:
    """P(one > other) is the sum over i < a of B(c + i, b + d) / ((b + i) B(1 + i, b) B(c, d))."""
    expected = sum(
        math.exp(_log_beta(c + i, b + d) - _log_beta(1 + i, b) - _log_beta(c, d)) / (b + i) for i in range(a)
    )

    assert probability_greater((a, b), (c, d)) == pytest.approx(expected, abs=5e-4)


def _log_beta(a: float, b: float) -> float:
    return math.lgamma(a) + math.lgamma(b) - math.lgamma(a + b)
