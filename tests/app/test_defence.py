"""Which blocks an agreement hangs on now, and what is said of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication

from planner.app.defence import defence_words, defences_now
from planner.app.defence_marks import DefenceMarks
from planner.app.faces import face_of
from planner.app.formats import formats_for
from planner.domain.agreement import Agreement, Carrier
from planner.domain.plan import Plan
from planner.domain.week import Week
from planner.proposals.defence import Defence, Firmness
from tests.app.agreed import BEFORE_NOON, DUTCH, HOURS, SHARE, TEN, MemorySource, mock_touches, touch
from tests.domain.examples import CATEGORIES, MONDAY, TUESDAY, WEEK, block

NOW = datetime(2026, 11, 24, 11, 24)
WEDNESDAY = TUESDAY + timedelta(days=1)
NEXT = WEEK.plus(1)
BLOCKS = Week(WEEK, (block("monday", MONDAY), block("wednesday", WEDNESDAY)))
LATER = Week(NEXT, (block("next monday", NEXT.monday), block("december", NEXT.days[2])))
SOURCE = MemorySource({WEEK: BLOCKS, NEXT: LATER}, mock_touches())


@pytest.fixture(autouse=True)
def _application(qapp: QApplication) -> None:
    """Words need an application."""


def found(source: MemorySource, *agreements: Agreement) -> dict[str, Defence]:
    plan = Plan(DUTCH, CATEGORIES.values(), (), source.week, kept=agreements)
    return defences_now(plan, source, NOW)


def test_six_of_ten_with_four_days_to_go_leaves_last_chances() -> None:
    defences = found(SOURCE, TEN)

    assert set(defences) == {"wednesday", "next monday"}
    assert defence_words(defences["wednesday"]) == (
        "Last chance for what was agreed: 2 of 3 chance(s) left this month"
    )


def test_what_is_on_pace_or_the_agencys_or_a_share_defends_nothing() -> None:
    done = replace(SOURCE, touches=tuple(touch(str(number), MONDAY) for number in range(9)))

    assert found(done, TEN) == {}
    assert found(SOURCE, replace(TEN, carrier=Carrier.AGENCY), SHARE) == {}
    assert found(SOURCE, replace(TEN, last_day=MONDAY)) == {}


def test_hours_and_protected_blocks_defend_this_week() -> None:
    hours = found(SOURCE, replace(HOURS, target=120))
    assert set(hours) == {"wednesday"}
    assert defence_words(hours["wednesday"]) == "Needed for what was agreed: 1 of 2 chance(s) left this week"

    shielded = Week(WEEK, tuple(replace(each, protected=True) for each in BLOCKS.blocks))
    source = MemorySource({WEEK: shielded})
    assert found(source, replace(BEFORE_NOON, target=1)) == {}
    assert set(found(source, BEFORE_NOON)) == {"wednesday"}


def test_a_defended_block_carries_a_mark() -> None:
    marks = DefenceMarks({"wednesday": Defence(Firmness.LAST, 1, 2, False)})
    face = face_of(BLOCKS.blocks[1], CATEGORIES["calling"], formats_for("en", "nl_NL"))

    assert marks.marked(face, "wednesday").glyphs == ("calendar-clock",)
    assert marks.marked(face, "monday") == face
    assert marks.words("monday") == ""
