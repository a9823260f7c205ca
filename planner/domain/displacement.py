"""When a committed block gives way: what happened to it, why, and where it went."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from planner.domain.span import IsoWeek, Span


class Cause(StrEnum):
    """Why a block gave way; nouns that blame nobody. DREADED stays with the rep."""

    QUOTE = "quote"
    SERVICE = "service"
    COVER = "cover"
    INTERNAL = "internal"
    PROSPECT_CANCELLED = "prospect cancelled"
    ILLNESS = "illness"
    OWN_CHOICE = "own choice"
    DREADED = "dreaded"

    @property
    def excuses(self) -> bool:
        """Whether time lost to it is in no share: the rep's own illness or leave."""
        return self is Cause.ILLNESS


class HowItWent(StrEnum):
    """What became of the time that gave way."""

    MOVED = "moved"
    SHORTENED = "shortened"
    DISPLACED = "displaced"
    GIVEN_UP = "given up"


class CouldWait(StrEnum):
    """The look-back's answer on what displaced a block."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Displacement:
    """One time that a committed block gave way.

    `was` is where it stood and `now` where it stands instead: None where it went nowhere, the shorter
    span where it was shortened. `cause` is None until the rep has said it ("ask me tonight").
    `pushed_by` is the id of the block that took its place, `source` what the rep called it; `at` is
    wall-clock time, and later for each time that the same block gave way. `private` tells that the block
    was, as its title must be kept in after the block is gone.
    """

    id: str
    block_id: str
    category_id: str
    title: str
    how: HowItWent
    was: Span
    now: Span | None
    at: datetime
    cause: Cause | None = None
    pushed_by: str = ""
    source: str = ""
    could_wait: CouldWait | None = None
    private: bool = False

    def concerns(self, iso: IsoWeek) -> bool:
        """Whether the block gave way in a week, or came into it."""
        return any(span is not None and IsoWeek.of(span.day) == iso for span in (self.was, self.now))

    @property
    def leaves_the_plan(self) -> bool:
        """Whether the block went nowhere, rather than to another place or a shorter one."""
        return self.how in (HowItWent.DISPLACED, HowItWent.GIVEN_UP)

    @property
    def minutes(self) -> int:
        """The minutes that gave way: all of a block that moved or went, the cut of a shortened one."""
        if self.how is HowItWent.SHORTENED and self.now is not None:
            return self.was.length - self.now.length
        return self.was.length


def by_time(displacement: Displacement) -> tuple[datetime, str]:
    """Return what orders displacements from the oldest to the newest."""
    return (displacement.at, displacement.id)
