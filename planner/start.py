"""Puts everything together: from a data file to a window. The one module that knows all others."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QDialog

from planner.app.background import Background, Job
from planner.app.clock import Clock, SystemClock
from planner.app.data_home import DataHome, backups_folder, default_path
from planner.app.language import Translators, language_for
from planner.app.lean_start import wake_collector
from planner.app.machine_settings import MachineSettings
from planner.app.report import show_own_errors
from planner.app.session import Session
from planner.app.single_instance import SingleInstance
from planner.app.store_gate import StoreGate
from planner.app.time_zone import rep_zone
from planner.domain.errors import Problem, UserError
from planner.domain.preferences import Preferences
from planner.drawing.fonts import load_fonts
from planner.resource_files import resource_file
from planner.storage.data_file import prepare
from planner.storage.plan_reader import PlanReader
from planner.views.appearance import Appearance, appearance_for
from planner.views.main_window import MainWindow
from planner.views.style import dress
from planner.views.week.clipboard import leave_as_text

if TYPE_CHECKING:
    from planner.app.calendars import Calendars
    from planner.commands.arguments import Options

_REPORT = "report"


def open_window(options: Options) -> int:
    """Open the window and stay until it is closed; return the exit code.

    Raise UserError where the options make no sense.
    """
    clock = SystemClock(rep_zone(options.timezone))
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    name_application(application)
    desk = Desk(application, clock, options.language)
    if not options.sample:
        path = options.data.absolute() if options.data else default_path()
        return application.exec() if desk.open(path) else desk.exit_code
    from planner.sample.making import make_sample

    with tempfile.TemporaryDirectory(prefix="overmorgen-", ignore_cleanup_errors=True) as folder:
        path = Path(folder, "sample.overmorgen")
        make_sample(path, clock.today(), language_for(options.language))
        return application.exec() if desk.open(path) else desk.exit_code


def name_application(application: QApplication) -> None:
    """Tell Qt and the desktop who this is, and load the fonts."""
    application.setApplicationName("Overmorgen")
    application.setApplicationDisplayName("Overmorgen")
    application.setDesktopFileName("io.github.overmorgen.Overmorgen")
    application.setWindowIcon(QIcon(str(resource_file("icons", "overmorgen.svg"))))
    load_fonts()


class Desk(QObject):
    """One data file on the screen, from opening to closing; going back to a backup opens it again."""

    def __init__(self, application: QApplication, clock: Clock, language: str = "") -> None:
        super().__init__()
        self._application = application
        self._clock = clock
        self._asked_language = language
        self._translators = Translators(application)
        self._translators.speak(language_for(language))
        self._theme_name = ""
        self._background = Background(self)
        self._machine = MachineSettings()
        self._instance: SingleInstance | None = None
        self.window: MainWindow | None = None
        self.exit_code = 0
        self._hook = show_own_errors(self._show_report)
        application.aboutToQuit.connect(self.close)

    def open(self, path: Path) -> bool:
        """Show the file in a window; return False where another window has it, or it cannot be opened."""
        self.path = path
        if not self._claim(path) or not self._make_ready(path):
            return False
        try:
            self._furnish(path)
        except UserError as error:
            self._reader.close()
            if error.problem is Problem.FILE_DAMAGED:
                return self._offer_backup(path) and self.open(path)
            self._explain(error)
            return False
        return True

    def _furnish(self, path: Path) -> None:
        self._reader = PlanReader(path)
        self._gate = StoreGate(path)
        self.session = Session(self._reader, self._gate.open, self._clock)
        self.session.refused.connect(self._notice_damage)
        self._home = DataHome(path, self._background, self._clock, self)
        self._calendars = self._make_calendars()
        self.window = MainWindow(self.session, self._home, self._calendars, self._machine, self.adopt)
        self.window.restore_wanted.connect(self._go_back_to)
        self.window.installEventFilter(self)
        self.window.show()

    def _notice_damage(self, error: UserError) -> None:
        """Offer a backup when damage is met while the file is open; what met it is let finish first."""
        if error.problem is Problem.FILE_DAMAGED:
            QTimer.singleShot(0, self, lambda: self._take_trouble(error))

    def _make_calendars(self) -> Calendars:
        from planner.app.calendars import Calendars

        return Calendars(self.session, self._background, self.path, self._gate.open)

    def _claim(self, path: Path) -> bool:
        if self._instance is not None:
            return True
        path.parent.mkdir(parents=True, exist_ok=True)
        instance = SingleInstance(path)
        if not instance.claim():
            if not instance.call_first():
                self._explain(UserError(Problem.FILE_LOCKED, file=path.name))
            return False
        instance.raised.connect(self._come_to_front)
        self._instance = instance
        return True

    def _make_ready(self, path: Path) -> bool:
        try:
            prepare(path, backups_folder(path), self._clock.today())
        except UserError as error:
            if error.problem is Problem.FILE_DAMAGED:
                return self._offer_backup(path) and self._make_ready(path)
            self._explain(error)
            return False
        return True

    def _offer_backup(self, path: Path) -> bool:
        """Show the newest sound backup and what it would lose; put it in place only after a yes."""
        from planner.storage import backup
        from planner.views.data_trouble import ask_about_damage

        newest = backup.newest_sound(path, backups_folder(path))
        loss = None if newest is None else backup.loss(newest.path, path)
        agreed = ask_about_damage(self.adopt(Preferences()), path, newest, loss)
        if agreed and newest is not None:
            backup.restore(newest.path, path, self._clock.now())
        else:
            self.exit_code = 2
        return agreed

    def _explain(self, error: UserError) -> None:
        from planner.views.data_trouble import show_trouble

        show_trouble(self.adopt(Preferences()), error)
        self.exit_code = 2

    def adopt(self, preferences: Preferences) -> Appearance:
        """Make the app look and speak as preferences say; a language on the command line goes first."""
        appearance = appearance_for(preferences, self._asked_language)
        self._translators.speak(appearance.language)
        if appearance.theme.name != self._theme_name:
            self._theme_name = appearance.theme.name
            dress(self._application, appearance.theme)
        return appearance

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin what can wait once the first week is on the screen."""
        if watched is self.window and event.type() is QEvent.Type.Paint and self.window is not None:
            self.window.removeEventFilter(self)
            # Not 0, which would come before what else has been waiting to be shown.
            QTimer.singleShot(1, self, self._begin_upkeep)
        return False

    def _begin_upkeep(self) -> None:
        from planner.views.tray import tray_icon

        wake_collector()
        if self._instance is not None:
            self._instance.listen()
        if self.window is not None:
            tray_icon(self.window, self._application.windowIcon())
        gate = self._gate

        def open_and_tidy(job: Job) -> None:
            gate.open(lambda: job.is_cancelled).purge_readings()

        job = self._background.start(open_and_tidy)
        job.done.connect(lambda _nothing: self._go_on())
        job.refused.connect(self._take_trouble)

    def _go_on(self) -> None:
        """Begin what reads and writes by itself, now that the file was found sound."""
        self._home.start_upkeep()
        if self.window is not None:
            self.window.start()

    def _take_trouble(self, error: UserError) -> None:
        if error.problem is not Problem.FILE_DAMAGED:
            self.session.refused.emit(error, frozenset())
            return
        if self.window is None:
            # Damage is often met in several places at once; the first has led here already.
            return
        self._put_away()
        if not (self._offer_backup(self.path) and self.open(self.path)):
            self._application.exit(self.exit_code)

    def _go_back_to(self, chosen: Path) -> None:
        """Put a backup in the place of the data file, with the file kept beside it, and show it."""
        home, path = self._home, self.path
        self._put_away()
        job = home.restore(chosen)
        job.done.connect(lambda _kept: self.open(path))
        job.refused.connect(self._explain)
        job.refused.connect(lambda _error: self.open(path))

    def _show_report(self, report: str) -> None:
        """Show the report of an error of ours, one at a time."""
        if self.window is None or self.window.findChild(QDialog, _REPORT) is not None:
            return
        from planner.views.report_dialog import ReportDialog

        dialog = ReportDialog(report, self.adopt(self.session.preferences), self.window)
        dialog.setObjectName(_REPORT)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _come_to_front(self) -> None:
        if self.window is not None:
            self.window.come_to_front()

    def _put_away(self) -> None:
        """Close the window and the file, and leave the app running."""
        if self.window is not None:
            self._application.setQuitOnLastWindowClosed(False)
            self.window.close()
            self.window.deleteLater()
            self.window = None
            # Gone before the session, whose last signals it would otherwise still hear.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            self._application.setQuitOnLastWindowClosed(True)
            self._background.settle()
            self._reader.close()
            self._gate.close()

    def close(self) -> None:
        """Close everything; what was confirmed on screen has been on disk since."""
        self._put_away()
        sys.excepthook = self._hook
        leave_as_text()
        self._translators.fall_silent()
        self._background.close()
        if self._instance is not None:
            self._instance.release()
            self._instance = None
