"""Where the blocks and all-day appointments of a printed week stand, and which need a note."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from planner.app.formats import Formats
from planner.domain.appointment import Appointment
from planner.domain.block import Block
from planner.domain.span import Span
from planner.drawing.inks import Ink, paper_ink
from planner.drawing.week_geometry import Box, Grid, place_blocks
from planner.printing import sheet_words
from planner.printing.block_fit import BlockWords, Fit, Refers, Room, fitted, words_of
from planner.printing.frame import Frame
from planner.printing.notes import Note
from planner.printing.paper import DARK_GREY, SMALL, SMALLEST
from planner.printing.sheet_content import SheetContent, SheetOptions, all_day_face, printed_face
from planner.printing.text import MARK_GAP, PlacedLine, Run, TextLine, wrapped

_LEAST_HEIGHT = 12.0
_STRIP = 14.0
_STRIP_GAP = 2.0
_STRIP_BAR = 4.0
_STRIP_INSET = 9.0
_STRIP_END = 4.0
_MOST_STRIPS = 6


@dataclass(frozen=True, slots=True)
class PrintableBlock:
    """A block with its words and ink, wherever it will stand."""

    block: Block
    words: BlockWords
    ink: Ink
    done: bool
    to_tick: bool
    when: str


@dataclass(frozen=True, slots=True)
class PlacedBlock:
    """A block at its place on the page, and how it is filled."""

    printable: PrintableBlock
    box: Box
    fit: Fit


@dataclass(frozen=True, slots=True)
class PlacedStrip:
    """An all-day appointment below the headers of its days."""

    box: Box
    ink: Ink
    line: PlacedLine


@dataclass(frozen=True, slots=True)
class Strips:
    """The strip of all-day appointments: its rows, and the notes of those that found no room."""

    placed: tuple[PlacedStrip, ...]
    height: float
    notes: tuple[Note, ...]


def printable_blocks(
    content: SheetContent, options: SheetOptions, formats: Formats
) -> tuple[PrintableBlock, ...]:
    """Return the blocks of the week in the order in which they are read."""
    found = []
    for block in content.week.all_blocks:
        face = printed_face(block, content, options, formats)
        words = words_of(face, with_note=options.with_notes)
        when = sheet_words.when(block, formats)
        ink = paper_ink(face, grey=options.grey)
        found.append(PrintableBlock(block, words, ink, face.done, block.takes_time, when))
    return tuple(found)


def placed_blocks(
    blocks: Sequence[PrintableBlock], grid: Grid, first_number: int
) -> tuple[list[PlacedBlock], list[Note]]:
    """Fill the grid; return also the notes that its blocks point to, numbered from `first_number`."""
    spans = {printed.block.id: _drawn_span(printed.block.span, grid) for printed in blocks}
    places = {}
    for day in grid.days:
        of_day = [replace(p.block, span=spans[p.block.id]) for p in blocks if p.block.span.day == day]
        places.update(place_blocks(of_day))
    placed: list[PlacedBlock] = []
    notes: list[Note] = []
    number = first_number
    for printed in sorted(blocks, key=lambda p: (p.block.span.begins_at, places[p.block.id].lane)):
        box = grid.box_of(spans[printed.block.id], places[printed.block.id])
        assert box is not None
        room = Room(box.width, box.height, printed.ink.text_inset)
        fit = fitted(printed.words, room, number, has_tick=printed.to_tick)
        placed.append(PlacedBlock(printed, box, fit))
        if fit.refers is not Refers.TO_NOTHING:
            notes.append(_note_of(printed, fit.refers, number if fit.shows_number else 0))
            number += fit.shows_number
    return placed, notes


def _drawn_span(span: Span, grid: Grid) -> Span:
    """Return a span that is high enough on paper for a line of the smallest text."""
    least = math.ceil((_LEAST_HEIGHT + 2 * grid.insets.vertical) * 60 / grid.hour)
    length = max(span.length, least)
    return replace(span, start=min(span.start, grid.last_minute - length), length=length)


def _note_of(printed: PrintableBlock, refers: Refers, number: int) -> Note:
    if refers is Refers.TO_ITS_NOTE:
        return Note(number, more=printed.words.note)
    words = printed.words
    return Note(number, words.title, printed.when, words.kind, words.note)


def strips_of(content: SheetContent, options: SheetOptions, formats: Formats, frame: Frame) -> Strips:
    """Place the all-day appointments in rows; those beyond the last row become notes without a number."""
    column = (frame.right - frame.left) / len(frame.days)
    reached: list[int] = []
    placed: list[PlacedStrip] = []
    notes: list[Note] = []
    for appointment in sorted(content.week.all_day, key=lambda a: (a.start, a.start - a.end, a.id)):
        columns = _columns(appointment, frame.days)
        if not columns:
            continue
        face = all_day_face(appointment, content, options)
        when = sheet_words.all_day_when(frame.days[columns[0]], frame.days[columns[-1]], formats)
        row = next((row for row, end in enumerate(reached) if end < columns[0]), len(reached))
        if row == _MOST_STRIPS:
            notes.append(Note(0, face.title, when))
            continue
        reached[row : row + 1] = [columns[-1]]
        x = frame.left + columns[0] * column + frame.insets.left
        y = frame.strips_top + row * (_STRIP + _STRIP_GAP)
        width = len(columns) * column - frame.insets.left - frame.insets.right
        number = sum(note.number > 0 for note in notes) + 1
        line = _strip_line(face.title, width - _STRIP_INSET - _STRIP_END, number)
        if line.runs[0][0].number:
            notes.append(Note(number, face.title, when))
        ink = replace(paper_ink(face, grey=options.grey), bar_width=_STRIP_BAR, edge_width=0.8)
        placed.append(PlacedStrip(Box(x, y, width, _STRIP), ink, PlacedLine(line, _STRIP_INSET, 0, _STRIP)))
    return Strips(tuple(placed), len(reached) * (_STRIP + _STRIP_GAP), tuple(notes))


def _columns(appointment: Appointment, days: tuple[date, ...]) -> list[int]:
    first, last = appointment.start.date(), appointment.last_day
    return [number for number, day in enumerate(days) if first <= day <= last]


def _strip_line(title: str, room: float, number: int) -> TextLine:
    for role in (SMALL, SMALLEST):
        lines = wrapped([Run(title, role, DARK_GREY)], lambda _: room)
        if lines is not None and len(lines) == 1:
            return lines[0]
    mark = Run(number=number)
    return TextLine(((mark, -MARK_GAP),), mark.width - MARK_GAP)
