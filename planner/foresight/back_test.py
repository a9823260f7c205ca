"""The back-test: had the outlook been read each month, how often would the band have held what came?"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from planner.foresight.counts import Counts
from planner.foresight.falling import Window
from planner.foresight.outlook import Outlook
from planner.foresight.parameters import DEFAULTS, Parameters
from planner.foresight.scenarios import Scenario
from planner.foresight.sowing import Sowing

MONTHS = 12
"""How many months are looked back upon."""
_PACE_WEEKS = 12


@dataclass(frozen=True, slots=True)
class MonthTested:
    """A month of the past: what would have been told on its first Monday, and what came.

    A month is made of the weeks whose Thursdays lie in it, since enquiries are known by week.
    """

    month: date
    counts: Counts
    came: int

    @property
    def held(self) -> bool:
        """Whether the 80 % band held what came."""
        low, high = self.counts.band
        return low <= self.came <= high


@dataclass(frozen=True, slots=True)
class BackTest:
    """Up to twelve months, oldest first; none where there was too little to tell anything."""

    months: tuple[MonthTested, ...] = ()

    @property
    def held(self) -> int:
        """How many bands held what came."""
        return sum(month.held for month in self.months)


def back_test(sowing: Sowing, now: date, parameters: Parameters = DEFAULTS) -> BackTest:
    """Return how the last twelve whole months compare with what would have been told of them.

    Each month knows what was known at its start, and assumes that approaches go on at the pace of the
    twelve weeks before. Months before there were 20 approaches are left out, as nothing was told.
    """
    found = []
    month = now.replace(day=1)
    for _ in range(MONTHS):
        month = (month - timedelta(days=1)).replace(day=1)
        tested = _tested(sowing, month, now, parameters)
        if tested is not None:
            found.append(tested)
    return BackTest(tuple(reversed(found)))


def _tested(sowing: Sowing, month: date, now: date, parameters: Parameters) -> MonthTested | None:
    window = Window(_first_monday(month), _first_monday((month + timedelta(days=32)).replace(day=1)))
    known = _without_hindsight(sowing.before(window.first))
    if known.approaches < parameters.fewest_approaches or window.end > now:
        return None
    band = Outlook(known, window.first, parameters).within([window], _pace(known, window.first))[0]
    came = sum(week.enquiries for week in sowing.weeks if window.first <= week.monday < window.end)
    return MonthTested(month, band.counts, came)


def _first_monday(month: date) -> date:
    """Return the Monday of the first week whose Thursday lies in a month."""
    thursday = month + timedelta(days=(3 - month.weekday()) % 7)
    return thursday - timedelta(days=3)


def _pace(sowing: Sowing, now: date) -> Scenario:
    weeks = sowing.last(_PACE_WEEKS, now)
    recorded = min(_PACE_WEEKS, (now - sowing.weeks[0].monday).days // 7)
    return Scenario(
        (sum(week.own for week in weeks) / recorded,), (sum(week.agency for week in weeks) / recorded,)
    )


def _without_hindsight(sowing: Sowing) -> Sowing:
    """Return the weeks without what became of their enquiries, which may have been known only later."""
    return Sowing(tuple(replace(week, won=0, lost=0) for week in sowing.weeks))
