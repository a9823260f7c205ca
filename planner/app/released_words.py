"""Everything that a released sheet holds, as plain lines: what the rep reads before it is released."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from planner.app.chart_words import causes_name, hours, plain
from planner.app.formats import Formats
from planner.app.part_words import part_name
from planner.app.survival_chart_words import slot_name
from planner.domain.displacement import Cause
from planner.domain.released_sheet import (
    Part,
    ReleasedSheet,
    SheetAgreement,
    SheetCause,
    SheetMonth,
    SheetOutlook,
    SheetSlot,
    SheetWeek,
)
from planner.domain.span import IsoWeek
from planner.foresight.survival import Part as PartOfDay
from planner.foresight.survival import Slot


@dataclass(frozen=True, slots=True)
class Told:
    """One part of a sheet: its heading, and its lines in the order in which they stand in the file."""

    heading: str
    lines: tuple[str, ...]


def told(sheet: ReleasedSheet, formats: Formats) -> tuple[Told, ...]:
    """Return all that is in a released sheet, part by part."""
    parts: list[Told] = [
        Told(QCoreApplication.translate("Released", "In every sheet"), _frame(sheet, formats))
    ]
    for part in sheet.parts:
        lines = tuple(_LINES[part](sheet, formats)) or (
            QCoreApplication.translate("Released", "Nothing yet"),
        )
        parts.append(Told(part_name(part), lines))
    return tuple(parts)


def _frame(sheet: ReleasedSheet, formats: Formats) -> tuple[str, ...]:
    translate = QCoreApplication.translate
    held = formats.short_date(sheet.held_on) if sheet.held_on else "–"
    if sheet.held_at is not None:
        held = f"{held} {formats.clock_time(sheet.held_at)}"
    named = (
        (translate("Released", "Rep"), sheet.rep or "–"),
        (translate("Released", "Manager"), sheet.manager or "–"),
        (translate("Released", "One-on-one"), held),
        (translate("Released", "About"), _days(sheet, formats)),
        (translate("Released", "Counted until"), formats.short_date(sheet.counted_to)),
        (translate("Released", "Released"), formats.date_and_time(sheet.released_at)),
        (translate("Released", "Number of this sheet, random"), sheet.sheet_id),
        (translate("Released", "Number of your data file, random"), sheet.profile),
    )
    return tuple(f"{name}: {value}" for name, value in named)


def _days(sheet: ReleasedSheet, formats: Formats) -> str:
    return f"{formats.short_date(sheet.first_day)}–{formats.short_date(sheet.last_day)}"


def _weeks(sheet: ReleasedSheet, formats: Formats) -> list[str]:
    return [_week(week, formats) for week in sheet.weeks]


def _week(week: SheetWeek, formats: Formats) -> str:
    translate = QCoreApplication.translate
    words = translate("Released", "{week}: short-term {short}, long-term {long}")
    said = words.format(
        week=formats.week(IsoWeek.of(week.monday)),
        short=hours(week.short, formats),
        long=hours(week.long, formats),
    )
    if week.planned_long is not None:
        words = translate("Released", "planned {short} and {long}")
        planned = words.format(
            short=hours(week.planned_short or 0, formats), long=hours(week.planned_long, formats)
        )
        said = f"{said}; {planned}"
    if week.agreed_low is not None:
        low, high = formats.share(week.agreed_low), week.agreed_high
        agreed = low if high is None else f"{low}–{formats.share(high)}"
        words = translate("WeeksChart", "agreed {share}")
        said = f"{said}; {words.format(share=agreed)}"
    if week.cover:
        cover = translate("Released", "back-office cover {hours}").format(hours=hours(week.cover, formats))
        said = f"{said}; {cover}"
    return said


def _waterfall(sheet: ReleasedSheet, formats: Formats) -> list[str]:
    translate = QCoreApplication.translate
    names = {
        "planned": translate("Released", "Planned"),
        "done": translate("Released", "Done"),
        "moved and done": translate("Released", "Moved and done"),
        "displaced": translate("Released", "Displaced"),
        "shortened": translate("Released", "Shortened"),
        "given up": translate("Released", "Given up"),
        "excused": translate("Released", "Excused"),
        "open": translate("Released", "Open"),
    }
    return [
        f"{names.get(amount.name, amount.name)}: {hours(amount.minutes, formats)}"
        for amount in sheet.waterfall
    ]


def _causes(sheet: ReleasedSheet, formats: Formats) -> list[str]:
    return [_cause(cause, formats) for cause in sheet.causes]


def _cause(row: SheetCause, formats: Formats) -> str:
    translate = QCoreApplication.translate
    name = plain(causes_name(Cause(row.cause) if row.cause else None))
    said = f"{name}: {hours(row.minutes, formats)}, {translate('Released', '%n block(s)', '', row.blocks)}"
    if row.could_wait or row.could_not:
        words = translate("Released", "{hours} could have waited, {rest} could not")
        waits = words.format(hours=hours(row.could_wait, formats), rest=hours(row.could_not, formats))
        said = f"{said}; {waits}"
    return said


def _approaches(sheet: ReleasedSheet, formats: Formats) -> list[str]:
    return [_month(month, formats) for month in sheet.approaches]


def _month(month: SheetMonth, formats: Formats) -> str:
    translate = QCoreApplication.translate
    words = translate("Released", "{month}: {own} own, {agency} agency")
    name = f"{formats.month(month.month)} {month.month.year}"
    said = words.format(month=name, own=month.own, agency=month.agency)
    if month.agreed is not None:
        words = translate("WeeksChart", "agreed {share}")
        said = f"{said}; {words.format(share=month.agreed)}"
    if month.agency_part is not None:
        part = formats.number(month.agency_part, 1)
        words = translate("Support", "{share} for the agency")
        said = f"{said}, {words.format(share=part)}"
    return said


def _survival(sheet: ReleasedSheet, formats: Formats) -> list[str]:
    return [_slot(slot, formats) for slot in sheet.survival]


def _slot(slot: SheetSlot, formats: Formats) -> str:
    name = slot_name(Slot(slot.weekday, PartOfDay(slot.part)), formats)
    blocks = QCoreApplication.translate("Released", "%n block(s)", "", slot.n)
    return f"{name}: {formats.share(slot.mean)}, {blocks}"


def _outlook(sheet: ReleasedSheet, formats: Formats) -> list[str]:
    if not sheet.outlook:
        return []
    seen_on = QCoreApplication.translate("Released", "As it looked on {day}")
    day = formats.short_date(sheet.released_at.date())
    return [seen_on.format(day=day), *(_expected(month, formats) for month in sheet.outlook)]


def _expected(month: SheetOutlook, formats: Formats) -> str:
    def spread(of: tuple[float, float, float]) -> str:
        return f"{formats.number(of[0], 1)} ({formats.number(of[1])}–{formats.number(of[2])})"

    words = QCoreApplication.translate(
        "Released", "{month}: plan kept {kept}, as it has been going {going}, acquisition stops {stopped}"
    )
    return words.format(
        month=f"{formats.month(month.month)} {month.month.year}",
        kept=spread(month.kept),
        going=spread(month.going),
        stopped=spread(month.stopped),
    )


def _mix_band(sheet: ReleasedSheet, formats: Formats) -> list[str]:
    translate = QCoreApplication.translate
    names = {
        "week": translate("Released", "All hours for clients and prospects"),
        "floor": translate("Released", "Replaces clients that leave"),
        "optimum": translate("Released", "Pays best"),
        "optimum low": translate("Released", "Pays best, from"),
        "optimum high": translate("Released", "Pays best, up to"),
        "past median": translate("Released", "Usual of the last weeks"),
        "past best": translate("Released", "Best four weeks"),
        "now": translate("Released", "Now"),
        "next step": translate("Released", "Next step"),
    }
    return [f"{names.get(name, name)}: {hours(value * 60, formats)}" for name, value in sheet.mix_band]


def _agreements(sheet: ReleasedSheet, formats: Formats) -> list[str]:
    return [_agreement(agreement, formats) for agreement in sheet.agreements]


def _agreement(agreement: SheetAgreement, formats: Formats) -> str:
    translate = QCoreApplication.translate
    said = f"{agreement.text}: {agreement.standing}" if agreement.standing else agreement.text
    if agreement.is_new:
        words = translate("Review", "New")
        said = f"{words}: {said}"
    if agreement.done_own or agreement.done_agency:
        words = translate("Released", "own {own}, agency {agency}")
        counted = words.format(
            own=_figure(agreement.done_own, formats), agency=_figure(agreement.done_agency, formats)
        )
        said = f"{said}; {counted}"
    return said


def _figure(value: float, formats: Formats) -> str:
    return formats.number(value, 0 if float(value).is_integer() else 2)


def _next(sheet: ReleasedSheet, formats: Formats) -> list[str]:
    if sheet.next_on is None:
        return []
    day = formats.long_day(sheet.next_on)
    return [day if sheet.next_at is None else f"{day}, {formats.clock_time(sheet.next_at)}"]


def _dreaded(_sheet: ReleasedSheet, _formats: Formats) -> list[str]:
    return [QCoreApplication.translate("Released", "Counted under its own name among the causes above.")]


_LINES: dict[Part, Callable[[ReleasedSheet, Formats], Sequence[str]]] = {
    Part.MIX: _weeks,
    Part.WATERFALL: _waterfall,
    Part.CAUSES: _causes,
    Part.APPROACHES: _approaches,
    Part.SURVIVAL: _survival,
    Part.OUTLOOK: _outlook,
    Part.MIX_BAND: _mix_band,
    Part.OBSERVATIONS: lambda sheet, _formats: sheet.observations,
    Part.AGREEMENTS: _agreements,
    Part.NEXT_DATE: _next,
    Part.OWN_WORDS: lambda sheet, _formats: sheet.own_words.splitlines(),
    Part.FOCUS: lambda sheet, _formats: sheet.focus.splitlines(),
    Part.NOTES: lambda sheet, _formats: sheet.notes.splitlines(),
    Part.DREADED: _dreaded,
}
