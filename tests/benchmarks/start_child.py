"""Opens a window and tells when it was painted: `python -m tests.benchmarks.start_child KIND SECONDS [FILE]`.

KIND is "bare", a QMainWindow with nothing in it, or "planner", the program with a data file. It prints the
moment of the first paint (ns), the processor time spent until then (ns) and the memory then (kB), stays for
some seconds, and prints the memory again.
"""

from __future__ import annotations

import os
import sys
import time


def main() -> None:
    """Open the window."""
    kind, seconds, *rest = sys.argv[1:]
    if kind == "bare":
        _open_bare(float(seconds))
    else:
        _open_planner(rest[0], float(seconds))


def _open_bare(seconds: float) -> None:
    from PySide6.QtWidgets import QApplication, QMainWindow

    application = QApplication([])
    _tell_when_painted(QMainWindow, seconds)
    window = QMainWindow()
    window.resize(1440, 900)
    window.show()
    application.exec()


def _open_planner(file: str, seconds: float) -> None:
    from PySide6.QtWidgets import QMainWindow

    from planner.__main__ import main as run

    _tell_when_painted(QMainWindow, seconds)
    run(["--data", file])


def _tell_when_painted(kind: type, seconds: float) -> None:
    """Let windows of a kind say when their first paint has reached the screen."""
    from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QMainWindow

    class Teller(QObject):
        def event(self, _event: QEvent) -> bool:
            figures = (time.monotonic_ns(), time.process_time_ns(), _memory())
            sys.stdout.write(" ".join(map(str, figures)))
            QTimer.singleShot(round(seconds * 1000), self._leave)
            return True

        def _leave(self) -> None:
            sys.stdout.write(f" {_memory()}\n")
            sys.stdout.flush()
            os._exit(0)

    tellers: list[Teller] = []

    def paint(window: QMainWindow, event: QPaintEvent) -> None:
        if not tellers:
            tellers.append(Teller())
            # The children are painted after this and before the next event, which is this one.
            QCoreApplication.postEvent(tellers[0], QEvent(QEvent.Type.User))

    kind.paintEvent = paint  # type: ignore[attr-defined]


def _memory() -> int:
    """Return the resident memory of this process, in kB."""
    with open("/proc/self/status", encoding="ascii") as status:  # noqa: PTH123 - nothing more than needed is loaded
        return next(int(line.split()[1]) for line in status if line.startswith("VmRSS"))


if __name__ == "__main__":
    main()
