"""The mix band: how many hours of acquisition in a week keep the clients, bring most, and have been reached.

The best mix follows CALLPLAN (Lodish 1971): the rep judges what client work and acquisition would bring with
no effort, half of today's, half as much again, and all that could help; today's brings 1. The curve
r(x) = r0 + (rs - r0) x^c / (d + x^c) goes through these, and hours are divided so that the sum is greatest.
As such a sum is flat around its top, all that comes within 1 % of it is as good: the band.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean, median

import numpy as np

from planner.foresight.lags import Floats
from planner.foresight.parameters import DEFAULTS, Parameters
from planner.foresight.replacement import Replacement, replacement

PAST_WEEKS = 12
"""The weeks of the rep's own past that are looked at."""
BEST_WEEKS = 4
"""How many of them are the best; fewer known weeks than this are no past to speak of."""

_STEP = 0.01
_CURVES = np.geomspace(0.05, 50, 400)
_REFINED = np.linspace(-1, 1, 201)
_LEAST_HOURS = 0.5


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the rep expects of no effort, half, one and a half, and saturation; today's brings 1."""

    none: float
    half: float
    more: float
    most: float


@dataclass(frozen=True, slots=True)
class Response:
    """What an effort brings, where today's effort is 1 and brings 1."""

    none: float
    most: float
    curve: float
    middle: float

    def at(self, effort: Floats) -> Floats:
        """Return what these efforts bring."""
        powered = effort**self.curve
        brings: Floats = self.none + (self.most - self.none) * powered / (self.middle + powered)
        return brings


def response(judgement: Judgement) -> Response:
    """Return the curve of a judgement: through none, today and most, and as near to the others as can be.

    That today's effort brings 1 gives d; c is what is left, by least squares.
    """
    middle = (judgement.most - 1) / (1 - judgement.none)
    at, expected = np.array([0.5, 1.5]), np.array([judgement.half, judgement.more])

    def nearest(curves: Floats) -> float:
        powered = at ** curves[:, None]
        brings = judgement.none + (judgement.most - judgement.none) * powered / (middle + powered)
        return float(curves[((brings - expected) ** 2).sum(axis=1).argmin()])

    found = nearest(_CURVES)
    width = np.log(_CURVES[1] / _CURVES[0])
    for _ in range(3):
        found = nearest(found * np.exp(_REFINED * width))
        width /= 100
    return Response(judgement.none, judgement.most, found, middle)


def judgements(parameters: Parameters = DEFAULTS) -> tuple[Judgement, Judgement]:
    """Return what the rep expects of client work and of acquisition."""
    return (
        Judgement(
            parameters.client_none, parameters.client_half, parameters.client_more, parameters.client_most
        ),
        Judgement(
            parameters.acquisition_none,
            parameters.acquisition_half,
            parameters.acquisition_more,
            parameters.acquisition_most,
        ),
    )


@dataclass(frozen=True, slots=True)
class BestMix:
    """The acquisition hours in a week that bring most, and between which hours it is all but the same."""

    hours: float
    low: float
    high: float


def best_mix(
    client_hours: float, acquisition_hours: float, parameters: Parameters = DEFAULTS
) -> BestMix | None:
    """Return the best division of today's hours in a week; None where either is next to nothing today.

    Judgements are about multiples of today's effort, and there are none of nothing.
    """
    if min(client_hours, acquisition_hours) < _LEAST_HOURS:
        return None
    for_clients, for_acquisition = (response(judged) for judged in judgements(parameters))
    total = client_hours + acquisition_hours
    hours = np.linspace(0, total, round(total / _STEP) + 1)
    weight = parameters.acquisition_value
    brings = (1 - weight) * for_clients.at((total - hours) / client_hours) + weight * for_acquisition.at(
        hours / acquisition_hours
    )
    as_good = hours[brings >= (1 - parameters.near_best) * brings.max()]
    return BestMix(float(hours[brings.argmax()]), float(as_good[0]), float(as_good[-1]))


@dataclass(frozen=True, slots=True)
class PastWeek:
    """Hours of a week that was worked."""

    client: float
    acquisition: float


@dataclass(frozen=True, slots=True)
class OwnPast:
    """The rep's last twelve weeks: median hours, and the acquisition hours of the four best on average."""

    client: float
    acquisition: float
    best: float
    weeks: int


def own_past(weeks: Sequence[PastWeek]) -> OwnPast | None:
    """Return what the last twelve of these weeks, oldest first, say; None where there are fewer than four."""
    seen = weeks[-PAST_WEEKS:]
    if len(seen) < BEST_WEEKS:
        return None
    acquisition = sorted(week.acquisition for week in seen)
    return OwnPast(
        median(week.client for week in seen), median(acquisition), fmean(acquisition[-BEST_WEEKS:]), len(seen)
    )


@dataclass(frozen=True, slots=True)
class MixBand:
    """Where acquisition hours lie: the floor, the best mix and the rep's own past, and the next step.

    `next_hours` is a quarter of the way to the nearest edge; None where the past is within the edges, or
    where one of the two is not known.
    """

    floor: Replacement
    best: BestMix | None
    past: OwnPast | None
    next_hours: float | None

    @property
    def edges(self) -> tuple[float, float] | None:
        """The hours between which there is nothing to advise: the best band, as far as it keeps clients."""
        if self.best is None:
            return None
        return _edges(self.floor, self.best)


def mix_band(
    weeks: Sequence[PastWeek],
    rate: float,
    win_rate: float,
    hours_per_approach: float,
    parameters: Parameters = DEFAULTS,
) -> MixBand:
    """Return the mix band of a rep with these weeks, oldest first, weeks of leave left out."""
    floor = replacement(rate, win_rate, hours_per_approach, parameters)
    past = own_past(weeks)
    best = best_mix(past.client, past.acquisition, parameters) if past else None
    step = _next_step(past, _edges(floor, best), parameters.next_step) if past and best else None
    return MixBand(floor, best, past, step)


def _edges(floor: Replacement, best: BestMix) -> tuple[float, float]:
    return min(max(best.low, floor.hours_per_week), best.high), best.high


def _next_step(past: OwnPast, edges: tuple[float, float], share: float) -> float | None:
    low, high = edges
    if low <= past.acquisition <= high:
        return None
    edge = low if past.acquisition < low else high
    return past.acquisition + share * (edge - past.acquisition)
