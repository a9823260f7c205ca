"""Numbered notes: the texts that found no room in their blocks, whole, in columns."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import chain, islice

from planner import look
from planner.drawing.week_geometry import Box
from planner.printing import sheet_words
from planner.printing.paper import (
    BLACK,
    DARK_GREY,
    EXPLANATION,
    EXPLANATION_STRONG,
    SMALLEST,
    SMALLEST_STRONG,
)
from planner.printing.text import PlacedLine, Run, TextLine, ended_after, lines_of, number_width

_NUMBER_GAP = 5.0
_GAP = 3.5


@dataclass(frozen=True, slots=True)
class Note:
    """A text to be read in full: what it is about, when that is, what kind of work, and more lines.

    `number` 0 marks a note that no block points to.
    """

    number: int
    title: str = ""
    when: str = ""
    kind: str = ""
    more: tuple[str, ...] = ()

    @property
    def brief(self) -> Note:
        """The note without what the block itself shows by its place; one without a number stays whole."""
        return replace(self, when="", kind="") if self.number else self


@dataclass(frozen=True, slots=True)
class NoteType:
    """The size in which notes are set."""

    strong: look.Type
    plain: look.Type
    line: float


USUAL = NoteType(EXPLANATION_STRONG, EXPLANATION, 13.5)
SMALL = NoteType(SMALLEST_STRONG, SMALLEST, 11.8)


@dataclass(frozen=True, slots=True)
class PlacedNotes:
    """Notes at their places on the page, and the height at which the first column ends."""

    lines: tuple[PlacedLine, ...] = ()
    numbers: tuple[tuple[int, float, float], ...] = ()
    bottom: float = 0.0


def placed_notes(notes: Sequence[Note], columns: Sequence[Box], size: NoteType) -> PlacedNotes | None:
    """Fill columns of equal width with notes, one after the other; None where they do not all fit."""
    room = columns[0].width - _indent(notes)
    capacity = _capacity(columns, size)
    return _flowed([_lines(note, room, size, capacity + 1) for note in notes], notes, columns, size)


def shortened_notes(notes: Sequence[Note], columns: Sequence[Box]) -> PlacedNotes:
    """Fill columns with more notes than they hold, and say so in the last line.

    Each note keeps as many lines as there is room for and ends after a whole word; where one line each
    is still too much, the last notes are left out and counted.
    """
    room = columns[0].width - _indent(notes)
    capacity = _capacity(columns, SMALL)
    whole = [_lines(note, room, SMALL, capacity + 1) for note in notes]
    last = Note(0, more=(sheet_words.shortened_texts(),))

    def with_lines(most: int, one_more: int = 0) -> PlacedNotes | None:
        short = [ended_after(lines, most + (at < one_more), room) for at, lines in enumerate(whole)]
        return _flowed([*short, _lines(last, room, SMALL)], [*notes, last], columns, SMALL)

    most = bisect_left(range(1, capacity + 1), True, key=lambda lines: with_lines(lines) is None)
    one_more = bisect_left(range(1, len(notes)), True, key=lambda count: with_lines(most, count) is None)
    placed = with_lines(most, one_more) if most else None
    if placed is not None:
        return placed
    return _first_notes(notes, [ended_after(lines, 1, room) for lines in whole], columns)


def _first_notes(
    notes: Sequence[Note], texts: Sequence[Sequence[TextLine]], columns: Sequence[Box]
) -> PlacedNotes:
    room = columns[0].width - _indent(notes)
    for kept in range(min(len(notes), _capacity(columns, SMALL)) - 1, -1, -1):
        left_out = Note(0, more=(sheet_words.more_texts(len(notes) - kept),))
        shown = [*texts[:kept], _lines(left_out, room, SMALL)]
        placed = _flowed(shown, [*notes[:kept], left_out], columns, SMALL)
        if placed is not None:
            return placed
    return PlacedNotes(bottom=columns[0].y)


def _capacity(columns: Sequence[Box], size: NoteType) -> int:
    return sum(max(int(column.height // size.line), 0) for column in columns)


def _indent(notes: Sequence[Note]) -> float:
    return number_width(max((note.number for note in notes), default=0)) + _NUMBER_GAP


def _lines(note: Note, room: float, size: NoteType, most: int | None = None) -> list[TextLine]:
    first = [Run(note.title, size.strong, BLACK)] if note.title else []
    if note.when:
        comma = "," if note.kind else ""
        first.append(Run(f"  {note.when}{comma}", size.plain, DARK_GREY, solid=True))
    if note.kind:
        first.append(Run(f" {note.kind}", size.plain, DARK_GREY))
    paragraphs = [first] if first else []
    paragraphs += [[Run(text, size.plain, DARK_GREY)] for text in note.more]
    lines = (lines_of(runs, lambda _: room, breaks_words=True) for runs in paragraphs)
    return list(islice(chain.from_iterable(lines), most))


def _flowed(
    texts: Sequence[Sequence[TextLine]], notes: Sequence[Note], columns: Sequence[Box], size: NoteType
) -> PlacedNotes | None:
    lines: list[PlacedLine] = []
    numbers: list[tuple[int, float, float]] = []
    indent = _indent(notes)
    at, y = 0, columns[0].y
    first_bottom = y
    for text, note in zip(texts, notes, strict=True):
        for position, line in enumerate(text):
            while y + size.line > columns[at].bottom:
                at += 1
                if at == len(columns):
                    return None
                y = columns[at].y
            if position == 0 and note.number:
                numbers.append((note.number, columns[at].x, y + size.line / 2))
            lines.append(PlacedLine(line, columns[at].x + indent, y, size.line))
            y += size.line
            if at == 0:
                first_bottom = y
        y += _GAP
    return PlacedNotes(tuple(lines), tuple(numbers), first_bottom)
