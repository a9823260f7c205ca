"""Where next actions of prospects go in the week, and what stays out of it."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from planner.domain import setting_edits
from planner.domain.block import Block
from planner.domain.prospect import Stage
from planner.domain.span import Span
from planner.views.next_action_drag import mime_of
from planner.views.week.next_actions import block_of, free_span
from tests.views.prospects.hands import DELTA, TODAY, ProspectHands


def test_the_first_free_half_hour_from_now_is_taken(hands: ProspectHands) -> None:
    session = hands.week.session
    assert free_span(session, TODAY) == Span(TODAY, 11 * 60 + 30, 30)
    hands.put(Block("b", Span(TODAY, 690, 60), "quotes"))
    assert free_span(session, TODAY) == Span(TODAY, 750, 30)


def test_a_full_day_and_a_weekend_have_their_first_time(hands: ProspectHands) -> None:
    session, wednesday = hands.week.session, date(2026, 11, 25)
    hands.put(Block("b", Span(wednesday, 0, 1440), "quotes"))
    hours = session.preferences.hours_of(wednesday)
    assert hours is not None
    assert free_span(session, wednesday) == Span(wednesday, hours.start, 30)
    assert free_span(session, date(2026, 11, 28)).start == 9 * 60


def test_the_kind_of_work_follows_the_stage(hands: ProspectHands) -> None:
    session, span = hands.week.session, Span(TODAY, 720, 30)
    for stage, wanted in ((Stage.NEW, "calling"), (Stage.MEETING, "meeting"), (Stage.ENQUIRY, "followup")):
        hands.put(replace(DELTA, id=stage.value, stage=stage))
        block = block_of(session, stage.value, span)
        assert block is not None
        assert block.category_id == wanted


def test_another_acquisition_category_stands_in_for_one_that_is_archived(hands: ProspectHands) -> None:
    session = hands.week.session
    followup = session.plan.category("followup")
    session.do(setting_edits.change_category, replace(followup, archived=True))
    block = block_of(session, "d", Span(TODAY, 720, 30))
    assert block is not None
    assert block.category_id != "followup"


def test_nothing_to_do_is_no_block(hands: ProspectHands) -> None:
    span = Span(TODAY, 720, 30)
    assert block_of(hands.week.session, "m", span) is None
    assert block_of(hands.week.session, "gone", span) is None


def test_a_drag_of_a_prospect_that_is_gone_leaves_nothing(hands: ProspectHands) -> None:
    hands.keys("Ctrl+1")
    grid = hands.week.window.week_page.grid
    at, carried = QPointF(300, 300), mime_of("gone")
    copy, left, held = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(grid, QDragEnterEvent(at.toPoint(), copy, carried, left, held))
    QApplication.sendEvent(grid, QDropEvent(at, copy, carried, left, held))
    assert hands.week.stored() == []
