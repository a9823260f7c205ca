"""The month's count of prospects approached, beside what was agreed and what is due of it by now."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from planner.app.agreements import Facts, Source
from planner.domain.agreement import Agreement, Carrier, Metric, in_force, month_of
from planner.domain.approaches import Approached
from planner.domain.plan import Plan
from planner.domain.span import IsoWeek


@dataclass(frozen=True, slots=True)
class MonthCount:
    """How many were approached in a month, of how many agreed (0 for no agreement), how many are due."""

    month: date
    approached: Approached
    target: int = 0
    due: float = 0.0


def month_count(source: Source, plan: Plan, today: date) -> MonthCount:
    """Count the month of a day, against the agreement on prospects that holds on it."""
    facts = Facts(source, plan.preferences, plan.categories, IsoWeek.of(today), today)
    approached = facts.approached(*month_of(today))
    agreed = agreed_prospects(plan.agreements.values(), today)
    if agreed is None:
        # Without a pace, for which public holidays would have to be loaded.
        return MonthCount(today, approached)
    period = facts.period(Metric.PROSPECTS)
    return MonthCount(today, approached, round(agreed.target), float(period.pace.due(agreed.target)))


def agreed_prospects(agreements: Iterable[Agreement], day: date) -> Agreement | None:
    """Return the agreement that the month is counted against: together before own before agency."""
    found = [a for a in in_force(agreements, day, day) if a.metric is Metric.PROSPECTS]
    order = (Carrier.TOGETHER, Carrier.OWN, Carrier.AGENCY)
    return min(found, key=lambda a: (order.index(a.carrier), -a.first_day.toordinal()), default=None)
