"""What may happen from now on: the plan as it is kept, as it has really been going, or acquisition stops."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import zip_longest

from planner.foresight.parameters import DEFAULTS, Parameters
from planner.foresight.support import capacity


@dataclass(frozen=True, slots=True)
class Plan:
    """What is planned from the running week on; the last value of each goes on.

    `hours` are the rep's acquisition hours of each week, `agency` the approaches that the agency makes in it.
    """

    hours: tuple[float, ...] = (0.0,)
    agency: tuple[float, ...] = (0.0,)

    @classmethod
    def steady(
        cls, hours: float, monthly: float, agency_share: float, parameters: Parameters = DEFAULTS
    ) -> Plan:
        """Return the same week again and again: the agency makes its share of the approaches of a month."""
        return cls((hours,), (agency_share * monthly / parameters.weeks_per_month,))

    def by_week(self) -> tuple[tuple[float, float], ...]:
        """Return hours and the agency's approaches of each week, as far as they change."""
        weeks = max(len(self.hours), len(self.agency))
        hours, agency = (
            (*values, *values[-1:] * (weeks - len(values))) for values in (self.hours, self.agency)
        )
        return tuple(zip_longest(hours, agency, fillvalue=0.0))


@dataclass(frozen=True, slots=True)
class Scenario:
    """Approaches of each week from the running one on, the last value going on; the running week as a whole.

    `agency` counts those that are followed up.
    """

    own: tuple[float, ...] = (0.0,)
    agency: tuple[float, ...] = (0.0,)


STOPPED = Scenario()
"""Nobody approaches anybody from now on; what comes has been sown, or comes unprompted."""


def plan_kept(
    plan: Plan,
    hours_per_approach: float,
    meetings_per_approach: float | None = None,
    parameters: Parameters = DEFAULTS,
) -> Scenario:
    """Return what a plan brings where every planned hour is kept."""
    return as_it_goes(plan, 1.0, hours_per_approach, meetings_per_approach, parameters)


def as_it_goes(
    plan: Plan,
    survival: float,
    hours_per_approach: float,
    meetings_per_approach: float | None = None,
    parameters: Parameters = DEFAULTS,
) -> Scenario:
    """Return what a plan brings where hours are kept as the rep's have been: `survival` is their share.

    Following up what the agency brings comes first; own approaches get the hours that are left.
    """
    meetings = parameters.meetings_per_approach if meetings_per_approach is None else meetings_per_approach
    own, agency = [], []
    for hours, approaches in plan.by_week():
        asked = capacity(approaches * meetings, hours * survival, parameters)
        own.append(asked.left / hours_per_approach)
        agency.append(approaches * asked.followed_up)
    return Scenario(tuple(own), tuple(agency))
