"""Before when something urgent may be wanted: the moments that the panel offers, as of now."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QCoreApplication

from planner.app.formats import Formats
from planner.domain.plan import Plan
from planner.domain.span import IsoWeek
from planner.proposals.situation import is_day_off

_NOON = 12 * 60
DAYS_AHEAD = 28
"""How far ahead a working day is looked for."""


@dataclass(frozen=True, slots=True)
class Moments:
    """The next day with working time left, the noon of the next working day after today, and a week's end.

    `day` is today while there is working time left in it; the week is that of `day`.
    """

    today: date
    day: date
    noon: datetime

    @property
    def day_ends(self) -> datetime:
        """The midnight at the end of the day."""
        return datetime.combine(self.day + timedelta(days=1), time.min)

    @property
    def week_ends(self) -> datetime:
        """The midnight at the end of the week."""
        return datetime.combine(IsoWeek.of(self.day).plus(1).monday, time.min)

    def day_words(self, formats: Formats) -> str:
        """Name the day: "Today", "Tomorrow", "Mon"."""
        if self.day == self.today:
            return QCoreApplication.translate("UrgentPanel", "Today")
        if self.day == self.today + timedelta(days=1):
            return QCoreApplication.translate("UrgentPanel", "Tomorrow")
        return formats.weekday(self.day, short=True)

    def noon_words(self, formats: Formats) -> str:
        """Name the noon: "Wed 12:00"."""
        return f"{formats.weekday(self.noon.date(), short=True)} {formats.clock_time(_NOON)}"

    def week_words(self) -> str:
        """Name the week."""
        if IsoWeek.of(self.day) == IsoWeek.of(self.today):
            return QCoreApplication.translate("UrgentPanel", "This week")
        return QCoreApplication.translate("UrgentPanel", "Next week")


def moments_from(plan: Plan, now: datetime, holidays: Collection[date] = ()) -> Moments:
    """Return what is offered at a moment; where no day has working hours it is as if every day had.

    `holidays` are the public holidays that the rep keeps.
    """
    today = now.date()
    later = next(_working_days(plan, today, holidays), today + timedelta(days=1))
    hours = plan.preferences.hours_of(today)
    is_off = is_day_off(plan.week_of(today), today, holidays)
    has_time = hours is not None and now.hour * 60 + now.minute < hours.end and not is_off
    return Moments(today, today if has_time else later, datetime.combine(later, time(12)))


def _working_days(plan: Plan, after: date, holidays: Collection[date]) -> Iterator[date]:
    for number in range(1, DAYS_AHEAD + 1):
        day = after + timedelta(days=number)
        has_hours = plan.preferences.hours_of(day) is not None
        if has_hours and not is_day_off(plan.week_of(day), day, holidays):
            yield day
