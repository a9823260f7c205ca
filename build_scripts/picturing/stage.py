"""What a picture is taken of: a window with sample data, and a hand for it."""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import (
    QDeadlineTimer,
    QEventLoop,
    QMargins,
    QMessageLogContext,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSettings,
    Qt,
    QTimer,
    QtMsgType,
    QTranslator,
    qInstallMessageHandler,
)
from PySide6.QtGui import QColor, QCursor, QImage, QKeySequence, QPainter, QPen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QMainWindow, QWidget

from picturing.sample_files import NOW, SampleFiles, Setting
from planner import look
from planner.app.clock import StillClock
from planner.app.data_home import FILE_NAME
from planner.app.session import Session
from planner.domain.span import IsoWeek
from planner.domain.week import Week
from planner.drawing.week_painter import paint_shadow
from planner.start import Desk, name_application
from planner.views.appearance import Appearance
from planner.views.main_window import MainWindow
from planner.views.week.block_item import BlockItem

MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY = range(5)
_ZONE = ZoneInfo("Europe/Amsterdam")
_HOME = "/home/jip/Overmorgen"
_PATIENCE_MS = 30_000
_ROOM_FOR_SHADOW = QMargins(16, 16, 16, 16)


class Studio:
    """Sets up stages, one after the other, in a folder for passing files."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._files = SampleFiles(folder)
        self._stages = 0
        qInstallMessageHandler(_tell)
        application = QApplication.instance() or QApplication([])
        assert isinstance(application, QApplication)
        self._application = application
        # A caret that does not blink, so that two runs give the same picture.
        application.setCursorFlashTime(0)
        name_application(application)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder / "settings"))

    @contextmanager
    def stage(self, setting: Setting) -> Iterator[Stage]:
        """Set up a stage for one picture, and clear it away."""
        self._stages += 1
        stage = Stage(self._application, self._files, setting, self._folder / f"stage-{self._stages:04}")
        try:
            yield stage
        finally:
            stage.clear()


class Stage:
    """One window, or what stands in its place, and a hand for it."""

    def __init__(self, application: QApplication, files: SampleFiles, setting: Setting, folder: Path) -> None:
        self.setting = setting
        self.folder = folder
        self.path = folder / FILE_NAME
        self.clock = StillClock(NOW, _ZONE)
        self._application = application
        self._files = files
        self._held: tuple[QPoint, Qt.MouseButton] | None = None
        self._alone: QDialog | None = None
        self.desk = Desk(application, self.clock, setting.language)

    def open_sample(self) -> None:
        """Open a copy of the sample."""
        self.put_sample()
        self.open()

    def put_sample(self) -> None:
        """Put a copy of the sample where the data file is, and open nothing."""
        self._files.put_sample(self.folder, self.setting)

    def open_empty(self) -> None:
        """Open a plan in which nothing is planned yet."""
        self._files.put_empty(self.folder, self.setting)
        self.open()

    def open(self) -> None:
        """Open the data file as the program does."""
        assert self.desk.open(self.path)
        self.window.resize(*self.setting.size)
        QCursor.setPos(self.window.geometry().topLeft())
        QTest.qWaitForWindowExposed(self.window)
        self.window.activateWindow()
        self.settle()
        self.wait_until(lambda: self.window.week_page.history.knows_buffer)
        agreements = self.window.week_page.panel.agreements
        self.wait_until(lambda: all(row.standing is not None for row in agreements.rows))

    def open_alone(self, dialog: QDialog) -> None:
        """Open a dialog that has no window below it."""
        self._alone = dialog
        dialog.open()

    @property
    def window(self) -> MainWindow:
        """The open window."""
        assert self.desk.window is not None
        return self.desk.window

    @property
    def session(self) -> Session:
        """The open plan."""
        return self.desk.session

    @property
    def week(self) -> Week:
        """The week in which the clock stands still."""
        return self.session.week(IsoWeek.of(NOW.date()))

    @property
    def appearance(self) -> Appearance:
        """How the window looks and speaks."""
        return self.desk.adopt(self.session.preferences)

    def do(self, action: str) -> None:
        """Call a command as its menu does."""
        self.window.actions_table[action].trigger()
        self.settle()

    def item_at(self, day: int, time: str) -> BlockItem:
        """Return the block that begins at a time of a day of the shown week."""
        grid = self.window.week_page.grid
        start, wanted = _minute(time), grid.iso.days[day]
        spans = {item.block.span: item for item in grid.items.values() if item.isVisible()}
        return next(item for span, item in spans.items() if (span.day, span.start) == (wanted, start))

    def place_of(self, day: int, time: str, right: int = 40) -> QPoint:
        """Return the place of a time in the window, some points right of the day's left edge."""
        grid = self.window.week_page.grid
        place = QPoint(round(grid.grid.x_of(day)) + right, round(grid.grid.y_of(_minute(time))))
        return grid.mapTo(self.window, place)

    def middle_of(self, widget: QWidget) -> QPoint:
        """Return the middle of a widget, as a place in the window."""
        return widget.mapTo(self.window, widget.rect().center())

    def press(
        self,
        at: QPoint,
        button: Qt.MouseButton = Qt.MouseButton.LeftButton,
        held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Press a button of the mouse at a place in the window, with a key held."""
        QCursor.setPos(self.window.mapToGlobal(at))
        QTest.mousePress(self.window.windowHandle(), button, held, at)
        self._held = (at, button)
        self.settle()

    def move(self, at: QPoint) -> None:
        """Move the mouse with the button held."""
        QCursor.setPos(self.window.mapToGlobal(at))
        QTest.mouseMove(self.window.windowHandle(), at)
        if self._held is not None:
            self._held = (at, self._held[1])
        self.settle()

    def release(self) -> None:
        """Let the button go."""
        if self._held is not None:
            at, button = self._held
            self._held = None
            QTest.mouseRelease(self.window.windowHandle(), button, Qt.KeyboardModifier.NoModifier, at)
            self.settle()

    def click(self, at: QPoint, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
        """Click at a place in the window."""
        self.press(at, button)
        self.release()

    def double_click(self, at: QPoint) -> None:
        """Click twice at a place in the window."""
        left, no_key = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mouseDClick(self.window.windowHandle(), left, no_key, at)
        self.settle()

    def keys(self, *sequences: str) -> None:
        """Press keys, each written as "Alt+Down"."""
        for sequence in sequences:
            heard = QApplication.activePopupWidget() or QApplication.focusWidget() or self.window
            QTest.keySequence(heard, QKeySequence(sequence))
            self.settle()

    def settle(self) -> None:
        """Let everything happen that is due."""
        for _ in range(5):
            QApplication.processEvents()

    def wait_until(self, is_ready: Callable[[], object]) -> None:
        """Let time pass until something is so; raise TimeoutError where it does not come."""
        patience = QDeadlineTimer(_PATIENCE_MS)
        while not is_ready():
            if patience.hasExpired():
                raise TimeoutError("What the picture waits for did not come.")
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)

    def picture(self) -> QImage:
        """Return what is on the screen: the window and what has opened above it, or dialogs alone."""
        self._name_home()
        self.settle()
        above = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
        above = sorted((w for w in above if not isinstance(w, QMainWindow)), key=_depth)
        ground = self.desk.window
        area = QRect() if ground is None else ground.geometry()
        for widget in above:
            area = area.united(widget.geometry().marginsAdded(_ROOM_FOR_SHADOW))
        theme = look.theme_named(self.setting.theme)
        ratio = (above[0] if ground is None else ground).devicePixelRatioF()
        image = QImage(area.size() * ratio, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        image.fill(QColor(theme.sunken))
        painter = QPainter(image)
        if ground is not None:
            painter.drawPixmap(ground.pos() - area.topLeft(), ground.grab())
        for widget in above:
            _paint_above(painter, widget, area.topLeft(), theme)
        painter.end()
        return image

    def picture_of_question(self, ask: Callable[[], object]) -> QImage:
        """Return the picture of a dialog that `ask` waits for, or brings later, and say no to it.

        The program runs meanwhile as it does for a rep, and may end itself afterwards.
        """
        taken: list[QImage] = []
        looking, patience = QTimer(), QTimer()

        def look_for_dialog() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, QDialog):
                looking.stop()
                taken.append(self.picture())
                dialog.reject()
                self._application.exit()

        looking.timeout.connect(look_for_dialog)
        looking.start(0)
        patience.timeout.connect(self._application.exit)
        patience.start(_PATIENCE_MS)
        QTimer.singleShot(0, ask)
        self._application.exec()
        if not taken:
            raise TimeoutError("The question did not come.")
        return taken[0]

    def _name_home(self) -> None:
        """Show a rep's folder in place of the passing one, so that pictures are alike on every machine."""
        for widget in QApplication.allWidgets():
            if isinstance(widget, QLabel | QLineEdit) and widget.isVisible():
                for passing in (str(self.folder), _breakable(self.folder)):
                    if passing in widget.text():
                        widget.setText(widget.text().replace(passing, _HOME))

    def clear(self) -> None:
        """Let go of the mouse, and close everything without storing."""
        if self.desk.window is not None and self._held is not None:
            self.keys("Esc")
            self.release()
        for widget in QApplication.topLevelWidgets():
            if widget.isVisible() and not isinstance(widget, QMainWindow):
                QTest.keyClick(widget, Qt.Key.Key_Escape)
                widget.close()
        self.desk.close()
        self.settle()
        # A desk leaves its language behind; the next stage may speak another.
        for translator in self._application.findChildren(QTranslator):
            self._application.removeTranslator(translator)
            translator.deleteLater()
        shutil.rmtree(self.folder, ignore_errors=True)


def _tell(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Pass on what Qt warns of, but not of what a screen in memory cannot do."""
    if not message.startswith("This plugin does not support"):
        sys.stderr.write(f"{message}\n")


def _minute(time: str) -> int:
    hour, minute = time.split(":")
    return int(hour) * 60 + int(minute)


def _depth(widget: QWidget) -> int:
    """Return how many windows a window stands above."""
    above = widget.parentWidget()
    return 0 if above is None else 1 + _depth(above.window())


def _breakable(path: Path) -> str:
    """Return a path as labels show it that may break it after each folder."""
    return re.sub(r"([/\\])", "\\1\u200b", str(path))


def _paint_above(painter: QPainter, widget: QWidget, origin: QPoint, theme: look.Theme) -> None:
    """Paint a dialog or a popup in its place, with the shadow and the edge that a desktop gives it."""
    box = QRectF(widget.geometry()).translated(-QPointF(origin))
    paint_shadow(painter, box, theme, 4)
    painter.drawPixmap(box.topLeft(), widget.grab())
    painter.setPen(QPen(QColor(theme.edge), 1))
    painter.drawRect(box.adjusted(-0.5, -0.5, 0.5, 0.5))
