"""A week planned without a mouse: every key of the page, and what a screen reader is told."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from planner.domain.block import Outcome
from planner.domain.span import IsoWeek, Span
from planner.views.week.block_item import BlockItem
from tests.views.week.hands import MONDAY, WEEK, Hands


def test_the_cursor_walks_and_n_adds_a_block_there(hands: Hands) -> None:
    hands.keys("Right", "Down", "Down", "N", '"Packaging, list B"', "Return")
    (block,) = hands.stored()
    # The cursor begins at the start of today's working hours, Tuesday 08:00.
    assert block.span == Span(WEEK.days[2], 8 * 60 + 30, 60)
    assert block.title == "Packaging, list B"


def test_the_cursor_is_stretched_for_a_longer_block(hands: Hands) -> None:
    hands.keys("Shift+Down", "Shift+Down", "Shift+Down", "Shift+Down", "Shift+Down", "Return", "Return")
    (block,) = hands.stored()
    assert block.span == Span(WEEK.days[1], 8 * 60, 90)


def test_tab_walks_through_the_blocks_in_the_order_of_time(hands: Hands) -> None:
    hands.plan("late", 1, "15:00", 60)
    hands.plan("early", 1, "09:00", 60)
    hands.plan("monday", 0, "16:00", 60)
    seen = []
    for _ in range(3):
        hands.keys("Tab")
        widget = hands.focused()
        assert isinstance(widget, BlockItem)
        seen.append(widget.block.id)
    assert seen == ["monday", "early", "late"]
    hands.keys("Shift+Tab")
    assert hands.window.week_page.selection.ids == {"early"}


def test_tab_leaves_the_grid_after_the_last_block(hands: Hands) -> None:
    hands.plan("calling", 1, "15:00", 60)
    hands.keys("Tab", "Tab")
    assert not isinstance(hands.focused(), BlockItem)


def test_alt_arrows_move_and_shift_arrows_resize_each_run_as_one_step(hands: Hands) -> None:
    hands.plan("calling", 1, "09:00", 60)
    hands.keys("Tab", "Alt+Down", "Alt+Down", "Alt+Right")
    assert hands.block("calling").span == Span(WEEK.days[2], 9 * 60 + 30, 60)
    hands.keys("Shift+Down", "Shift+Down")
    assert hands.block("calling").span.length == 90
    hands.keys("Ctrl+Z")
    assert hands.block("calling").span == Span(WEEK.days[2], 9 * 60 + 30, 60)
    hands.keys("Ctrl+Z")
    assert hands.block("calling").span == Span(WEEK.days[1], 9 * 60, 60)
    hands.keys("Ctrl+Shift+Z")
    assert hands.block("calling").span == Span(WEEK.days[2], 9 * 60 + 30, 60)


def test_the_block_keeps_the_keyboard_after_each_edit(hands: Hands) -> None:
    hands.plan("calling", 1, "09:00", 60)
    hands.keys("Tab", "Alt+Down")
    assert hands.focused() is hands.item("calling")
    hands.keys("Return", '"New name"', "Return")
    assert hands.focused() is hands.item("calling")
    assert hands.block("calling").title == "New name"


def test_protect_done_duplicate_and_delete(hands: Hands) -> None:
    hands.plan("calling", 1, "09:00", 60, "quotes")
    hands.keys("Tab", "P")
    assert hands.block("calling").protected
    hands.keys("D")
    assert hands.block("calling").outcome is Outcome.DONE
    hands.keys("Ctrl+D")
    assert [(b.span.start, b.outcome) for b in hands.stored()] == [(540, Outcome.DONE), (600, Outcome.OPEN)]
    hands.keys("Del")
    assert [b.id for b in hands.stored()] == ["calling"]


def test_cut_and_paste_into_another_week_keeps_weekday_and_time(hands: Hands) -> None:
    hands.plan("calling", 1, "09:00", 60)
    hands.keys("Tab", "Ctrl+X", "PgDown", "Ctrl+V")
    (block,) = hands.stored()
    assert block.span == Span(WEEK.plus(1).days[1], 9 * 60, 60)
    assert block.title == "Calling"


def test_copy_and_paste_within_the_week_begins_at_the_cursor(hands: Hands) -> None:
    hands.plan("calling", 1, "09:00", 60)
    hands.keys("Tab", "Ctrl+C", "Right", "Down", "Ctrl+V")
    assert hands.stored()[-1].span == Span(WEEK.days[2], 9 * 60 + 15, 60)
    assert "Calling" in QGuiApplication.clipboard().text()


def test_select_all_then_category_for_all_as_one_step(hands: Hands) -> None:
    hands.plan("one", 0, "09:00", 60, "quotes")
    hands.plan("two", 1, "09:00", 60, "quotes")
    hands.keys("Ctrl+A", "C", "Down", "Return")
    categories = {block.category_id for block in hands.stored()}
    assert len(categories) == 1
    assert categories != {"quotes"}
    hands.keys("Ctrl+Z")
    assert {block.category_id for block in hands.stored()} == {"quotes"}


def test_pages_of_weeks_and_back_to_today(hands: Hands) -> None:
    page = hands.window.week_page
    hands.keys("PgDown", "PgDown")
    assert page.iso == IsoWeek(2026, 50)
    hands.keys("PgUp")
    assert page.iso == IsoWeek(2026, 49)
    hands.keys("T")
    assert page.iso == WEEK


def test_undo_goes_to_the_week_in_which_it_changes_something(hands: Hands) -> None:
    hands.plan("calling", 1, "09:00", 60)
    hands.keys("PgDown", "PgDown", "Ctrl+Z")
    assert hands.window.week_page.iso == WEEK
    assert hands.stored() == []


def test_commit_change_and_take_back(hands: Hands) -> None:
    hands.plan("calling", 1, "09:00", 60)
    hands.keys("Ctrl+Return")
    week = hands.session.week(WEEK)
    assert week.baseline is not None
    assert week.changes == 0
    hands.keys("Tab", "Alt+Down")
    assert hands.session.week(WEEK).changes == 1
    hands.window.actions_table["take_back"].trigger()
    assert hands.session.week(WEEK).baseline is None


def test_last_week_is_laid_into_an_empty_one(hands: Hands) -> None:
    hands.plan("calling", 1, "09:00", 60)
    hands.keys("PgDown")
    hands.window.actions_table["copy_last_week"].trigger()
    assert [block.span.day for block in hands.stored()] == [WEEK.days[1], WEEK.plus(1).days[1]]
    assert not hands.window.actions_table["copy_last_week"].isEnabled()


def test_zoom_by_key_keeps_the_hour_at_the_top(hands: Hands) -> None:
    grid = hands.window.week_page.grid
    before = hands.place_of(0, "09:00").y()
    hands.keys("+")
    assert grid.hour == 80
    hands.keys("-")
    assert grid.hour == 64
    assert abs(hands.place_of(0, "09:00").y() - before) <= 2


def test_a_screen_reader_hears_day_time_category_title_and_state(hands: Hands) -> None:
    hands.plan("calling", 1, "09:00", 90)
    hands.keys("Tab", "P")
    said = hands.item("calling").accessibleName()
    for part in ("Tuesday 24 November", "09:00 to 10:30", "Calling prospects", "Calling", "protected"):
        assert part in said


def test_overlapping_blocks_stand_side_by_side_and_say_so(hands: Hands) -> None:
    hands.plan("one", 0, "09:00", 60)
    hands.plan("two", 0, "09:30", 60)
    assert not hands.item("one").geometry().intersects(hands.item("two").geometry())
    assert "overlaps" in hands.item("one").accessibleName()


def test_a_block_on_a_day_off_brings_the_day_into_view(hands: Hands) -> None:
    hands.plan("saturday", 5, "09:00", 60)
    assert hands.item("saturday").isVisible()
    assert MONDAY in hands.window.week_page.grid.grid.days


def test_the_cursor_on_a_block_leaves_its_words_legible(hands: Hands) -> None:
    grid = hands.window.week_page.grid
    hands.plan("quotes", 1, "08:00", 60)
    words = hands.item("quotes").geometry().adjusted(6, 2, -6, -2)
    hands.keys("Down", "Up")
    on_block = grid.grab().toImage()
    hands.keys("Left")
    beside = grid.grab().toImage()
    assert on_block.copy(words) == beside.copy(words)
    assert on_block != beside
