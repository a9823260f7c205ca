"""How long it takes: from approach to enquiry, from enquiry to deal, and what a stop does months later.

Lags are Gamma distributed and cut into whole weeks: of what is sown in week w, the share g_i comes in week
w + i. What comes after the last week kept is spread over the others.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import numpy.typing as npt
from scipy.special import gammainc

from planner.foresight.parameters import DEFAULTS, Parameters

Floats = npt.NDArray[np.float64]

WEEKS = 60
"""The weeks that a lag is followed."""


@lru_cache(maxsize=32)
def lag_weights(shape: float, scale: float) -> Floats:
    """Return the shares that come 0, 1, ... 59 weeks later, together 1; `scale` in weeks."""
    reached = np.asarray(gammainc(shape, np.arange(WEEKS + 1) / scale), np.float64)
    weights: Floats = np.diff(reached) / reached[-1]
    weights.flags.writeable = False
    return weights


def enquiry_lag(parameters: Parameters) -> Floats:
    """Return the lag from approach to enquiry."""
    return lag_weights(parameters.enquiry_lag_shape, parameters.enquiry_lag_scale)


def deal_lag(parameters: Parameters) -> Floats:
    """Return the lag from enquiry to deal."""
    return lag_weights(parameters.deal_lag_shape, parameters.deal_lag_scale)


def ripe(weights: Floats, weeks: Floats) -> Floats:
    """Return the share that has come so many weeks after sowing, evenly within each week; 0 before it."""
    total = np.concatenate(([0.0], np.cumsum(weights)))
    return np.interp(weeks, np.arange(total.size), total)


def approach_to_deal(parameters: Parameters = DEFAULTS) -> Floats:
    """Return the lag of the whole chain, from approach to deal."""
    return np.convolve(enquiry_lag(parameters), deal_lag(parameters))


def deals_after_stop(weeks: int, parameters: Parameters = DEFAULTS) -> tuple[float, ...]:
    """Return the deals of each week as a share of the usual, 0 to `weeks` weeks after acquisition stopped."""
    return deals_after_pause(weeks + 1, weeks, parameters)


def deals_after_pause(pause: int, weeks: int, parameters: Parameters = DEFAULTS) -> tuple[float, ...]:
    """Return the deals of each week as a share of the usual, after a steady rep paused for `pause` weeks.

    Week 0 is the first of the pause; what was sown before it has always been the same.
    """
    chain = approach_to_deal(parameters)
    missing = np.convolve(chain, np.ones(pause))[: weeks + 1]
    shares = np.ones(weeks + 1)
    shares[: missing.size] -= missing
    return tuple(float(share) for share in shares)
