"""What leads to the settings and to the dialogs."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QListWidget, QPushButton, QScrollArea

from picturing.calendar_file import write_calendar
from picturing.stage import Stage
from planner.app.background import Background
from planner.app.data_home import FILE_NAME, DataHome, backups_folder
from planner.app.learned_rates import LearnedRates
from planner.app.machine_settings import MachineSettings
from planner.app.rule_suggestions import RuleSuggestions
from planner.domain import edits
from planner.domain.agreement import Metric
from planner.domain.errors import Problem, UserError
from planner.domain.preferences import Preferences
from planner.storage.backup import backups_of
from planner.views.agreements.editor import AgreementEditor, open_editor
from planner.views.data_trouble import TroubleDialog
from planner.views.printing.print_dialog import PrintDialog
from planner.views.settings.category_dialog import CategoryDialog
from planner.views.settings.restore_dialog import RestoreDialog

_FOUND = {"en": "backup", "nl": "reservekopie"}


def settings(stage: Stage) -> None:
    """Go to the settings."""
    stage.do("settings")


def settings_below(stage: Stage) -> None:
    """Go to the lower end of the settings."""
    stage.do("settings")
    for area in stage.window.findChildren(QScrollArea):
        area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())


def settings_found(stage: Stage) -> None:
    """Find a setting."""
    stage.do("settings")
    stage.keys("Ctrl+F")
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    field.setText(_FOUND[stage.setting.language])


def category(stage: Stage) -> None:
    """Open the form of a category."""
    stage.do("settings")
    research = stage.session.plan.category("research")
    CategoryDialog(stage.session, research, stage.appearance, stage.window).open()


def agreement(stage: Stage) -> None:
    """Open the editor for a new agreement, with what it asks for."""
    stage.do("agreement")
    rates = LearnedRates.of(stage.session)
    stage.wait_until(lambda: rates.now() and stage.window.findChildren(AgreementEditor)[-1].checked)


def agreed_share(stage: Stage) -> None:
    """Open the editor of the agreed share."""
    share = next(a for a in stage.session.plan.agreements.values() if a.metric is Metric.LONG_SHARE)
    editor = open_editor(stage.session, stage.appearance, stage.window, share.id)
    stage.wait_until(lambda: bool(editor.checked))


def restore(stage: Stage) -> None:
    """Choose the backup of yesterday, and wait for what going back to it would lose."""
    stage.do("settings")
    home = DataHome(stage.path, Background(stage.window), stage.clock, stage.window)
    dialog = RestoreDialog(home, stage.clock.today(), stage.appearance, stage.window)
    dialog.open()
    (backups,) = dialog.findChildren(QListWidget)
    backups.setCurrentRow(1)
    stage.wait_until(lambda: backups.item(0).data(Qt.ItemDataRole.UserRole))
    stage.wait_until(lambda: _default_button(dialog).isEnabled())


def keys(stage: Stage) -> None:
    """Open the list of keys."""
    stage.do("keys")


def guide(stage: Stage) -> None:
    """Open the guide at its second chapter."""
    stage.do("guide")
    stage.keys("Down")


def about(stage: Stage) -> None:
    """Open what the program says about itself."""
    stage.do("about")


def read_calendar(stage: Stage) -> None:
    """Drop a calendar file on the window, and wait for what is in it."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(write_calendar(stage.folder)))])
    held = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    middle = stage.window.rect().center()
    QApplication.sendEvent(stage.window, QDragEnterEvent(middle, *held))
    QApplication.sendEvent(stage.window, QDropEvent(QPointF(middle), *held))
    stage.wait_until(lambda: _default_button(_open_dialog()).isEnabled())


def calendar_was_read(stage: Stage) -> None:
    """Read the calendar that was dropped, and wait for what came of it."""
    read_calendar(stage)
    calendars = set(stage.session.plan.calendars)
    button = _default_button(_open_dialog())
    button.click()
    stage.wait_until(lambda: not button.isVisible())
    assert set(stage.session.plan.calendars) > calendars


def address(stage: Stage) -> None:
    """Add a calendar by an address."""
    stage.do("read_address")
    field = _open_dialog().findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setText("webcal://calendar.example.com/jeroen.ics")


def rule_question(stage: Stage) -> None:
    """Put an appointment under another kind of work, and wait until the foot asks for a rule."""
    stage.wait_until(lambda: stage.window.findChild(RuleSuggestions) is not None)
    stage.session.do(edits.recategorise, [], stage.week.appointments[:1], "service")
    stage.wait_until(lambda: bool(stage.window.status.question.words))


def print_preview(stage: Stage) -> None:
    """Open the dialog that prints, on a computer that has a printer."""
    machine, week = MachineSettings(), stage.week
    PrintDialog(
        stage.session, stage.appearance, machine, week, stage.window, printer_names=lambda: ["Office"]
    ).open()


def damaged_file(stage: Stage) -> QImage:
    """Open a data file in which one letter has changed on the disk, before the backup of the day."""
    today, *_ = backups_of(stage.path, backups_folder(stage.path))
    today.path.unlink()
    content = stage.path.read_bytes()
    stage.path.write_bytes(content.replace(b"Staalbouw Zeeland", b"Staalbouw Zeelans", 1))
    return stage.picture_of_question(lambda: stage.desk.open(stage.path))


def newer_file(stage: Stage) -> None:
    """Say that a data file is of a later version."""
    error = UserError(Problem.FILE_TOO_NEW, file=FILE_NAME)
    stage.open_alone(TroubleDialog(stage.desk.adopt(Preferences()), error))


def _open_dialog() -> QDialog:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    return dialog


def _default_button(dialog: QDialog) -> QPushButton:
    return next(button for button in dialog.findChildren(QPushButton) if button.isDefault())
