"""How agreements stood at the end of some weeks: nothing that came later counts."""

from datetime import date, datetime, time, timedelta

import pytest
from PySide6.QtWidgets import QApplication

from planner.app.agreements import Source, Standing
from planner.app.standings_then import standing_then, standings_then
from planner.domain.agreement import Agreement, Carrier, Metric
from planner.domain.look_back import DayLog
from planner.domain.plan import Plan
from planner.domain.span import IsoWeek
from planner.domain.week import Week
from tests.app.agreed import BEFORE_NOON, DUTCH, HOURS, SHARE, SINCE, TALKS, TEN, MemorySource, touch
from tests.domain.examples import CATEGORIES, TUESDAY, block

IN_OCTOBER = date(2026, 10, 25)
"""The Sunday of week 43."""


@pytest.fixture(autouse=True)
def _application(qapp: QApplication) -> None:
    """Public holidays need an application."""


def plan_with(*agreements: Agreement) -> Plan:
    return Plan(DUTCH, CATEGORIES.values(), (), lambda iso: Week(iso), agreements)


def said(day: date, touches: int) -> DayLog:
    return DayLog(day, datetime.combine(day, time(17)), touches)


def then(agreement: Agreement, source: Source, last_day: date = IN_OCTOBER) -> Standing:
    return standing_then(agreement, plan_with(agreement), source, last_day, TUESDAY)


def test_prospects_of_later_days_are_not_counted() -> None:
    days = [date(2026, 10, 5), date(2026, 10, 25), date(2026, 10, 26), date(2026, 11, 3)]
    source = MemorySource(
        touches=tuple(touch(f"p{n}", day) for n, day in enumerate(days)),
        logs=(said(date(2026, 10, 24), 2), said(date(2026, 10, 30), 4)),
    )

    standing = then(TEN, source)

    assert (standing.period.first, standing.own, standing.done) == (date(2026, 10, 1), 4, 4)


def test_a_week_that_is_over_has_nothing_to_come() -> None:
    open_on_sunday = block("late", IN_OCTOBER, 600, 60)
    week = Week(IsoWeek.of(IN_OCTOBER), (open_on_sunday,))

    standing = then(HOURS, MemorySource(weeks={week.iso: week}))

    assert (standing.done, standing.to_come, standing.period.is_over) == (60, 0, True)


def test_averages_end_with_the_last_week_of_the_period() -> None:
    last = IsoWeek.of(IN_OCTOBER)
    weeks = {
        last.plus(n): Week(last.plus(n), (block(f"b{n}", last.plus(n).monday, 540, 60 * (n + 5)),))
        for n in range(-4, 3)
    }

    standing = then(HOURS, MemorySource(weeks=weeks))

    assert standing.average == sum(60 * (n + 5) for n in range(-3, 1)) / 4
    assert standing.kept == sum(60 * (n + 5) >= HOURS.target for n in range(-3, 1))


def test_a_period_that_runs_is_as_it_stands_today() -> None:
    source = MemorySource(touches=(touch("p", TUESDAY), touch("q", TUESDAY + timedelta(days=1))))

    standing = then(TEN, source, date(2026, 11, 29))

    assert standing.done == 2
    assert not standing.period.is_over


def test_agreements_are_those_of_the_period() -> None:
    ended = Agreement("old", Metric.PROSPECTS, 5, SINCE, date(2026, 10, 31), carrier=Carrier.TOGETHER)
    begun = Agreement("new", Metric.PROSPECTS, 8, date(2026, 11, 1), carrier=Carrier.TOGETHER)
    plan = plan_with(ended, begun, SHARE, TALKS, BEFORE_NOON)

    def shown(last_day: date) -> set[str]:
        return {each.agreement.id for each in standings_then(plan, MemorySource(), last_day, TUESDAY)}

    assert shown(IN_OCTOBER) == {"old", "share", "talks", "blocks"}
    assert shown(date(2026, 11, 29)) == {"new", "share", "talks", "blocks"}
