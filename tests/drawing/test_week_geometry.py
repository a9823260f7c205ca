from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import combinations, pairwise
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner import look
from planner.domain.block import Block, Origin, Outcome
from planner.domain.span import DAY_MINUTES, SNAPS, Span
from planner.drawing.week_geometry import (
    BESIDE_A_TRACE,
    TRACE_LANE,
    WHOLE,
    Box,
    Grid,
    Part,
    Place,
    conflicts_of,
    moved_span,
    part_of_trace,
    parts_of,
    place_blocks,
    resized_span,
    span_between,
)
from tests.domain.examples import MONDAY, SUNDAY, TUESDAY, WEEK, block, spans

PIXEL = 1e-6

GRIDS = st.builds(
    lambda shown, left, column, hour, first: Grid(
        WEEK.days[:shown], left, column * shown, top=8, hour=hour, first_minute=first
    ),
    st.integers(1, 7),
    st.floats(0, 100),
    st.floats(80, 400),
    st.sampled_from(look.ZOOM_STEPS),
    st.sampled_from((0, 7 * 60)),
)


def blocks_of(day: date, prefix: str, most: int = 9) -> st.SearchStrategy[list[Block]]:
    drawn = st.lists(st.tuples(spans(day), st.booleans()), max_size=most)
    return drawn.map(
        lambda found: [
            Block(f"{prefix}{number}", span, "calling", origin=Origin.CALENDAR if fixed else Origin.OWN)
            for number, (span, fixed) in enumerate(found)
        ]
    )


def usual_grid(hour: float = 64) -> Grid:
    return Grid(WEEK.days[:5], left=56, width=1000, top=0, hour=hour)


def intersect(one: Box, other: Box) -> bool:
    across = min(one.right, other.right) - max(one.x, other.x)
    down = min(one.bottom, other.bottom) - max(one.y, other.y)
    return across > PIXEL and down > PIXEL


@given(GRIDS, blocks_of(MONDAY, "b"))
def test_no_two_blocks_of_a_day_are_drawn_over_each_other(grid: Grid, blocks: list[Block]) -> None:
    places = place_blocks(blocks)
    boxes = [grid.box_of(one.span, places[one.id]) for one in blocks]
    drawn = [box for box in boxes if box is not None]

    assert len(drawn) == len(blocks)
    assert not any(intersect(one, other) for one, other in combinations(drawn, 2))


@given(GRIDS, blocks_of(MONDAY, "b"))
def test_every_block_is_drawn_within_its_column_with_room_to_grab_beside_it(
    grid: Grid, blocks: list[Block]
) -> None:
    for place, one in ((place_blocks(blocks)[one.id], one) for one in blocks):
        box = grid.box_of(one.span, place)

        assert box is not None
        assert box.x >= grid.x_of(0) + 4 - PIXEL
        assert box.right <= grid.x_of(1) - 10 + PIXEL
        assert box.width > 0
        assert box.height > 0
        assert box.y >= grid.y_of(0)
        assert box.bottom <= grid.y_of(DAY_MINUTES)


@given(GRIDS, spans(), spans(TUESDAY))
def test_blocks_of_neighbouring_days_never_meet(grid: Grid, one: Span, other: Span) -> None:
    left, right = grid.box_of(one), grid.box_of(other)
    if len(grid.days) == 1:
        assert right is None
    else:
        assert left is not None
        assert right is not None
        assert left.right < right.x


@given(blocks_of(MONDAY, "b"))
def test_overlapping_blocks_share_the_width_in_lanes_of_their_own(blocks: list[Block]) -> None:
    places = place_blocks(blocks)

    assert places.keys() == {one.id for one in blocks}
    for one, other in combinations(blocks, 2):
        if one.span.overlaps(other.span):
            assert places[one.id].lanes == places[other.id].lanes
            assert places[one.id].lane != places[other.id].lane
    for one in blocks:
        others = [other for other in blocks if other is not one]
        if not any(one.span.overlaps(other.span) for other in others):
            assert places[one.id] == Place(0, 1)


@given(blocks_of(MONDAY, "b"), st.randoms(use_true_random=False))
def test_places_do_not_depend_on_the_order_in_which_blocks_come(blocks: list[Block], chance: Random) -> None:
    shuffled = list(blocks)
    chance.shuffle(shuffled)
    assert place_blocks(shuffled) == place_blocks(blocks)


def test_blocks_that_follow_each_other_use_the_whole_width() -> None:
    assert place_blocks([block("a", start=540), block("b", start=600), block("c", start=660)]) == {
        "a": Place(),
        "b": Place(),
        "c": Place(),
    }


def test_the_earlier_and_the_longer_block_stand_on_the_left() -> None:
    early, long, short = block("z", start=530), block("y", length=90), block("x", length=30)
    assert place_blocks([short, long, early]) == {"z": Place(0, 3), "y": Place(1, 3), "x": Place(2, 3)}


@pytest.mark.parametrize("start", [500, 540, 560])
def test_an_appointment_takes_the_right_lane(start: int) -> None:
    met = replace(block("met", start=start), origin=Origin.CALENDAR)
    assert place_blocks([met, block("own")]) == {"own": Place(0, 2), "met": Place(1, 2)}


def test_a_lane_that_is_free_again_is_used_again() -> None:
    all_day, first, second = block("a", start=480, length=240), block("b"), block("c", start=600)
    places = place_blocks([all_day, first, second])
    assert places == {"a": Place(0, 2), "b": Place(1, 2), "c": Place(1, 2)}


@pytest.mark.parametrize("hour", look.ZOOM_STEPS)
def test_a_quarter_of_an_hour_is_a_quarter_of_the_height_of_an_hour(hour: int) -> None:
    box = usual_grid(hour).box_of(Span(MONDAY, 600, 15), Place(1, 2))

    assert box == Box(56 + 4 + 92 + 2, 10 * hour + 1, 92, hour / 4 - 2)


def test_a_day_that_is_not_shown_has_no_box_and_no_column() -> None:
    assert usual_grid().box_of(Span(SUNDAY, 600, 15)) is None
    assert usual_grid().column_of(SUNDAY) is None
    assert usual_grid().column_of(TUESDAY) == 1


@pytest.mark.parametrize("hour", look.ZOOM_STEPS)
@given(minute=st.integers(0, DAY_MINUTES), first=st.integers(0, 12 * 60), top=st.floats(-500, 500))
def test_a_minute_has_its_height_and_the_height_its_minute(
    hour: int, minute: int, first: int, top: float
) -> None:
    grid = replace(usual_grid(hour), top=top, first_minute=first)

    assert grid.minute_at(grid.y_of(minute)) == pytest.approx(minute, abs=1e-6)
    assert grid.y_of(minute + 60) - grid.y_of(minute) == pytest.approx(hour)


def test_heights_beyond_the_day_are_its_first_and_last_minute() -> None:
    grid = replace(usual_grid(), first_minute=420)
    assert grid.minute_at(-10_000) == 0
    assert grid.minute_at(10_000) == DAY_MINUTES
    assert grid.height == 17 * 64


@given(GRIDS, st.floats(0.01, 0.99))
def test_a_place_across_the_grid_has_its_column_and_beyond_it_the_nearest(grid: Grid, part: float) -> None:
    for column in range(len(grid.days)):
        assert grid.column_at(grid.x_of(column) + part * grid.column_width) == column
        assert grid.column_of(grid.days[column]) == column
    assert grid.column_at(grid.left - 300) == 0
    assert grid.column_at(grid.x_of(len(grid.days)) + 300) == len(grid.days) - 1
    assert grid.x_of(len(grid.days)) == pytest.approx(grid.left + grid.width)


def minutes_of(parts: Sequence[Span]) -> list[int]:
    return [minute for part in parts for minute in range(part.start, part.end)]


FREE_OR_NOT = st.tuples(
    blocks_of(MONDAY, "b", 4), blocks_of(TUESDAY, "t", 2), st.sets(st.integers(0, 5))
).map(
    lambda drawn: [
        replace(one, takes_time=number not in drawn[2]) for number, one in enumerate([*drawn[0], *drawn[1]])
    ]
)


@given(FREE_OR_NOT)
def test_a_conflict_is_every_minute_that_two_blocks_take(blocks: list[Block]) -> None:
    for one in blocks:
        found = conflicts_of(one, blocks)
        taken = {
            minute
            for other in blocks
            if other is not one and other.takes_time and other.span.day == one.span.day
            for minute in range(other.span.start, other.span.end)
        }
        own = range(one.span.start, one.span.end) if one.takes_time else range(0)

        assert minutes_of(found) == [minute for minute in own if minute in taken]
        assert all(part.day == one.span.day for part in found)
        assert all(one.end < other.start for one, other in pairwise(found))


def test_what_was_shortened_made_way_and_conflicts_with_nothing() -> None:
    urgent, buffer = block("urgent", start=600, length=60), block("buffer", start=630, length=90)
    shortened = replace(buffer, outcome=Outcome.SHORTENED, kept=15)

    assert conflicts_of(urgent, [urgent, buffer])
    assert conflicts_of(urgent, [urgent, shortened]) == conflicts_of(shortened, [urgent, shortened]) == ()


@given(FREE_OR_NOT)
def test_conflicts_are_felt_on_both_sides(blocks: list[Block]) -> None:
    for one, other in combinations(blocks, 2):
        assert minutes_of(conflicts_of(one, [other])) == minutes_of(conflicts_of(other, [one]))


@given(GRIDS, st.floats(-3000, 3000), st.floats(-3000, 3000), st.sampled_from(SNAPS))
def test_a_span_drawn_on_empty_space_covers_what_was_drawn(
    grid: Grid, first_y: float, second_y: float, snap: int
) -> None:
    drawn = span_between(grid, 0, first_y, second_y, snap)

    assert drawn == span_between(grid, 0, second_y, first_y, snap)
    assert drawn.checked().day == MONDAY
    assert drawn.length >= snap
    assert (drawn.start % snap, drawn.end % snap) == (0, 0)
    low, high = sorted((grid.minute_at(first_y), grid.minute_at(second_y)))
    assert drawn.start <= low
    assert drawn.end >= high
    assert drawn.length < high - low + 2 * snap + PIXEL


@given(GRIDS, spans(), st.floats(-3000, 3000), st.floats(-3000, 3000), st.sampled_from(SNAPS))
def test_a_dragged_block_lands_whole_on_a_step_of_the_day_under_it(
    grid: Grid, span: Span, x: float, top_y: float, snap: int
) -> None:
    landed = moved_span(grid, span, x, top_y, snap)

    assert landed.checked().length == span.length
    assert landed.day == grid.days[grid.column_at(x)]
    assert landed.start % snap == 0 or landed.end == DAY_MINUTES
    wanted = grid.minute_at(top_y)
    assert abs(landed.start - wanted) <= snap / 2 or landed.end == DAY_MINUTES


@given(GRIDS, spans(), st.floats(-3000, 3000), st.sampled_from(SNAPS), st.booleans())
def test_a_dragged_edge_leaves_the_other_where_it_was(
    grid: Grid, span: Span, y: float, snap: int, at_start: bool
) -> None:
    changed = resized_span(grid, span, y, snap, at_start=at_start)

    assert changed.checked().day == span.day
    assert changed.length >= min(snap, span.length)
    edge, other = (changed.start, changed.end) if at_start else (changed.end, changed.start)
    assert other == (span.end if at_start else span.start)
    at_shortest = changed.length == min(snap, span.length)
    assert at_shortest or abs(edge - grid.minute_at(y)) <= snap / 2


def test_a_drag_of_one_hour_down_and_one_day_across_is_read_as_such() -> None:
    grid, span = usual_grid(), Span(MONDAY, 540, 60)

    assert moved_span(grid, span, 56 + 250, grid.y_of(540) + 64, 15) == Span(TUESDAY, 600, 60)
    assert resized_span(grid, span, grid.y_of(600) + 20, 15, at_start=False) == Span(MONDAY, 540, 75)
    assert resized_span(grid, span, grid.y_of(540) + 20, 15, at_start=True) == Span(MONDAY, 555, 45)
    assert span_between(grid, 1, grid.y_of(547), grid.y_of(568), 15) == Span(TUESDAY, 540, 30)


PARTS = [WHOLE, BESIDE_A_TRACE, TRACE_LANE]


@given(GRIDS, spans(), spans())
def test_a_frame_of_what_gave_way_stands_beside_the_blocks_of_its_time(
    grid: Grid, one: Span, trace: Span
) -> None:
    shown = Block("b", one, "calling")
    block_box = grid.box_of(one, part=parts_of([shown], [trace])["b"])
    trace_box = grid.box_of(trace, part=part_of_trace(trace, [shown]))

    assert block_box is not None
    assert trace_box is not None
    assert not intersect(block_box, trace_box)
    if not one.overlaps(trace):
        assert block_box == grid.box_of(one)
        assert trace_box == grid.box_of(trace)


@given(GRIDS, blocks_of(MONDAY, "b"), st.sampled_from(PARTS))
def test_blocks_in_a_part_of_a_column_stay_in_it(grid: Grid, blocks: list[Block], part: Part) -> None:
    places = place_blocks(blocks)
    room = grid.column_width - 14
    for one in blocks:
        box = grid.box_of(one.span, places[one.id], part)

        assert box is not None
        assert box.x >= grid.x_of(0) + 4 + part.start * room - PIXEL
        assert box.right <= grid.x_of(0) + 4 + part.end * room + PIXEL


@given(GRIDS, blocks_of(MONDAY, "b"), spans())
def test_blocks_beside_a_frame_are_not_drawn_over_each_other_either(
    grid: Grid, blocks: list[Block], trace: Span
) -> None:
    places, parts = place_blocks(blocks), parts_of(blocks, [trace])
    boxes = [grid.box_of(one.span, places[one.id], parts[one.id]) for one in blocks]
    drawn = [
        box for box in (*boxes, grid.box_of(trace, part=part_of_trace(trace, blocks))) if box is not None
    ]

    assert len(drawn) == len(blocks) + 1
    assert not any(intersect(one, other) for one, other in combinations(drawn, 2))
