"""Going from mark to mark of a chart with the arrow keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from planner.charts.chart_figure import Region

_ASIDE = 3.0
_WAYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


def next_region(regions: Sequence[Region], at: Region | None, key: Qt.Key) -> Region:
    """Return the nearest mark in the direction of a key; where there is none, the next in their order.

    What lies aside counts more than what lies ahead. From nowhere it is the first, backwards the last.
    """
    right, down = _WAYS[key]
    if at is None or at not in regions:
        return regions[0] if right + down > 0 else regions[-1]
    x, y = _middle(at)
    ahead = []
    for region in regions:
        over, under = _middle(region)[0] - x, _middle(region)[1] - y
        along, aside = over * right + under * down, abs(over * down) + abs(under * right)
        if along > 1 and along >= aside:
            ahead.append((along + _ASIDE * aside, region))
    if ahead:
        return min(ahead, key=lambda found: found[0])[1]
    place = regions.index(at) + right + down
    return regions[min(max(place, 0), len(regions) - 1)]


def _middle(region: Region) -> tuple[float, float]:
    return region.left + region.width / 2, region.top + region.height / 2
