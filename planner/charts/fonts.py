"""The shipped font for matplotlib."""

from __future__ import annotations

from functools import cache, lru_cache

import matplotlib
from matplotlib.font_manager import FontProperties, fontManager

from planner import look
from planner.resource_files import resource_file

DPI = 100
POINTS = 72 / DPI
_FILES = {400: "400Regular", 500: "500Medium", 600: "600SemiBold", 700: "700Bold"}


@cache
def load_fonts() -> None:
    """Make the shipped font known to matplotlib; to be called before the first text is made."""
    known = {entry.fname for entry in fontManager.ttflist}
    for weight in _FILES:
        if (path := font_path(weight)) not in known:
            fontManager.addfont(path)
    # Hinting would round each letter to whole pixels, and so space the letters of small texts apart.
    matplotlib.rcParams["text.hinting"] = "none"


def font_path(weight: int) -> str:
    """Return the file of the shipped font in a weight."""
    return str(resource_file("fonts", f"Inter_{_FILES[weight]}.ttf"))


@lru_cache(maxsize=64)
def font(weight: int, size: float) -> FontProperties:
    """Return the font of a weight for a text of `size` pixels at 100 dots per inch."""
    load_fonts()
    return FontProperties(family=look.FONT, weight=weight, size=size * POINTS)


def features(tabular: bool) -> tuple[str] | None:
    """Return the features of the font that a text is set with."""
    return ("tnum",) if tabular else None
