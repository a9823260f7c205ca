"""Looks into a written sample the way the app does."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date
from itertools import combinations
from pathlib import Path

from planner.domain.appointment import Appointment
from planner.domain.block import Block
from planner.domain.category import Category, Side, default_categories
from planner.domain.mix import Mix, mix_of
from planner.domain.span import IsoWeek
from planner.domain.week import Baseline, Week
from planner.sample.making import make_sample
from planner.storage.plan_reader import PlanReader

CATEGORIES: dict[str, Category] = {category.id: category for category in default_categories()}
WEEKS_BEHIND = 26


@dataclass(frozen=True)
class Sample:
    """A sample as read back: all its weeks, from the oldest to well after the last."""

    weeks: dict[IsoWeek, Week]
    this_week: Week

    def plus(self, number: int) -> Week:
        return self.weeks[self.this_week.iso.plus(number)]

    @property
    def history(self) -> list[Week]:
        return [self.plus(number) for number in range(-WEEKS_BEHIND, 0)]

    @property
    def own_blocks(self) -> list[Block]:
        return [block for week in self.weeks.values() for block in week.blocks]

    @property
    def appointments(self) -> list[Appointment]:
        return [appointment for week in self.weeks.values() for appointment in week.appointments]


def made(path: Path, today: date, language: str = "en", seed: int = 1) -> Sample:
    """Write a sample and read it back; on a weekend its this week is the coming one."""
    make_sample(path, today, language, seed)
    this_week = IsoWeek.of(today).plus(today.weekday() // 5)
    with PlanReader(path) as reader:
        found = [reader.week(this_week.plus(number), UTC) for number in range(-WEEKS_BEHIND - 2, 14)]
    weeks = {week.iso: week for week in found}
    return Sample(weeks, weeks[this_week])


def mix(blocks: tuple[Block, ...]) -> Mix:
    return mix_of(blocks, CATEGORIES)


def committed(week: Week) -> Baseline:
    assert week.baseline is not None
    return week.baseline


def overlaps(blocks: tuple[Block, ...]) -> list[set[str]]:
    taking = [block for block in blocks if block.takes_time]
    return [{a.title, b.title} for a, b in combinations(taking, 2) if a.span.overlaps(b.span)]


def kept_in_place(week: Week) -> Iterator[tuple[Block, int]]:
    """Each committed acquisition block of the rep's own, with the minutes that stayed where it was."""
    now = {block.id: block.span for block in week.blocks}
    for block in committed(week).blocks:
        if block.is_fixed or CATEGORIES[block.category_id].side is not Side.ACQUISITION:
            continue
        span = now.get(block.id)
        stayed = span is not None and (span.day, span.start) == (block.span.day, block.span.start)
        yield block, span.length if span is not None and stayed else 0
