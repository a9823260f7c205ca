"""The names below the steps of a waterfall: whole words, by turns in two rows where columns are narrow."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from planner.charts.chart_figure import Sheet
from planner.charts.chart_look import Style
from planner.charts.parts import Plot
from planner.charts.pen import LINE, Pen

MARGIN = 8
"""Pixels to the left of the first column and to the right of the last."""
_GAP = 4
_TOP = 6
_ROOM_FOR_LEADER = 3
_SOFT_HYPHEN = "\u00ad"


@dataclass(frozen=True, slots=True)
class StepNames:
    """Names in lines, the middle of each, and how many lines the upper of two rows has; 0 with one row."""

    style: Style
    lines: tuple[tuple[str, ...], ...]
    middles: tuple[float, ...]
    upper_lines: int = 0

    @classmethod
    def fitting(cls, pen: Pen, style: Style, names: Sequence[str], width: float) -> StepNames:
        """Return the names of columns; a word is broken only where two rows do not help."""
        columns = _Columns(pen, style, len(names), width)
        lines = columns.whole(names, 1)
        if lines is not None:
            return cls(style, lines, tuple(columns.middle(nth) for nth in range(len(names))))
        lines = columns.whole(names, 2) or tuple(columns.broken(nth, name) for nth, name in enumerate(names))
        middles = tuple(columns.moved_inwards(nth, said) for nth, said in enumerate(lines))
        return cls(style, lines, middles, max(len(said) for said in lines[::2]))

    @property
    def height(self) -> float:
        """The pixels that the names take below the columns, at a scale of 1."""
        return self._line_count * self.style.size * LINE + (_ROOM_FOR_LEADER if self.upper_lines else 0)

    @property
    def _line_count(self) -> int:
        lower = max((len(said) for said in self.lines[1::2]), default=0)
        if self.upper_lines:
            return self.upper_lines + lower
        return max(len(said) for said in self.lines)

    def draw(self, sheet: Sheet, plot: Plot) -> None:
        """Set the names below the columns of a plot, with a line to those of the lower row."""
        pen = sheet.pen
        top = plot.bottom - _TOP * pen.scale
        lower = top - (self.upper_lines * self.style.size * LINE + _ROOM_FOR_LEADER) * pen.scale
        for nth, (said, middle) in enumerate(zip(self.lines, self.middles, strict=True)):
            is_lower = bool(self.upper_lines) and nth % 2 == 1
            pen.lines_of_text((middle, lower if is_lower else top), said, self.style, side="center")
        leaders = [
            ((column, plot.bottom - 2 * pen.scale), (column, lower))
            for nth, column in enumerate(plot.middle(nth, len(self.lines)) for nth in range(len(self.lines)))
            if self.upper_lines and nth % 2 == 1 and self._is_free(pen, column)
        ]
        pen.line("name leaders", sheet.look.leader, *leaders)

    def _is_free(self, pen: Pen, x: float) -> bool:
        """Whether no name of the upper row lies at a place."""
        return all(
            abs(middle - x) > pen.width(line, self.style) / 2 + pen.scale
            for said, middle in zip(self.lines[::2], self.middles[::2], strict=True)
            for line in said
        )


@dataclass(frozen=True, slots=True)
class _Columns:
    """Columns side by side, and how names fit below them."""

    pen: Pen
    style: Style
    count: int
    width: float

    @property
    def wide(self) -> float:
        return (self.width - 2 * MARGIN * self.pen.scale) / self.count

    @property
    def gap(self) -> float:
        return _GAP * self.pen.scale

    def middle(self, nth: int) -> float:
        return MARGIN * self.pen.scale + (nth + 0.5) * self.wide

    def whole(self, names: Sequence[str], rows: int) -> tuple[tuple[str, ...], ...] | None:
        """Return the names in one row or by turns in two, each word whole; None where they would touch."""
        room = rows * self.wide - self.gap
        lines = tuple(self.pen.wrapped(_whole(name), self.style, room) for name in names)
        for nth, said in enumerate(lines):
            left, right = self._room(nth, rows)
            is_edge = left == 0 or right == self.width
            if is_edge and max(map(self._width, said)) > right - left:
                return None
            beside = lines[nth + rows] if nth + rows < self.count else ()
            for one, other in zip(said, beside, strict=False):
                if (self._width(one) + self._width(other)) / 2 + self.gap > rows * self.wide:
                    return None
        return lines

    def broken(self, nth: int, name: str) -> tuple[str, ...]:
        """Return the lines of a name in one of two rows: words broken, and cut off where that does not do."""
        left, right = self._room(nth, 2)
        lines = self.pen.wrapped(name, self.style, right - left)
        return tuple(self.pen.shortened(line, self.style, right - left) for line in lines)

    def moved_inwards(self, nth: int, said: Sequence[str]) -> float:
        """Return the middle of a name, further in where it would leave the chart."""
        half = max(map(self._width, said)) / 2
        return min(max(self.middle(nth), half), self.width - half)

    def _room(self, nth: int, rows: int) -> tuple[float, float]:
        """Return left and right of a name: halfway to the next ones of its row."""
        reach = (rows * self.wide - self.gap) / 2
        return max(self.middle(nth) - reach, 0.0), min(self.middle(nth) + reach, self.width)

    def _width(self, line: str) -> float:
        return self.pen.width(line, self.style)


def _whole(name: str) -> str:
    return name.replace(_SOFT_HYPHEN, "")
