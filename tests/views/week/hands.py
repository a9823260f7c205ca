"""Drives the window as a hand does: real mouse and key events at the window, found by what is shown."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from planner.app.clock import StillClock
from planner.app.session import Session
from planner.domain import edits
from planner.domain.block import Block
from planner.domain.span import IsoWeek, Span
from planner.start import Desk, name_application
from planner.storage.plan_reader import PlanReader
from planner.views.main_window import MainWindow
from planner.views.week.block_item import BlockItem

NOW = datetime(2026, 11, 24, 11, 24)
MONDAY = date(2026, 11, 23)
WEEK = IsoWeek(2026, 48)
ZONE = ZoneInfo("Europe/Amsterdam")


@dataclass
class Hands:
    """A hand on the mouse and one on the keyboard of an open window."""

    desk: Desk
    window: MainWindow

    @property
    def session(self) -> Session:
        """The open plan."""
        return self.desk.session

    def block(self, block_id: str) -> Block:
        """The block as the file has it."""
        with PlanReader(self.desk.path) as reader:
            return next(b for b in reader.blocks(date(2020, 1, 1), date(2040, 1, 1)) if b.id == block_id)

    def stored(self) -> list[Block]:
        """All own blocks as the file has them, by time."""
        with PlanReader(self.desk.path) as reader:
            return sorted(reader.blocks(date(2020, 1, 1), date(2040, 1, 1)), key=lambda b: b.span)

    def plan(self, block_id: str, day: int, start: str, minutes: int, category: str = "calling") -> Block:
        """Put a block into week 48 without a hand; `day` 0 is Monday."""
        hour, minute = (int(part) for part in start.split(":"))
        days = WEEK.days if day < 7 else WEEK.plus(day // 7).days
        block = Block(block_id, Span(days[day % 7], hour * 60 + minute, minutes), category, block_id.title())
        self.session.do(edits.add_block, block)
        return block

    def item(self, block_id: str) -> BlockItem:
        """The widget of a block."""
        return self.window.week_page.grid.items[block_id]

    def place(self, widget: QWidget, at: QPoint | None = None) -> QPoint:
        """A place of a widget, by default its middle, in pixels of the window."""
        return widget.mapTo(self.window, widget.rect().center() if at is None else at)

    def place_of(self, day: int, time: str) -> QPoint:
        """The place of a time on a day of the shown week, a little right of the left edge."""
        grid = self.window.week_page.grid
        hour, minute = (int(part) for part in time.split(":"))
        x = grid.grid.x_of(day) + 40
        return grid.mapTo(self.window, QPointF(x, grid.grid.y_of(hour * 60 + minute)).toPoint())

    def press(self, at: QPoint, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press the left button."""
        QTest.mousePress(self.window.windowHandle(), Qt.MouseButton.LeftButton, held, at)

    def move(self, at: QPoint) -> None:
        """Move the mouse, with the button as it is."""
        QTest.mouseMove(self.window.windowHandle(), at)
        QApplication.processEvents()

    def release(self, at: QPoint, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Let the left button go."""
        QTest.mouseRelease(self.window.windowHandle(), Qt.MouseButton.LeftButton, held, at)
        QApplication.processEvents()

    def drag(
        self, start: QPoint, end: QPoint, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Drag from one place to another."""
        self.press(start, held)
        self.move(start + (end - start) / 3)
        self.move(end)
        self.release(end, held)

    def click(self, at: QPoint, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Click with the left button."""
        QTest.mouseClick(self.window.windowHandle(), Qt.MouseButton.LeftButton, held, at)
        QApplication.processEvents()

    def double_click(self, at: QPoint) -> None:
        """Double click with the left button."""
        QTest.mouseDClick(
            self.window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at
        )
        QApplication.processEvents()

    def keys(self, *sequences: str) -> None:
        """Press keys one after the other, each written as "Ctrl+D"; a text in quotes is typed."""
        for sequence in sequences:
            popup = QApplication.activePopupWidget()
            focused = self.focused() if popup is None else popup.focusWidget()
            target = focused or popup or self.window
            if sequence.startswith('"'):
                QTest.keyClicks(target, sequence.strip('"'))
            else:
                QTest.keySequence(target, QKeySequence(sequence))
            QApplication.processEvents()

    def focused(self) -> QWidget | None:
        """The widget that has the keyboard."""
        return QApplication.focusWidget()


@contextmanager
def opened(path: Path, now: datetime = NOW, width: int = 1440, height: int = 900) -> Iterator[Hands]:
    """Open a data file in a window, as the program does, and close it afterwards."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    name_application(application)
    desk = Desk(application, StillClock(now, ZONE), "en")
    assert desk.open(path)
    assert desk.window is not None
    desk.window.resize(width, height)
    QTest.qWaitForWindowExposed(desk.window)
    desk.window.activateWindow()
    QApplication.processEvents()
    try:
        yield Hands(desk, desk.window)
    finally:
        desk.close()
