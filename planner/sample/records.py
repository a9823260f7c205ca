"""What the made-up rep said of the blocks that gave way, and of the days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from planner.domain.block import Block
from planner.domain.category import BUFFER
from planner.domain.displacement import Cause, CouldWait, Displacement, HowItWent
from planner.domain.look_back import DayLog
from planner.domain.span import Span
from planner.sample.dice import Dice

_NOTICE = timedelta(minutes=20)
_CAUSES = {
    "quotes": Cause.QUOTE,
    "service": Cause.SERVICE,
    "cover": Cause.COVER,
    "internal": Cause.INTERNAL,
}
# Where nothing came in its place.
_OWN_CAUSES = (Cause.PROSPECT_CANCELLED, Cause.OWN_CHOICE, Cause.PROSPECT_CANCELLED, Cause.DREADED)

# The share of what came in between that could have waited, as the rep sees it at the end of the day.
_COULD_WAIT = {Cause.QUOTE: 0.55, Cause.SERVICE: 0.25, Cause.COVER: 0.15, Cause.INTERNAL: 0.7}
_UNANSWERED = 0.1
_DAY_SKIPPED = 0.06


@dataclass(frozen=True, slots=True)
class Why:
    """Why a block gave way, and what took its place: a block's id and what the rep calls it."""

    cause: Cause
    pushed_by: str = ""
    source: str = ""


class Records:
    """Keeps what gave way and the days that were closed.

    It has dice of its own, so that what is said about the weeks does not change what happened in them.
    """

    def __init__(self, seed: int) -> None:
        self._dice = Dice(seed)
        self.displacements: list[Displacement] = []
        self.day_logs: list[DayLog] = []

    def new_id(self) -> str:
        """Return an id that the dice of the weeks need not give."""
        return self._dice.new_id()

    def why(self, category_id: str, came: Block | None) -> Why:
        """Return why a block gave way to work of a kind, or to nothing where `category_id` is empty."""
        if came is not None:
            return Why(_CAUSES[category_id], came.id, came.title)
        return Why(self._dice.one_of(_OWN_CAUSES))

    def gave_way(
        self, block: Block, how: HowItWent, now: Span | None, why: Why, at: datetime | None = None
    ) -> None:
        """Keep that a block gave way, by default some minutes before it would have begun."""
        self.displacements.append(
            Displacement(
                self._dice.new_id(),
                block.id,
                block.category_id,
                block.title,
                how,
                block.span,
                now,
                at or block.span.begins_at - _NOTICE,
                why.cause,
                why.pushed_by,
                why.source,
                self._could_wait(why.cause) if block.category_id != BUFFER else None,
                block.private,
            )
        )

    def closed(self, day: date) -> None:
        """Keep that a day was looked back on after work, or skipped; prospects are logged by name instead."""
        if self._dice.happens(_DAY_SKIPPED):
            self.day_logs.append(DayLog(day, None))
            return
        minutes = self._dice.one_of((2, 5, 6, 9, 14, 25, 40))
        at = datetime.combine(day, time(17)) + timedelta(minutes=minutes)
        self.day_logs.append(DayLog(day, at))

    def _could_wait(self, cause: Cause) -> CouldWait | None:
        if cause not in _COULD_WAIT or self._dice.happens(_UNANSWERED):
            return None
        return CouldWait.YES if self._dice.happens(_COULD_WAIT[cause]) else CouldWait.NO
