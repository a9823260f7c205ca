"""Fits a whole week on one page: grid and notes share the room until every word stands somewhere."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from planner.app.formats import Formats
from planner.domain.mix import Mix, mix_of
from planner.drawing.week_geometry import Box, Grid
from planner.printing import sheet_words
from planner.printing.frame import (
    SIDE_WIDTH,
    Frame,
    day_headers,
    foot_line,
    frame_of,
    hour_labels,
    mix_lines,
)
from planner.printing.notes import SMALL, USUAL, Note, NoteType, PlacedNotes, placed_notes, shortened_notes
from planner.printing.paper import MARGIN
from planner.printing.plan_layout import (
    PlacedBlock,
    PlacedStrip,
    PrintableBlock,
    placed_blocks,
    printable_blocks,
    strips_of,
)
from planner.printing.sheet_content import SheetContent, SheetOptions
from planner.printing.side_column import (
    NumberBox,
    SideColumn,
    heading,
    heading_height,
    side_column,
    writing_lines,
)
from planner.printing.text import PlacedLine

_NOTE_COLUMNS = 6
_COLUMN_GAP = 14.0
_BAND_GAP = 14.0
_BAND_STEP = 60.0
_LOWEST_GRID = 250.0
_LOWEST_HOUR = 28.0
_MOST_OF_IT = 0.6
_ROOM_TO_WRITE = 130.0
_SECTION_GAP = 16.0


@dataclass(frozen=True, slots=True)
class SheetLayout:
    """Everything on the page at its place, in units from the upper left corner."""

    frame: Frame
    grid: Grid
    mix: Mix
    strips: tuple[PlacedStrip, ...]
    blocks: tuple[PlacedBlock, ...]
    head: tuple[PlacedLine, ...]
    lines: tuple[PlacedLine, ...]
    numbers: tuple[tuple[int, float, float], ...]
    ticks: tuple[Box, ...]
    prospects: tuple[NumberBox, ...]
    writing_lines: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class _Trial:
    """One way to share the room: how high the band of notes below the grid is, and the room to write.

    Brief notes leave out when a block is and its kind of work, which the grid shows already.
    """

    band: float
    room_to_write: float
    size: NoteType
    brief: bool = False


@dataclass(frozen=True, slots=True)
class _Arranged:
    """The part of the page that the trials are about."""

    grid: Grid
    blocks: tuple[PlacedBlock, ...]
    notes: PlacedNotes
    side_bottom: float
    has_notes: bool


def sheet_layout(content: SheetContent, options: SheetOptions, formats: Formats) -> SheetLayout:
    """Return the page of a week."""
    frame = frame_of(content, options, formats)
    strips = strips_of(content, options, formats, frame)
    side = side_column(content, formats, frame.side, frame.days_top + 4)
    blocks = printable_blocks(content, options, formats)
    grid_top = frame.plan_top + strips.height
    arranged = _arranged(frame, grid_top, side.bottom, blocks, strips.notes)
    mix = mix_of(content.week.all_blocks, content.categories)
    head = (*frame.head, *mix_lines(frame, mix, formats), *day_headers(frame, content, formats))
    labels = hour_labels(frame, arranged.grid, formats)
    foot = foot_line(frame, sheet_words.footer(content.printed_at, formats))
    writing, headings = _below(frame, side, arranged)
    return SheetLayout(
        frame,
        arranged.grid,
        mix,
        strips.placed,
        arranged.blocks,
        (*head, *labels),
        (*side.lines, *headings, *arranged.notes.lines, foot),
        arranged.notes.numbers,
        side.ticks,
        side.numbers,
        writing,
    )


def _trials(grid_room: float, minutes: int) -> Iterator[_Trial]:
    """Yield ways to share the room, the one that is best to read and to write on first."""
    yield _Trial(0, _ROOM_TO_WRITE, USUAL)
    yield _Trial(0, _ROOM_TO_WRITE, SMALL)
    yield _Trial(0, 0, SMALL)
    lowest = max(_LOWEST_GRID, min(_LOWEST_HOUR * minutes / 60, grid_room * _MOST_OF_IT))
    bands = [_BAND_STEP * step for step in range(1, int((grid_room - lowest) // _BAND_STEP) + 1)]
    for band in bands:
        yield _Trial(band, 0, SMALL)
    for band in [0, *bands, grid_room - _LOWEST_GRID]:
        yield _Trial(band, 0, SMALL, brief=True)


def _arranged(
    frame: Frame, top: float, side_top: float, blocks: Sequence[PrintableBlock], first_notes: Sequence[Note]
) -> _Arranged:
    """Give notes the least room that holds them all; on the fullest pages they are shortened."""
    for trial in _trials(frame.plan_bottom - top, frame.hours[1] - frame.hours[0]):
        bottom = frame.plan_bottom - trial.band
        grid = frame.grid(top, bottom)
        first_number = sum(note.number > 0 for note in first_notes) + 1
        placed, own_notes = placed_blocks(blocks, grid, first_number)
        notes = [note.brief if trial.brief else note for note in (*first_notes, *own_notes)]
        columns = _columns(frame, side_top, bottom, trial)
        found = placed_notes(notes, columns, trial.size) if notes else PlacedNotes(bottom=side_top)
        if found is not None:
            return _Arranged(grid, tuple(placed), found, bottom, bool(notes))
    return _Arranged(grid, tuple(placed), shortened_notes(notes, columns), bottom, has_notes=True)


def _columns(frame: Frame, side_top: float, bottom: float, trial: _Trial) -> list[Box]:
    """Return the columns that notes may fill: the right-hand one, then those in the band."""
    top = side_top + heading_height()
    width = SIDE_WIDTH
    if trial.band:
        whole = frame.width - 2 * MARGIN
        width = (whole - (_NOTE_COLUMNS - 1) * _COLUMN_GAP) / _NOTE_COLUMNS
    columns = [Box(frame.side, top, width, bottom - top - trial.room_to_write)]
    if trial.band:
        pitch = width + _COLUMN_GAP
        low, height = bottom + _BAND_GAP, trial.band - _BAND_GAP
        columns += [Box(MARGIN + n * pitch, low, width, height) for n in range(_NOTE_COLUMNS)]
    return columns


def _below(
    frame: Frame, side: SideColumn, arranged: _Arranged
) -> tuple[tuple[float, ...], tuple[PlacedLine, ...]]:
    """Return the lines to write on below the numbered notes, and the headings of both."""
    heads = sheet_words.section_heads()
    headings = [heading(heads["texts"], frame.side, side.bottom)] if arranged.has_notes else []
    top = arranged.notes.bottom + _SECTION_GAP if arranged.has_notes else side.bottom
    writing = writing_lines(top, arranged.side_bottom)
    if writing:
        headings.append(heading(heads["notes"], frame.side, top))
    return writing, tuple(headings)
