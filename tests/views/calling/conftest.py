"""A data file with a calling block, six prospects and hands."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from planner.domain import edits, prospect_edits, support_edits
from planner.domain.block import Block
from planner.domain.prospect import Owner, Prospect
from planner.domain.span import Span
from tests.views.settings.hands import NOW, Hands, opened

CALLING = Block("calls", Span(NOW.date(), 480, 90), "calling", "Food industry, list A")
NAMES = ("Deltaplast", "Agro Systems", "Molen Foods", "Metaalhuis Venlo")


@pytest.fixture
def hands(qtbot: QtBot, data_file: Path) -> Iterator[Hands]:
    """Hands on a plan in which this morning's calling block has three prospects on its list."""
    with opened(data_file) as opened_hands:
        session = opened_hands.session
        session.do(edits.add_block, CALLING)
        for name in NAMES:
            owner = Owner.AGENCY if name == "Metaalhuis Venlo" else Owner.OWN
            prospect = Prospect(name.casefold(), name, phone="0168 55 01 42", city="Moerdijk", owner=owner)
            session.do(prospect_edits.add_prospect, prospect)
        ids = [name.casefold() for name in NAMES[:3]]
        session.do(support_edits.set_call_list, CALLING, ids)
        yield opened_hands
