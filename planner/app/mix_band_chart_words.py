"""What the mix band says: what is needed, what pays best, what has been, and the next step."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from planner.app.chart_words import ChartWords, Table, axis_hours, decimal, with_unit
from planner.app.formats import Formats
from planner.charts.labels import MixBandLabels
from planner.charts.rows import MixBand

_NONE = "–"


def mix_band_words(rows: MixBand, formats: Formats) -> ChartWords[MixBandLabels]:
    """Return the words for the hours of acquisition per week; the title is the advice of the next step."""
    names, amounts = _names(), _amounts(rows, formats)
    line = QCoreApplication.translate("MixBandChart", "{name}: {amount}")
    values = tuple(line.format(name=name, amount=amount) for name, amount in zip(names, amounts, strict=True))
    labels = MixBandLabels(
        names=names,
        amounts=amounts,
        values=(values[0], values[1], values[2], values[3]),
        top=axis_hours(),
        empty=QCoreApplication.translate(
            "MixBandChart", "Once weeks are looked back on, the band of a good mix shows here."
        ),
    )
    headers = (
        QCoreApplication.translate("MixBandChart", "Acquisition per week"),
        QCoreApplication.translate("MixBandChart", "Hours"),
    )
    table = Table(headers, tuple(zip(names, amounts, strict=True)))
    return ChartWords(
        _title(rows, formats), _subtitle(rows), labels, tuple(f"{value}." for value in values), table
    )


def _subtitle(rows: MixBand) -> str:
    """Say what is counted, and on how many weeks the own past rests."""
    if rows.past_median is None:
        return QCoreApplication.translate("MixBandChart", "Hours of acquisition a week.")
    return QCoreApplication.translate(
        "MixBandChart", "Hours of acquisition a week; own past from %n week(s).", "", rows.weeks
    )


def _hours(value: float, formats: Formats) -> str:
    return with_unit(decimal(value, formats))


def _title(rows: MixBand, formats: Formats) -> str:
    if rows.now is not None and rows.next_step is not None and round(rows.now, 1) != round(rows.next_step, 1):
        words = QCoreApplication.translate(
            "MixBandChart", "The next step: from {now} to {next} of acquisition a week"
        )
        return words.format(now=_hours(rows.now, formats), next=_hours(rows.next_step, formats))
    band = rows.optimum_band
    if rows.now is not None and band is not None and band[0] <= rows.now <= band[1]:
        words = QCoreApplication.translate("MixBandChart", "{now} of acquisition a week lies within the band")
        return words.format(now=_hours(rows.now, formats))
    if band is not None:
        words = QCoreApplication.translate("MixBandChart", "{low} to {high} of acquisition a week pays best")
        return words.format(low=decimal(band[0], formats), high=_hours(band[1], formats))
    return QCoreApplication.translate("MixBandChart", "No band of a good mix yet")


def _names() -> tuple[str, str, str, str]:
    return (
        QCoreApplication.translate("MixBandChart", "Replaces clients that leave"),
        QCoreApplication.translate("MixBandChart", "Pays best"),
        QCoreApplication.translate("MixBandChart", "Own past"),
        QCoreApplication.translate("MixBandChart", "Now and next step"),
    )


def _amounts(rows: MixBand, formats: Formats) -> tuple[str, str, str, str]:
    best = past = now = _NONE
    if rows.optimum_band is not None and rows.optimum is not None:
        words = QCoreApplication.translate("MixBandChart", "{low} to {high}, best {best}")
        low, high = rows.optimum_band
        best = words.format(
            low=decimal(low, formats), high=_hours(high, formats), best=_hours(rows.optimum, formats)
        )
    if rows.past_median is not None:
        past = _past(rows, rows.past_median, formats)
    if rows.now is not None:
        now = _hours(rows.now, formats)
        if rows.next_step is not None:
            words = QCoreApplication.translate("MixBandChart", "{now}, then {next}")
            now = words.format(now=now, next=_hours(rows.next_step, formats))
    floor = _NONE if rows.floor is None else _hours(rows.floor, formats)
    return floor, best, past, now


def _past(rows: MixBand, median: float, formats: Formats) -> str:
    if rows.past_best is None:
        return _hours(median, formats)
    words = QCoreApplication.translate("MixBandChart", "{median}, best weeks {best}")
    return words.format(median=_hours(median, formats), best=_hours(rows.past_best, formats))
