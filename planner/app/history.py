"""What the rep's own past weeks say: where acquisition survives, and so where a block should go."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta

from PySide6.QtCore import QObject

from planner.app.session import Session
from planner.domain.accounting import Fate, fates_of_week, gone_from
from planner.domain.block import Block
from planner.domain.span import IsoWeek
from planner.foresight.survival import Committed, SurvivalRecord, survival_record
from planner.proposals.situation import Situation, situation_of
from planner.proposals.slots import Place, best_slots
from planner.storage.review_reader import CommittedTime

_WEEKS_BACK = 26


def survival_until(today: date, committed: Callable[[date, date], Iterable[CommittedTime]]) -> SurvivalRecord:
    """Return what survived of committed acquisition in the half year until yesterday, per part of the week.

    `committed` gives it from one day to another; what has not been looked back on is left out.
    """
    rows = committed(today - timedelta(weeks=_WEEKS_BACK), today - timedelta(days=1))
    return survival_record(
        Committed(row.day, row.start, row.planned, row.done, row.excused + row.open) for row in rows
    )


class History(QObject):
    """Reads the last half year when it is asked for, and again after a change."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._survival: SurvivalRecord | None = None
        session.changed.connect(self._forget)

    def _forget(self) -> None:
        self._survival = None

    def survival(self) -> SurvivalRecord:
        """Return what survived of committed acquisition, per part of the week, until yesterday."""
        if self._survival is None:
            today = self._session.clock.today()
            self._survival = survival_until(today, self._session.committed_acquisition)
        return self._survival

    def fates(self, iso: IsoWeek) -> tuple[Fate, ...]:
        """Return what became of each block that a week was committed with, wherever it has gone since."""
        week = self._session.week(iso)
        gone = gone_from(week)
        elsewhere = self._session.blocks_wherever(gone) if gone else {}
        return fates_of_week(week, elsewhere, self._session.plan.categories)

    def situation(self, until: datetime) -> Situation:
        """Return what proposals look at, until a wall-clock moment."""
        return situation_of(self._session.plan, self._session.clock.now(), until, self.survival())

    def places_for(self, block: Block, count: int = 3) -> tuple[Place, ...]:
        """Return the free times that suit an acquisition block best."""
        now = self._session.clock.now()
        return best_slots(self.situation(max(now, block.span.ends_at)), block, now, count)
