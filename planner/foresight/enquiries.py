"""Enquiries: what an approach brings, learned from the rep's own weeks.

An approach brings Poisson(theta) enquiries, spread over the weeks by the lag; theta ~ Gamma(a, b) before
anything is known. Approaches of the last weeks have not brought all they will: each counts for the share
of its enquiries that should have come by now, its exposure. The agency's approaches bring theta * q each,
where q ~ Gamma with a mean of 0.5; q is followed on a grid, on each point of which theta stays Gamma.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
from scipy.special import gammainc, gammaincinv

from planner.foresight.counts import Counts, counts_of, negative_binomial, unit_circle
from planner.foresight.lags import Floats, deal_lag, enquiry_lag, ripe
from planner.foresight.parameters import DEFAULTS, Parameters
from planner.foresight.sowing import Sowing, SowingWeek, hours_per_approach

_QUALITIES = 15
_HALVINGS = 50
_INTERVAL = (0.1, 0.9)


@dataclass(frozen=True, slots=True)
class GammaRate:
    """A rate whose distribution is Gamma(shape, rate): events by exposure."""

    shape: float
    rate: float

    @property
    def mean(self) -> float:
        """The rate that is expected."""
        return self.shape / self.rate

    @property
    def interval(self) -> tuple[float, float]:
        """The rates between which it lies with a probability of 80 %."""
        low, high = gammaincinv(self.shape, _INTERVAL) / self.rate
        return float(low), float(high)


def prior_rate(parameters: Parameters = DEFAULTS) -> GammaRate:
    """Return what is known of enquiries per approach before the rep has any."""
    return GammaRate(parameters.rate * parameters.rate_weight, parameters.rate_weight)


def updated(prior: GammaRate, events: float, exposure: float) -> GammaRate:
    """Return the rate after so many events over so much exposure."""
    return GammaRate(prior.shape + events, prior.rate + exposure)


def forecast(rate: GammaRate, exposure: float) -> Counts:
    """Return the counts over an exposure, as 30 ripe approaches: NegBin(a, b / (b + exposure))."""
    z = unit_circle(rate.mean * exposure, 1 + exposure / rate.rate)
    return counts_of(negative_binomial(rate.shape, np.array([rate.rate]), np.array([exposure]), z))[0]


@dataclass(frozen=True, eq=False, slots=True)
class Learned:
    """What the weeks so far say. Events and exposure lose half of their weight in 26 weeks.

    `qualities` are the agency's q with their `weights`; `rates` the second parameter of theta for each,
    `shape` the first. `exposure` is in ripe own approaches, `approaches` counts all of both.
    """

    shape: float
    qualities: Floats
    weights: Floats
    rates: Floats
    benchmark_weight: float
    exposure: float
    approaches: int
    fewest_approaches: float
    unprompted: GammaRate
    hours_per_approach: float
    won: float
    not_won: float

    @property
    def rate(self) -> float:
        """Enquiries expected of one own approach."""
        return float(self.weights @ (self.shape / self.rates))

    @property
    def interval(self) -> tuple[float, float]:
        """The rates between which that of an own approach lies with a probability of 80 %."""
        return self._quantile(_INTERVAL[0]), self._quantile(_INTERVAL[1])

    @property
    def agency_quality(self) -> float:
        """What an approach by the agency brings, as a factor of an own one."""
        return float(self.weights @ self.qualities)

    @property
    def benchmark_share(self) -> float:
        """The share (0..1) of the rate that rests on the benchmark; the rest on the rep's own figures."""
        return self.benchmark_weight / (self.benchmark_weight + self.exposure)

    @property
    def gives_single_number(self) -> bool:
        """Whether there is enough to name one number beside the band."""
        return self.approaches >= self.fewest_approaches

    @property
    def win_rate(self) -> float:
        """The share of enquiries that is expected to become a deal."""
        return self.won / (self.won + self.not_won)

    def _quantile(self, share: float) -> float:
        low, high = 0.0, float(gammaincinv(self.shape, 0.9999) / self.rates.min())
        for _ in range(_HALVINGS):
            middle = (low + high) / 2
            if self.weights @ gammainc(self.shape, self.rates * middle) < share:
                low = middle
            else:
                high = middle
        return (low + high) / 2


@dataclass(frozen=True, eq=False, slots=True)
class WeeklyFacts:
    """The weeks from the first recorded to the running one, which is the last, as numbers by week.

    `elapsed` is the share of the running week that has passed.
    """

    own: Floats
    agency: Floats
    from_approaches: Floats
    from_agency: Floats
    unprompted: Floats
    won: Floats
    lost: Floats
    elapsed: float

    @property
    def weeks(self) -> int:
        """How many there are, with the running one."""
        return self.own.size

    @property
    def enquiries(self) -> Floats:
        """All enquiries by week."""
        return self.from_approaches + self.unprompted

    @property
    def passed(self) -> Floats:
        """The share of each week that has passed: 1 but for the running one."""
        passed = np.ones(self.weeks)
        passed[-1] = self.elapsed
        return passed


def weekly_facts(sowing: Sowing, now: date) -> WeeklyFacts:
    """Return a sowing as numbers by week, up to the start of the day `now`."""
    running = now - timedelta(days=now.weekday())
    known = [week for week in sowing.weeks if week.monday <= running]
    first = known[0].monday if known else running
    table = np.zeros((7, (running - first).days // 7 + 1))
    for week in known:
        table[:, (week.monday - first).days // 7] = _numbers(week)
    own, agency, from_approaches, from_agency, unprompted, won, lost = table
    elapsed = now.weekday() / 7
    return WeeklyFacts(own, agency, from_approaches, from_agency, unprompted, won, lost, elapsed)


def _numbers(week: SowingWeek) -> tuple[int, ...]:
    from_approaches = week.from_own + week.from_agency
    return (
        *(week.own, week.agency, from_approaches, week.from_agency),
        *(week.unprompted, week.won, week.lost),
    )


def learned(sowing: Sowing, now: date, parameters: Parameters = DEFAULTS) -> Learned:
    """Return what the weeks before the day `now` say about the rates."""
    facts = weekly_facts(sowing, now)
    remembered = 0.5 ** (np.arange(facts.weeks)[::-1] / parameters.half_life)
    lag = enquiry_lag(parameters)
    counted = remembered * facts.passed
    own, agency = (
        float(counted @ np.convolve(sown, lag)[: facts.weeks]) for sown in (facts.own, facts.agency)
    )
    qualities, prior = _qualities(parameters)
    rates = parameters.rate_weight + own + qualities * agency
    shape = parameters.rate * parameters.rate_weight + float(remembered @ facts.from_approaches)
    by_agency = float(remembered @ facts.from_agency)
    logs = np.log(prior) + by_agency * np.log(qualities) - shape * np.log(rates)
    weights = np.exp(logs - logs.max())
    weights /= weights.sum()
    won, not_won = _win_rate(facts, parameters)
    return Learned(
        shape,
        qualities,
        weights,
        rates,
        parameters.rate_weight,
        own + float(weights @ qualities) * agency,
        sowing.approaches,
        parameters.fewest_approaches,
        _unprompted(float(remembered @ facts.unprompted), float(counted.sum()), parameters),
        hours_per_approach(sowing, parameters),
        won,
        not_won,
    )


def _qualities(parameters: Parameters) -> tuple[Floats, Floats]:
    """Return equally likely values of the agency's q, with their weights before anything is known."""
    middles = (np.arange(_QUALITIES) + 0.5) / _QUALITIES
    weight = parameters.agency_quality_weight
    values = gammaincinv(weight, middles)
    return values / values.mean() * parameters.agency_quality, np.full(_QUALITIES, 1 / _QUALITIES)


def _unprompted(events: float, weeks: float, parameters: Parameters) -> GammaRate:
    """Return enquiries a month that nobody asked for: Gamma(1, 1 / 0.25) before anything is known."""
    weight = parameters.unprompted_weight
    usual = max(parameters.unprompted, 1e-6)
    return updated(GammaRate(weight, weight / usual), events, weeks / parameters.weeks_per_month)


def _win_rate(facts: WeeklyFacts, parameters: Parameters) -> tuple[float, float]:
    """Return the two parameters of the win rate: enquiries count as far as they should be decided by now.

    Losses are often not written down, and come sooner than deals where they are: neither is used.
    """
    ages = np.arange(facts.weeks, dtype=np.float64)[::-1] + facts.elapsed
    decided = float(np.dot(facts.enquiries, ripe(deal_lag(parameters), ages)))
    won = float(facts.won.sum())
    weight, usual = parameters.win_rate_weight, parameters.win_rate
    return weight * usual + won, weight * (1 - usual) + max(decided - won, 0.0)
