"""What was noted of prospects in calls and is not logged yet, kept while the session lasts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QObject

from planner.app.session import Session
from planner.domain.prospect import Prospect, TouchKind, TouchOutcome


@dataclass(frozen=True, slots=True)
class Said:
    """What is being noted of one prospect. `minutes` is 0 where it is measured; a blank `action` is none."""

    kind: TouchKind = TouchKind.CALL
    outcome: TouchOutcome = TouchOutcome.NONE
    note: str = ""
    minutes: int = 0
    action: str = ""
    on: date | None = None

    @classmethod
    def nothing_about(cls, prospect: Prospect) -> Said:
        """Return what stands there before anything is noted: the prospect's next action."""
        return cls(action=prospect.next_action, on=prospect.next_on)

    @property
    def is_enough(self) -> bool:
        """Whether it can be logged: of a call or visit it is said what came of it."""
        return bool(self.outcome or self.note.strip()) or self.kind in (TouchKind.MAIL, TouchKind.FAIR)


class CallDrafts(QObject):
    """The drafts of one session, by block and prospect: a sheet that is closed by Escape loses no word."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._kept: dict[tuple[str, str], tuple[Said, Said]] = {}

    @staticmethod
    def of(session: Session) -> CallDrafts:
        """Return the drafts of a session, which it has from the first time on that they are asked for."""
        return session.findChild(CallDrafts) or CallDrafts(session)

    def said_of(self, block_id: str, prospect: Prospect) -> Said:
        """Return what was noted of a prospect; a next action that nobody noted is the prospect's of now."""
        fresh = Said.nothing_about(prospect)
        said, then = self._kept.get((block_id, prospect.id), (fresh, fresh))
        if (said.action, said.on) == (then.action, then.on):
            return replace(said, action=fresh.action, on=fresh.on)
        return said

    def say(self, block_id: str, prospect: Prospect, said: Said) -> None:
        """Keep what is being noted of a prospect, unless that is nothing."""
        fresh = Said.nothing_about(prospect)
        if said == fresh:
            self.forget(block_id, prospect.id)
        else:
            # The last one noted is the one that the rep was at.
            self.forget(block_id, prospect.id)
            self._kept[block_id, prospect.id] = said, fresh

    def forget(self, block_id: str, prospect_id: str) -> None:
        """Keep nothing of a prospect any more, as after its touch was logged."""
        self._kept.pop((block_id, prospect_id), None)

    def waiting(self, block_id: str) -> tuple[str, ...]:
        """Return the prospects of a block of whom something waits to be logged, the last one noted last."""
        return tuple(prospect_id for block, prospect_id in self._kept if block == block_id)
