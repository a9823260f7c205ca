"""The letters of texts as outlines, kept word by word: a slider brings new numbers, seldom new words."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from matplotlib.font_manager import get_font
from matplotlib.path import Path
from matplotlib.textpath import text_to_path
from numpy.typing import NDArray

from planner.charts.chart_look import Style
from planner.charts.fonts import features, font_path

SET_AT = float(text_to_path.FONT_SCALE)
"""The size that letters are set at; widths and outlines grow with the size of the text."""

_OUTLINES: dict[str, tuple[NDArray[np.float64], NDArray[np.uint8]]] = {}
_DOTS_PER_INCH = 72
_MARK = " |"


@dataclass(frozen=True, eq=False, slots=True)
class _Word:
    """Letters without a space between them; the word after them begins at `next`."""

    vertices: NDArray[np.float64]
    codes: NDArray[np.uint8]
    next: float


@lru_cache(maxsize=2048)
def outlines(text: str, weight: int, tabular: bool) -> Path:
    """Return the outlines of a line of text at `SET_AT`, from the left end of its base line."""
    begin, vertices, codes = 0.0, [], []
    for word in _words(text, weight, tabular):
        vertices.append(word.vertices + np.array((begin, 0.0)))
        codes.append(word.codes)
        begin += word.next
    joined = np.concatenate(codes)
    return Path(np.concatenate(vertices), joined if joined.size else None)


def text_width(text: str, style: Style) -> float:
    """Return the width of a line of text in pixels at 100 dots per inch."""
    return _width(text, style.weight, style.tabular) * style.size / SET_AT


@lru_cache(maxsize=4096)
def _width(text: str, weight: int, tabular: bool) -> float:
    return sum(word.next for word in _words(text, weight, tabular)) - _word("", weight, tabular).next


def _words(text: str, weight: int, tabular: bool) -> list[_Word]:
    return [_word(word, weight, tabular) for word in text.split(" ")]


@lru_cache(maxsize=4096)
def _word(letters: str, weight: int, tabular: bool) -> _Word:
    font = get_font(font_path(weight))
    font.set_size(SET_AT, _DOTS_PER_INCH)
    # A mark set behind the word tells where the next one begins.
    placed, known, _ = text_to_path.get_glyphs_with_font(
        font, letters + _MARK, _OUTLINES, features=features(tabular)
    )
    *own, (_, end, _, _) = placed
    return _Word(
        np.concatenate([np.empty((0, 2)), *(known[name][0] + np.array((x, y)) for name, x, y, _ in own)]),
        np.concatenate([np.empty(0, np.uint8), *(known[name][1] for name, _, _, _ in own)]),
        float(end),
    )
