"""How charts look: colours, hatches and strokes for light, dark and grey print, and sizes.

The values are those of screen and paper (`planner.look`); only what a chart alone needs is named here.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache

from planner import look
from planner.look import Theme, contrast, mixed, theme_named, tint


class Paint(StrEnum):
    """What a chart is made for: a light or dark screen, or a printer without colour."""

    LIGHT = "light"
    DARK = "dark"
    GREY = "grey"


@dataclass(frozen=True, slots=True)
class Fill:
    """How an area is filled: face, edge (width in points), and a hatch of matplotlib's with its colour."""

    face: str
    edge: str = "none"
    edge_width: float = 0.0
    hatch: str = ""
    hatch_colour: str = "none"
    alpha: float = 1.0


@dataclass(frozen=True, slots=True)
class Stroke:
    """How a line is drawn: colour, width in points, and the lengths of dashes and gaps in line widths."""

    colour: str
    width: float
    dashes: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is set: size in pixels, weight and colour; `tabular` gives all figures one width."""

    size: float
    weight: int
    colour: str
    tabular: bool = True


@dataclass(frozen=True, slots=True)
class ChartLook:
    """Everything that a chart is drawn with."""

    paint: Paint
    ground: str
    text: str
    text2: str
    text3: str
    line: str
    long: Fill
    short: Fill
    moved: Fill
    agency: Fill
    could_wait: Fill
    other: Fill
    other_could_wait: Fill
    unknown: Fill
    planned: Stroke
    agreed: Stroke
    agreed_upper: Stroke
    own_part: Stroke
    grid: Stroke
    spine: Stroke
    joint: Stroke
    leader: Stroke
    kept: Stroke
    going: Stroke
    stopped: Stroke
    long_text: str
    short_text: str
    going_text: str
    heat: tuple[str, ...]

    @property
    def axis(self) -> Style:
        """Numbers and names along an axis."""
        return Style(look.HOUR_LABEL.size, look.HOUR_LABEL.weight, self.text2)

    @property
    def value(self) -> Style:
        """The value of a bar or cell."""
        return Style(look.BLOCK_TITLE.size, look.BLOCK_TITLE.weight, self.text)

    @property
    def name(self) -> Style:
        """The name of a bar that lies."""
        return Style(look.SMALL.size, look.SMALL.weight, self.text, tabular=False)

    @property
    def note(self) -> Style:
        """What stands beside a value or a label, less loud."""
        return Style(look.HOUR_LABEL.size, look.HOUR_LABEL.weight, self.text2)

    @property
    def title(self) -> Style:
        """The finding above a chart in a file."""
        return Style(look.SECTION_TITLE.size, look.SECTION_TITLE.weight, self.text, tabular=False)

    @property
    def under_title(self) -> Style:
        """What is counted, and when, below the finding."""
        return Style(look.SMALL.size, look.SMALL.weight, self.text2, tabular=False)

    def series(self, colour: str) -> Style:
        """The label of a series, in its colour."""
        return Style(look.PANEL_HEADING.size, look.PANEL_HEADING.weight, colour, tabular=False)

    def heat_of(self, share: float) -> str:
        """The colour of a share (0 to 1) in the palette of heat maps."""
        place = min(max(share, 0.0), 1.0) * (len(self.heat) - 1)
        step = min(int(place), len(self.heat) - 2)
        return mixed(self.heat[step + 1], self.heat[step], place - step)


BLACK, WHITE = "#000000", "#FFFFFF"


def on(colour: str) -> str:
    """Return black or white, whichever can be read better on a colour; the contrast is at least 4.5."""
    return max((BLACK, WHITE), key=lambda text: contrast(text, colour))


_HEAT = ("#F3F8F8", "#CFE6E8", "#8CC3C9", "#3F929C", "#0E6470", "#083E47")
_GREY_HEAT = ("#FFFFFF", "#DEDEDE", "#B8B8B8", "#8A8A8A", "#555555", "#2B2B2B")
_PLANNED_DASHES = (2.2, 1.6)
_EDGE = 0.7


@cache
def chart_look(paint: Paint) -> ChartLook:
    """Return the look for a screen or a printer."""
    if paint is Paint.GREY:
        return _grey()
    return _on_screen(theme_named(paint), paint)


def _on_screen(theme: Theme, paint: Paint) -> ChartLook:
    hatched_long = Fill(theme.long_soft, theme.long, 1.0, "////", theme.long)
    going = tint("account", theme).fill
    return ChartLook(
        paint=paint,
        ground=theme.base,
        text=theme.text,
        text2=theme.text2,
        text3=theme.text3,
        line=theme.line,
        long=Fill(theme.long),
        short=Fill(theme.short, theme.short_edge, _EDGE),
        moved=hatched_long,
        agency=hatched_long,
        could_wait=Fill(theme.short_soft, theme.short_edge, _EDGE, "////", theme.short_edge),
        other=Fill(theme.neutral, theme.text2, _EDGE),
        other_could_wait=Fill(theme.neutral_soft, theme.text2, _EDGE, "////", theme.text2),
        unknown=Fill("none", theme.line, _EDGE, "////", theme.line),
        planned=Stroke(theme.text, 1.0, _PLANNED_DASHES),
        agreed=Stroke(theme.text, 1.8),
        agreed_upper=Stroke(theme.text, 0.8),
        own_part=Stroke(theme.text, 1.0, (4.0, 2.0)),
        grid=Stroke(theme.line, 0.8),
        spine=Stroke(theme.line, 0.8),
        joint=Stroke(theme.text2, 0.8),
        leader=Stroke(theme.text2, 0.7),
        kept=Stroke(theme.long, 2.4),
        going=Stroke(going, 1.7, (4.0, 2.0)),
        stopped=Stroke(theme.text2, 1.7),
        long_text=theme.long_text,
        short_text=theme.short_text,
        going_text=going,
        # Dark screens show the much that survives bright, as they do with all that is long-term.
        heat=tuple(reversed(_HEAT)) if paint is Paint.DARK else _HEAT,
    )


def _grey() -> ChartLook:
    light, dark, mid, pale = _on_screen(theme_named("light"), Paint.GREY), "#2B2B2B", "#9A9A9A", "#C4C4C4"
    hatched = Fill(WHITE, BLACK, _EDGE, "////", mid)
    dotted = Fill(WHITE, BLACK, _EDGE, "....", dark)
    crossed = Fill(WHITE, BLACK, _EDGE, "xxxx", mid)
    return replace(
        light,
        ground=WHITE,
        text=BLACK,
        text2="#333333",
        text3="#555555",
        line=pale,
        long=Fill(dark),
        short=hatched,
        moved=dotted,
        agency=dotted,
        could_wait=crossed,
        other=Fill(WHITE, BLACK, _EDGE),
        other_could_wait=crossed,
        unknown=Fill("none", pale, _EDGE, "////", pale),
        planned=Stroke(BLACK, 1.0, _PLANNED_DASHES),
        agreed=Stroke(BLACK, 1.8),
        agreed_upper=Stroke(BLACK, 0.8),
        own_part=Stroke(BLACK, 1.0, (4.0, 2.0)),
        grid=Stroke(pale, 0.8),
        spine=Stroke(BLACK, 0.8),
        joint=Stroke("#333333", 0.8),
        leader=Stroke("#333333", 0.7),
        kept=Stroke(BLACK, 2.4),
        going=Stroke(BLACK, 1.7, (4.0, 2.0)),
        stopped=Stroke("#777777", 1.7),
        long_text=BLACK,
        short_text=BLACK,
        going_text=BLACK,
        heat=_GREY_HEAT,
    )


@dataclass(frozen=True, slots=True)
class Size:
    """The size of a chart in pixels at 100 dots per inch; `scale` makes its texts larger than on a page."""

    width: int
    height: int
    scale: float = 1.0


GRID = Size(468, 264)
"""One of six charts on the Review page."""
PRESENTATION = Size(1328, 640, 2.0)
"""One chart on a full screen."""
PAPER_WIDE = Size(720, 210)
"""The whole width of a page."""
PAPER_HALF = Size(345, 200, 0.95)
"""Half the width of a page."""
