"""Which words of a block find room in it on paper; what does not is pointed to by a number, never cut."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum
from functools import partial

from planner import look
from planner.drawing.faces import BlockFace
from planner.printing.paper import BLACK, BLOCK_SUB, BLOCK_TITLE, DARK_GREY, SMALLEST, SMALLEST_STRONG
from planner.printing.text import MARK_GAP, PlacedLine, Run, TextLine, number_width, printable, wrapped

TICK = 10.0
_TICK_INSET = 4.5
_TICK_GAP = 4.0
_TICK_BOTTOM = _TICK_INSET + TICK + 1
_RIGHT = 3.0
_TOP = 5.0
_LOW = 28.0
_CENTRED_BELOW = 38.0
_NARROW = 90.0


class Refers(Enum):
    """What of a block stands elsewhere on the sheet, below its number."""

    TO_NOTHING = 0
    TO_ITS_NOTE = 1
    TO_EVERYTHING = 2


@dataclass(frozen=True, slots=True)
class BlockWords:
    """What there is to say about a block on paper; `icons` are its marks, `note` its lines."""

    title: str
    start: str
    times: str
    kind: str
    note: tuple[str, ...]
    icons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Room:
    """The room in a block, in units; `inset` is where its text begins on the left."""

    width: float
    height: float
    inset: float


@dataclass(frozen=True, slots=True)
class Fit:
    """How a block is filled: its lines, and the place of its tick box where there is room for one."""

    lines: tuple[PlacedLine, ...]
    tick: tuple[float, float] | None
    refers: Refers

    @property
    def shows_number(self) -> bool:
        """Whether there is room for the number that points to the rest."""
        return any(run.number for placed in self.lines for run, _ in placed.line.runs)


def words_of(face: BlockFace, *, with_note: bool) -> BlockWords:
    """Return the words of a block's face as they can be printed."""
    note = tuple(line for part in face.note.splitlines() if (line := printable(part)))
    return BlockWords(
        printable(face.title),
        face.start,
        face.times,
        printable(face.kind_of_work),
        note if with_note else (),
        tuple(name for name in face.glyphs if name != "check"),
    )


@dataclass(frozen=True, slots=True)
class _Size:
    title: look.Type
    sub: look.Type
    title_line: float
    sub_line: float


_USUAL = _Size(BLOCK_TITLE, BLOCK_SUB, 13.0, 12.5)
_SMALL = _Size(SMALLEST_STRONG, SMALLEST, 11.5, 11.5)


@dataclass(frozen=True, slots=True)
class _Attempt:
    """Paragraphs with their line heights, the least room above and below, and what they leave out."""

    paragraphs: tuple[tuple[tuple[Run, ...], float], ...]
    padding: float
    refers: Refers
    on_one_line: bool = False


def fitted(words: BlockWords, room: Room, number: int, *, has_tick: bool) -> Fit:
    """Return the fullest way to fill a block in which every word is whole.

    `number` is the one that the block gets where something has to stand elsewhere.
    """
    has_tick = has_tick and room.width >= TICK + 2 * _TICK_INSET
    for attempt in _attempts(words, number):
        for beside in (True, False):
            if not beside and (room.width > _NARROW or room.height < _LOW):
                continue
            lines = _placed(attempt, room, has_tick=has_tick, beside=beside)
            if lines is not None:
                return Fit(lines, _tick_place(room) if has_tick else None, attempt.refers)
    return _number_alone(room, number, has_tick=has_tick)


def _number_alone(room: Room, number: int, *, has_tick: bool) -> Fit:
    """Put the number over the bar of a very narrow block, or nothing where even that is too wide."""
    line = TextLine(((Run(number=number), -MARK_GAP),), number_width(number))
    tick = _tick_place(room) if has_tick else None
    if line.width > room.width - 1:
        return Fit((), tick, Refers.TO_EVERYTHING)
    below_tick = has_tick and room.height >= _LOW
    top = _TICK_BOTTOM if below_tick else (room.height - _SMALL.sub_line) / 2
    placed = PlacedLine(line, (room.width - line.width) / 2, top, _SMALL.sub_line)
    return Fit((placed,), tick if below_tick else None, Refers.TO_EVERYTHING)


def _tick_place(room: Room) -> tuple[float, float]:
    y = (room.height - TICK) / 2 if room.height < _LOW else _TICK_INSET
    return room.width - _TICK_INSET - TICK, y


def _attempts(words: BlockWords, number: int) -> Iterator[_Attempt]:
    """All ways to fill a block, the one that says most and is easiest to read first."""
    icons = tuple(Run(icon=name) for name in words.icons)
    pointer = (Run(number=number),)
    both = (_USUAL, _SMALL)
    for size in both:
        notes = tuple(((_sub(line, size),), size.sub_line) for line in words.note)
        whole = (_title(words, size), (_second_line(words, size) + icons, size.sub_line), *notes)
        yield _Attempt(whole, 3.0, Refers.TO_NOTHING)
    tail = icons + (pointer if words.note else ())
    refers = Refers.TO_ITS_NOTE if words.note else Refers.TO_NOTHING
    if words.note:
        for size in both:
            second = (_second_line(words, size) + tail, size.sub_line)
            yield _Attempt((_title(words, size), second), 3.0, refers)
    yield _inline(words, _USUAL, tail, refers)
    for size in both:
        start = ((_start(words, size), *tail), size.sub_line)
        yield _Attempt((_title(words, size), start), 3.0, refers)
    yield _inline(words, _SMALL, tail, refers)
    for size in both:
        title, height = _title(words, size)
        yield _Attempt(((title + tail, height),), 0.4, refers)
    yield from _pointing(words, icons + pointer)


def _pointing(words: BlockWords, tail: tuple[Run, ...]) -> Iterator[_Attempt]:
    """Ways to fill a block whose title stands elsewhere."""
    for size in (_USUAL, _SMALL):
        yield _Attempt(((_second_line(words, size) + tail, size.sub_line),), 0.4, Refers.TO_EVERYTHING)
    for runs in ((_start(words, _SMALL), *tail), tail, tail[-1:]):
        yield _Attempt(((runs, _SMALL.sub_line),), 0.2, Refers.TO_EVERYTHING)


def _title(words: BlockWords, size: _Size) -> tuple[tuple[Run, ...], float]:
    return (Run(words.title, size.title, BLACK),), size.title_line


def _sub(text: str, size: _Size) -> Run:
    return Run(text, size.sub, DARK_GREY)


def _start(words: BlockWords, size: _Size) -> Run:
    return Run(words.start if words.kind else words.times, size.sub, DARK_GREY, solid=True)


def _second_line(words: BlockWords, size: _Size) -> tuple[Run, ...]:
    start = _start(words, size)
    return (start, _sub(f" · {words.kind}", size)) if words.kind else (start,)


def _inline(words: BlockWords, size: _Size, tail: tuple[Run, ...], refers: Refers) -> _Attempt:
    start = _start(words, size)
    runs = (Run(words.title, size.title), replace(start, text=f" {start.text}"), *tail)
    return _Attempt(((runs, size.title_line),), 0.2, refers, on_one_line=True)


@dataclass(frozen=True, slots=True)
class _Shape:
    """How wide lines may be: narrow beside the tick box, wide below it."""

    wide: float
    narrow: float
    narrow_until: float

    def width(self, top: float, height: float, number: int) -> float:
        return self.narrow if top + number * height < self.narrow_until else self.wide


def _placed(attempt: _Attempt, room: Room, *, has_tick: bool, beside: bool) -> tuple[PlacedLine, ...] | None:
    """Wrap the paragraphs beside the tick box, or all below it; None where they need more room."""
    roomy = room.height >= _CENTRED_BELOW
    first = max(_TOP if roomy else 0.0, attempt.padding) if beside else _TICK_BOTTOM
    lines: list[PlacedLine] = []
    top = first
    for runs, height in attempt.paragraphs:
        most = 1 if attempt.on_one_line else int((room.height - attempt.padding - top) / height + 0.001)
        shape = _shape(room, has_tick=has_tick, beside=beside)
        broken = wrapped(runs, partial(shape.width, top, height), most=most) if most > 0 else None
        if broken is None:
            return None
        for line in broken:
            lines.append(PlacedLine(line, room.inset, top, height))
            top += height
    if top > room.height - attempt.padding + 0.01:
        return None
    spare = 0.0 if roomy or not beside else (room.height - top - first) / 2
    if spare <= 0:
        return tuple(lines)
    return tuple(replace(line, top=line.top + spare) for line in lines)


def _shape(room: Room, *, has_tick: bool, beside: bool) -> _Shape:
    wide = room.width - room.inset - _RIGHT
    if not has_tick or not beside:
        return _Shape(wide, wide, 0.0)
    narrow = wide - (TICK + _TICK_INSET + _TICK_GAP - _RIGHT)
    return _Shape(wide, narrow, room.height if room.height < _LOW else _TICK_BOTTOM)
