"""Opens agency and coaching over the window, and from there the lists that go to and fro."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from planner.app.session import Session
from planner.views.appearance import Appearance
from planner.views.support.support_dialog import SupportDialog


def open_support(session: Session, appearance: Appearance, parent: QWidget) -> SupportDialog:
    """Open the dialog and return it."""
    dialog = SupportDialog(session, appearance, parent)
    dialog.open()
    return dialog
