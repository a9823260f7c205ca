"""Reactive time beside the week: what was kept free, what usually comes, and what is left of a buffer."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from planner import look
from planner.domain import edits
from planner.domain.block import Block
from planner.domain.edits import Edit
from planner.domain.span import IsoWeek, Span
from planner.foresight.buffer import BufferSize
from planner.views.week.reactive_section import ReactiveBar, ReactiveSection
from tests.views.week.hands import NOW, WEEK, Hands
from tests.views.week.surroundings import appearance, button_named, buttons, columns_of, picture

OFFER = "Use 11:30–13:00 for acquisition"


def section(hands: Hands) -> ReactiveSection:
    return hands.window.week_page.panel.reactive


def said(widget: ReactiveSection) -> list[str]:
    shown = [label for label in widget.findChildren(QLabel) if not label.isHidden()]
    texts = [text for label in shown for text in (label.text(), label.accessibleDescription())]
    return [text for text in texts if text]


def past_week(hands: Hands, iso: IsoWeek, minutes: int) -> None:
    """Commit a week, and add unplanned client work to it afterwards."""
    day = iso.days[0]
    hands.session.do(edits.add_block, Block(f"plan-{iso}", Span(day, 540, 60), "calling"))
    hands.session.do(edits.commit_week, iso, f"base-{iso}", NOW - timedelta(weeks=5))
    hands.session.do(edits.add_block, Block(f"urgent-{iso}", Span(day, 660, minutes), "service"))


def test_own_weeks_say_how_much_usually_comes(hands: Hands, qtbot: QtBot) -> None:
    for weeks in range(1, 5):
        past_week(hands, WEEK.plus(-weeks), 300)
    hands.plan("buffer", 3, "13:00", 180, "buffer")

    qtbot.waitUntil(lambda: any("from 4 weeks, 5 h on average" in t for t in said(section(hands))))

    assert any(text.endswith("h kept free") and text.startswith("3 of ") for text in said(section(hands)))
    assert any("will come out of planned blocks" in text for text in said(section(hands)))


def test_change_to_a_past_week_is_taken_in(hands: Hands, qtbot: QtBot) -> None:
    for weeks in range(1, 5):
        past_week(hands, WEEK.plus(-weeks), 300)
    qtbot.waitUntil(lambda: any("5 h on average" in t for t in said(section(hands))))

    hands.session.do(edits.add_block, Block("late", Span(WEEK.plus(-1).days[1], 600, 240), "quotes"))

    qtbot.waitUntil(lambda: any("6 h on average" in t for t in said(section(hands))))


def test_before_there_is_a_past_one_quiet_line_stands_there(hands: Hands, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: any(text.startswith("After 3") for text in said(section(hands))))

    assert said(section(hands)) == [
        "Reactive time",
        "0 h kept free",
        "After 3 committed weeks your own usual size shows here.",
    ]


def test_unused_buffer_becomes_acquisition_with_one_click_and_one_undo(hands: Hands) -> None:
    hands.plan("calls", 0, "09:00", 60, "research")
    hands.plan("buffer", 1, "11:30", 90, "buffer")
    made: list[Edit] = []
    hands.session.stored.connect(made.append)

    hands.click(hands.place(button_named(section(hands), OFFER)))

    after = hands.block("buffer")
    assert (after.category_id, after.span.start, after.span.length) == ("research", 690, 90)
    assert len(made) == 1
    assert not any(button.text() == OFFER for button in buttons(section(hands)))
    hands.keys("Ctrl+Z")
    assert hands.block("buffer").category_id == "buffer"


def test_buffer_later_today_is_left_alone(hands: Hands) -> None:
    hands.plan("buffer", 1, "14:30", 90, "buffer")

    assert not list(buttons(section(hands)))


def test_menu_of_the_buffer_offers_it_too(hands: Hands) -> None:
    hands.plan("buffer", 1, "11:30", 90, "buffer")
    handle = hands.window.windowHandle()
    QTest.mouseClick(
        handle, Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, hands.place(hands.item("buffer"))
    )
    QApplication.processEvents()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.actions()[0].text() == OFFER

    hands.keys("Down", "Return")

    assert hands.block("buffer").category_id == "research"


def test_bar_is_filled_as_far_as_time_was_kept_free(qtbot: QtBot) -> None:
    made = ReactiveSection(appearance())
    qtbot.addWidget(made)
    made.resize(300, 160)
    made.show_buffer(360, BufferSize(570.0, 432.0, 0.6, 14), 3)
    made.show()
    (bar,) = made.findChildren(ReactiveBar)

    filled = columns_of(picture(bar), bar.height() // 2, QColor(look.LIGHT.short).name())

    assert len(filled) / bar.width() == pytest.approx(360 / 570, abs=0.03)
