"""One review: everything that its charts and its conversation sheet show, read beside the window.

Reading goes through a connection of its own, so that three years are counted while the window stays at
hand. What comes back is frozen, but for `Forecast`, which only its receiver asks.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta, tzinfo
from pathlib import Path

from planner.app.approach_count import agreed_prospects
from planner.app.outlook_rows import Forecast, Levers
from planner.app.review_rows import (
    Period,
    WorkWeek,
    approaches_rows,
    causes,
    cover_minutes,
    survival_rows,
    waterfall,
    week_hours,
    work_weeks,
)
from planner.app.sowing import SowingSource, SpentTime, sowing_of
from planner.charts.rows import MonthApproaches, ReviewRows, Waterfall, WeekHours
from planner.domain.accounting import resolved_of
from planner.domain.agreement import Agreement, month_of
from planner.domain.category import Side
from planner.domain.plan import Kept
from planner.domain.span import IsoWeek
from planner.domain.support import Support
from planner.foresight.mix_band import PastWeek
from planner.foresight.parameters import Parameters
from planner.foresight.sowing import Sowing
from planner.foresight.taper import TaperStep, TaperWeek, agency_share, share_on
from planner.storage.plan_reader import PlanReader
from planner.storage.review_reader import fates_between

MONTHS_SHOWN = 6
"""How many months of approaches a review shows at least."""
_USUAL_MONTHLY = 10
_RECORD = timedelta(days=3 * 366)


@dataclass(frozen=True, slots=True)
class Asked:
    """What a review is asked for: which weeks, as of which day, with which values of the models."""

    period: Period
    today: date
    zone: tzinfo
    parameters: Parameters = field(default_factory=Parameters)

    @property
    def counted_to(self) -> date:
        """The last day that is counted: today, or the end of a period that is over."""
        return min(self.period.last_day, self.today)


@dataclass(frozen=True, slots=True)
class Review:
    """A review as read.

    `before` are the hours of the period before, and `before_fall` where its planned acquisition went.
    `levers` are where the sliders of the outlook stand as things are. `weeks_worked` are those of the
    mix band.
    """

    asked: Asked
    rows: ReviewRows
    before: tuple[WeekHours, ...]
    before_fall: Waterfall
    forecast: Forecast
    levers: Levers
    weeks_worked: tuple[WorkWeek, ...]
    cover: dict[IsoWeek, int]
    profile: str

    def with_levers(self, levers: Levers) -> ReviewRows:
        """Return the rows with the outlook of other hours and another share of the agency."""
        return replace(self.rows, outlook=self.forecast.rows(levers))


def read_review(path: Path, asked: Asked, is_cancelled: Callable[[], bool] = lambda: False) -> Review | None:
    """Read a review from a data file; None when it was cancelled. Raises UserError as the reader does."""
    with PlanReader(path) as reader:
        kept = reader.kept()
        agreements = tuple(value for value in kept if isinstance(value, Agreement))
        sowing = known_sowing(reader, asked.today)
        if is_cancelled():
            return None
        share = _share_by_day(kept, sowing, asked)
        approaches = _approaches(reader, asked, agreements, kept, share)
        rows = ReviewRows(
            week_hours(reader, asked.period, agreements, asked.zone),
            waterfall(reader, asked.period),
            causes(reader, asked.period),
            approaches,
            survival_rows(reader, asked.period, asked.today, asked.parameters.survival_rules),
        )
        if is_cancelled():
            return None
        before = week_hours(reader, asked.period.before, agreements, asked.zone)
        before_fall = waterfall(reader, asked.period.before)
        worked = work_weeks(reader, _last_quarter(asked), asked.zone)
        cover = cover_minutes(reader, asked.period)
        profile = reader.owner
    forecast = Forecast(sowing, asked.today, asked.parameters)
    levers = _levers(forecast, agreements, kept, share, asked.today)
    band = forecast.band([PastWeek(week.client, week.acquisition) for week in worked])
    rows = replace(rows, outlook=forecast.rows(levers), mix_band=band)
    return Review(asked, rows, before, before_fall, forecast, levers, worked, cover, profile)


def known_sowing(reader: PlanReader, today: date) -> Sowing:
    """Return what has been sown in three years, and what came of it: what the models learn from."""
    first = today - _RECORD
    source = SowingSource(
        reader.touches_between(first, today),
        reader.day_logs(first, today),
        [enquiry for enquiry in reader.enquiries() if enquiry.day >= first],
        _spent(reader, first, today),
        reader.roots(),
    )
    return sowing_of(source, today)


def _spent(reader: PlanReader, first: date, today: date) -> list[SpentTime]:
    """Return committed acquisition until today; what is still open counts neither way."""
    acquisition = {category.id for category in reader.categories() if category.side is Side.ACQUISITION}
    found = []
    for fate in fates_between(reader, IsoWeek.of(first), IsoWeek.of(today), acquisition):
        day = fate.committed.span.day
        if day <= today:
            end = resolved_of(fate)
            found.append(SpentTime(day, end.planned - end.excused - end.open, end.done + end.moved_done))
    return found


def _share_by_day(kept: Sequence[Kept], sowing: Sowing, asked: Asked) -> Callable[[date], float | None]:
    support = next((value for value in kept if isinstance(value, Support)), None)
    if support is None:
        return lambda _day: None
    weeks = [TaperWeek(week.monday, week.planned, week.done, week.own) for week in sowing.weeks]
    steps: tuple[TaperStep, ...] = agency_share(support, weeks, asked.today, asked.parameters)
    return lambda day: share_on(steps, day)


def _approaches(
    reader: PlanReader,
    asked: Asked,
    agreements: Sequence[Agreement],
    kept: Sequence[Kept],
    share: Callable[[date], float | None],
) -> tuple[MonthApproaches, ...]:
    support = next((value for value in kept if isinstance(value, Support)), None)

    def agency_part(day: date) -> float | None:
        part = share(day)
        return None if part is None or support is None else part * support.monthly

    last = asked.counted_to
    first = min(asked.period.first_day, _months_back(last, MONTHS_SHOWN - 1))
    return approaches_rows(reader, first, last, agreements, agency_part)


def _months_back(day: date, months: int) -> date:
    first = day.replace(day=1)
    for _ in range(months):
        first = month_of(first - timedelta(days=1))[0]
    return first


def _last_quarter(asked: Asked) -> Period:
    """The twelve whole weeks before the running one, or up to the end of a period that is over."""
    running = IsoWeek.of(asked.today)
    last = min(asked.period.last, running.plus(-1))
    return Period.back_from(last, 12)


def _levers(
    forecast: Forecast,
    agreements: Sequence[Agreement],
    kept: Sequence[Kept],
    share: Callable[[date], float | None],
    today: date,
) -> Levers:
    support = next((value for value in kept if isinstance(value, Support)), None)
    agreed = agreed_prospects(agreements, today)
    monthly = support.monthly if support else (agreed.target if agreed else _USUAL_MONTHLY)
    return Levers(forecast.usual_hours, float(monthly), share(today) or 0.0)
