"""Opens the page of the team on use, and keeps what was read when the page is made anew."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from planner.app.data_home import DataHome
from planner.app.machine_settings import MachineSettings
from planner.app.session import Session
from planner.views.actions import Actions
from planner.views.appearance import Appearance

if TYPE_CHECKING:
    from planner.app.team_desk import TeamDesk
    from planner.views.team.page import TeamPage


class TeamRoom(QObject):
    """The page of the team and the desk below it, both made on use."""

    def __init__(self, session: Session, home: DataHome, machine: MachineSettings, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._home = home
        self._machine = machine
        self._desk: TeamDesk | None = None
        self.page: TeamPage | None = None

    def open(self, appearance: Appearance, actions: Actions, say: Callable[[str], None]) -> TeamPage:
        """Return the page, made where there is none; `say` tells news."""
        if self.page is None:
            from planner.app.team_desk import TeamDesk
            from planner.views.team.page import TeamPage

            if self._desk is None:
                self._desk = TeamDesk(self._home, self._machine, self)
                self._desk.start()
            self.page = TeamPage(self._session, self._desk, self._machine, appearance, actions)
            self.page.said.connect(say)
        return self.page

    def read_sheets(self) -> None:
        """Let the manager choose sheets, once the page is in front."""
        if self.page is not None:
            self.page.dialogs.choose_files()

    def plans(self, block_ids: Iterable[str]) -> bool:
        """Whether one of some blocks is a one-on-one that was planned here."""
        planned = self._desk.team.planned if self._desk is not None else None
        return not set((planned or {}).values()).isdisjoint(block_ids)

    def who_sees_what(self) -> str:
        """Return the sentence that stands in the status line."""
        return QCoreApplication.translate(
            "Team", "You see hours, agreements and causes as totals. Titles and notes stay with the rep"
        )

    def forget(self) -> None:
        """Let go of the page, which makes way for a new one."""
        if self.page is not None:
            self.page.forget()
            self.page = None
