"""The numbers of a released sheet as a table of words, for whoever opened it."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from planner.app.cause_words import cause_name
from planner.app.formats import Formats
from planner.app.team_words import hours, next_words
from planner.domain.displacement import Cause
from planner.domain.released_sheet import ReleasedSheet, SheetOutlook
from planner.domain.span import IsoWeek

Rows = tuple[tuple[str, str], ...]
Section = tuple[str, Rows]

_AMOUNTS = {
    "planned": QT_TRANSLATE_NOOP("Team", "planned"),
    "done": QT_TRANSLATE_NOOP("Team", "done"),
    "moved and done": QT_TRANSLATE_NOOP("Team", "moved and done"),
    "displaced": QT_TRANSLATE_NOOP("Team", "displaced"),
    "shortened": QT_TRANSLATE_NOOP("Team", "shortened"),
    "given up": QT_TRANSLATE_NOOP("Team", "given up"),
    "excused": QT_TRANSLATE_NOOP("Team", "excused"),
    "open": QT_TRANSLATE_NOOP("Team", "open"),
}
_BAND = {
    "week": QT_TRANSLATE_NOOP("Team", "working week"),
    "floor": QT_TRANSLATE_NOOP("Team", "replacement floor"),
    "optimum": QT_TRANSLATE_NOOP("Team", "response optimum"),
    "optimum low": QT_TRANSLATE_NOOP("Team", "lower edge of the optimum"),
    "optimum high": QT_TRANSLATE_NOOP("Team", "upper edge of the optimum"),
    "past median": QT_TRANSLATE_NOOP("Team", "own past, middle week"),
    "past best": QT_TRANSLATE_NOOP("Team", "own past, best weeks"),
    "now": QT_TRANSLATE_NOOP("Team", "now"),
    "next step": QT_TRANSLATE_NOOP("Team", "next step"),
}
_PARTS_OF_DAY = (
    QT_TRANSLATE_NOOP("Team", "early morning"),
    QT_TRANSLATE_NOOP("Team", "late morning"),
    QT_TRANSLATE_NOOP("Team", "early afternoon"),
    QT_TRANSLATE_NOOP("Team", "late afternoon"),
)


def sections_of(sheet: ReleasedSheet, formats: Formats) -> tuple[Section, ...]:
    """Return what a sheet says, as headings with rows; the rep's own words come first."""
    translate = QCoreApplication.translate
    following = next_words(sheet.next_on, sheet.next_at, formats) if sheet.next_on else ""
    named: tuple[Section, ...] = (
        (translate("Team", "In the rep's own words"), _texts(sheet.own_words)),
        (translate("Team", "What we see"), tuple(("", text) for text in sheet.observations)),
        (_agreements_head(sheet, formats), tuple((a.text, a.standing) for a in sheet.agreements)),
        (translate("Team", "Next one-on-one"), _texts(following)),
        (translate("Team", "Coach's focus"), _texts(sheet.focus)),
        (translate("Team", "Notes"), _texts(sheet.notes)),
        (translate("Team", "Weeks: long-term, short-term, share"), _weeks(sheet, formats)),
        (translate("Team", "Where planned acquisition time went"), _waterfall(sheet, formats)),
        (translate("Team", "What displaced acquisition"), _causes(sheet, formats)),
        (translate("Team", "Prospects approached"), _approaches(sheet, formats)),
        (translate("Team", "Acquisition that was done, by part of the week"), _survival(sheet, formats)),
        (translate("Team", "Expected enquiries if the plan is kept"), _outlook(sheet, formats)),
        (translate("Team", "Acquisition hours per week"), _band(sheet, formats)),
    )
    return tuple((heading, rows) for heading, rows in named if rows)


def _agreements_head(sheet: ReleasedSheet, formats: Formats) -> str:
    if not sheet.is_of_past:
        return QCoreApplication.translate("Team", "Agreements")
    words = QCoreApplication.translate("Team", "Agreements, until {day}")
    return words.format(day=formats.day_and_month(sheet.counted_to))


def as_text(sections: tuple[Section, ...]) -> str:
    """Return the sections as text with tabs, for the clipboard."""
    lines = []
    for heading, rows in sections:
        lines += [heading, *("\t".join(part for part in row if part) for row in rows), ""]
    return "\n".join(lines)


def _texts(text: str) -> Rows:
    return (("", text),) if text else ()


def _weeks(sheet: ReleasedSheet, formats: Formats) -> Rows:
    return tuple(
        (
            formats.week(IsoWeek.of(week.monday)),
            f"{hours(week.long, formats)}, {hours(week.short, formats)}, {formats.share(week.long_share)}",
        )
        for week in sheet.weeks
    )


def _waterfall(sheet: ReleasedSheet, formats: Formats) -> Rows:
    return tuple(
        (
            QCoreApplication.translate("Team", str(_AMOUNTS[amount.name])),
            hours(amount.minutes, formats),
        )
        for amount in sheet.waterfall
        if amount.name in _AMOUNTS
    )


def _causes(sheet: ReleasedSheet, formats: Formats) -> Rows:
    translate = QCoreApplication.translate
    known = {cause.value: cause for cause in Cause}
    return tuple(
        (
            cause_name(known[row.cause]) if row.cause in known else translate("Team", "Not said"),
            f"{hours(row.minutes, formats)}, {translate('Team', '%n block(s)', '', row.blocks)}",
        )
        for row in sheet.causes
    )


def _approaches(sheet: ReleasedSheet, formats: Formats) -> Rows:
    words = QCoreApplication.translate("Team", "{own} own, {agency} agency")
    agreed = QCoreApplication.translate("Team", "of {agreed}")
    return tuple(
        (
            f"{formats.month(month.month)} {month.month.year}",
            words.format(own=month.own, agency=month.agency)
            + (f", {agreed.format(agreed=month.agreed)}" if month.agreed else ""),
        )
        for month in sheet.approaches
    )


def _survival(sheet: ReleasedSheet, formats: Formats) -> Rows:
    translate = QCoreApplication.translate
    rows = []
    for slot in sheet.survival:
        if not (0 <= slot.weekday < 7 and 0 <= slot.part < len(_PARTS_OF_DAY)):
            continue
        day = formats.language.standaloneDayName(slot.weekday + 1).rstrip(".")
        part = translate("Team", str(_PARTS_OF_DAY[slot.part]))
        count = translate("Team", "%n block(s)", "", slot.n)
        rows.append((f"{day}, {part}", f"{formats.share(slot.mean)}, {count}"))
    return tuple(rows)


def _outlook(sheet: ReleasedSheet, formats: Formats) -> Rows:
    words = QCoreApplication.translate("Team", "about {mean}, between {low} and {high}")

    def said(month: SheetOutlook) -> str:
        mean, low, high = (formats.number(value) for value in month.kept)
        return words.format(mean=mean, low=low, high=high)

    return tuple((f"{formats.month(each.month)} {each.month.year}", said(each)) for each in sheet.outlook)


def _band(sheet: ReleasedSheet, formats: Formats) -> Rows:
    return tuple(
        (QCoreApplication.translate("Team", str(_BAND[name])), hours(round(value * 60), formats))
        for name, value in sheet.mix_band
        if name in _BAND
    )
