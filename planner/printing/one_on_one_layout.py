"""Lays a one-on-one sheet out on one page: where room is short, rows and charts get smaller, no text ends.

The parts that a sheet does not hold leave their room to the others, and what is left is for handwriting.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import chain

from PySide6.QtCore import QSizeF

from planner import look
from planner.app.formats import Formats
from planner.app.part_words import withdrawn_words
from planner.domain.released_sheet import Part, ReleasedSheet, SheetAgreement
from planner.drawing.week_geometry import Box
from planner.printing import one_on_one_words as words
from planner.printing.paper import BLACK, DARK_GREY, HOUR_RULE, MARGIN, RULE, SMALL, SUBTITLE, TITLE
from planner.printing.sheet_words import shortened_texts
from planner.printing.text import PlacedLine, Run, TextLine, ended_after, printable, text_width, wrapped

_SMALLEST = 9.5
_TOP = 30.0
_FOOT = 28.0
_SIGNING = 62.0
_DATE_LINE = 170.0
_HALVES_APART = 24.0
_TICK = 11.0
_TICK_GAP = 6.0
_LINE = 1.36


@dataclass(frozen=True, slots=True)
class Stroke:
    """A straight line across the page."""

    left: float
    right: float
    y: float
    colour: str = RULE
    width: float = 0.8


@dataclass(frozen=True, slots=True)
class PlacedChart:
    """A chart at its place; the part names which."""

    part: Part
    box: Box


@dataclass(frozen=True, slots=True)
class Density:
    """How closely a page is set: the size of texts, the height of charts, and lines to write on at least."""

    scale: float
    wide: float
    half: float
    lines: int
    pad: float
    between: float


DENSITIES = (
    Density(1.0, 205, 190, 4, 8.0, 20),
    Density(1.0, 185, 170, 3, 6.5, 16),
    Density(0.95, 165, 150, 2, 5.0, 14),
    Density(0.88, 140, 135, 1, 3.5, 11),
    Density(0.80, 120, 120, 0, 2.5, 9),
    Density(0.76, 95, 105, 0, 1.5, 7),
)
"""From roomy to close; the first that holds everything is taken."""


@dataclass(frozen=True, slots=True)
class SheetPage:
    """Everything on the page at its place, in units from the upper left corner."""

    lines: tuple[PlacedLine, ...]
    strokes: tuple[Stroke, ...]
    ticks: tuple[Box, ...]
    charts: tuple[PlacedChart, ...]


def sheet_page(sheet: ReleasedSheet, size: QSizeF, formats: Formats) -> SheetPage:
    """Lay a sheet out on a paper of this size."""
    for density in DENSITIES:
        composed = _Composer(sheet, size, formats, density).composed()
        if composed.fits:
            return composed.page
    # Only words of more than a page come here: they end in "…", and the sheet says so.
    most = max(len(sheet.own_words), len(sheet.focus), len(sheet.notes)) // 20
    while True:
        composer = _Composer(sheet, size, formats, DENSITIES[-1], most)
        if (composed := composer.composed()).fits or most == 0:
            return composed.page
        most = min(most - 1, most * 9 // 10)


@dataclass(frozen=True, slots=True)
class _Composed:
    page: SheetPage
    fits: bool


@dataclass
class _Composer:
    """Sets one part below the other; `most` are the lines that each free text may have, None for all."""

    sheet: ReleasedSheet
    size: QSizeF
    formats: Formats
    density: Density
    most: int | None = None
    y: float = 0.0
    lines: list[PlacedLine] = field(default_factory=list)
    strokes: list[Stroke] = field(default_factory=list)
    ticks: list[Box] = field(default_factory=list)
    charts: list[PlacedChart] = field(default_factory=list)
    is_shortened: bool = False

    @property
    def left(self) -> float:
        return MARGIN

    @property
    def right(self) -> float:
        return self.size.width() - MARGIN

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def body(self) -> look.Type:
        return self._role(12.5)

    def _role(self, size: float, weight: int = 400) -> look.Type:
        return look.Type(max(round(size * self.density.scale, 1), _SMALLEST), weight)

    def composed(self) -> _Composed:
        self._head()
        if self.sheet.withdrawn_at is not None:
            self._withdrawn(self.sheet.withdrawn_at)
            return _Composed(SheetPage(tuple(self.lines), (), (), ()), True)
        self._free_text(words.own_words_head(self.sheet), self.sheet.own_words)
        self._sentences()
        self._weeks()
        self._pair()
        self._agreements()
        heads = words.heads()
        self._free_text(heads["focus"], self.sheet.focus)
        self._free_text(heads["notes"], self.sheet.notes)
        fits = self._room_to_write(has_head=not self.sheet.notes)
        self._foot()
        page = SheetPage(tuple(self.lines), tuple(self.strokes), tuple(self.ticks), tuple(self.charts))
        return _Composed(page, fits)

    def _put(self, line: TextLine, x: float, top: float, height: float) -> None:
        self.lines.append(PlacedLine(line, x, top, height))

    def _say(self, text: str, role: look.Type, x: float, top: float, colour: str = BLACK) -> float:
        """Set a text in one line; return where it ends."""
        run = Run(text, role, colour)
        self._put(TextLine(((run, 0.0),), run.width), x, top, role.size * _LINE)
        return x + run.width

    def _wrapped(self, runs: Sequence[Run], width: float) -> list[TextLine]:
        return wrapped(runs, lambda _: width, breaks_words=True) or []

    def _section(self, text: str) -> None:
        role = self._role(13, 600)
        self.y += self.density.between
        for line in self._wrapped([Run(printable(text), role)], self.width):
            self._put(line, self.left, self.y, role.size * _LINE)
            self.y += role.size * _LINE
        self.y += 4 * self.density.scale

    def _head(self) -> None:
        title = words.heading()
        height = TITLE.size * 1.15
        self._say(title, TITLE, self.left, _TOP)
        x = self.left + text_width(title, TITLE) + 12
        when = words.when(self.sheet, self.formats)
        when_role = look.Type(12.5)
        when_width = text_width(when, when_role)
        room = self.right - x - when_width - 16
        who = printable(words.who(self.sheet))
        names = self._wrapped([Run(who, SUBTITLE)], room) if who else []
        for number, line in enumerate(names):
            self._put(line, x, _TOP + 4.5 + number * SUBTITLE.size * _LINE, SUBTITLE.size * _LINE)
        if when:
            self._say(when, when_role, self.right - when_width, _TOP + 6)
        self.y = _TOP + height + 4 + max(len(names) - 1, 0) * SUBTITLE.size * _LINE
        self._say(words.weeks_of(self.sheet, self.formats), look.Type(12), self.left, self.y, DARK_GREY)
        self.y += 12 * _LINE

    def _withdrawn(self, moment: datetime) -> None:
        """Say that the sheet was withdrawn; nothing else is left of it."""
        self.y += self.density.between
        self._say(withdrawn_words(self.formats.full_moment(moment)), self.body, self.left, self.y)

    def _sentences(self) -> None:
        if not self.sheet.observations:
            return
        self._section(words.heads()["sentences"])
        indent = 22.0
        strong = replace(self.body, weight=600)
        for number, sentence in enumerate(self.sheet.observations, 1):
            self.strokes.append(Stroke(self.left, self.right, self.y, HOUR_RULE))
            self.y += self.density.pad * 0.7
            self._say(str(number), self._role(11, 600), self.left + 1, self.y)
            runs = [
                Run(text, strong if is_strong else self.body) for text, is_strong in words.parts_of(sentence)
            ]
            for line in self._wrapped(runs, self.width - indent):
                self._put(line, self.left + indent, self.y, self.body.size * _LINE)
                self.y += self.body.size * _LINE
            self.y += self.density.pad * 0.7

    def _free_text(self, head: str, text: str) -> None:
        """Set words of the rep's, of the coach's or notes, in their own lines."""
        paragraphs = [printable(line) for line in text.splitlines()]
        lines = list(
            chain.from_iterable(
                self._wrapped([Run(paragraph, self.body)], self.width)
                for paragraph in paragraphs
                if paragraph
            )
        )
        if not lines:
            return
        if self.most is not None and len(lines) > self.most:
            lines = ended_after(lines, self.most, self.width)
            self.is_shortened = True
        self._section(head)
        for line in lines:
            self._put(line, self.left, self.y, self.body.size * _LINE)
            self.y += self.body.size * _LINE

    def _weeks(self) -> None:
        if Part.MIX not in self.sheet.parts:
            return
        self._section(words.heads()["weeks"])
        self._chart(Part.MIX, self.left, self.width, self.density.wide)
        self.y += self.density.wide

    def _chart(self, part: Part, left: float, width: float, height: float) -> None:
        self.charts.append(PlacedChart(part, Box(left, self.y, width, height)))

    def _pair(self) -> None:
        """Set the two smaller charts side by side, each with its heading; one alone takes its half."""
        shown = [part for part in (Part.CAUSES, Part.APPROACHES) if part in self.sheet.parts]
        if not shown:
            return
        width = (self.width - _HALVES_APART) / 2
        role = self._role(13, 600)
        heads = words.heads()
        names = {Part.CAUSES: heads["causes"], Part.APPROACHES: heads["approaches"]}
        wrapped_heads = {part: self._wrapped([Run(names[part], role)], width) for part in shown}
        self.y += self.density.between * 0.6
        deepest = max(len(lines) for lines in wrapped_heads.values()) * role.size * _LINE
        for number, part in enumerate(shown):
            x = self.left + number * (width + _HALVES_APART)
            for at, line in enumerate(wrapped_heads[part]):
                self._put(line, x, self.y + at * role.size * _LINE, role.size * _LINE)
            self.charts.append(PlacedChart(part, Box(x, self.y + deepest + 4, width, self.density.half)))
        self.y += deepest + 4 + self.density.half

    def _agreements(self) -> None:
        if Part.AGREEMENTS not in self.sheet.parts:
            return
        self._section(words.heads()["agreements"])
        if not self.sheet.agreements:
            self._say(words.nothing_agreed(), self.body, self.left, self.y, DARK_GREY)
            self.y += self.body.size * _LINE
            return
        small = self._role(11)
        starts = self._columns()
        for name, x in zip(words.columns(self.sheet, self.formats), starts, strict=True):
            self._say(name, small, x, self.y, DARK_GREY)
        self.y += small.size * _LINE + 2
        self.strokes.append(Stroke(self.left, self.right, self.y, BLACK, 0.9))
        for agreement in self.sheet.agreements:
            self._agreement(agreement, starts)

    def _columns(self) -> tuple[float, float, float]:
        """Return where the columns begin; the last is as wide as what can be ticked and written in it."""
        keep, change, agreed = (text_width(text, self.body) for text in words.answers())
        ticked = max(2 * (_TICK + _TICK_GAP) + keep + change + 14 + 90, _TICK + _TICK_GAP + agreed)
        last = self.right - ticked
        room, new = last - self.left, text_width(f"{words.new_mark()}  ", replace(self.body, weight=600))
        shown = self.sheet.agreements
        first = max(text_width(printable(one.text), self.body) + new * one.is_new for one in shown) + 18
        head = text_width(words.columns(self.sheet, self.formats)[1], self._role(11))
        second = max(head, *(text_width(printable(one.standing), self.body) for one in shown)) + 18
        widest = max(room - second, 0.4 * room)
        return self.left, self.left + min(max(first, 0.4 * room), widest, 0.65 * room), last

    def _agreement(self, agreement: SheetAgreement, starts: tuple[float, float, float]) -> None:
        line_height = self.body.size * _LINE
        strong = replace(self.body, weight=600)
        runs = [Run(f"{words.new_mark()}  ", strong)] if agreement.is_new else []
        said = self._wrapped([*runs, Run(printable(agreement.text), self.body)], starts[1] - starts[0] - 12)
        so_far = [Run(printable(agreement.standing), self.body)] if agreement.standing else []
        stands = self._wrapped(so_far, starts[2] - starts[1] - 12) if so_far else []
        self.y += self.density.pad
        for column, texts in ((starts[0], said), (starts[1], stands)):
            for number, line in enumerate(texts):
                self._put(line, column, self.y + number * line_height, line_height)
        self._answers(agreement, starts[2], line_height)
        self.y += max(len(said), len(stands)) * line_height + self.density.pad
        self.strokes.append(Stroke(self.left, self.right, self.y, HOUR_RULE))

    def _answers(self, agreement: SheetAgreement, x: float, line_height: float) -> None:
        keep, change, agreed = words.answers()
        top = self.y + (line_height - _TICK) / 2
        for text in (agreed,) if agreement.is_new else (keep, change):
            self.ticks.append(Box(x, top, _TICK, _TICK))
            x = self._say(text, self.body, x + _TICK + _TICK_GAP, self.y) + 14
        if not agreement.is_new:
            self.strokes.append(Stroke(x - 9, self.right, self.y + line_height * 0.85, RULE))

    def _room_to_write(self, *, has_head: bool) -> bool:
        """Fill what is left with lines to write on; return whether there is as much as there should be."""
        if has_head and self.density.lines:
            self._section(words.heads()["notes"])
        bottom = self.size.height() - _FOOT - _SIGNING
        gap = 26.0
        count = int((bottom - self.y) // gap)
        if count < self.density.lines or self.y > bottom:
            return False
        step = min((bottom - self.y) / count, 30.0) if count else 0
        self.strokes += [Stroke(self.left, self.right, self.y + step * n) for n in range(1, count + 1)]
        return True

    def _foot(self) -> None:
        """Set the next date, the lines to sign on, and what the page is."""
        bottom = self.size.height() - _FOOT
        role = look.Type(12)
        plain, strong = words.next_line(self.sheet, self.formats)
        x = self._say(plain, role, self.left, bottom - 32)
        if strong:
            self._say(strong, look.Type(12, 600), x + 4, bottom - 32)
        else:
            self.strokes.append(Stroke(x + 6, x + 6 + _DATE_LINE, bottom - 18))
        self._signatures(bottom - 34)
        self._say(words.footer(self.sheet.released_at, self.formats), SMALL, self.left, bottom - 8, DARK_GREY)
        number = words.page_number()
        end = self.right - text_width(number, SMALL)
        self._say(number, SMALL, end, bottom - 8, DARK_GREY)
        if self.is_shortened:
            text = shortened_texts()
            self._say(text, SMALL, end - text_width(text, SMALL) - 16, bottom - 8, DARK_GREY)

    def _signatures(self, y: float) -> None:
        """Draw a line for each of the two to sign on, with the name below it."""
        names = [printable(name) for name in (self.sheet.rep, self.sheet.manager)]
        width = 130.0
        for number, name in enumerate(names):
            x = self.right - width - (1 - number) * (width + 24)
            self.strokes.append(Stroke(x, x + width, y, BLACK))
            lines = self._wrapped([Run(name, SMALL)], width) if name else []
            for at, line in enumerate(ended_after(lines, 2, width)):
                self._put(line, x, y + 2 + at * SMALL.size * 1.2, SMALL.size * _LINE)
