"""Made-up histories of acquisition blocks, in which the truth is known."""

from __future__ import annotations

import random
from datetime import date, timedelta

from planner.foresight.survival import Committed, advice, survival_record

MONDAY = date(2026, 1, 5)
STARTS = (9 * 60, 10 * 60 + 15, 13 * 60, 15 * 60 + 30)
LENGTH = 90

Shares = tuple[float | None, ...]
"""What is done in each slot: the days of the early morning, then of the late morning, and so on."""


def in_two_halves(morning: float, afternoon: float, days: int = 5) -> Shares:
    """Return a week with a block early in the morning and one in the early afternoon of some days."""
    free = (None,) * (5 - days)
    return (*(morning,) * days, *free, *(None,) * 5, *(afternoon,) * days)


def history(shares: Shares, weeks: int, chance: random.Random, every: int = 1) -> list[Committed]:
    """Return one block in each slot `every` so many weeks, done with the share of its slot.

    Slot i is on weekday i % 5; where there is no share there are no blocks.
    """
    return [
        Committed(_day(week, slot), STARTS[slot // 5], LENGTH, LENGTH * (chance.random() < share))
        for week in range(weeks)
        for slot, share in enumerate(shares)
        if share is not None and (week + slot) % every == 0
    ]


def _day(week: int, slot: int) -> date:
    return MONDAY + timedelta(weeks=week, days=slot % 5)


def advised_share(
    shares: Shares, weeks: int, histories: int, seed: int, every: int = 1
) -> tuple[float, float]:
    """Return the shares of these histories with advice to a slot that is truly better, and to another."""
    chance = random.Random(seed)
    better = misled = 0
    for _ in range(histories):
        found = advice(survival_record(history(shares, weeks, chance, every)))
        if found is not None:
            to, away = (shares[s.weekday + 5 * s.part] for s in (found.to, found.away))
            assert to is not None
            assert away is not None
            better, misled = better + (to > away), misled + (to <= away)
    return better / histories, misled / histories
