"""Parameters: each in the table once, and own values that survive other versions."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest

from planner.foresight.buffer import proposed_buffer
from planner.foresight.parameters import (
    BY_NAME,
    DEFAULTS,
    PARAMETERS,
    Model,
    Parameter,
    Parameters,
    Preset,
)
from planner.foresight.survival import (
    USUAL,
    Rules,
    Survival,
    advice,
    advises,
    survival_record,
)
from tests.foresight.test_survival import MONDAY_EARLY, THURSDAY_LATE, rows


def test_every_parameter_stands_in_the_table_once_in_the_order_of_its_models() -> None:
    assert [parameter.name for parameter in PARAMETERS] == [field.name for field in fields(Parameters)]
    models = [parameter.model for parameter in PARAMETERS]
    assert sorted(models, key=list(Model).index) == models


@pytest.mark.parametrize("parameter", PARAMETERS, ids=lambda parameter: parameter.name)
def test_a_default_is_within_its_limits_and_these_are_kept(parameter: Parameter) -> None:
    assert parameter.allows(parameter.default)
    assert parameter.allows(parameter.low)
    assert parameter.allows(parameter.high)
    assert not parameter.allows(parameter.low - 0.001)
    assert not parameter.allows(parameter.high + 0.001)
    assert parameter.low < parameter.high
    assert parameter.allows(parameter.low + 0.0001) is not parameter.whole


def test_own_values_are_those_that_differ() -> None:
    assert DEFAULTS.own() == {}
    changed = replace(DEFAULTS, rate=0.12, clients=80)

    assert changed.own() == {"rate": 0.12, "clients": 80}
    assert Parameters.of(changed.own()) == changed


def test_values_of_another_version_are_left_out() -> None:
    assert Parameters.of({"rate": 5.0, "gone": 1.0, "clients": 60.5, "churn": 0.2}) == replace(
        DEFAULTS, churn=0.2
    )


def test_a_preset_sets_the_rate_alone() -> None:
    assert DEFAULTS.with_rate(Preset.WARM) == replace(DEFAULTS, rate=0.25)
    assert DEFAULTS.with_rate(Preset.TARGETED) == DEFAULTS


def test_the_least_that_must_be_known_cannot_be_lowered() -> None:
    for name, least in (
        ("survival_advised_from", 6),
        ("survival_sure_enough", 0.9),
        ("fewest_approaches", 20),
    ):
        assert BY_NAME[name].low == least
    assert BY_NAME["horizon"].high == 39


def test_survival_goes_by_the_reps_own_rules() -> None:
    assert DEFAULTS.survival_rules == USUAL
    kept, lost = rows(3, 630, [90] * 8), rows(0, 540, [0] * 8)
    strict = replace(DEFAULTS, survival_advised_from=20).survival_rules
    wary = replace(DEFAULTS, survival_by_chance=0.001).survival_rules
    unled = Rules(own_mean_weight=1, shown_from=9)

    assert advice(survival_record([*kept, *lost])) is not None
    assert advice(survival_record([*kept, *lost], strict)) is None
    assert advice(survival_record([*kept[:5], *lost[:5]], wary)) is None
    record = survival_record([*kept, *lost], unled)
    assert record.slots[THURSDAY_LATE].mean == pytest.approx((0.5 + 8) / 9)
    assert not record.slots[MONDAY_EARLY].is_known
    assert survival_record([], unled).rules == unled
    better, other = Survival(5, 1, 0.55, Rules(sure_enough=0.96)), Survival(1, 5, 0.55)
    assert not advises(better, other)


def test_the_buffer_goes_by_the_reps_own_benchmark() -> None:
    weeks = [300, 300, 300]
    usual, wider, heavier = (
        proposed_buffer(weeks, 0.7, spread, weight) for spread, weight in ((0.4, 6), (0.6, 6), (0.4, 50))
    )

    assert usual is not None
    assert wider is not None
    assert heavier is not None
    assert usual.minutes < heavier.minutes < wider.minutes
    assert proposed_buffer(weeks, fewest_weeks=4) is None
