"""The reactive buffer: how much of a week to keep for client work that nobody could plan.

A newsvendor's question: an hour kept too few costs an hour of other work, an hour kept too many costs what
of it cannot be used again, 1 - reuse. The best size is then the quantile 1/(1 + (1 - reuse)) of a week's
unplanned hours (Arrow, Harris and Marschak 1951), taken from a lognormal distribution.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from planner.domain.accounting import committed_blocks
from planner.domain.block import Block
from planner.domain.category import BUFFER, Category, Horizon, Side
from planner.domain.week import Baseline
from planner.foresight.distributions import normal_quantile

REUSE = 0.7
"""The share of unused buffer that can be turned into other useful work."""
USUAL_SPREAD = 0.6
"""Benchmark: the standard deviation of weekly unplanned hours as a share of their mean."""
SPREAD_WEIGHT = 6
"""How many weeks the benchmark's spread counts for."""
FEWEST_WEEKS = 3
"""Fewer committed weeks than this give no size."""

_HALF_HOUR = 30


@dataclass(frozen=True, slots=True)
class BufferSize:
    """A proposed buffer: minutes a week, from `n` weeks with this mean (minutes) and spread (sd / mean)."""

    minutes: float
    mean: float
    spread: float
    n: int

    @property
    def rounded(self) -> int:
        """The minutes to plan: to the nearest half hour, as nobody plans finer."""
        return round(self.minutes / _HALF_HOUR) * _HALF_HOUR


def proposed_buffer(
    weekly_minutes: Sequence[int],
    reuse: float = REUSE,
    usual_spread: float = USUAL_SPREAD,
    spread_weight: float = SPREAD_WEIGHT,
    fewest_weeks: float = FEWEST_WEEKS,
) -> BufferSize | None:
    """Return the buffer for weeks like these (unplanned client minutes each); None before three weeks.

    Few weeks say little about spread: it leans on the benchmark, which counts for six weeks. That a few
    weeks' mean may be off widens it by 1/n. Weeks without any unplanned work leave no buffer to propose.
    """
    n = len(weekly_minutes)
    if n < fewest_weeks:
        return None
    mean = sum(weekly_minutes) / n
    if mean == 0:
        return BufferSize(0, 0, 0, n)
    seen = sum((minutes - mean) ** 2 for minutes in weekly_minutes) / mean**2
    spread = math.sqrt((seen + spread_weight * usual_spread**2) / (n - 1 + spread_weight))
    widened = spread * math.sqrt(1 + 1 / n)
    return BufferSize(lognormal_quantile(_critical_share(reuse), mean, widened), mean, spread, n)


def _critical_share(reuse: float) -> float:
    return 1 / (2 - reuse)


def lognormal_quantile(p: float, mean: float, spread: float) -> float:
    """Return the value below which a lognormal with this mean and spread (sd / mean) lies with probability p.

    Its logarithm has variance log(1 + spread squared) and mean log(mean) less half of that.
    """
    variance = math.log1p(spread**2)
    return mean * math.exp(normal_quantile(p) * math.sqrt(variance) - variance / 2)


def unplanned_client_minutes(
    baselines: Sequence[Baseline], blocks: Iterable[Block], categories: Mapping[str, Category]
) -> int:
    """Return the client minutes of a committed week that were in no commit, for the short term.

    A block that took the place of a buffer counts; one that has been moved within the week does not.
    `blocks` are the own blocks of the week as they came out; those from another week count too, as they
    were no part of this one's plan.
    """
    planned = committed_blocks(baselines)
    return sum(
        block.span.length
        for block in blocks
        if _is_reactive(block, categories)
        and (block.id not in planned or planned[block.id].category_id == BUFFER)
    )


def _is_reactive(block: Block, categories: Mapping[str, Category]) -> bool:
    category = categories[block.category_id]
    return category.id != BUFFER and category.side is Side.CLIENT and category.horizon is Horizon.SHORT
