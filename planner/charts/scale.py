"""Where values, labels and marks come to lie: scales with few round numbers, and labels kept apart."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

_ROUND = (1, 2, 5, 10)
_MOST_TICKS = 5


@dataclass(frozen=True, slots=True)
class Scale:
    """A linear scale from 0 at pixel `start` to `top` at pixel `end`, with its round values."""

    top: float
    start: float
    end: float
    ticks: tuple[int, ...]

    def at(self, value: float) -> float:
        """Return the pixel of a value."""
        return self.start + value / self.top * (self.end - self.start)


def scale_to(highest: float, start: float, end: float) -> Scale:
    """Return a scale that shows values up to `highest`, with 3 to 5 whole round values from 0."""
    if not math.isfinite(highest) or highest <= 0:
        highest = 1.0
    step = _step(highest)
    count = int(highest / step + 1e-9)
    # A scale that ends little above its last round value needs none of the next step.
    top = max(highest * 1.04, step)
    ticks = tuple(step * tick for tick in range(count + 1))
    if len(ticks) < 3:
        top, ticks = max(top, 2 * step), (0, step, 2 * step)
    return Scale(top, start, end, ticks)


def _step(highest: float) -> int:
    magnitude = 10 ** max(math.floor(math.log10(highest)) - 1, 0)
    while True:
        for factor in _ROUND:
            if highest / (factor * magnitude) < _MOST_TICKS:
                return int(factor * magnitude)
        magnitude *= 10


def thinned(count: int, room: float, width: float, every: Sequence[int]) -> tuple[int, ...]:
    """Return which of `count` labels, `width` pixels wide on `room` pixels of axis, are shown.

    `every` are the distances to choose from, such as every week, every second one, every quarter.
    """
    if count == 0:
        return ()
    step = room / count
    for distance in every:
        if distance * step >= width:
            return tuple(range(0, count, distance))
    return tuple(range(0, count, math.ceil(width / max(step, 1e-6))))


def kept_apart(
    wanted: Sequence[float], heights: Sequence[float], low: float, high: float
) -> tuple[float, ...]:
    """Return the middles of labels near the wanted ones, so that none covers another, from `low` to `high`.

    Labels that would touch move together to both sides of their middle; those that want the same place
    keep their order from top to bottom. Where the room is too little for all they share it.
    """
    if not wanted:
        return ()
    room, needed = max(high - low, 0.0), sum(heights)
    tight = min(room / needed, 1.0) if needed else 1.0
    order = sorted(range(len(wanted)), key=lambda nth: (wanted[nth], -nth))
    below, offsets = 0.0, []
    for nth in order:
        offsets.append(below + heights[nth] * tight / 2)
        below += heights[nth] * tight
    # What is left of each place once the labels below are taken off must not fall from label to label.
    free = _rising([wanted[nth] - offset for nth, offset in zip(order, offsets, strict=True)])
    places = [0.0] * len(wanted)
    for nth, place, offset in zip(order, free, offsets, strict=True):
        places[nth] = min(max(place, low), high - below) + offset
    return tuple(places)


def _rising(values: Sequence[float]) -> list[float]:
    """Return the values nearest to these that never fall: neighbours that do share their mean."""
    groups: list[tuple[float, int]] = []
    for value in values:
        mean, size = value, 1
        while groups and groups[-1][0] > mean:
            before, count = groups.pop()
            mean, size = (mean * size + before * count) / (size + count), size + count
        groups.append((mean, size))
    return [mean for mean, size in groups for _ in range(size)]
