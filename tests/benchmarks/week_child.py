"""The week page under a hand, in a process of its own: Qt asks for the pixels per point as it starts.

`python -m tests.benchmarks.week_child FOLDER` prints its figures; QT_SCALE_FACTOR holds the pixels per point.
"""

from __future__ import annotations

import itertools
import os
import sqlite3
import sys
import time
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSettings, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from planner.app.data_home import backups_folder
from planner.domain.block import Block
from planner.domain.category import default_categories
from planner.domain.edits import Edit, EditKind, Label
from planner.domain.span import IsoWeek, Span
from planner.storage.data_file import create
from planner.storage.plan_store import PlanStore
from tests.benchmarks.side_by_side import compare
from tests.views.week.hands import WEEK, Hands, opened

BLOCKS_A_DAY = 12
WEEKS = 40
STEPS = 200
REPAINTS = 60
DROPS = 100
QUARTER = 15
PATIENCE, SETTLES = 60.0, 3.0


def main(folder: Path) -> None:
    """Measure everything once and print it."""
    scale = os.environ.get("QT_SCALE_FACTOR", "1")
    pixels = "" if scale == "1" else f", {scale} x the pixels"
    application = QApplication([])
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))
    path = folder / "plan.overmorgen"
    fill(path)
    with opened(path) as hands:
        let_upkeep_end(path)
        floor = Floor(hands.window.grab())
        measure_drag(hands, floor, pixels)
        measure_repaint(hands, floor, pixels)
        measure_drop(hands, folder, pixels)
        measure_week_change(hands, floor, pixels)
    application.quit()


def let_upkeep_end(path: Path) -> None:
    """Wait until the start has nothing left to do; its last act is the backup of the day."""
    backups, ends = backups_folder(path), time.monotonic() + PATIENCE
    while not any(backups.glob(f"{path.stem}*")):
        if time.monotonic() > ends:
            raise TimeoutError("No backup was made.")
        let_time_pass(0.1)
    let_time_pass(SETTLES)


def let_time_pass(seconds: float) -> None:
    """Let the window and the threads beside it do what is due."""
    ends = time.monotonic() + seconds
    while time.monotonic() < ends:
        QApplication.processEvents()
        time.sleep(0.01)


def fill(path: Path) -> None:
    """Write weeks of sixty blocks each, of every category, a fifth of them with a note or a mark."""
    categories = [category.id for category in default_categories() if not category.archived]
    blocks: list[Block] = []
    for week, day, place in itertools.product(range(WEEKS), range(5), range(BLOCKS_A_DAY)):
        number = len(blocks)
        on = WEEK.plus(week - 8).days[day]
        category = categories[number % len(categories)]
        note = "Ask for the drawing of the second line" if number % 5 == 0 else ""
        span = Span(on, 7 * 60 + 45 * place, 30 if number % 3 else 45)
        title = f"Customer {number % 60}, line {number % 7}"
        blocks.append(Block(f"b{number}", span, category, title, note=note, protected=number % 5 == 1))
    create(path)
    store = PlanStore(path)
    store.apply(Edit(Label(EditKind.ADD), (), tuple(blocks)))
    store.close()


class Floor(QWidget):
    """The least there can be: a ready picture of the week, and one plain child that moves over it."""

    def __init__(self, picture: QPixmap) -> None:
        super().__init__()
        self._picture = picture
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.resize(picture.deviceIndependentSize().toSize())
        self.child = PlainChild(self)
        self.show()
        QTest.qWaitForWindowExposed(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ratio = self._picture.devicePixelRatio()
        area = event.rect()
        source = QRect(area.topLeft() * ratio, area.size() * ratio)
        painter.drawPixmap(area, self._picture, source)
        painter.end()


class PlainChild(QWidget):
    """A coloured rectangle, as large as the block that is dragged."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor("#0E5C66"))
        painter.end()


def way(hands: Hands) -> list[QPoint]:
    """Places of a drag through the week; each lands a block on another time, some on another day."""
    places = []
    for day, quarter in itertools.product((3, 4, 2, 1), range(30)):
        minute = 8 * 60 + QUARTER * (quarter if day % 2 else 29 - quarter)
        places.append(hands.place_of(day, f"{minute // 60}:{minute % 60}"))
    return places


def measure_drag(hands: Hands, floor: Floor, pixels: str) -> None:
    item = next(i for i in hands.window.week_page.grid.items.values() if i.block.span.day.weekday() == 3)
    floor.child.setGeometry(item.geometry())
    floor.child.show()
    ours, theirs = itertools.cycle(way(hands)), itertools.cycle(way(hands))

    def move_child() -> None:
        floor.child.move(next(theirs))
        QApplication.processEvents()

    hands.press(hands.place(item))
    compare(
        f"Drag step, 60 blocks{pixels}",
        lambda: hands.move(next(ours)),
        move_child,
        STEPS,
        goal="median <= 3 ms, p95 <= 8 ms",
    )
    hands.keys("Esc")
    hands.release(hands.place(item))


def measure_repaint(hands: Hands, floor: Floor, pixels: str) -> None:
    compare(
        f"Full repaint of the window, 60 blocks{pixels}",
        hands.window.repaint,
        floor.repaint,
        REPAINTS,
        goal="<= 20 ms",
    )


def measure_drop(hands: Hands, folder: Path, pixels: str) -> None:
    """Measure from letting go until the block is on disk and on screen; each drop is 15 minutes further."""
    places = itertools.cycle(way(hands))
    item = next(i for i in hands.window.week_page.grid.items.values() if i.block.span.day.weekday() == 3)
    held_at: list[QPoint] = []

    def carry() -> None:
        if not held_at:
            hands.press(hands.place(item))
            held_at.append(next(places))
            hands.move(held_at[0])

    def drop() -> None:
        hands.release(held_at.pop())

    with closing(sqlite3.connect(folder / "plain.db", isolation_level=None)) as plain:
        plain.execute("PRAGMA journal_mode = WAL")
        plain.execute("PRAGMA synchronous = FULL")
        plain.execute("CREATE TABLE block (id TEXT PRIMARY KEY, start INTEGER)")
        plain.execute("INSERT INTO block VALUES ('moving', 0)")
        before = hands.block(item.block.id).span
        compare(
            f"Drop to stored to repainted, synchronous FULL{pixels}",
            drop,
            lambda: plain.execute("UPDATE block SET start = start + 1 WHERE id = 'moving'"),
            DROPS,
            goal="p95 <= 12 ms",
            before_each=carry,
        )
        assert hands.block(item.block.id).span != before


def measure_week_change(hands: Hands, floor: Floor, pixels: str) -> None:
    change = hands.window.actions_table["next"].trigger

    def show_next_week() -> None:
        change()
        QApplication.processEvents()

    compare(
        f"Change to a week not shown before{pixels}",
        show_next_week,
        floor.repaint,
        WEEKS - 12,
        goal="<= 40 ms",
    )
    assert hands.window.week_page.iso > IsoWeek.of(WEEK.monday + timedelta(weeks=20))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
