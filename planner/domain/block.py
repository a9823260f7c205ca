"""The block: one interval on one day of a rep's week."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from planner.domain.span import Span


class Origin(StrEnum):
    """Where a block comes from."""

    OWN = "own"
    CALENDAR = "calendar"


class Outcome(StrEnum):
    """What became of a block; a block is open until the rep says otherwise."""

    OPEN = "open"
    DONE = "done"
    SHORTENED = "shortened"
    DISPLACED = "displaced"
    GIVEN_UP = "given up"
    EXCUSED = "excused"


_NOT_WORKED = (Outcome.DISPLACED, Outcome.GIVEN_UP, Outcome.EXCUSED)


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of a day given to one kind of work.

    An appointment from a calendar is shown as one block per day, with origin CALENDAR: it cannot be
    edited here, and one that is cancelled or marked free takes no time (`takes_time` is False).
    `kept` are the minutes done of a shortened block; `if_then` is the rep's plan for when something
    comes in between.
    """

    id: str
    span: Span
    category_id: str
    title: str = ""
    note: str = ""
    private: bool = False
    protected: bool = False
    outcome: Outcome = Outcome.OPEN
    origin: Origin = Origin.OWN
    takes_time: bool = True
    calendar_id: str = ""
    kept: int = 0
    if_then: str = ""

    @property
    def is_fixed(self) -> bool:
        """Whether the block comes from a calendar and therefore stays where it is."""
        return self.origin is Origin.CALENDAR

    @property
    def minutes(self) -> int:
        """The minutes that the block takes out of its day."""
        return self.span.length if self.takes_time else 0

    @property
    def counted_minutes(self) -> int:
        """The minutes that count in a mix: those planned, until it is said how much of them was worked."""
        if self.outcome in _NOT_WORKED:
            return 0
        return min(self.kept, self.minutes) if self.outcome is Outcome.SHORTENED else self.minutes
