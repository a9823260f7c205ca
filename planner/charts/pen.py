"""The pen that charts are drawn with: a few kinds of marks, in pixels, on a matplotlib Figure.

Each pass of drawing names the same marks again. A mark that is already there gets new vertices, which is
what makes drawing again fast; one that is not named in a pass is hidden. There are no Axes: they cost more
than all that these charts show, and a fixed layout in pixels needs nothing of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Any, TypeVar, cast

import matplotlib
import numpy as np
from matplotlib.artist import Artist
from matplotlib.collections import LineCollection
from matplotlib.figure import Figure
from matplotlib.transforms import Affine2D
from numpy.typing import NDArray

from planner.charts.chart_look import Fill, Stroke, Style
from planner.charts.fonts import DPI, features, font
from planner.charts.letters import text_width
from planner.charts.quick_areas import QuickAreas
from planner.charts.quick_text import QuickText

Box = tuple[float, float, float, float]
"""Left, bottom, right and top in pixels at 100 dots per inch, from the lower left corner of the figure."""
Point = tuple[float, float]
Polygons = NDArray[np.float64]
"""Polygons with equally many corners: an array of polygons x corners x 2."""

_MIDDLE = 0.364
"""Half the height of Inter's capitals: how far a text's base line lies below its middle."""
LINE = 1.27
"""The distance of two lines of text, as a multiple of its size."""
_HATCH_WIDTH = 0.8
_CORNERS = 20
# matplotlib aligns by a width that leaves features of the font out; so it is measured here.
_BEFORE = {"left": 0.0, "center": 0.5, "right": 1.0}
_ABOVE_GROUND = 1000

Kind = TypeVar("Kind", bound=Artist)


class Pen:
    """Draws marks on a figure and keeps them for the next pass; `scale` enlarges texts and strokes."""

    def __init__(self, figure: Figure, scale: float) -> None:
        self.figure = figure
        self.scale = scale
        self.stroke_scale = (1 + scale) / 2
        self.still: dict[str, Artist] = {}
        self.moving: dict[str, Artist] = {}
        self.ground_changed = True
        self.changed: set[Artist] = set()
        self._to_pixels = Affine2D().scale(1 / DPI) + figure.dpi_scale_trans
        self._kept = self.moving
        self._drawn: dict[str, object] = {}
        self._named: set[str] = set()
        self._texts = 0
        self._order = 0

    @contextmanager
    def new_pass(self) -> Iterator[None]:
        """Draw everything again; what is not named any more is hidden."""
        self._named, self._texts, self._order, self.ground_changed = set(), 0, 0, False
        self.changed = set()
        yield
        for name, artist in {**self.still, **self.moving}.items():
            if name not in self._named and artist.get_visible():
                artist.set_visible(False)
                self._drawn.pop(name, None)
                self.ground_changed |= name in self.still

    @contextmanager
    def ground(self) -> Iterator[None]:
        """Draw what lies still while a slider moves: grid, axes and names."""
        kept, self._kept = self._kept, self.still
        yield
        self._kept = kept

    def bars(self, name: str, fill: Fill, boxes: Sequence[Box]) -> None:
        """Fill a series of bars."""
        self.areas(name, fill, _corners(boxes))

    def outlines(self, name: str, stroke: Stroke, boxes: Sequence[Box]) -> None:
        """Draw the edges of a series of bars, without filling them."""
        hollow = Fill("none", stroke.colour, stroke.width)
        self._polygons(name, hollow, _corners(boxes), stroke.dashes)

    def areas(self, name: str, fill: Fill, polygons: Polygons) -> None:
        """Fill polygons."""
        self._polygons(name, fill, polygons, ())

    def dots(self, name: str, fill: Fill, centres: Sequence[Point], radius: float) -> None:
        """Fill circles."""
        turn = np.linspace(0, 2 * np.pi, _CORNERS, endpoint=False)
        circle = np.column_stack((np.cos(turn), np.sin(turn))) * radius
        self.areas(name, fill, np.array(centres, dtype=float).reshape(-1, 1, 2) + circle)

    def _polygons(
        self,
        name: str,
        fill: Fill,
        polygons: Polygons,
        dashes: tuple[float, ...],
    ) -> None:
        if not len(polygons):
            return
        made = self._mark(QuickAreas, name, lambda: self._collection(name, fill, dashes))
        if self._is_new(name, (polygons.shape, polygons.tobytes())):
            # matplotlib's stub does not know that an array is taken, and faster.
            made.set_verts(cast("Any", polygons))

    def _collection(self, name: str, fill: Fill, dashes: tuple[float, ...]) -> QuickAreas:
        with matplotlib.rc_context({"hatch.linewidth": _HATCH_WIDTH}):
            return QuickAreas(
                [],
                facecolors=fill.face,
                edgecolors=fill.edge,
                hatchcolors=fill.hatch_colour,
                linewidths=fill.edge_width * self.stroke_scale,
                linestyles=(0, dashes) if dashes else "solid",
                hatch=fill.hatch or None,
                alpha=None if fill.alpha == 1 else fill.alpha,
                transform=self._to_pixels,
                gid=name,
            )

    def line(self, name: str, stroke: Stroke, *pieces: Sequence[Point]) -> None:
        """Draw a line of one or more pieces, each through its points."""
        drawn = [np.array(piece, dtype=float) for piece in pieces if len(piece) > 1]
        if not drawn:
            return
        made = self._mark(LineCollection, name, lambda: self._lines(name, stroke))
        if self._is_new(name, b"|".join(piece.tobytes() for piece in drawn)):
            made.set_segments(drawn)

    def _lines(self, name: str, stroke: Stroke) -> LineCollection:
        return LineCollection(
            [],
            colors=stroke.colour,
            linewidths=stroke.width * self.stroke_scale,
            linestyles=(0, stroke.dashes) if stroke.dashes else "solid",
            capstyle="butt" if stroke.dashes else "projecting",
            joinstyle="round",
            transform=self._to_pixels,
            gid=name,
        )

    def sized(self, style: Style) -> Style:
        """Return a style at the scale of the chart."""
        return replace(style, size=style.size * self.scale)

    def width(self, text: str, style: Style) -> float:
        """Return the width of a text at the scale of the chart, in pixels."""
        return text_width(text, style) * self.scale

    def text(self, at: Point, text: str, style: Style, *, side: str = "left") -> None:
        """Set a line of text; `at` is its middle, and its left, right or centre by `side`."""
        if not text:
            return
        width = self.width(text, style)
        left = at[0] - width * _BEFORE[side]
        style = self.sized(style)
        name = f"text {self._texts}" if self._kept is self.moving else f"ground text {self._texts}"
        self._texts += 1
        made = self._mark(QuickText, name, self._empty_text)
        if self._is_new(name, (at, text, style, side)):
            made.set(
                position=(left, at[1] - _MIDDLE * style.size),
                text=text,
                color=style.colour,
                fontproperties=font(style.weight, style.size),
                fontfeatures=features(style.tabular),
            )

    def lines_of_text(self, top: Point, lines: Sequence[str], style: Style, *, side: str = "left") -> None:
        """Set lines of text below each other; `top` is the upper edge of the first."""
        height = style.size * self.scale * LINE
        for nth, line in enumerate(lines):
            self.text((top[0], top[1] - height * (nth + 0.5)), line, style, side=side)

    def wrapped(self, text: str, style: Style, width: float) -> tuple[str, ...]:
        """Return a text in lines of at most `width` pixels, broken at spaces and at soft hyphens."""
        lines: list[str] = []
        for word in text.split():
            joined = f"{lines[-1]} {word}" if lines else word
            if lines and self.width(_plain(joined), style) <= width:
                lines[-1] = joined
            else:
                lines.append(word)
        return tuple(part for line in lines for part in self._hyphenated(line, style, width))

    def shortened(self, text: str, style: Style, width: float) -> str:
        """Return a text, or as much of it as `width` pixels hold, with an ellipsis."""
        if self.width(text, style) <= width:
            return text
        cut = (f"{text[:end].rstrip()}…" for end in range(len(text) - 1, 0, -1))
        return next((shorter for shorter in cut if self.width(shorter, style) <= width), "…")

    def _hyphenated(self, line: str, style: Style, width: float) -> Iterator[str]:
        while self.width(_plain(line), style) > width and "\u00ad" in line:
            syllables = line.split("\u00ad")
            heads = ["".join(syllables[:end]) for end in range(len(syllables) - 1, 0, -1)]
            fits = [head for head in heads if self.width(f"{head}-", style) <= width]
            head = fits[0] if fits else heads[-1]
            used = next(end for end in range(1, len(syllables)) if "".join(syllables[:end]) == head)
            yield head if head.endswith("-") else f"{head}-"
            line = "\u00ad".join(syllables[used:])
        yield _plain(line)

    def _empty_text(self) -> QuickText:
        return QuickText(transform=self._to_pixels, parse_math=False, va="baseline")

    def _mark(self, kind: type[Kind], name: str, make: Callable[[], Kind]) -> Kind:
        mark = self._kept.get(name)
        if not isinstance(mark, kind):
            mark = make()
            self.figure.add_artist(mark)
            self._kept[name] = mark
        # What is named later lies above, also where it was first made in an earlier pass.
        self._order += 1
        mark.set_zorder(self._order + (0 if self._kept is self.still else _ABOVE_GROUND))
        return mark

    def _is_new(self, name: str, drawn: object) -> bool:
        self._named.add(name)
        if self._drawn.get(name) == drawn:
            return False
        self._drawn[name] = drawn
        self._kept[name].set_visible(True)
        self.changed.add(self._kept[name])
        self.ground_changed |= self._kept is self.still
        return True


def _plain(text: str) -> str:
    return text.replace("\u00ad", "")


def _corners(boxes: Sequence[Box]) -> Polygons:
    """Return the corners of boxes, as fast as PolyCollection takes them."""
    edges = np.array(boxes, dtype=float).reshape(-1, 4)
    return edges[:, [0, 1, 0, 3, 2, 3, 2, 1]].reshape(-1, 4, 2)
