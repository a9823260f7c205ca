"""The words on a printed week, in the rep's language and formats."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QLocale

from planner.app import agreement_words
from planner.app.agreements import Standing
from planner.app.formats import Formats, minute_of
from planner.domain.block import Block
from planner.domain.mix import Mix, percent
from planner.domain.preferences import Band
from planner.domain.week import Week


def sheet_title(week: Week, days: tuple[date, ...], formats: Formats) -> str:
    """Return the title of the document: "Week 48, 23–27 November 2026"."""
    return f"{formats.week(week.iso)}, {days_of(days, formats)}"


def days_of(days: tuple[date, ...], formats: Formats) -> str:
    """Return the days that the sheet shows, with their year."""
    return formats.days_of(days[0], days[-1], with_year=True)


def state_of(week: Week, formats: Formats) -> str:
    """Return since when the plan of the week stands, or that it is a draft."""
    if week.baseline is None:
        return QCoreApplication.translate("WeekSheet", "draft")
    committed = QCoreApplication.translate("WeekSheet", "committed {moment}").format(
        moment=formats.full_moment(week.baseline.committed_at)
    )
    if week.changes == 0:
        return committed
    changes = QCoreApplication.translate("WeekSheet", "%n change(s) since", "", week.changes)
    return f"{committed}, {changes}"


def agreed_mark(band: Band) -> str:
    """Return what stands at the tick above the mix bar: "agreed 30%"."""
    return QCoreApplication.translate("WeekSheet", "agreed {share}").format(share=_band(band))


def _band(band: Band) -> str:
    if band.high is None or percent(band.high) == percent(band.low):
        return f"{percent(band.low)}%"
    return f"{percent(band.low)}–{percent(band.high)}%"


def agreement_of(standing: Standing, formats: Formats) -> str:
    """Return an agreement as something to tick at the end of the week; one of a month with its count."""
    words = agreement_words.title(standing.agreement, formats)
    if not standing.agreement.metric.is_monthly:
        return words
    so_far = QCoreApplication.translate("WeekSheet", "{agreement}: {number} at printing")
    return so_far.replace("{number}", agreement_words.value(standing, formats)).replace("{agreement}", words)


def share_of(band: Band, formats: Formats) -> str:
    """Return the agreed long-term share as something to tick at the end of the week."""
    return agreement_words.share_title(band, formats)


def prospects_heading(day: date, formats: Formats) -> str:
    """Return what stands above the boxes of a month: "Prospects in November"."""
    words = QCoreApplication.translate("WeekSheet", "Prospects in {month}")
    return words.format(month=formats.month(day))


def ticked_words(ticked: int, by_agency: int, target: int) -> str:
    """Return what the boxes of a month begin with: "3 ticked at printing. Agreed: 10."."""
    translate = QCoreApplication.translate
    if by_agency:
        words = translate(
            "WeekSheet", "{number} ticked at printing, {agency} by the agency (dotted). Agreed: {target}."
        )
    else:
        words = translate("WeekSheet", "{number} ticked at printing. Agreed: {target}.")
    return words.format(number=ticked, agency=by_agency, target=target)


def mix_lines(mix: Mix, formats: Formats) -> tuple[tuple[str, str], tuple[str, str]]:
    """Return the mix in two lines, each in a strong and a plain part."""
    if mix.long_share is None:
        return (QCoreApplication.translate("WeekSheet", "No mix yet"), ""), ("", "")
    long = QCoreApplication.translate("WeekSheet", "Long-term {share}").format(
        share=formats.share(mix.long_share)
    )
    short = QCoreApplication.translate("WeekSheet", "Short-term {hours}").format(
        hours=formats.duration(mix.short_minutes)
    )
    return (long, formats.duration(mix.long_minutes)), ("", short)


def long_of_day(minutes: int, formats: Formats) -> str:
    """Return the long-term time of a day for its header; empty where there is none."""
    if minutes == 0:
        return ""
    return QCoreApplication.translate("WeekSheet", "long {hours}").format(hours=formats.duration(minutes))


def day_name(day: date, formats: Formats, *, short: bool = False) -> str:
    """Return the name of a day in its header: "Monday 23"."""
    return f"{formats.weekday(day, short=short)} {day.day}"


def when(block: Block, formats: Formats) -> str:
    """Return when a block is, for the note that its number points to."""
    return f"{formats.weekday(block.span.day, short=True)} {formats.times(block.span)}"


def all_day_when(first: date, last: date, formats: Formats) -> str:
    """Return the days of an all-day appointment, for its note."""
    days = formats.weekday(first, short=True)
    if last != first:
        days = f"{days}–{formats.weekday(last, short=True)}"
    return QCoreApplication.translate("WeekSheet", "{days}, all day").format(days=days)


def private_word() -> str:
    """Return what stands for a private appointment."""
    return QCoreApplication.translate("WeekSheet", "Private")


def section_heads() -> Mapping[str, str]:
    """Return the headings of the right-hand column, by what stands below them."""
    return {
        "agreements": QCoreApplication.translate("WeekSheet", "Agreements"),
        "letters": QCoreApplication.translate("WeekSheet", "When something comes in"),
        "texts": QCoreApplication.translate("WeekSheet", "In full"),
        "notes": QCoreApplication.translate("WeekSheet", "Notes"),
    }


def letters_advice() -> str:
    """Return how to use the letters of the causes."""
    return QCoreApplication.translate("WeekSheet", "Write the letter beside the block, and its new time.")


def letters() -> tuple[tuple[str, str], ...]:
    """Return the causes of a displacement, each as a letter to write and its word."""
    causes = (
        QCoreApplication.translate("WeekSheet", "Q quote", "a letter to write by hand, and its word"),
        QCoreApplication.translate("WeekSheet", "S service", "a letter to write by hand, and its word"),
        QCoreApplication.translate("WeekSheet", "I internal", "a letter to write by hand, and its word"),
        QCoreApplication.translate("WeekSheet", "B back office", "a letter to write by hand, and its word"),
        QCoreApplication.translate("WeekSheet", "L illness", "a letter to write by hand, and its word"),
        QCoreApplication.translate(
            "WeekSheet", "P prospect cancelled", "a letter to write by hand, and its word"
        ),
        QCoreApplication.translate("WeekSheet", "O own", "a letter to write by hand, and its word"),
    )
    return tuple((letter, word) for letter, _, word in (cause.partition(" ") for cause in causes))


def legend() -> Mapping[str, str]:
    """Return the words of the legend, by what they explain."""
    return {
        "long": QCoreApplication.translate("WeekSheet", "long-term"),
        "short": QCoreApplication.translate("WeekSheet", "short-term"),
        "buffer": QCoreApplication.translate("WeekSheet", "reactive buffer"),
        "neutral": QCoreApplication.translate("WeekSheet", "neutral"),
        "shield": QCoreApplication.translate("WeekSheet", "protected"),
        "lock": QCoreApplication.translate("WeekSheet", "from calendar"),
        "eye-off": QCoreApplication.translate("WeekSheet", "private"),
        "number": QCoreApplication.translate("WeekSheet", "in full under this number"),
    }


def shortened_texts() -> str:
    """Return what is said where there are more words than one page holds."""
    return QCoreApplication.translate("WeekSheet", "Texts that end in … are whole in Overmorgen.")


def more_texts(count: int) -> str:
    """Return how many texts found no room on the page at all."""
    return QCoreApplication.translate("WeekSheet", "%n more text(s) in Overmorgen.", "", count)


def footer(printed_at: datetime, formats: Formats) -> str:
    """Return the line at the foot of the page."""
    month = formats.language.monthName(printed_at.month, QLocale.FormatType.ShortFormat).rstrip(".")
    moment = (
        f"{formats.weekday(printed_at.date(), short=True)} {printed_at.day} {month} "
        f"{formats.clock_time(minute_of(printed_at))}"
    )
    return QCoreApplication.translate("WeekSheet", "Overmorgen, printed {moment}, page 1 of 1").format(
        moment=moment
    )
