"""Agency and coaching, agreed on and changed as a hand does it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from planner.domain import edits, support_edits
from planner.domain.block import Block
from planner.domain.span import IsoWeek, Span
from planner.domain.support import CoachingSession, Support
from planner.storage.plan_reader import PlanReader
from planner.views.day_field import DayField
from planner.views.support.session_row import SessionRow
from planner.views.support.support_dialog import SupportDialog
from tests.views.settings.hands import NOW, Hands

TODAY = NOW.date()
THURSDAY = date(2026, 11, 26)
WEEK = IsoWeek(2026, 48)
AGENCY = Support(date(2026, 9, 28), "Noord <Acquisitie>")


@pytest.fixture
def dialog(hands: Hands) -> Iterator[SupportDialog]:
    """The dialog, open."""
    opened = SupportDialog(hands.session, hands.appearance, hands.page)
    opened.open()
    yield opened
    opened.close()


def stored_support(hands: Hands) -> Support | None:
    with PlanReader(hands.home.path) as reader:
        return next((value for value in reader.kept() if isinstance(value, Support)), None)


def sessions(hands: Hands) -> list[CoachingSession]:
    with PlanReader(hands.home.path) as reader:
        return [value for value in reader.kept() if isinstance(value, CoachingSession)]


def coaching_blocks(hands: Hands, iso: IsoWeek = WEEK) -> list[Block]:
    return [block for block in hands.session.week(iso).blocks if block.category_id == "coaching"]


def settle() -> None:
    """Let what was shown anew take the place of what was shown before."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QApplication.processEvents()


def type_into(hands: Hands, name: str, text: str) -> None:
    field = hands.field(name, hands.dialog())
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


def plan_a_session(hands: Hands, focus: str = "Opening a call") -> None:
    hands.click("Plan a session…", hands.dialog())
    type_into(hands, "Focus", focus)
    type_into(hands, "Exercise", "Three calls with the question first")
    day = hands.field("Day", hands.dialog())
    assert isinstance(day, DayField)
    day.show_day(THURSDAY)
    hands.enter(hands.field("From", hands.dialog()), "15:30")


def test_an_agency_is_agreed_on(hands: Hands, dialog: SupportDialog) -> None:
    assert "All approaches are your own." in hands.words(dialog)
    hands.click("Agree on an agency…", dialog)
    type_into(hands, "Agency", "Noord Acquisitie")
    type_into(hands, "Begins with", "50")
    assert "50% → 40% → 30% → 20%" in hands.words(hands.dialog())
    hands.click("Save", hands.dialog())

    assert stored_support(hands) == Support(TODAY, "Noord Acquisitie", share=0.5)
    assert "The agency has 50% now: 5 of 10 a month" in hands.words(dialog)
    assert dialog.taper is not None
    assert dialog.taper.lines == ["23 November, begins at 50%"]


def test_shares_that_contradict_each_other_are_said_in_place(hands: Hands, dialog: SupportDialog) -> None:
    hands.click("Agree on an agency…", dialog)
    form = hands.dialog()
    type_into(hands, "Begins with", "10")
    hands.click("Save", form)

    assert stored_support(hands) is None
    assert form.isVisible()
    hands.press("Escape")


def test_leaving_the_form_changes_nothing(hands: Hands, dialog: SupportDialog) -> None:
    hands.click("Agree on an agency…", dialog)
    type_into(hands, "Agency", "Noord")
    hands.press("Escape")

    assert stored_support(hands) is None
    assert hands.session.undo_stack.count() == 0


def test_a_taper_without_weeks_holds_and_says_why(hands: Hands, dialog: SupportDialog) -> None:
    hands.session.do(support_edits.set_support, AGENCY)
    settle()

    assert "Noord <Acquisitie>" in hands.words(dialog)
    assert "The agency has 60% now: 6 of 10 a month" in hands.words(dialog)
    assert dialog.taper is not None
    assert dialog.taper.lines[0] == "23 November, holds at 60%, Not enough committed weeks to tell yet"
    assert len(dialog.taper.lines) == 3


def test_an_agency_ends_today_and_comes_back_by_undo(hands: Hands, dialog: SupportDialog) -> None:
    hands.session.do(support_edits.set_support, AGENCY)
    settle()
    hands.click("Change the agency's part…", dialog)
    hands.click("End today", hands.dialog())

    ended = stored_support(hands)
    assert ended is not None
    assert ended.ends == TODAY
    hands.session.undo()
    assert stored_support(hands) == AGENCY


def test_a_session_is_planned_with_its_block_as_one_step(hands: Hands, dialog: SupportDialog) -> None:
    plan_a_session(hands)

    (about,) = sessions(hands)
    (block,) = coaching_blocks(hands)
    assert (about.focus, about.exercise) == ("Opening a call", "Three calls with the question first")
    assert (about.day, about.block_id) == (THURSDAY, block.id)
    assert (block.span, block.title) == (Span(THURSDAY, 930, 60), "Opening a call")
    assert "Thursday 26 November, 15:30–16:30" in hands.words(dialog)
    hands.session.undo()
    assert (sessions(hands), coaching_blocks(hands)) == ([], [])


def test_a_session_moves_with_its_block(hands: Hands, dialog: SupportDialog) -> None:
    plan_a_session(hands)
    (block,) = coaching_blocks(hands)
    hands.session.do(edits.move_blocks, {block.id: Span(THURSDAY + timedelta(days=7), 600, 60)})
    settle()

    assert hands.part(SessionRow, dialog).when == "Thursday 3 December, 10:00–11:00"


def test_a_session_is_changed_with_its_block(hands: Hands, dialog: SupportDialog) -> None:
    plan_a_session(hands)
    hands.click("Change Opening a call", dialog)
    type_into(hands, "Focus", "Asking for a visit")
    hands.enter(hands.field("From", hands.dialog()), "9")

    (block,) = coaching_blocks(hands)
    assert (block.span.start, block.title) == (540, "Asking for a visit")
    assert sessions(hands)[0].focus == "Asking for a visit"


def test_a_session_whose_block_was_deleted_stays_and_can_be_placed_again(
    hands: Hands, dialog: SupportDialog
) -> None:
    plan_a_session(hands)
    (block,) = coaching_blocks(hands)
    hands.session.do(edits.delete_blocks, [block.id])
    settle()
    assert "no time yet" in hands.part(SessionRow, dialog).when

    hands.click("Change Opening a call", dialog)
    hands.click("Save", hands.dialog())
    assert [each.span.day for each in coaching_blocks(hands)] == [THURSDAY]


def test_a_session_goes_with_its_block(hands: Hands, dialog: SupportDialog) -> None:
    plan_a_session(hands)
    hands.click("Remove Opening a call", dialog)

    assert (sessions(hands), coaching_blocks(hands)) == ([], [])
    assert "No session planned yet." in hands.words(dialog)
    hands.session.undo()
    assert len(coaching_blocks(hands)) == 1


def test_the_next_session_is_proposed_two_weeks_on(hands: Hands, dialog: SupportDialog) -> None:
    plan_a_session(hands)
    hands.click("Plan a session…", dialog)
    day = hands.field("Day", hands.dialog())

    assert isinstance(day, DayField)
    assert day.day == THURSDAY + timedelta(weeks=2)
    hands.press("Escape")


def test_the_keys_stay_where_they_were_after_a_change(hands: Hands, dialog: SupportDialog) -> None:
    plan_a_session(hands)
    settle()
    hands.button("Change Opening a call", dialog).setFocus()
    hands.session.do(support_edits.set_support, AGENCY)
    settle()

    focused = dialog.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Change Opening a call"
