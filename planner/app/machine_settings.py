"""What belongs to this computer, not to the plan: places of windows, zoom, paper, last folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from planner import look

_LAYOUT = 1


class MachineSettings:
    """Remembers in a file of the user's configuration folder; a value that makes no sense counts as unset."""

    def __init__(self) -> None:
        self._stored = QSettings(
            QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Overmorgen", "Overmorgen"
        )

    def geometry(self) -> QByteArray:
        """Return where the window was, as Qt has it; empty before the first time."""
        value = self._stored.value(f"window/geometry{_LAYOUT}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep_geometry(self, geometry: QByteArray) -> None:
        """Remember where the window is."""
        self._stored.setValue(f"window/geometry{_LAYOUT}", geometry)

    def zoom(self) -> int:
        """Return the height of an hour in pixels."""
        steps = {str(step): step for step in look.ZOOM_STEPS}
        return steps.get(self.text("week/zoom"), look.DEFAULT_ZOOM)

    def keep_zoom(self, pixels: int) -> None:
        """Remember the height of an hour."""
        self.keep_text("week/zoom", str(pixels))

    def folder(self, purpose: str) -> str:
        """Return the folder last used for a purpose, empty where it is gone."""
        folder = self.text(f"folders/{purpose}")
        return folder if folder and Path(folder).is_dir() else ""

    def keep_folder(self, purpose: str, folder: str) -> None:
        """Remember a folder for a purpose."""
        self.keep_text(f"folders/{purpose}", folder)

    def flag(self, key: str, default: bool) -> bool:
        """Return a yes or no."""
        return {"yes": True, "no": False}.get(self.text(key), default)

    def keep_flag(self, key: str, value: bool) -> None:
        """Remember a yes or no."""
        self.keep_text(key, "yes" if value else "no")

    def text(self, key: str) -> str:
        """Return a text, empty where there is none."""
        value = self._stored.value(key)
        return value if isinstance(value, str) else ""

    def keep_text(self, key: str, value: str) -> None:
        """Remember a text."""
        self._stored.setValue(key, value)
