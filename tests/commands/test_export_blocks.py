"""`export` writes own blocks, and says in one line why not."""

from datetime import date
from pathlib import Path

import pytest

from planner.domain.block import Block
from planner.domain.edits import Edit, EditKind, Label
from planner.domain.span import Span
from planner.storage.data_file import create
from planner.storage.plan_store import PlanStore
from tests.commands.terminal import Terminal

MONDAY = date(2026, 11, 23)
DAYS = ("--from", "2026-11-23", "--to", "2026-11-29")


@pytest.fixture
def planned(terminal: Terminal) -> Terminal:
    """A plan with an open block on Monday, a private one on Tuesday, and one a week later."""
    create(terminal.data)
    blocks = (
        Block("list", Span(MONDAY, 540, 90), "calling", "List B", "six calls"),
        Block("doctor", Span(MONDAY.replace(day=24), 540, 60), "leave", "Canary", private=True),
        Block("later", Span(MONDAY.replace(day=30), 540, 60), "admin", "Next week"),
    )
    store = PlanStore(terminal.data)
    store.apply(Edit(Label(EditKind.ADD), (), blocks))
    store.close()
    return terminal


def test_blocks_of_the_days_are_written(planned: Terminal, tmp_path: Path) -> None:
    out = tmp_path / "week.ics"

    said = planned.done("export", "--format", "ics", *DAYS, "--out", out)

    assert str(out) in said
    text = out.read_bytes().decode()
    assert text.count("BEGIN:VEVENT") == 1
    assert "DTSTART;TZID=Europe/Amsterdam:20261123T090000" in text
    assert "CATEGORIES:Calling prospects" in text
    assert "DESCRIPTION:six calls" in text
    assert "Canary" not in text


def test_private_blocks_go_along_where_they_are_asked_for(planned: Terminal, tmp_path: Path) -> None:
    out = tmp_path / "week.ics"

    planned.done("export", *DAYS, "--private", "--out", out)

    assert "SUMMARY:Canary" in out.read_text("utf-8")


def test_what_was_written_is_read_at_the_same_times(planned: Terminal, tmp_path: Path) -> None:
    planned.done(
        "export", *DAYS, "--private", "--out", tmp_path / "week.ics", "--timezone", "America/New_York"
    )
    other = Terminal(tmp_path / "other.overmorgen")
    other.done("read", tmp_path / "week.ics", "--timezone", "America/New_York")

    listed = other.listed("2026-11-23", "2026-11-29", "--timezone", "America/New_York")

    assert [(entry["start"], entry["end"], entry["title"]) for entry in listed] == [
        ("2026-11-23T09:00:00", "2026-11-23T10:30:00", "List B"),
        ("2026-11-24T09:00:00", "2026-11-24T10:00:00", "Canary"),
    ]


def test_categories_are_named_in_the_language_asked_for(planned: Terminal, tmp_path: Path) -> None:
    planned.done("export", *DAYS, "--language", "nl", "--out", tmp_path / "week.ics")

    assert "CATEGORIES:Prospects bellen" in (tmp_path / "week.ics").read_text("utf-8")


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (("--from", "2026-11-29", "--to", "2026-11-23"), "The last day lies before the first."),
        (("--from", "yesterday", "--to", "2026-11-23"), "yesterday is not a date."),
    ],
)
def test_days_that_make_no_sense_are_refused(
    planned: Terminal, tmp_path: Path, days: tuple[str, ...], said: str
) -> None:
    answer = planned.on_data("export", *days, "--out", tmp_path / "week.ics")

    assert said in answer.why_not
    assert not (tmp_path / "week.ics").exists()


def test_a_place_that_cannot_be_written_is_refused(planned: Terminal, tmp_path: Path) -> None:
    before = planned.data.read_bytes()

    gone = planned.on_data("export", *DAYS, "--out", tmp_path / "gone" / "week.ics").why_not
    own = planned.on_data("export", *DAYS, "--out", planned.data).why_not

    assert "could not be written" in gone
    assert "could not be written" in own
    assert planned.data.read_bytes() == before


def test_without_a_data_file_nothing_is_made(terminal: Terminal, tmp_path: Path) -> None:
    assert "There is no data file" in terminal.on_data("export", *DAYS, "--out", tmp_path / "w.ics").why_not
    assert not terminal.data.exists()
