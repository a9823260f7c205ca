"""What many weeks tell together: their mix, and where their committed time went."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, tzinfo
from itertools import groupby

from planner.domain.accounting import Fate, account_of, fates_of
from planner.domain.appointment import blocks_of
from planner.domain.category import Category, Side
from planner.domain.mix import Mix, mix_of_minutes
from planner.domain.span import IsoWeek
from planner.domain.week import Baseline
from planner.storage.plan_reader import PlanReader


@dataclass(frozen=True, slots=True)
class CommittedTime:
    """A time that a week was committed with for acquisition, and its minutes that were done right there.

    `excused` minutes are in no share, of `open` ones it is not known yet; the rest gave way, even if it
    was done at another time.
    """

    block_id: str
    day: date
    start: int
    planned: int
    done: int
    excused: int
    open: int

    @property
    def gave_way(self) -> int:
        """The minutes that were not done at this time."""
        return self.planned - self.done - self.excused - self.open


def mix_between(reader: PlanReader, first: date, last: date, zone: tzinfo) -> Mix:
    """Return the mix of the days from `first` to `last`: own blocks, and the appointments that take time."""
    minutes = reader.minutes_between(first, last)
    for appointments in _appointments_by_week(reader, first, last, zone).values():
        _add(minutes, appointments)
    return mix_of_minutes(minutes, _categories(reader))


def mix_per_week(reader: PlanReader, first: date, last: date, zone: tzinfo) -> dict[IsoWeek, Mix]:
    """Return the mix of each week between two days, in order; a week without any time is left out."""
    by_week = reader.minutes_by_week(first, last)
    for iso, appointments in _appointments_by_week(reader, first, last, zone).items():
        _add(by_week.setdefault(iso, {}), appointments)
    categories = _categories(reader)
    return {iso: mix_of_minutes(by_week[iso], categories) for iso in sorted(by_week)}


def committed_acquisition(reader: PlanReader, first: date, last: date) -> tuple[CommittedTime, ...]:
    """Return the committed acquisition from `first` to `last` in the order of time, as first committed.

    A block that a later week was committed with again counts for both times.
    """
    categories = _categories(reader)
    acquisition = {id_ for id_, category in categories.items() if category.side is Side.ACQUISITION}
    baselines = reader.baselines_between(IsoWeek.of(first).monday, last, acquisition)
    by_week = [tuple(group) for _, group in groupby(baselines, key=lambda baseline: baseline.week)]
    found = [
        _committed_time(fate)
        for fate in _fates(reader, by_week, categories)
        if first <= fate.committed.span.day <= last
    ]
    return tuple(sorted(found, key=lambda time: (time.day, time.start, time.block_id)))


def fates_between(
    reader: PlanReader, first: IsoWeek, last: IsoWeek, category_ids: Collection[str] | None = None
) -> tuple[Fate, ...]:
    """Return what became of each block that the weeks from `first` to `last` were committed with.

    Each counts once, in the week that was first committed with it; with `category_ids` those alone that were
    of one of these categories then.
    """
    baselines = reader.baselines_between(first.monday, last.monday, category_ids, ever=True)
    fates = _fates(reader, [baselines], _categories(reader))
    return tuple(fate for fate in fates if category_ids is None or fate.committed.category_id in category_ids)


def _fates(
    reader: PlanReader, together: Iterable[tuple[Baseline, ...]], categories: dict[str, Category]
) -> list[Fate]:
    groups = tuple(together)
    ids = {block.id for group in groups for baseline in group for block in baseline.blocks}
    blocks, chains = reader.blocks_by_id(ids), reader.chains(ids)
    return [fate for group in groups for fate in fates_of(group, blocks, chains, categories)]


def _committed_time(fate: Fate) -> CommittedTime:
    account, span = account_of(fate), fate.committed.span
    return CommittedTime(
        *(fate.committed.id, span.day, span.start, span.length),
        *(account.done, account.excused, account.open),
    )


def _categories(reader: PlanReader) -> dict[str, Category]:
    return {category.id: category for category in reader.categories()}


def _add(minutes: dict[str, int], more: dict[str, int]) -> None:
    for category_id, spent in more.items():
        minutes[category_id] = minutes.get(category_id, 0) + spent


def _appointments_by_week(
    reader: PlanReader, first: date, last: date, zone: tzinfo
) -> dict[IsoWeek, dict[str, int]]:
    found: dict[IsoWeek, dict[str, int]] = {}
    for appointment in reader.appointments(first, last, zone):
        for block in blocks_of(appointment, first, last):
            if block.minutes:
                _add(found.setdefault(IsoWeek.of(block.span.day), {}), {block.category_id: block.minutes})
    return found
