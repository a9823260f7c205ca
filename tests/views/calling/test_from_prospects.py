"""Prospects put on a call list from their own page."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from planner.domain import edits
from planner.domain.block import Block
from planner.domain.span import Span
from planner.storage.plan_reader import PlanReader
from tests.views.prospects.hands import DELTA, METAAL, TODAY, WESSELS, ProspectHands, on_prospects


@pytest.fixture
def hands(qtbot: QtBot, data_file: Path) -> Iterator[ProspectHands]:
    """The page of prospects, with a calling block and a quote today."""
    with on_prospects(data_file, DELTA, WESSELS, METAAL) as opened:
        for id_, start, category in (("calls", 720, "calling"), ("quote", 840, "quotes")):
            block = Block(id_, Span(TODAY, start, 60), category, "Food industry, list A")
            opened.week.session.do(edits.add_block, block)
        yield opened


def listed(hands: ProspectHands) -> tuple[str, ...]:
    with PlanReader(hands.week.desk.path) as reader:
        found = reader.call_list("calls")
    return () if found is None else found.prospect_ids


def test_the_selected_ones_go_onto_the_list_of_a_block_to_come(hands: ProspectHands) -> None:
    hands.choose("Deltaplast", "Houtindustrie Wessels")
    hands.page.menu.open(QPoint(0, 0))
    hands.pick("Put on the call list of", "Tuesday 24 November, 12:00")
    assert sorted(listed(hands)) == ["d", "w"]

    hands.choose("Métaalhuis Venlo")
    hands.page.menu.open(QPoint(0, 0))
    hands.pick("Put on the call list of", "Tuesday 24 November, 12:00")
    assert listed(hands)[-1] == "m"
    hands.keys("Ctrl+Z")
    assert sorted(listed(hands)) == ["d", "w"]
