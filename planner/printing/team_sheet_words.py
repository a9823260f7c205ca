"""The words on the printed overview of a team, in the manager's language and formats."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from planner.app.formats import Formats, minute_of


def heading() -> str:
    """Return what stands at the top."""
    return QCoreApplication.translate("Team", "Team")


def sheet_title(week: str) -> str:
    """Return the title of the document: "Team, week 48, 6 reps"."""
    words = QCoreApplication.translate("TeamSheet", "Team, {week}")
    return words.replace("{week}", week[:1].lower() + week[1:])


def columns(weeks: int) -> tuple[str, ...]:
    """Return the heads of the columns, `weeks` being how many a curve shows."""
    translate = QCoreApplication.translate
    return (
        translate("Team", "Rep"),
        translate("Team", "Long-term share, %n weeks", "", weeks),
        translate("Team", "Newest week"),
        translate("TeamSheet", "Agreements, and how they stand"),
        translate("Team", "Back-office cover"),
        translate("Team", "Next one-on-one"),
    )


def sums_heading() -> str:
    """Return what stands above the sums."""
    return QCoreApplication.translate("Team", "What displaced acquisition")


def notes_heading() -> str:
    """Return what stands above the lines to write on."""
    return QCoreApplication.translate("OneOnOneSheet", "Notes")


def footer(made_at: datetime, formats: Formats) -> str:
    """Return the line at the foot of each page."""
    month = formats.language.monthName(made_at.month, QLocale.FormatType.ShortFormat).rstrip(".")
    moment = (
        f"{formats.weekday(made_at.date(), short=True)} {made_at.day} {month} "
        f"{formats.clock_time(minute_of(made_at))}"
    )
    words = QCoreApplication.translate(
        "TeamSheet",
        "Overmorgen, {moment}. Figures that the reps released; by name, in no other order.",
    )
    return words.format(moment=moment)


def page_number(number: int, count: int) -> str:
    """Return the number of a page."""
    words = QCoreApplication.translate("TeamSheet", "page {number} of {count}")
    return words.format(number=number, count=count)
