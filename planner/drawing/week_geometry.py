"""Time to pixels and back, and blocks that overlap side by side. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from planner.domain.block import Block, Outcome
from planner.domain.span import DAY_MINUTES, Span, snapped


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in pixels."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The first pixel to the right of the box."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The first pixel below the box."""
        return self.y + self.height


@dataclass(frozen=True, slots=True)
class Insets:
    """The room around blocks in a column, in pixels."""

    left: float = 4
    right: float = 10
    vertical: float = 1
    lane_gap: float = 2


@dataclass(frozen=True, slots=True)
class Place:
    """Where a block stands among those it overlaps: its lane, counted from the left, of how many."""

    lane: int = 0
    lanes: int = 1


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a column's width, as shares from 0 to 1."""

    start: float = 0.0
    end: float = 1.0


ALONE = Place()
WHOLE = Part()
BESIDE_A_TRACE = Part(0.0, 0.66)
TRACE_LANE = Part(0.68, 1.0)


@dataclass(frozen=True, slots=True)
class Grid:
    """The columns of days and the rows of time, in pixels.

    `first_minute` is the minute at `top`, `hour` the height of an hour; `left` is where the first
    day begins and `width` what all days together take.
    """

    days: tuple[date, ...]
    left: float
    width: float
    top: float
    hour: float
    first_minute: int = 0
    last_minute: int = DAY_MINUTES
    insets: Insets = Insets()

    @property
    def column_width(self) -> float:
        """The width of one day."""
        return self.width / len(self.days)

    @property
    def height(self) -> float:
        """The height from the first to the last minute."""
        return (self.last_minute - self.first_minute) * self.hour / 60

    def x_of(self, column: int) -> float:
        """Return where a day's column begins; one past the last is the right edge."""
        return self.left + column * self.column_width

    def y_of(self, minute: float) -> float:
        """Return the height at which a minute of the day stands."""
        return self.top + (minute - self.first_minute) * self.hour / 60

    def minute_at(self, y: float) -> float:
        """Return the minute of the day at a height, kept within the day."""
        minute = self.first_minute + (y - self.top) * 60 / self.hour
        return min(max(minute, 0.0), float(DAY_MINUTES))

    def column_at(self, x: float) -> int:
        """Return the column nearest to a place, also outside of the grid."""
        column = int((x - self.left) // self.column_width)
        return min(max(column, 0), len(self.days) - 1)

    def column_of(self, day: date) -> int | None:
        """Return the column of a day, None where the day is not shown."""
        return self.days.index(day) if day in self.days else None

    def box_of(self, span: Span, place: Place = ALONE, part: Part = WHOLE) -> Box | None:
        """Return the box of a block within a part of its column, None where its day is not shown."""
        column = self.column_of(span.day)
        if column is None:
            return None
        room = (self.column_width - self.insets.left - self.insets.right) * (part.end - part.start)
        lane_width = (room - self.insets.lane_gap * (place.lanes - 1)) / place.lanes
        left = self.insets.left + (self.column_width - self.insets.left - self.insets.right) * part.start
        x = self.x_of(column) + left + place.lane * (lane_width + self.insets.lane_gap)
        y = self.y_of(span.start) + self.insets.vertical
        height = span.length * self.hour / 60 - 2 * self.insets.vertical
        return Box(x, y, lane_width, height)


def place_blocks(blocks: Sequence[Block]) -> dict[str, Place]:
    """Put blocks of one day that overlap into lanes of equal width.

    Greedy: each goes into the leftmost lane that is free, by start, longer ones first. Own blocks come
    before fixed appointments, so that these take the lanes on the right.
    """
    places: dict[str, Place] = {}
    for cluster in _clusters(blocks):
        lanes: list[list[Block]] = []
        for block in sorted(cluster, key=lambda b: (b.is_fixed, b.span.start, -b.span.length, b.id)):
            free = (lane for lane in lanes if not any(block.span.overlaps(o.span) for o in lane))
            lane = next(free, None)
            if lane is None:
                lanes.append([block])
            else:
                lane.append(block)
        for number, lane in enumerate(lanes):
            places.update((block.id, Place(number, len(lanes))) for block in lane)
    return places


def _clusters(blocks: Sequence[Block]) -> list[list[Block]]:
    clusters: list[list[Block]] = []
    reached = -1
    for block in sorted(blocks, key=lambda b: (b.span.start, -b.span.length, b.id)):
        if clusters and block.span.start < reached:
            clusters[-1].append(block)
        else:
            clusters.append([block])
            reached = -1
        reached = max(reached, block.span.end)
    return clusters


def parts_of(blocks: Sequence[Block], traces: Sequence[Span]) -> dict[str, Part]:
    """Return which part of the column each block of a day takes: less where a frame stands beside it.

    Blocks that overlap make room together, as their lanes share one width.
    """
    parts: dict[str, Part] = {}
    for cluster in _clusters(blocks):
        is_beside = any(block.span.overlaps(trace) for block in cluster for trace in traces)
        parts.update((block.id, BESIDE_A_TRACE if is_beside else WHOLE) for block in cluster)
    return parts


def part_of_trace(trace: Span, blocks: Sequence[Block]) -> Part:
    """Return which part of the column a frame takes: a lane at the right, all of it where nothing else is."""
    return TRACE_LANE if any(block.span.overlaps(trace) for block in blocks) else WHOLE


def conflicts_of(block: Block, others: Sequence[Block]) -> tuple[Span, ...]:
    """Return the parts of a block that another block takes too, merged and in order.

    What takes no time (an appointment marked free or cancelled) conflicts with nothing, and neither does a
    block that was shortened: the rest of it made way.
    """
    if not _is_in_the_way(block):
        return ()
    shared = sorted(
        (max(block.span.start, other.span.start), min(block.span.end, other.span.end))
        for other in others
        if other.id != block.id and _is_in_the_way(other) and other.span.overlaps(block.span)
    )
    merged: list[tuple[int, int]] = []
    for start, end in shared:
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((start, end))
    return tuple(Span(block.span.day, start, end - start) for start, end in merged)


def _is_in_the_way(block: Block) -> bool:
    return block.takes_time and block.outcome is not Outcome.SHORTENED


def span_between(grid: Grid, column: int, first_y: float, second_y: float, snap: int) -> Span:
    """Return the span drawn from one height to another on empty space, snapped, at least one step long."""
    low, high = sorted((grid.minute_at(first_y), grid.minute_at(second_y)))
    start = min(int(low // snap) * snap, DAY_MINUTES - snap)
    end = min(max(-int(-high // snap) * snap, start + snap), DAY_MINUTES)
    return Span(grid.days[column], start, end - start)


def moved_span(grid: Grid, span: Span, x: float, top_y: float, snap: int) -> Span:
    """Return where a block lands whose top is dragged to a height, over the column at `x`."""
    start = snapped(grid.minute_at(top_y), snap)
    start = min(max(start, 0), DAY_MINUTES - span.length)
    return Span(grid.days[grid.column_at(x)], start, span.length)


def resized_span(grid: Grid, span: Span, y: float, snap: int, *, at_start: bool) -> Span:
    """Return a span with its start or its end dragged to a height, at least one step long."""
    minute = snapped(grid.minute_at(y), snap)
    if at_start:
        start = min(max(minute, 0), span.end - min(snap, span.length))
        return Span(span.day, start, span.end - start)
    end = max(min(minute, DAY_MINUTES), span.start + min(snap, span.length))
    return Span(span.day, span.start, end - span.start)
