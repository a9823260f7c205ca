"""The colours hold what the design promises: readable text, and horizons that no eye confuses."""

from __future__ import annotations

from dataclasses import fields
from itertools import product

import pytest

from planner import look
from planner.domain.category import Horizon, default_categories
from planner.look import DARK, LIGHT, Theme, Tint, contrast, tint

THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
FAMILIES = {horizon: look.colours_of(horizon) for horizon in Horizon}
COLOURS = [*(colour for family in FAMILIES.values() for colour in family), "buffer"]
DEFAULTS = {
    horizon: [category.colour for category in default_categories() if category.horizon is horizon]
    for horizon in Horizon
}
# The colours of the design; following up prospects came later.
DESIGNED_LONG = [colour for colour in DEFAULTS[Horizon.LONG] if colour != "followup"]

Rgb = tuple[float, float, float]
Matrix = tuple[Rgb, Rgb, Rgb]

# Machado, Oliveira and Fernandes (2009), "A Physiologically-based Model for Simulation of Color Vision
# Deficiency", IEEE Transactions on Visualization and Computer Graphics 15(6): linear RGB, severity 1.0.
EYES: dict[str, Matrix] = {
    "usual": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
# IEC 61966-2-1 (sRGB) with its white, D65.
TO_XYZ: Matrix = (
    (0.4124564, 0.3575761, 0.1804375),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339, 0.1191920, 0.9503041),
)
WHITE: Rgb = (0.95047, 1.0, 1.08883)


def times(matrix: Matrix, values: Rgb) -> Rgb:
    first, second, third = (sum(a * b for a, b in zip(row, values, strict=True)) for row in matrix)
    return first, second, third


def linear(colour: str) -> Rgb:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return _linear(red), _linear(green), _linear(blue)


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def lab(values: Rgb) -> Rgb:
    """CIE 1976 L*a*b*."""
    x, y, z = (_lightness(a / b) for a, b in zip(times(TO_XYZ, values), WHITE, strict=True))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _lightness(ratio: float) -> float:
    return ratio ** (1 / 3) if ratio > (6 / 29) ** 3 else ratio / (3 * (6 / 29) ** 2) + 4 / 29


def seen(colour: str, eye: str) -> Rgb:
    red, green, blue = (min(max(channel, 0.0), 1.0) for channel in times(EYES[eye], linear(colour)))
    return lab((red, green, blue))


def distance(one: str, other: str, eye: str = "usual") -> float:
    """CIE76."""
    pairs = zip(seen(one, eye), seen(other, eye), strict=True)
    return float(sum((a - b) ** 2 for a, b in pairs) ** 0.5)


def closest(some: list[str], others: list[str], theme: Theme, eye: str) -> float:
    return min(
        distance(tint(one, theme).fill, tint(other, theme).fill, eye) for one, other in product(some, others)
    )


def closest_contrast(some: list[str], others: list[str], theme: Theme) -> float:
    return min(
        contrast(tint(one, theme).fill, tint(other, theme).fill) for one, other in product(some, others)
    )


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.005)
    assert contrast("#123456", "#123456") == 1


def test_colours_are_mixed_by_their_amounts() -> None:
    assert look.mixed("#FF0000", "#0000FF", 0) == "#0000FF"
    assert look.mixed("#FF0000", "#0000FF", 1) == "#FF0000"
    assert look.mixed("#FFFFFF", "#000000", 0.2) == "#333333"


@THEMES
@pytest.mark.parametrize("colour", COLOURS)
def test_text_is_readable_on_every_category(colour: str, theme: Theme) -> None:
    tints = tint(colour, theme)

    assert contrast(tints.title, tints.fill) >= 4.5
    assert contrast(tints.sub, tints.fill) >= 4.5


@THEMES
def test_text_of_the_window_is_readable_wherever_it_stands(theme: Theme) -> None:
    for ground in (theme.base, theme.sunken, theme.raised, theme.hover):
        assert contrast(theme.text, ground) >= 7
        assert contrast(theme.text2, ground) >= 4.5
        assert contrast(theme.text3, ground) >= 4.5
    pairs = [
        (theme.on_ink, theme.ink),
        (theme.text, theme.press),
        (theme.text2, theme.accent_soft),
        (theme.text2, theme.neutral_soft),
        (theme.text, theme.warning),
        (theme.now, theme.base),
        (theme.accent, theme.base),
        (theme.base, theme.accent),
        (theme.long_text, theme.long_soft),
        (theme.long_text, theme.base),
        (theme.short_text, theme.base),
    ]
    assert [pair for pair in pairs if contrast(*pair) < 4.5] == []
    assert contrast(theme.control, theme.base) >= 3
    assert contrast(theme.short_edge, theme.base) >= 3


@pytest.mark.parametrize("horizon", Horizon)
def test_a_horizon_has_six_colours_to_choose_from(horizon: Horizon) -> None:
    assert len(FAMILIES[horizon]) == len(set(FAMILIES[horizon])) == 6
    assert "buffer" not in FAMILIES[horizon]
    others = [colour for other in Horizon if other is not horizon for colour in FAMILIES[other]]
    assert set(FAMILIES[horizon]).isdisjoint(others)


@THEMES
def test_no_two_colours_of_a_horizon_are_the_same(theme: Theme) -> None:
    for family in FAMILIES.values():
        assert len({tint(colour, theme) for colour in family}) == 6
        assert len({tint(colour, theme).fill for colour in family}) == 6


@THEMES
def test_every_default_category_has_the_colour_of_its_horizon(theme: Theme) -> None:
    for category in default_categories():
        assert category.colour in (*FAMILIES[category.horizon], "buffer")
        assert tint(category.colour, theme) != tint("no such colour", theme) or category.colour == "admin"


@THEMES
def test_a_colour_that_is_unknown_here_is_shown_as_a_quiet_one(theme: Theme) -> None:
    assert tint("teal", theme) == tint("admin", theme)


def test_each_theme_is_found_by_its_name() -> None:
    assert look.theme_named("dark") is DARK
    assert look.theme_named("light") is LIGHT
    assert look.theme_named("") is LIGHT
    assert contrast(LIGHT.base, "#000000") > contrast(DARK.base, "#000000")


@pytest.mark.parametrize(
    ("theme", "short", "neutral", "bars"),
    [(LIGHT, 3.4, 4.1, 4.5), (DARK, 3.3, 3.4, 3.2)],
    ids=["light", "dark"],
)
def test_long_term_work_stands_out_by_its_weight_alone(
    theme: Theme, short: float, neutral: float, bars: float
) -> None:
    long = list(FAMILIES[Horizon.LONG])

    assert closest_contrast(long, list(FAMILIES[Horizon.SHORT]), theme) >= short - 0.05
    assert closest_contrast(long, list(FAMILIES[Horizon.NEUTRAL]), theme) >= neutral - 0.05
    assert contrast(theme.long, theme.short) >= bars - 0.05


@pytest.mark.parametrize(
    ("theme", "eye", "least"),
    [
        (LIGHT, "protan", 50),
        (LIGHT, "deutan", 58),
        (LIGHT, "tritan", 59),
        (DARK, "protan", 51),
        (DARK, "deutan", 50),
        (DARK, "tritan", 54),
    ],
    ids=lambda value: getattr(value, "name", value),
)
def test_long_and_short_are_as_far_apart_as_the_design_says(theme: Theme, eye: str, least: int) -> None:
    found = closest(DESIGNED_LONG, DEFAULTS[Horizon.SHORT], theme, eye)
    assert found == pytest.approx(least, abs=0.7)


@THEMES
@pytest.mark.parametrize("eye", EYES)
def test_no_eye_takes_a_long_term_colour_for_another_horizon(theme: Theme, eye: str) -> None:
    long = list(FAMILIES[Horizon.LONG])

    assert closest(long, list(FAMILIES[Horizon.SHORT]), theme, eye) >= 45
    assert closest(long, list(FAMILIES[Horizon.NEUTRAL]), theme, eye) >= 35
    assert distance(theme.long, theme.short, eye) >= 35


# From the palette of the design: base, text, accent, now, long and short, and a few categories.
PALETTE: dict[str, dict[str, str]] = {
    "light": {
        "base": "#FFFFFF", "sunken": "#F6F7F7", "line": "#E4E7E8", "half_line": "#F0F2F2", "edge": "#CDD3D5",
        "control": "#868E94", "text": "#15191C", "text2": "#4A5258", "text3": "#626A71", "ink": "#15191C",
        "accent": "#4A45C4", "accent_soft": "#ECEBFA", "now": "#CF3A2B", "short": "#F0CD90",
        "short_edge": "#B0740F", "short_text": "#7A4B00", "long": "#0E6470", "long_soft": "#DCEEEF",
        "long_text": "#0B5560", "neutral": "#B4BBC0", "warning": "#FDF3DF", "survival": "#0E8290",
    },
    "dark": {
        "base": "#15181B", "sunken": "#1B1F22", "line": "#2A3034", "half_line": "#1F2427", "edge": "#3C444A",
        "control": "#7C868D", "text": "#ECEFF1", "text2": "#B4BDC3", "text3": "#929CA3", "ink": "#ECEFF1",
        "accent": "#A3A0FF", "accent_soft": "#2B2A4A", "now": "#FF7A6B", "short": "#664A18",
        "short_edge": "#D29A3C", "short_text": "#F0C878", "long": "#4FAEBA", "long_soft": "#17383D",
        "long_text": "#7FD3DC", "neutral": "#646E75", "warning": "#33290F", "survival": "#5BBBC6",
    },
}  # fmt: skip
TINTS = {
    "quotes": (
        Tint("#FBEBCB", "#C08214", "#4A3203", "#6B4A0B"),
        Tint("#3B2F19", "#D29A3C", "#F6DDAE", "#D9BC86"),
    ),
    "visits": (
        Tint("#EFCB8C", "#8F5A00", "#3A2600", "#543600"),
        Tint("#503A13", "#F0C676", "#FFEBC7", "#EBD09B"),
    ),
    "buffer": (
        Tint("#FFFDF8", "#B9770E", "#5C3D06", "#6F4C0E"),
        Tint("#1C1B18", "#B98A3E", "#E9CF9F", "#CDB384"),
    ),
    "calling": (
        Tint("#0E5F6B", "#063A42", "#FFFFFF", "#DDF0F2"),
        Tint("#4FAEBA", "#B9E9EE", "#021A1E", "#05262C"),
    ),
    "meeting": (
        Tint("#0A4552", "#5CB9C4", "#FFFFFF", "#D8ECF0"),
        Tint("#3A9AAA", "#A6E1EA", "#01161A", "#021F25"),
    ),
    "travel": (
        Tint("#F3F4F5", "#868E94", "#2B3136", "#525A61"),
        Tint("#22282B", "#7B868D", "#DDE2E5", "#AFB8BE"),
    ),
}


@THEMES
def test_the_window_has_the_colours_of_the_design(theme: Theme) -> None:
    assert {name: getattr(theme, name) for name in PALETTE[theme.name]} == PALETTE[theme.name]


@pytest.mark.parametrize("colour", TINTS)
def test_categories_have_the_colours_of_the_design(colour: str) -> None:
    assert (tint(colour, LIGHT), tint(colour, DARK)) == TINTS[colour]


@THEMES
def test_every_colour_is_written_in_full(theme: Theme) -> None:
    written = [getattr(theme, field.name) for field in fields(Theme) if field.name != "name"]
    written += [getattr(tint(colour, theme), field.name) for colour in COLOURS for field in fields(Tint)]

    for colour in written:
        assert len(colour) == 7
        assert colour == f"#{int(colour[1:], 16):06X}"


def test_the_text_of_a_block_is_set_as_the_design_says() -> None:
    roles = [
        look.BODY,
        look.BLOCK_TITLE,
        look.BLOCK_SUB,
        look.QUARTER_BLOCK,
        look.PAGE_TITLE,
        look.MIX_NUMBER,
    ]
    assert [(role.size, role.weight) for role in roles] == [
        (13, 400),
        (12, 600),
        (11, 400),
        (10.5, 600),
        (18, 700),
        (28, 600),
    ]
    assert look.ZOOM_STEPS == (48, 64, 80, 96)
    assert look.DEFAULT_ZOOM in look.ZOOM_STEPS
