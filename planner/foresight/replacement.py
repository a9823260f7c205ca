"""The replacement floor: how much acquisition it takes for the number of clients to stay as it is."""

from __future__ import annotations

from dataclasses import dataclass

from planner.foresight.parameters import DEFAULTS, Parameters

_MONTHS = 12


@dataclass(frozen=True, slots=True)
class Replacement:
    """What replaces the clients that leave in a year: enquiries, approaches, and hours in a working week."""

    clients: float
    enquiries: float
    approaches: float
    hours_per_week: float

    @property
    def approaches_per_month(self) -> float:
        """The approaches of an average month."""
        return self.approaches / _MONTHS

    def rate_for(self, approaches_per_month: float) -> float:
        """Return the enquiries per approach at which so many approaches a month would be enough."""
        return self.enquiries / (approaches_per_month * _MONTHS)


def replacement(
    rate: float, win_rate: float, hours_per_approach: float, parameters: Parameters = DEFAULTS
) -> Replacement:
    """Return the floor: clients * churn / win rate / rate * hours per approach / working weeks."""
    clients = parameters.clients * parameters.churn
    enquiries = clients / win_rate
    approaches = enquiries / rate
    return Replacement(
        clients, enquiries, approaches, approaches * hours_per_approach / parameters.working_weeks
    )
