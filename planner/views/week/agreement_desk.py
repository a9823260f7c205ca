"""Keeps the agreements beside the week up to date; what takes reading is read in a quiet moment."""

from __future__ import annotations

from PySide6.QtCore import QObject

from planner.app.defence_marks import DefenceMarks
from planner.app.history import History
from planner.app.session import Session
from planner.domain.agreement import shown_agreements
from planner.domain.errors import UserError
from planner.views.quiet_moment import QuietMoment
from planner.views.week.agreement_section import AgreementSection
from planner.views.week.week_grid import WeekGrid


class AgreementDesk(QObject):
    """Looks at the shown week whenever something has changed."""

    def __init__(self, grid: WeekGrid, history: History, section: AgreementSection) -> None:
        super().__init__(grid)
        self._grid = grid
        self._facts = history.facts
        self._section = section
        self._quiet = QuietMoment(self.read, self)

    @property
    def _session(self) -> Session:
        return self._grid.session

    def refresh(self) -> None:
        """Show what was agreed for the shown week now, and how it stands in a moment."""
        agreements = self._session.plan.agreements.values()
        today = self._session.clock.today()
        self._section.show_agreements(shown_agreements(agreements, self._grid.iso, today))
        self._quiet.expect()

    def stop(self) -> None:
        """Look at nothing any more, as when the page makes way for a new one."""
        self._quiet.forgo()

    def read(self) -> None:
        """Read how things stand, and show it."""
        from planner.app.agreements import standings_of
        from planner.app.defence import defences_now

        session = self._session
        try:
            found = standings_of(session.plan, self._facts, self._grid.iso, session.clock.today())
            self._section.show_standings({standing.agreement.id: standing for standing in found})
            marks = DefenceMarks(defences_now(session.plan, self._facts, session.clock.now()))
        except UserError as error:
            session.refused.emit(error, frozenset())
            return
        if marks != self._grid.defences:
            self._grid.defences = marks
            self._grid.refresh()
