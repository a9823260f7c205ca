"""Reviews of reps who do not exist: any weeks, any causes, little or much of everything."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date

from planner.charts.rows import (
    CauseMinutes,
    CauseRow,
    MonthApproaches,
    ReviewRows,
    SlotSurvival,
    Waterfall,
    WeekHours,
)
from planner.domain.displacement import Cause
from planner.domain.preferences import Band
from planner.domain.span import IsoWeek
from planner.foresight.survival import Advice, Part, Slot

_BANDS = (None, Band(0.3), Band(0.25, 0.4), Band(0.1))
_STEP = 15


def random_review(seed: int) -> ReviewRows:
    """Return the rows of a review, always the same for a seed."""
    dice = random.Random(seed)
    weeks = _weeks(dice)
    causes = _causes(dice)
    displaced = tuple(CauseMinutes(row.cause, row.minutes // 2) for row in causes)
    parts = [dice.choice((0, dice.randrange(0, 3000, _STEP))) for _ in range(6)]
    fall = Waterfall(parts[0], parts[1], displaced, *parts[2:])
    return ReviewRows(weeks, fall, causes, _months(dice), _slots(dice))


def _minutes(dice: random.Random, most: int) -> int:
    return dice.choice((0, dice.randrange(0, most, _STEP), dice.randrange(0, most, _STEP)))


def _weeks(dice: random.Random) -> tuple[WeekHours, ...]:
    first = IsoWeek(2026, dice.randrange(1, 50))
    share, agreed = dice.uniform(0, 0.6), dice.choice(_BANDS)
    drift = dice.choice((0.0, 0.0, dice.uniform(-0.03, 0.03)))
    found = []
    for number in range(dice.choice((0, 1, 2, 4, 8, 13, 26))):
        total = 0 if dice.random() < 0.1 else dice.randrange(600, 2400, _STEP)
        long = round(total * min(max(share + drift * number + dice.uniform(-0.05, 0.05), 0), 1))
        plan = None if dice.random() < 0.2 else dice.randrange(0, 900, _STEP)
        found.append(WeekHours(first.plus(number), total - long, long, plan and 1400, plan, agreed))
    return tuple(found)


def _causes(dice: random.Random) -> tuple[CauseRow, ...]:
    named: list[Cause | None] = [*Cause, None]
    rows = []
    for cause in dice.sample(named, dice.randrange(0, len(named))):
        minutes = dice.randrange(_STEP, 1800, _STEP)
        waited = dice.choice((0, dice.randrange(0, minutes + 1)))
        could_not = dice.choice((0, minutes - waited))
        rows.append(CauseRow(cause, minutes, dice.randrange(1, 20), waited, could_not))
    return tuple(sorted(rows, key=lambda row: -row.minutes))


def _months(dice: random.Random) -> tuple[MonthApproaches, ...]:
    agreed = dice.choice((None, 10, 4))
    months = [
        MonthApproaches(date(2026, 5 + n, 1), dice.randrange(12), dice.choice((0, dice.randrange(8))), agreed)
        for n in range(dice.randrange(0, 6))
    ]
    running = MonthApproaches(date(2026, 5 + len(months), 1), 2, 1, agreed, until=date(2026, 5, 20))
    return (*months, running)


def _slots(dice: random.Random) -> tuple[SlotSurvival, ...]:
    found = []
    for weekday in range(5):
        for part in Part:
            n, mean = dice.randrange(0, 30), dice.uniform(0, 1)
            wide = dice.uniform(0.01, 0.3)
            slot = Slot(weekday, part)
            found.append(SlotSurvival(slot, n, mean, max(mean - wide, 0), min(mean + wide, 1)))
    known = sorted((row for row in found if row.is_known), key=lambda row: row.mean)
    if dice.random() < 0.5:
        advice = Advice(known[0].slot, known[-1].slot, 0.95)
        found[found.index(known[-1])] = replace(known[-1], advice=advice)
    return tuple(found)
