"""One window per data file: a second start raises the first window instead."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCryptographicHash, QLockFile, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

_PATIENCE = 1500


class SingleInstance(QObject):
    """Holds the right to show a data file; `raised` comes when another start has asked for it.

    A lock file beside the data decides, as it survives nothing but the process that holds it; the
    message to raise the window goes over a local socket that only this user may open.
    """

    raised = Signal()

    def __init__(self, data_file: Path) -> None:
        super().__init__()
        # A link to the file must meet the same lock.
        file = str(data_file.resolve())
        self._lock = QLockFile(file + ".lock")
        self._lock.setStaleLockTime(0)
        digest = QCryptographicHash.hash(file.encode(), QCryptographicHash.Algorithm.Sha256)
        self._name = "overmorgen-" + bytes(digest.toHex().data()).decode()[:24]
        self._server: QLocalServer | None = None

    def claim(self) -> bool:
        """Return whether this is the first window on the file; where no lock can be made, it is."""
        if self._lock.tryLock(0):
            return True
        return self._lock.error() is not QLockFile.LockError.LockFailedError

    def listen(self) -> None:
        """Wait for other starts; called after the first paint, as the network library takes a while."""
        from PySide6.QtNetwork import QLocalServer

        QLocalServer.removeServer(self._name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._take_call)
        self._server.listen(self._name)

    def _take_call(self) -> None:
        if self._server is not None:
            caller = self._server.nextPendingConnection()
            if caller is not None:
                caller.disconnected.connect(caller.deleteLater)
                caller.disconnectFromServer()
            self.raised.emit()

    def call_first(self) -> bool:
        """Ask the first window to come to the front; return whether it was reached."""
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        reached = socket.waitForConnected(_PATIENCE)
        if reached and sys.platform != "win32":
            socket.waitForDisconnected(_PATIENCE)
        return reached

    def release(self) -> None:
        """Let the next start have the file."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()
