"""The frame of a printed week: where head, days, hours, right-hand column and foot stand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from planner.app.formats import Formats
from planner.domain.mix import Mix, mix_of
from planner.drawing.week_geometry import Box, Grid, Insets
from planner.printing import sheet_words
from planner.printing.paper import (
    BLACK,
    DARK_GREY,
    EXPLANATION,
    GREY,
    HEADER,
    HEADING,
    MARGIN,
    SMALL,
    SUBTITLE,
    TITLE,
)
from planner.printing.sheet_content import SheetContent, SheetOptions
from planner.printing.text import PlacedLine, Run, TextLine, ended_after, printable, text_width, wrapped

SIDE_WIDTH = 173.0
_SIDE_GAP = 23.0
_HEAD = 34.0
_HEAD_LINE = 24.0
_STATE_LINE = 16.0
_MOST_STATE_LINES = 3
_FOOT = 64.5
_DAY_INSET = 8.5
_TIME_INSET = 5.5
_TIME_GAP = 5.0
_LABEL_HEIGHT = 13.0
_INSETS = Insets(left=3, right=4.5, vertical=1, lane_gap=2)


@dataclass(frozen=True, slots=True)
class Frame:
    """The fixed parts of the page, in units from its upper left corner.

    `shift` is how much lower everything stands below a head of several lines.
    """

    width: float
    height: float
    days: tuple[date, ...]
    hours: tuple[int, int]
    gutter: float
    shift: float
    head: tuple[PlacedLine, ...]

    @property
    def left(self) -> float:
        """Where the first day begins."""
        return MARGIN + self.gutter

    @property
    def right(self) -> float:
        """Where the last day ends."""
        return self.side - _SIDE_GAP

    @property
    def side(self) -> float:
        """Where the right-hand column begins."""
        return self.width - MARGIN - SIDE_WIDTH

    @property
    def bar(self) -> Box:
        """The mix bar."""
        return Box(self.left, 83 + self.shift, self.right - self.left, 13.5)

    @property
    def days_top(self) -> float:
        """Where the headers of the days begin."""
        return 108 + self.shift

    @property
    def strips_top(self) -> float:
        """Where the strip of all-day appointments begins."""
        return 131 + self.shift

    @property
    def plan_top(self) -> float:
        """Where hours and right-hand notes begin where there is no strip."""
        return 134 + self.shift

    @property
    def plan_bottom(self) -> float:
        """The lowest that hours, notes and their lines may reach."""
        return self.height - _FOOT

    @property
    def foot(self) -> float:
        """The middle of the line with legend and footer."""
        return self.height - 36

    @property
    def insets(self) -> Insets:
        """The room around blocks in their columns."""
        return _INSETS

    def grid(self, top: float, bottom: float) -> Grid:
        """Return the grid of hours between two heights."""
        first, last = self.hours
        hour = (bottom - top) * 60 / (last - first)
        return Grid(self.days, self.left, self.right - self.left, top, hour, first, last, _INSETS)


def frame_of(content: SheetContent, options: SheetOptions, formats: Formats) -> Frame:
    """Return the frame of a sheet, with the texts of its head."""
    size = options.paper.size
    days = content.days(with_weekend=options.with_weekend)
    hours = content.hours(days)
    labels = [formats.clock_time(minute) for minute in range(hours[0], hours[1] + 1, 60)]
    gutter = max(text_width(label, SMALL) for label in labels) + 8
    head, shift = _head(content, days, formats, size.width())
    return Frame(size.width(), size.height(), days, hours, max(gutter, 36.0), shift, head)


def _head(
    content: SheetContent, days: tuple[date, ...], formats: Formats, width: float
) -> tuple[tuple[PlacedLine, ...], float]:
    week = Run(formats.week(content.week.iso), TITLE)
    dates = Run(f"   {sheet_words.days_of(days, formats)}", SUBTITLE)
    title = TextLine(((week, 0.0), (dates, week.width)), week.width + dates.width)
    rep = printable(content.preferences.rep_name)
    state = sheet_words.state_of(content.week, formats)
    words = f"{rep}  ·  {state}" if rep else state
    room = width - 2 * MARGIN - title.width - 24
    lines = wrapped([Run(words, HEADER)], lambda _: room, breaks_words=True) or []
    lines = ended_after(lines, _MOST_STATE_LINES, room)
    top = _HEAD + (_HEAD_LINE - _STATE_LINE) / 2 + 1.5
    placed = [PlacedLine(title, MARGIN, _HEAD, _HEAD_LINE)]
    for number, line in enumerate(lines):
        x = width - MARGIN - line.width
        placed.append(PlacedLine(line, x, top + number * _STATE_LINE, _STATE_LINE))
    return tuple(placed), (len(lines) - 1) * _STATE_LINE


def day_headers(frame: Frame, content: SheetContent, formats: Formats) -> list[PlacedLine]:
    """Return the names of the days, each with its long-term time; all short where one is too long."""
    column = (frame.right - frame.left) / len(frame.days)
    times = [Run(text, EXPLANATION, GREY) for text in _long_times(frame.days, content, formats)]
    room = column - _DAY_INSET - _TIME_INSET - _TIME_GAP
    for short in (False, True):
        names = [Run(sheet_words.day_name(day, formats, short=short), HEADING) for day in frame.days]
        needed = [
            name.width + (time.width if time.text else 0) for name, time in zip(names, times, strict=True)
        ]
        if max(needed) <= room:
            break
    side_by_side = max(needed) <= room
    placed = []
    for number, (name, time) in enumerate(zip(names, times, strict=True)):
        x = frame.left + number * column
        top, height = (frame.days_top + 5, 18.0) if side_by_side else (frame.days_top - 1, 14.0)
        placed.append(PlacedLine(TextLine(((name, 0.0),), name.width), x + _DAY_INSET, top, height))
        if time.text:
            time_x = x + column - _TIME_INSET - time.width if side_by_side else x + _DAY_INSET
            time_top = top if side_by_side else top + height - 1
            placed.append(PlacedLine(TextLine(((time, 0.0),), time.width), time_x, time_top, height))
    return placed


def _long_times(days: tuple[date, ...], content: SheetContent, formats: Formats) -> list[str]:
    blocks = content.week.all_blocks
    mixes = (mix_of((b for b in blocks if b.span.day == day), content.categories) for day in days)
    return [sheet_words.long_of_day(mix.long_minutes, formats) for mix in mixes]


def hour_labels(frame: Frame, grid: Grid, formats: Formats) -> list[PlacedLine]:
    """Return the hours beside the grid, every second one where they would touch."""
    step = 60 if grid.hour >= _LABEL_HEIGHT else 120
    placed = []
    for minute in range(-(-grid.first_minute // 60) * 60, grid.last_minute + 1, step):
        run = Run(formats.clock_time(minute), SMALL, DARK_GREY)
        line = TextLine(((run, 0.0),), run.width)
        top = grid.y_of(minute) - _LABEL_HEIGHT / 2
        placed.append(PlacedLine(line, frame.left - 6 - run.width, top, _LABEL_HEIGHT))
    return placed


def mix_lines(frame: Frame, mix: Mix, formats: Formats) -> list[PlacedLine]:
    """Return the mix in words, beside its bar."""
    placed = []
    for number, (strong, plain) in enumerate(sheet_words.mix_lines(mix, formats)):
        runs = [Run(strong, HEADING, BLACK)] if strong else []
        if plain:
            runs.append(Run(f"   {plain}" if strong else plain, HEADER, BLACK))
        top = 60 + frame.shift + number * 16.5
        lines = wrapped(runs, lambda _: 10 * SIDE_WIDTH) or []
        placed += [PlacedLine(line, frame.side, top, 16.5) for line in lines]
    return placed


def foot_line(frame: Frame, words: str) -> PlacedLine:
    """Return the footer, at the right-hand end of the foot."""
    run = Run(words, SMALL, DARK_GREY)
    x = frame.width - MARGIN - run.width
    return PlacedLine(TextLine(((run, 0.0),), run.width), x, frame.foot - 7, 14)
