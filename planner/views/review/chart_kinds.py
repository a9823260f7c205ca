"""The charts of the review by name: which rows each shows, and what is said of them. No matplotlib here."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCoreApplication

from planner.app.approaches_chart_words import approaches_words
from planner.app.chart_words import ChartWords
from planner.app.displacement_chart_words import causes_words, waterfall_words
from planner.app.formats import Formats
from planner.app.mix_band_chart_words import mix_band_words
from planner.app.outlook_chart_words import chances_words, outlook_words
from planner.app.survival_chart_words import survival_words
from planner.app.weeks_chart_words import weeks_words
from planner.charts.rows import MonthChances, ReviewRows
from planner.charts.steps import steps_of


class ChartKind(StrEnum):
    """A chart; the order is that of the page and of the keys 1 to 7."""

    WEEKS = "weeks"
    WATERFALL = "waterfall"
    CAUSES = "causes"
    APPROACHES = "approaches"
    SURVIVAL = "survival"
    OUTLOOK = "outlook"
    MIX_BAND = "mix band"
    CHANCES = "chances"


SHOWN: tuple[ChartKind, ...] = tuple(kind for kind in ChartKind if kind is not ChartKind.CHANCES)
"""The charts of the page; the chances of a month stand beside the outlook."""


def rows_of(kind: ChartKind, rows: ReviewRows) -> Any:
    """Return the rows that a chart of the page shows."""
    return {
        ChartKind.WEEKS: rows.weeks,
        ChartKind.WATERFALL: rows.waterfall,
        ChartKind.CAUSES: rows.causes,
        ChartKind.APPROACHES: rows.approaches,
        ChartKind.SURVIVAL: rows.survival,
        ChartKind.OUTLOOK: rows.outlook,
        ChartKind.MIX_BAND: rows.mix_band,
    }[kind]


def drawn_rows(kind: ChartKind, rows: Any) -> Any:
    """Return what the drawing of a chart takes: a waterfall is drawn in steps."""
    return steps_of(rows) if kind is ChartKind.WATERFALL else rows


def words_of(kind: ChartKind, rows: Any, formats: Formats) -> ChartWords[Any]:
    """Return what is said of a chart's rows."""
    return _WORDS[kind](rows, formats)


_WORDS: dict[ChartKind, Callable[[Any, Formats], ChartWords[Any]]] = {
    ChartKind.WEEKS: weeks_words,
    ChartKind.WATERFALL: waterfall_words,
    ChartKind.CAUSES: causes_words,
    ChartKind.APPROACHES: approaches_words,
    ChartKind.SURVIVAL: survival_words,
    ChartKind.OUTLOOK: outlook_words,
    ChartKind.MIX_BAND: mix_band_words,
    ChartKind.CHANCES: chances_words,
}


def has_something(kind: ChartKind, rows: Any) -> bool:
    """Whether there is anything to draw yet."""
    checks: dict[ChartKind, Callable[[], bool]] = {
        ChartKind.WEEKS: lambda: any(row.counted or row.planned_long for row in rows),
        ChartKind.WATERFALL: lambda: bool(rows.planned),
        ChartKind.CAUSES: lambda: bool(rows),
        ChartKind.APPROACHES: lambda: any(row.approached or row.agreed for row in rows),
        ChartKind.SURVIVAL: lambda: any(row.n for row in rows),
        ChartKind.OUTLOOK: lambda: bool(rows.months),
        ChartKind.MIX_BAND: lambda: rows.now is not None or rows.optimum is not None,
        ChartKind.CHANCES: lambda: isinstance(rows, MonthChances) and bool(rows.chances),
    }
    return checks[kind]()


def file_name(kind: ChartKind) -> str:
    """Return what the file of a chart is called when it is saved, without its ending."""
    translate = QCoreApplication.translate
    return {
        ChartKind.WEEKS: translate("Review", "Hours per week"),
        ChartKind.WATERFALL: translate("Review", "Planned acquisition"),
        ChartKind.CAUSES: translate("Review", "What displaced acquisition"),
        ChartKind.APPROACHES: translate("Review", "Prospects approached"),
        ChartKind.SURVIVAL: translate("Review", "What survives"),
        ChartKind.OUTLOOK: translate("Review", "Outlook"),
        ChartKind.MIX_BAND: translate("Review", "Mix band"),
        ChartKind.CHANCES: translate("Review", "Chances of a month"),
    }[kind]
