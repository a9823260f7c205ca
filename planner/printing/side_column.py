"""The right-hand column of a printed week: what was agreed, the letters of the causes, notes by hand.

Each prospect that was agreed for the month is a box to tick; those that were approached are ticked already.
"""

from __future__ import annotations

from dataclasses import dataclass

from planner.app.agreements import Standing
from planner.app.formats import Formats
from planner.domain.agreement import Carrier, Metric
from planner.drawing.week_geometry import Box
from planner.printing import sheet_words
from planner.printing.frame import SIDE_WIDTH
from planner.printing.paper import BLACK, DARK_GREY, EXPLANATION, EXPLANATION_STRONG, HEADING, ITEM
from planner.printing.sheet_content import SheetContent
from planner.printing.text import PlacedLine, Run, TextLine, wrapped

_HEADING = 18.0
_BELOW_HEADING = 3.0
_SECTION_GAP = 20.0
_ITEM_LINE = 15.4
_ITEM_INDENT = 21.0
_LINE = 15.0
_ITEM_GAP = 7.0
_TICK = 12.0
_NUMBER = 19.0
_IN_A_ROW = 5
_ROW_PITCH = 27.0
_MOST_BOXES = 20
_PITCH = 24.0
_FEWEST_LINES = 2
_LETTER_GAP = 8.0


@dataclass(frozen=True, slots=True)
class NumberBox:
    """A box to tick with its number in it; one that is done, by the rep or the agency, is ticked already."""

    box: Box
    number: int
    done: bool
    by_agency: bool = False


@dataclass(frozen=True, slots=True)
class SideColumn:
    """Lines of text, boxes to tick and lines to write on, at their places on the page."""

    lines: tuple[PlacedLine, ...]
    ticks: tuple[Box, ...]
    numbers: tuple[NumberBox, ...]
    bottom: float


def side_column(content: SheetContent, formats: Formats, x: float, top: float) -> SideColumn:
    """Return what stands above the notes, from a height downwards."""
    lines: list[PlacedLine] = []
    ticks: list[Box] = []
    numbers: tuple[NumberBox, ...] = ()
    y = top
    counted = next((standing for standing in content.standings if _has_boxes(standing)), None)
    if counted is not None:
        numbers, said, y = _prospects(counted, formats, x, y)
        lines += said
    if items := _items(content, counted, formats):
        lines.append(heading(sheet_words.section_heads()["agreements"], x, y))
        y += _HEADING + _BELOW_HEADING
        for item in items:
            ticks.append(Box(x, y + (_ITEM_LINE - _TICK) / 2, _TICK, _TICK))
            words = [Run(item, ITEM, BLACK)]
            placed = _paragraph(words, x + _ITEM_INDENT, y, _ITEM_LINE, SIDE_WIDTH - _ITEM_INDENT)
            lines += placed
            y = placed[-1].top + _ITEM_LINE + _ITEM_GAP
        y += _SECTION_GAP - _ITEM_GAP
    said, bottom = _causes(x, y)
    return SideColumn((*lines, *said), tuple(ticks), numbers, bottom)


def _has_boxes(standing: Standing) -> bool:
    """Whether an agreement is one of prospects, and few enough to tick them one by one."""
    agreement = standing.agreement
    is_reps = agreement.metric is Metric.PROSPECTS and agreement.carrier is not Carrier.AGENCY
    return is_reps and agreement.target <= _MOST_BOXES


def _items(content: SheetContent, counted: Standing | None, formats: Formats) -> list[str]:
    """Return what is ticked at the end of the week."""
    items = [
        sheet_words.agreement_of(standing, formats)
        for standing in content.standings
        if standing is not counted
    ]
    if not content.standings and content.agreed is not None:
        items.append(sheet_words.share_of(content.agreed, formats))
    return items


def _prospects(
    standing: Standing, formats: Formats, x: float, top: float
) -> tuple[tuple[NumberBox, ...], list[PlacedLine], float]:
    """Place a box for each prospect of the month; return the boxes, what is said, and where it ends."""
    target = round(standing.agreement.target)
    ticked = min(round(standing.done or 0), target)
    own = min(standing.own, ticked)
    lines = [heading(sheet_words.prospects_heading(standing.period.first, formats), x, top)]
    first = top + _HEADING + _BELOW_HEADING + 1
    across = (SIDE_WIDTH - _NUMBER) / (_IN_A_ROW - 1)
    boxes = tuple(
        NumberBox(
            Box(x + number % _IN_A_ROW * across, first + number // _IN_A_ROW * _ROW_PITCH, _NUMBER, _NUMBER),
            number + 1,
            number < ticked,
            own <= number < ticked,
        )
        for number in range(target)
    )
    below = boxes[-1].box.y + _ROW_PITCH
    said = sheet_words.ticked_words(ticked, ticked - own, target)
    lines += _paragraph([Run(said, EXPLANATION, DARK_GREY)], x, below, _LINE, SIDE_WIDTH)
    return boxes, lines, lines[-1].top + _LINE + _SECTION_GAP


def _causes(x: float, y: float) -> tuple[list[PlacedLine], float]:
    """Place the letters of the causes and how to use them; return where that ends."""
    lines = [heading(sheet_words.section_heads()["letters"], x, y)]
    y += _HEADING + _BELOW_HEADING
    lines += _paragraph([Run(sheet_words.letters_advice(), EXPLANATION, DARK_GREY)], x, y, _LINE, SIDE_WIDTH)
    lines += _letters(x, lines[-1].top + _LINE)
    return lines, lines[-1].top + _LINE + _SECTION_GAP


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
