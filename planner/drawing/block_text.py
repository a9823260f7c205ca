"""Which lines of text a block carries at its size, and where each stands (tokens.md, section 5)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from PySide6.QtCore import Qt

from planner import look
from planner.drawing.faces import BlockFace
from planner.drawing.fonts import metrics

GLYPH = 12
GLYPH_PITCH = 15
GLYPH_MARGIN = 6
NOTE_ICON_ROOM = 16
_NARROW = 84
_ONE_LINE = 24
_TITLE_AND_TIME = 40
_WRAPPED = 72
_REMEMBERED = 1024


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text within a block: its place from the block's corner, and its role."""

    text: str
    role: look.Type
    x: float
    top: float
    height: float
    is_title: bool = False
    icon: str = ""

    @property
    def bottom(self) -> float:
        """Where the line ends, from the upper edge of the block."""
        return self.top + self.height

    @property
    def width(self) -> float:
        """What the text takes, in pixels."""
        return metrics(self.role).horizontalAdvance(self.text)


@dataclass(frozen=True, slots=True)
class Room:
    """The room that a block has for text: its size, the inset on the left, what is taken on the right."""

    width: float
    height: float
    inset: float
    right: float = 0.0
    packed: bool = False

    @property
    def text_width(self) -> float:
        """The width below the marks, where a line may run to the edge."""
        return max(self.width - self.inset - GLYPH_MARGIN, 0.0)

    @property
    def title_width(self) -> float:
        """The width beside the marks in the upper right corner."""
        return max(self.text_width - self.right, 0.0)


def marks_width(face: BlockFace) -> float:
    """Return the width that the marks of a block take in its upper right corner."""
    return len(face.glyphs) * GLYPH_PITCH + 2 if face.glyphs else 0.0


@lru_cache(maxsize=_REMEMBERED)
def lines_of(face: BlockFace, room: Room) -> tuple[Line, ...]:
    """Return the lines that a block shows on screen, elided where they do not fit.

    They are remembered: while a block is dragged over others, these are repainted at each step.
    """
    return tuple(_fitted(face, room))


def _fitted(face: BlockFace, room: Room) -> list[Line]:
    face = replace(face, title=_unbroken(face.title), note=_unbroken(face.note))
    if room.height < _ONE_LINE:
        return [_centred(face.title, look.QUARTER_BLOCK, room)]
    if room.height < _TITLE_AND_TIME:
        return _title_and_time(face, room)
    titles = _wrapped(face.title, look.BLOCK_TITLE, room.title_width, 2 if room.height >= _WRAPPED else 1)
    top = 5.0 if room.height >= _TITLE_AND_TIME + 4 else 3.0
    lines = []
    for text in titles:
        lines.append(Line(text, look.BLOCK_TITLE, room.inset, top, 15, is_title=True))
        top += 15
    lines.append(Line(_second_line(face, room), look.BLOCK_SUB, room.inset, top, 14))
    top += 14
    if face.note and top + 16 <= room.height:
        aside = NOTE_ICON_ROOM if face.note_icon else 0
        note = _elided(face.note, look.BLOCK_SUB, room.text_width - aside)
        lines.append(Line(note, look.BLOCK_SUB, room.inset + aside, top + 2, 14, icon=face.note_icon))
    return lines


def _unbroken(text: str) -> str:
    """Return a text of several lines as one; Qt would paint the end of one onto the next."""
    return " ".join(text.split())


def _centred(text: str, role: look.Type, room: Room) -> Line:
    elided = _elided(text, role, room.title_width)
    return Line(elided, role, room.inset, (room.height - 15) / 2, 15, is_title=True)


def _title_and_time(face: BlockFace, room: Room) -> list[Line]:
    title = _centred(face.title, look.BLOCK_TITLE, room)
    time = face.start if face.kind_of_work else face.times
    needed = metrics(look.BLOCK_SUB).horizontalAdvance(time) + 5
    if title.text != face.title or title.width + needed > room.title_width:
        return [title]
    return [title, Line(time, look.BLOCK_SUB, room.inset + title.width + 5, title.top, 15)]


def _second_line(face: BlockFace, room: Room) -> str:
    wanted = face.second_line
    fits = metrics(look.BLOCK_SUB).horizontalAdvance(wanted) <= room.text_width
    if fits or (not room.packed and room.width >= _NARROW):
        return _elided(wanted, look.BLOCK_SUB, room.text_width)
    if metrics(look.BLOCK_SUB).horizontalAdvance(face.times) <= room.text_width:
        return face.times
    return _elided(face.start, look.BLOCK_SUB, room.text_width)


def _wrapped(text: str, role: look.Type, width: float, most: int) -> list[str]:
    """Break a text at spaces into at most so many lines; what is left over is elided in the last."""
    measure = metrics(role)
    lines: list[str] = []
    words = text.split()
    while words and len(lines) < most - 1:
        line = words.pop(0)
        while words and measure.horizontalAdvance(f"{line} {words[0]}") <= width:
            line = f"{line} {words.pop(0)}"
        lines.append(_elided(line, role, width))
    if words:
        lines.append(_elided(" ".join(words), role, width))
    return lines or [""]


def _elided(text: str, role: look.Type, width: float) -> str:
    return metrics(role).elidedText(text, Qt.TextElideMode.ElideRight, width)
