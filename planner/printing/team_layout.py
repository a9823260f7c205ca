"""Lays the overview of a team out: a row for each rep by name, the sums below, on as many pages as needed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QSizeF

from planner import look
from planner.app.formats import Formats
from planner.app.team_overview import OverviewRow, OverviewSum, TeamOverview
from planner.drawing.week_geometry import Box
from planner.printing import team_sheet_words as words
from planner.printing.one_on_one_layout import Stroke
from planner.printing.paper import BLACK, DARK_GREY, HOUR_RULE, MARGIN, SMALL, SUBTITLE, TITLE
from planner.printing.text import PlacedLine, Run, TextLine, printable, text_width, wrapped

_SMALLEST = 9.5
_TOP = 30.0
_FOOT = 26.0
_LINE = 1.36
_GAP = 16.0
_COLUMNS = (0.0, 0.145, 0.315, 0.435, 0.765, 0.86)
_REP, _SHARE, _NEWEST, _AGREED, _COVER, _NEXT = range(len(_COLUMNS))
_VALUE = 44.0
_BAR = 10.0
_SUM_NAMES, _SUM_VALUES = 150.0, 52.0
_WRITING = 24.0


@dataclass(frozen=True, slots=True)
class Curve:
    """The shares of some weeks in a box, with what was agreed."""

    box: Box
    shares: tuple[float | None, ...]
    agreed: float | None


@dataclass(frozen=True, slots=True)
class MixBar:
    """The newest week: its long-term share, with a mark at what was agreed."""

    box: Box
    share: float
    agreed: float | None


@dataclass(frozen=True, slots=True)
class TeamPage:
    """Everything on one page at its place, in units from the upper left corner."""

    lines: tuple[PlacedLine, ...]
    strokes: tuple[Stroke, ...]
    curves: tuple[Curve, ...]
    mixes: tuple[MixBar, ...]
    bars: tuple[Box, ...]


@dataclass(frozen=True, slots=True)
class Density:
    """How closely rows are set: the size of texts, the room above and below, the height of a curve."""

    scale: float
    pad: float
    curve: float


DENSITIES = (Density(1.0, 9.0, 26.0), Density(0.94, 6.0, 22.0), Density(0.86, 3.5, 18.0))
"""From roomy to close; the first that needs one page is taken, else the last one on several."""


def team_pages(overview: TeamOverview, size: QSizeF, formats: Formats) -> tuple[TeamPage, ...]:
    """Lay an overview out on a paper of this size."""
    composed: tuple[TeamPage, ...] = ()
    for density in DENSITIES:
        composed = _Composer(overview, size, formats, density).composed()
        if len(composed) == 1:
            break
    return _numbered(composed, size)


def _numbered(pages: Sequence[TeamPage], size: QSizeF) -> tuple[TeamPage, ...]:
    found = []
    for number, page in enumerate(pages, 1):
        run = Run(words.page_number(number, len(pages)), SMALL, DARK_GREY)
        x, top = size.width() - MARGIN - run.width, size.height() - _FOOT - 8
        line = PlacedLine(TextLine(((run, 0.0),), run.width), x, top, SMALL.size * _LINE)
        found.append(replace(page, lines=(*page.lines, line)))
    return tuple(found)


@dataclass
class _Composer:
    """Sets one row below the other and begins a page where one is full."""

    overview: TeamOverview
    size: QSizeF
    formats: Formats
    density: Density
    y: float = 0.0
    pages: list[TeamPage] = field(default_factory=list)
    lines: list[PlacedLine] = field(default_factory=list)
    strokes: list[Stroke] = field(default_factory=list)
    curves: list[Curve] = field(default_factory=list)
    mixes: list[MixBar] = field(default_factory=list)
    bars: list[Box] = field(default_factory=list)

    @property
    def right(self) -> float:
        return self.size.width() - MARGIN

    @property
    def width(self) -> float:
        return self.right - MARGIN

    @property
    def bottom(self) -> float:
        return self.size.height() - _FOOT - 18

    def _role(self, size: float, weight: int = 400) -> look.Type:
        return look.Type(max(round(size * self.density.scale, 1), _SMALLEST), weight)

    def _column(self, number: int) -> tuple[float, float]:
        """Return where a column begins and how wide it is."""
        left = MARGIN + _COLUMNS[number] * self.width
        end = self.right if number == _NEXT else MARGIN + _COLUMNS[number + 1] * self.width - _GAP
        return left, end - left

    def composed(self) -> tuple[TeamPage, ...]:
        self._begin()
        for row in self.overview.rows:
            self._row(row)
        self._sums()
        self._end()
        return tuple(self.pages)

    def _begin(self) -> None:
        self.y = _TOP
        if not self.pages:
            x = self._say(words.heading(), TITLE, MARGIN, self.y) + 12
            self._say(self.overview.week, SUBTITLE, x, self.y + 4.5)
            self._say_to(self.overview.weeks, look.Type(12), self.right, self.y + 6)
            self.y += TITLE.size * 1.15 + 18
        self._heads()

    def _end(self) -> None:
        top = self.size.height() - _FOOT - 8
        self._say(words.footer(self.overview.made_at, self.formats), SMALL, MARGIN, top, DARK_GREY)
        page = TeamPage(
            tuple(self.lines), tuple(self.strokes), tuple(self.curves), tuple(self.mixes), tuple(self.bars)
        )
        self.pages.append(page)
        self.lines, self.strokes, self.curves, self.mixes, self.bars = [], [], [], [], []

    def _heads(self) -> None:
        small = self._role(11)
        names = words.columns(len(self.overview.rows[0].shares) if self.overview.rows else 0)
        wrapped_names = [
            self._wrapped([Run(name, small, DARK_GREY)], self._column(number)[1])
            for number, name in enumerate(names)
        ]
        deepest = max(len(lines) for lines in wrapped_names) * small.size * _LINE
        for number, lines in enumerate(wrapped_names):
            self._set(lines, self._column(number)[0], self.y + deepest - len(lines) * small.size * _LINE)
        self.y += deepest + 3
        self.strokes.append(Stroke(MARGIN, self.right, self.y, BLACK, 0.9))

    # One rep

    def _row(self, row: OverviewRow) -> None:
        body, small = self._role(12.5), self._role(10.5)
        columns = {
            _REP: self._wrapped([Run(printable(row.name), replace(body, weight=600))], self._column(_REP)[1]),
            _AGREED: self._agreements(row, self._role(11.5)),
            _COVER: self._wrapped([Run(row.cover, body)], self._column(_COVER)[1]),
            _NEXT: self._wrapped([Run(row.following, body)], self._column(_NEXT)[1]) if row.following else [],
        }
        state = self._wrapped([Run(row.state, small, DARK_GREY)], self._column(_REP)[1]) if row.state else []
        columns[_REP] = [*columns[_REP], *state]
        tall = max(*(self._height(lines) for lines in columns.values()), self.density.curve)
        if self.y + tall + 2 * self.density.pad > self.bottom:
            self._end()
            self._begin()
        self.y += self.density.pad
        for number, lines in columns.items():
            self._set(lines, self._column(number)[0], self.y + (tall - self._height(lines)) / 2)
        self._drawings(row, tall, body)
        if not row.following:
            left, width = self._column(_NEXT)
            self.strokes.append(Stroke(left, left + width, self.y + tall / 2 + 7))
        self.y += tall + self.density.pad
        self.strokes.append(Stroke(MARGIN, self.right, self.y, HOUR_RULE))

    def _agreements(self, row: OverviewRow, role: look.Type) -> list[TextLine]:
        strong = replace(role, weight=600)
        lines: list[TextLine] = []
        for text, standing in row.agreements:
            runs = [Run(printable(text), role)]
            if standing:
                runs.append(Run(f"  {printable(standing)}", strong))
            lines += self._wrapped(runs, self._column(_AGREED)[1])
        return lines or self._wrapped([Run("–", role)], self._column(_AGREED)[1])

    def _drawings(self, row: OverviewRow, tall: float, body: look.Type) -> None:
        left, width = self._column(_SHARE)
        top = self.y + (tall - self.density.curve) / 2
        if any(share is not None for share in row.shares):
            box = Box(left + 3, top, width - _VALUE - 3, self.density.curve)
            self.curves.append(Curve(box, row.shares, row.agreed))
        strong = replace(body, weight=600)
        middle = self.y + tall / 2
        self._say_to(row.share, strong, left + width, middle - strong.size * _LINE / 2)
        left, width = self._column(_NEWEST)
        if row.newest is not None:
            self.mixes.append(MixBar(Box(left, middle - _BAR / 2, width, _BAR), row.newest, row.agreed))

    # The sums, and room to write

    def _sums(self) -> None:
        heading, body = self._role(13, 600), self._role(11.5)
        half = self.width / 2 - 24
        sentence = self._wrapped([Run(self.overview.sums_sentence, self._role(11), DARK_GREY)], half)
        step = body.size * _LINE + 3
        needed = 20 + 2 * heading.size * _LINE + self._height(sentence) + len(self.overview.sums) * step
        if self.y + needed > self.bottom:
            self._end()
            self.y = _TOP
        self.y += 20
        top = self.y
        self._say(words.sums_heading(), heading, MARGIN, self.y)
        self.y += heading.size * _LINE + 2
        self._set(sentence, MARGIN, self.y)
        self.y += self._height(sentence) + 6
        for row in self.overview.sums:
            self._sum(row, half, body, step)
        self._notes(top, heading)

    def _sum(self, row: OverviewSum, half: float, role: look.Type, step: float) -> None:
        self._say(row.cause, role, MARGIN, self.y)
        room = half - _SUM_NAMES - _SUM_VALUES
        bar = max(room * row.part, 4.0)
        self.bars.append(Box(MARGIN + _SUM_NAMES, self.y + (role.size * _LINE - _BAR) / 2, bar, _BAR))
        self._say_to(row.hours, replace(role, weight=600), MARGIN + half, self.y)
        self.y += step

    def _notes(self, top: float, heading: look.Type) -> None:
        left = MARGIN + self.width / 2 + 24
        self._say(words.notes_heading(), heading, left, top)
        y = top + heading.size * _LINE + _WRITING
        while y < self.bottom - 4:
            self.strokes.append(Stroke(left, self.right, y))
            y += _WRITING

    # Texts at their places

    def _say(self, text: str, role: look.Type, x: float, top: float, colour: str = BLACK) -> float:
        run = Run(text, role, colour)
        self.lines.append(PlacedLine(TextLine(((run, 0.0),), run.width), x, top, role.size * _LINE))
        return x + run.width

    def _say_to(self, text: str, role: look.Type, right: float, top: float) -> None:
        self._say(text, role, right - text_width(text, role), top)

    def _wrapped(self, runs: Sequence[Run], width: float) -> list[TextLine]:
        return wrapped(runs, lambda _: width, breaks_words=True) or []

    def _height(self, lines: Sequence[TextLine]) -> float:
        return sum(_tallest(line) for line in lines)

    def _set(self, lines: Sequence[TextLine], x: float, top: float) -> None:
        for line in lines:
            self.lines.append(PlacedLine(line, x, top, _tallest(line)))
            top += _tallest(line)


def _tallest(line: TextLine) -> float:
    return max(run.role.size for run, _ in line.runs) * _LINE
