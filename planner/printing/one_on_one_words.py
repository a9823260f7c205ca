"""The words on the printed sheet of a one-on-one, in the rep's language and formats."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QLocale

from planner.app.formats import Formats, minute_of
from planner.domain.released_sheet import ReleasedSheet
from planner.domain.span import IsoWeek

_STRONG = re.compile(r"\d+(?:[.,]\d+)?(?:\s?%| [hu]\b)")


def sheet_title(sheet: ReleasedSheet, formats: Formats) -> str:
    """Return the title of the document: "One-on-one, weeks 36–48, 31 August–29 November 2026"."""
    words = QCoreApplication.translate("OneOnOneSheet", "One-on-one, {weeks}")
    weeks = weeks_of(sheet, formats)
    return words.format(weeks=weeks[:1].lower() + weeks[1:])


def heading() -> str:
    """Return what stands at the top."""
    return QCoreApplication.translate("OneOnOneSheet", "One-on-one")


def who(sheet: ReleasedSheet) -> str:
    """Return whose conversation it is: "Jeroen Smits and Ingrid Kuipers"."""
    if sheet.rep and sheet.manager:
        both = QCoreApplication.translate("OneOnOneSheet", "{rep} and {manager}")
        return both.format(rep=sheet.rep, manager=sheet.manager)
    return sheet.rep or sheet.manager


def when(sheet: ReleasedSheet, formats: Formats) -> str:
    """Return the date and time of the conversation; empty where it has none."""
    if sheet.held_on is None:
        return ""
    day = f"{formats.long_day(sheet.held_on)} {sheet.held_on.year}"
    return day if sheet.held_at is None else f"{day}, {formats.clock_time(sheet.held_at)}"


def weeks_of(sheet: ReleasedSheet, formats: Formats) -> str:
    """Return which weeks the sheet is about: "Weeks 36–48, 31 August–29 November 2026"."""
    first, last = IsoWeek.of(sheet.first_day), IsoWeek.of(sheet.last_day)
    if sheet.first_day.year != sheet.last_day.year:
        days = f"{_day(sheet.first_day, formats)}–{_day(sheet.last_day, formats)}"
    else:
        days = formats.days_of(sheet.first_day, sheet.last_day, with_year=True)
    if first == last:
        return f"{formats.week(first)}, {days}"
    words = QCoreApplication.translate("OneOnOneSheet", "Weeks {first}–{last}, {days}")
    return words.format(first=first.number, last=last.number, days=days)


def _day(day: date, formats: Formats) -> str:
    return f"{formats.day_and_month(day)} {day.year}"


def parts_of(sentence: str) -> tuple[tuple[str, bool], ...]:
    """Cut a sentence into parts, each with whether it is set strong: its shares and hours."""
    parts: list[tuple[str, bool]] = []
    end = 0
    for found in _STRONG.finditer(sentence):
        parts += [(sentence[end : found.start()], False), (found[0], True)]
        end = found.end()
    parts.append((sentence[end:], False))
    return tuple((text, strong) for text, strong in parts if text)


def heads() -> Mapping[str, str]:
    """Return the headings of the sheet, by what stands below them."""
    translate = QCoreApplication.translate
    return {
        "sentences": translate("OneOnOneSheet", "What we see"),
        "weeks": translate("OneOnOneSheet", "Hours with clients and prospects per week"),
        "causes": translate("OneOnOneSheet", "What displaced acquisition"),
        "approaches": translate("OneOnOneSheet", "Prospects approached per month"),
        "agreements": translate("OneOnOneSheet", "Agreements"),
        "focus": translate("OneOnOneSheet", "Focus of the coaching"),
        "notes": translate("OneOnOneSheet", "Notes"),
    }


def own_words_head(sheet: ReleasedSheet) -> str:
    """Return what stands above the rep's own words."""
    if not sheet.rep:
        return QCoreApplication.translate("OneOnOneSheet", "In my own words")
    return QCoreApplication.translate("OneOnOneSheet", "In the words of {rep}").format(rep=sheet.rep)


def columns(sheet: ReleasedSheet, formats: Formats) -> tuple[str, str, str]:
    """Return the heads of the table of agreements; weeks that are over say until when was counted."""
    translate = QCoreApplication.translate
    until = translate("OneOnOneSheet", "Until {day}", "head of a column")
    so_far = translate("OneOnOneSheet", "So far", "head of a column")
    return (
        translate("OneOnOneSheet", "Agreed", "head of a column"),
        until.format(day=formats.day_and_month(sheet.counted_to)) if sheet.is_of_past else so_far,
        translate("OneOnOneSheet", "Keep or change", "head of a column"),
    )


def answers() -> tuple[str, str, str]:
    """Return what can be ticked beside an agreement: keep, change to, and agreed for a new one."""
    translate = QCoreApplication.translate
    return (
        translate("OneOnOneSheet", "keep"),
        translate("OneOnOneSheet", "change to"),
        translate("OneOnOneSheet", "agreed"),
    )


def new_mark() -> str:
    """Return what stands before an agreement that was made in this conversation."""
    return QCoreApplication.translate("OneOnOneSheet", "New", "an agreement")


def nothing_agreed() -> str:
    """Return what stands in the table while nothing is agreed."""
    return QCoreApplication.translate("OneOnOneSheet", "Nothing is agreed yet.")


def next_line(sheet: ReleasedSheet, formats: Formats) -> tuple[str, str]:
    """Return the line of the next one-on-one, as plain and as strong words; room to write without one."""
    words = QCoreApplication.translate("OneOnOneSheet", "Next one-on-one:")
    if sheet.next_on is None:
        return words, ""
    day = formats.long_day(sheet.next_on)
    return words, day if sheet.next_at is None else f"{day}, {formats.clock_time(sheet.next_at)}"


def footer(made_at: datetime, formats: Formats) -> str:
    """Return the line at the foot of the page."""
    month = formats.language.monthName(made_at.month, QLocale.FormatType.ShortFormat).rstrip(".")
    moment = (
        f"{formats.weekday(made_at.date(), short=True)} {made_at.day} {month} "
        f"{formats.clock_time(minute_of(made_at))}"
    )
    words = QCoreApplication.translate(
        "OneOnOneSheet", "Overmorgen, {moment}. Totals only, no titles of blocks."
    )
    return words.format(moment=moment)


def page_number() -> str:
    """Return the number of the page."""
    return QCoreApplication.translate("OneOnOneSheet", "page 1 of 1")
