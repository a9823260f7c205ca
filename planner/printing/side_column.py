"""The right-hand column of a printed week: what was agreed, the letters of the causes, notes by hand."""

from __future__ import annotations

from dataclasses import dataclass

from planner.domain.preferences import Band
from planner.drawing.week_geometry import Box
from planner.printing import sheet_words
from planner.printing.frame import SIDE_WIDTH
from planner.printing.paper import BLACK, DARK_GREY, EXPLANATION, EXPLANATION_STRONG, HEADING, ITEM
from planner.printing.text import PlacedLine, Run, TextLine, wrapped

_HEADING = 18.0
_BELOW_HEADING = 3.0
_SECTION_GAP = 20.0
_ITEM_LINE = 15.4
_ITEM_INDENT = 21.0
_LINE = 15.0
_TICK = 12.0
_PITCH = 24.0
_FEWEST_LINES = 2
_LETTER_GAP = 8.0


@dataclass(frozen=True, slots=True)
class SideColumn:
    """Lines of text, boxes to tick and lines to write on, at their places on the page."""

    lines: tuple[PlacedLine, ...]
    ticks: tuple[Box, ...]
    bottom: float


def side_column(band: Band | None, x: float, top: float) -> SideColumn:
    """Return what stands above the notes, from a height downwards."""
    heads = sheet_words.section_heads()
    lines: list[PlacedLine] = []
    ticks: list[Box] = []
    y = top
    if band is not None:
        lines.append(heading(heads["agreements"], x, y))
        y += _HEADING + _BELOW_HEADING
        ticks.append(Box(x, y + (_ITEM_LINE - _TICK) / 2, _TICK, _TICK))
        words = [Run(sheet_words.agreement_of(band), ITEM, BLACK)]
        placed = _paragraph(words, x + _ITEM_INDENT, y, _ITEM_LINE, SIDE_WIDTH - _ITEM_INDENT)
        lines += placed
        y = placed[-1].top + _ITEM_LINE + _SECTION_GAP
    lines.append(heading(heads["letters"], x, y))
    y += _HEADING + _BELOW_HEADING
    advice = _paragraph([Run(sheet_words.letters_advice(), EXPLANATION, DARK_GREY)], x, y, _LINE, SIDE_WIDTH)
    lines += advice
    y = advice[-1].top + _LINE
    letters = _letters(x, y)
    lines += letters
    return SideColumn(tuple(lines), tuple(ticks), letters[-1].top + _LINE + _SECTION_GAP)


def heading(words: str, x: float, y: float) -> PlacedLine:
    """Return the heading of a section with its top at a height."""
    (line,) = wrapped([Run(words, HEADING, BLACK)], lambda _: 2 * SIDE_WIDTH) or []
    return PlacedLine(line, x, y, _HEADING)


def heading_height() -> float:
    """What a heading takes, with the room below it."""
    return _HEADING + _BELOW_HEADING


def writing_lines(top: float, bottom: float) -> tuple[float, ...]:
    """Return the heights of lines to write notes on, none where fewer than two would fit."""
    count = int((bottom - top - _HEADING) // _PITCH)
    if count < _FEWEST_LINES:
        return ()
    return tuple(bottom - (count - 1 - number) * _PITCH - 8 for number in range(count))


def _letters(x: float, top: float) -> list[PlacedLine]:
    """Place the letters in rows; each stays beside its word."""
    rows: list[list[tuple[Run, float]]] = [[]]
    reached = 0.0
    for letter, word in sheet_words.letters():
        strong, plain = Run(letter, EXPLANATION_STRONG, BLACK), Run(f" {word}", EXPLANATION, DARK_GREY)
        width = strong.width + plain.width
        if rows[-1] and reached + width > SIDE_WIDTH:
            rows.append([])
            reached = 0.0
        rows[-1] += [(strong, reached), (plain, reached + strong.width)]
        reached += width + _LETTER_GAP
    return [
        PlacedLine(TextLine(tuple(row), SIDE_WIDTH), x, top + number * _LINE, _LINE)
        for number, row in enumerate(rows)
    ]


def _paragraph(runs: list[Run], x: float, top: float, height: float, width: float) -> list[PlacedLine]:
    lines = wrapped(runs, lambda _: width, breaks_words=True) or []
    return [PlacedLine(line, x, top + number * height, height) for number, line in enumerate(lines)]
