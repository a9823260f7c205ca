"""Bands that widen with time, laid over each other as if they were of thin paper.

Each overlap is filled with the colour that shows through, opaque: Agg fills that six times as fast as
colours that let others through, and a slider draws these areas at every step.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

import numpy as np
from numpy.typing import NDArray

from planner.charts.chart_figure import Sheet
from planner.charts.chart_look import Fill
from planner.charts.rows import Spread
from planner.charts.scale import Scale
from planner.look import mixed

OUTER_ALPHA, INNER_ALPHA = 0.11, 0.20

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Fan:
    """The ranges of one scenario: its name, its colour, and a spread for each place."""

    name: str
    colour: str
    spreads: Sequence[Spread]


@dataclass(frozen=True, eq=False, slots=True)
class _Band:
    """A band between two lines through the same places, and how much of it the colour covers."""

    name: str
    colour: str
    alpha: float
    low: Floats
    high: Floats

    def at(self, places: Floats, finer: Floats) -> _Band:
        low, high = (np.interp(finer, places, line) for line in (self.low, self.high))
        return _Band(self.name, self.colour, self.alpha, low, high)


def fans(sheet: Sheet, places: Sequence[float], below: Fan, above: Fan, scale: Scale) -> None:
    """Fill the ranges of two scenarios, each with its likelier part darker, the one over the other."""
    xs = np.array(places)
    lower, upper = _bands(below, xs.size), _bands(above, xs.size)
    finer = _with_crossings(xs, lower, upper)
    lower, upper = ([band.at(xs, finer) for band in bands] for bands in (lower, upper))
    ground = sheet.look.ground
    shades = [ground]
    for band in lower:
        shades.append(mixed(band.colour, shades[-1], band.alpha))
        _fill(sheet, band.name, shades[-1], finer, (band.low, band.high), scale)
    for band in upper:
        shades = [mixed(band.colour, shade, band.alpha) for shade in shades]
        _fill(sheet, band.name, shades[0], finer, (band.low, band.high), scale)
        for under, shade in zip(lower, shades[1:], strict=True):
            low = np.maximum(band.low, under.low)
            high = np.maximum(low, np.minimum(band.high, under.high))
            _fill(sheet, f"{band.name} over {under.name}", shade, finer, (low, high), scale)


def _bands(fan: Fan, count: int) -> list[_Band]:
    """Return the wide band of a fan and the narrow one; a single spread is the same at all places."""
    spreads = list(fan.spreads) * (count if len(fan.spreads) == 1 else 1)
    outer, inner = (np.array(edges) for edges in ([s.outer for s in spreads], [s.inner for s in spreads]))
    return [
        _Band(f"{fan.name} outer", fan.colour, OUTER_ALPHA, outer[:, 0], outer[:, 1]),
        _Band(f"{fan.name} inner", fan.colour, INNER_ALPHA, inner[:, 0], inner[:, 1]),
    ]


def _with_crossings(xs: Floats, lower: Sequence[_Band], upper: Sequence[_Band]) -> Floats:
    """Return the places, and those between them at which edges of the ones cross edges of the others."""
    found = [xs]
    for one, other in product(_edges(lower), _edges(upper)):
        apart = one - other
        begin, end = apart[:-1], apart[1:]
        crossing = begin * end < 0
        share = begin[crossing] / (begin - end)[crossing]
        found.append(xs[:-1][crossing] + share * np.diff(xs)[crossing])
    return np.unique(np.concatenate(found))


def _edges(bands: Sequence[_Band]) -> Iterator[Floats]:
    for band in bands:
        yield from (band.low, band.high)


def _fill(
    sheet: Sheet, name: str, shade: str, xs: Floats, edges: tuple[Floats, Floats], scale: Scale
) -> None:
    low, high = (scale.start + edge / scale.top * (scale.end - scale.start) for edge in edges)
    if (high - low).max() <= 0:
        return
    corners = np.concatenate([np.column_stack((xs, low)), np.column_stack((xs, high))[::-1]])
    sheet.pen.areas(name, Fill(shade), corners[None])
