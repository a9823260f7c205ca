"""What is done in a committed week that meets reality, as a hand does it, with keys and clicks counted."""

from __future__ import annotations

import random
from datetime import datetime, time

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from planner.domain import edits
from planner.domain.block import Block, Outcome
from planner.domain.span import IsoWeek, Span
from tests.views.week.hands import WEEK, Hands

WEEKS_OF_HISTORY = 13
_ROW = ("quotes", "calling", "service", "buffer", "visits", "research", "account", "followup")
_LENGTH = 40


class CountedHands:
    """A keyboard and a mouse that count: a chord is one key, a text as many as it has letters."""

    def __init__(self, hands: Hands) -> None:
        self.hands = hands
        self.keys = self.clicks = 0

    def press(self, *sequences: str) -> None:
        """Press keys, a text in quotes letter by letter."""
        self.keys += sum(len(s.strip('"')) if s.startswith('"') else 1 for s in sequences)
        self.hands.keys(*sequences)

    def click(self, widget: QWidget) -> None:
        """Click the middle of a widget, of a form beside the window too."""
        self.clicks += 1
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=widget.rect().center())
        QApplication.processEvents()


def plan_busy_weeks(hands: Hands) -> None:
    """Plan and commit a week of sixty blocks, and the weeks before it with what became of them."""
    chance = random.Random(3)
    for back in range(WEEKS_OF_HISTORY, -1, -1):
        iso = WEEK.plus(-back)
        blocks = _blocks_of(iso)
        hands.session.do(edits.add_copies, blocks)
        hands.session.do(edits.commit_week, iso, f"baseline {iso}", datetime.combine(iso.monday, time(8)))
        if back:
            kept = [block.id for block in blocks if chance.random() < 0.7]
            hands.session.do(edits.set_outcome, kept, Outcome.DONE)
    hands.window.week_page.grid.setFocus()


def _blocks_of(iso: IsoWeek) -> list[Block]:
    blocks = []
    for day in range(5):
        for number in range(12):
            kind = _ROW[(day + number) % len(_ROW)]
            span = Span(iso.days[day], 8 * 60 + number * 45, _LENGTH)
            blocks.append(Block(f"{iso} {day} {number}", span, kind, kind.title()))
    return blocks


def urgent_by_key(counted: CountedHands) -> None:
    """Fit in something urgent with the keyboard alone, in the first way."""
    counted.press("Ctrl+U", '"Peelland pump"', "Return")


def urgent_compared_by_key(counted: CountedHands) -> None:
    """The same, after looking at the next way."""
    counted.press("Ctrl+U", '"Peelland pump"', "Down", "Return")


def urgent_by_mouse(counted: CountedHands) -> None:
    """Fit it in with the mouse: before when, why, another way, apply."""
    page = counted.hands.window.week_page
    counted.click(button_called(page.top_bar, "Something urgent"))
    panel = page.urgent.panel
    counted.click(button_called(panel.before, "Before when: This week"))
    counted.click(panel.causes.buttons()[0])
    counted.click(panel.cards[-1])
    counted.click(panel.apply)


def button_called(within: QWidget, name: str) -> QAbstractButton:
    """Return a visible button by what is on it, or what a screen reader says of it."""
    buttons = (b for b in within.findChildren(QAbstractButton) if b.isVisible())
    return next(b for b in buttons if name in (b.text(), b.accessibleName()))


def drop_on_acquisition(counted: CountedHands) -> None:
    """Drop a quote on the committed calls of Wednesday: the drop, then where to and why."""
    hands = counted.hands
    hands.drag(hands.place(hands.item("quote")), hands.place(hands.item("calls")))
    _answer(counted)


def drop_on_two(counted: CountedHands) -> None:
    """Drop service work on two committed acquisition blocks of Tuesday: one answer for both, and why."""
    hands = counted.hands
    hands.drag(hands.place_of(3, "15:45"), hands.place_of(1, "14:15"))
    _answer(counted)


def delete_acquisition(counted: CountedHands) -> None:
    """Delete the committed calls of Wednesday: the key, then where to and why."""
    counted.hands.click(counted.hands.place(counted.hands.item("calls")))
    counted.press("Del")
    _answer(counted)


def shrink_acquisition(counted: CountedHands) -> None:
    """Drag the end of the committed calls up: only why."""
    hands = counted.hands
    item = hands.item("calls")
    bottom = hands.place(item, item.rect().bottomLeft())
    bottom.setX(bottom.x() + 40)
    bottom.setY(bottom.y() - 2)
    up = bottom - hands.place_of(2, "09:30") + hands.place_of(2, "09:00")
    hands.drag(bottom, up)
    form = hands.window.week_page.giving_way.form
    assert form is not None
    counted.click(form.cause_buttons[1])


def _answer(counted: CountedHands) -> None:
    form = counted.hands.window.week_page.giving_way.form
    assert form is not None
    counted.click(form.way_buttons[0])
    counted.click(form.cause_buttons[1])


def plan_a_drop(hands: Hands) -> None:
    """Plan and commit calls on Wednesday, a quote on Thursday, and a Tuesday without an hour to spare."""
    hands.plan("calls", 2, "09:00", 90, "calling")
    hands.plan("quote", 3, "13:00", 60, "quotes")
    hands.plan("account", 1, "11:30", 90, "account")
    hands.plan("research", 1, "13:00", 90, "research")
    hands.plan("followup", 1, "14:30", 30, "followup")
    for day in range(5):
        hands.plan(f"service{day}", day, "15:00", 90, "service")
        hands.plan(f"buffer{day}", day, "16:30", 30, "buffer")
    hands.session.do(edits.commit_week, WEEK, "baseline", datetime.combine(WEEK.monday, time(8)))
