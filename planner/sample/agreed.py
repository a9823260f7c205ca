"""What the made-up rep and manager have agreed on."""

from __future__ import annotations

from datetime import date

from planner.domain.agreement import Agreement, Carrier, Metric
from planner.sample.dice import Dice

_WEDNESDAY, _NOON = 2, 12 * 60


def agreements(since: date, dice: Dice) -> tuple[Agreement, ...]:
    """Return ten prospects a month, a long-term share and two protected blocks, from a day on."""
    return (
        Agreement(dice.new_id(), Metric.PROSPECTS, 10, since, carrier=Carrier.TOGETHER),
        Agreement(dice.new_id(), Metric.LONG_SHARE, 0.30, since),
        Agreement(dice.new_id(), Metric.PROTECTED_BLOCKS, 2, since, weekday=_WEDNESDAY, before=_NOON),
    )
