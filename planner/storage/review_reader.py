"""The mix over long stretches of time: own blocks summed by SQLite, appointments cut and added."""

from __future__ import annotations

from datetime import date, tzinfo

from planner.domain.appointment import blocks_of
from planner.domain.category import Category
from planner.domain.mix import Mix, mix_of_minutes
from planner.domain.span import IsoWeek
from planner.storage.plan_reader import PlanReader


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
