"""Text on paper: measured, wrapped between words, and drawn so that it can be selected in a PDF."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import islice, pairwise

from PySide6.QtCore import QPointF, QRectF, QTextBoundaryFinder
from PySide6.QtGui import QColor, QPainter, QPen

from planner import look
from planner.drawing.fonts import font, metrics
from planner.drawing.icons import draw_icon
from planner.drawing.inks import PAPER
from planner.printing.paper import BLACK, SMALLEST_STRONG

# Qt's font sizes are whole pixels: written ten times as large and drawn at a tenth, they may be 9.8.
_FINE = 10
_ICON = 11
MARK_GAP = 4.0
_NUMBER_HEIGHT = 11.5

_FIRST_IDEOGRAPH = "\u2e80"

# They change how other text is shown, or nothing at all.
_UNSEEN = frozenset(
    "\u200b\u200e\u200f\u2060\u061c\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)


@dataclass(frozen=True, slots=True)
class Run:
    """A part of a paragraph: text in a role, or (where `text` is empty) an icon or a number in a ring.

    A solid text, such as "09:00–10:30", is never broken over two lines.
    """

    text: str = ""
    role: look.Type = SMALLEST_STRONG
    colour: str = BLACK
    icon: str = ""
    number: int = 0
    solid: bool = False

    @property
    def width(self) -> float:
        """What the run takes on a line."""
        if self.text:
            return text_width(self.text, self.role)
        return MARK_GAP + (number_width(self.number) if self.number else _ICON)


@dataclass(frozen=True, slots=True)
class TextLine:
    """Runs side by side, each with its distance from the start of the line."""

    runs: tuple[tuple[Run, float], ...]
    width: float

    @property
    def text(self) -> str:
        """The words of the line."""
        return "".join(run.text for run, _ in self.runs)


@dataclass(frozen=True, slots=True)
class PlacedLine:
    """A line of text at its place, from the upper left corner of its block or of the page."""

    line: TextLine
    x: float
    top: float
    height: float


def printable(text: str) -> str:
    """Return a text of the rep's or of a calendar's on one line, without characters that only steer."""
    kept = (c for c in " ".join(text.split()) if unicodedata.category(c) != "Cc" and c not in _UNSEEN)
    return "".join("\ufffd" if unicodedata.category(c) == "Cs" else c for c in kept)


@cache
def _fine(role: look.Type) -> look.Type:
    return replace(role, size=role.size * _FINE)


@lru_cache(maxsize=8192)
def text_width(text: str, role: look.Type) -> float:
    """Return the width of a text as it is printed, in units."""
    return metrics(_fine(role), printed=True).horizontalAdvance(text) / _FINE


def number_width(number: int) -> float:
    """Return the width of a number in its ring."""
    return max(text_width(str(number), SMALLEST_STRONG) + 6, _NUMBER_HEIGHT)


class TooNarrow(Exception):  # noqa: N818 - it is not an error, the next way to fill the room is tried
    """A word is wider than its line."""


def wrapped(
    runs: Sequence[Run], width_of: Callable[[int], float], *, most: int = 10_000, breaks_words: bool = False
) -> list[TextLine] | None:
    """Break a paragraph into lines, each as wide as `width_of` its number allows.

    Return None where it takes more lines than `most`, or where a word is wider than its line, unless
    words may go on in the next line.
    """
    try:
        lines = list(islice(lines_of(runs, width_of, breaks_words=breaks_words), most + 1))
    except TooNarrow:
        return None
    return lines if len(lines) <= most else None


def lines_of(
    runs: Sequence[Run], width_of: Callable[[int], float], *, breaks_words: bool
) -> Iterator[TextLine]:
    """Yield the lines of a paragraph one by one; raise TooNarrow at a word that may not go on."""
    line, done = _Line(), 0
    for run, text in _pieces(runs):
        if line.takes(run, text, width_of(done)):
            continue
        if not line.is_empty:
            yield line.closed()
            line, done = _Line(), done + 1
        if line.takes(run, text, width_of(done)):
            continue
        if not breaks_words or not text:
            raise TooNarrow
        *parts, rest = _broken(text, run.role, width_of(done))
        for part in parts:
            line.add(run, part)
            yield line.closed()
            line, done = _Line(), done + 1
        line.add(run, rest)
    if not line.is_empty:
        yield line.closed()


class _Line:
    """A line while it is being filled: runs with the part of their text that stands on it."""

    def __init__(self) -> None:
        self._runs: list[tuple[Run, str]] = []
        self._before = 0.0

    @property
    def is_empty(self) -> bool:
        return not self._runs

    def takes(self, run: Run, text: str, room: float) -> bool:
        """Add a piece where it fits; spaces always fit, they are left out at both ends of a line."""
        if text and self.is_empty:
            text = text.lstrip()
        if run.text and not text:
            return True
        joined = bool(self._runs) and self._runs[-1][0] is run
        before = self._before if joined or not self._runs else self._before + self._last_width()
        grown = self._runs[-1][1] + text if joined else text
        width = text_width(grown.rstrip(), run.role) if run.text else run.width
        if before + width > room and not (run.text and text.isspace()):
            return False
        self.add(run, text)
        return True

    def add(self, run: Run, text: str) -> None:
        if self._runs and self._runs[-1][0] is run:
            self._runs[-1] = (run, self._runs[-1][1] + text)
        else:
            self._before += self._last_width() if self._runs else 0.0
            self._runs.append((run, text))

    def _last_width(self) -> float:
        run, text = self._runs[-1]
        return text_width(text, run.role) if run.text else run.width

    def closed(self) -> TextLine:
        while len(self._runs) > 1 and self._runs[-1][0].text and self._runs[-1][1].isspace():
            self._runs.pop()
        last, text = self._runs[-1]
        self._runs[-1] = (last, text.rstrip())
        placed = []
        x = 0.0 if self._runs[0][0].text else -MARK_GAP
        for run, text in self._runs:
            part = run if text == run.text else replace(run, text=text)
            placed.append((part, x))
            x += part.width
        return TextLine(tuple(placed), x)


def _pieces(runs: Sequence[Run]) -> Iterator[tuple[Run, str]]:
    for run in runs:
        if run.solid or not run.text:
            yield run, run.text
        else:
            for text in _words(run.text):
                yield run, text


@lru_cache(maxsize=4096)
def _words(text: str) -> tuple[str, ...]:
    """Split a text where a line may end: after spaces and between ideographs, but not after hyphens."""
    words: list[str] = []
    for part in _split(text, QTextBoundaryFinder.BoundaryType.Line):
        if words and not words[-1][-1].isspace() and words[-1][-1] < _FIRST_IDEOGRAPH:
            words[-1] += part
        else:
            words.append(part)
    return tuple(words)


def _split(text: str, boundary: QTextBoundaryFinder.BoundaryType) -> tuple[str, ...]:
    # Qt counts in UTF-16, Python in characters.
    units = text.encode("utf-16-le")
    finder = QTextBoundaryFinder(boundary, text)
    ends = [0]
    while (end := finder.toNextBoundary()) != -1:
        ends.append(end)
    return tuple(units[2 * start : 2 * end].decode("utf-16-le") for start, end in pairwise(ends))


def _broken(text: str, role: look.Type, room: float) -> list[str]:
    parts = [""]
    for sign in _split(text.strip(), QTextBoundaryFinder.BoundaryType.Grapheme):
        if parts[-1] and text_width(parts[-1] + sign, role) > room:
            parts.append("")
        parts[-1] += sign
    return parts


def ended_after(lines: Sequence[TextLine], most: int, room: float) -> list[TextLine]:
    """Keep at most so many lines; the last one then ends in "…" after a whole word."""
    if len(lines) <= most or most == 0:
        return list(lines[:most])
    *kept, last = lines[:most]
    runs = [run for run, _ in last.runs]
    while True:
        final = runs[-1]
        text = f"{final.text} …"
        used = sum(run.width for run in runs[:-1])
        words = final.text.rstrip().rpartition(" ")[0]
        if used + text_width(text, final.role) <= room or (not words and len(runs) == 1):
            break
        if words:
            runs[-1] = replace(final, text=words)
        else:
            runs.pop()
    ended = wrapped([*runs[:-1], replace(runs[-1], text=text, solid=True)], lambda _: 2 * room) or []
    return [*kept, *ended]


def draw_text(
    painter: QPainter, x: float, baseline: float, text: str, role: look.Type, colour: str = BLACK
) -> None:
    """Write a text with its left end on a baseline."""
    painter.save()
    painter.translate(QPointF(x, baseline))
    painter.scale(1 / _FINE, 1 / _FINE)
    painter.setFont(font(_fine(role), printed=True))
    painter.setPen(QColor(colour))
    painter.drawText(QPointF(0, 0), text)
    painter.restore()


def draw_line(painter: QPainter, placed: PlacedLine, left: float = 0.0, up: float = 0.0) -> None:
    """Write a line at its place, seen from a corner; its runs share a baseline."""
    x, top, height = left + placed.x, up + placed.top, placed.height
    baseline = top + baseline_in(height, placed.line.runs[0][0].role)
    for run, offset in placed.line.runs:
        if run.text:
            draw_text(painter, x + offset, baseline, run.text, run.role, run.colour)
        elif run.number:
            draw_number(painter, run.number, x + offset + MARK_GAP, top + height / 2)
        else:
            y = top + (height - _ICON) / 2
            draw_icon(painter, run.icon, x + offset + MARK_GAP, y, _ICON, run.colour, printed=True)


@cache
def baseline_in(height: float, role: look.Type) -> float:
    """Return how far below the top of a line of this height its baseline lies."""
    measure = metrics(_fine(role), printed=True)
    ascent, descent = measure.ascent() / _FINE, measure.descent() / _FINE
    return (height - ascent - descent) / 2 + ascent


def draw_number(painter: QPainter, number: int, x: float, middle: float) -> None:
    """Draw a number in a ring: in a block, and before the note that it points to."""
    width = number_width(number)
    ring = QRectF(x, middle - _NUMBER_HEIGHT / 2, width, _NUMBER_HEIGHT)
    painter.save()
    painter.setPen(QPen(QColor(BLACK), 0.8))
    painter.setBrush(QColor(PAPER))
    painter.drawRoundedRect(ring, _NUMBER_HEIGHT / 2, _NUMBER_HEIGHT / 2)
    painter.restore()
    text = str(number)
    left = x + (width - text_width(text, SMALLEST_STRONG)) / 2
    baseline = ring.top() + baseline_in(_NUMBER_HEIGHT, SMALLEST_STRONG)
    draw_text(painter, left, baseline, text, SMALLEST_STRONG)
