"""How a new calendar begins, and what a file repeats."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from planner.app.calendar_settings import (
    COLOURS,
    calendar_called,
    calendar_from,
    content_of,
    name_for,
    new_calendar,
)
from planner.domain.appointment import Occurrence, RuleField, TimeKind
from planner.domain.category import default_categories
from planner.domain.plan import Plan
from planner.domain.preferences import Preferences
from planner.domain.week import Week
from planner.exchange.reading import CalendarReading

FILE = str(Path("/home/rep/work.ics"))


def source_of(name: str) -> str:
    return str(Path(FILE).with_stem(name))


def plan_with(*names: str) -> Plan:
    plan = Plan(Preferences(), default_categories(), (), Week)
    for name in names:
        plan.put((), [new_calendar(plan, name, source_of(name))])
    return plan


def content(*entries: tuple[str, tuple[str, ...]], name: str = "") -> CalendarReading:
    plain = [
        Occurrence(f"u{number}", "", TimeKind.UTC, 0, 3600, title, tags)
        for number, (title, tags) in enumerate(entries)
    ]
    return CalendarReading(name, "", len(plain), tuple(plain), (), (), (2026,))


def test_a_calendar_is_called_as_it_calls_itself_else_as_its_file() -> None:
    assert name_for(content(name=" Jeroen "), FILE) == "Jeroen"
    assert name_for(content(name=" "), FILE) == name_for(None, FILE) == "work"
    assert name_for(None, "https://calendar.example.com/t0ken/basic.ics") == "calendar.example.com"


def test_new_calendars_take_colours_that_are_free_as_long_as_there_are_any() -> None:
    plan = plan_with(*(f"calendar {number}" for number in range(len(COLOURS) + 1)))
    calendars = list(plan.calendars.values())

    assert [calendar.colour for calendar in calendars] == [*COLOURS, COLOURS[0]]
    assert [calendar.position for calendar in calendars] == list(range(len(COLOURS) + 1))


def test_appointments_of_a_new_calendar_are_internal_meetings_or_what_there_is() -> None:
    plan = plan_with()
    assert new_calendar(plan, "Work", FILE).default_category_id == "internal"

    kept = [replace(category, archived=category.id != "admin") for category in default_categories()]
    assert new_calendar(Plan(Preferences(), kept, (), Week), "Work", FILE).default_category_id == "admin"


def test_calendars_are_found_by_name_in_any_case_and_by_file() -> None:
    plan = plan_with("Work", "Team")
    work, team = plan.calendars.values()

    assert calendar_called(plan, " team ") == team
    assert calendar_called(plan, "Tea") is None
    assert calendar_from(plan, source_of("Work")) == work
    assert calendar_from(plan, FILE) is None


def test_what_a_file_repeats_comes_with_its_count_most_first() -> None:
    found = content_of(
        content(
            ("Team meeting", ("Team", "Team")),
            ("Team meeting", ("Team",)),
            ("Visit", ("Team",)),
            ("", ()),
            ("", ()),
        )
    )

    assert found.often == ((RuleField.TAG, "Team", 3), (RuleField.TITLE, "Team meeting", 2))
