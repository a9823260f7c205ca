"""The log of releases: what went out when, about which weeks and to which file, and what was taken back."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from planner.app.language import Translators
from planner.exchange.sheet_file import read_sheet
from planner.storage.plan_reader import PlanReader
from planner.views.review.releasing.opening import open_log
from planner.views.review.releasing.release_log import ReleaseLog
from tests.views.review.conftest import TUESDAY
from tests.views.week.hands import Hands, opened

NEWEST = "One-on-one Jeroen Smits 2026-11-26 weeks 36-48.overmorgen-sheet"
PADDING = 10
PARTS = "Hours per week, What displaced it, Prospects approached, Agreements, Next one-on-one"


@pytest.fixture
def week(qtbot: QtBot, sample: Path, data_file: Path) -> Iterator[Hands]:
    """A window on the sample, whose rep has released two sheets."""
    shutil.copy(sample, data_file)
    with opened(data_file, TUESDAY) as found:
        yield found


@pytest.fixture
def log(week: Hands) -> ReleaseLog:
    """The log, open."""
    return opened_log(week)


def opened_log(week: Hands) -> ReleaseLog:
    with PlanReader(week.desk.path) as reader:
        profile = reader.owner
    log = open_log(week.session, week.window._appearance, week.window, profile)
    QApplication.processEvents()
    assert isinstance(log, ReleaseLog)
    return log


def row(log: ReleaseLog, number: int = 0) -> list[str]:
    items = [log.table.item(number, column) for column in range(log.table.columnCount())]
    return [item.text() if item else "" for item in items]


def test_every_release_says_when_about_what_with_what_and_to_which_file(log: ReleaseLog) -> None:
    assert row(log) == ["24/11/2026 08:05", "26/11/2026, weeks 36–48", PARTS, NEWEST, "released"]
    assert row(log, 1)[:2] == ["12/11/2026 08:05", "12/11/2026, weeks 34–46"]


@pytest.mark.parametrize("language", ["en", "nl"])
def test_all_of_it_can_be_read_without_scrolling_sideways(
    week: Hands, speaking: Translators, language: str
) -> None:
    speaking.speak(language)
    log = opened_log(week)
    table = log.table

    assert log.width() <= 1060
    last = table.columnCount() - 1
    assert table.columnViewportPosition(last) + table.columnWidth(last) <= table.viewport().width()
    for number in range(table.rowCount()):
        for column, text in enumerate(row(log, number)):
            cell = QRect(0, 0, table.columnWidth(column) - 2 * PADDING, 1000)
            wrapped = table.fontMetrics().boundingRect(cell, Qt.TextFlag.TextWordWrap, text)
            assert table.rowHeight(number) >= wrapped.height() + PADDING
    for column in (0, 1, 4):
        assert table.columnWidth(column) >= table.sizeHintForColumn(column)


def test_withdrawing_writes_the_moment_into_the_log(
    qtbot: QtBot, week: Hands, log: ReleaseLog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / NEWEST
    offered: list[str] = []
    monkeypatch.setattr(QFileDialog, "selectFile", lambda _, name: offered.append(name))
    monkeypatch.setattr(QFileDialog, "exec", lambda _: QDialog.DialogCode.Accepted)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _: [str(file)])

    QTest.mouseClick(log.withdraw_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "withdrawn" in row(log)[4], timeout=10_000)

    assert offered == [NEWEST]
    assert row(log)[4] == "withdrawn on 24/11/2026 11:24"
    assert row(log, 1)[4] == "released"
    sheet = read_sheet(file.read_bytes(), file.name).sheet
    assert (sheet.first_day.isoformat(), sheet.last_day.isoformat()) == ("2026-08-31", "2026-11-29")
    assert (sheet.parts, sheet.weeks, sheet.agreements) == ((), (), ())
    assert week.session.undo_stack.count() == 0


def test_the_log_is_read_with_the_keyboard(log: ReleaseLog) -> None:
    log.table.setFocus()
    QTest.keyClick(log.table, Qt.Key.Key_Down)
    assert log.chosen is not None
    assert log.chosen.file_name == row(log, 1)[3]

    QTest.keyClick(log.table, Qt.Key.Key_Tab)
    assert log.withdraw_button.hasFocus()


def test_a_screen_reader_finds_names_heads_and_cells(log: ReleaseLog) -> None:
    spoken = QAccessible.queryAccessibleInterface(log.table)
    assert spoken.text(QAccessible.Text.Name) == "What was released"
    children = (spoken.child(number) for number in range(spoken.childCount()))
    names = [child.text(QAccessible.Text.Name) for child in children]
    assert {"Released", "About", "What went along", "File", "State"} <= set(names)
    first = names.index(row(log)[0])
    assert names[first : first + 5] == row(log)
