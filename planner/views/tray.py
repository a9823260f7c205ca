"""An icon in the system's tray while the window is open: the short way to something urgent."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from planner.views.main_window import MainWindow


def tray_icon(window: MainWindow, icon: QIcon) -> QSystemTrayIcon | None:
    """Return the icon with its menu, None where the system shows no tray; it goes with the window."""
    if not QSystemTrayIcon.isSystemTrayAvailable():
        return None
    tray = QSystemTrayIcon(icon, window)
    tray.setToolTip("Overmorgen")
    menu = QMenu(window)
    urgent = menu.addAction(QCoreApplication.translate("Tray", "Something urgent"))
    urgent.triggered.connect(window.open_urgent)
    shown = menu.addAction(QCoreApplication.translate("Tray", "Show the week"))
    shown.triggered.connect(window.come_to_front)
    tray.setContextMenu(menu)
    tray.activated.connect(lambda _reason: window.come_to_front())
    tray.show()
    return tray
