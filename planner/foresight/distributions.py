"""The few distributions that the models of the start need, from the standard library alone.

A library for statistics takes longer to import than a rep waits for an answer.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from functools import lru_cache

_HALVINGS = 60
_TINY = 1e-300
_PRECISION = 1e-14
_CELLS = 400


def beta_cdf(x: float, a: float, b: float) -> float:
    """Return the probability that a Beta(a, b) lies below x: the regularised incomplete beta function.

    The continued fraction of DLMF 8.17.22, evaluated by Lentz's method as Thompson and Barnett changed it
    (Numerical Recipes, 3rd edition, sections 5.2 and 6.4); it converges fast below (a + 1)/(a + b + 2), and
    8.17.4, I_x(a, b) = 1 - I_(1-x)(b, a), brings the rest there.
    """
    if x <= 0:
        return 0.0
    if x >= 1:
        return 1.0
    if x > (a + 1) / (a + b + 2):
        return 1 - beta_cdf(1 - x, b, a)
    front = math.exp(a * math.log(x) + b * math.log1p(-x) - _log_beta(a, b)) / a
    return front * _continued_fraction(x, a, b)


def _log_beta(a: float, b: float) -> float:
    return math.lgamma(a) + math.lgamma(b) - math.lgamma(a + b)


def _continued_fraction(x: float, a: float, b: float) -> float:
    """Return 1/(1 + d1/(1 + d2/(1 + ...))); `upper` and `lower` are Lentz's ratios C and D."""
    terms = _terms(x, a, b)
    value, upper, lower, change = 1.0, 1.0, 0.0, 0.0
    while abs(change - 1) > _PRECISION:
        term = next(terms)
        lower = 1 / _away_from_zero(1 + term * lower)
        upper = _away_from_zero(1 + term / upper)
        change = upper * lower
        value *= change
    return 1 / value


def _terms(x: float, a: float, b: float) -> Iterator[float]:
    """The coefficients d1, d2, ... of DLMF 8.17.23."""
    m = 0
    while True:
        yield -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        m += 1
        yield m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))


def _away_from_zero(value: float) -> float:
    return value if abs(value) > _TINY else _TINY


@lru_cache(maxsize=512)
def beta_quantile(p: float, a: float, b: float) -> float:
    """Return the x below which a Beta(a, b) lies with probability p."""
    return _solved(lambda x: beta_cdf(x, a, b), p, 0.0, 1.0)


def normal_quantile(p: float) -> float:
    """Return the z below which a standard normal lies with probability p, for p from 1e-9 to 1 - 1e-9."""
    return _solved(lambda z: 0.5 * math.erfc(-z / math.sqrt(2)), p, -6.5, 6.5)


def _solved(rising: Callable[[float], float], value: float, low: float, high: float) -> float:
    """Return where a rising function reaches a value, by halving the interval."""
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        if rising(middle) < value:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def chi_square_above(x: float, degrees: int) -> float:
    """Return the probability that a chi-square with so many degrees of freedom exceeds x.

    Q(degrees/2, x/2) from Q(1/2, x) = erfc(sqrt x) or Q(1, x) = exp(-x) by the recurrence
    Q(a + 1, x) = Q(a, x) + x^a exp(-x) / Gamma(a + 1) (DLMF 8.4.6, 8.8.6).
    """
    half = x / 2
    if half <= 0:
        return 1.0
    a, above = (0.5, math.erfc(math.sqrt(half))) if degrees % 2 else (1.0, math.exp(-half))
    while a < degrees / 2:
        above += math.exp(a * math.log(half) - half - math.lgamma(a + 1))
        a += 1
    return above


Shape = tuple[float, float]


def probability_greater(one: Shape, other: Shape) -> float:
    """Return the probability that Beta(*one) exceeds Beta(*other), both independent.

    The integral of f_one(x) F_other(x), on an even grid of log(x/(1 - x)): there the densities are smooth
    and fall off at both ends, also where they are infinite at 0 or 1. It is right to three decimals.
    """
    ranges = (_logit_range(*one), _logit_range(*other))
    low, high = min(r[0] for r in ranges), max(r[1] for r in ranges)
    step = (high - low) / _CELLS
    ones, others = _LogitDensity(*one), _LogitDensity(*other)
    below = found = total = 0.0
    for cell in range(_CELLS + 1):
        t = low + cell * step
        log_x = -math.log1p(math.exp(-t)) if t > 0 else t - math.log1p(math.exp(t))
        here, there = ones.at(log_x, log_x - t), others.at(log_x, log_x - t)
        found += here * (below + there / 2)
        below += there
        total += here
    return min(found / (total * below), 1.0)


def _logit_range(a: float, b: float) -> tuple[float, float]:
    """Return where nearly all of Beta(a, b) lies on the scale of log(x/(1 - x)): 1e-7 lies outside."""
    mode, spread = math.log(a / b), math.sqrt((a + b) / (a * b))
    return mode - 6 * spread - 16 / a, mode + 6 * spread + 16 / b


class _LogitDensity:
    """The density of Beta(a, b) over log(x/(1 - x)), which is x^a (1 - x)^b / B(a, b)."""

    def __init__(self, a: float, b: float) -> None:
        self._a, self._b, self._log_beta = a, b, _log_beta(a, b)

    def at(self, log_x: float, log_rest: float) -> float:
        """Return the density where log(x) and log(1 - x) are these."""
        return math.exp(self._a * log_x + self._b * log_rest - self._log_beta)
