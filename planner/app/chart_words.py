"""What is said of a chart: its finding, what it counts, its labels, and its rows as sentences and table."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QLocale

from planner.app.formats import Formats
from planner.app.reactive_words import hours as hours_of_minutes
from planner.domain.displacement import Cause

Labels = TypeVar("Labels")


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of a chart as text, for a screen reader, the clipboard and a spreadsheet."""

    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def as_text(self) -> str:
        """Return the table with tabs and line ends, as spreadsheets take it from the clipboard."""
        return "\n".join("\t".join(row) for row in (self.headers, *self.rows)) + "\n"


@dataclass(frozen=True, slots=True)
class ChartWords(Generic[Labels]):
    """The words of one chart. The title states the finding, the subtitle says what is counted.

    `labels` are drawn on the chart; `sentences` and `table` tell the same rows to who cannot see it.
    """

    title: str
    subtitle: str
    labels: Labels
    sentences: tuple[str, ...]
    table: Table


def hours(minutes: float, formats: Formats) -> str:
    """Write minutes as statistics do: "9.5 h"."""
    return with_unit(hours_of_minutes(minutes, formats))


def with_unit(number: str) -> str:
    """Write a number of hours with its unit."""
    return QCoreApplication.translate("Chart", "{number} h").format(number=number)


def axis_hours() -> str:
    """Return how the highest number of an axis is written, with a place for the number."""
    return QCoreApplication.translate("Chart", "{number} h")


def decimal(value: float, formats: Formats) -> str:
    """Write a number with one decimal, or none where it would be a nought."""
    tenths = round(value * 10)
    return formats.number(tenths / 10, 1 if tenths % 10 else 0)


def listed(parts: Iterable[str]) -> str:
    """Write names in a row: "a, b and c"."""
    *head, last = parts
    if not head:
        return last
    both = QCoreApplication.translate("Chart", "{first} and {last}")
    return both.replace("{first}", ", ".join(head)).replace("{last}", last)


def month_name(day: date, formats: Formats, *, with_year: bool = False) -> str:
    """Write a month below an axis: "Nov", or "Nov 2026"."""
    name = formats.language.standaloneMonthName(day.month, QLocale.FormatType.ShortFormat).rstrip(".")
    return f"{name} {day.year}" if with_year else name


def in_a_sentence(name: str) -> str:
    """Return a name as it stands within a sentence."""
    return name[:1].lower() + name[1:]


def causes_name(cause: Cause | None) -> str:
    """Return the name of what several blocks gave way to; soft hyphens tell where it may be broken."""
    names = {
        Cause.QUOTE: QCoreApplication.translate("Chart", "Quote re|quests"),
        Cause.SERVICE: QCoreApplication.translate("Chart", "Service prob|lems"),
        Cause.COVER: QCoreApplication.translate("Chart", "Back-|office cover"),
        Cause.INTERNAL: QCoreApplication.translate("Chart", "In|ternal"),
        Cause.ILLNESS: QCoreApplication.translate("Chart", "Illness"),
        Cause.PROSPECT_CANCELLED: QCoreApplication.translate("Chart", "Pros|pect can|celled"),
        Cause.OWN_CHOICE: QCoreApplication.translate("Chart", "Own choice"),
        Cause.DREADED: QCoreApplication.translate("Chart", "Dreaded it"),
        None: QCoreApplication.translate("Chart", "No cause said"),
    }
    return breakable(names[cause])


def breakable(name: str) -> str:
    """Return a name with a soft hyphen for each | that its translator put into a long word."""
    return name.replace("|", "\u00ad")


def plain(name: str) -> str:
    """Return a name without its soft hyphens."""
    return name.replace("\u00ad", "")
