"""How firmly acquisition is defended: the closer the end and the further behind the pace, the more.

Nothing here keeps the rep from moving a block. It decides what is offered first, and what is told with it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import IntEnum
from fractions import Fraction

from planner.domain.block import Block, Outcome

_TWICE_THE_PACE = 2
_LAST_DAYS = 5
_FEW_CHANCES = 2


class Firmness(IntEnum):
    """How much an agreement hangs on a block; more is firmer."""

    SOFT = 0
    FIRM = 1
    LAST = 2


@dataclass(frozen=True, slots=True)
class Goal:
    """What was agreed for a run of days, and how far it has come.

    `target` and `done` are in one unit; of the `days` working days `days_left` are still to begin. Where the
    plan itself tells whether the target is reached, `planned` is what it comes to with all of its blocks, and
    `worth` what each block brings, by id; both are left out where a block promises no number.
    """

    first: date
    last: date
    target: float
    done: float
    days_left: int
    days: int
    is_monthly: bool = True
    planned: float | None = None
    worth: Mapping[str, float] | None = None


@dataclass(frozen=True, slots=True)
class Defence:
    """How firmly a block is defended, with the numbers behind it.

    Of the `chances` in its month or week, `left` are still to begin, this block among them.
    """

    firmness: Firmness
    left: int
    chances: int
    is_monthly: bool


def firmness(target: float, done: float, days_left: int, days: int, left: int) -> Firmness:
    """Return how firmly what is `left` of the chances to reach a target is defended.

    What is missing per day that is left is held against the pace that was agreed: soft up to that pace, firm
    beyond it, last where it would take twice the pace, or where few chances are left in the last days.
    """
    missing = Fraction(target) - Fraction(done)
    if missing <= 0:
        return Firmness.SOFT
    if days_left <= 0:
        return Firmness.LAST
    pressure = missing * days / (Fraction(target) * days_left)
    if pressure <= 1:
        return Firmness.SOFT
    if pressure >= _TWICE_THE_PACE or (days_left <= _LAST_DAYS and left <= _FEW_CHANCES):
        return Firmness.LAST
    return Firmness.FIRM


def defences(goals: Iterable[tuple[Goal, Iterable[Block]]], now: datetime) -> dict[str, Defence]:
    """Return how firmly each block that is still to begin is defended, by id; soft ones are left out.

    With each goal come the blocks of its days that serve it. Of several goals the one that asks for most
    decides.
    """
    found: dict[str, Defence] = {}
    for goal, serving in goals:
        blocks = [b for b in serving if goal.first <= b.span.day <= goal.last and b.takes_time]
        ahead = [b for b in blocks if b.outcome is Outcome.OPEN and b.span.begins_at > now]
        for block in ahead:
            how = _firmness_of(block, goal, len(ahead))
            known = found.get(block.id)
            if how > (known.firmness if known is not None else Firmness.SOFT):
                found[block.id] = Defence(how, len(ahead), len(blocks), goal.is_monthly)
    return found


def _firmness_of(block: Block, goal: Goal, left: int) -> Firmness:
    how = firmness(goal.target, goal.done, goal.days_left, goal.days, left)
    if goal.planned is None or goal.worth is None:
        return how
    # The plan reaches the target without this block, or it does not.
    if goal.planned - goal.worth.get(block.id, 0) >= goal.target:
        return Firmness.SOFT
    return max(how, Firmness.FIRM)
