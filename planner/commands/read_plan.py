"""The plan of a data file that a command only reads, with what its agreements are measured by."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from planner.commands.opened import OpenedPlan
from planner.domain.look_back import DayLog
from planner.domain.plan import Plan
from planner.domain.prospect import Touch
from planner.domain.span import IsoWeek
from planner.domain.week import Week


class ReadPlan:
    """Reads as a session does, and changes nothing."""

    def __init__(self, opened: OpenedPlan) -> None:
        reader = opened.reader
        self._reader = reader
        self.plan = Plan(
            reader.preferences(),
            reader.categories(),
            reader.calendars(),
            lambda iso: reader.week(iso, opened.clock.zone),
            reader.kept(),
            reader,
        )

    def week(self, iso: IsoWeek) -> Week:
        """Return a week as it stands."""
        return self.plan.week(iso)

    def touches_between(self, first: date, last: date) -> tuple[Touch, ...]:
        """Return the touches on some days."""
        return self._reader.touches_between(first, last)

    def day_logs(self, first: date, last: date) -> tuple[DayLog, ...]:
        """Return what was said about some days."""
        return self._reader.day_logs(first, last)

    def roots(self) -> Mapping[str, str]:
        """Return for each merged prospect the id of the one it counts as."""
        return self._reader.roots()
