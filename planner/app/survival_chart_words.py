"""What the chart of survival says."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from planner.app.chart_words import ChartWords, Table
from planner.app.formats import Formats
from planner.charts.labels import SurvivalLabels
from planner.charts.rows import SlotSurvival
from planner.domain.mix import percent
from planner.foresight.survival import (
    ADVISED_FROM,
    PART_ENDS,
    SURE_ENOUGH,
    Part,
    Slot,
    Survival,
    probability_better,
)

_NOTICED = 0.10
_SUREST = 0.99
_A_MONDAY = date(2024, 1, 1)


def survival_words(rows: Sequence[SlotSurvival], formats: Formats) -> ChartWords[SurvivalLabels]:
    """Return the words for the slots of a week."""
    known = [row for row in rows if row.is_known]
    words = QCoreApplication.translate(
        "SurvivalChart",
        "Share of committed acquisition time that was done, in per cent; n is the number of blocks.",
    )
    advised = _advice_words(rows, formats)
    return ChartWords(
        _title(known, formats),
        f"{words} {advised}".rstrip(),
        _labels(rows, formats),
        (*(f"{_value(row, formats)}." for row in known), *([advised] if advised else [])),
        _table(rows, formats),
    )


def _advice_words(rows: Sequence[SlotSurvival], formats: Formats) -> str:
    """Say which move the record speaks for and how surely; empty where it speaks for none."""
    advice = next((row.advice for row in rows if row.advice is not None), None)
    if advice is None:
        return ""
    words = QCoreApplication.translate(
        "SurvivalChart",
        "A block moved from {away} to {to} would likely keep more of its time ({sure} sure).",
    )
    return words.format(
        away=slot_name(advice.away, formats),
        to=slot_name(advice.to, formats),
        sure=_sure(advice.probability, formats),
    )


def _sure(probability: float, formats: Formats) -> str:
    """Say how sure a move is; no record makes it certain, so it is never rounded to 100%."""
    if percent(probability) < 100:
        return formats.share(probability)
    words = QCoreApplication.translate("SurvivalChart", "over {share}")
    return words.format(share=formats.share(_SUREST))


def part_name(part: Part, formats: Formats) -> str:
    """Name a part of the day by its times: "before 10:00", "10:00–12:00", "from 15:00"."""
    if part is Part.EARLY_MORNING:
        words = QCoreApplication.translate("SurvivalChart", "before {time}")
        return words.format(time=formats.clock_time(PART_ENDS[0]))
    since = formats.clock_time(PART_ENDS[part - 1])
    if part is Part.LATE_AFTERNOON:
        return QCoreApplication.translate("SurvivalChart", "from {time}").format(time=since)
    return f"{since}–{formats.clock_time(PART_ENDS[part])}"


def slot_name(slot: Slot, formats: Formats) -> str:
    """Name a slot: "Tuesday before 10:00"."""
    return f"{formats.weekday(_A_MONDAY + timedelta(slot.weekday))} {part_name(slot.part, formats)}"


def _mean(rows: Sequence[SlotSurvival]) -> float:
    return sum(row.mean * row.n for row in rows) / sum(row.n for row in rows)


def _differ_surely(mornings: Sequence[SlotSurvival], afternoons: Sequence[SlotSurvival]) -> bool:
    """Whether one half of the day keeps noticeably more, as surely as a move has to be to be advised."""
    if any(sum(row.n for row in half) < ADVISED_FROM for half in (mornings, afternoons)):
        return False
    if abs(_mean(mornings) - _mean(afternoons)) < _NOTICED:
        return False
    own_mean = _mean((*mornings, *afternoons))
    one, other = (_together(half, own_mean) for half in (mornings, afternoons))
    return max(probability_better(one, other), probability_better(other, one)) >= SURE_ENOUGH


def _together(rows: Sequence[SlotSurvival], own_mean: float) -> Survival:
    blocks = sum(row.n for row in rows)
    kept = _mean(rows) * blocks
    return Survival(kept, blocks - kept, own_mean)


def _title(known: Sequence[SlotSurvival], formats: Formats) -> str:
    if not known:
        return QCoreApplication.translate(
            "SurvivalChart", "Too few blocks yet to tell parts of the week apart"
        )
    mornings = [row for row in known if row.slot.part <= Part.LATE_MORNING]
    afternoons = [row for row in known if row.slot.part > Part.LATE_MORNING]
    if _differ_surely(mornings, afternoons):
        words = QCoreApplication.translate(
            "SurvivalChart", "Mornings survive {mornings} of the time, afternoons {afternoons}"
        )
        return words.format(
            mornings=formats.share(_mean(mornings)), afternoons=formats.share(_mean(afternoons))
        )
    best = next((row for row in known if row.advice is not None), None)
    if best is not None and best.advice is not None:
        away = next(row for row in known if row.slot == best.advice.away)
        return _two_slots(best, away, formats)
    words = QCoreApplication.translate("SurvivalChart", "Committed acquisition survives {share} of the time")
    return words.format(share=formats.share(_mean(known)))


def _two_slots(best: SlotSurvival, worst: SlotSurvival, formats: Formats) -> str:
    words = QCoreApplication.translate(
        "SurvivalChart", "{best} survives {best_share} of the time, {worst} {worst_share}"
    )
    return words.format(
        best=slot_name(best.slot, formats),
        best_share=formats.share(best.mean),
        worst=slot_name(worst.slot, formats),
        worst_share=formats.share(worst.mean),
    )


def _labels(rows: Sequence[SlotSurvival], formats: Formats) -> SurvivalLabels:
    count = QCoreApplication.translate("SurvivalChart", "n {count}")
    return SurvivalLabels(
        days=tuple(formats.weekday(_A_MONDAY + timedelta(day), short=True) for day in range(7)),
        parts=tuple(part_name(part, formats) for part in Part),
        shares=tuple(str(percent(row.mean)) for row in rows),
        counts=tuple(count.format(count=row.n) for row in rows),
        values=tuple(_value(row, formats) for row in rows),
        empty=QCoreApplication.translate(
            "SurvivalChart", "Once committed weeks are looked back on, where acquisition survives shows here."
        ),
    )


def _value(row: SlotSurvival, formats: Formats) -> str:
    slot = slot_name(row.slot, formats)
    if not row.is_known:
        words = QCoreApplication.translate(
            "SurvivalChart", "{slot}: %n block(s), a number shows from {least} on", "", row.n
        )
        return words.format(slot=slot, least=formats.number(row.shown_from))
    words = QCoreApplication.translate(
        "SurvivalChart", "{slot}: {share} done, likely {low} to {high}, from %n block(s)", "", row.n
    )
    return words.format(
        slot=slot, share=formats.share(row.mean), low=formats.share(row.low), high=formats.share(row.high)
    )


def _table(rows: Sequence[SlotSurvival], formats: Formats) -> Table:
    headers = (
        QCoreApplication.translate("SurvivalChart", "Part of the week"),
        QCoreApplication.translate("SurvivalChart", "Blocks"),
        QCoreApplication.translate("SurvivalChart", "Done"),
        QCoreApplication.translate("SurvivalChart", "Likely from"),
        QCoreApplication.translate("SurvivalChart", "Likely to"),
    )
    cells = tuple(
        (
            slot_name(row.slot, formats),
            str(row.n),
            *(formats.share(share if row.is_known else None) for share in (row.mean, row.low, row.high)),
        )
        for row in rows
    )
    return Table(headers, cells)
