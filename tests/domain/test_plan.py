from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from planner.domain.agreement import Agreement, Metric
from planner.domain.errors import Problem, RuleBroken
from planner.domain.plan import Plan, Value
from planner.domain.preferences import Band, Preferences
from planner.domain.span import IsoWeek
from planner.domain.week import Baseline, Week
from tests.domain.examples import (
    CALENDAR,
    CATEGORIES,
    MONDAY,
    NOON,
    SUNDAY,
    WEEK,
    appointment,
    block,
    own_category,
    plan_of,
)

NEXT_WEEK = WEEK.plus(1)


def baseline(number: int) -> Baseline:
    return Baseline(f"baseline-{number}", WEEK, number, NOON, (block(),))


class Shelf:
    """Weeks to fetch, and which were fetched."""

    def __init__(self) -> None:
        self.fetched: list[IsoWeek] = []
        self.plan = Plan(Preferences(), CATEGORIES.values(), [CALENDAR], self.fetch)

    def fetch(self, iso: IsoWeek) -> Week:
        self.fetched.append(iso)
        return Week(iso, (block(f"{iso}", iso.monday),))


def test_a_week_is_fetched_when_it_is_first_asked_for() -> None:
    shelf = Shelf()
    assert shelf.fetched == []

    assert shelf.plan.week_of(SUNDAY) is shelf.plan.week(WEEK)
    assert shelf.plan.week_of(MONDAY).blocks == (block(str(WEEK)),)
    assert shelf.fetched == [WEEK]


def test_values_of_a_week_that_nobody_has_seen_wait_in_the_store() -> None:
    shelf = Shelf()
    shelf.plan.put([block("x")], [block("y"), baseline(1)])

    assert shelf.fetched == []


@pytest.mark.parametrize(("before", "after"), [([], [CALENDAR]), ([CALENDAR], [])])
def test_news_from_a_calendar_fetches_every_week_again(before: list[Value], after: list[Value]) -> None:
    shelf = Shelf()
    shelf.plan.week(WEEK)
    shelf.plan.put(before, after)

    assert list(shelf.plan.calendars) == [calendar.id for calendar in after if calendar is CALENDAR]
    shelf.plan.week(WEEK)
    assert shelf.fetched == [WEEK, WEEK]


def test_a_block_is_found_in_any_week_that_is_known() -> None:
    plan = plan_of(Week(WEEK, (block("here"),)), Week(NEXT_WEEK, (block("there", NEXT_WEEK.monday),)))
    assert plan.block("here") == block("here")
    assert plan.block("there").span.day == NEXT_WEEK.monday


def test_a_block_that_is_gone_and_an_appointment_cannot_be_edited() -> None:
    plan = plan_of(Week(WEEK, (block("here"),), (appointment(),)))

    with pytest.raises(RuleBroken) as refused:
        plan.block("gone")
    assert refused.value.problem is Problem.BLOCK_GONE
    with pytest.raises(RuleBroken) as refused:
        plan.block("work/u//2026-11-24")
    assert refused.value.problem is Problem.APPOINTMENT_FIXED


def test_a_block_that_moves_to_another_week_leaves_its_own() -> None:
    plan = plan_of(Week(WEEK, (block("a"), block("b", start=700))), Week(NEXT_WEEK))
    moved = replace(block("a"), span=block("a").span.moved(days=7))
    plan.put([block("a")], [moved])

    assert plan.week(WEEK).blocks == (block("b", start=700),)
    assert plan.week(NEXT_WEEK).blocks == (moved,)
    plan.put([moved], [block("a")])
    assert plan.week(WEEK).blocks == (block("a"), block("b", start=700))
    assert plan.week(NEXT_WEEK).blocks == ()


def test_baselines_come_and_go_in_the_order_of_their_numbers() -> None:
    plan = plan_of(Week(WEEK))
    plan.put([], [baseline(2)])
    plan.put([], [baseline(1)])
    assert plan.week(WEEK).baselines == (baseline(1), baseline(2))

    again = replace(baseline(2), blocks=())
    plan.put([baseline(2)], [again])
    assert plan.week(WEEK).baseline == again
    plan.put([again], [])
    assert plan.week(WEEK).baseline == baseline(1)


def test_categories_and_calendars_stand_in_the_reps_order() -> None:
    fairs = own_category()
    plan = plan_of()
    plan.put([], [fairs])
    assert list(plan.categories)[-1] == "fairs"

    first = replace(fairs, position=-1)
    plan.put([fairs], [first])
    assert next(iter(plan.categories)) == "fairs"
    assert plan.category("fairs") == first
    plan.put([first], [])
    assert list(plan.categories) == list(CATEGORIES)

    home = replace(CALENDAR, id="home", position=-1)
    plan.put([], [CALENDAR, home])
    assert list(plan.calendars) == ["home", "work"]


def test_there_is_one_set_of_preferences() -> None:
    plan = plan_of()
    usual, fine = Preferences(), Preferences(snap=5)
    plan.put([usual], [fine])
    assert plan.preferences == fine
    assert usual.id == fine.id


def test_a_share_agreed_in_the_midst_of_a_week_counts_for_it() -> None:
    plan, thursday = plan_of(), WEEK.days[3]
    until_friday = Agreement("old", Metric.LONG_SHARE, 0.2, date(2026, 1, 1), WEEK.days[4])
    from_thursday = Agreement("new", Metric.LONG_SHARE, 0.3, thursday)
    plan.put([], [until_friday, Agreement("ten", Metric.PROSPECTS, 10, WEEK.days[4])])
    assert [plan.band_of(WEEK.plus(weeks)) for weeks in (-1, 0, 1)] == [Band(0.2), Band(0.2), None]
    plan.put([], [from_thursday])
    assert plan.band_of(WEEK) == Band(0.3)
    assert plan.agreed_band(WEEK.monday) == Band(0.2)
