"""Survival: the figures of the model's definition, what counts, and when it may advise."""

from __future__ import annotations

import random
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.foresight.survival import (
    Committed,
    Part,
    Slot,
    Survival,
    SurvivalRecord,
    advice,
    advises,
    probability_better,
    slot_of,
    survival_record,
)
from tests.foresight.invented_weeks import Shares, advised_share, history, in_two_halves

MONDAY = date(2026, 8, 31)
MONDAY_EARLY = Slot(0, Part.EARLY_MORNING)
THURSDAY_LATE = Slot(3, Part.LATE_MORNING)


def rows(weekday: int, start: int, done: list[int], planned: int = 90) -> list[Committed]:
    return [
        Committed(MONDAY + timedelta(weeks=week, days=weekday), start, planned, minutes)
        for week, minutes in enumerate(done)
    ]


def test_the_reference_figures() -> None:
    good, poor = Survival(5, 1, 0.55), Survival(1, 5, 0.55)

    assert good.mean == pytest.approx(0.69, abs=0.005)
    assert poor.mean == pytest.approx(0.36, abs=0.005)
    assert probability_better(good, poor) == pytest.approx(0.957, abs=0.0005)
    assert advises(good, poor)
    assert not advises(poor, good)


@pytest.mark.parametrize(
    ("start", "part"),
    [
        (0, Part.EARLY_MORNING),
        (599, Part.EARLY_MORNING),
        (600, Part.LATE_MORNING),
        (719, Part.LATE_MORNING),
        (720, Part.EARLY_AFTERNOON),
        (899, Part.EARLY_AFTERNOON),
        (900, Part.LATE_AFTERNOON),
        (1435, Part.LATE_AFTERNOON),
    ],
)
def test_a_block_belongs_where_it_begins(start: int, part: Part) -> None:
    assert slot_of(MONDAY, start) == Slot(0, part)


def test_the_record_weighs_blocks_by_their_minutes() -> None:
    record = survival_record([*rows(0, 540, [90, 0, 45]), *rows(3, 630, [90, 90, 90])])

    assert record.own_mean == pytest.approx(405 / 540)
    assert record.slots[MONDAY_EARLY] == Survival(1.5, 1.5, 0.75)
    assert record.slots[THURSDAY_LATE] == Survival(3, 0, 0.75)
    assert record.slots[MONDAY_EARLY].n == 3


def test_excused_time_is_in_no_share() -> None:
    ill = Committed(MONDAY, 540, 90, 0, excused=90)
    went_home = Committed(MONDAY, 540, 90, 30, excused=60)

    assert survival_record([ill]) == SurvivalRecord()
    assert survival_record([ill, went_home]).slots[MONDAY_EARLY] == Survival(1, 0, 1)


def test_before_there_is_history_nothing_is_said() -> None:
    record = survival_record([])

    assert record.at(MONDAY_EARLY) is None
    assert advice(record) is None


def test_a_slot_without_blocks_looks_like_the_rest_but_shows_no_number() -> None:
    elsewhere = survival_record(rows(0, 540, [90, 0, 90, 0])).at(THURSDAY_LATE)

    assert elsewhere is not None
    assert elsewhere.mean == pytest.approx(0.5)
    assert not elsewhere.is_known


def test_a_number_is_shown_from_three_blocks_on() -> None:
    shown = [Survival(n, 0, 0.5).is_known for n in range(5)]

    assert shown == [False, False, False, True, True]


def test_no_advice_below_six_blocks_however_clear_they_are() -> None:
    assert not advises(Survival(3, 0, 0.5), Survival(0, 2, 0.5))
    assert probability_better(Survival(3, 0, 0.05), Survival(0, 2, 0.05)) > 0.9
    assert not advises(Survival(3, 0, 0.05), Survival(0, 2, 0.05))


def test_no_advice_below_nine_in_ten() -> None:
    better, other = Survival(4, 2, 0.55), Survival(2, 4, 0.55)

    assert probability_better(better, other) < 0.9
    assert not advises(better, other)


def test_advice_names_the_slot_that_keeps_least_and_the_one_that_keeps_most() -> None:
    lost, kept, between = [0] * 7 + [90], [90] * 7 + [0], [90, 0] * 4
    found = advice(survival_record([*rows(0, 540, lost), *rows(3, 630, kept), *rows(1, 540, between)]))

    assert found is not None
    assert (found.away, found.to) == (MONDAY_EARLY, THURSDAY_LATE)
    assert found.probability > 0.9


def test_slots_that_keep_all_or_nothing_alike_bring_no_advice() -> None:
    assert advice(survival_record([*rows(0, 540, [90] * 9), *rows(3, 630, [90] * 9)])) is None
    assert advice(survival_record([*rows(0, 540, [0] * 9), *rows(3, 630, [0] * 9)])) is None


def test_slots_that_differ_as_a_whole_bring_no_advice_where_no_two_differ_surely() -> None:
    by_turns = [
        row
        for weekday in range(5)
        for part, start in enumerate((540, 630, 780, 930))
        for row in rows(weekday, start, [81 if (weekday + part) % 2 else 9] * 3)
    ]

    assert advice(survival_record(by_turns)) is None


def test_advice_needs_slots_to_compare() -> None:
    assert advice(survival_record(rows(0, 540, [90, 0, 0, 0, 90, 90]))) is None


@given(st.floats(0, 1), st.integers(0, 40), st.integers(0, 40))
def test_the_mean_lies_within_its_interval_and_nothing_is_certain(own: float, kept: int, lost: int) -> None:
    survival = Survival(kept, lost, own)
    low, high = survival.interval

    assert 0 <= low < high <= 1
    assert 0 < survival.mean < 1
    # A distribution that hugs 0 or 1 may have its mean beyond the inner 80 %.
    if 0.1 < survival.mean < 0.9:
        assert low < survival.mean < high


PLANTED = (0.96, 0.96, 0.36, 0.34, 0.6)


def test_a_planted_pattern_is_found_within_twelve_weeks() -> None:
    found, misled = advised_share(PLANTED, weeks=12, histories=1000, seed=1)

    assert found >= 0.95
    assert misled <= 0.01


MORNINGS = in_two_halves(0.81, 0.44)


def test_mornings_that_keep_more_than_afternoons_are_found_within_twelve_weeks() -> None:
    """The pattern of the design's one-on-one: 81% in the morning, 44% in the afternoon, on all days."""
    found, misled = advised_share(MORNINGS, weeks=12, histories=400, seed=1)

    assert found >= 0.95
    assert misled <= 0.01


def test_a_pattern_over_times_of_day_is_found_where_each_slot_has_few_blocks() -> None:
    found, misled = advised_share(MORNINGS, weeks=12, histories=400, seed=1, every=2)

    assert found >= 0.6, "slots alone find a third of them"
    assert misled <= 0.02


def test_a_move_lies_within_the_times_of_day_that_differ() -> None:
    chance = random.Random(4)
    record = survival_record(history(in_two_halves(0.9, 0.3), 12, chance, every=2))
    found = advice(record)

    assert found is not None
    assert (found.away.part, found.to.part) == (Part.EARLY_AFTERNOON, Part.EARLY_MORNING)
    assert advises(record.slots[found.to], record.slots[found.away])


ALIKE_IN_TWO_HALVES = in_two_halves(0.75, 0.75)


@pytest.mark.parametrize(
    ("shares", "every"), [(ALIKE_IN_TWO_HALVES, 1), (ALIKE_IN_TWO_HALVES, 2), ((0.55,) * 20, 3)]
)
def test_looking_at_days_and_times_too_brings_no_more_advice_by_chance(shares: Shares, every: int) -> None:
    found, misled = advised_share(shares, weeks=12, histories=800, seed=3, every=every)

    assert found == 0
    assert misled <= 0.05


@pytest.mark.parametrize("share", [0.35, 0.55, 0.75])
@pytest.mark.parametrize(("slots", "weeks"), [(2, 4), (2, 5), (2, 7), (2, 12), (3, 5), (5, 12)])
def test_slots_that_are_alike_bring_advice_in_one_of_twenty_histories_at_most(
    share: float, slots: int, weeks: int
) -> None:
    found, misled = advised_share((share,) * slots, weeks, histories=1500, seed=2)

    assert found == 0
    assert misled <= 0.05
