"""The shipped font for matplotlib, and how wide a text is before it is drawn."""

from __future__ import annotations

from functools import cache, lru_cache

import matplotlib
from matplotlib.font_manager import FontProperties, fontManager, get_font
from matplotlib.ft2font import LoadFlags

from planner import look
from planner.charts.chart_look import Style
from planner.resource_files import resource_file

DPI = 100
POINTS = 72 / DPI
_FILES = {400: "400Regular", 500: "500Medium", 600: "600SemiBold", 700: "700Bold"}
_MEASURED_AT = 200


@cache
def load_fonts() -> None:
    """Make the shipped font known to matplotlib; to be called before the first text is made."""
    known = {entry.fname for entry in fontManager.ttflist}
    for weight in _FILES:
        if (path := _font_path(weight)) not in known:
            fontManager.addfont(path)
    # Hinting would round each letter to whole pixels, and so space the letters of small texts apart.
    matplotlib.rcParams["text.hinting"] = "none"


def _font_path(weight: int) -> str:
    return str(resource_file("fonts", f"Inter_{_FILES[weight]}.ttf"))


@lru_cache(maxsize=64)
def font(weight: int, size: float) -> FontProperties:
    """Return the font of a weight for a text of `size` pixels at 100 dots per inch."""
    load_fonts()
    return FontProperties(family=look.FONT, weight=weight, size=size * POINTS)


def text_width(text: str, style: Style) -> float:
    """Return the width of a text in pixels at 100 dots per inch."""
    return _relative_width(text, style.weight, style.tabular) * style.size


@lru_cache(maxsize=4096)
def _relative_width(text: str, weight: int, tabular: bool) -> float:
    measured = get_font(_font_path(weight))
    measured.set_size(_MEASURED_AT, 72)
    measured.set_text(text, flags=LoadFlags.NO_HINTING, features=features(tabular))
    return float(measured.get_width_height()[0]) / 64 / _MEASURED_AT


def features(tabular: bool) -> tuple[str] | None:
    """Return the features of the font that a text is set with."""
    return ("tnum",) if tabular else None
