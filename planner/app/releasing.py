"""From the rows of a review to the sheet that is released: exactly what was ticked, and nothing else."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from planner.charts.rows import MixBand, ReviewRows, Spread, without_private_cause
from planner.domain.one_on_one import OneOnOne
from planner.domain.released_sheet import (
    Part,
    ReleasedSheet,
    SheetAgreement,
    SheetAmount,
    SheetCause,
    SheetMonth,
    SheetOutlook,
    SheetSlot,
    SheetWeek,
)
from planner.domain.span import IsoWeek

USUAL_PARTS = frozenset(part for part in Part if not part.is_private)
"""What is ticked before the rep has looked: everything that is a number."""


@dataclass(frozen=True, slots=True)
class SheetFacts:
    """All that a conversation sheet shows, before anything is left out.

    `cover` are the minutes of back-office cover by week. `sentences` are the observations in words.
    """

    rows: ReviewRows
    held: OneOnOne
    rep: str
    sentences: Sequence[str] = ()
    agreements: Sequence[SheetAgreement] = ()
    following: OneOnOne | None = None
    cover: Mapping[IsoWeek, int] | None = None


def released(
    facts: SheetFacts, parts: Collection[Part], sheet_id: str, profile: str, now: datetime
) -> ReleasedSheet:
    """Return the sheet with the ticked parts; `now` is wall-clock time.

    Without a tick of its own the private cause counts as not said, in every number.
    """
    rows = facts.rows if Part.DREADED in parts else without_private_cause(facts.rows)
    held = facts.held
    following = facts.following if Part.NEXT_DATE in parts else None
    return ReleasedSheet(
        *(sheet_id, profile, facts.rep, held.manager, held.day, held.start, held.first_day, held.last_day),
        released_at=now,
        parts=tuple(part for part in Part if part in parts),
        weeks=_weeks(rows, facts.cover or {}) if Part.MIX in parts else (),
        waterfall=_waterfall(rows) if Part.WATERFALL in parts else (),
        causes=_causes(rows) if Part.CAUSES in parts else (),
        approaches=_approaches(rows) if Part.APPROACHES in parts else (),
        survival=_survival(rows) if Part.SURVIVAL in parts else (),
        outlook=_outlook(rows) if Part.OUTLOOK in parts else (),
        mix_band=_mix_band(rows.mix_band) if Part.MIX_BAND in parts else (),
        observations=tuple(facts.sentences) if Part.OBSERVATIONS in parts else (),
        agreements=tuple(facts.agreements) if Part.AGREEMENTS in parts else (),
        next_on=following.day if following is not None else None,
        next_at=following.start if following is not None else None,
        own_words=held.own_words if Part.OWN_WORDS in parts else "",
        focus=held.focus if Part.FOCUS in parts else "",
        notes=held.notes if Part.NOTES in parts else "",
    )


def withdrawn(sheet: ReleasedSheet, now: datetime) -> ReleasedSheet:
    """Return what takes the place of a withdrawn sheet: whose it was and of when, without any number."""
    return ReleasedSheet(
        sheet.sheet_id,
        sheet.profile,
        sheet.rep,
        sheet.manager,
        None,
        None,
        sheet.first_day,
        sheet.last_day,
        sheet.released_at,
        (),
        withdrawn_at=now,
    )


def _weeks(rows: ReviewRows, cover: Mapping[IsoWeek, int]) -> tuple[SheetWeek, ...]:
    return tuple(
        SheetWeek(
            week.week.monday,
            week.short,
            week.long,
            week.planned_short,
            week.planned_long,
            week.agreed.low if week.agreed else None,
            week.agreed.high if week.agreed else None,
            cover.get(week.week, 0),
        )
        for week in rows.weeks
    )


def _waterfall(rows: ReviewRows) -> tuple[SheetAmount, ...]:
    fall = rows.waterfall
    named = (
        *(("planned", fall.planned), ("done", fall.done), ("moved and done", fall.moved_done)),
        *(("displaced", fall.displaced_minutes), ("shortened", fall.shortened)),
        *(("given up", fall.given_up), ("excused", fall.excused), ("open", fall.open)),
    )
    return tuple(SheetAmount(name, minutes) for name, minutes in named)


def _causes(rows: ReviewRows) -> tuple[SheetCause, ...]:
    return tuple(
        SheetCause(
            row.cause.value if row.cause else "", row.minutes, row.blocks, row.could_wait, row.could_not
        )
        for row in rows.causes
    )


def _approaches(rows: ReviewRows) -> tuple[SheetMonth, ...]:
    return tuple(
        SheetMonth(month.month, month.own, month.agency, month.agreed, month.agency_part)
        for month in rows.approaches
    )


def _survival(rows: ReviewRows) -> tuple[SheetSlot, ...]:
    return tuple(
        SheetSlot(row.slot.weekday, int(row.slot.part), row.n, round(row.mean, 4))
        for row in rows.survival
        if row.is_known
    )


def _outlook(rows: ReviewRows) -> tuple[SheetOutlook, ...]:
    def spread(of: Spread) -> tuple[float, float, float]:
        return round(of.mean, 2), float(of.outer[0]), float(of.outer[1])

    return tuple(
        SheetOutlook(month.month, spread(month.kept), spread(month.going), spread(month.stopped))
        for month in rows.outlook.months
    )


def _mix_band(band: MixBand) -> tuple[tuple[str, float], ...]:
    low, high = band.optimum_band if band.optimum_band is not None else (None, None)
    named = (
        *(("week", band.week), ("floor", band.floor), ("optimum", band.optimum)),
        *(("optimum low", low), ("optimum high", high), ("past median", band.past_median)),
        *(("past best", band.past_best), ("now", band.now), ("next step", band.next_step)),
    )
    return tuple((name, round(value, 2)) for name, value in named if value is not None)
