"""Made-up histories of acquisition blocks, in which the truth is known."""

from __future__ import annotations

import random
from datetime import date, timedelta

from planner.foresight.survival import Committed, advice, survival_record

MONDAY = date(2026, 1, 5)
STARTS = (9 * 60, 10 * 60 + 15, 13 * 60, 15 * 60 + 30)
LENGTH = 90


def history(shares: tuple[float, ...], weeks: int, chance: random.Random) -> list[Committed]:
    """Return one block a week in each slot, done with the share of its slot; slot i is on weekday i % 5."""
    return [
        Committed(_day(week, slot), STARTS[slot // 5], LENGTH, LENGTH * (chance.random() < share))
        for week in range(weeks)
        for slot, share in enumerate(shares)
    ]


def _day(week: int, slot: int) -> date:
    return MONDAY + timedelta(weeks=week, days=slot % 5)


def advised_share(shares: tuple[float, ...], weeks: int, histories: int, seed: int) -> tuple[float, float]:
    """Return the shares of these histories with advice to a slot that is truly better, and to another."""
    chance = random.Random(seed)
    better = misled = 0
    for _ in range(histories):
        found = advice(survival_record(history(shares, weeks, chance)))
        if found is not None:
            to, away = (shares[s.weekday + 5 * s.part] for s in (found.to, found.away))
            better, misled = better + (to > away), misled + (to <= away)
    return better / histories, misled / histories
