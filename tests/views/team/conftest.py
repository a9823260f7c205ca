"""A window of a manager, with hands on the page of the team."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from planner.views.team.page import TeamPage
from planner.views.team.rep_row import RepRow
from tests.app.team_sheets import team
from tests.views.week.hands import Hands, opened


@dataclass
class TeamHands:
    """A hand on the mouse and one on the keyboard of the page of the team."""

    week: Hands
    qtbot: QtBot
    shared: Path

    @property
    def page(self) -> TeamPage:
        """The page."""
        page = self.week.window.team.page
        assert page is not None
        return page

    def names(self) -> list[str]:
        """The reps from the top down."""
        return [row.facts.rep.name for row in self.page.rows]

    def row(self, name: str) -> RepRow:
        """The row of a rep."""
        return next(row for row in self.page.rows if row.facts.rep.name == name)

    def until(self, is_so: Callable[[], bool]) -> None:
        """Wait for the work beside the window."""
        self.qtbot.waitUntil(is_so, timeout=10_000)
        QApplication.processEvents()

    def keys(self, *sequences: str) -> None:
        """Press keys one after the other."""
        for sequence in sequences:
            if QApplication.activeModalWidget() is None:
                self.week.window.activateWindow()
                QApplication.processEvents()
            self.week.keys(sequence)

    def click(self, widget: QWidget) -> None:
        """Click the middle of a widget."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    def drop(self, *files: Path) -> bool:
        """Drop files on the page; return whether it takes them."""
        carried = QMimeData()
        carried.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        copy, at = Qt.DropAction.CopyAction, QPointF(300, 300)
        entered = QDragEnterEvent(at.toPoint(), copy, carried, left, none)
        entered.ignore()
        QApplication.sendEvent(self.page, entered)
        if entered.isAccepted():
            QApplication.sendEvent(self.page, QDropEvent(at, copy, carried, left, none))
        return entered.isAccepted()

    def read(self, *files: Path) -> None:
        """Drop sheets and wait until they are read."""
        with self.qtbot.waitSignal(self.page._desk.read, timeout=10_000):
            assert self.drop(*files)
        QApplication.processEvents()

    def dialog(self) -> QDialog:
        """The dialog that is open."""
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        return dialog

    def button(self, text: str) -> QPushButton:
        """A button of the open dialog."""
        return next(b for b in self.dialog().findChildren(QPushButton) if b.text() == text)

    def said(self, widget: QWidget) -> str:
        """All that labels of a widget say at the moment."""
        labels = widget.findChildren(QLabel)
        return " | ".join(label.text() for label in labels if label.isVisibleTo(widget) and label.text())


@contextmanager
def on_team(qtbot: QtBot, path: Path, reps: int, width: int = 1440, height: int = 900) -> Iterator[TeamHands]:
    """Open a plan, come to the page of the team with Ctrl+4, and drop a sheet of some reps."""
    with opened(path, width=width, height=height) as week:
        hands = TeamHands(week, qtbot, path.parent / "shared")
        hands.keys("Ctrl+4")
        if reps:
            hands.read(*(rep.release() for rep in team(hands.shared, reps)))
        yield hands


@pytest.fixture
def hands(qtbot: QtBot, data_file: Path) -> Iterator[TeamHands]:
    """The page with the sheets of six reps."""
    with on_team(qtbot, data_file, 6) as made:
        yield made


@pytest.fixture
def empty(qtbot: QtBot, data_file: Path) -> Iterator[TeamHands]:
    """The page before any sheet was read."""
    with on_team(qtbot, data_file, 0) as made:
        yield made
