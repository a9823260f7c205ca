from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from planner.domain.appointment import TimeKind
from planner.domain.mix import Mix, mix_of
from planner.domain.span import IsoWeek
from planner.storage import data_file
from planner.storage.plan_reader import PlanReader
from planner.storage.plan_store import PlanStore
from planner.storage.review_reader import mix_between, mix_per_week
from tests.storage.samples import AMSTERDAM, CALENDAR, MONDAY, NOON, block, edit, fill, occurrence

LAST = MONDAY + timedelta(days=7 * 10 - 1)


@pytest.fixture
def reader(tmp_path: Path) -> Iterator[PlanReader]:
    fill(tmp_path / "plan.db")
    with PlanReader(tmp_path / "plan.db") as opened:
        yield opened


def mix_on_screen(reader: PlanReader, iso: IsoWeek) -> Mix:
    categories = {category.id: category for category in reader.categories()}
    return mix_of(reader.week(iso, AMSTERDAM).all_blocks, categories)


def test_each_week_has_the_mix_that_its_screen_shows(reader: PlanReader) -> None:
    found = mix_per_week(reader, MONDAY, LAST, AMSTERDAM)
    weeks = [IsoWeek.of(MONDAY).plus(number) for number in range(10)]
    assert found == {iso: mix_on_screen(reader, iso) for iso in weeks}
    assert list(found) == weeks


def test_a_stretch_of_time_is_the_sum_of_its_weeks(reader: PlanReader) -> None:
    by_week = mix_per_week(reader, MONDAY, LAST, AMSTERDAM).values()
    whole = mix_between(reader, MONDAY, LAST, AMSTERDAM)
    for name in ("long_minutes", "short_minutes", "neutral_minutes", "client_minutes", "acquisition_minutes"):
        assert getattr(whole, name) == sum(getattr(mix, name) for mix in by_week)


def test_days_outside_are_left_out(reader: PlanReader) -> None:
    first_two = mix_between(reader, MONDAY, MONDAY + timedelta(days=1), AMSTERDAM)
    assert 0 < first_two.long_minutes < mix_on_screen(reader, IsoWeek.of(MONDAY)).long_minutes
    assert mix_between(reader, date(2030, 1, 1), date(2030, 12, 31), AMSTERDAM) == Mix()
    assert mix_per_week(reader, date(2030, 1, 1), date(2030, 12, 31), AMSTERDAM) == {}


def test_only_appointments_that_take_time_count_and_midnight_divides_them(tmp_path: Path) -> None:
    path = tmp_path / "plan.db"
    data_file.create(path)
    store = PlanStore(path)
    sunday_night = occurrence("night", datetime(2026, 11, 29, 23), 120, TimeKind.FLOATING)
    meetings = [
        sunday_night,
        replace(sunday_night, uid="free", busy=False),
        replace(sunday_night, uid="cancelled", cancelled=True),
        occurrence("day", datetime(2026, 11, 23), 24 * 60, TimeKind.DATE),
    ]
    number = store.add_reading(CALENDAR.id, meetings, {}, [2026], "", "[]", NOON)
    store.apply(edit((), [replace(CALENDAR, reading=number), block("own", MONDAY)]))
    store.close()
    with PlanReader(path) as reader:
        found = mix_per_week(reader, MONDAY, MONDAY + timedelta(days=13), AMSTERDAM)
    assert [mix.long_minutes for mix in found.values()] == [60 + 60, 60]
