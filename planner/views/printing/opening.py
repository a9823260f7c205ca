"""Opens the dialog that prints a week; what it needs is loaded on use."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from planner.app.machine_settings import MachineSettings
from planner.app.session import Session
from planner.domain.span import IsoWeek
from planner.views.appearance import Appearance


def print_week(
    session: Session, appearance: Appearance, machine: MachineSettings, iso: IsoWeek, parent: QWidget
) -> None:
    """Show a week as it goes to paper. Raises UserError as reading the week does."""
    from planner.views.printing.print_dialog import PrintDialog

    PrintDialog(session, appearance, machine, session.week(iso), parent).open()
