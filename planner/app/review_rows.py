"""The rows of the review: what is stored about some weeks, counted for the charts.

Only weeks that are over, or running, are counted; free text is never part of a row. Everything here reads
through a `PlanReader` of its own or the session's, so that long periods can be counted beside the window.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta, tzinfo

from planner.app.approach_count import agreed_prospects
from planner.charts.rows import (
    CauseMinutes,
    CauseRow,
    MonthApproaches,
    SlotSurvival,
    Waterfall,
    WeekHours,
)
from planner.domain.accounting import Resolved, resolved_of
from planner.domain.agreement import Agreement, agreed_band, month_of
from planner.domain.approaches import approached
from planner.domain.category import Category, Side
from planner.domain.displacement import Cause, CouldWait, Displacement
from planner.domain.mix import planned_mix_of
from planner.domain.span import IsoWeek
from planner.domain.week import Baseline
from planner.foresight.survival import Committed, Part, Rules, Slot, advice, survival_record
from planner.storage.plan_reader import PlanReader
from planner.storage.review_reader import committed_acquisition, fates_between, mix_per_week

COVER = "cover"
"""The category of work that is done for an absent colleague."""


@dataclass(frozen=True, slots=True)
class Period:
    """Whole weeks, from the first to the last, both counted."""

    first: IsoWeek
    last: IsoWeek

    @classmethod
    def back_from(cls, last: IsoWeek, weeks: int) -> Period:
        """Return the period of some weeks that ends with `last`."""
        return cls(last.plus(1 - weeks), last)

    @property
    def weeks(self) -> int:
        """How many weeks it has."""
        return (self.last.monday - self.first.monday).days // 7 + 1

    @property
    def first_day(self) -> date:
        """Its first Monday."""
        return self.first.monday

    @property
    def last_day(self) -> date:
        """Its last Sunday."""
        return self.last.monday + timedelta(days=6)

    @property
    def before(self) -> Period:
        """The period of the same length right before it."""
        return Period(self.first.plus(-self.weeks), self.first.plus(-1))

    def __iter__(self) -> Iterator[IsoWeek]:
        """Yield its weeks in the order of time."""
        return (self.first.plus(number) for number in range(self.weeks))


def week_hours(
    reader: PlanReader, period: Period, agreements: Iterable[Agreement], zone: tzinfo
) -> tuple[WeekHours, ...]:
    """Return the hours of each week, planned as it was first committed; agreed as on its last day."""
    agreed = tuple(agreements)
    categories = {category.id: category for category in reader.categories()}
    done = mix_per_week(reader, period.first_day, period.last_day, zone)
    committed = _first_commits(reader.baselines_between(period.first_day, period.last_day))
    found = []
    for week in period:
        mix = done.get(week)
        plan = planned_mix_of(committed[week].blocks, categories) if week in committed else None
        found.append(
            WeekHours(
                week,
                mix.short_minutes if mix else 0,
                mix.long_minutes if mix else 0,
                plan.short_minutes if plan else None,
                plan.long_minutes if plan else None,
                agreed_band(agreed, week.monday + timedelta(days=6)),
            )
        )
    return tuple(found)


def _first_commits(baselines: Iterable[Baseline]) -> dict[IsoWeek, Baseline]:
    first: dict[IsoWeek, Baseline] = {}
    for baseline in baselines:
        first.setdefault(baseline.week, baseline)
    return first


def waterfall(reader: PlanReader, period: Period) -> Waterfall:
    """Return where the acquisition went that the weeks of a period were committed with."""
    total = Resolved()
    acquisition = _acquisition(reader)
    for fate in fates_between(reader, period.first, period.last, acquisition):
        total = total.plus(resolved_of(fate))
    displaced = sorted(total.displaced.items(), key=lambda item: (-item[1], str(item[0])))
    return Waterfall(
        total.done,
        total.moved_done,
        tuple(CauseMinutes(cause, minutes) for cause, minutes in displaced),
        total.shortened,
        total.given_up,
        total.excused,
        total.open,
    )


def causes(reader: PlanReader, period: Period) -> tuple[CauseRow, ...]:
    """Return what acquisition made way for in a period, most first: also what was done at another time."""
    acquisition = _acquisition(reader)
    by_cause: dict[Cause | None, list[Displacement]] = {}
    for displacement in reader.displacements(period.first_day, period.last_day):
        if displacement.category_id in acquisition:
            by_cause.setdefault(displacement.cause, []).append(displacement)
    rows = [_cause_row(cause, gave_way) for cause, gave_way in by_cause.items()]
    return tuple(sorted(rows, key=lambda row: (-row.minutes, str(row.cause))))


def _cause_row(cause: Cause | None, gave_way: list[Displacement]) -> CauseRow:
    def answered(answer: CouldWait) -> int:
        return sum(d.minutes for d in gave_way if d.could_wait is answer)

    return CauseRow(
        cause,
        sum(d.minutes for d in gave_way),
        len({d.block_id for d in gave_way}),
        answered(CouldWait.YES),
        answered(CouldWait.NO),
    )


def survival_rows(reader: PlanReader, period: Period, today: date, rules: Rules) -> tuple[SlotSurvival, ...]:
    """Return the survival of every slot of the working week; what is still open is left out."""
    until = min(period.last_day, today - timedelta(days=1))
    committed = committed_acquisition(reader, period.first_day, until)
    record = survival_record(
        (Committed(row.day, row.start, row.planned, row.done, row.excused + row.open) for row in committed),
        rules,
    )
    advised = advice(record)
    weekdays = {*range(5), *(slot.weekday for slot in record.slots)}
    found = []
    for slot in (Slot(weekday, part) for weekday in sorted(weekdays) for part in Part):
        known = record.slots.get(slot)
        if known is None:
            found.append(SlotSurvival(slot, 0, shown_from=rules.shown_from))
        else:
            to_here = advised if advised is not None and advised.to == slot else None
            shares = (known.mean, *known.interval)
            found.append(SlotSurvival(slot, known.n, *shares, rules.shown_from, to_here))
    return tuple(found)


def approaches_rows(
    reader: PlanReader,
    first: date,
    last: date,
    agreements: Sequence[Agreement],
    agency_part: Callable[[date], float | None],
) -> tuple[MonthApproaches, ...]:
    """Return prospects approached in each month between two days, against what was agreed for it.

    `agency_part` tells how many a month are the agency's on a day, None without an agency. The first month
    is counted whole, the last one until `last`.
    """
    roots = reader.roots()
    found = []
    for begin, end in months_of(first, last):
        until = min(end, last)
        counted = approached(reader.touches_between(begin, until), roots, reader.day_logs(begin, until))
        agreed = agreed_prospects(agreements, until)
        found.append(
            MonthApproaches(
                begin,
                counted.own_in_all,
                counted.agency,
                round(agreed.target) if agreed is not None else None,
                agency_part(until),
                until if until < end else None,
            )
        )
    return tuple(found)


def cover_minutes(reader: PlanReader, period: Period) -> dict[IsoWeek, int]:
    """Return the minutes of back-office cover in each week that has any."""
    by_week = reader.minutes_by_week(period.first_day, period.last_day)
    return {week: minutes[COVER] for week, minutes in by_week.items() if minutes.get(COVER)}


def work_weeks(reader: PlanReader, period: Period, zone: tzinfo) -> tuple[WorkWeek, ...]:
    """Return the hours for clients and for acquisition of each week that was worked, oldest first."""
    mixes = mix_per_week(reader, period.first_day, period.last_day, zone)
    return tuple(
        WorkWeek(week, mix.client_minutes / 60, mix.acquisition_minutes / 60)
        for week, mix in mixes.items()
        if mix.client_minutes + mix.acquisition_minutes
    )


@dataclass(frozen=True, slots=True)
class WorkWeek:
    """Hours of a week, for clients and for acquisition."""

    week: IsoWeek
    client: float
    acquisition: float


def months_of(first: date, last: date) -> tuple[tuple[date, date], ...]:
    """Return first and last day of each calendar month between two days, the first and the last whole."""
    months = []
    day = first
    while day <= last:
        begin, end = month_of(day)
        months.append((begin, end))
        day = end + timedelta(days=1)
    return tuple(months)


def _acquisition(reader: PlanReader) -> frozenset[str]:
    return frozenset(c.id for c in reader.categories() if _is_acquisition(c))


def _is_acquisition(category: Category) -> bool:
    return category.side is Side.ACQUISITION
