"""What the chart of prospects approached says."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from planner.app.chart_words import ChartWords, Table, decimal, month_name
from planner.app.formats import Formats
from planner.charts.labels import ApproachesLabels
from planner.charts.rows import MonthApproaches
from planner.domain.mix import percent

_NOTICED = 10
_COMPARED = 3
_YEAR = 12


def approaches_words(rows: Sequence[MonthApproaches], formats: Formats) -> ChartWords[ApproachesLabels]:
    """Return the words for months that follow each other."""
    return ChartWords(
        _title(rows, formats),
        _subtitle(rows),
        _labels(rows, formats),
        tuple(f"{_value(row, formats)}." for row in rows),
        _table(rows, formats),
    )


def _title(rows: Sequence[MonthApproaches], formats: Formats) -> str:
    if not any(row.approached for row in rows):
        return QCoreApplication.translate("ApproachesChart", "No prospects approached in these months yet")
    helped = [row for row in rows if row.agency and row.until is None]
    count = min(_COMPARED, len(helped) // 2)
    if count:
        before, after = (_own_share(part) for part in (helped[:count], helped[-count:]))
        if abs(percent(after) - percent(before)) >= _NOTICED:
            words = QCoreApplication.translate("ApproachesChart", "Own part went from {before} to {after}")
            return words.format(before=formats.share(before), after=formats.share(after))
    whole = [row.approached for row in rows if row.until is None]
    agreed = next((row.agreed for row in reversed(rows) if row.agreed), None)
    if not whole:
        words = QCoreApplication.translate(
            "ApproachesChart", "%n prospect(s) approached in {month} so far", "", rows[-1].approached
        )
        said = words.format(month=formats.month(rows[-1].month))
    elif min(whole) == max(whole):
        said = QCoreApplication.translate(
            "ApproachesChart", "%n prospect(s) approached a month", "", whole[0]
        )
    else:
        words = QCoreApplication.translate("ApproachesChart", "{low} to {high} prospects approached a month")
        said = words.format(low=min(whole), high=max(whole))
    if agreed is None:
        return said
    words = QCoreApplication.translate("ApproachesChart", "{said}, agreed {agreed}")
    return words.format(said=said, agreed=agreed)


def _own_share(rows: Sequence[MonthApproaches]) -> float:
    return sum(row.own for row in rows) / sum(row.approached for row in rows)


def _subtitle(rows: Sequence[MonthApproaches]) -> str:
    agreed = next((row.agreed for row in reversed(rows) if row.agreed), None)
    if agreed is None:
        return QCoreApplication.translate("ApproachesChart", "Prospects approached per month.")
    words = QCoreApplication.translate(
        "ApproachesChart", "Prospects approached per month, against the agreed {agreed}."
    )
    return words.format(agreed=agreed)


def _labels(rows: Sequence[MonthApproaches], formats: Formats) -> ApproachesLabels:
    agreed = next((row.agreed for row in reversed(rows) if row.agreed), None)
    until = rows[-1].until if rows else None
    agreed_words = QCoreApplication.translate("ApproachesChart", "agreed {agreed}")
    until_words = QCoreApplication.translate("ApproachesChart", "until {day}")
    return ApproachesLabels(
        months=tuple(month_name(row.month, formats, with_year=len(rows) > _YEAR) for row in rows),
        values=tuple(_value(row, formats) for row in rows),
        own=QCoreApplication.translate("ApproachesChart", "own"),
        agency=QCoreApplication.translate("ApproachesChart", "agency"),
        agreed=agreed_words.format(agreed=agreed) if agreed else "",
        own_part=QCoreApplication.translate("ApproachesChart", "agreed own part"),
        until=until_words.format(day=f"{until.day} {month_name(until, formats)}") if until else "",
        empty=QCoreApplication.translate(
            "ApproachesChart", "Prospects approached show here, month by month."
        ),
    )


def _value(row: MonthApproaches, formats: Formats) -> str:
    words = QCoreApplication.translate("ApproachesChart", "{month}: {own} own, {agency} agency, {all} in all")
    said = words.format(
        month=month_name(row.month, formats, with_year=True),
        own=row.own,
        agency=row.agency,
        all=row.approached,
    )
    if row.agreed is None:
        return said
    words = QCoreApplication.translate("ApproachesChart", "{said}; agreed {agreed}")
    return words.format(said=said, agreed=row.agreed)


def _table(rows: Sequence[MonthApproaches], formats: Formats) -> Table:
    headers = (
        QCoreApplication.translate("ApproachesChart", "Month"),
        QCoreApplication.translate("ApproachesChart", "Own"),
        QCoreApplication.translate("ApproachesChart", "Agency"),
        QCoreApplication.translate("ApproachesChart", "Together"),
        QCoreApplication.translate("ApproachesChart", "Agreed"),
        QCoreApplication.translate("ApproachesChart", "Agency's agreed part"),
    )
    cells = tuple(
        (
            month_name(row.month, formats, with_year=True),
            str(row.own),
            str(row.agency),
            str(row.approached),
            "–" if row.agreed is None else str(row.agreed),
            "–" if row.agency_part is None else decimal(row.agency_part, formats),
        )
        for row in rows
    )
    return Table(headers, cells)
