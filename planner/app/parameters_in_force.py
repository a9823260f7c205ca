"""The parameters that the models go by: the rep's own values where there are some, else the defaults."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planner.domain.plan import Plan

if TYPE_CHECKING:
    from planner.foresight.parameters import Parameters


def parameters_of(plan: Plan) -> Parameters:
    """Return the value of every parameter in a plan."""
    from planner.foresight.parameters import Parameters

    return Parameters.of(plan.own_parameters.as_dict())
