"""The Week page as a whole: palette, weekend, refusals, news from other programs, empty weeks."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from planner.domain import agreement_edits, edits, setting_edits
from planner.domain.agreement import Agreement, Metric
from planner.domain.span import IsoWeek, Span
from planner.storage.plan_store import PlanStore
from planner.views.week.category_palette import mime_of
from tests.views.week.hands import MONDAY, WEEK, Hands


def drop_category(hands: Hands, category_id: str, day: int, time: str) -> None:
    """Drop a category where a drag from the palette would end."""
    grid = hands.window.week_page.grid
    at = QPointF(grid.mapFrom(hands.window, hands.place_of(day, time)))
    data = mime_of(category_id)
    copy, left, held = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(grid, QDragEnterEvent(at.toPoint(), copy, data, left, held))
    QApplication.sendEvent(grid, QDropEvent(at, copy, data, left, held))
    QApplication.processEvents()


def test_a_category_dropped_from_the_palette_becomes_a_block_of_an_hour(hands: Hands) -> None:
    drop_category(hands, "calling", 2, "09:05")
    (block,) = hands.stored()
    assert block.span == Span(WEEK.days[2], 9 * 60, 60)
    assert block.category_id == "calling"
    assert block.protected, "calling prospects is protected by default"


def test_a_dropped_block_ends_where_the_next_one_begins(hands: Hands) -> None:
    hands.plan("quotes", 2, "09:45", 60, "quotes")
    drop_category(hands, "calling", 2, "09:00")
    assert hands.stored()[0].span == Span(WEEK.days[2], 9 * 60, 45)


def test_choosing_from_the_palette_by_key_adds_at_the_cursor(hands: Hands) -> None:
    page = hands.window.week_page
    hands.keys("Down")
    page.panel.category_chosen.emit("research")
    (block,) = hands.stored()
    assert block.span == Span(WEEK.days[1], 8 * 60 + 15, 60)
    assert block.category_id == "research"


def test_the_weekend_comes_on_demand(hands: Hands) -> None:
    grid = hands.window.week_page.grid
    assert list(grid.grid.days) == list(WEEK.days[:5])
    hands.window.actions_table["weekend"].trigger()
    assert list(grid.grid.days) == list(WEEK.days)
    hands.keys("Ctrl+Z")
    assert list(grid.grid.days) == list(WEEK.days[:5])


def test_the_meter_says_how_much_more_reaches_the_agreed_share(hands: Hands) -> None:
    agreed = Agreement("share", Metric.LONG_SHARE, 0.3, WEEK.monday)
    hands.session.do(agreement_edits.add_agreement, agreed)
    hands.plan("quotes", 0, "08:00", 240, "quotes")
    hands.plan("calling", 1, "08:00", 60)
    meter = hands.window.week_page.panel.meter
    assert "20%" in meter.accessibleDescription()
    assert "45 min more to reach 30%" in meter.accessibleDescription()


def test_an_edit_that_cannot_be_stored_is_refused_in_words_and_shows_what_is_stored(hands: Hands) -> None:
    before = hands.plan("calling", 0, "09:00", 60)
    steps = hands.session.undo_stack.count()
    with closing(sqlite3.connect(hands.desk.path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        hands.drag(hands.place_of(0, "09:30"), hands.place_of(2, "11:30"))
        other.execute("ROLLBACK")
    assert "not saved" in hands.window.status.message
    assert hands.item("calling").block == before
    assert hands.session.undo_stack.count() == steps
    hands.drag(hands.place_of(0, "09:30"), hands.place_of(2, "11:30"))
    assert hands.block("calling").span.day == WEEK.days[2]
    assert hands.window.status.message == ""


def test_what_another_program_stored_is_never_overwritten(hands: Hands) -> None:
    block = hands.plan("calling", 0, "09:00", 60)
    elsewhere = PlanStore(hands.desk.path)
    changed = replace(block, title="Changed elsewhere")
    elsewhere.apply(edits.change_block(hands.session.plan, changed))
    elsewhere.close()
    hands.drag(hands.place_of(0, "09:30"), hands.place_of(2, "11:30"))
    assert hands.block("calling").title == "Changed elsewhere"


def test_news_from_another_program_is_shown_when_it_is_looked_for(hands: Hands) -> None:
    block = hands.plan("calling", 0, "09:00", 60)
    elsewhere = PlanStore(hands.desk.path)
    elsewhere.apply(edits.delete_blocks(hands.session.plan, [block.id]))
    elsewhere.close()
    hands.session.look_for_news()
    assert "calling" not in hands.window.week_page.grid.items


def test_an_empty_week_offers_to_copy_the_last_one(hands: Hands) -> None:
    hands.plan("calling", 0, "09:00", 60)
    page = hands.window.week_page
    assert not page.hint.isVisible()
    hands.keys("PgDown")
    assert page.hint.isVisible()
    hands.window.actions_table["copy_last_week"].trigger()
    assert not page.hint.isVisible()
    assert [b.span.day for b in hands.stored()] == [MONDAY, WEEK.plus(1).monday]


def test_a_date_of_another_year_is_reached_through_the_calendar(hands: Hands) -> None:
    hands.window.week_page.top_bar.date_chosen.emit(IsoWeek(2027, 1).monday)
    assert hands.window.week_page.iso == IsoWeek(2027, 1)


def test_a_drag_near_the_lower_edge_scrolls_on(hands: Hands) -> None:
    hands.plan("calling", 0, "16:00", 60)
    page = hands.window.week_page
    bar = page._scroll.verticalScrollBar()
    before = bar.value()
    hands.press(hands.place_of(0, "16:30"))
    viewport = page._scroll.viewport()
    bottom = viewport.mapTo(hands.window, QPoint(120, viewport.height() - 6))
    hands.move(bottom - QPoint(0, 60))
    hands.move(bottom)
    for _ in range(3):
        page._hand._scroll_at_edge()
    assert bar.value() > before
    hands.release(bottom)
    assert hands.block("calling").span.start > 16 * 60


def test_language_formats_and_theme_furnish_the_window_anew_at_once(hands: Hands) -> None:
    hands.plan("calling", 0, "09:00", 60)
    wanted = replace(hands.session.preferences, theme="dark", formats="en_US")
    hands.session.do(setting_edits.set_preferences, wanted)
    QApplication.processEvents()
    assert "9:00 AM to 10:00 AM" in hands.item("calling").accessibleName()
    assert hands.window.week_page.iso == WEEK
    hands.keys("Ctrl+Z")
    QApplication.processEvents()
    assert "09:00 to 10:00" in hands.item("calling").accessibleName()


def test_text_from_outside_is_never_markup(hands: Hands) -> None:
    block = hands.plan("calling", 0, "09:00", 60)
    hands.session.do(edits.change_block, replace(block, title='<img src="file:///etc/x"><b>Bold</b>'))
    item = hands.item("calling")
    assert "&lt;img" in item.toolTip()
    assert '<img src="file:///etc/x"><b>Bold</b>' in item.accessibleName()


def test_what_an_empty_week_offers_stays_beside_the_panel_when_that_opens(hands: Hands) -> None:
    page = hands.window.week_page
    hands.window.resize(1000, 720)
    QApplication.processEvents()
    for _ in range(2):
        hands.window.actions_table["panel"].trigger()
        QApplication.processEvents()
        assert page.hint.isVisible()
        area = page._scroll.geometry()
        assert area.left() <= page.hint.x()
        assert page.hint.geometry().right() <= area.right()
