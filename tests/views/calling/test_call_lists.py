"""Call lists from the week: chosen in a dialog, worked through from the block, shown on it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from planner.domain import edits, prospect_edits, support_edits
from planner.domain.block import Block
from planner.domain.prospect import Owner, Prospect, Touch, TouchKind, TouchOutcome
from planner.domain.prospect_edits import NextStep
from planner.storage.plan_reader import PlanReader
from planner.views.calling.call_sheet import CallSheet
from planner.views.calling.choose_dialog import ChooseDialog
from tests.views.week.hands import MONDAY, NOW, Hands, opened

NAMES = ("Agro Systems", "Deltaplast", "Metaalhuis Venlo", "Molen Foods")


@pytest.fixture
def hands(qtbot: QtBot, data_file: Path) -> Iterator[Hands]:
    """A window with a calling block this Tuesday, a quote, and four prospects."""
    with opened(data_file) as opened_hands:
        opened_hands.plan("calls", 1, "12:00", 90)
        opened_hands.plan("quote", 1, "14:00", 60, "quotes")
        for name in NAMES:
            owner = Owner.AGENCY if name == "Metaalhuis Venlo" else Owner.OWN
            prospect = Prospect(name.casefold(), name, city="Moerdijk", owner=owner)
            opened_hands.session.do(prospect_edits.add_prospect, prospect)
        yield opened_hands


def listed(hands: Hands, block_id: str = "calls") -> list[str]:
    with PlanReader(hands.desk.path) as reader:
        found = reader.call_list(block_id)
    return [] if found is None else list(found.prospect_ids)


def select(hands: Hands, block_id: str) -> Block:
    hands.window.week_page.selection.put({block_id})
    hands.item(block_id).setFocus()
    QApplication.processEvents()
    return hands.item(block_id).block


def dialog(hands: Hands) -> ChooseDialog:
    found = QApplication.activeModalWidget()
    assert isinstance(found, ChooseDialog)
    QApplication.processEvents()
    assert found.isActiveWindow()
    return found


def click(within: ChooseDialog, text: str) -> None:
    button = next(each for each in within.findChildren(QAbstractButton) if each.text() == text)
    button.click()
    QApplication.processEvents()


def choose(hands: Hands, *words: str) -> ChooseDialog:
    """Open the choice for the calling block, and add the first that each word finds."""
    select(hands, "calls")
    hands.window.actions_table["choose_prospects"].trigger()
    opened_dialog = dialog(hands)
    for word in words:
        opened_dialog.search.setFocus()
        opened_dialog.search.selectAll()
        hands.keys(f'"{word}"', "Return")
    return opened_dialog


def touch(id_: str, prospect: str, block_id: str = "calls", kind: TouchKind = TouchKind.CALL) -> Touch:
    return Touch(id_, prospect, NOW.date(), kind, block_id=block_id)


def test_prospects_are_found_and_kept_on_the_list_as_one_step(hands: Hands) -> None:
    steps = hands.session.undo_stack.count()
    click(choose(hands, "molen", "delta"), "Keep the list")

    assert listed(hands) == ["molen foods", "deltaplast"]
    assert hands.session.undo_stack.count() == steps + 1
    assert hands.item("calls").face.note_icon == "phone"
    hands.session.undo()
    assert listed(hands) == []


def test_leaving_the_choice_changes_nothing(hands: Hands) -> None:
    choose(hands, "molen").reject()

    assert listed(hands) == []


def test_prospects_are_moved_and_taken_off_by_key(hands: Hands) -> None:
    opened_dialog = choose(hands, "molen", "delta", "agro")
    opened_dialog.listed.setFocus()
    hands.keys("Alt+Up", "Alt+Up")
    opened_dialog.listed.setCurrentRow(1)
    hands.keys("Del")
    click(opened_dialog, "Keep the list")

    assert listed(hands) == ["agro systems", "deltaplast"]


def test_what_is_due_is_added_at_once_but_not_the_agencys(hands: Hands) -> None:
    for prospect_id, day in (("molen foods", MONDAY), ("metaalhuis venlo", MONDAY)):
        hands.session.do(prospect_edits.set_next_action, [prospect_id], NextStep("Call", day))
    opened_dialog = choose(hands)
    click(opened_dialog, "Add what is due")
    click(opened_dialog, "Keep the list")

    assert listed(hands) == ["molen foods"]


def test_the_list_is_worked_through_from_the_block_by_key(hands: Hands) -> None:
    click(choose(hands, "molen"), "Keep the list")
    hands.window.activateWindow()
    QApplication.processEvents()
    assert hands.window.isActiveWindow()
    select(hands, "calls")
    hands.keys("L")
    (sheet,) = hands.window.findChildren(CallSheet)
    assert hands.focused() is sheet
    hands.keys('"3"', "Return")

    assert "1 approached" in hands.item("calls").face.note
    sheet.close()


def test_without_a_list_it_is_chosen_first(hands: Hands) -> None:
    select(hands, "calls")
    hands.keys("L")
    opened_dialog = dialog(hands)
    opened_dialog.search.setFocus()
    hands.keys('"delta"', "Return")
    click(opened_dialog, "Keep the list")

    (sheet,) = hands.window.findChildren(CallSheet)
    assert sheet.current is not None
    assert sheet.current.company == "Deltaplast"
    sheet.close()


def test_other_work_has_no_call_list(hands: Hands) -> None:
    work, choose_action = (hands.window.actions_table[name] for name in ("call_list", "choose_prospects"))
    select(hands, "quote")
    assert (work.isEnabled(), choose_action.isEnabled()) == (False, False)
    hands.window.week_page.selection.put({"quote", "calls"})
    assert not work.isEnabled()
    select(hands, "calls")
    assert (work.isEnabled(), choose_action.isEnabled()) == (True, True)


def test_a_block_tells_what_was_done_in_it(hands: Hands) -> None:
    hands.session.do(prospect_edits.log_touch, Touch("early", "agro systems", MONDAY))
    hands.session.do(
        prospect_edits.log_touches,
        [
            touch("a", "agro systems"),
            touch("b", "deltaplast"),
            touch("c", "deltaplast"),
            touch("d", "molen foods"),
        ],
    )

    # One was approached on Monday already, one was called twice.
    assert hands.item("calls").face.note.endswith(", 2 approached")
    assert hands.item("calls").face.note.startswith("4 call")
    assert "2 approached" in hands.item("calls").toolTip()
    hands.session.do(prospect_edits.log_touch, touch("e", "molen foods", kind=TouchKind.MAIL))
    assert hands.item("calls").face.note.startswith("5 touch")
    hands.session.undo()
    assert hands.item("calls").face.note.startswith("4 call")


def test_a_copy_has_no_list_and_a_block_that_is_deleted_comes_back_with_its_own(hands: Hands) -> None:
    block = select(hands, "calls")
    hands.session.do(support_edits.set_call_list, block, ["deltaplast"])
    hands.keys("Ctrl+D")
    (copy,) = [each for each in hands.stored() if each.category_id == "calling" and each.id != "calls"]
    assert listed(hands, copy.id) == []

    hands.session.do(edits.delete_blocks, ["calls"])
    hands.session.undo()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert listed(hands) == ["deltaplast"]
    assert "1" in hands.item("calls").face.note


def open_list(hands: Hands) -> CallSheet:
    """Press L on the calling block; the sheet of an earlier time has gone."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    hands.window.activateWindow()
    QApplication.processEvents()
    select(hands, "calls")
    hands.keys("L")
    (sheet,) = hands.window.findChildren(CallSheet)
    return sheet


def test_what_was_noted_and_not_logged_waits_in_the_list(hands: Hands) -> None:
    hands.session.do(support_edits.set_call_list, hands.item("calls").block, ["molen foods", "deltaplast"])
    sheet = open_list(hands)
    hands.keys('"3"', '"Wants a price"', "Esc", "Esc")
    assert not sheet.isVisible()
    assert "not logged yet" in hands.window.status.message

    sheet = open_list(hands)
    assert sheet.card.note.text() == "Wants a price"
    hands.keys("Down")
    spoken = sheet.names.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Molen Foods, noted and not logged yet"
    hands.keys("Up", "Return")
    with PlanReader(hands.desk.path) as reader:
        (stored,) = reader.touches_of(["molen foods"])
    assert (stored.note, stored.outcome) == ("Wants a price", TouchOutcome.SPOKE)
    hands.window.say("")
    hands.keys("Esc")
    assert hands.window.status.message == ""
