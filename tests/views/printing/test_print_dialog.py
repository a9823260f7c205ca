"""The print dialog: what it shows, what it remembers, and how a page leaves it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, QPointF, QSettings, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from planner import look
from planner.app.clock import StillClock
from planner.app.formats import formats_for
from planner.app.machine_settings import MachineSettings
from planner.app.session import Session
from planner.domain import edits
from planner.drawing.fonts import load_fonts
from planner.printing.paper import Paper
from planner.storage import data_file as storage_file
from planner.storage.plan_reader import PlanReader
from planner.storage.plan_store import PlanStore
from planner.views.appearance import Appearance
from planner.views.printing.print_dialog import PrintDialog
from tests.printing.sample_week import PRINTED_AT, WEEK, block


@pytest.fixture
def session(qapp: QApplication, data_file: Path) -> Iterator[Session]:
    """A plan with an open and a private block in week 48."""
    load_fonts()
    storage_file.create(data_file)
    with PlanReader(data_file) as reader:
        store = PlanStore(data_file)
        opened = Session(reader, lambda: store, StillClock(PRINTED_AT))
        opened.do(edits.add_block, block(0, "09:00", 90, "calling", "Packaging, list B", note="six calls"))
        opened.do(edits.add_block, block(1, "09:00", 60, "visits", "Doctor", private=True))
        yield opened
        store.close()


@pytest.fixture
def machine(tmp_path: Path) -> MachineSettings:
    """A computer on which nothing was chosen yet."""
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    return MachineSettings()


OpenDialog = Callable[..., PrintDialog]


@pytest.fixture
def open_dialog(qtbot: QtBot, session: Session, machine: MachineSettings) -> OpenDialog:
    """Opens the dialog for week 48, by default where a printer is set up and formats are Dutch."""

    def opened(formats: str = "nl_NL", printers: tuple[str, ...] = ("Office",)) -> PrintDialog:
        appearance = Appearance(look.LIGHT, formats_for("en", formats), "en")
        week = session.week(WEEK)
        dialog = PrintDialog(session, appearance, machine, week, None, lambda: list(printers))
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        qtbot.waitUntil(lambda: dialog.print_button.isEnabled() or dialog.no_printer.isVisible())
        return dialog

    return opened


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(8, widget.height() // 2))


def choose(dialog: PrintDialog, words: str) -> None:
    """Click the choice or the box with these words."""
    (button,) = (found for found in dialog.findChildren(QAbstractButton) if found.text() == words)
    click(button)


def saved(dialog: PrintDialog, path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Save as a PDF under a path, and return the words in it."""
    monkeypatch.setattr(QFileDialog, "exec", lambda _: QDialog.DialogCode.Accepted)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _: [str(path)])
    click(dialog.save_button)
    return " ".join(PdfReader(path).pages[0].extract_text().split()) if path.exists() else ""


def test_the_dialog_shows_the_page_of_the_week(open_dialog: OpenDialog) -> None:
    dialog = open_dialog()

    assert dialog.windowTitle() == "Print Week 48"
    assert _has_colour(dialog, "#FFFFFF")
    assert _has_colour(dialog, look.LIGHT.long)


def test_grey_is_seen_in_the_preview(open_dialog: OpenDialog) -> None:
    dialog = open_dialog()

    choose(dialog, "Grey")

    assert not _has_colour(dialog, look.LIGHT.long)


@pytest.mark.parametrize(("formats", "paper"), [("nl_NL", Paper.A4), ("en_US", Paper.LETTER)])
def test_paper_follows_the_formats_until_it_is_chosen(
    open_dialog: OpenDialog, formats: str, paper: Paper
) -> None:
    assert open_dialog(formats).options.paper is paper

    choose(open_dialog(formats), "Letter" if paper is Paper.A4 else "A4")

    assert open_dialog(formats).options.paper is not paper


def test_the_set_up_of_the_page_is_remembered(open_dialog: OpenDialog) -> None:
    first = open_dialog()
    for words in ("Grey", "Days off too", "Notes of blocks"):
        choose(first, words)

    second = open_dialog()

    assert second.options == first.options
    assert (second.options.grey, second.options.with_weekend, second.options.with_notes) == (
        True,
        True,
        False,
    )
    assert second.weekend.isChecked()
    assert not second.notes.isChecked()


def test_private_blocks_are_asked_for_each_time(
    open_dialog: OpenDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = open_dialog()
    hidden = saved(first, tmp_path / "hidden.pdf", monkeypatch)
    choose(first, "Private blocks in full")
    shown = saved(first, tmp_path / "shown.pdf", monkeypatch)

    assert "Doctor" not in hidden
    assert "Doctor" in shown
    assert not open_dialog().options.with_private


def test_saving_writes_the_page_as_it_is_set_up(
    open_dialog: OpenDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = open_dialog()
    choose(dialog, "Notes of blocks")

    words = saved(dialog, tmp_path / "week.pdf", monkeypatch)

    assert "Packaging, list B" in words
    assert "six calls" not in words
    assert dialog.message.text() == "Saved as week.pdf."
    assert dialog.isVisible()


def test_the_folder_is_remembered(
    open_dialog: OpenDialog, machine: MachineSettings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved(open_dialog(), tmp_path / "week.pdf", monkeypatch)

    assert machine.folder("print") == str(tmp_path)


def test_a_folder_that_is_gone_is_said_in_words(
    open_dialog: OpenDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = open_dialog()

    saved(dialog, tmp_path / "gone" / "week.pdf", monkeypatch)

    assert "could not be written" in dialog.message.text()
    assert dialog.message.isVisible()


def test_without_a_printer_a_pdf_can_still_be_saved(open_dialog: OpenDialog) -> None:
    dialog = open_dialog(printers=())

    assert not dialog.print_button.isEnabled()
    assert dialog.save_button.isEnabled()
    assert dialog.no_printer.text() == "No printer is set up on this computer. A PDF can be saved."


def test_printing_goes_to_the_chosen_printer(
    open_dialog: OpenDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "printed.pdf"
    dialog = open_dialog()

    def chosen(print_dialog: QPrintDialog) -> QDialog.DialogCode:
        print_dialog.printer().setOutputFileName(str(path))
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", chosen)
    click(dialog.print_button)

    assert len(PdfReader(path).pages) == 1
    assert dialog.message.text() == "Sent to the printer."


def test_enter_on_close_closes_and_prints_nothing(
    open_dialog: OpenDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[QPrintDialog] = []
    monkeypatch.setattr(QPrintDialog, "exec", asked.append)
    dialog = open_dialog()
    dialog.activateWindow()
    dialog.close_button.setFocus()
    QTest.keyClick(dialog.close_button, Qt.Key.Key_Return)
    assert asked == []
    assert not dialog.isVisible()


def test_printing_may_be_cancelled(open_dialog: OpenDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    dialog = open_dialog()
    monkeypatch.setattr(QPrintDialog, "exec", lambda _: QDialog.DialogCode.Rejected)

    click(dialog.print_button)

    assert dialog.message.text() == ""


def test_the_preview_is_zoomed_by_keys_wheel_and_buttons(open_dialog: OpenDialog) -> None:
    preview = open_dialog().preview
    assert preview.fits
    whole = preview.zoom

    preview.setFocus()
    QTest.keyClicks(preview, "+")
    larger = preview.zoom
    QTest.keyClicks(preview, "+")
    assert whole < larger < preview.zoom
    assert preview.verticalScrollBar().maximum() > 0
    QTest.keyClicks(preview, "-")
    assert preview.zoom == larger
    _wheel(preview.viewport(), 120)
    assert preview.zoom > larger
    QTest.keyClicks(preview, "0")
    assert preview.fits
    assert preview.zoom == whole


def test_the_keyboard_scrolls_a_large_page(open_dialog: OpenDialog) -> None:
    dialog = open_dialog()
    for _ in range(5):
        click(dialog.zoom_bar.larger)
    dialog.preview.setFocus()

    QTest.keyClick(dialog.preview, Qt.Key.Key_Down)
    QTest.keyClick(dialog.preview, Qt.Key.Key_PageDown)

    assert dialog.preview.verticalScrollBar().value() > 0
    assert dialog.zoom_bar.smaller.isEnabled()
    click(dialog.zoom_bar.whole)
    assert dialog.preview.fits


def test_the_whole_page_stays_whole_when_the_window_changes(open_dialog: OpenDialog) -> None:
    dialog = open_dialog()
    before = dialog.preview.zoom

    dialog.resize(1500, 1000)
    QApplication.processEvents()

    assert dialog.preview.fits
    assert dialog.preview.zoom > before
    assert dialog.preview.verticalScrollBar().maximum() == 0


def test_everything_that_takes_the_keyboard_has_a_name(open_dialog: OpenDialog) -> None:
    dialog = open_dialog()

    for widget in dialog.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            text = widget.text() if isinstance(widget, QAbstractButton) else ""
            assert widget.accessibleName() or text, widget


def _has_colour(dialog: PrintDialog, colour: str) -> bool:
    picture = dialog.preview.viewport().grab().toImage()
    wanted = colour.lower()
    return any(
        picture.pixelColor(x, y).name() == wanted
        for x in range(picture.width())
        for y in range(picture.height())
    )


def _wheel(widget: QWidget, turn: int) -> None:
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle,
        QPointF(widget.mapToGlobal(middle)),
        QPoint(),
        QPoint(0, turn),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)
