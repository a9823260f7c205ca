"""File > Export: what goes out is said before, and nothing else does."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from planner import look
from planner.app.background import Background
from planner.app.calendars import Calendars
from planner.app.clock import StillClock
from planner.app.data_home import DataHome
from planner.app.formats import formats_for
from planner.app.machine_settings import MachineSettings
from planner.app.session import Session
from planner.app.store_gate import StoreGate
from planner.domain import edits
from planner.domain.block import Block
from planner.domain.span import Span
from planner.drawing.fonts import load_fonts
from planner.storage import data_file as storage_file
from planner.storage.plan_reader import PlanReader
from planner.views.appearance import Appearance
from planner.views.day_field import DayField
from planner.views.exporting.export_dialog import ExportDialog
from planner.views.main_window import MainWindow

MONDAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 8, 10)


@dataclass
class Desk:
    """The window of a plan with two open blocks and a private one in week 48, and one a week later."""

    window: MainWindow
    session: Session
    machine: MachineSettings
    path: Path
    qtbot: QtBot

    def open_dialog(self) -> ExportDialog:
        """Open the dialog from the keyboard."""
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        QTest.keyClick(self.window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
        (dialog,) = self.window.findChildren(ExportDialog)
        self.qtbot.waitUntil(dialog.isActiveWindow)
        return dialog


@pytest.fixture
def desk(qtbot: QtBot, data_file: Path, tmp_path: Path) -> Iterator[Desk]:
    """An open window on a computer on which nothing was chosen yet."""
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    load_fonts()
    storage_file.create(data_file)
    gate, reader, background = StoreGate(data_file), PlanReader(data_file), Background()
    session = Session(reader, gate.open, StillClock(NOW, ZoneInfo("Europe/Amsterdam")))
    for block in (
        Block("a", Span(MONDAY, 540, 90), "calling", "List B", "six calls"),
        Block("b", Span(MONDAY.replace(day=25), 540, 90), "admin"),
        Block("c", Span(MONDAY.replace(day=24), 540, 60), "leave", "Canary", private=True),
        Block("d", Span(MONDAY.replace(day=30), 540, 60), "admin", "Next week"),
    ):
        session.do(edits.add_block, block)
    machine = MachineSettings()
    appearance = Appearance(look.LIGHT, formats_for("en", "nl_NL"), "en")
    window = MainWindow(
        session,
        DataHome(data_file, background, session.clock),
        Calendars(session, background, data_file, gate.open),
        machine,
        lambda _preferences: appearance,
    )
    with qtbot.waitExposed(window):
        window.show()
    yield Desk(window, session, machine, data_file, qtbot)
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    background.close()
    reader.close()
    gate.close()


def click(dialog: QDialog, words: str) -> None:
    """Click the button or the box with these words."""
    (found,) = (button for button in dialog.findChildren(QAbstractButton) if button.text() == words)
    QTest.mouseClick(found, Qt.MouseButton.LeftButton, pos=QPoint(8, found.height() // 2))


def words(dialog: QDialog) -> str:
    """All that can be read in the dialog."""
    return "\n".join(found.text() for found in dialog.findChildren(QLabel) if found.isVisible())


def save_button(dialog: QDialog) -> QAbstractButton:
    (found,) = (button for button in dialog.findChildren(QAbstractButton) if button.text() == "Save as…")
    return found


def choose_file(dialog: ExportDialog, path: Path) -> None:
    """Ask for the place and answer with a path."""
    click(dialog, "Save as…")
    (asking,) = dialog.findChildren(QFileDialog)
    asking.selectFile(str(path))
    asking.accept()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def step(field: DayField, days: int) -> None:
    """Press the arrow key that goes to a later or an earlier day."""
    field.setFocus()
    for _ in range(abs(days)):
        QTest.keyClick(field, Qt.Key.Key_Up if days > 0 else Qt.Key.Key_Down)


def test_the_dialog_begins_with_the_shown_week(desk: Desk) -> None:
    dialog = desk.open_dialog()

    assert (dialog.first.day, dialog.last.day) == (MONDAY, date(2026, 11, 29))
    assert "2 block" in words(dialog)
    assert "1 private block" in words(dialog)
    assert "Nothing else goes out" in words(dialog)


def test_what_goes_out_is_counted_anew_for_other_days(desk: Desk) -> None:
    dialog = desk.open_dialog()

    step(dialog.first, 1)
    assert "1 block" in words(dialog)
    step(dialog.last, 1)
    assert "2 block" in words(dialog)


def test_private_blocks_are_counted_where_they_go_along(desk: Desk) -> None:
    dialog = desk.open_dialog()

    click(dialog, "Private blocks too, marked as private")

    assert "3 block" in words(dialog)
    assert "stay here too" not in words(dialog)


def test_one_day_takes_the_other_along(desk: Desk) -> None:
    dialog = desk.open_dialog()

    step(dialog.first, 8)
    assert dialog.last.day == dialog.first.day == date(2026, 12, 1)
    step(dialog.last, -1)
    assert dialog.last.day == dialog.first.day == date(2026, 11, 30)


def test_a_half_typed_day_takes_nothing_along(desk: Desk) -> None:
    dialog = desk.open_dialog()

    dialog.last.setFocus()
    QTest.keyClicks(dialog.last, "3")
    assert dialog.first.day == MONDAY
    QTest.keyClicks(dialog.last, "0")
    QTest.keyClick(dialog.last, Qt.Key.Key_Tab)

    assert (dialog.first.day, dialog.last.day) == (MONDAY, date(2026, 11, 30))
    assert "3 block" in words(dialog)


def test_without_blocks_there_is_nothing_to_save(desk: Desk) -> None:
    dialog = desk.open_dialog()

    step(dialog.first, 12)

    assert not save_button(dialog).isEnabled()
    assert "There is no block on these days" in words(dialog)


def test_the_file_is_written_and_the_status_line_says_where(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "week.ics"

    choose_file(desk.open_dialog(), path)

    text = path.read_bytes().decode()
    assert text.count("BEGIN:VEVENT") == 2
    assert "Canary" not in text
    assert "DTSTART;TZID=Europe/Amsterdam:20261123T090000" in text
    assert desk.window.status.message.startswith("2 block")
    assert str(path) in desk.window.status.message


def test_private_blocks_are_asked_for_each_time(desk: Desk, tmp_path: Path) -> None:
    dialog = desk.open_dialog()
    click(dialog, "Private blocks too, marked as private")
    choose_file(dialog, tmp_path / "whole.ics")

    assert "SUMMARY:Canary" in (tmp_path / "whole.ics").read_text("utf-8")
    assert not desk.open_dialog().private.isChecked()


def test_the_folder_is_remembered_and_a_name_suggested(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "exports"
    folder.mkdir()
    choose_file(desk.open_dialog(), folder / "week.ics")

    again = desk.open_dialog()
    click(again, "Save as…")
    (asking,) = again.findChildren(QFileDialog)

    assert desk.machine.folder("export") == str(folder)
    assert asking.selectedFiles() == [str(folder / "Week 48 2026.ics")]
    asking.reject()


def test_a_place_that_cannot_be_written_is_said_and_the_dialog_stays(desk: Desk, tmp_path: Path) -> None:
    dialog = desk.open_dialog()
    before = desk.path.read_bytes()
    click(dialog, "Save as…")
    (asking,) = dialog.findChildren(QFileDialog)

    asking.fileSelected.emit(str(desk.path))

    assert "could not be written" in words(dialog)
    assert dialog.isVisible()
    assert desk.path.read_bytes() == before
    asking.reject()


def test_everything_that_takes_the_keyboard_has_a_name(desk: Desk) -> None:
    dialog = desk.open_dialog()

    for widget in dialog.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            text = widget.text() if isinstance(widget, QAbstractButton) else ""
            assert widget.accessibleName() or text, widget
