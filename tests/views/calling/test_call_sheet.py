"""A call list worked through by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.app.clock import StillClock
from planner.domain import prospect_edits
from planner.domain.prospect import Owner, Stage, Touch, TouchKind, TouchOutcome
from planner.storage.plan_reader import PlanReader
from planner.views.calling.call_sheet import CallSheet
from tests.views.calling.conftest import CALLING
from tests.views.settings.hands import NOW, Hands

TODAY = NOW.date()


@pytest.fixture
def sheet(hands: Hands) -> Iterator[CallSheet]:
    """The sheet of this morning's block."""
    opened = CallSheet(hands.session, hands.appearance, CALLING, hands.page)
    opened.open()
    opened.setFocus()
    QApplication.processEvents()
    yield opened
    opened.close()


def stored(hands: Hands) -> list[Touch]:
    with PlanReader(hands.home.path) as reader:
        return list(reader.touches_between(date(2020, 1, 1), date(2030, 1, 1)))


def company(sheet: CallSheet) -> str:
    assert sheet.current is not None
    return sheet.current.company


def keys(sheet: CallSheet, text: str) -> None:
    for letter in text:
        QTest.keyClicks(QApplication.focusWidget() or sheet, letter)


def press(sheet: CallSheet, key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget() or sheet, key)
    QApplication.processEvents()


def test_three_keys_log_a_call_and_go_on(hands: Hands, sheet: CallSheet) -> None:
    assert company(sheet) == "Deltaplast"
    keys(sheet, "3Wants fewer stops")
    press(sheet, Qt.Key.Key_Return)

    (touch,) = stored(hands)
    assert (touch.prospect_id, touch.day, touch.kind) == ("deltaplast", TODAY, TouchKind.CALL)
    assert (touch.outcome, touch.note) == (TouchOutcome.SPOKE, "Wants fewer stops")
    assert (touch.by, touch.block_id) == (Owner.OWN, "calls")
    assert hands.session.plan.prospect_book.prospect("deltaplast").stage is Stage.CONVERSATION
    assert company(sheet) == "Agro Systems"
    assert "1 of 3" in hands.words(sheet)


def test_a_call_is_not_logged_before_it_is_said_what_came_of_it(hands: Hands, sheet: CallSheet) -> None:
    press(sheet, Qt.Key.Key_Return)

    assert stored(hands) == []
    assert company(sheet) == "Deltaplast"
    assert "What came of it?" in hands.words(sheet)


def test_a_mail_needs_no_outcome(hands: Hands, sheet: CallSheet) -> None:
    keys(sheet, "m")
    press(sheet, Qt.Key.Key_Return)

    assert [touch.kind for touch in stored(hands)] == [TouchKind.MAIL]


def test_the_minutes_are_those_since_the_prospect_was_shown(hands: Hands, sheet: CallSheet) -> None:
    clock = hands.session.clock
    assert isinstance(clock, StillClock)
    clock.moment += timedelta(minutes=7, seconds=20)
    keys(sheet, "1")
    press(sheet, Qt.Key.Key_Return)
    clock.moment += timedelta(minutes=3)
    sheet.card.took.setFocus()
    sheet.card.took.selectAll()
    keys(sheet, "12")
    sheet.setFocus()
    keys(sheet, "3")
    press(sheet, Qt.Key.Key_Return)

    assert sorted(touch.minutes for touch in stored(hands)) == [8, 12]


def test_after_the_block_nobody_counts_minutes(hands: Hands, sheet: CallSheet) -> None:
    clock = hands.session.clock
    assert isinstance(clock, StillClock)
    clock.moment += timedelta(hours=9)
    keys(sheet, "1")
    press(sheet, Qt.Key.Key_Return)

    assert [touch.minutes for touch in stored(hands)] == [0]


def test_a_call_back_is_next_on_the_following_working_day(hands: Hands, sheet: CallSheet) -> None:
    keys(sheet, "2")
    press(sheet, Qt.Key.Key_Return)

    prospect = hands.session.plan.prospect_book.prospect("deltaplast")
    assert (prospect.next_action, prospect.next_on) == ("Call back", TODAY + timedelta(days=1))


def test_what_is_next_is_typed(hands: Hands, sheet: CallSheet) -> None:
    keys(sheet, "4")
    press(sheet, Qt.Key.Key_Escape)
    keys(sheet, "eAgree a visit")
    press(sheet, Qt.Key.Key_Return)

    prospect = hands.session.plan.prospect_book.prospect("deltaplast")
    assert (prospect.next_action, prospect.next_on) == ("Agree a visit", TODAY + timedelta(days=7))


def test_a_next_action_that_nobody_touches_stays_as_it_is(hands: Hands, sheet: CallSheet) -> None:
    step = prospect_edits.NextStep("Send the case", None)
    hands.session.do(prospect_edits.set_next_action, ["deltaplast"], step)
    keys(sheet, "1")
    press(sheet, Qt.Key.Key_Return)

    prospect = hands.session.plan.prospect_book.prospect("deltaplast")
    assert (prospect.next_action, prospect.next_on) == ("Send the case", None)


def test_another_prospect_is_looked_at_and_what_was_typed_waits(hands: Hands, sheet: CallSheet) -> None:
    keys(sheet, "3Hello")
    press(sheet, Qt.Key.Key_Down)
    assert (company(sheet), sheet.card.note.text()) == ("Agro Systems", "")
    press(sheet, Qt.Key.Key_Up)

    assert (company(sheet), sheet.card.note.text()) == ("Deltaplast", "Hello")
    assert sheet.card.outcomes[TouchOutcome.SPOKE].isChecked()
    assert stored(hands) == []


def test_undo_takes_the_last_touch_back(hands: Hands, sheet: CallSheet) -> None:
    keys(sheet, "3")
    press(sheet, Qt.Key.Key_Return)
    QTest.keyClick(sheet, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert stored(hands) == []
    assert "0 of 3" in hands.words(sheet)


def test_the_end_of_the_list_tells_what_was_done(hands: Hands, sheet: CallSheet) -> None:
    earlier = Touch("t", "agro systems", TODAY.replace(day=2))
    hands.session.do(prospect_edits.log_touch, earlier)
    for _ in range(3):
        keys(sheet, "1")
        press(sheet, Qt.Key.Key_Return)

    assert "2 approached." in hands.words(sheet)
    assert len(stored(hands)) == 4


def test_escape_leaves_the_field_and_then_the_sheet(hands: Hands, sheet: CallSheet) -> None:
    keys(sheet, "n")
    assert sheet.card.note.hasFocus()
    press(sheet, Qt.Key.Key_Escape)
    assert sheet.isVisible()
    assert not sheet.card.note.hasFocus()


def test_a_click_on_a_name_shows_it(hands: Hands, sheet: CallSheet) -> None:
    box = sheet.names.visualItemRect(sheet.names.item(2))
    QTest.mouseClick(sheet.names.viewport(), Qt.MouseButton.LeftButton, pos=box.center())

    assert company(sheet) == "Molen Foods"
