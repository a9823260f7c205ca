"""How agreements stood at the end of some weeks, so that a sheet about the past tells nothing of today."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from planner.app.agreements import Facts, Source, Standing, standing_of
from planner.domain.agreement import Agreement, shown_agreements
from planner.domain.look_back import DayLog
from planner.domain.plan import Plan
from planner.domain.prospect import Touch
from planner.domain.span import IsoWeek
from planner.domain.week import Week

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class UntilDay:
    """Facts as far as a day; what was done later is not in them."""

    source: Source
    day: date

    def week(self, iso: IsoWeek) -> Week:
        """Return a week as it went."""
        return self.source.week(iso)

    def touches_between(self, first: date, last: date) -> Iterable[Touch]:
        """Return the touches on some days, none after the day."""
        return self.source.touches_between(first, min(last, self.day))

    def day_logs(self, first: date, last: date) -> Iterable[DayLog]:
        """Return what was said about some days, of none after the day."""
        return self.source.day_logs(first, min(last, self.day))

    def roots(self) -> Mapping[str, str]:
        """Return for each merged prospect the id of the one it counts as."""
        return self.source.roots()


def standing_then(agreement: Agreement, plan: Plan, source: Source, last_day: date, today: date) -> Standing:
    """Return how an agreement stood at the end of `last_day`, a Sunday, or stands today where that is ahead.

    Averages, and weeks in which it was kept, then take in the week of `last_day`, which was over by then.
    """
    plain = plan.preferences, plan.categories
    if last_day >= today:
        return standing_of(agreement, Facts(source, *plain, IsoWeek.of(today), today))
    until, iso, after = UntilDay(source, last_day), IsoWeek.of(last_day), last_day + _DAY
    standing = standing_of(agreement, Facts(until, *plain, iso, after))
    if agreement.metric.is_monthly:
        return standing
    later = standing_of(agreement, Facts(until, *plain, iso.plus(1), after))
    return replace(standing, average=later.average, kept=later.kept, periods=later.periods)


def standings_then(plan: Plan, source: Source, last_day: date, today: date) -> tuple[Standing, ...]:
    """Return how all agreements stood that were in force in the week of `last_day`, or are in this week."""
    is_past = last_day < today
    iso = IsoWeek.of(last_day if is_past else today)
    shown = shown_agreements(plan.agreements.values(), iso, last_day + _DAY if is_past else today)
    return tuple(standing_then(agreement, plan, source, last_day, today) for agreement in shown)
