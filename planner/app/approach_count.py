"""The count of prospects approached in a month, as the plan and the file have it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Protocol

from planner.domain.agreement import Agreement, Carrier, Metric, in_force, month_of
from planner.domain.approaches import Approached, approached
from planner.domain.look_back import DayLog
from planner.domain.merging import roots_of
from planner.domain.plan import Plan
from planner.domain.prospect import Touch


class ApproachSource(Protocol):
    """What a count needs to read: the session."""

    plan: Plan

    def touches_between(self, first: date, last: date) -> Iterable[Touch]:
        """Return the touches on some days."""
        ...

    def day_logs(self, first: date, last: date) -> Iterable[DayLog]:
        """Return what the look-backs on some days said."""
        ...


def approached_in_month(source: ApproachSource, day: date) -> Approached:
    """Return how many prospects were approached in the month of a day, whoever approached them."""
    first, last = month_of(day)
    roots = roots_of(source.plan.prospect_book.prospects)
    bare = sum(log.touches for log in source.day_logs(first, last))
    return approached(source.touches_between(first, last), roots, bare)


def agreed_prospects(agreements: Iterable[Agreement], day: date) -> Agreement | None:
    """Return the agreement on prospects that the month is counted against: together, then own, else none."""
    found = [a for a in in_force(agreements, day, day) if a.metric is Metric.PROSPECTS]
    order = (Carrier.TOGETHER, Carrier.OWN, Carrier.AGENCY)
    return min(found, key=lambda a: (order.index(a.carrier), -a.first_day.toordinal()), default=None)
