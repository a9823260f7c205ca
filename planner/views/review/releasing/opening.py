"""Opens the one-on-one sheet; what it needs is loaded on use, as it brings matplotlib."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QWidget

from planner.app.session import Session
from planner.domain.one_on_one import OneOnOne
from planner.views.appearance import Appearance

if TYPE_CHECKING:
    from planner.app.review import Review


def open_sheet(
    session: Session, appearance: Appearance, parent: QWidget | None, review: Review, held: OneOnOne
) -> QDialog:
    """Show the sheet of a one-on-one as it goes to paper or to the manager; return the dialog."""
    from planner.views.review.releasing.sheet_dialog import SheetDialog

    dialog = SheetDialog(session, appearance, review, held, parent)
    dialog.open()
    return dialog


def open_log(session: Session, appearance: Appearance, parent: QWidget | None, profile: str) -> QDialog:
    """Show which sheets were released; `profile` is the random name of the data file."""
    from planner.views.review.releasing.release_log import ReleaseLog

    dialog = ReleaseLog(session, appearance, profile, parent)
    dialog.open()
    return dialog
