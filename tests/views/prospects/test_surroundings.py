"""What the page does with the rest of the window: other themes, other pages, narrow windows, enquiries."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.domain import setting_edits
from planner.domain.prospect import Enquiry, EnquiryResult, EnquirySource, Owner, Stage, Touch
from planner.views.prospects.detail_pane import NARROW_WIDTH
from planner.views.prospects.enquiries_dialog import EnquiriesDialog
from planner.views.prospects.enquiry_dialog import EnquiryDialog
from planner.views.prospects.prospect_dialog import ProspectDialog
from tests.views.prospects.hands import DELTA, METAAL, TODAY, TOUCHES, WESSELS, ProspectHands, on_prospects


def test_another_theme_stays_on_the_page(hands: ProspectHands, qtbot: QtBot) -> None:
    before, session = hands.page, hands.week.session
    session.do(setting_edits.set_preferences, replace(session.preferences, theme="dark"))
    qtbot.waitUntil(lambda: hands.page is not before and hands.page.isVisible())
    hands.choose("Deltaplast")
    hands.keys(">")
    assert hands.stored("d").stage is Stage.MEETING


def test_commands_called_from_the_week_come_to_the_page(hands: ProspectHands) -> None:
    hands.choose("Deltaplast")
    hands.keys("Ctrl+1")
    hands.week.window.actions_table["log_touch"].trigger()
    assert hands.page.isVisible()
    assert hands.page.detail.touch_form is not None


def test_letters_of_the_page_do_nothing_on_the_week(hands: ProspectHands) -> None:
    hands.choose("Deltaplast")
    hands.keys("Ctrl+1", ">", "Del")
    assert hands.stored("d") == DELTA


def test_a_narrow_window_leaves_out_the_lesser_columns(qtbot: QtBot, data_file: Path) -> None:
    with on_prospects(data_file, DELTA, WESSELS, METAAL, *TOUCHES, width=960, height=640) as hands:
        hands.choose("Deltaplast")
        assert hands.page.detail.width() == NARROW_WIDTH
        assert hands.page.table.isColumnHidden(3)
        assert hands.week.window.width() == 960


def test_commands_wait_for_a_selection(hands: ProspectHands) -> None:
    actions = hands.week.window.actions_table
    assert not actions["next_stage"].isEnabled()
    hands.choose("Deltaplast", "Houtindustrie Wessels")
    assert actions["next_stage"].isEnabled()
    assert not actions["into_week"].isEnabled()
    hands.keys("Escape")
    assert not actions["next_stage"].isEnabled()


def test_what_the_agency_wrote_at_length_stays_whole_when_its_touch_is_opened(hands: ProspectHands) -> None:
    reported = Touch(
        "t9", "d", date(2026, 11, 23), by=Owner.AGENCY, minutes=700, note="Two\nlines " + "x" * 2500
    )
    hands.put(reported)
    hands.choose("Deltaplast")
    hands.page.detail.timeline.event_rows[0].setFocus()
    hands.keys("Return", "Return")
    assert reported in hands.stored_touches("d")
    assert not hands.page.detail.has_form


def test_long_texts_of_a_file_stay_whole_in_every_form(hands: ProspectHands, qtbot: QtBot) -> None:
    wordy = replace(DELTA, id="x", company="C" * 450, note="n" * 15_000, next_action="a" * 450)
    hands.put(wordy, Enquiry("e", TODAY, "x", EnquirySource.OWN, "Rollers"))
    hands.page.show_prospect("x")
    hands.keys("F2")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ProspectDialog)
    dialog.fields["city"].setText("Breda")
    hands.keys("Return")
    wordy = replace(wordy, city="Breda")
    assert hands.stored("x") == wordy
    hands.keys("L", "Return", "E", "Return")
    assert hands.stored("x") == wordy
    hands.page.dialogs.edit_event(hands.week.session.plan.prospect_book.enquiry("e"))
    asked = QApplication.activeModalWidget()
    assert isinstance(asked, EnquiryDialog)
    asked.activateWindow()
    qtbot.waitUntil(asked.isActiveWindow)
    asked.what.setFocus()
    asked.what.setText("Chain")
    hands.keys("Return")
    assert [(each.prospect_id, each.what) for each in hands.stored_enquiries()] == [("x", "Chain")]


def test_an_enquiry_of_nobody_is_given_its_prospect_later(hands: ProspectHands, qtbot: QtBot) -> None:
    hands.put(Enquiry("e", TODAY, "", EnquirySource.UNPROMPTED, "Rollers"))
    hands.week.window.actions_table["enquiries"].trigger()
    listed = QApplication.activeModalWidget()
    assert isinstance(listed, EnquiriesDialog)
    listed.list.itemActivated.emit(listed.list.item(0))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, EnquiryDialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.company.setFocus()
    dialog.company.setText("Nobody at all")
    hands.keys("Return")
    assert "Not among your prospects" in hands.said(dialog)
    assert hands.stored_enquiries()[0].prospect_id == ""

    dialog.company.setText("deltaplast")
    hands.keys("Return")
    assert [(asked.prospect_id, asked.what) for asked in hands.stored_enquiries()] == [("d", "Rollers")]
    assert hands.stored("d").stage is Stage.ENQUIRY
    listed.reject()
    hands.keys("Ctrl+Z")
    assert (hands.stored_enquiries()[0].prospect_id, hands.stored("d")) == ("", DELTA)


def test_enter_opens_an_enquiry_over_the_list_which_stays(hands: ProspectHands) -> None:
    hands.put(Enquiry("e", date(2026, 11, 3), "w", EnquirySource.AGENCY, "Line 3", EnquiryResult.OPEN))
    hands.week.window.actions_table["enquiries"].trigger()
    listed = QApplication.activeModalWidget()
    assert isinstance(listed, EnquiriesDialog)
    QTest.keyClick(listed.list, Qt.Key.Key_Return)
    form = QApplication.activeModalWidget()
    assert isinstance(form, EnquiryDialog)
    assert listed.isVisible()
    QTest.keyClick(form, Qt.Key.Key_Escape)
    QTest.keyClick(listed, Qt.Key.Key_Escape)
    assert not listed.isVisible()


def test_an_enquiry_is_opened_from_the_list_and_removed(hands: ProspectHands) -> None:
    hands.put(Enquiry("e", date(2026, 11, 3), "w", EnquirySource.AGENCY, "Line 3", EnquiryResult.OPEN))
    hands.week.window.actions_table["enquiries"].trigger()
    listed = QApplication.activeModalWidget()
    assert isinstance(listed, EnquiriesDialog)
    listed.list.itemActivated.emit(listed.list.item(0))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, EnquiryDialog)
    dialog.remove.click()
    assert hands.stored_enquiries() == []
    assert listed.list.count() == 0
    listed.reject()
    hands.keys("Ctrl+Z")
    assert len(hands.stored_enquiries()) == 1
