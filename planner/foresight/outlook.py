"""The outlook: enquiries and deals of the coming months, from what has been sown and what is planned.

All that is linear is prepared once; a scenario then is two products of matrices and one Fourier transform.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

import numpy as np
from scipy.special import betaincinv

from planner.foresight.counts import Complexes, Counts, counts_of, negative_binomial, poisson, unit_circle
from planner.foresight.enquiries import learned, weekly_facts
from planner.foresight.falling import Flow, Planned, Window, deals_in, enquiries_in, sown
from planner.foresight.lags import WEEKS, Floats, deal_lag, ripe
from planner.foresight.parameters import DEFAULTS, Parameters
from planner.foresight.scenarios import STOPPED, Scenario
from planner.foresight.sowing import Sowing

_WIN_RATES = 9
_KEPT = 8


class Counted(StrEnum):
    """What an outlook counts."""

    ENQUIRIES = "enquiries"
    DEALS = "deals"


@dataclass(frozen=True, slots=True)
class MonthBand:
    """What may come in a window, mostly a calendar month; `counts` has its bands in whole numbers.

    Its mean is the sum of what is already sown, what is still planned, and what comes unprompted. While
    `gives_single_number` is False the band is told alone.
    """

    window: Window
    counts: Counts
    sown: float
    planned: float
    unprompted: float
    gives_single_number: bool

    @property
    def mean(self) -> float:
        """How many are expected."""
        return self.counts.mean


@dataclass(frozen=True, eq=False, slots=True)
class _Share:
    """What of each week's enquiries counts in each window (windows x weeks), and how surely.

    `wins` are equally likely factors on all rates, `known` the mean of what open enquiries bring for each of
    them, `months` the exposure of unprompted enquiries.
    """

    of_week: Floats
    wins: Floats
    known: Floats
    months: Floats


class Outlook:
    """What is known on the morning of a day, from which each scenario is worked out in milliseconds."""

    def __init__(self, sowing: Sowing, now: date, parameters: Parameters = DEFAULTS) -> None:
        self.now = now
        self.learned = learned(sowing, now, parameters)
        self._parameters = parameters
        self._facts = weekly_facts(sowing, now)
        self._monday = now - timedelta(days=now.weekday())
        self._sown = sown(self._facts, parameters)
        self._planned = Planned(self._facts.elapsed, parameters)
        self._shares: dict[tuple[Counted, tuple[Window, ...]], _Share] = {}
        self._told: dict[tuple[Counted, tuple[Window, ...], Scenario], tuple[MonthBand, ...]] = {}

    @property
    def reach(self) -> date:
        """The first day that is too far away to say anything about."""
        return self.now + timedelta(weeks=self._parameters.horizon)

    @property
    def months(self) -> tuple[Window, ...]:
        """The whole calendar months to come, as far as the models reach."""
        first = _next_month((self.now - timedelta(days=1)).replace(day=1))
        found = []
        while (end := _next_month(first)) <= self.reach:
            found.append(Window(first, end))
            first = end
        return tuple(found)

    def by_month(
        self, scenario: Scenario = STOPPED, counted: Counted = Counted.ENQUIRIES
    ) -> tuple[MonthBand, ...]:
        """Return what may come in each whole month to come."""
        return self.within(self.months, scenario, counted)

    def within(
        self, windows: Sequence[Window], scenario: Scenario = STOPPED, counted: Counted = Counted.ENQUIRIES
    ) -> tuple[MonthBand, ...]:
        """Return what may come in each window; the last few answers are kept, as charts ask again.

        Raises ValueError for a window that begins in the past or ends beyond what the models reach.
        """
        if any(not self.now <= window.first < window.end <= self.reach for window in windows):
            raise ValueError("a window outside of what the models reach")
        if not windows:
            return ()
        key = (counted, tuple(windows))
        asked = (*key, scenario)
        # Taken out and put in again, so that the one asked longest ago is first.
        bands = self._told.pop(asked, None)
        if bands is None:
            bands = self._bands(windows, self._share(*key), self._planned.of(scenario))
        self._told[asked] = bands
        if len(self._told) > _KEPT:
            del self._told[next(iter(self._told))]
        return bands

    def _share(self, counted: Counted, windows: tuple[Window, ...]) -> _Share:
        if (counted, windows) not in self._shares:
            find = self._share_of_deals if counted is Counted.DEALS else self._share_of_enquiries
            self._shares[counted, windows] = find(windows)
        return self._shares[counted, windows]

    def _bands(self, windows: Sequence[Window], share: _Share, planned: Flow) -> tuple[MonthBand, ...]:
        known = self.learned
        sown_part, planned_part = (self._exposure(share, flow) for flow in (self._sown, planned))
        counts = counts_of(self._generating(share, sown_part + planned_part))
        rate, win = known.weights * known.shape / known.rates, share.wins.mean()
        from_sown = win * (rate @ sown_part) + share.known.mean(axis=0)
        from_planned = win * (rate @ planned_part)
        unprompted = win * known.unprompted.mean * share.months
        return tuple(
            MonthBand(*band, known.gives_single_number)
            for band in zip(
                windows,
                counts,
                from_sown.tolist(),
                from_planned.tolist(),
                unprompted.tolist(),
                strict=True,
            )
        )

    def _exposure(self, share: _Share, flow: Flow) -> Floats:
        """Return the own approaches that a flow is worth: a row for each value of the agency's q."""
        own, agency = share.of_week @ flow.own, share.of_week @ flow.agency
        worth: Floats = own + self.learned.qualities[:, None] * agency
        return worth

    def _generating(self, share: _Share, exposure: Floats) -> Complexes:
        """Return the generating function of the counts of each window, over all that is not known surely."""
        known = self.learned
        rates = known.rates[:, None]
        weighed = share.wins[:, None, None] * exposure
        unprompted = share.wins[:, None] * share.months
        z = unit_circle(*self._extent(share, weighed))
        each = negative_binomial(known.shape, rates, weighed, z)
        found = np.einsum("q,wqmk->wmk", known.weights, each)
        found *= negative_binomial(known.unprompted.shape, np.array(known.unprompted.rate), unprompted, z)
        found *= poisson(share.known, z)
        mixed: Complexes = found.mean(axis=0)
        return mixed

    def _extent(self, share: _Share, weighed: Floats) -> tuple[float, float]:
        """Return the greatest mean of all counts, and the greatest dispersion of a part."""
        known = self.learned
        ratio = (weighed / known.rates[:, None]).max()
        others = (share.wins[:, None] * share.months).max() / known.unprompted.rate
        mean = known.shape * ratio + known.unprompted.shape * others + share.known.max()
        return float(mean), float(1 + max(ratio, others))

    def _share_of_enquiries(self, windows: Sequence[Window]) -> _Share:
        days = np.array([(window.end - window.first).days for window in windows])
        return _Share(
            enquiries_in(windows, self._monday, self._facts.elapsed),
            np.ones(1),
            np.zeros((1, len(windows))),
            days / 7 / self._parameters.weeks_per_month,
        )

    def _share_of_deals(self, windows: Sequence[Window]) -> _Share:
        weeks = np.arange(WEEKS, dtype=np.float64)
        of_week = deals_in(windows, self._monday, weeks, self._parameters)
        lasting = np.ones(WEEKS)
        lasting[0] -= self._facts.elapsed
        wins = self._win_rates()
        return _Share(
            of_week,
            wins,
            self._from_open(windows, wins),
            of_week @ lasting / self._parameters.weeks_per_month,
        )

    def _win_rates(self) -> Floats:
        """Return equally likely win rates with the mean of what has been learned."""
        middles = (np.arange(_WIN_RATES) + 0.5) / _WIN_RATES
        rates = np.asarray(betaincinv(self.learned.won, self.learned.not_won, middles), np.float64)
        return np.asarray(np.clip(rates * (self.learned.win_rate / rates.mean()), 0, 1))

    def _from_open(self, windows: Sequence[Window], wins: Floats) -> Floats:
        """Return the deals expected of enquiries that are neither won nor lost yet, for each win rate.

        One that should have been won by now, had it been going to be, is less likely to be won at all.
        """
        facts = self._facts
        weeks = np.arange(1.0 - facts.weeks, 1.0)
        still_open = np.clip(facts.enquiries - facts.won - facts.lost, 0, None)
        fall = deals_in(windows, self._monday, weeks, self._parameters)
        waited = ripe(deal_lag(self._parameters), facts.elapsed - weeks)
        chance = wins[:, None] / (1 - wins[:, None] * waited)
        brings: Floats = (chance * still_open) @ fall.T
        return brings


def _next_month(first: date) -> date:
    return (first + timedelta(days=32)).replace(day=1)


def outlook(
    sowing: Sowing,
    now: date,
    scenario: Scenario = STOPPED,
    parameters: Parameters = DEFAULTS,
    counted: Counted = Counted.ENQUIRIES,
) -> tuple[MonthBand, ...]:
    """Return what may come in each whole month to come, known on the morning of the day `now`."""
    return Outlook(sowing, now, parameters).by_month(scenario, counted)
