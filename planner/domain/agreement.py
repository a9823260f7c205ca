"""Agreements: what rep and manager have agreed on, in terms that can be counted."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from planner.domain.errors import Problem, RuleBroken
from planner.domain.preferences import Band
from planner.domain.span import IsoWeek

WEEKS_BACK = 4
"""Over how many weeks before the shown one an average is taken, and weeks are counted that kept to it."""


class Metric(StrEnum):
    """What an agreement counts."""

    PROSPECTS = "prospects"
    CONVERSATIONS = "conversations"
    ACQUISITION_HOURS = "acquisition hours"
    LONG_SHARE = "long share"
    PROTECTED_BLOCKS = "protected blocks"

    @property
    def is_monthly(self) -> bool:
        """Whether it is counted per calendar month; the others are counted per ISO week."""
        return self in (Metric.PROSPECTS, Metric.CONVERSATIONS)


class Carrier(StrEnum):
    """Whose part an agreement is: the rep's own, the agency's, or both together."""

    OWN = "own"
    AGENCY = "agency"
    TOGETHER = "together"


@dataclass(frozen=True, slots=True)
class Agreement:
    """Something agreed, from a first day until a last one, or until further notice.

    `target` is a count per month (prospects, conversations), minutes per week (acquisition hours), a count
    per week (protected blocks), or the lower edge of the share, 0 to 1 (long share), of which `upper` may
    be the upper edge. Protected blocks lie before minute `before` of `weekday` (0 is Monday).
    `agreed_on` is the one-on-one it was made in, None where it was made outside of one.
    """

    id: str
    metric: Metric
    target: float
    first_day: date
    last_day: date | None = None
    upper: float | None = None
    weekday: int = 2
    before: int = 12 * 60
    carrier: Carrier = Carrier.OWN
    agreed_on: date | None = None

    def holds_on(self, day: date) -> bool:
        """Whether the agreement is in force on a day."""
        return self.first_day <= day and (self.last_day is None or day <= self.last_day)

    def holds_within(self, first: date, last: date) -> bool:
        """Whether the agreement is in force on any day from `first` to `last`."""
        return self.first_day <= last and (self.last_day is None or first <= self.last_day)

    @property
    def band(self) -> Band:
        """The agreed long-term share as a band."""
        return Band(self.target, self.upper)

    def checked(self) -> Agreement:
        """Return the agreement, or raise RuleBroken where it says nothing or ends before it begins."""
        if self.last_day is not None and self.last_day < self.first_day:
            raise RuleBroken(Problem.AGREEMENT_DATES_REVERSED)
        if self.metric is Metric.LONG_SHARE:
            self.band.checked()
        elif self.target <= 0:
            raise RuleBroken(Problem.AGREEMENT_WITHOUT_TARGET)
        return self


def in_force(agreements: Iterable[Agreement], first: date, last: date) -> tuple[Agreement, ...]:
    """Return the agreements in force on any day from `first` to `last`, in a fixed order of metrics."""
    order = list(Metric)
    found = [agreement for agreement in agreements if agreement.holds_within(first, last)]
    return tuple(sorted(found, key=lambda a: (order.index(a.metric), a.first_day, a.id)))


def shown_agreements(agreements: Iterable[Agreement], iso: IsoWeek, today: date) -> tuple[Agreement, ...]:
    """Return the agreements that belong beside a week: those in force on any day of it.

    What was agreed anew within the week stands as it is on the day that counts; of shares the newest does.
    """
    day = shown_day(iso, today)
    found = in_force(agreements, iso.days[0], iso.days[-1])
    shares = [each for each in found if each.metric is Metric.LONG_SHARE]
    share = max(shares, key=lambda each: (each.first_day, each.id), default=None)
    holding = {(each.metric, each.carrier) for each in found if each.holds_on(day)}
    return tuple(
        each
        for each in found
        if each is share
        or (each not in shares and (each.holds_on(day) or (each.metric, each.carrier) not in holding))
    )


def shown_day(iso: IsoWeek, today: date) -> date:
    """Return the day by which a week is looked at: today in this week, else its Thursday.

    The Thursday lies in the month that most of the week does.
    """
    return today if today in iso.days else iso.days[3]


def agreed_band(agreements: Iterable[Agreement], day: date) -> Band | None:
    """Return the long-term share agreed for a day, by the newest agreement on it; None without one."""
    return band_within(agreements, day, day)


def band_within(agreements: Iterable[Agreement], first: date, last: date) -> Band | None:
    """Return the long-term share agreed for the days from `first` to `last`, by the newest agreement."""
    shares = [a for a in agreements if a.metric is Metric.LONG_SHARE and a.holds_within(first, last)]
    return max(shares, key=lambda a: (a.first_day, a.id)).band if shares else None


def month_of(day: date) -> tuple[date, date]:
    """Return the first and the last day of a day's calendar month."""
    first = day.replace(day=1)
    return first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
