"""A chart under mouse and keyboard: values, walking, copying and saving."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QToolTip
from pytestqt.qtbot import QtBot

from planner.charts.chart_figure import Region
from planner.views.review.chart_canvas import ChartCanvas
from planner.views.review.chart_kinds import ChartKind
from planner.views.review.page import ReviewPage
from planner.views.review.region_walk import next_region
from tests.views.review.conftest import wait_until_drawn
from tests.views.week.hands import Hands


@pytest.fixture
def weeks(page: ReviewPage) -> ChartCanvas:
    return page.charts.cells[ChartKind.WEEKS].canvas


def test_pointing_at_a_bar_says_its_value_as_it_stands(hands: Hands, weeks: ChartCanvas) -> None:
    hands.move(hands.place(weeks, weeks.place_of(3).center()))
    assert QToolTip.isVisible()
    assert weeks.regions[3].value in QToolTip.text()
    assert "Week 39: " in QToolTip.text()


def test_arrows_walk_from_bar_to_bar_and_say_each(hands: Hands, weeks: ChartCanvas) -> None:
    weeks.setFocus()
    hands.keys("Right", "Right", "Right", "Left")
    assert weeks.regions[1].value in QToolTip.text()


def test_enter_opens_what_is_behind_the_bar_at_hand(
    qtbot: QtBot, hands: Hands, page: ReviewPage, weeks: ChartCanvas
) -> None:
    weeks.setFocus()
    hands.keys("Right", "Return")
    qtbot.waitUntil(lambda: page.behind.dialog is not None, timeout=10_000)
    assert page.behind.dialog is not None
    assert page.behind.dialog.windowTitle() == "Long-term work in week 36"


def test_enter_on_a_chart_that_is_not_walked_opens_it_large(
    hands: Hands, page: ReviewPage, weeks: ChartCanvas
) -> None:
    weeks.setFocus()
    hands.keys("Return")
    assert page.large.isVisible()


def test_a_screen_reader_hears_the_finding_and_every_row(weeks: ChartCanvas) -> None:
    assert weeks.accessibleName().startswith("Long-term share")
    assert weeks.accessibleDescription().count("2026-W") == 13


def test_ctrl_c_copies_the_rows_as_a_table(hands: Hands, weeks: ChartCanvas) -> None:
    weeks.setFocus()
    hands.keys("Ctrl+C")
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 14
    assert len({line.count("\t") for line in lines}) == 1


@pytest.mark.parametrize(("ending", "begin"), [("png", b"\x89PNG"), ("svg", b"<?xml"), ("pdf", b"%PDF")])
def test_a_chart_is_saved_from_its_menu(
    hands: Hands, weeks: ChartCanvas, tmp_path: Path, ending: str, begin: bytes
) -> None:
    menu = weeks.menu()
    action = next(a for a in menu.actions() if a.text() == f"Save as {ending.upper()}…")
    action.trigger()
    (dialog,) = hands.window.findChildren(QFileDialog)
    path = tmp_path / f"chart.{ending}"
    dialog.fileSelected.emit(str(path))
    dialog.close()
    assert path.read_bytes().startswith(begin)


@pytest.mark.parametrize("kind", [ChartKind.WEEKS, ChartKind.OUTLOOK])
def test_a_saved_chart_says_what_it_found_and_of_when(
    hands: Hands, page: ReviewPage, tmp_path: Path, kind: ChartKind
) -> None:
    canvas = page.charts.cells[kind].canvas
    page.saver.write(canvas, tmp_path / "chart.pdf")

    said = " ".join(PdfReader(tmp_path / "chart.pdf").pages[0].extract_text().split())
    assert canvas.words is not None
    assert said.startswith(canvas.words.title)
    when = "Weeks 36–48, 31 August–29 November 2026" if kind is ChartKind.WEEKS else "As of 24 November 2026"
    assert when in said
    assert said.count(canvas.words.title) == 1


def test_a_folder_that_cannot_be_written_is_said(hands: Hands, page: ReviewPage, weeks: ChartCanvas) -> None:
    page.saver.write(weeks, Path("/nowhere/chart.png"))
    assert "chart.png" in hands.window.status.message


def test_a_chart_is_drawn_anew_for_another_size(
    qtbot: QtBot, hands: Hands, page: ReviewPage, weeks: ChartCanvas
) -> None:
    before = weeks.place_of(12)
    hands.window.resize(1900, 1000)
    wait_until_drawn(qtbot, hands)
    assert weeks.place_of(12).left() > before.left()
    assert weeks.rect().contains(weeks.place_of(12))


def test_nothing_is_said_beside_the_bars(weeks: ChartCanvas) -> None:
    QTest.mouseMove(weeks, QPoint(2, 2))
    assert weeks.cursor().shape() is Qt.CursorShape.ArrowCursor


def grid(columns: int, rows: int) -> list[Region]:
    return [Region(50.0 * x, 30.0 * y, 40, 20, "", None) for y in range(rows) for x in range(columns)]


@pytest.mark.parametrize(
    ("at", "key", "found"),
    [
        (None, Qt.Key.Key_Right, 0),
        (None, Qt.Key.Key_Left, 11),
        (0, Qt.Key.Key_Right, 1),
        (0, Qt.Key.Key_Down, 4),
        (5, Qt.Key.Key_Up, 1),
        (3, Qt.Key.Key_Right, 4),
        (11, Qt.Key.Key_Down, 11),
        (0, Qt.Key.Key_Left, 0),
    ],
)
def test_walking_goes_the_way_of_the_arrow(at: int | None, key: Qt.Key, found: int) -> None:
    cells = grid(4, 3)
    assert next_region(cells, None if at is None else cells[at], key) is cells[found]
