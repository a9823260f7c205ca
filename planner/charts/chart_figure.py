"""A chart that stays: its Figure, what lies where on it, and drawing again with other rows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from matplotlib.artist import Artist
from matplotlib.figure import Figure

from planner.charts.chart_look import ChartLook, Size
from planner.charts.fonts import DPI
from planner.charts.heading import draw_heading, heading_height
from planner.charts.labels import Heading
from planner.charts.pen import Box, Pen

Rows = TypeVar("Rows")
Labels = TypeVar("Labels")


@dataclass(frozen=True, slots=True)
class Region:
    """A part of a chart that can be pointed at: where it lies, what it says, and the row behind it.

    Left, top, width and height are in pixels at 100 dots per inch from the upper left corner, as Qt counts.
    """

    left: float
    top: float
    width: float
    height: float
    value: str
    row: object

    def holds(self, x: float, y: float) -> bool:
        """Whether a point lies in it."""
        return self.left <= x < self.left + self.width and self.top <= y < self.top + self.height


@dataclass
class Sheet:
    """What a chart is drawn on: the pen, the look, the size in pixels, and the regions found so far.

    Above the `height` that the chart has, `head` pixels are taken by its heading.
    """

    pen: Pen
    look: ChartLook
    width: float
    height: float
    regions: list[Region]
    head: float = 0.0

    def region(self, box: Box, value: str, row: object) -> None:
        """Let a part of the chart be pointed at; empty parts are a pixel wide and high at least."""
        left, bottom, right, top = box
        wide, high = max(right - left, 1.0), max(top - bottom, 1.0)
        top_from_above = self.head + self.height - bottom - high
        self.regions.append(Region(left, top_from_above, wide, high, value, row))


Draws = Callable[[Sheet, Rows, Labels], None]
"""Draws rows with their words on a sheet."""


class ChartFigure(Generic[Rows, Labels]):
    """A drawn chart. `figure` goes into any canvas of matplotlib; `regions` tell what lies where.

    `moving` are the marks that other rows may change while `ground_changed` is false: all that has to be
    drawn again over a kept picture of the rest.
    """

    def __init__(
        self, draws: Draws[Rows, Labels], rows: Rows, labels: Labels, look: ChartLook, size: Size
    ) -> None:
        self.figure = Figure(
            figsize=(size.width / DPI, size.height / DPI), dpi=DPI, facecolor=look.ground, edgecolor="none"
        )
        self.look = look
        self.regions: tuple[Region, ...] = ()
        self._draws = draws
        self._rows, self._labels = rows, labels
        self._heading: Heading | None = None
        self._pen = Pen(self.figure, size.scale)
        self._draw()

    def put_heading(self, heading: Heading) -> None:
        """Set the finding above the chart, which keeps its size: the figure grows by the room it takes."""
        width, height = self.figure.get_size_inches() * DPI
        self._heading = heading
        self.resize(round(width), round(height + heading_height(self._pen, self.look, heading, width)))

    @property
    def moving(self) -> tuple[Artist, ...]:
        """The marks to be seen that change with the rows, in the order in which they are drawn."""
        seen = (artist for artist in self._pen.moving.values() if artist.get_visible())
        return tuple(sorted(seen, key=lambda artist: artist.get_zorder()))

    def has_changed(self, mark: Artist) -> bool:
        """Whether the last drawing changed a mark."""
        return mark in self._pen.changed

    @property
    def ground_changed(self) -> bool:
        """Whether the last drawing changed what lies below the moving marks, such as the scale."""
        return self._pen.ground_changed

    @property
    def size(self) -> Size:
        """The size of the chart now, with its heading where it has one."""
        width, height = self.figure.get_size_inches() * DPI
        return Size(round(width), round(height), self._pen.scale)

    def update(self, rows: Rows, labels: Labels) -> None:
        """Show other rows; only vertices and texts that differ are replaced."""
        self._rows, self._labels = rows, labels
        self._draw()

    def resize(self, width: int, height: int) -> None:
        """Draw for another size in pixels, the room of a heading within it."""
        self.figure.set_size_inches(width / DPI, height / DPI)
        self._draw()

    def region_at(self, x: float, y: float) -> Region | None:
        """Return what lies at a point, counted from the upper left corner; None where there is nothing."""
        return next((region for region in reversed(self.regions) if region.holds(x, y)), None)

    def _draw(self) -> None:
        width, height = self.figure.get_size_inches() * DPI
        heading = self._heading
        head = heading_height(self._pen, self.look, heading, width) if heading is not None else 0.0
        sheet = Sheet(self._pen, self.look, float(width), float(height) - head, [], head)
        with self._pen.new_pass():
            if heading is not None:
                draw_heading(self._pen, self.look, heading, (float(width), float(height)))
            self._draws(sheet, self._rows, self._labels)
        self.regions = tuple(sheet.regions)
