"""How things stand with what was agreed: done so far, by whom, and what would be on pace by now."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Protocol

from planner.app.public_holidays import free_days
from planner.domain.agreement import (
    WEEKS_BACK,
    Agreement,
    Carrier,
    Metric,
    month_of,
    shown_agreements,
    shown_day,
)
from planner.domain.approaches import Approached, approached
from planner.domain.block import Block, Outcome
from planner.domain.category import Category, Horizon, Side
from planner.domain.look_back import DayLog
from planner.domain.mix import Mix, mix_of, percent
from planner.domain.pace import Pace, leave_days, pace_of, working_days
from planner.domain.plan import Plan
from planner.domain.preferences import Preferences
from planner.domain.prospect import Owner, Touch
from planner.domain.span import IsoWeek
from planner.domain.week import Week

MONTHS_BACK = 3
_GONE = (Outcome.DISPLACED, Outcome.GIVEN_UP, Outcome.EXCUSED)


class Source(Protocol):
    """Where the facts are read; an open session is one."""

    def week(self, iso: IsoWeek) -> Week:
        """Return a week as it stands."""
        ...

    def touches_between(self, first: date, last: date) -> Iterable[Touch]:
        """Return the touches on some days."""
        ...

    def day_logs(self, first: date, last: date) -> Iterable[DayLog]:
        """Return what was said about some days."""
        ...

    def roots(self) -> Mapping[str, str]:
        """Return for each merged prospect the id of the one it counts as."""
        ...


@dataclass(frozen=True, slots=True)
class Period:
    """The days that an agreement is counted over, how far they have come, and whether all are past."""

    first: date
    last: date
    pace: Pace
    is_over: bool = False


@dataclass(frozen=True, slots=True)
class Standing:
    """How an agreement stands in one period, in the agreement's own units.

    `own` and `agency` are what was done by whom (for a share neither), `done` what of it counts for the
    agreement, None where there is nothing to take a share of. `to_come` are minutes of acquisition that are
    planned and still to come. `average` is that of the four weeks before. Of the `periods` before, `kept`
    is in how many the agreement was kept; those in which it did not hold, or in which nothing was planned or
    nobody worked, are left out.
    """

    agreement: Agreement
    period: Period
    done: float | None
    own: int = 0
    agency: int = 0
    to_come: int = 0
    average: float | None = None
    kept: int = 0
    periods: int = 0

    @property
    def due(self) -> float:
        """What would be on pace by now, exactly the part of the target that its working days are due."""
        return float(self.period.pace.due(self.agreement.target))

    @property
    def missing(self) -> float:
        """What is still to be done until the target is reached, 0 where it is."""
        return max(self.agreement.target - (self.done or 0) - self.to_come, 0)

    @property
    def is_kept(self) -> bool:
        """Whether the target is reached, with what is planned."""
        return _keeps(self.agreement, self.done, self.to_come)


class Facts:
    """What agreements are measured by, read for one week and only as far as it is asked for."""

    def __init__(
        self,
        source: Source,
        preferences: Preferences,
        categories: Mapping[str, Category],
        iso: IsoWeek,
        today: date,
        day: date | None = None,
    ) -> None:
        """Look at a week as it stands `today`, by `day` where that is not the usual one."""
        self._source = source
        self._preferences = preferences
        self.categories = categories
        self.iso = iso
        self.today = today
        self.day = shown_day(iso, today) if day is None else day
        self._roots: Mapping[str, str] | None = None

    def week(self, weeks: int = 0) -> Week:
        """Return the week, or one some weeks later."""
        return self._source.week(self.iso.plus(weeks))

    def period(self, metric: Metric) -> Period:
        """Return the month or week that a metric is counted over, with its pace."""
        first, last = month_of(self.day) if metric.is_monthly else (self.iso.days[0], self.iso.days[-1])
        pace = pace_of(self.working_days(first, last), self.today)
        return Period(first, last, pace, last < self.today)

    def working_days(self, first: date, last: date) -> tuple[date, ...]:
        """Return the rep's working days, public holidays and leave left out."""
        weeks = {IsoWeek.of(first + timedelta(days=n)) for n in range(0, (last - first).days + 7, 7)}
        leave = leave_days((self._source.week(iso) for iso in sorted(weeks)), self._preferences)
        free = free_days(self._preferences, first, last)
        return working_days(first, last, self._preferences, free, leave)

    def approached(self, first: date, last: date) -> Approached:
        """Return how many prospects were approached in a month."""
        if self._roots is None:
            self._roots = self._source.roots()
        logs = self._source.day_logs(first, last)
        return approached(self._source.touches_between(first, last), self._roots, logs)

    def conversations(self, first: date, last: date) -> dict[Owner, int]:
        """Return how many conversations there were on some days, by who spoke."""
        talks = [t.by for t in self._source.touches_between(first, last) if t.outcome.is_conversation]
        return {owner: talks.count(owner) for owner in Owner}


def standing_of(agreement: Agreement, facts: Facts) -> Standing:
    """Return how an agreement stands in the week or month that is looked at."""
    period = facts.period(agreement.metric)
    if agreement.metric.is_monthly:
        own, agency = _counted(agreement.metric, period.first, period.last, facts)
        standing = Standing(agreement, period, _carried(agreement.carrier, own, agency), own, agency)
    else:
        done, to_come = _of_week(agreement, facts.week(), facts)
        own = 0 if agreement.metric is Metric.LONG_SHARE else int(done or 0)
        standing = Standing(agreement, period, done, own, to_come=to_come, average=_average(agreement, facts))
    kept = [_kept_before(agreement, back, facts) for back in range(1, _periods_back(agreement) + 1)]
    known = [each for each in kept if each is not None]
    return replace(standing, kept=sum(known), periods=len(known))


def reached(agreement: Agreement, facts: Facts) -> float:
    """Return what the rep has done of an agreement in the week or month that is looked at."""
    if agreement.metric.is_monthly:
        return float(_counted(agreement.metric, *month_of(facts.day), facts)[0])
    return float(_of_week(agreement, facts.week(), facts)[0] or 0)


def standings_of(plan: Plan, source: Source, iso: IsoWeek, today: date) -> tuple[Standing, ...]:
    """Return how all agreements stand that belong beside a week."""
    facts = Facts(source, plan.preferences, plan.categories, iso, today)
    shown = shown_agreements(plan.agreements.values(), iso, today)
    return tuple(standing_of(agreement, facts) for agreement in shown)


def with_mix(standing: Standing, mix: Mix) -> Standing:
    """Return how it would stand with another mix of the week, as while a block is being dragged."""
    if standing.agreement.metric is Metric.LONG_SHARE:
        return replace(standing, done=mix.long_share)
    if standing.agreement.metric is Metric.ACQUISITION_HOURS:
        return replace(standing, to_come=max(mix.acquisition_minutes - int(standing.done or 0), 0))
    return standing


def _periods_back(agreement: Agreement) -> int:
    return MONTHS_BACK if agreement.metric.is_monthly else WEEKS_BACK


def _counted(metric: Metric, first: date, last: date, facts: Facts) -> tuple[int, int]:
    """Return what rep and agency did in a month."""
    if metric is Metric.PROSPECTS:
        found = facts.approached(first, last)
        return found.own_in_all, found.agency
    talks = facts.conversations(first, last)
    return talks[Owner.OWN], talks[Owner.AGENCY]


def _carried(carrier: Carrier, own: int, agency: int) -> int:
    return {Carrier.OWN: own, Carrier.AGENCY: agency, Carrier.TOGETHER: own + agency}[carrier]


def _of_week(agreement: Agreement, week: Week, facts: Facts) -> tuple[float | None, int]:
    """Return what a week has done of an agreement, and the minutes that are still to come."""
    if agreement.metric is Metric.LONG_SHARE:
        return mix_of(week.all_blocks, facts.categories).long_share, 0
    if agreement.metric is Metric.PROTECTED_BLOCKS:
        return sum(is_protected_before(b, agreement, facts.categories) for b in week.blocks), 0
    blocks = [b for b in week.all_blocks if facts.categories[b.category_id].side is Side.ACQUISITION]
    past = [b for b in blocks if b.span.day < facts.today or b.outcome is not Outcome.OPEN]
    ahead = [block for block in blocks if block not in past]
    return sum(b.counted_minutes for b in past), sum(b.counted_minutes for b in ahead)


def is_protected_before(block: Block, agreement: Agreement, categories: Mapping[str, Category]) -> bool:
    """Whether a block is protected time for the long term that ends before the agreed weekday and time."""
    weekday = block.span.day.weekday()
    return (
        block.protected
        and block.outcome not in _GONE
        and categories[block.category_id].horizon is Horizon.LONG
        and (
            weekday < agreement.weekday
            or (weekday == agreement.weekday and block.span.end <= agreement.before)
        )
    )


def _average(agreement: Agreement, facts: Facts) -> float | None:
    """Return the average of the weeks before: of a share by minutes, else per week."""
    weeks = [facts.week(-back) for back in range(1, WEEKS_BACK + 1)]
    if agreement.metric is Metric.LONG_SHARE:
        minutes = Mix()
        for week in weeks:
            minutes = minutes.plus(mix_of(week.all_blocks, facts.categories))
        return minutes.long_share
    if not any(week.blocks for week in weeks):
        return None
    return sum(sum(filter(None, _of_week(agreement, week, facts))) for week in weeks) / len(weeks)


def _kept_before(agreement: Agreement, back: int, facts: Facts) -> bool | None:
    """Return whether an agreement was kept some periods ago, None where that cannot be said."""
    if agreement.metric.is_monthly:
        first, last = _month_before(facts.day, back)
        if not agreement.holds_on(first) or not agreement.holds_on(last):
            return None
        own, agency = _counted(agreement.metric, first, last, facts)
        return _keeps(agreement, _carried(agreement.carrier, own, agency), 0)
    week = facts.week(-back)
    held = agreement.holds_on(week.iso.days[0]) and agreement.holds_on(week.iso.days[-1])
    is_over = week.iso.days[-1] < facts.today
    if not held or not is_over or not week.blocks:
        return None
    if not facts.working_days(week.iso.days[0], week.iso.days[-1]):
        return None
    return _keeps(agreement, *_of_week(agreement, week, facts))


def _month_before(day: date, months: int) -> tuple[date, date]:
    first = day.replace(day=1)
    for _ in range(months):
        first = (first - timedelta(days=1)).replace(day=1)
    return month_of(first)


def _keeps(agreement: Agreement, done: float | None, to_come: int) -> bool:
    if done is None:
        return False
    if agreement.metric is Metric.LONG_SHARE:
        high = 1.0 if agreement.upper is None else agreement.upper
        return percent(agreement.target) <= percent(done) <= percent(high)
    return done + to_come >= agreement.target
