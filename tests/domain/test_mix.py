from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal

from hypothesis import given
from hypothesis import strategies as st

from planner.domain.block import Block, Outcome
from planner.domain.category import Category, Horizon, Side
from planner.domain.mix import Mix, mix_of, mix_of_minutes, percent, planned_mix_of
from planner.domain.span import SNAPS
from tests.domain.examples import CATEGORIES, block, own_category, spans

BLOCKS = st.lists(
    st.builds(
        Block,
        st.just("b"),
        spans(),
        st.sampled_from(sorted(CATEGORIES)),
        takes_time=st.booleans(),
        outcome=st.sampled_from(Outcome),
        kept=st.integers(0, 300),
    )
)
MIXES = st.builds(Mix, *[st.integers(0, 6000)] * 7)


def minutes_where(blocks: Sequence[Block], horizon: Horizon | None = None, side: Side | None = None) -> int:
    total = 0
    for one in blocks:
        category = CATEGORIES[one.category_id]
        if not one.takes_time or horizon not in (None, category.horizon) or side not in (None, category.side):
            continue
        planned = one.span.end - one.span.start
        if one.outcome in (Outcome.OPEN, Outcome.DONE):
            total += planned
        elif one.outcome is Outcome.SHORTENED:
            total += min(one.kept, planned)
    return total


@given(BLOCKS)
def test_the_mix_is_the_sum_of_every_block_by_horizon_and_side(blocks: list[Block]) -> None:
    buffers = [one for one in blocks if one.category_id == "buffer"]
    assert mix_of(blocks, CATEGORIES) == Mix(
        minutes_where(blocks, Horizon.LONG),
        minutes_where(blocks, Horizon.SHORT),
        minutes_where(blocks, Horizon.NEUTRAL),
        minutes_where(blocks, side=Side.CLIENT),
        minutes_where(blocks, side=Side.ACQUISITION),
        minutes_where(blocks, Horizon.LONG, Side.ACQUISITION),
        minutes_where(buffers),
    )


@given(BLOCKS)
def test_as_planned_no_outcome_counts(blocks: list[Block]) -> None:
    plain = [replace(one, outcome=Outcome.OPEN) for one in blocks]
    assert planned_mix_of(blocks, CATEGORIES) == mix_of(plain, CATEGORIES)


def test_a_shortened_block_counts_what_was_kept_and_one_given_up_nothing() -> None:
    shortened = replace(block(length=90), outcome=Outcome.SHORTENED, kept=40)
    gone = replace(block(length=90), outcome=Outcome.GIVEN_UP)
    assert mix_of([shortened, gone], CATEGORIES).acquisition_minutes == 40


@given(BLOCKS, BLOCKS)
def test_two_mixes_together_are_the_mix_of_all(some: list[Block], others: list[Block]) -> None:
    together = mix_of(some, CATEGORIES).plus(mix_of(others, CATEGORIES))
    assert together == mix_of([*some, *others], CATEGORIES)


@given(MIXES)
def test_shares_are_of_the_time_that_serves_a_side_or_a_horizon(mix: Mix) -> None:
    counted = mix.long_minutes + mix.short_minutes
    assert mix.long_share == (mix.long_minutes / counted if counted else None)
    sided = mix.client_minutes + mix.acquisition_minutes
    assert mix.acquisition_share == (mix.acquisition_minutes / sided if sided else None)


def test_a_week_of_neutral_time_has_no_mix() -> None:
    neutral = mix_of([block(category="travel"), block(category="leave")], CATEGORIES)
    assert neutral.neutral_minutes == 120
    assert neutral.long_share is None
    assert neutral.acquisition_share is None
    assert not neutral.reaches(0)


def test_coaching_is_long_term_but_no_acquisition() -> None:
    mix = mix_of_minutes({"coaching": 60, "calling": 30, "service": 10}, CATEGORIES)
    assert (mix.long_minutes, mix.long_acquisition_minutes) == (90, 30)
    assert (mix.client_minutes, mix.acquisition_minutes) == (10, 30)


def test_a_category_of_ones_own_counts_as_it_is_set() -> None:
    fairs: Category = own_category()
    blocks = [block(category="fairs"), block(category="quotes", length=30)]
    assert mix_of(blocks, {**CATEGORIES, "fairs": fairs}).long_share == 60 / 90
    short = replace(fairs, horizon=Horizon.SHORT)
    assert mix_of(blocks, {**CATEGORIES, "fairs": short}).long_share == 0


@given(st.integers(0, 20_000), st.integers(0, 20_000))
def test_a_share_is_shown_in_whole_per_cent_halves_up(part: int, rest: int) -> None:
    whole = part + rest or 1
    exact = Decimal(part * 100) / Decimal(whole)
    assert percent(part / whole) == int(exact.quantize(Decimal(1), ROUND_HALF_UP))


def mix_of_hours(long: int, short: int) -> Mix:
    return Mix(long_minutes=long, short_minutes=short)


MINUTES = st.integers(0, 5000)
SHARES = st.one_of(st.integers(0, 100).map(lambda number: number / 100), st.floats(0, 1))


@given(MINUTES, MINUTES, SHARES, st.sampled_from(SNAPS))
def test_the_minutes_to_reach_a_share_reach_it_and_a_step_less_does_not(
    long: int, short: int, share: float, step: int
) -> None:
    missing = mix_of_hours(long, short).minutes_to_reach(share, step)

    if missing is None:
        assert percent(share) == 100
        assert short > 0
        return
    assert missing % step == 0
    assert mix_of_hours(long + missing, short).reaches(share)
    if missing:
        assert not mix_of_hours(long + missing - step, short).reaches(share)


def test_what_is_missing_is_what_the_rep_reads_in_the_panel() -> None:
    week = mix_of_hours(long=6 * 60, short=18 * 60 + 30)

    assert week.minutes_to_reach(0.30, 15) == 105
    assert week.minutes_to_reach(0.30, 30) == 120
    assert week.minutes_to_reach(0.24, 15) == 0
    assert week.minutes_to_reach(1.0, 15) is None
    assert mix_of_hours(60, 0).minutes_to_reach(1.0, 15) == 0
    assert mix_of_hours(0, 0).minutes_to_reach(0.3, 15) == 15
