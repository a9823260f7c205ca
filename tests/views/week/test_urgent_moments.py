"""Before when something urgent is wanted, where nothing else is said: the next time that work is done."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from planner.app.clock import StillClock
from planner.app.formats import formats_for
from planner.domain import setting_edits
from planner.domain.appointment import CalendarSource
from planner.domain.block import Block
from planner.domain.plan import Plan
from planner.domain.preferences import Preferences
from planner.domain.span import IsoWeek, Span
from planner.domain.week import Week
from planner.views.week.urgent_moments import moments_from
from planner.views.week.urgent_panel import UrgentPanel
from tests.domain.examples import CATEGORIES, appointment
from tests.views.week.hands import WEEK, ZONE, Hands, opened

MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = WEEK.days
NEXT_MONDAY = WEEK.plus(1).monday
FORMATS = formats_for("en", "en_GB")


def at(day: date, hour: int, minute: int = 0) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute)


def plan(leave: tuple[date, ...] = (), preferences: Preferences | None = None) -> Plan:
    days = [
        appointment(f"leave {day}", at(day, 0), at(day, 23, 59), all_day=True, category="leave")
        for day in leave
    ]

    def fetch(iso: IsoWeek) -> Week:
        return Week(iso, (), tuple(each for each in days if IsoWeek.of(each.start.date()) == iso))

    calendars: tuple[CalendarSource, ...] = ()
    return Plan(preferences or Preferences(), CATEGORIES.values(), calendars, fetch)


@pytest.mark.parametrize(
    ("now", "day", "words", "noon", "week"),
    [
        (at(TUESDAY, 11, 24), TUESDAY, "Today", WEDNESDAY, "This week"),
        (at(TUESDAY, 6), TUESDAY, "Today", WEDNESDAY, "This week"),
        (at(TUESDAY, 17), WEDNESDAY, "Tomorrow", WEDNESDAY, "This week"),
        (at(FRIDAY, 16, 59), FRIDAY, "Today", NEXT_MONDAY, "This week"),
        (at(FRIDAY, 18), NEXT_MONDAY, "Mon", NEXT_MONDAY, "Next week"),
        (at(SATURDAY, 10), NEXT_MONDAY, "Mon", NEXT_MONDAY, "Next week"),
        (at(SUNDAY, 21), NEXT_MONDAY, "Tomorrow", NEXT_MONDAY, "Next week"),
    ],
)
def test_the_day_is_the_next_one_with_working_time(
    now: datetime, day: date, words: str, noon: date, week: str
) -> None:
    moments = moments_from(plan(), now)
    assert (moments.day, moments.day_words(FORMATS)) == (day, words)
    assert moments.noon == at(noon, 12)
    assert moments.week_words() == week
    assert moments.day_ends > now
    assert moments.week_ends == at(IsoWeek.of(day).plus(1).monday, 0)


def test_leave_is_no_working_time() -> None:
    moments = moments_from(plan(leave=(TUESDAY, WEDNESDAY)), at(TUESDAY, 10))
    assert (moments.day, moments.noon) == (THURSDAY, at(THURSDAY, 12))


def test_without_any_working_day_tomorrow_is_offered() -> None:
    idle = Preferences(working_days=(None,) * 7)
    moments = moments_from(plan(preferences=idle), at(TUESDAY, 10))
    assert (moments.day, moments.noon) == (WEDNESDAY, at(WEDNESDAY, 12))


@pytest.fixture
def saturday(qtbot: QtBot, data_file: Path) -> Iterator[Hands]:
    with opened(data_file, at(SATURDAY, 10)) as hands:
        yield hands


def panel(hands: Hands) -> UrgentPanel:
    return hands.window.week_page.urgent.panel


def choices(hands: Hands) -> list[str]:
    return [button.text() for button in panel(hands).before._group.buttons()]


def test_on_saturday_enter_puts_it_on_monday(saturday: Hands) -> None:
    saturday.keys("Ctrl+U", '"Pump"')
    assert choices(saturday) == ["Mon", "Mon 12:00", "Next week", "Date"]
    assert panel(saturday).cards
    saturday.keys("Return")
    (block,) = saturday.stored()
    assert block.span.day == NEXT_MONDAY


def test_what_is_offered_goes_with_the_clock(saturday: Hands) -> None:
    saturday.keys("Ctrl+U")
    panel(saturday).before._group.buttons()[2].click()
    saturday.keys("Esc")
    clock = saturday.session.clock
    assert isinstance(clock, StillClock)
    saturday.session.clock = StillClock(at(NEXT_MONDAY, 9), ZONE)
    saturday.keys("Ctrl+U")
    assert choices(saturday) == ["Today", "Tue 12:00", "This week", "Date"]
    assert panel(saturday).before._group.checkedId() == 0
    assert panel(saturday).before._group.button(0).accessibleName() == "Before when: Today"


def test_without_working_days_the_panel_says_what_else_can_be_done(saturday: Hands) -> None:
    idle = replace(saturday.session.preferences, working_days=(None,) * 7)
    saturday.session.do(setting_edits.set_preferences, idle)
    saturday.keys("Ctrl+U")
    assert "does not fit in time" in panel(saturday)._heading.text()


def test_a_public_holiday_is_no_working_day_unless_something_is_planned_on_it() -> None:
    known = plan()
    moments = moments_from(known, at(TUESDAY, 18), {WEDNESDAY})
    assert (moments.day, moments.noon) == (THURSDAY, at(THURSDAY, 12))
    known.put((), (Block("b", Span(WEDNESDAY, 540, 60), "calling"),))
    assert moments_from(known, at(TUESDAY, 18), {WEDNESDAY}).day == WEDNESDAY


def test_christmas_is_left_out_in_a_window(qtbot: QtBot, data_file: Path) -> None:
    with opened(data_file, at(date(2026, 12, 24), 18)) as hands:
        hands.session.do(
            setting_edits.set_preferences, replace(hands.session.preferences, holiday_country="NL")
        )
        hands.keys("Ctrl+U", '"Pump"')
        assert choices(hands)[:2] == ["Mon", "Mon 12:00"]
        hands.keys("Return")
        assert [block.span.day for block in hands.stored()] == [date(2026, 12, 28)]


@pytest.mark.parametrize("width", [1120, 1440])
def test_what_an_empty_week_offers_lies_beside_the_panel_and_makes_way_for_urgent_work(
    qtbot: QtBot, data_file: Path, width: int
) -> None:
    with opened(data_file, at(SATURDAY, 10), width=width, height=720) as hands:
        page = hands.window.week_page
        assert page.hint.isVisible()
        assert page.hint.geometry().right() <= page._scroll.geometry().right()
        assert all(
            button.width() >= button.sizeHint().width() for button in page.hint.findChildren(QPushButton)
        )
        hands.keys("Ctrl+U")
        assert not page.hint.isVisible()
        hands.keys("Esc")
        assert page.hint.isVisible()
