"""Feasibility: whether an agreement adds up, told when it is made, with the numbers that speak against it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from statistics import median

from planner.domain.agreement import Agreement, Carrier, Metric
from planner.foresight.parameters import DEFAULTS, Parameters
from planner.foresight.replacement import replacement

FEWEST_PERIODS = 3
"""Fewer months or weeks than this are no past to compare with."""
USUAL_BLOCK = 1.5
"""The hours of an acquisition block where the rep's own are not known."""

_MINUTES = 60
_MONTHS = 12


class Doubt(StrEnum):
    """What does not add up; none of these keeps anybody from agreeing."""

    NOT_ENOUGH_HOURS = "not enough hours"
    TOO_FEW_TO_REPLACE = "too few to replace"
    ABOVE_BEST = "above the best so far"


@dataclass(frozen=True, slots=True)
class Situation:
    """What an agreement is held against.

    `free_hours` are the hours of a usual week that may go to long-term work, `counted_hours` all short and
    long-term hours of it. `rate` are enquiries per own approach, `rate_high` the most that it may be, where
    that is known. `past` is what was reached in each month or week before, in the agreement's own unit and
    without the agency's part. `conversations_per_approach` is None where it is not known.
    """

    free_hours: float
    counted_hours: float = 0.0
    hours_per_approach: float = DEFAULTS.hours_per_approach
    rate: float = DEFAULTS.rate
    rate_high: float | None = None
    win_rate: float = DEFAULTS.win_rate
    agency_share: float = 0.0
    agency_quality: float = DEFAULTS.agency_quality
    meetings_per_approach: float = DEFAULTS.meetings_per_approach
    conversations_per_approach: float | None = None
    block_hours: float = USUAL_BLOCK
    past: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Feasibility:
    """The numbers behind an agreement, each None where it does not apply or is not known.

    `needed_hours` a week, of which `follow_up_hours` for the agency's meetings, stand against `free_hours`.
    `rate_needed` are the enquiries per approach at which the clients that leave would be replaced, against
    `rate`; `floor` the approaches a month that it takes at `rate`. `usual` and `best` are the rep's past.
    """

    own_target: float
    needed_hours: float | None
    follow_up_hours: float
    free_hours: float
    rate: float
    rate_needed: float | None = None
    floor: float | None = None
    usual: float | None = None
    best: float | None = None
    doubts: tuple[Doubt, ...] = ()

    @property
    def adds_up(self) -> bool:
        """Whether nothing speaks against it."""
        return not self.doubts


def feasibility(agreement: Agreement, situation: Situation, parameters: Parameters = DEFAULTS) -> Feasibility:
    """Return whether an agreement can be carried, by hours, by arithmetic and by the rep's own past."""
    own, agency = _parts(agreement, situation)
    per_week = _MONTHS / parameters.working_weeks
    follow_up = 0.0
    if agreement.metric is Metric.PROSPECTS:
        follow_up = agency * situation.meetings_per_approach * parameters.meeting_hours * per_week
    own_hours = _own_hours(agreement.metric, own, situation, per_week)
    needed = None if own_hours is None else own_hours + follow_up
    floor = replacement(situation.rate, situation.win_rate, situation.hours_per_approach, parameters)
    worth = _worth(agreement, own, agency, situation, per_week)
    rate_needed = floor.rate_for(worth) if worth else None
    usual, best = _past(situation.past)
    doubts = {
        Doubt.NOT_ENOUGH_HOURS: needed is not None and needed > situation.free_hours,
        Doubt.TOO_FEW_TO_REPLACE: rate_needed is not None
        and rate_needed > (situation.rate_high or situation.rate),
        Doubt.ABOVE_BEST: best is not None and own > best,
    }
    return Feasibility(
        own,
        needed,
        follow_up,
        situation.free_hours,
        situation.rate,
        rate_needed,
        floor.approaches_per_month if rate_needed is not None else None,
        usual,
        best,
        tuple(doubt for doubt, holds in doubts.items() if holds),
    )


def _parts(agreement: Agreement, situation: Situation) -> tuple[float, float]:
    """Return the rep's and the agency's part of the target, in the agreement's own unit.

    Only what is counted per month is divided: hours, blocks and shares of the week are the rep's.
    """
    match agreement.carrier:
        case Carrier.OWN:
            share = 0.0
        case Carrier.AGENCY:
            share = 1.0
        case Carrier.TOGETHER:
            share = situation.agency_share if agreement.metric.is_monthly else 0.0
    return agreement.target * (1 - share), agreement.target * share


def _own_hours(metric: Metric, own: float, situation: Situation, per_week: float) -> float | None:
    """Return the hours of a working week that the rep's part takes, None where that is not known."""
    match metric:
        case Metric.PROSPECTS:
            return own * per_week * situation.hours_per_approach
        case Metric.CONVERSATIONS:
            each = situation.conversations_per_approach
            return own / each * per_week * situation.hours_per_approach if each else None
        case Metric.ACQUISITION_HOURS:
            return own / _MINUTES
        case Metric.PROTECTED_BLOCKS:
            return own * situation.block_hours
        case Metric.LONG_SHARE:
            return own * situation.counted_hours


def _worth(
    agreement: Agreement, own: float, agency: float, situation: Situation, per_week: float
) -> float | None:
    """Return how many own approaches a month an agreement is worth, None where it says nothing of these.

    What the agency does alone is a part of something; that part is not to replace the clients.
    """
    if agreement.carrier is Carrier.AGENCY:
        return None
    if agreement.metric is Metric.PROSPECTS:
        return own + situation.agency_quality * agency
    if agreement.metric is Metric.ACQUISITION_HOURS:
        return own / _MINUTES / situation.hours_per_approach / per_week
    return None


def _past(past: tuple[float, ...]) -> tuple[float | None, float | None]:
    if len(past) < FEWEST_PERIODS:
        return None, None
    return median(past), max(past)
