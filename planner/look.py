"""How Overmorgen looks, as plain values: screen, print and charts share them. No Qt.

Colours are "#RRGGBB"; sizes are logical pixels on screen.
"""

from __future__ import annotations

from dataclasses import dataclass

from planner.domain.category import Horizon


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of everything that is not a category."""

    name: str
    base: str
    sunken: str
    raised: str
    hover: str
    press: str
    past: str
    line: str
    half_line: str
    edge: str
    control: str
    text: str
    text2: str
    text3: str
    ink: str
    on_ink: str
    accent: str
    accent_soft: str
    now: str
    short: str
    short_edge: str
    short_soft: str
    short_text: str
    long: str
    long_soft: str
    long_text: str
    neutral: str
    neutral_soft: str
    warning: str
    survival: str


@dataclass(frozen=True, slots=True)
class Tint:
    """The four colours of a category in one theme: fill, left bar, title and second line."""

    fill: str
    bar: str
    title: str
    sub: str


LIGHT = Theme(
    name="light",
    base="#FFFFFF",
    sunken="#F6F7F7",
    raised="#FFFFFF",
    hover="#ECEEEE",
    press="#E2E5E5",
    past="#FAFBFB",
    line="#E4E7E8",
    half_line="#F0F2F2",
    edge="#CDD3D5",
    control="#868E94",
    text="#15191C",
    text2="#4A5258",
    text3="#626A71",
    ink="#15191C",
    on_ink="#FFFFFF",
    accent="#4A45C4",
    accent_soft="#ECEBFA",
    now="#CF3A2B",
    short="#F0CD90",
    short_edge="#B0740F",
    short_soft="#FBEBCB",
    short_text="#7A4B00",
    long="#0E6470",
    long_soft="#DCEEEF",
    long_text="#0B5560",
    neutral="#B4BBC0",
    neutral_soft="#EDEFF0",
    warning="#FDF3DF",
    survival="#0E8290",
)

DARK = Theme(
    name="dark",
    base="#15181B",
    sunken="#1B1F22",
    raised="#22272B",
    hover="#292F33",
    press="#31383D",
    past="#171B1E",
    line="#2A3034",
    half_line="#1F2427",
    edge="#3C444A",
    control="#7C868D",
    text="#ECEFF1",
    text2="#B4BDC3",
    text3="#929CA3",
    ink="#ECEFF1",
    on_ink="#15191C",
    accent="#A3A0FF",
    accent_soft="#2B2A4A",
    now="#FF7A6B",
    short="#664A18",
    short_edge="#D29A3C",
    short_soft="#3A2E18",
    short_text="#F0C878",
    long="#4FAEBA",
    long_soft="#17383D",
    long_text="#7FD3DC",
    neutral="#646E75",
    neutral_soft="#2A3034",
    warning="#33290F",
    survival="#5BBBC6",
)


def theme_named(name: str) -> Theme:
    """Return the light theme, or the dark one where it is asked for."""
    return DARK if name == DARK.name else LIGHT


BRAND_SAND = "#E0A33A"
BRAND_TEAL = "#0E6470"

# Per colour key: the horizon family it belongs to, its light tint and its dark tint (tokens.md, section 2).
# Those below the defaults fill each family up to six steps; a test holds their contrasts.
_TINTS: dict[str, tuple[Horizon, Tint, Tint]] = {
    "quotes": (
        Horizon.SHORT,
        Tint("#FBEBCB", "#C08214", "#4A3203", "#6B4A0B"),
        Tint("#3B2F19", "#D29A3C", "#F6DDAE", "#D9BC86"),
    ),
    "service": (
        Horizon.SHORT,
        Tint("#F6DDB0", "#B9770E", "#432C02", "#624207"),
        Tint("#473617", "#E3B056", "#F9E3BA", "#DFC48F"),
    ),
    "visits": (
        Horizon.SHORT,
        Tint("#EFCB8C", "#8F5A00", "#3A2600", "#543600"),
        Tint("#503A13", "#F0C676", "#FFEBC7", "#EBD09B"),
    ),
    "cover": (
        Horizon.SHORT,
        Tint("#FBF1DE", "#A9690A", "#4A3203", "#6B4A0B"),
        Tint("#332A1B", "#B98A3E", "#F2DAAE", "#D3B886"),
    ),
    "buffer": (
        Horizon.SHORT,
        Tint("#FFFDF8", "#B9770E", "#5C3D06", "#6F4C0E"),
        Tint("#1C1B18", "#B98A3E", "#E9CF9F", "#CDB384"),
    ),
    "account": (
        Horizon.LONG,
        Tint("#2B6CA3", "#16466F", "#FFFFFF", "#E6F0F8"),
        Tint("#6FA6D4", "#CFE6F8", "#061726", "#0C2338"),
    ),
    "research": (
        Horizon.LONG,
        Tint("#17777F", "#0A4A50", "#FFFFFF", "#E3F3F4"),
        Tint("#76C3C8", "#D6F3F4", "#03201F", "#082C2E"),
    ),
    "calling": (
        Horizon.LONG,
        Tint("#0E5F6B", "#063A42", "#FFFFFF", "#DDF0F2"),
        Tint("#4FAEBA", "#B9E9EE", "#021A1E", "#05262C"),
    ),
    "meeting": (
        Horizon.LONG,
        Tint("#0A4552", "#5CB9C4", "#FFFFFF", "#D8ECF0"),
        Tint("#3A9AAA", "#A6E1EA", "#01161A", "#021F25"),
    ),
    "followup": (
        Horizon.LONG,
        Tint("#1F6E5C", "#0D4438", "#FFFFFF", "#E0F2EC"),
        Tint("#6FBFA6", "#D3F2E7", "#03201A", "#0A2E26"),
    ),
    "coaching": (
        Horizon.LONG,
        Tint("#48638C", "#22375A", "#FFFFFF", "#E6ECF5"),
        Tint("#97ABCF", "#E0E9F7", "#0A1322", "#141F33"),
    ),
    "admin": (
        Horizon.NEUTRAL,
        Tint("#EDEFF0", "#868E94", "#2B3136", "#525A61"),
        Tint("#2A3034", "#7B868D", "#DDE2E5", "#AFB8BE"),
    ),
    "travel": (
        Horizon.NEUTRAL,
        Tint("#F3F4F5", "#868E94", "#2B3136", "#525A61"),
        Tint("#22282B", "#7B868D", "#DDE2E5", "#AFB8BE"),
    ),
    "internal": (
        Horizon.NEUTRAL,
        Tint("#DFE3E5", "#7A848B", "#23292D", "#464E54"),
        Tint("#353D42", "#97A2A9", "#E6EAED", "#BAC3C8"),
    ),
    "leave": (
        Horizon.NEUTRAL,
        Tint("#F6F7F7", "#868E94", "#2B3136", "#525A61"),
        Tint("#1F2427", "#7B868D", "#DDE2E5", "#AFB8BE"),
    ),
    "clay": (
        Horizon.SHORT,
        Tint("#F7E3D0", "#A85F1B", "#472708", "#653C12"),
        Tint("#42301F", "#D08A4C", "#F6DCC3", "#DDBB9B"),
    ),
    "straw": (
        Horizon.SHORT,
        Tint("#F6EFC4", "#94800F", "#3A3306", "#574C0B"),
        Tint("#37331A", "#C4AE3C", "#F2E8B8", "#D5C98E"),
    ),
    "slate": (
        Horizon.NEUTRAL,
        Tint("#D9E4ED", "#6D777E", "#1E2428", "#414A50"),
        Tint("#2F3B45", "#A6B1B8", "#EDF0F2", "#C5CED4"),
    ),
    "mist": (
        Horizon.NEUTRAL,
        Tint("#E9ECF2", "#7B8699", "#262C36", "#4C5462"),
        Tint("#2B303A", "#8790A3", "#DFE3EA", "#B1B8C5"),
    ),
}


def tint(colour: str, theme: Theme) -> Tint:
    """Return a category colour in a theme; an unknown key gets the quietest neutral."""
    _, light, dark = _TINTS.get(colour, _TINTS["admin"])
    return dark if theme.name == DARK.name else light


def colours_of(horizon: Horizon) -> tuple[str, ...]:
    """Return the colour keys of a horizon's family: what a category of that horizon may be given."""
    return tuple(key for key, (family, _, _) in _TINTS.items() if family is horizon and key != "buffer")


def luminance(colour: str) -> float:
    """Return the relative luminance of a colour, 0 to 1 (WCAG 2.2, relative luminance)."""
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21 (WCAG 2.2, contrast ratio)."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def mixed(over: str, under: str, amount: float) -> str:
    """Return `amount` (0..1) of one colour laid over another."""
    parts = (
        round(int(over[at : at + 2], 16) * amount + int(under[at : at + 2], 16) * (1 - amount))
        for at in (1, 3, 5)
    )
    return "#" + "".join(f"{part:02X}" for part in parts)


FONT = "Inter"
FONT_FALLBACKS = ("Noto Sans", "DejaVu Sans")


@dataclass(frozen=True, slots=True)
class Type:
    """A role of text: its size in pixels, weight, and letter spacing in per cent.

    `tabular` gives all figures one width. Inter's hyphen becomes as wide then, so roles that show words
    do without.
    """

    size: float
    weight: int = 400
    spacing: float = 0.0
    tabular: bool = True


BODY = Type(13, tabular=False)
CONTROL = Type(13, 500, tabular=False)
BLOCK_TITLE = Type(12, 600, tabular=False)
BLOCK_SUB = Type(11)
SMALL = Type(12, tabular=False)
HOUR_LABEL = Type(11)
QUARTER_BLOCK = Type(10.5, 600, tabular=False)
PAGE_TITLE = Type(18, 700, -1.5)
SECTION_TITLE = Type(14, 600, tabular=False)
PANEL_HEADING = Type(12, 600, tabular=False)
DAY_NUMBER = Type(18, 600)
MIX_NUMBER = Type(28, 600, -3)

ZOOM_STEPS = (48, 64, 80, 96)
DEFAULT_ZOOM = 64
RAIL_WIDTH = 72
TOP_BAR_HEIGHT = 52
DAY_HEADER_HEIGHT = 60
LANE_HEIGHT = 24
GUTTER_WIDTH = 56
PANEL_WIDTH = 336
FOLDED_PANEL_WIDTH = 48
STATUS_HEIGHT = 28
NARROW_WINDOW = 1120
USUAL_WINDOW = (1440, 900)
