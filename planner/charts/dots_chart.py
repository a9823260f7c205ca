"""What one month may bring, as twenty dots: each stands for one chance in twenty (Kay et al. 2016)."""

from __future__ import annotations

from collections import Counter

from planner.charts.chart_figure import ChartFigure, Sheet
from planner.charts.chart_look import ChartLook, Fill, Size
from planner.charts.labels import DotsLabels
from planner.charts.parts import nothing_yet, plot_of, spine
from planner.charts.pen import Point
from planner.charts.rows import MonthChances

DotsChart = ChartFigure[MonthChances, DotsLabels]

DOTS = 20
_LARGEST = 30
_FILLED = 0.9


def draw(rows: MonthChances, labels: DotsLabels, look: ChartLook, size: Size) -> DotsChart:
    """Draw the chances of a month; each region has the count that it stands for."""
    return ChartFigure(_draw, rows, labels, look, size)


def dots_of(chances: tuple[float, ...]) -> tuple[int, ...]:
    """Return the count of each dot: the quantiles at 1/40, 3/40 and so on of the counts 0, 1, 2 ..."""
    total = sum(chances)
    if total <= 0:
        return ()
    counts, count, reached = [], 0, chances[0]
    for nth in range(DOTS):
        while reached < (nth + 0.5) / DOTS * total - 1e-12 and count < len(chances) - 1:
            count += 1
            reached += chances[count]
        counts.append(count)
    return tuple(counts)


def _draw(sheet: Sheet, rows: MonthChances, labels: DotsLabels) -> None:
    stacks = Counter(dots_of(rows.chances))
    if not stacks:
        nothing_yet(sheet, labels.empty)
        return
    pen, look = sheet.pen, sheet.look
    highest = max(stacks)
    plot = plot_of(sheet, 12 * pen.scale, 12 * pen.scale, bottom=40)
    columns = max(highest + 1, 4)
    size = min(
        (plot.right - plot.left) / columns,
        (plot.top - plot.bottom) / max(stacks.values()),
        _LARGEST * pen.scale,
    )
    centres: list[Point] = [
        (plot.middle(count, columns), plot.bottom + (nth + 0.5) * size)
        for count, dots in sorted(stacks.items())
        for nth in range(dots)
    ]
    spine(sheet, plot)
    pen.dots("dots", Fill(look.long.face), centres, size / 2 * _FILLED)
    with pen.ground():
        for count in range(highest + 1):
            at = (plot.middle(count, columns), plot.bottom - 12 * pen.scale)
            pen.text(at, labels.counts[count], look.axis, side="center")
        pen.text(((plot.left + plot.right) / 2, 10 * pen.scale), labels.axis, look.axis, side="center")
    for count in range(highest + 1):
        left, right = plot.column(count, columns, 1.0)
        top = plot.bottom + stacks[count] * size
        sheet.region((left, plot.bottom, right, top), labels.values[count], count)
