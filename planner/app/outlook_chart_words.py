"""What the outlook says: whole numbers with their range, and how far they can be trusted."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication

from planner.app.chart_words import ChartWords, Table, decimal, month_name
from planner.app.formats import Formats
from planner.charts.labels import DotsLabels, OutlookLabels
from planner.charts.rows import Counted, MonthChances, Outlook, OutlookMonth, Spread


def outlook_words(rows: Outlook, formats: Formats) -> ChartWords[OutlookLabels]:
    """Return the words for the months to come."""
    return ChartWords(
        _title(rows, formats),
        _subtitle(rows),
        _labels(rows, formats),
        _sentences(rows, formats),
        _table(rows, formats),
    )


def counted_name(counted: Counted) -> str:
    """Return what is counted: "enquiries" or "deals"."""
    if counted is Counted.DEALS:
        return QCoreApplication.translate("OutlookChart", "deals")
    return QCoreApplication.translate("OutlookChart", "enquiries")


def about(spread: Spread, *, gives_number: bool) -> str:
    """Write what is expected in whole numbers: "about 2, between 0 and 6", or the range alone."""
    mean, low, high = _whole(spread)
    if not gives_number:
        words = QCoreApplication.translate("OutlookChart", "between {low} and {high}")
        return words.format(low=low, high=high)
    words = QCoreApplication.translate("OutlookChart", "about {mean}, between {low} and {high}")
    return words.format(mean=mean, low=low, high=high)


def _whole(spread: Spread) -> tuple[int, int, int]:
    """Return the mean and the likely range in whole numbers."""
    mean, low, high = (math.floor(value + 0.5) for value in (spread.mean, *spread.outer))
    return mean, low, high


def _full_month(month: OutlookMonth, formats: Formats) -> str:
    return formats.month(month.month)


def _title(rows: Outlook, formats: Formats) -> str:
    if not rows.months:
        return QCoreApplication.translate("OutlookChart", "No outlook yet")
    last = rows.months[-1]
    if rows.gives_numbers:
        words = QCoreApplication.translate(
            "OutlookChart",
            "If the plan is kept, {month} brings about {mean} {counted}, between {low} and {high}",
        )
    else:
        words = QCoreApplication.translate(
            "OutlookChart", "If the plan is kept, {month} brings between {low} and {high} {counted}"
        )
    month, counted = _full_month(last, formats), counted_name(rows.counted)
    mean, low, high = _whole(last.kept)
    return words.format(month=month, mean=mean, low=low, high=high, counted=counted)


def _subtitle(rows: Outlook) -> str:
    if rows.counted is Counted.DEALS:
        words = QCoreApplication.translate(
            "OutlookChart", "Expected deals with new clients a month, with likely ranges. {ground}"
        )
    else:
        words = QCoreApplication.translate(
            "OutlookChart", "Expected new-client enquiries a month, with likely ranges. {ground}"
        )
    return words.replace("{ground}", ground(rows)).strip()


def ground(rows: Outlook) -> str:
    """Return how much of an outlook is benchmark and how much the rep's own figures."""
    if not rows.months:
        return ""
    own = math.floor(rows.own_weight * 100 + 0.5)
    words = QCoreApplication.translate("OutlookChart", "{benchmark}% benchmark, {own}% your own figures.")
    return words.format(benchmark=100 - own, own=own)


def back_test(rows: Outlook) -> str:
    """Return how past bands did: "Of the last 12 monthly bands 10 held."; empty before there are any."""
    if not rows.bands_tried:
        return ""
    words = QCoreApplication.translate(
        "OutlookChart", "Of the last %n monthly band(s) {held} held.", "", rows.bands_tried
    )
    return words.format(held=rows.bands_held)


def _labels(rows: Outlook, formats: Formats) -> OutlookLabels:
    last = rows.months[-1] if rows.months else None

    def value(spread: Spread | None) -> str:
        return about(spread, gives_number=rows.gives_numbers) if spread else ""

    return OutlookLabels(
        months=tuple(month_name(month.month, formats) for month in rows.months),
        values=tuple(_value(month, rows, formats) for month in rows.months),
        kept=QCoreApplication.translate("OutlookChart", "plan kept"),
        kept_value=value(last.kept if last else None),
        going=QCoreApplication.translate("OutlookChart", "as it has been going"),
        going_value=value(last.going if last else None),
        stopped=QCoreApplication.translate("OutlookChart", "acquisition stops"),
        stopped_value=value(last.stopped if last else None),
        sown=QCoreApplication.translate("OutlookChart", "sown"),
        planned=QCoreApplication.translate("OutlookChart", "planned"),
        empty=QCoreApplication.translate(
            "OutlookChart", "With the first prospects approached, an outlook shows here."
        ),
    )


def _value(month: OutlookMonth, rows: Outlook, formats: Formats) -> str:
    words = QCoreApplication.translate(
        "OutlookChart", "{month}: plan kept {kept}; as it has been going {going}; acquisition stops {stopped}"
    )
    number = rows.gives_numbers
    return words.format(
        month=_full_month(month, formats),
        kept=about(month.kept, gives_number=number),
        going=about(month.going, gives_number=number),
        stopped=about(month.stopped, gives_number=number),
    )


def _sentences(rows: Outlook, formats: Formats) -> tuple[str, ...]:
    said = [f"{_value(month, rows, formats)}." for month in rows.months]
    return tuple(sentence for sentence in (*said, ground(rows), back_test(rows)) if sentence)


def _table(rows: Outlook, formats: Formats) -> Table:
    headers = (
        QCoreApplication.translate("OutlookChart", "Month"),
        QCoreApplication.translate("OutlookChart", "Sown"),
        QCoreApplication.translate("OutlookChart", "Planned"),
        QCoreApplication.translate("OutlookChart", "Plan kept"),
        QCoreApplication.translate("OutlookChart", "As it has been going"),
        QCoreApplication.translate("OutlookChart", "Acquisition stops"),
    )
    cells = tuple(
        (
            month_name(month.month, formats, with_year=True),
            decimal(month.sown, formats),
            decimal(month.planned, formats),
            *(
                about(spread, gives_number=rows.gives_numbers)
                for spread in (month.kept, month.going, month.stopped)
            ),
        )
        for month in rows.months
    )
    return Table(headers, cells)


def chances_words(rows: MonthChances, formats: Formats) -> ChartWords[DotsLabels]:
    """Return the words for what one month may bring."""
    month, counted = formats.month(rows.month), counted_name(rows.counted)
    title = QCoreApplication.translate("OutlookChart", "What {month} may bring")
    axis = QCoreApplication.translate("OutlookChart", "{counted} in {month}")
    values = tuple(_chance(count, chance, counted) for count, chance in enumerate(rows.chances))
    labels = DotsLabels(
        counts=tuple(str(count) for count in range(len(rows.chances))),
        values=values,
        axis=axis.format(counted=counted, month=month),
        empty=QCoreApplication.translate(
            "OutlookChart", "With the first prospects approached, an outlook shows here."
        ),
    )
    headers = (counted, QCoreApplication.translate("OutlookChart", "Chance"))
    cells = tuple((str(count), formats.share(chance)) for count, chance in enumerate(rows.chances))
    return ChartWords(
        title.format(month=month),
        QCoreApplication.translate("OutlookChart", "Each dot is one chance in twenty."),
        labels,
        tuple(f"{value}." for value in values),
        Table(headers, cells),
    )


def _chance(count: int, chance: float, counted: str) -> str:
    words = QCoreApplication.translate("OutlookChart", "{count} {counted}: {chance} in 100")
    return words.format(count=count, counted=counted, chance=math.floor(chance * 100 + 0.5))
