"""Blocks under the mouse: drawn, moved, resized, copied, selected, and left alone on Escape."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from planner.domain.span import Span
from tests.views.week.hands import MONDAY, WEEK, Hands

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_drawing_on_empty_space_opens_the_form_and_enter_adds_the_block(hands: Hands) -> None:
    hands.drag(hands.place_of(1, "09:00"), hands.place_of(1, "10:30"))
    assert hands.window.week_page.forms.form is not None
    hands.keys('"Food industry, list A"', "Return")
    (block,) = hands.stored()
    assert block.span == Span(WEEK.days[1], 9 * 60, 90)
    assert block.title == "Food industry, list A"


def test_escape_in_the_form_of_a_new_block_adds_nothing(hands: Hands) -> None:
    hands.drag(hands.place_of(1, "09:00"), hands.place_of(1, "10:30"))
    hands.keys('"Not this"', "Esc")
    assert hands.stored() == []


def test_a_block_is_moved_to_another_day_and_time(hands: Hands) -> None:
    hands.plan("calling", 0, "09:00", 90)
    start = hands.place_of(0, "09:30")
    hands.drag(start, hands.place_of(3, "13:30"))
    assert hands.block("calling").span == Span(WEEK.days[3], 13 * 60, 90)
    assert hands.session.undo_stack.undoText() == "move of Calling"


def test_nothing_is_stored_before_the_button_is_let_go(hands: Hands) -> None:
    before = hands.plan("calling", 0, "09:00", 90)
    start = hands.place_of(0, "09:30")
    hands.press(start)
    hands.move(start + QPoint(0, 20))
    hands.move(hands.place_of(2, "12:00"))
    assert hands.block("calling") == before
    hands.release(hands.place_of(2, "12:00"))
    assert hands.block("calling") != before


def test_escape_cancels_a_drag(hands: Hands) -> None:
    before = hands.plan("calling", 0, "09:00", 90)
    start = hands.place_of(0, "09:30")
    hands.press(start)
    hands.move(hands.place_of(2, "12:00"))
    hands.keys("Esc")
    hands.release(hands.place_of(2, "12:00"))
    assert hands.block("calling") == before
    assert hands.window.week_page.grid.overlay.state.drag is None


def test_ctrl_drag_copies(hands: Hands) -> None:
    before = hands.plan("calling", 0, "09:00", 90)
    hands.drag(hands.place_of(0, "09:30"), hands.place_of(1, "09:30"), CTRL)
    assert [b.span.day for b in hands.stored()] == [MONDAY, WEEK.days[1]]
    assert hands.block("calling") == before


def test_both_edges_resize(hands: Hands) -> None:
    hands.plan("calling", 0, "09:00", 90)
    bottom = hands.item("calling").rect().bottomLeft() + QPoint(40, -2)
    start = hands.place(hands.item("calling"), bottom)
    hands.drag(start, start + QPoint(0, 32))
    assert hands.block("calling").span == Span(MONDAY, 9 * 60, 120)
    top = hands.place(hands.item("calling"), QPoint(40, 2))
    hands.drag(top, top - QPoint(0, 16))
    assert hands.block("calling").span == Span(MONDAY, 8 * 60 + 45, 135)


def test_times_snap_to_the_chosen_step_and_shift_makes_it_five_minutes(hands: Hands) -> None:
    hands.plan("calling", 0, "09:00", 60)
    start = hands.place_of(0, "09:30")
    hands.drag(start, start + QPoint(0, 10))
    assert hands.block("calling").span.start == 9 * 60 + 15
    hands.keys("Ctrl+Z")
    hands.drag(start, start + QPoint(0, 7))
    assert hands.block("calling").span.start == 9 * 60


def test_shift_click_selects_several_and_they_move_as_one_step(hands: Hands) -> None:
    hands.plan("one", 0, "09:00", 60)
    hands.plan("two", 1, "10:00", 60)
    hands.click(hands.place(hands.item("one")))
    hands.click(hands.place(hands.item("two")), SHIFT)
    hands.drag(hands.place_of(0, "09:30"), hands.place_of(1, "10:30"))
    assert hands.block("one").span == Span(WEEK.days[1], 10 * 60, 60)
    assert hands.block("two").span == Span(WEEK.days[2], 11 * 60, 60)
    hands.keys("Ctrl+Z")
    assert hands.block("one").span.day == MONDAY
    assert hands.block("two").span.day == WEEK.days[1]


def test_a_frame_selects_what_it_touches(hands: Hands) -> None:
    hands.plan("one", 0, "09:00", 60)
    hands.plan("two", 1, "10:00", 60)
    hands.plan("far", 4, "10:00", 60)
    hands.drag(hands.place_of(0, "08:30"), hands.place_of(1, "10:30"), SHIFT)
    assert hands.window.week_page.selection.ids == {"one", "two"}


def test_double_click_on_empty_space_adds_a_block_of_an_hour(hands: Hands) -> None:
    hands.double_click(hands.place_of(2, "14:05"))
    hands.keys("Return")
    (block,) = hands.stored()
    assert block.span == Span(WEEK.days[2], 14 * 60, 60)


def test_a_click_elsewhere_keeps_what_the_form_says(hands: Hands) -> None:
    hands.plan("calling", 0, "09:00", 60)
    hands.double_click(hands.place(hands.item("calling")))
    hands.keys('"Packaging, list B"')
    form = hands.window.week_page.forms.form
    assert form is not None
    form.close()
    QApplication.processEvents()
    assert hands.block("calling").title == "Packaging, list B"


def test_the_meter_answers_while_a_copy_is_dragged(hands: Hands) -> None:
    hands.plan("calling", 0, "09:00", 60)
    hands.plan("quotes", 0, "11:00", 180, "quotes")
    meter = hands.window.week_page.panel.meter
    start = hands.place_of(0, "09:30")
    hands.press(start, CTRL)
    hands.move(start + QPoint(0, 8))
    hands.move(hands.place_of(2, "09:30"))
    assert "25%" in meter.accessibleDescription()
    hands.release(hands.place_of(2, "09:30"), CTRL)


def test_a_block_that_something_is_dragged_over_looks_as_before(hands: Hands) -> None:
    def seen() -> QImage:
        return item.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)

    hands.plan("calling", 0, "09:00", 90)
    item = hands.window.week_page.grid.items[hands.plan("planning", 2, "12:00", 60).id]
    before = seen()
    hands.press(hands.place_of(0, "09:30"))
    for time in ("11:00", "12:15", "12:30"):
        hands.move(hands.place_of(2, time))
        assert seen() == before
    hands.keys("Esc")
    hands.move(hands.place_of(4, "16:00"))
    hands.release(hands.place_of(4, "16:00"))
    assert seen() == before
