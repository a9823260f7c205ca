"""The guide, the keys, and what Overmorgen is: windows that are loaded when they are first asked for."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from planner.views.actions import all_keys
from planner.views.appearance import Appearance


def open_guide(appearance: Appearance, parent: QWidget) -> None:
    """Open the guide beside the window."""
    from planner.views.guide import GuideWindow

    GuideWindow(appearance, parent).show()


def open_keys(appearance: Appearance, parent: QWidget) -> None:
    """Open the list of all keys."""
    from planner.views.settings.keys import KeysDialog

    KeysDialog(all_keys(), appearance, parent).open()


def open_about(appearance: Appearance, parent: QWidget) -> None:
    """Tell what Overmorgen is, and which version."""
    from planner.views.about import AboutDialog

    AboutDialog(appearance, parent).open()
