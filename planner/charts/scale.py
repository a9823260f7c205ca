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


def thinned(count: int, room: float, width: float) -> tuple[int, ...]:
    """Return which of `count` labels, `width` pixels wide on `room` pixels of axis, are shown.

    Every first, second, fourth, thirteenth and so on: distances at which weeks and months repeat.
    """
    if count == 0:
        return ()
    step = room / count
    for every in (1, 2, 4, 13, 26, 52):
        if every * step >= width:
            return tuple(range(0, count, every))
    return tuple(range(0, count, max(math.ceil(width / max(step, 1e-6)), 1)))


def kept_apart(wanted: Sequence[float], gap: float, low: float, high: float) -> tuple[float, ...]:
    """Return places near the wanted ones, in the same order, at least `gap` apart and from `low` to `high`.

    Labels that would touch move together to both sides of their middle; where the room is too little for
    all they share it evenly.
    """
    if not wanted:
        return ()
    order = sorted(range(len(wanted)), key=lambda at: (wanted[at], at))
    room = max(high - low, 0.0)
    gap = min(gap, room / (len(wanted) - 1)) if len(wanted) > 1 else gap
    groups: list[tuple[float, int]] = []
    for at in order:
        groups.append((min(max(wanted[at], low), high), 1))
        while len(groups) > 1 and _touch(groups[-2], groups[-1], gap):
            upper, lower = groups.pop(), groups.pop()
            groups.append(_joined(lower, upper, gap, low, high))
    places = [0.0] * len(wanted)
    rank = iter(order)
    for middle, size in groups:
        for nth in range(size):
            places[next(rank)] = middle + (nth - (size - 1) / 2) * gap
    return tuple(places)


def _touch(lower: tuple[float, int], upper: tuple[float, int], gap: float) -> bool:
    needed = gap * (lower[1] + upper[1]) / 2
    return upper[0] - lower[0] < needed - 1e-9


def _joined(
    lower: tuple[float, int], upper: tuple[float, int], gap: float, low: float, high: float
) -> tuple[float, int]:
    size = lower[1] + upper[1]
    middle = (lower[0] * lower[1] + upper[0] * upper[1]) / size
    half = gap * (size - 1) / 2
    return min(max(middle, low + half), max(high - half, low + half)), size
