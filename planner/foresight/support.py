"""The agency's part of acquisition: what its meetings ask of the rep, and of leads without time.

An approach by the agency brings theta * q enquiries, if the rep follows it up. Each meeting that it makes
takes 1.5 of the rep's hours; where fewer are free, the leads that can be followed up shrink with them, to
0.3 at least. So more of the agency is not always more: it takes the hours of the rep's own approaches first.
"""

from __future__ import annotations

from dataclasses import dataclass

from planner.foresight.parameters import DEFAULTS, Parameters
from planner.foresight.sowing import Sowing


@dataclass(frozen=True, slots=True)
class Capacity:
    """Hours a week that following up the agency's meetings needs, against those free for acquisition.

    `followed_up` is the share (0..1) of its leads that come to something.
    """

    needed: float
    free: float
    followed_up: float

    @property
    def left(self) -> float:
        """The hours that are left for the rep's own approaches."""
        return max(self.free - self.needed, 0.0)

    @property
    def missing(self) -> float:
        """The hours that following up needs beyond those free."""
        return max(self.needed - self.free, 0.0)


def capacity(meetings: float, free_hours: float, parameters: Parameters = DEFAULTS) -> Capacity:
    """Return what so many meetings by the agency in a week ask of so many free acquisition hours."""
    needed = meetings * parameters.meeting_hours
    share = 1.0 if needed <= free_hours else free_hours / needed
    return Capacity(needed, free_hours, max(share, parameters.follow_up_floor))


def meetings_per_approach(sowing: Sowing, parameters: Parameters = DEFAULTS) -> float:
    """Return the meetings that an approach by the agency leads to: a ratio of sums, led by the benchmark."""
    meetings = sum(week.meetings for week in sowing.weeks)
    approaches = sum(week.agency for week in sowing.weeks)
    weight = parameters.rate_weight
    return (parameters.meetings_per_approach * weight + meetings) / (weight + approaches)
