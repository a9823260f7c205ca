"""Which part of what is sown comes in which week, and which part of a week's comes to count in which month.

Weeks to come are numbered from the running one, 0; times are in weeks since its Monday.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from planner.foresight.enquiries import WeeklyFacts
from planner.foresight.lags import WEEKS, Floats, deal_lag, enquiry_lag, ripe
from planner.foresight.parameters import Parameters
from planner.foresight.scenarios import Scenario


@dataclass(frozen=True, slots=True)
class Window:
    """The days from `first` to before `end`."""

    first: date
    end: date

    def weeks_since(self, monday: date) -> tuple[float, float]:
        """Return first and end in weeks since a Monday."""
        return (self.first - monday).days / 7, (self.end - monday).days / 7


@dataclass(frozen=True, eq=False, slots=True)
class Flow:
    """What comes in weeks to come, by own and agency approaches before they are weighed by their rates."""

    own: Floats
    agency: Floats


def sown(facts: WeeklyFacts, parameters: Parameters) -> Flow:
    """Return what the approaches so far will still bring, by week; of the running week what is left of it."""
    lag = enquiry_lag(parameters)

    def to_come(approaches: Floats) -> Floats:
        coming = np.convolve(approaches, lag)[facts.weeks - 1 :]
        coming[0] *= 1 - facts.elapsed
        return np.pad(coming, (0, WEEKS - coming.size))

    return Flow(to_come(facts.own), to_come(facts.agency))


class Planned:
    """Turns a scenario into what its approaches bring; of the running week what is left of it counts."""

    def __init__(self, elapsed: float, parameters: Parameters) -> None:
        lag = enquiry_lag(parameters)
        weeks = np.arange(WEEKS)
        ages = weeks[None, :] - weeks[:, None]
        self._brings: Floats = np.where(ages >= 0, lag[np.clip(ages, 0, None)], 0.0)
        self._brings[0] *= 1 - elapsed

    def of(self, scenario: Scenario) -> Flow:
        """Return what comes in each week of the approaches of a scenario."""
        return Flow(_lasting(scenario.own) @ self._brings, _lasting(scenario.agency) @ self._brings)


def _lasting(values: Sequence[float]) -> Floats:
    """Return a value for each week, the last one going on."""
    row = np.full(WEEKS, values[-1] if values else 0.0)
    row[: len(values)] = values[:WEEKS]
    return row


def enquiries_in(windows: Sequence[Window], monday: date, elapsed: float) -> Floats:
    """Return the share of each week to come that lies in each window, a row for each window."""
    begins = np.arange(WEEKS, dtype=np.float64)
    begins[0] = elapsed
    ends = np.arange(1, WEEKS + 1)
    edges = np.array([window.weeks_since(monday) for window in windows])
    inside = np.minimum(ends, edges[:, 1:]) - np.maximum(begins, edges[:, :1])
    shares: Floats = np.clip(inside, 0, None) / (ends - begins)
    return shares


def deals_in(windows: Sequence[Window], monday: date, weeks: Floats, parameters: Parameters) -> Floats:
    """Return the share of deals that fall into each window, for enquiries of each of these weeks."""
    edges = np.array([window.weeks_since(monday) for window in windows])
    lag = deal_lag(parameters)
    return ripe(lag, edges[:, 1:] - weeks) - ripe(lag, edges[:, :1] - weeks)
