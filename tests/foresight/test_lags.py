"""Lags: the months between sowing and reaping, and what a stop does to deals."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.stats import gamma

from planner.foresight.lags import (
    approach_to_deal,
    deal_lag,
    deals_after_pause,
    deals_after_stop,
    enquiry_lag,
    ripe,
)
from planner.foresight.parameters import DEFAULTS


def test_the_lags_are_gamma_cut_into_sixty_weeks_and_whole() -> None:
    for lag, scale in ((enquiry_lag(DEFAULTS), 3.5), (deal_lag(DEFAULTS), 4)):
        weeks = np.arange(61)
        steps = np.diff(gamma(2, scale=scale).cdf(weeks))

        assert lag.shape == (60,)
        assert lag.sum() == pytest.approx(1)
        assert lag == pytest.approx(steps / steps.sum())


def test_from_approach_to_deal_the_median_is_fourteen_weeks_and_nine_in_ten_take_twenty_five() -> None:
    within = np.concatenate(([0.0], np.cumsum(approach_to_deal())))

    assert within[13] < 0.5 <= within[14]
    assert within[24] < 0.9 <= within[25]


def test_after_a_stop_deals_go_on_for_weeks_and_then_run_dry() -> None:
    left = deals_after_stop(26)

    assert [round(left[weeks], 2) for weeks in (0, 4, 8, 13, 26)] == [1.0, 0.94, 0.75, 0.46, 0.07]


def test_after_an_eight_week_stop_deals_bottom_six_weeks_after_resuming() -> None:
    deals = deals_after_pause(8, 60)

    assert deals.index(min(deals)) == 8 + 6
    assert min(deals) == pytest.approx(0.55, abs=0.01)
    assert deals[60] == pytest.approx(1, abs=0.001)


def test_a_pause_is_a_stop_until_it_ends() -> None:
    assert deals_after_pause(20, 30)[:20] == pytest.approx(deals_after_stop(30)[:20])
    assert deals_after_pause(20, 30)[20] > deals_after_stop(30)[20]


def test_what_is_sown_ripens_week_by_week_and_evenly_within() -> None:
    lag = enquiry_lag(DEFAULTS)
    shares = ripe(lag, np.array([-1.0, 0.0, 1.0, 1.5, 60.0, 100.0]))

    assert list(shares[[0, 1]]) == [0, 0]
    assert shares[2] == lag[0]
    assert shares[3] == pytest.approx(lag[0] + lag[1] / 2)
    assert shares[4:] == pytest.approx([1, 1])
