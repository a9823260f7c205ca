"""The mix band as a row: the next step is one that the last weeks have not taken yet."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from planner.app.outlook_rows import Forecast
from planner.foresight.mix_band import PastWeek
from planner.foresight.parameters import Parameters
from planner.foresight.sowing import Sowing

TODAY = date(2026, 11, 24)
CLIENT_HOURS = 30.0


def weeks(*acquisition: float) -> list[PastWeek]:
    return [PastWeek(CLIENT_HOURS, hours) for hours in acquisition]


@pytest.fixture(scope="module")
def forecast() -> Forecast:
    return Forecast(Sowing(), TODAY, Parameters())


def test_below_the_band_the_next_step_is_a_quarter_of_the_way_from_the_median(forecast: Forecast) -> None:
    band = forecast.band(weeks(*[4.0] * 12))
    assert band.floor is not None
    assert band.optimum_band is not None
    edge = max(band.optimum_band[0], band.floor)
    assert band.next_step == pytest.approx(4.0 + (edge - 4.0) / 4)


def test_a_step_that_was_taken_already_is_followed_by_the_next(forecast: Forecast) -> None:
    usual = forecast.band(weeks(*[4.0] * 12))
    ahead = forecast.band(weeks(*[4.0] * 8, *[5.5] * 4))
    assert usual.next_step is not None
    assert ahead.now == 5.5
    assert usual.next_step < ahead.now
    assert ahead.next_step is not None
    assert ahead.next_step > 5.5


def test_weeks_within_the_band_need_no_step(forecast: Forecast) -> None:
    assert forecast.band(weeks(*[4.0] * 8, *[9.0] * 4)).next_step is None


def test_weeks_that_fell_behind_again_aim_at_the_step_from_the_median(forecast: Forecast) -> None:
    behind = forecast.band(weeks(*[4.0] * 8, *[3.0] * 4))
    assert behind.next_step is not None
    assert behind.next_step > 4.0


def test_above_the_band_the_next_step_goes_down(forecast: Forecast) -> None:
    worth_little = replace(Parameters(), acquisition_value=0.01)
    above = forecast.band(weeks(*[26.0] * 8, *[24.0] * 4), worth_little)
    assert above.optimum_band is not None
    assert above.next_step is not None
    assert above.optimum_band[1] < above.next_step < 24.0


def test_other_judgements_move_the_band_and_leave_what_was_learned(forecast: Forecast) -> None:
    known = forecast.band(weeks(*[4.0] * 12))
    other = forecast.band(weeks(*[4.0] * 12), replace(Parameters(), acquisition_most=3.5))
    assert other.floor == known.floor
    assert other.optimum is not None
    assert known.optimum is not None
    assert other.optimum > known.optimum
