"""Ways to fit something urgent in, from the command line."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest

from planner.domain.block import Block
from planner.domain.category import BUFFER
from planner.domain.edits import Edit, EditKind, Label
from planner.domain.prospect import Prospect
from planner.domain.span import IsoWeek, Span
from planner.storage.data_file import create
from planner.storage.plan_store import PlanStore
from tests.commands.terminal import Terminal

NEXT_WEEK = IsoWeek.of(date.today() + timedelta(weeks=1))  # noqa: DTZ011 - the program asks the real clock
MONDAY = NEXT_WEEK.days[0]


@pytest.fixture
def busy(terminal: Terminal) -> Terminal:
    """A terminal on a plan in which time is taken until Tuesday of next week at 15:00."""
    create(terminal.data)
    this_week = NEXT_WEEK.plus(-1)
    trips = [Block(f"trip {d}", Span(d, 480, 540), "travel") for d in (*this_week.days, MONDAY)]
    tuesday = NEXT_WEEK.days[1]
    blocks = (
        *trips,
        Block("quote", Span(tuesday, 480, 60), "quotes", "Secret quote", private=True),
        Block("trip", Span(tuesday, 540, 360), "travel"),
        Block("buffer", Span(tuesday, 900, 120), BUFFER),
    )
    store = PlanStore(terminal.data)
    store.apply(Edit(Label(EditKind.ADD), (), blocks))
    store.close()
    return terminal


def before(days: int, hour: int) -> str:
    return datetime.combine(MONDAY + timedelta(days=days), time(hour)).isoformat(timespec="minutes")


def urgent(minutes: int, moment: str) -> tuple[str, ...]:
    return ("urgent", "--minutes", str(minutes), "--before", moment, "--cause", "service")


def test_the_options_for_programs(busy: Terminal) -> None:
    answer = busy.on_data(*urgent(60, before(1, 17)), "--json").json
    buffer, client = answer["options"]

    assert answer["ways_out"] == []
    assert (buffer["kind"], buffer["start"]) == ("buffer", before(1, 15) + ":00")
    assert (buffer["buffer_left"], buffer["late"]) == (60, False)
    assert [cut["id"] for cut in buffer["shortened"]] == ["buffer"]
    assert (client["kind"], client["start"]) == ("client", before(1, 8) + ":00")
    (move,) = client["moves"]
    assert (move["id"], move["to"]["start"]) == ("quote", before(1, 15) + ":00")
    assert "title" not in move


def test_the_options_for_people(busy: Terminal) -> None:
    lines = busy.done(*urgent(60, before(1, 17)), "--language", "en").splitlines()

    assert lines[0].startswith("1  Use the reactive buffer: Tue ")
    assert "Nothing moves; 1 h of buffer left" in lines[0]
    assert lines[1].startswith("2  Move a client task: Tue ")


def test_what_to_do_where_nothing_is_in_time(busy: Terminal) -> None:
    answer = busy.on_data(*urgent(240, before(1, 17)), "--json").json
    lines = busy.done(*urgent(240, before(1, 17)), "--language", "en").splitlines()

    assert [(option["late"], option["start"]) for option in answer["options"]] == [
        (True, before(2, 8) + ":00")
    ]
    assert [way["kind"] for way in answer["ways_out"]] == ["colleague", "shorter", "later", "decline"]
    assert lines[0].startswith("1  Do it later: Wed ")
    assert lines[-1] == "-  Decline it."


def test_nothing_is_changed(busy: Terminal) -> None:
    days = ("list", "--from", str(MONDAY), "--to", str(NEXT_WEEK.days[-1]), "--json")
    stored = busy.done(*days)
    busy.done(*urgent(60, before(1, 17)))

    assert busy.done(*days) == stored


def test_a_moment_with_an_offset_is_brought_to_the_rep_s_zone(busy: Terminal) -> None:
    far_away = before(1, 23) + "+09:00"
    here = datetime.fromisoformat(far_away).astimezone(tz=None).strftime("%H:%M")
    lines = busy.done(*urgent(300, far_away), "--language", "en").splitlines()

    assert f", {here}." in " ".join(lines)


@pytest.mark.parametrize(
    ("minutes", "moment", "why"),
    [
        ("60", "Wednesday", "Wednesday is not a day and time. Write it as 2026-11-25T12:00."),
        ("4", "2026-11-25T12:00", "A block takes at least 5 minutes. Give it a later end."),
        ("soon", "2026-11-25T12:00", "argument --minutes: invalid int value: 'soon'"),
    ],
)
def test_what_cannot_be_understood_is_said_in_a_line(
    busy: Terminal, minutes: str, moment: str, why: str
) -> None:
    words = ("urgent", "--minutes", minutes, "--before", moment, "--cause", "service")

    assert why in busy.on_data(*words, "--language", "en").why_not


def test_a_missing_file_is_said(terminal: Terminal, tmp_path: Path) -> None:
    answer = terminal.run(*urgent(60, before(1, 17)), "--data", tmp_path / "none", "--language", "en")

    assert "There is no data file" in answer.why_not


def test_a_next_action_that_goes_past_its_day_is_told(busy: Terminal) -> None:
    tuesday = NEXT_WEEK.days[1]
    trip = Block("evening", Span(tuesday, 900, 120), "travel")
    prospect = Prospect("p", "Bakker", next_action="Quote", next_on=tuesday, next_block_id="quote")
    store = PlanStore(busy.data)
    store.apply(Edit(Label(EditKind.ADD), (), (trip, prospect)))
    store.close()
    asked = urgent(60, before(1, 12))
    (option,) = busy.on_data(*asked, "--json").json["options"]
    (move,) = option["moves"]

    assert (move["id"], move["past_due"], option["late"]) == ("quote", str(tuesday), False)
    assert "when the next action with Bakker is due." in busy.done(*asked, "--language", "en")
