"""`agreements`: what was agreed and how it stands, in lines and for programs."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from planner.domain.agreement import Agreement, Carrier, Metric
from planner.domain.edits import Edit, EditKind, Label
from planner.domain.look_back import DayLog
from planner.domain.preferences import Preferences
from planner.domain.prospect import Owner, Prospect, Touch
from planner.storage.data_file import create
from planner.storage.plan_store import PlanStore
from tests.commands.terminal import Terminal

TEN = Agreement("ten", Metric.PROSPECTS, 10, date(2026, 5, 1), carrier=Carrier.TOGETHER)
BLOCKS = Agreement("blocks", Metric.PROTECTED_BLOCKS, 2, date(2026, 5, 1), date(2026, 10, 31))
MAY = date(2026, 5, 6)


@pytest.fixture
def agreed(terminal: Terminal) -> Terminal:
    """A terminal with agreements since May: three approached by the rep (one is named), one by the agency."""
    create(terminal.data)
    store = PlanStore(terminal.data)
    prospects = (Prospect("a", "A"), replace(Prospect("b", "B"), merged_into="a"), Prospect("c", "C"))
    touches = (
        Touch("1", "a", MAY),
        Touch("2", "b", MAY, by=Owner.AGENCY),
        Touch("3", "c", MAY, by=Owner.AGENCY),
    )
    log = DayLog(MAY, datetime(2026, 5, 6, 17), touches=3)
    preferences = replace(Preferences(), holiday_country="NL")
    store.apply(Edit(Label(EditKind.READ_PROSPECTS), (), (TEN, BLOCKS, *prospects, *touches, log)))
    store.apply(Edit(Label(EditKind.SET_PREFERENCES), (Preferences(),), (preferences,)))
    store.close()
    return terminal


def test_a_month_in_lines(agreed: Terminal) -> None:
    month, prospects, blocks = agreed.done("agreements", "--month", "2026-05").splitlines()

    assert month == "May 2026"
    assert " ".join(prospects.split()) == ("10 prospects approached a month 4 3 own, 1 agency")
    assert blocks.startswith("2 protected blocks before Wednesday noon")


def test_a_month_for_programs(agreed: Terminal) -> None:
    prospects, blocks = agreed.on_data("agreements", "--month", "2026-05", "--json").json

    assert {name: prospects[name] for name in ("metric", "carrier", "target", "own", "agency", "done")} == {
        "metric": "prospects",
        "carrier": "together",
        "target": 10,
        "own": 3,
        "agency": 1,
        "done": 4,
    }
    assert (prospects["first_day"], prospects["last_day"]) == ("2026-05-01", "2026-05-31")
    assert (prospects["working_days"], prospects["on_pace"], prospects["reached"]) == (19, 10.0, False)
    assert (blocks["weekday"], blocks["before"], blocks["until"]) == (2, "12:00", "2026-10-31")
    assert blocks["on_pace"] is None


def test_what_has_ended_and_what_is_no_month(agreed: Terminal) -> None:
    assert len(agreed.on_data("agreements", "--month", "2026-11", "--json").json) == 1
    assert agreed.done("agreements", "--month", "2026-04") == "Nothing is agreed for April 2026."
    assert "May is not a month" in agreed.on_data("agreements", "--month", "May").why_not


def test_without_a_month_it_is_that_of_today(agreed: Terminal) -> None:
    (prospects,) = agreed.on_data("agreements", "--json").json

    assert prospects["metric"] == "prospects"
    assert prospects["first_day"][8:] == "01"
