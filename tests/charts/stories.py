"""Rows as a rep's review may have them: the usual quarter, and what lies at the edges."""

from __future__ import annotations

from datetime import date

from planner.charts.rows import (
    CauseMinutes,
    CauseRow,
    Counted,
    MixBand,
    MonthApproaches,
    MonthChances,
    Outlook,
    OutlookMonth,
    ReviewRows,
    SlotSurvival,
    Spread,
    Waterfall,
    WeekHours,
)
from planner.domain.displacement import Cause
from planner.domain.preferences import Band
from planner.domain.span import IsoWeek
from planner.foresight.lags import deals_after_stop
from planner.foresight.survival import Part, Slot

AGREED = Band(0.30)
_FIRST = IsoWeek(2026, 36)
_LONG = (5, 6.5, 4, 7.5, 5.5, 6, 3.5, 7, 8, 6.5, 9, 7.5, 8.5)
_ALL = (32, 32, 33, 31.5, 32.5, 32, 33.5, 32, 32, 32.5, 32, 32.5, 32)
_PLANNED = (11, 12, 10.5, 11.5, 12, 11, 12.5, 11.5, 12, 11, 12, 11, 11.5)
_MONTHS = ((2026, 6), (2026, 7), (2026, 8), (2026, 9), (2026, 10), (2026, 11))


def week_hours(nth: int, band: Band | None = AGREED) -> WeekHours:
    """The week that many weeks after the first, with the hours of the quarter over and over."""
    at = nth % len(_LONG)
    short, long = round((_ALL[at] - _LONG[at]) * 60), round(_LONG[at] * 60)
    return WeekHours(_FIRST.plus(nth), short, long, short - 180, round(_PLANNED[at] * 60), band)


WEEKS = tuple(week_hours(nth) for nth in range(13))
THREE_YEARS = tuple(week_hours(nth - 143) for nth in range(156))
ON_LEAVE = tuple(
    WeekHours(_FIRST.plus(nth), planned_short=0, planned_long=0, agreed=AGREED) for nth in range(13)
)

WATERFALL = Waterfall(
    done=38 * 60,
    moved_done=1050,
    displaced=(
        CauseMinutes(Cause.QUOTE, 14 * 60),
        CauseMinutes(Cause.COVER, 690),
        CauseMinutes(Cause.SERVICE, 6 * 60),
    ),
    given_up=5 * 60,
)
FULL_WATERFALL = Waterfall(
    done=1800,
    moved_done=600,
    displaced=tuple(CauseMinutes(cause, 600 - 60 * nth) for nth, cause in enumerate((*Cause, None))),
    shortened=240,
    given_up=180,
    excused=480,
    open=120,
)

CAUSES = (
    CauseRow(Cause.QUOTE, 1470, 19, could_wait=360, could_not=900),
    CauseRow(Cause.COVER, 1140, 9, could_wait=120, could_not=800),
    CauseRow(Cause.SERVICE, 630, 8, could_not=500),
    CauseRow(Cause.PROSPECT_CANCELLED, 240, 3),
    CauseRow(Cause.INTERNAL, 210, 4, could_wait=150),
    CauseRow(Cause.ILLNESS, 180, 1),
    CauseRow(Cause.OWN_CHOICE, 120, 2),
)

APPROACHES = tuple(
    MonthApproaches(date(*month, 1), own, agency, 10, part, date(2026, 11, 24) if month[1] == 11 else None)
    for month, own, agency, part in zip(
        _MONTHS, (3, 2, 2, 3, 5, 4), (0, 0, 5, 5, 3, 2), (None, None, 6.0, 5.0, 4.0, 3.0), strict=True
    )
)
THREE_YEARS_OF_MONTHS = tuple(
    MonthApproaches(date(2024 + nth // 12, nth % 12 + 1, 1), 2 + nth % 5, nth % 4, 10, max(6 - nth / 6, 2.0))
    for nth in range(36)
)

_SHARES = ((62, 41, 36, 33), (84, 74, 45, 44), (83, 66, 45, 42), (86, 72, 52, 41), (66, 43, 31, 20))


def slot_survival(day: int, part: Part, n: int) -> SlotSurvival:
    """The survival of a slot that rests on `n` blocks."""
    mean = _SHARES[day % 5][part] / 100
    return SlotSurvival(Slot(day, part), n, mean, max(mean - 0.15, 0.0), min(mean + 0.12, 1.0))


SURVIVAL = tuple(
    slot_survival(day, part, (day * 4 + part) % 12 if (day, part) != (0, Part.EARLY_MORNING) else 9)
    for day in range(5)
    for part in Part
)
FULL_WEEK_SURVIVAL = tuple(slot_survival(day, part, 120) for day in range(7) for part in Part)


def spread(mean: float) -> Spread:
    """A spread as counts around a mean have it: whole numbers, wider above than below."""
    width = mean**0.5
    return Spread(
        mean,
        (max(round(mean - 0.7 * width), 0), round(mean + 0.8 * width)),
        (max(round(mean - 1.3 * width), 0), round(mean + 1.7 * width)),
    )


_LEFT = deals_after_stop(40)


def outlook(hours: float = 6.0, months: int = 6, counted: Counted = Counted.DEALS) -> Outlook:
    """An outlook in which `hours` of acquisition a week are planned, a slider's worth."""
    found = []
    for nth in range(months):
        sown = 2.4 * float(_LEFT[min(round((nth + 0.5) * 4.345), len(_LEFT) - 1)])
        planned = hours / 6 * 0.9 * nth**0.6
        first = date(2026 + (11 + nth) // 12, (11 + nth) % 12 + 1, 1)
        kept, going, stopped = spread(sown + planned), spread(sown + planned * 0.6), spread(sown)
        found.append(OutlookMonth(first, kept, going, stopped, sown, planned))
    return Outlook(counted, tuple(found), approaches=64, own_weight=0.3, bands_held=10, bands_tried=12)


CHANCES = MonthChances(
    Counted.ENQUIRIES, date(2027, 3, 1), (0.09, 0.19, 0.23, 0.2, 0.14, 0.08, 0.04, 0.02, 0.01)
)
MIX_BAND = MixBand(
    week=36.0,
    floor=7.0,
    optimum=10.2,
    optimum_band=(7.0, 14.0),
    past_median=4.2,
    past_best=6.5,
    weeks=12,
    now=4.0,
    next_step=4.8,
)
REVIEW = ReviewRows(WEEKS, WATERFALL, CAUSES, APPROACHES, SURVIVAL, outlook(), MIX_BAND)
