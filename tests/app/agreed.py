"""Agreements and the facts they are measured by, without a data file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from planner.app.agreements import Facts
from planner.domain.agreement import Agreement, Carrier, Metric
from planner.domain.look_back import DayLog
from planner.domain.preferences import Preferences
from planner.domain.prospect import Owner, Touch, TouchOutcome
from planner.domain.span import IsoWeek
from planner.domain.week import Week
from tests.domain.examples import CATEGORIES, TUESDAY, WEEK

SINCE = date(2026, 7, 1)
TEN = Agreement("ten", Metric.PROSPECTS, 10, SINCE, carrier=Carrier.TOGETHER)
TALKS = Agreement("talks", Metric.CONVERSATIONS, 4, SINCE)
HOURS = Agreement("hours", Metric.ACQUISITION_HOURS, 240, SINCE)
SHARE = Agreement("share", Metric.LONG_SHARE, 0.3, SINCE)
BEFORE_NOON = Agreement("blocks", Metric.PROTECTED_BLOCKS, 2, SINCE)
DUTCH = Preferences(language="en", formats="nl_NL")


@dataclass
class MemorySource:
    """Weeks, touches and days as a session has them."""

    weeks: Mapping[IsoWeek, Week] = field(default_factory=dict)
    touches: tuple[Touch, ...] = ()
    logs: tuple[DayLog, ...] = ()
    merged: Mapping[str, str] = field(default_factory=dict)

    def week(self, iso: IsoWeek) -> Week:
        return self.weeks.get(iso, Week(iso))

    def touches_between(self, first: date, last: date) -> Iterable[Touch]:
        return [touch for touch in self.touches if first <= touch.day <= last]

    def day_logs(self, first: date, last: date) -> Iterable[DayLog]:
        return [log for log in self.logs if first <= log.day <= last]

    def roots(self) -> Mapping[str, str]:
        return self.merged


def touch(
    prospect: str, day: date, by: Owner = Owner.OWN, outcome: TouchOutcome = TouchOutcome.NONE
) -> Touch:
    """Return a touch of a prospect."""
    return Touch(f"{prospect}-{day}-{by}", prospect, day, by=by, outcome=outcome)


def mock_touches() -> tuple[Touch, ...]:
    """Return the touches of the mock: four prospects by the rep, two by the agency, in November."""
    day = TUESDAY - timedelta(days=8)
    own = [touch(f"own-{number}", day) for number in range(4)]
    return (*own, *(touch(f"agency-{number}", day, Owner.AGENCY) for number in range(2)))


def facts(source: MemorySource, iso: IsoWeek = WEEK, today: date = TUESDAY) -> Facts:
    """Return the facts of a week."""
    return Facts(source, DUTCH, CATEGORIES, iso, today)
