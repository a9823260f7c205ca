"""The reactive buffer that a rep's own weeks ask for."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.block import Block
from planner.domain.category import BUFFER
from planner.domain.span import Span
from planner.domain.week import Baseline
from planner.foresight.buffer import (
    BufferSize,
    lognormal_quantile,
    proposed_buffer,
    unplanned_client_minutes,
)
from tests.domain.examples import CATEGORIES, MONDAY, NOON, TUESDAY, WEEK, block

WEEKS = st.lists(st.integers(0, 1200), min_size=3, max_size=26)


def test_the_reference_figure() -> None:
    assert lognormal_quantile(1 / (2 - 0.7), 5.0, 0.6) == pytest.approx(6.4, abs=0.05)


def test_before_three_weeks_there_is_no_size() -> None:
    assert proposed_buffer([]) is None
    assert proposed_buffer([300, 240]) is None


def test_many_weeks_speak_for_themselves() -> None:
    usual = proposed_buffer([120, 480] * 50)

    assert usual is not None
    assert usual.n == 100
    assert usual.mean == 300
    assert usual.spread == pytest.approx(0.6, abs=0.005)
    assert usual.minutes == pytest.approx(386, abs=3)
    assert usual.rounded == 390


def test_few_weeks_lean_on_the_usual_spread() -> None:
    alike = proposed_buffer([300, 300, 300])

    assert alike is not None
    assert 0.4 < alike.spread < 0.6
    assert alike.minutes > 300


def test_weeks_without_unplanned_work_propose_none() -> None:
    assert proposed_buffer([0, 0, 0, 0]) == BufferSize(0, 0, 0, 4)


@given(WEEKS, st.floats(0, 0.99))
def test_the_more_can_be_used_again_the_bigger_the_buffer(weeks: list[int], reuse: float) -> None:
    smaller, bigger = proposed_buffer(weeks, reuse), proposed_buffer(weeks, 1.0)

    assert smaller is not None
    assert bigger is not None
    assert 0 <= smaller.minutes <= bigger.minutes


def test_unplanned_is_reactive_client_work_that_was_in_no_commit() -> None:
    planned = block("planned", MONDAY, 540, 60, "service")
    buffer = block("buffer", MONDAY, 600, 90, BUFFER)
    moved = replace(planned, span=Span(TUESDAY, 540, 60))
    came = block("came", TUESDAY, 600, 45, "quotes")
    first = Baseline("first", WEEK, 1, NOON, (planned, buffer))
    again = Baseline("again", WEEK, 2, NOON + timedelta(days=1), (moved, came))

    def unplanned(*blocks: Block) -> int:
        return unplanned_client_minutes([first], blocks, CATEGORIES)

    assert unplanned(moved, buffer) == 0
    assert unplanned(moved, buffer, came) == 45
    assert unplanned(moved, replace(buffer, category_id="cover")) == 90
    assert unplanned(block("prospect"), block("growth", category="account")) == 0
    assert unplanned_client_minutes([first, again], [came], CATEGORIES) == 0
