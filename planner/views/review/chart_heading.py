"""What stands above a chart in a file: its finding, what is counted, and of when."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from planner.app.chart_words import ChartWords
from planner.app.formats import Formats
from planner.charts.labels import Heading
from planner.views.review.chart_kinds import ChartKind
from planner.views.review.page_bar import weeks_of

if TYPE_CHECKING:
    from planner.app.review import Asked

_OF_THE_PERIOD = frozenset({ChartKind.WEEKS, ChartKind.WATERFALL, ChartKind.CAUSES, ChartKind.SURVIVAL})
_AHEAD = frozenset({ChartKind.OUTLOOK, ChartKind.CHANCES})


def heading_of(kind: ChartKind, words: ChartWords[Any], asked: Asked, formats: Formats) -> Heading:
    """Return the heading of a chart; those that look at other days than the period say as of when."""
    if kind in _OF_THE_PERIOD:
        when = _weeks(asked, formats)
    else:
        when = _as_of(asked.today if kind in _AHEAD else asked.counted_to, formats)
    return Heading(words.title, tuple(line for line in (words.subtitle, when) if line))


def _weeks(asked: Asked, formats: Formats) -> str:
    period = asked.period
    if period.first_day.year == period.last_day.year:
        days = formats.days_of(period.first_day, period.last_day, with_year=True)
    else:
        days = f"{formats.short_date(period.first_day)}–{formats.short_date(period.last_day)}"
    words = QCoreApplication.translate("Review", "{weeks}, {days}")
    return words.format(weeks=weeks_of(period), days=days)


def _as_of(day: date, formats: Formats) -> str:
    words = QCoreApplication.translate("Review", "As of {date}")
    return words.format(date=f"{formats.day_and_month(day)} {day.year}")
