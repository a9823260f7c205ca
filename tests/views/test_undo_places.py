"""Undo and redo lead to where the change can be seen, whichever kind of edit it was."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from planner.domain import agreement_edits, prospect_edits, setting_edits, support_edits
from planner.domain.agreement import Agreement, Metric
from planner.domain.block import Block
from planner.domain.edits import Edit, EditKind, Label
from planner.domain.look_back import DayLog
from planner.domain.one_on_one import OneOnOne
from planner.domain.one_on_one_edits import keep_one_on_one, set_parameter
from planner.domain.prospect import Enquiry, Stage, Touch
from planner.domain.prospect_edits import NextStep
from planner.domain.span import IsoWeek, Span
from planner.domain.support import Support
from planner.views.rail import PROSPECTS, REVIEW, SETTINGS, TEAM, WEEK
from planner.views.undo_places import PAGES
from tests.views.prospects.hands import DELTA, METAAL, TODAY, WESSELS, ProspectHands
from tests.views.week.hands import MONDAY, Hands, opened

KEYS = {WEEK: "Ctrl+1", PROSPECTS: "Ctrl+2", REVIEW: "Ctrl+3", TEAM: "Ctrl+4", SETTINGS: "Ctrl+,"}
SHEET = OneOnOne("o", date(2026, 11, 24), 930, date(2026, 10, 26), TODAY, "Ingrid")
FOLLOWING = OneOnOne("n", date(2026, 12, 8), 930, TODAY, date(2026, 12, 8), "Ingrid")
TEN = Agreement("ten", Metric.PROSPECTS, 10, date(2026, 1, 5))


@pytest.fixture
def hands(qtbot: QtBot, data_file: Path) -> Iterator[Hands]:
    with opened(data_file) as found:
        yield found


@pytest.fixture
def prospects(hands: Hands) -> ProspectHands:
    """Three prospects in the list, which is in front."""
    for known in (DELTA, WESSELS, METAAL):
        hands.session.do(prospect_edits.add_prospect, known)
    hands.keys("Ctrl+2")
    return ProspectHands(hands)


def page_after(hands: Hands, begin: str, *keys: str) -> str:
    """Return the page that is in front after keys on another one."""
    hands.keys(KEYS[begin], "Esc")
    hands.window.activateWindow()
    hands.keys(*keys)
    shown: str = hands.window.page
    return shown


def test_every_kind_of_edit_has_a_page_on_which_it_can_be_seen() -> None:
    assert PAGES.keys() == set(EditKind)
    assert all(pages for pages in PAGES.values())


@pytest.mark.parametrize("begin", [WEEK, PROSPECTS, REVIEW, TEAM, SETTINGS])
def test_a_stage_is_undone_and_redone_on_the_page_of_prospects(prospects: ProspectHands, begin: str) -> None:
    prospects.choose("Métaalhuis Venlo")
    prospects.keys(">")
    prospects.choose("Deltaplast")
    assert page_after(prospects.week, begin, "Ctrl+Z") == PROSPECTS
    assert prospects.stored("m").stage is Stage.NEW
    assert prospects.page.table.selected_ids() == ("m",)
    assert page_after(prospects.week, begin, "Ctrl+Shift+Z") == PROSPECTS
    assert prospects.page.table.selected_ids() == ("m",)


def test_what_was_said_of_it_is_said_no_longer_once_it_is_undone(prospects: ProspectHands) -> None:
    status = prospects.week.window.status
    prospects.choose("Métaalhuis Venlo")
    prospects.keys("Del")
    assert "Done: removing prospect Métaalhuis Venlo." in status.message
    prospects.keys("Ctrl+Z")
    assert "Métaalhuis" not in status.message


def test_who_the_filters_hide_is_shown_again(prospects: ProspectHands) -> None:
    prospects.week.session.do(prospect_edits.set_stage, ["d", "w"], Stage.CUSTOMER)
    prospects.keys("Ctrl+Z")
    assert prospects.page.table.selected_ids() == ("d", "w")
    prospects.keys("Ctrl+Shift+Z")
    assert prospects.page.table.selected_ids() == ("d", "w")
    assert prospects.page.detail.isVisible()


@pytest.mark.parametrize("begin", [WEEK, REVIEW])
def test_a_touch_an_enquiry_and_a_merge_select_whom_they_are_about(
    prospects: ProspectHands, begin: str
) -> None:
    session = prospects.week.session
    session.do(prospect_edits.log_touch, Touch("t", "d", TODAY))
    session.do(prospect_edits.add_enquiry, Enquiry("e", TODAY, "w"))
    session.do(prospect_edits.merge_prospects, "m", ["d"])
    session.do(prospect_edits.keep_apart, ["m", "w"])
    for ids in (("m", "w"), ("d", "m"), ("w",), ("d",)):
        assert page_after(prospects.week, begin, "Ctrl+Z") == PROSPECTS
        assert set(prospects.page.table.selected_ids()) == set(ids)


@pytest.mark.parametrize("begin", [WEEK, PROSPECTS])
def test_a_next_action_in_the_week_is_undone_where_it_is_looked_at(
    prospects: ProspectHands, begin: str
) -> None:
    block = Block("b", Span(TODAY, 600, 30), "calling", "Deltaplast")
    prospects.week.session.do(prospect_edits.put_next_action_into_week, "d", block)
    assert page_after(prospects.week, begin, "Ctrl+Z") == begin
    assert prospects.week.stored() == []


def test_a_next_action_without_a_block_is_on_the_page_of_prospects(prospects: ProspectHands) -> None:
    prospects.week.session.do(prospect_edits.set_next_action, ["d"], NextStep("Mail", TODAY))
    assert page_after(prospects.week, WEEK, "Ctrl+Z") == PROSPECTS


@pytest.mark.parametrize("begin", [PROSPECTS, REVIEW, TEAM, SETTINGS])
def test_a_block_leads_to_its_week_and_is_selected(hands: Hands, begin: str) -> None:
    hands.plan("calling", 8, "09:00", 60)
    hands.session.do(setting_edits.set_preferences, replace(hands.session.preferences, snap=5))
    assert page_after(hands, begin, "Ctrl+Z", "Ctrl+Z") == WEEK
    assert hands.window.week_page.iso == IsoWeek(2026, 49)
    assert page_after(hands, begin, "Ctrl+Shift+Z") == WEEK
    assert hands.window.week_page.selection.ids == {"calling"}


def test_a_call_list_leads_to_its_block(prospects: ProspectHands) -> None:
    block = prospects.week.plan("calling", 9, "09:00", 60)
    prospects.week.session.do(support_edits.put_on_call_list, block, ["d"])
    assert page_after(prospects.week, PROSPECTS, "Ctrl+Z") == WEEK
    assert prospects.week.window.week_page.iso == IsoWeek(2026, 49)
    assert prospects.week.window.week_page.selection.ids == {"calling"}


@pytest.mark.parametrize(("begin", "shown"), [(REVIEW, REVIEW), (WEEK, WEEK), (PROSPECTS, REVIEW)])
def test_a_kept_sheet_with_its_next_date_stays_on_the_page_of_the_review(
    hands: Hands, begin: str, shown: str
) -> None:
    ids = iter(["x", "y"])
    hands.session.do(keep_one_on_one, SHEET, following=FOLLOWING, new_id=lambda: next(ids), title="1:1")
    assert page_after(hands, begin, "Ctrl+Z") == shown
    assert hands.session.plan.one_on_ones == {}


@pytest.mark.parametrize("begin", [WEEK, REVIEW, SETTINGS])
def test_the_agency_s_part_and_parameters_are_seen_in_the_review(hands: Hands, begin: str) -> None:
    hands.session.do(support_edits.set_support, Support(MONDAY))
    hands.session.do(set_parameter, "clients", 40.0)
    assert page_after(hands, begin, "Ctrl+Z") == REVIEW
    assert page_after(hands, begin, "Ctrl+Z") == REVIEW
    assert hands.session.plan.support is None


def test_what_a_dialog_over_the_window_shows_by_itself_leaves_the_page(hands: Hands) -> None:
    hands.session.do(set_parameter, "clients", 40.0)
    hands.window.actions_table["calculation"].trigger()
    (dialog,) = (each for each in hands.window.findChildren(QDialog) if each.isVisible())
    dialog.activateWindow()
    QApplication.processEvents()
    QTest.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not hands.session.plan.own_parameters.values
    assert hands.window.page == WEEK
    dialog.close()


@pytest.mark.parametrize(
    ("begin", "shown"), [(WEEK, WEEK), (SETTINGS, SETTINGS), (REVIEW, REVIEW), (PROSPECTS, WEEK)]
)
def test_an_agreement_is_seen_in_three_places(hands: Hands, begin: str, shown: str) -> None:
    hands.session.do(agreement_edits.add_agreement, TEN)
    assert page_after(hands, begin, "Ctrl+Z") == shown


def test_an_agreement_to_come_is_shown_in_its_week(hands: Hands) -> None:
    hands.session.do(agreement_edits.add_agreement, replace(TEN, first_day=date(2026, 12, 14)))
    assert page_after(hands, PROSPECTS, "Ctrl+Z", "Ctrl+Shift+Z") == WEEK
    assert hands.window.week_page.iso == IsoWeek(2026, 51)


@pytest.mark.parametrize(
    ("changes", "shown"),
    [({"rep_name": "Jip"}, SETTINGS), ({"shows_weekend": True}, WEEK), ({"theme": "dark"}, REVIEW)],
)
def test_settings_are_undone_where_they_show(hands: Hands, changes: dict[str, object], shown: str) -> None:
    changed = replace(hands.session.preferences, **changes)  # type: ignore[arg-type] # one field each
    hands.session.do(setting_edits.set_preferences, changed)
    assert page_after(hands, REVIEW, "Ctrl+Z") == shown


def test_a_category_is_seen_on_the_page_of_settings_and_in_the_week(hands: Hands) -> None:
    quotes = replace(hands.session.plan.category("quotes"), name="Offers")
    hands.session.do(setting_edits.change_category, quotes)
    assert page_after(hands, PROSPECTS, "Ctrl+Z") == SETTINGS
    assert page_after(hands, WEEK, "Ctrl+Shift+Z") == WEEK


def test_a_closed_day_leads_to_its_week(hands: Hands) -> None:
    last_week = datetime(2026, 11, 20, 17)
    hands.session.do(setting_edits.set_preferences, replace(hands.session.preferences, snap=5))
    hands.plan("calling", 0, "09:00", 60)
    log = DayLog(last_week.date(), last_week, 2)
    hands.session.do(lambda _plan: Edit(Label(EditKind.CLOSE_DAY), (), (log,)))
    assert page_after(hands, PROSPECTS, "Ctrl+Z") == WEEK
    assert hands.window.week_page.iso == IsoWeek(2026, 47)
