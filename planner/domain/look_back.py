"""The end of a day: what the rep says became of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from planner.domain.block import Block, Outcome
from planner.domain.displacement import Cause, HowItWent
from planner.domain.preferences import is_leave


@dataclass(frozen=True, slots=True)
class DayLog:
    """A day that was looked back on, or skipped; there is one per day at most.

    `closed_at` is wall-clock time, None where the day was skipped. `touches` is how many prospects the
    rep approached that day in all, as one number; those known by name are within it.
    """

    day: date
    closed_at: datetime | None
    touches: int = 0

    @property
    def id(self) -> str:
        """The day names its log."""
        return f"day-log/{self.day.isoformat()}"


def usual_outcome(block: Block) -> Outcome:
    """Return what became of a block where nothing else is said: done, and leave was leave."""
    return Outcome.EXCUSED if is_leave(block.category_id) else Outcome.DONE


def how_without_new_time(cause: Cause | None) -> HowItWent:
    """Return what becomes of a block without a new time: given up where the rep chose so, else displaced."""
    chosen = cause in (Cause.OWN_CHOICE, Cause.DREADED)
    return HowItWent.GIVEN_UP if chosen else HowItWent.DISPLACED
