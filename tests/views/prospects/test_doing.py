"""What is done with prospects by key and menu, as the file keeps it, and how it is undone."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDrag, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.app.clock import StillClock
from planner.domain.prospect import (
    Enquiry,
    EnquiryResult,
    EnquirySource,
    Owner,
    Prospect,
    Stage,
    Touch,
    TouchKind,
    TouchOutcome,
)
from planner.domain.span import Span
from planner.views.next_action_drag import mime_of, prospect_in
from planner.views.prospects.enquiries_dialog import EnquiriesDialog
from planner.views.prospects.enquiry_dialog import EnquiryDialog
from planner.views.prospects.importing.duplicates_dialog import DuplicatesDialog
from planner.views.prospects.importing.export_dialog import ExportProspectsDialog
from planner.views.prospects.importing.import_dialog import ImportDialog
from planner.views.prospects.prospect_dialog import ProspectDialog
from planner.views.prospects.touch_form import TouchForm
from planner.views.support.hand_over_dialog import HandOverDialog
from tests.views.prospects.hands import DELTA, METAAL, TODAY, WESSELS, ProspectHands


def test_stages_step_for_all_selected_and_undo_by_name(hands: ProspectHands) -> None:
    hands.choose("Deltaplast", "Houtindustrie Wessels")
    assert "2 prospects selected" in hands.said(hands.page.detail)
    hands.keys(">")
    assert (hands.stored("d").stage, hands.stored("w").stage) == (Stage.MEETING, Stage.ENQUIRY)
    assert hands.week.window.actions_table["undo"].text() == "Undo stage of 2 prospects"
    hands.keys("Ctrl+Z")
    assert (hands.stored("d"), hands.stored("w")) == (DELTA, WESSELS)
    hands.keys("<")
    assert hands.stored("d").stage is Stage.APPROACHED


def test_the_button_takes_a_stage_further(hands: ProspectHands) -> None:
    hands.choose("Deltaplast")
    forward = hands.page.detail.stage.forward
    assert forward.text() == "To Meeting"
    hands.week.click(hands.week.place(forward))
    assert hands.stored("d").stage is Stage.MEETING
    assert forward.text() == "To Enquiry"


def test_the_owner_changes_with_the_day(hands: ProspectHands) -> None:
    hands.choose("Deltaplast")
    hands.keys("O")
    assert (hands.stored("d").owner, hands.stored("d").owner_since) == (Owner.AGENCY, TODAY)
    assert "Agency, since 24 Nov" in hands.said(hands.page.detail)
    assert "Handed to the agency" in hands.said(hands.page.detail.timeline)


def form_of(hands: ProspectHands) -> TouchForm:
    form = hands.page.detail.touch_form
    assert form is not None
    return form


def test_a_touch_is_logged_by_keyboard_with_what_is_next(hands: ProspectHands) -> None:
    hands.choose("Métaalhuis Venlo")
    hands.keys("L", "M", "Tab", "S", "Tab", '"Wants a quote"', "Tab", '"Send it"')
    form_of(hands).minutes.setFocus()
    hands.keys("Ctrl+A", '"12"', "Return")
    (touch,) = hands.stored_touches("m")
    assert (touch.day, touch.kind, touch.outcome) == (TODAY, TouchKind.MAIL, TouchOutcome.SPOKE)
    assert (touch.by, touch.minutes, touch.note) == (Owner.OWN, 12, "Wants a quote")
    stored = hands.stored("m")
    assert (stored.stage, stored.next_action) == (Stage.CONVERSATION, "Send it")
    assert stored.next_on == TODAY + timedelta(days=7)
    assert hands.page.detail.touch_form is None
    hands.keys("Ctrl+Z")
    assert hands.stored("m") == METAAL
    assert hands.stored_touches("m") == []


def test_a_touch_leaves_the_next_action_alone_where_nothing_else_is_said(hands: ProspectHands) -> None:
    hands.choose("Deltaplast")
    hands.keys("L", "Return")
    assert len(hands.stored_touches("d")) == 3
    assert hands.stored("d") == DELTA
    assert "Today" in hands.said(hands.page.detail.timeline)


def test_escape_logs_nothing(hands: ProspectHands) -> None:
    hands.choose("Deltaplast")
    hands.keys("L", "Escape")
    assert len(hands.stored_touches("d")) == 2
    assert hands.page.detail.touch_form is None
    assert hands.page.table.hasFocus()


def test_a_touch_with_a_company_nobody_knows_adds_it(hands: ProspectHands) -> None:
    hands.keys("L", '"Molen Foods"', "Return")
    (added,) = [p for p in hands.stored_prospects() if p.company == "Molen Foods"]
    assert added.stage is Stage.APPROACHED
    assert len(hands.stored_touches(added.id)) == 1
    assert hands.page.commands.ids == (added.id,)
    hands.keys("Ctrl+Z")
    assert "Molen Foods" not in [p.company for p in hands.stored_prospects()]


def test_a_touch_with_a_known_company_by_name_is_its_own(hands: ProspectHands) -> None:
    hands.keys("L", '"deltaplast"', "Escape")
    if hands.page.detail.touch_form is None:
        hands.keys("L", '"deltaplast"')
    hands.keys("Return")
    assert len(hands.stored_touches("d")) == 3
    assert len(hands.stored_prospects()) == 4


def test_a_touch_is_changed_and_removed_in_the_timeline(hands: ProspectHands) -> None:
    hands.choose("Deltaplast")
    hands.page.detail.timeline.event_rows[0].setFocus()
    hands.keys("Return", "V", "Return")
    assert hands.stored_touches("d")[1].kind is TouchKind.VISIT
    hands.page.detail.timeline.event_rows[0].setFocus()
    hands.keys("Del")
    assert [touch.id for touch in hands.stored_touches("d")] == ["t1"]
    assert hands.stored("d") == DELTA
    hands.keys("Ctrl+Z")
    assert len(hands.stored_touches("d")) == 2


def test_the_next_action_is_chosen_for_several_at_once(hands: ProspectHands) -> None:
    hands.choose("Deltaplast", "Métaalhuis Venlo")
    hands.keys("E", '"Invite to the fair"', "Return")
    for id_ in "dm":
        assert hands.stored(id_).next_action == "Invite to the fair"
    assert hands.stored("w") == WESSELS


def test_all_are_selected_past_the_headings_and_stay_so_when_they_change(hands: ProspectHands) -> None:
    hands.page.table.setFocus()
    hands.keys("Ctrl+A", ">")
    assert hands.stored("d").stage is Stage.MEETING
    assert hands.stored("m").stage is Stage.APPROACHED
    assert hands.page.table.selected_ids() == hands.page.model.ids()
    assert hands.page.table.selected_count == len(hands.page.model.ids()) == 3
    hands.keys("Ctrl+Z")
    assert [hands.stored(id_) for id_ in "dwm"] == [DELTA, WESSELS, METAAL]


def test_a_window_that_stays_open_overnight_logs_on_the_new_day(hands: ProspectHands) -> None:
    hands.choose("Deltaplast")
    hands.keys("L", "Esc", "E", "Esc")
    clock = hands.week.session.clock
    assert isinstance(clock, StillClock)
    clock.moment += timedelta(days=1)

    hands.choose("Métaalhuis Venlo")
    hands.keys("L", "Return")
    assert [touch.day for touch in hands.stored_touches("m")] == [TODAY + timedelta(days=1)]
    assert "Today" in hands.said(hands.page.detail.timeline)
    hands.keys("E", '"Call"', "Return")
    assert hands.stored("m").next_on == TODAY + timedelta(days=2)


def test_an_emptied_next_action_is_nothing_to_do(hands: ProspectHands) -> None:
    hands.choose("Deltaplast")
    hands.keys("E", "Del", "Return")
    assert (hands.stored("d").next_action, hands.stored("d").next_on) == ("", None)
    assert "choose a next action" in hands.said(hands.page.detail)


def test_prospects_are_removed_with_their_touches_and_brought_back(hands: ProspectHands) -> None:
    hands.choose("Deltaplast")
    hands.keys("Del")
    assert "d" not in [p.id for p in hands.stored_prospects()]
    assert "No prospect selected" in hands.said(hands.page.detail)
    hands.keys("Ctrl+Z")
    assert hands.stored("d") == DELTA
    assert len(hands.stored_touches("d")) == 2


def test_merging_keeps_the_history_and_splitting_brings_it_back(hands: ProspectHands) -> None:
    hands.choose("Deltaplast", "Houtindustrie Wessels")
    hands.page.menu.open(QPoint(0, 0))
    hands.pick("Merge into", "Deltaplast")
    assert hands.stored("w").merged_into == "d"
    assert "Houtindustrie Wessels" not in hands.rows()
    hands.choose("Deltaplast")
    hands.keys("/", '"wessels"')
    assert hands.rows() == ["Next up", "Deltaplast"]
    hands.keys("Escape")
    story = hands.said(hands.page.detail.timeline)
    assert "12 Nov" in story
    assert "Also known as Houtindustrie Wessels" in story
    assert hands.stored("d").stage is Stage.MEETING
    row = next(r for r in hands.page.detail.timeline.event_rows if "Also known" in r.accessibleName())
    row.menu_wanted.emit(QPoint(0, 0))
    hands.pick("Split off again")
    assert hands.stored("w") == WESSELS
    assert "Houtindustrie Wessels" in hands.rows()


def test_a_prospect_is_changed_in_its_form(hands: ProspectHands) -> None:
    hands.choose("Deltaplast")
    hands.keys("F2")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ProspectDialog)
    dialog.fields["phone"].setFocus()
    dialog.fields["phone"].selectAll()
    hands.keys('"0168 99"', "Return")
    assert hands.stored("d").phone == "0168 99"
    assert "0168 99" in hands.said(hands.page.detail)


def test_a_prospect_without_a_name_is_refused_in_place(hands: ProspectHands) -> None:
    hands.keys("N", "Return")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ProspectDialog)
    assert "A prospect needs a company name." in hands.said(dialog)
    hands.keys("Escape")
    assert len(hands.stored_prospects()) == 4


def test_an_enquiry_takes_its_prospect_along_and_a_deal_makes_a_customer(hands: ProspectHands) -> None:
    hands.choose("Houtindustrie Wessels")
    hands.keys("Q", '"Line 3"', "Return")
    (asked,) = hands.stored_enquiries()
    assert (asked.prospect_id, asked.what, asked.source) == ("w", "Line 3", EnquirySource.AGENCY)
    assert hands.stored("w").stage is Stage.ENQUIRY
    hands.page.detail.timeline.event_rows[0].setFocus()
    hands.keys("Return")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, EnquiryDialog)
    dialog.came_of.setFocus()
    hands.keys("Right", "Space")
    dialog.what.setFocus()
    hands.keys("Return")
    (asked,) = hands.stored_enquiries()
    assert (asked.result, asked.closed_on) == (EnquiryResult.DEAL, TODAY)
    assert hands.stored("w").stage is Stage.CUSTOMER


def test_an_enquiry_of_nobody_in_the_list_is_unprompted(hands: ProspectHands) -> None:
    hands.keys("Q", '"Rollers"', "Return")
    (asked,) = hands.stored_enquiries()
    assert (asked.prospect_id, asked.source) == ("", EnquirySource.UNPROMPTED)


def test_a_next_action_goes_into_the_week_by_key(hands: ProspectHands) -> None:
    hands.choose("Deltaplast")
    hands.keys("W")
    assert hands.week.window.week_page.isVisible()
    hands.keys("Return")
    (block,) = hands.week.stored()
    assert (block.title, block.category_id) == ("Agree a visit, Deltaplast", "followup")
    assert block.span == Span(date(2026, 11, 25), 8 * 60, 30)
    assert (hands.stored("d").next_on, hands.stored("d").next_block_id) == (block.span.day, block.id)
    hands.keys("Ctrl+Z")
    assert hands.week.stored() == []
    assert hands.stored("d") == DELTA


def test_one_that_stands_in_the_week_is_gone_to(hands: ProspectHands) -> None:
    hands.choose("Deltaplast")
    hands.keys("W", "Return", "Ctrl+2", "W")
    assert QApplication.activePopupWidget() is None
    (block,) = hands.week.stored()
    assert hands.week.item(block.id).hasFocus()


def test_a_next_action_is_dropped_into_the_week(hands: ProspectHands) -> None:
    hands.keys("Ctrl+1")
    grid = hands.week.window.week_page.grid
    at = QPointF(grid.mapFrom(hands.week.window, hands.week.place_of(3, "10:00")))
    carried = mime_of("d")
    copy, left, held = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(at.toPoint(), copy, carried, left, held)
    QApplication.sendEvent(grid, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(grid, QDropEvent(at, copy, carried, left, held))
    (block,) = hands.week.stored()
    assert block.span == Span(date(2026, 11, 26), 600, 30)
    assert hands.stored("d").next_block_id == block.id


def test_the_next_action_can_be_dragged(hands: ProspectHands, monkeypatch: pytest.MonkeyPatch) -> None:
    carried: list[str | None] = []

    # The platform without a screen ends a drag before it begins.
    def record(drag: QDrag, *_actions: object) -> Qt.DropAction:
        carried.append(prospect_in(drag.mimeData()))
        return Qt.DropAction.CopyAction

    monkeypatch.setattr(QDrag, "exec", record)
    hands.choose("Deltaplast")
    start = hands.week.place(hands.page.detail.next, QPoint(60, 40))
    hands.week.press(start)
    hands.week.move(start + QPoint(-40, 10))
    hands.week.release(start + QPoint(-40, 10))
    assert carried == ["d"]


def test_what_is_dragged_over_an_entry_of_the_rail_opens_its_page(hands: ProspectHands, qtbot: QtBot) -> None:
    button = hands.week.window.rail.buttons["week"]
    copy, left, held = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    carried = mime_of("d")
    QApplication.sendEvent(button, QDragEnterEvent(QPoint(5, 5), copy, carried, left, held))
    qtbot.waitUntil(hands.week.window.week_page.isVisible)


def test_a_long_history_shows_its_newest_part_first(hands: ProspectHands) -> None:
    hands.put(*(Touch(f"x{n:02}", "m", TODAY - timedelta(days=n)) for n in range(40)))
    hands.choose("Métaalhuis Venlo")
    timeline = hands.page.detail.timeline
    assert len(timeline.event_rows) == 30
    (more,) = [b for b in timeline.findChildren(type(hands.page.detail.stage.forward)) if b.isVisible()]
    assert more.text() == "Show 11 earlier"
    more.click()
    assert len(timeline.event_rows) == 41


def test_a_table_that_is_dropped_is_read(hands: ProspectHands, tmp_path: Path) -> None:
    file = tmp_path / "leads.csv"
    file.write_text("Company;City\nMolen Foods;Breda\n", encoding="utf-8")
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(file))])
    copy, left, held = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(hands.page, QDragEnterEvent(QPoint(5, 5), copy, carried, left, held))
    QApplication.sendEvent(hands.page, QDropEvent(QPointF(5, 5), copy, carried, left, held))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ImportDialog)
    dialog.reject()


def test_commands_of_the_menu_open_their_dialogs(hands: ProspectHands) -> None:
    for name, kind in (
        ("export_prospects", ExportProspectsDialog),
        ("duplicates", DuplicatesDialog),
        ("enquiries", EnquiriesDialog),
        ("hand_over", HandOverDialog),
    ):
        hands.week.window.actions_table[name].trigger()
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, kind)
        dialog.reject()
        QApplication.processEvents()


def test_all_enquiries_are_listed_newest_first(hands: ProspectHands) -> None:
    hands.put(Enquiry("e1", date(2026, 11, 3), "w", EnquirySource.AGENCY, "Line 3"))
    hands.put(Enquiry("e2", TODAY, "", EnquirySource.UNPROMPTED, "Rollers", EnquiryResult.NO_DEAL))
    hands.week.window.actions_table["enquiries"].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, EnquiriesDialog)
    lines = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert lines == [
        "Today  ·  from nobody in the list  ·  Rollers  ·  Unprompted  ·  No deal",
        "3 Nov  ·  Houtindustrie Wessels  ·  Line 3  ·  Approach by agency  ·  Open",
    ]
    dialog.reject()


def test_one_mailing_is_a_touch_with_each_of_several(hands: ProspectHands) -> None:
    hands.choose("Deltaplast", "Métaalhuis Venlo")
    hands.keys("L", "M", "Return")
    assert hands.stored_touches("d")[-1].kind is TouchKind.MAIL
    assert hands.stored_touches("m")[-1].kind is TouchKind.MAIL
    assert hands.stored("m").stage is Stage.APPROACHED
    assert hands.stored("d") == DELTA
    hands.keys("Ctrl+Z")
    assert hands.stored_touches("m") == []


def test_an_action_due_today_stays_as_it_is_where_the_form_says_nothing_else(hands: ProspectHands) -> None:
    due = replace(METAAL, id="x", company="Molen Foods", next_action="Call back", next_on=TODAY)
    hands.put(due)
    hands.choose("Molen Foods")
    hands.keys("L", "Return")
    assert (hands.stored("x").next_action, hands.stored("x").next_on) == ("Call back", TODAY)


def test_a_key_that_comes_while_a_big_step_is_taken_back_waits_for_it(hands: ProspectHands) -> None:
    before = hands.stored_prospects()
    hands.choose("Deltaplast")
    hands.keys(">")
    hands.put(*(Prospect(f"n{number}", f"Company {number}") for number in range(1500)))
    QTimer.singleShot(0, hands.page, lambda: hands.week.keys("Ctrl+Z"))
    hands.week.keys("Ctrl+Z")
    QApplication.processEvents()

    assert hands.stored_prospects() == before
    assert len(hands.page.known) == len(before)
    assert hands.page.table.selected_ids() == ("d",)
    hands.keys("Ctrl+Shift+Z", "Ctrl+Shift+Z")
    assert len(hands.stored_prospects()) == len(before) + 1500
    assert hands.stored("d").stage is Stage.MEETING


def test_the_keyboard_goes_on_from_where_a_prospect_left_the_list(hands: ProspectHands) -> None:
    hands.put(*(replace(METAAL, id=f"n{number}", company=f"Company {number}") for number in range(3)))
    hands.choose("Company 1")
    for _ in range(6):
        hands.keys(">")
    assert hands.stored("n1").stage is Stage.CUSTOMER, "which the filter of active ones does not show"
    assert hands.page.table.selected_ids() == ()
    hands.keys("Up")
    assert hands.page.table.selected_ids() == ("n0",)


def test_a_letter_that_is_no_command_moves_nothing(hands: ProspectHands) -> None:
    hands.choose("Deltaplast")
    hands.keys("H", "M")
    assert hands.page.table.selected_ids() == ("d",)


def test_enter_on_a_button_of_a_small_form_presses_it(hands: ProspectHands) -> None:
    hands.choose("Deltaplast")
    hands.keys("E", '"Something else"')
    next_form = hands.page.detail.next_form
    assert next_form is not None
    next_form.cancel.setFocus()
    hands.keys("Return")
    assert hands.stored("d") == DELTA
    assert not hands.page.detail.has_form

    hands.keys("L")
    form = hands.page.detail.findChild(TouchForm)
    assert form is not None
    form.cancel.setFocus()
    hands.keys("Return")
    assert len(hands.stored_touches("d")) == 2
    assert not hands.page.detail.has_form
