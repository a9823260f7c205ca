"""Made-up months of sowing, in which the truth is known: rate, lags, and what is won."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np

from planner.foresight.lags import deal_lag, enquiry_lag
from planner.foresight.parameters import DEFAULTS
from planner.foresight.sowing import Sowing, SowingWeek

MONDAY = date(2024, 1, 1)


def sowing(
    weeks: int,
    chance: np.random.Generator,
    *,
    rate: float = 0.08,
    per_week: float = 10 / 4.345,
    agency_per_week: float = 0.0,
    quality: float = 0.5,
    unprompted: float = 0.25,
    win_rate: float = 0.25,
    known_at: int | None = None,
) -> Sowing:
    """Return weeks from MONDAY on, with what is won by the start of week `known_at`, by default the last."""
    own, agency = chance.poisson(per_week, weeks), chance.poisson(agency_per_week, weeks)
    from_own, from_agency = came(own, rate, chance), came(agency, rate * quality, chance)
    by_itself = chance.poisson(unprompted / DEFAULTS.weeks_per_month, weeks)
    until = weeks if known_at is None else known_at
    won = [
        sum(chance.random() < win_rate and week + later < until for later in deal_weeks(int(count), chance))
        for week, count in enumerate(from_own + from_agency + by_itself)
    ]
    rows = zip(own, agency, from_own, from_agency, by_itself, won, strict=True)
    return Sowing(
        tuple(
            SowingWeek(MONDAY + timedelta(weeks=week), *(int(number) for number in row))
            for week, row in enumerate(rows)
        )
    )


def came(approaches: np.ndarray, rate: float, chance: np.random.Generator) -> np.ndarray:
    """Return the enquiries of each week that come of the approaches of each week."""
    lag = enquiry_lag(DEFAULTS)
    return chance.poisson(np.convolve(approaches * rate, lag)[: approaches.size])


def deal_weeks(count: int, chance: np.random.Generator) -> list[int]:
    """Return how many weeks after their enquiries deals come."""
    return [int(week) for week in chance.choice(60, size=count, p=deal_lag(DEFAULTS))]


def monday(week: int) -> date:
    """Return the Monday of a numbered week."""
    return MONDAY + timedelta(weeks=week)
