"""`account`: where the committed time of a week went."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import date, datetime

import pytest

from planner.domain.block import Outcome
from planner.domain.displacement import Cause, CouldWait, Displacement, HowItWent
from planner.domain.edits import Edit, EditKind, Label
from planner.domain.plan import Value
from planner.domain.span import IsoWeek, Span
from planner.domain.week import Baseline
from planner.storage.data_file import create
from planner.storage.plan_store import PlanStore
from tests.commands.terminal import Terminal
from tests.domain.examples import MONDAY, WEEK, block

NOTHING = {
    "planned": 0,
    "done": 0,
    "shortened": 0,
    "moved": 0,
    "displaced": 0,
    "given_up": 0,
    "excused": 0,
    "open": 0,
}
COMMITTED_AT = datetime(2026, 11, 23, 8, 10)


@pytest.fixture
def lived(terminal: Terminal) -> Terminal:
    """A week with a block that moved into the next, a private one that was displaced, and a quote done."""
    moved = block("moved", title="Packaging, list B")
    private = replace(block("private", MONDAY, 660, 45, title="Dentist's friend"), private=True)
    quote = block("quote", date(2026, 11, 24), category="quotes")
    there = Span(date(2026, 11, 30), 540, 60)
    at = datetime(2026, 11, 23, 8, 40)
    values: list[Value] = [
        replace(moved, span=there),
        replace(quote, outcome=Outcome.DONE),
        Baseline("baseline", WEEK, 1, COMMITTED_AT, (moved, private, quote)),
        Displacement(
            *("d1", "moved", "calling", "Packaging, list B", HowItWent.MOVED, moved.span, there, at),
            *(Cause.COVER, "", "Order desk", CouldWait.NO),
        ),
        Displacement(
            *("d2", "private", "calling", "Dentist's friend", HowItWent.DISPLACED, private.span, None, at),
            private=True,
        ),
    ]
    create(terminal.data)
    with closing(PlanStore(terminal.data)) as store:
        store.apply(Edit(Label(EditKind.ADD), (), tuple(values)))
    return terminal


def test_programs_get_every_figure_in_minutes(lived: Terminal) -> None:
    found = lived.on_data("account", "--week", "2026-W48", "--json").json

    calling = {**NOTHING, "planned": 105, "moved": 60, "displaced": 45}
    quotes = {**NOTHING, "planned": 60, "done": 60}
    assert found["week"] == "2026-W48"
    assert found["total"] == {**NOTHING, "planned": 165, "done": 60, "moved": 60, "displaced": 45}
    named = {"name": "Calling prospects", "side": "acquisition", "horizon": "long"}
    assert found["categories"]["calling"] == {**named, **calling}
    assert found["categories"]["quotes"].items() >= quotes.items()
    assert found["categories"].keys() == {"quotes", "calling"}


def test_programs_get_what_gave_way_but_no_private_title(lived: Terminal) -> None:
    found = lived.on_data("account", "--week", "2026-W48", "--json").json["displacements"]

    assert found == [
        {
            "was": {"start": "2026-11-23T09:00:00", "end": "2026-11-23T10:00:00"},
            "now": {"start": "2026-11-30T09:00:00", "end": "2026-11-30T10:00:00"},
            "how": "moved",
            "minutes": 60,
            "cause": "cover",
            "could_wait": "no",
            "category": "calling",
            "title": "Packaging, list B",
        },
        {
            "was": {"start": "2026-11-23T11:00:00", "end": "2026-11-23T11:45:00"},
            "now": None,
            "how": "displaced",
            "minutes": 45,
            "cause": None,
            "could_wait": None,
            "category": "calling",
        },
    ]


def test_people_read_a_table_and_what_gave_way(lived: Terminal) -> None:
    told = lived.done("account", "--week", "2026-W48", "--language", "en")

    lines = [" ".join(line.split()) for line in told.splitlines()]
    assert lines[0] == "Week 48, 23–29 November 2026"
    assert lines[1] == "planned done shortened moved displaced given up excused open"
    assert "Calling prospects 1 h 45 – – 1 h 45 min – – –" in lines
    assert "Total 2 h 45 1 h – 1 h 45 min – – –" in lines
    assert lines[-2] == (
        "Mon 09:00 1 h moved to Mon 2026-11-30 09:00 Back-office cover Calling prospects: Packaging, list B"
    )
    assert lines[-1] == "Mon 11:00 45 min displaced – Calling prospects"


def test_a_week_that_was_not_committed_says_so(lived: Terminal) -> None:
    assert "Nothing was committed" in lived.done("account", "--week", "2026-W49", "--language", "en")
    found = lived.on_data("account", "--week", "2026-W49", "--json").json
    assert found == {"week": "2026-W49", "total": NOTHING, "categories": {}, "displacements": []}


def test_a_week_that_is_none_is_refused(lived: Terminal) -> None:
    assert "2026-W99" in lived.on_data("account", "--week", "2026-W99").why_not


def test_every_week_of_the_sample_adds_up(terminal: Terminal) -> None:
    week = IsoWeek.of(date.today()).plus(-2)  # noqa: DTZ011 - the sample is made for today
    found = terminal.run("--sample", "account", "--week", str(week), "--json").json

    for figures in (found["total"], *found["categories"].values()):
        parts = ("done", "shortened", "moved", "displaced", "given_up", "excused", "open")
        assert figures["planned"] == sum(figures[part] for part in parts)
    total = sum(figures["planned"] for figures in found["categories"].values())
    assert found["total"]["planned"] == total > 0
