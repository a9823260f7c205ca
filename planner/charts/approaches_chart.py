"""Prospects approached per month, own and agency, against what was agreed and how the agency tapers."""

from __future__ import annotations

from planner.charts.chart_figure import ChartFigure, Sheet
from planner.charts.chart_look import ChartLook, Fill, Size, Style, on
from planner.charts.labels import ApproachesLabels
from planner.charts.parts import (
    EVERY_MONTHS,
    WIDEST_BAR,
    EndLabel,
    Plot,
    axis_room,
    end_labels,
    end_room,
    height_axis,
    level_pieces,
    names_below,
    nothing_yet,
    plot_of,
    spine,
)
from planner.charts.pen import LINE, Box
from planner.charts.rows import MonthApproaches
from planner.charts.scale import Scale

Months = tuple[MonthApproaches, ...]
ApproachesChart = ChartFigure[Months, ApproachesLabels]

_BAR = 0.6
_VALUE_ROOM = 8


def draw(rows: Months, labels: ApproachesLabels, look: ChartLook, size: Size) -> ApproachesChart:
    """Draw months in a row; each region has the row of its month."""
    return ChartFigure(_draw, rows, labels, look, size)


def _draw(sheet: Sheet, rows: Months, labels: ApproachesLabels) -> None:
    if not any(row.approached or row.agreed for row in rows):
        nothing_yet(sheet, labels.empty)
        return
    look = sheet.look
    highest = max(max(row.approached, row.agreed or 0) for row in rows)
    series = ((labels.own, look.series(look.long_text)), (labels.agency, look.series(look.long_text)))
    notes = tuple((text, look.note) for text in (labels.agreed, labels.own_part, labels.until))
    plot = plot_of(sheet, axis_room(sheet, highest, "{number}"), end_room(sheet, (*series, *notes)), top=26)
    scale = height_axis(sheet, highest, "{number}", plot)
    names_below(sheet, labels.months, plot, EVERY_MONTHS)
    _bars(sheet, rows, plot, scale)
    sheet.pen.line("own part", look.own_part, *level_pieces(plot, scale, [own_part(row) for row in rows]))
    sheet.pen.line("agreed", look.agreed, *level_pieces(plot, scale, [row.agreed for row in rows]))
    spine(sheet, plot)
    _numbers(sheet, rows, plot, scale)
    _name_series(sheet, rows, labels, plot, scale)
    for nth, (row, value) in enumerate(zip(rows, labels.values, strict=True)):
        left, right = plot.column(nth, len(rows))
        sheet.region((left, plot.bottom, right, scale.at(row.approached)), value, row)


def own_part(row: MonthApproaches) -> float | None:
    """Return how many of the agreed prospects are the rep's own by the taper; None where none was agreed."""
    if row.agreed is None or row.agency_part is None:
        return None
    return row.agreed - row.agency_part


def _bar(nth: int, rows: Months, plot: Plot, sheet: Sheet) -> tuple[float, float]:
    return plot.column(nth, len(rows), _BAR, WIDEST_BAR * sheet.pen.scale)


def _bars(sheet: Sheet, rows: Months, plot: Plot, scale: Scale) -> None:
    own, agency = [], []
    for nth, row in enumerate(rows):
        left, right = _bar(nth, rows, plot, sheet)
        top = scale.at(row.own)
        if row.own:
            own.append((left, plot.bottom, right, top))
        if row.agency:
            agency.append((left, top, right, scale.at(row.approached)))
    sheet.pen.bars("agency", sheet.look.agency, agency)
    sheet.pen.bars("own", sheet.look.long, own)


def _numbers(sheet: Sheet, rows: Months, plot: Plot, scale: Scale) -> None:
    """Write all of a month above its bar and the own part into it, where there is room."""
    pen, look = sheet.pen, sheet.look
    inside = Style(look.value.size, look.value.weight, on(look.long.face))
    above = _numbers_above(sheet, rows, plot, scale)
    # A line that was agreed breaks off at a number it would cross.
    pen.bars("behind numbers", Fill(look.ground), [box for _, box in above])
    for text, box in above:
        pen.text(((box[0] + box[2]) / 2, (box[1] + box[3]) / 2), text, look.value, side="center")
    for nth, row in enumerate(rows):
        left, right = _bar(nth, rows, plot, sheet)
        middle = (left + right) / 2
        height = scale.at(row.own) - plot.bottom
        fits = pen.width(str(row.own), inside) + _VALUE_ROOM * pen.scale <= right - left
        if row.own and fits and height >= 16 * pen.scale:
            pen.text((middle, plot.bottom + height / 2), str(row.own), inside, side="center")


def _numbers_above(sheet: Sheet, rows: Months, plot: Plot, scale: Scale) -> list[tuple[str, Box]]:
    """Return the numbers that stand above their bars, with their room."""
    pen, style = sheet.pen, sheet.look.value
    step = (plot.right - plot.left) / len(rows)
    half_high = style.size * LINE / 2 * pen.scale
    found = []
    for nth, row in enumerate(rows):
        text, middle = str(row.approached), plot.middle(nth, len(rows))
        half_wide = pen.width(text, style) / 2 + 2 * pen.scale
        if row.approached and half_wide * 2 <= step:
            y = scale.at(row.approached) + 10 * pen.scale
            bottom = y - half_high + 1 * pen.scale
            found.append((text, (middle - half_wide, bottom, middle + half_wide, 2 * y - bottom)))
    return found


def _name_series(sheet: Sheet, rows: Months, labels: ApproachesLabels, plot: Plot, scale: Scale) -> None:
    look = sheet.look
    series = look.series(look.long_text)
    found = []
    with_agency = [(nth, row) for nth, row in enumerate(rows) if row.agency]
    if with_agency:
        nth, row = with_agency[-1]
        y = scale.at(row.own + row.agency / 2)
        found.append(EndLabel(((labels.agency, series),), y, (_bar(nth, rows, plot, sheet)[1], y)))
    own = [row for row in rows if row.own]
    lines = ((labels.own, series), (labels.until, look.note)) if labels.until else ((labels.own, series),)
    if own or labels.until:
        found.append(EndLabel(lines, scale.at(own[-1].own / 2 if own else 0)))
    agreed = [row.agreed for row in rows if row.agreed]
    if agreed:
        style = Style(look.note.size, look.note.weight, look.text)
        y = scale.at(agreed[-1])
        found.append(EndLabel(((labels.agreed, style),), y, (plot.right, y)))
    parts = [part for row in rows if (part := own_part(row)) is not None]
    if parts:
        y = scale.at(parts[-1])
        found.append(EndLabel(((labels.own_part, look.note),), y, (plot.right, y)))
    end_labels(sheet, found, plot)
