"""The whole program on a data file, which says what it sees of itself, until its input ends.

It says "painted" and the modules that are loaded right after the first paint; then "ready" once another
start could call it; then, minimised, "raised" when its window comes back.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication

from planner.app.clock import SystemClock
from planner.app.time_zone import rep_zone
from planner.start import Desk, name_application


def say(*words: str) -> None:
    sys.stdout.write(" ".join(words) + "\n")
    sys.stdout.flush()


class Watcher(QObject):
    """Looks at the window from outside."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        assert desk.window is not None
        self._window = desk.window
        self._is_painted = False
        self._window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self._take_stock)
        if event.type() is QEvent.Type.WindowStateChange and not self._window.isMinimized():
            say("raised")
        return False

    def _take_stock(self) -> None:
        say("painted", *sorted(sys.modules))
        # What the program does after its first paint stands in the queue of timers before this.
        QTimer.singleShot(1, self._wait_for_calls)

    def _wait_for_calls(self) -> None:
        self._window.showMinimized()
        say("ready")


def main() -> int:
    application = QApplication(sys.argv[:1])
    name_application(application)
    desk = Desk(application, SystemClock(rep_zone("Europe/Amsterdam")), "en")
    if not desk.open(Path(sys.argv[1])):
        say("another window has it")
        return desk.exit_code
    watcher = Watcher(desk)
    ends = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, watcher)
    ends.activated.connect(application.quit)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
