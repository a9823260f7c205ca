"""Which days wait to be looked back on, without any backlog."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from planner.domain.block import Block, Outcome
from planner.domain.look_back import DayLog
from planner.domain.plan import Plan
from planner.domain.span import IsoWeek
from planner.domain.week import Week
from planner.views.look_back.open_days import (
    day_to_begin_with,
    day_to_go_on_with,
    first_of_next_day,
    is_open,
    open_days,
)
from tests.domain.examples import MONDAY, TUESDAY, block, plan_of

AT_FIVE = datetime(2026, 11, 24, 17, 5)
EARLY = datetime(2026, 11, 24, 7, 30)
LAST_FRIDAY = MONDAY - timedelta(days=3)


def plan(*blocks: Block, logs: tuple[DayLog, ...] = ()) -> Plan:
    weeks = []
    for iso in {IsoWeek.of(b.span.day) for b in blocks}:
        own = tuple(b for b in blocks if IsoWeek.of(b.span.day) == iso)
        weeks.append(Week(iso, own, day_logs=tuple(log for log in logs if IsoWeek.of(log.day) == iso)))
    return plan_of(*weeks)


def on(*days: date) -> tuple[Block, ...]:
    return tuple(block(f"on-{day}", day, 480, 60) for day in days)


def test_open_are_the_days_of_two_weeks_with_something_begun_and_unsaid() -> None:
    days = [TUESDAY - timedelta(days=back) for back in (15, 14, 4, 1, 0)] + [TUESDAY + timedelta(days=1)]

    assert open_days(plan(*on(*days)), AT_FIVE) == (days[1], days[2], days[3], days[4])
    assert open_days(plan(*on(*days)), EARLY) == (days[1], days[2], days[3])


def test_a_day_of_which_everything_was_said_is_not_open() -> None:
    (one,) = on(MONDAY)

    assert not is_open(plan(replace(one, outcome=Outcome.DONE)), MONDAY, AT_FIVE)
    assert not is_open(plan(one, logs=(DayLog(MONDAY, AT_FIVE),)), MONDAY, AT_FIVE)


def test_a_skipped_day_never_comes_back() -> None:
    assert open_days(plan(*on(MONDAY), logs=(DayLog(MONDAY, None),)), AT_FIVE) == ()


def test_what_lay_ahead_when_a_day_was_closed_is_asked_later() -> None:
    evening = block("evening", MONDAY, 1080, 60)
    closed = DayLog(MONDAY, datetime(2026, 11, 23, 16, 45))

    assert is_open(plan(evening, logs=(closed,)), MONDAY, AT_FIVE)
    assert not is_open(plan(evening, logs=(replace(closed, closed_at=AT_FIVE),)), MONDAY, AT_FIVE)


def test_it_begins_with_today_and_in_the_morning_with_the_last_open_day() -> None:
    known = plan(*on(LAST_FRIDAY, MONDAY, TUESDAY))

    assert day_to_begin_with(known, AT_FIVE) == TUESDAY
    assert day_to_begin_with(known, EARLY) == MONDAY
    assert day_to_begin_with(plan(), EARLY) == TUESDAY


def test_it_goes_on_towards_today() -> None:
    known = plan(*on(LAST_FRIDAY, MONDAY, TUESDAY))

    assert day_to_go_on_with(known, LAST_FRIDAY, AT_FIVE) == MONDAY
    assert day_to_go_on_with(known, TUESDAY, AT_FIVE) is None


def test_the_first_of_next_day_may_lie_behind_a_weekend() -> None:
    monday = MONDAY + timedelta(days=7)
    known = plan(block("late", monday, 600, 30), block("first", monday, 510, 60))

    first = first_of_next_day(known, TUESDAY)
    assert first is not None
    assert first.id == "first"
    assert first_of_next_day(known, monday) is None


def test_a_day_begins_with_its_protected_block_even_after_mail() -> None:
    wednesday = TUESDAY + timedelta(days=1)
    mail = block("mail", wednesday, 480, 30, "admin")
    calls = replace(block("calls", wednesday, 510, 90), protected=True)

    assert first_of_next_day(plan(mail, calls), TUESDAY) == calls
    assert first_of_next_day(plan(mail, replace(calls, protected=False)), TUESDAY) == mail
