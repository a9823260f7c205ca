"""Opens the page on how Overmorgen calculates; it is loaded on use."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from planner.app.session import Session
from planner.views.appearance import Appearance


def open_parameters(session: Session, appearance: Appearance, parent: QWidget | None) -> QDialog:
    """Show how Overmorgen calculates, and return the dialog."""
    from planner.views.review.parameters.dialog import ParametersDialog

    dialog = ParametersDialog(session, appearance, parent)
    dialog.open()
    return dialog
