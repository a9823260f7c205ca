"""Scales have few round values, and labels keep their distance."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.charts.scale import kept_apart, scale_to, thinned


@given(st.floats(0.01, 100_000))
def test_scale_shows_the_highest_value_with_three_to_five_whole_numbers(highest: float) -> None:
    scale = scale_to(highest, 0, 100)

    assert 3 <= len(scale.ticks) <= 5
    assert scale.ticks[0] == 0
    assert scale.ticks[-1] <= scale.top
    assert scale.at(highest) <= 100
    assert scale.at(highest) >= 40 or highest < 2


@pytest.mark.parametrize("highest", [0, -1, math.nan, math.inf])
def test_scale_of_nothing_is_still_a_scale(highest: float) -> None:
    assert scale_to(highest, 0, 100).ticks == (0, 1, 2)


def test_scale_of_a_working_week_reads_as_one_would_write_it() -> None:
    assert scale_to(33.5, 0, 100).ticks == (0, 10, 20, 30)
    assert scale_to(10, 0, 100).ticks == (0, 5, 10)


@given(st.lists(st.tuples(st.floats(0, 300), st.floats(12, 30)), max_size=8))
def test_labels_never_cover_each_other(labels: list[tuple[float, float]]) -> None:
    wanted, heights = [y for y, _ in labels], [height for _, height in labels]

    places = kept_apart(wanted, heights, 0, 300)

    edges = sorted((y - h / 2, y + h / 2) for y, h in zip(places, heights, strict=True))
    assert all(below[1] <= above[0] + 1e-6 for below, above in pairwise(edges))
    assert all(low >= -1e-6 and high <= 300 + 1e-6 for low, high in edges)


def test_label_with_room_stays_where_it_belongs() -> None:
    assert kept_apart([20, 100, 200], [15, 15, 15], 0, 300) == (20, 100, 200)


def test_labels_that_want_one_place_part_around_it_from_top_to_bottom() -> None:
    assert kept_apart([100, 100], [20, 20], 0, 300) == (110, 90)


def test_labels_share_what_room_there_is() -> None:
    places = kept_apart([5, 5, 5], [20, 20, 20], 0, 30)

    assert places == pytest.approx((25, 15, 5))


@pytest.mark.parametrize(("count", "shown"), [(0, 0), (1, 1), (13, 13), (26, 13), (156, 6)])
def test_names_of_weeks_thin_out(count: int, shown: int) -> None:
    assert len(thinned(count, 400, 30 if count < 100 else 60, (1, 2, 4, 13, 26, 52))) == shown


@given(st.integers(1, 2000), st.floats(50, 1500), st.floats(5, 80))
def test_names_that_are_shown_have_room(count: int, room: float, width: float) -> None:
    shown = thinned(count, room, width, (1, 2, 4, 13, 26, 52))

    assert shown[0] == 0
    assert len(shown) == 1 or (shown[1] - shown[0]) * room / count >= width - 1e-6
