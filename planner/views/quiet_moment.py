"""The moment after the last of several changes, when there is time to read what they mean."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

_LENGTH = 150


class QuietMoment(QTimer):
    """Does something once nothing has been expected anew for a moment, and never before the first paint."""

    def __init__(self, act: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._is_over = False
        self.setSingleShot(True)
        self.setInterval(_LENGTH)
        self.timeout.connect(act)

    def expect(self) -> None:
        """Wait for the moment; it begins once events are taken, which is after a window has been made."""
        QTimer.singleShot(0, self, self._begin)

    def _begin(self) -> None:
        if not self._is_over:
            self.start()

    def forgo(self) -> None:
        """Do nothing any more."""
        self._is_over = True
        self.stop()
