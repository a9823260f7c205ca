"""`list`: everything that touches some days, whole, on the rep's wall clock."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from planner.domain.block import Block
from planner.domain.edits import Edit, EditKind, Label
from planner.domain.span import Span
from planner.storage.data_file import create
from planner.storage.plan_store import PlanStore
from tests.calendar_texts import WEEKLY, event, write_calendar
from tests.commands.terminal import Terminal

KEYS = (
    *("start", "end", "all_day", "title", "category", "side", "horizon"),
    *("origin", "calendar", "uid", "busy", "cancelled"),
)


def read(terminal: Terminal, tmp_path: Path, *events: str) -> None:
    terminal.done("read", write_calendar(tmp_path / "work.ics", *events))


def times(terminal: Terminal, first: str, last: str, *more: str) -> list[tuple[str, str]]:
    return [(entry["start"], entry["end"]) for entry in terminal.listed(first, last, *more)]


def test_blocks_and_appointments_stand_in_the_order_of_time(terminal: Terminal, tmp_path: Path) -> None:
    create(terminal.data)
    store = PlanStore(terminal.data)
    block = Block("own-1", Span(date(2026, 11, 24), 540, 90), "calling", "Ring twice")
    store.apply(Edit(Label(EditKind.ADD), (), (block,)))
    store.close()
    read(
        terminal,
        tmp_path,
        event("visit", "20261124T083000", "Visit"),
        event("free", "20261124", "Team away", "TRANSP:TRANSPARENT", "STATUS:CANCELLED"),
    )

    day, visit, own = terminal.listed("2026-11-24", "2026-11-24")

    assert tuple(day) == tuple(visit) == tuple(own) == KEYS
    assert tuple(day.values()) == (
        *("2026-11-24", "2026-11-25", True, "Team away", "Internal meeting", "neutral", "neutral"),
        *("calendar", "work", "free", False, True),
    )
    assert tuple(own.values()) == (
        *("2026-11-24T09:00:00", "2026-11-24T10:30:00", False, "Ring twice", "Calling prospects"),
        *("acquisition", "long", "own", None, "own-1", True, False),
    )
    assert (visit["start"], visit["busy"], visit["cancelled"]) == ("2026-11-24T08:30:00", True, False)


def test_what_touches_the_days_is_listed_uncut(terminal: Terminal, tmp_path: Path) -> None:
    read(
        terminal,
        tmp_path,
        event("fair", "20261120", "Fair", "DTEND;VALUE=DATE:20261125"),
        event("night", "20261124T233000", "Night"),
        event("eve", "20261123T230000", "Ends at midnight"),
    )

    assert times(terminal, "2026-11-24", "2026-11-24") == [
        ("2026-11-20", "2026-11-25"),
        ("2026-11-24T23:30:00", "2026-11-25T00:30:00"),
    ]
    assert times(terminal, "2026-11-25", "2026-11-25") == [("2026-11-24T23:30:00", "2026-11-25T00:30:00")]


def test_times_are_those_of_the_zone_that_is_asked_for(terminal: Terminal, tmp_path: Path) -> None:
    read(terminal, tmp_path, event("visit", "20261124T023000"), event("day", "20261124"))
    in_new_york = ("--timezone", "America/New_York")

    assert times(terminal, "2026-11-23", "2026-11-23", *in_new_york) == [
        ("2026-11-23T20:30:00", "2026-11-23T21:30:00")
    ]
    assert times(terminal, "2026-11-24", "2026-11-24", *in_new_york) == [("2026-11-24", "2026-11-25")]
    asked_before = terminal.run(
        *("--timezone", "Asia/Tokyo", "--data", terminal.data),
        *("list", "--from", "2026-11-24", "--to", "2026-11-24", "--json"),
    )
    assert [entry["start"] for entry in asked_before.json] == ["2026-11-24", "2026-11-24T10:30:00"]


def test_a_wall_clock_time_stays_over_the_change_to_summer_time(terminal: Terminal, tmp_path: Path) -> None:
    read(terminal, tmp_path, event("weekly", "20261102T090000", "", WEEKLY))

    assert times(terminal, "2027-03-22", "2027-03-29") == [
        ("2027-03-22T09:00:00", "2027-03-22T10:00:00"),
        ("2027-03-29T09:00:00", "2027-03-29T10:00:00"),
    ]


@pytest.mark.parametrize("year", ["1998", "2033"])
def test_years_that_no_reading_covered_are_worked_out(terminal: Terminal, tmp_path: Path, year: str) -> None:
    read(terminal, tmp_path, event("yearly", "19900305T090000", "", "RRULE:FREQ=YEARLY"))

    assert times(terminal, f"{year}-03-01", f"{year}-03-31") == [
        (f"{year}-03-05T09:00:00", f"{year}-03-05T10:00:00")
    ]


def test_a_long_recurrence_that_began_the_year_before_is_listed(terminal: Terminal, tmp_path: Path) -> None:
    break_ = event("break", "20301228", "Winter break", "DTEND;VALUE=DATE:20310105", "RRULE:FREQ=YEARLY")
    read(terminal, tmp_path, break_)

    assert times(terminal, "2032-01-02", "2032-01-02") == [("2031-12-28", "2032-01-05")]


def test_people_read_aligned_lines(terminal: Terminal, tmp_path: Path) -> None:
    read(
        terminal,
        tmp_path,
        event("fair", "20261123", "Fair", "DTEND;VALUE=DATE:20261125"),
        event("eve", "20261124T230000", "Late", "STATUS:CANCELLED"),
        event("night", "20261124T233000", "Night"),
    )

    assert terminal.done("list", "--from", "2026-11-23", "--to", "2026-11-24").splitlines() == [
        "Mon 2026-11-23  all day – 2026-11-24      Internal meeting  Fair   work",
        "Tue 2026-11-24  23:00–24:00               Internal meeting  Late   work, cancelled",
        "Tue 2026-11-24  23:30 – 2026-11-25 00:30  Internal meeting  Night  work",
    ]


def test_dutch_is_spoken_where_it_is_asked_for(terminal: Terminal, tmp_path: Path) -> None:
    read(terminal, tmp_path, event("fair", "20261123", "Fair"))

    assert terminal.listed("2026-11-23", "2026-11-23", "--language", "nl")[0]["category"] == "Intern overleg"
    assert terminal.done("list", "--from", "2026-11-23", "--to", "2026-11-23", "--language", "nl").startswith(
        "ma 2026-11-23  hele dag"
    )


def test_days_without_anything_are_an_empty_list(terminal: Terminal) -> None:
    create(terminal.data)

    assert terminal.listed("2026-11-23", "2026-11-29") == []
    assert terminal.done("list", "--from", "2026-11-23", "--to", "2026-11-29").count("\n") == 0


def test_listing_imports_nothing_heavy(terminal: Terminal) -> None:
    create(terminal.data)
    listed = ("list", "--from", "2026-11-23", "--to", "2026-11-29", "--data", terminal.data)

    times_of_imports = terminal.run(*listed, PYTHONPROFILEIMPORTTIME="1").err

    imported = {line.rpartition("|")[2].strip() for line in times_of_imports.splitlines()}
    assert "planner.storage.plan_reader" in imported
    assert imported.isdisjoint(
        {"sqlalchemy", "alembic", "icalendar", "PySide6.QtGui", "PySide6.QtWidgets", "planner.start"}
    )
