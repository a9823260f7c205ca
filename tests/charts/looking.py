"""What can be seen on a chart: its bars by series, and its texts with the room they take."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import Any

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.collections import PolyCollection
from matplotlib.figure import Figure
from matplotlib.text import Text
from numpy.typing import NDArray

from planner.charts.chart_figure import ChartFigure


@dataclass(frozen=True)
class Box:
    """Left, bottom, right and top in pixels."""

    left: float
    bottom: float
    right: float
    top: float

    @property
    def height(self) -> float:
        return self.top - self.bottom

    @property
    def width(self) -> float:
        return self.right - self.left


def bars(chart: ChartFigure[Any, Any], name: str) -> list[Box]:
    """The bars of a series that is shown, from left to right."""
    found = [
        artist
        for artist in chart.figure.artists
        if isinstance(artist, PolyCollection) and artist.get_gid() == name and artist.get_visible()
    ]
    boxes = []
    for path in (path for artist in found for path in artist.get_paths()):
        corners = np.asarray(path.vertices)
        boxes.append(Box(*corners.min(axis=0), *corners.max(axis=0)))
    return sorted(boxes, key=lambda box: (box.left, box.bottom))


def has_series(chart: ChartFigure[Any, Any], name: str) -> bool:
    """Whether a series is shown."""
    return any(artist.get_gid() == name and artist.get_visible() for artist in chart.figure.artists)


def texts(chart: ChartFigure[Any, Any]) -> dict[str, Box]:
    """The texts that are shown with the room that matplotlib gives them; equal ones get a number."""
    canvas: Any = FigureCanvasAgg(chart.figure)
    renderer = canvas.get_renderer()
    found: dict[str, Box] = {}
    for artist in chart.figure.artists:
        if isinstance(artist, Text) and artist.get_visible():
            extent = artist.get_window_extent(renderer)
            name = artist.get_text()
            while name in found:
                name += "'"
            found[name] = Box(extent.x0, extent.y0, extent.x1, extent.y1)
    return found


def overlaps(chart: ChartFigure[Any, Any]) -> list[tuple[str, str]]:
    """Texts that cover each other by more than their edges."""
    return [
        (one, other)
        for (one, a), (other, b) in combinations(texts(chart).items(), 2)
        if min(a.right, b.right) - max(a.left, b.left) > 1 and min(a.top, b.top) - max(a.bottom, b.bottom) > 3
    ]


def cut_off(chart: ChartFigure[Any, Any]) -> list[str]:
    """Texts that leave the chart by more than a pixel."""
    width, height = chart.figure.bbox.width, chart.figure.bbox.height
    return [
        text
        for text, box in texts(chart).items()
        if box.left < -1 or box.right > width + 1 or box.bottom < -2 or box.top > height + 2
    ]


def picture(figure: Figure) -> NDArray[np.uint8]:
    """The figure as pixels."""
    canvas: Any = FigureCanvasAgg(figure)
    canvas.draw()
    return np.array(canvas.buffer_rgba())
