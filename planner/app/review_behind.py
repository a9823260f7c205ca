"""What is behind a bar or cell of a review, for the rep's own eyes: blocks, what gave way, prospects."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from planner.app.review_rows import Period
from planner.charts.rows import CauseRow, MonthApproaches, SlotSurvival, WeekHours
from planner.charts.steps import Step, StepKind
from planner.domain.accounting import Fate, Resolved, resolved_of
from planner.domain.agreement import month_of
from planner.domain.approaches import first_touches, unnamed
from planner.domain.category import Horizon, Side
from planner.domain.displacement import Cause
from planner.domain.prospect import Owner
from planner.domain.span import IsoWeek
from planner.foresight.survival import slot_of
from planner.storage.plan_reader import PlanReader
from planner.storage.review_reader import committed_acquisition, fates_between


@dataclass(frozen=True, slots=True)
class Behind:
    """One line: a day, from which minute on where there is one, what it was, and how many minutes of it.

    `planned` are the minutes that it was committed with, where that differs from what is counted. `cause` is
    what it gave way to, where the list is not of one cause. `by` is who approached, for a prospect.
    """

    day: date
    title: str
    start: int | None = None
    minutes: int | None = None
    planned: int | None = None
    cause: Cause | None = None
    by: Owner | None = None


def behind(reader: PlanReader, period: Period, row: object, today: date) -> tuple[Behind, ...]:
    """Return what is behind a row of a chart in the order of time; nothing for rows of models."""
    if isinstance(row, WeekHours):
        found = _of_week(reader, row.week)
    elif isinstance(row, Step):
        found = _of_step(reader, period, row)
    elif isinstance(row, CauseRow):
        found = _of_cause(reader, period, row.cause)
    elif isinstance(row, MonthApproaches):
        found = _of_month(reader, row.month, today)
    elif isinstance(row, SlotSurvival):
        found = _of_slot(reader, period, row, today)
    else:
        found = []
    return tuple(sorted(found, key=lambda line: (line.day, line.start or 0, line.title)))


def _of_week(reader: PlanReader, week: IsoWeek) -> list[Behind]:
    """The long-term blocks that stand in the week, and those that gave way in it."""
    categories = {category.id: category for category in reader.categories()}

    def is_long(category_id: str) -> bool:
        return categories[category_id].horizon is Horizon.LONG

    def name(title: str, category_id: str) -> str:
        return title or categories[category_id].name

    stands = [
        Behind(b.span.day, name(b.title, b.category_id), b.span.start, b.minutes, b.span.length)
        for b in reader.blocks(week.days[0], week.days[-1])
        if is_long(b.category_id)
    ]
    gave_way = [
        Behind(d.was.day, name(d.title, d.category_id), d.was.start, 0, d.was.length, d.cause)
        for d in reader.displacements(week.days[0], week.days[-1])
        if is_long(d.category_id) and (d.now is None or d.was.day != d.now.day)
    ]
    return stands + gave_way


def _of_step(reader: PlanReader, period: Period, step: Step) -> list[Behind]:
    acquisition = _acquisition(reader)
    parts: dict[StepKind, Callable[[Resolved], int]] = {
        StepKind.PLANNED: lambda end: end.planned,
        StepKind.DONE: lambda end: end.done,
        StepKind.MOVED_DONE: lambda end: end.moved_done,
        StepKind.DISPLACED: lambda end: sum(end.displaced.get(cause, 0) for cause in step.causes),
        StepKind.SHORTENED: lambda end: end.shortened,
        StepKind.GIVEN_UP: lambda end: end.given_up,
        StepKind.EXCUSED: lambda end: end.excused,
        StepKind.OPEN: lambda end: end.open,
    }
    found = []
    for fate in fates_between(reader, period.first, period.last):
        minutes = parts[step.kind](resolved_of(fate))
        if minutes and fate.committed.category_id in acquisition:
            found.append(_line_of(fate, minutes, acquisition))
    return found


def _line_of(fate: Fate, minutes: int, names: dict[str, str]) -> Behind:
    block = fate.committed
    cause = fate.chain[-1].cause if fate.chain else None
    title = block.title or names[block.category_id]
    return Behind(block.span.day, title, block.span.start, minutes, block.span.length, cause)


def _of_cause(reader: PlanReader, period: Period, cause: Cause | None) -> list[Behind]:
    names = _acquisition(reader)
    return [
        Behind(d.was.day, d.title or names[d.category_id], d.was.start, d.minutes, d.was.length)
        for d in reader.displacements(period.first_day, period.last_day)
        if d.category_id in names and d.cause is cause
    ]


def _of_month(reader: PlanReader, month: date, today: date) -> list[Behind]:
    """The prospects approached in a month, on the day of their first touch; numbers without names by day."""
    first, last = month_of(month)
    last = min(last, today)
    roots = reader.roots()
    names = {prospect.id: prospect.company for prospect in reader.prospects()}
    firsts = first_touches(reader.touches_between(first, last), roots)
    found = [
        Behind(touch.day, names.get(roots.get(touch.prospect_id, touch.prospect_id), ""), by=touch.by)
        for touch in firsts
    ]
    bare = unnamed(reader.day_logs(first, last), firsts)
    return found + [Behind(day, "", minutes=None, planned=bare[day], by=Owner.OWN) for day in sorted(bare)]


def _of_slot(reader: PlanReader, period: Period, row: SlotSurvival, today: date) -> list[Behind]:
    until = min(period.last_day, today - timedelta(days=1))
    times = [
        time
        for time in committed_acquisition(reader, period.first_day, until)
        if slot_of(time.day, time.start) == row.slot and time.planned > time.excused + time.open
    ]
    titles = _titles(reader, [time.block_id for time in times])
    return [
        Behind(time.day, titles.get(time.block_id, ""), time.start, time.done, time.planned) for time in times
    ]


def _titles(reader: PlanReader, ids: Iterable[str]) -> dict[str, str]:
    names = _acquisition(reader)
    wanted = set(ids)
    found = {d.block_id: d.title or names.get(d.category_id, "") for d in reader.chains(wanted)}
    for id_, block in reader.blocks_by_id(wanted).items():
        found[id_] = block.title or names.get(block.category_id, "")
    return found


def _acquisition(reader: PlanReader) -> dict[str, str]:
    return {c.id: c.name for c in reader.categories() if c.side is Side.ACQUISITION}
