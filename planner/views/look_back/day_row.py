"""One line of a look-back, and what was said about it so far. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto

from planner.domain.block import Block, Outcome
from planner.domain.displacement import Cause, CouldWait, Displacement, HowItWent
from planner.domain.give_way_edits import GaveWay, Reason
from planner.domain.look_back import how_without_new_time, usual_outcome
from planner.domain.span import Span


class Said(Enum):
    """What the rep says became of a block; AHEAD is one that has not begun yet."""

    DONE = auto()
    SHORTENED = auto()
    MOVED = auto()
    GIVEN_UP = auto()
    AHEAD = auto()


class Question(Enum):
    """What a line still asks."""

    CAUSE = auto()
    NEW_TIME = auto()
    COULD_WAIT = auto()


# Only of work that came in from outside can it be asked whether it could have waited.
_COULD_HAVE_WAITED = frozenset({Cause.QUOTE, Cause.SERVICE, Cause.COVER, Cause.INTERNAL})


@dataclass(slots=True)
class BlockRow:
    """An own block of the day.

    `is_committed` blocks leave a record where they give way, so they ask for its cause; `must_say_why`
    tells that an answer without one is not complete. `known` is the record of an earlier look-back.
    `to` is the new time of a moved block; `takes_suggestion` tells that it came with the cause and was not
    looked at since, and `is_over_there` that it has passed already.
    Nothing is stored of a block that was settled before and that nothing new `is_confirmed` about.
    `used` are minutes of a reactive buffer that went to unplanned work, `used_by` is the first such work.
    """

    block: Block
    said: Said
    is_committed: bool = False
    must_say_why: bool = False
    is_acquisition: bool = False
    known: Displacement | None = None
    is_confirmed: bool = False
    kept: int = 0
    to: Span | None = None
    takes_suggestion: bool = False
    is_over_there: bool = False
    is_later: bool = False
    cause: Cause | None = None
    could_wait: CouldWait | None = None
    used: int = 0
    used_by: Block | None = None

    @property
    def id(self) -> str:
        """The id of the block."""
        return self.block.id

    @property
    def span(self) -> Span:
        """When it was planned."""
        return self.block.span

    @property
    def gave_way(self) -> bool:
        """Whether something took its place, in whole or in part."""
        return self.said in (Said.SHORTENED, Said.MOVED, Said.GIVEN_UP)

    @property
    def done_minutes(self) -> int:
        """The minutes that were done."""
        if self.said is Said.SHORTENED:
            return self.kept
        return self.block.minutes - self._minutes_used if self.said is Said.DONE else 0

    @property
    def _minutes_used(self) -> int:
        return self.used if self.said is Said.DONE else 0

    @property
    def lost_minutes(self) -> int:
        """The minutes that gave way on this day."""
        return self.block.span.length - self.kept if self.said is Said.SHORTENED else self.block.span.length

    @property
    def questions(self) -> tuple[Question, ...]:
        """What the line asks, answered or not, in the order of the answers."""
        asked = []
        if self.gave_way and self.is_committed:
            asked.append(Question.CAUSE)
        if self.said is Said.MOVED:
            asked.append(Question.NEW_TIME)
        if Question.CAUSE in asked and self.is_acquisition and self.cause in _COULD_HAVE_WAITED:
            asked.append(Question.COULD_WAIT)
        return tuple(asked)

    @property
    def open_questions(self) -> tuple[Question, ...]:
        """What the line asks and has no answer yet."""
        answered = {
            Question.CAUSE: self.cause is not None,
            Question.NEW_TIME: self.to is not None or self.is_later,
            Question.COULD_WAIT: self.could_wait is not None,
        }
        return tuple(question for question in self.questions if not answered[question])

    @property
    def is_answered(self) -> bool:
        """Whether nothing is missing that belongs to the account of the day."""
        needed = {Question.NEW_TIME, Question.CAUSE} if self.must_say_why else {Question.NEW_TIME}
        return needed.isdisjoint(self.open_questions)

    @property
    def is_settled(self) -> bool:
        """Whether it was said before what became of the block, and nothing else now."""
        return self.block.outcome is not Outcome.OPEN and not self.is_confirmed and not self._minutes_used

    def outcome(self) -> tuple[Outcome, int] | None:
        """Return the outcome to store and the minutes kept, None where the block leaves its place."""
        if self.is_settled:
            return None
        if self.said is Said.SHORTENED:
            return Outcome.SHORTENED, self.kept
        if self._minutes_used:
            return (Outcome.SHORTENED, self.done_minutes) if self.done_minutes else None
        if self.said is Said.AHEAD or (self._moves and not self.is_over_there):
            return Outcome.OPEN, 0
        if self.said is Said.DONE or self._moves:
            return usual_outcome(self.block), 0
        if self.is_committed:
            return None
        # Nothing was promised, so there is no record of it: the block itself keeps what became of it.
        return (Outcome.GIVEN_UP if self.said is Said.GIVEN_UP else Outcome.DISPLACED), 0

    @property
    def _moves(self) -> bool:
        return self.said is Said.MOVED and self.to is not None

    def gives_way(self, pushed_by: Block | None) -> GaveWay | None:
        """Return how the block gives way, None where it stays as it stands or nothing needs a record."""
        if self.is_settled:
            return None
        pushed = (pushed_by.title, pushed_by.id) if pushed_by is not None else ("", "")
        reason = Reason(self.cause, *pushed, self.could_wait)
        if self._minutes_used:
            return self._makes_room()
        if self._moves:
            return GaveWay(self.id, HowItWent.MOVED, self.to, reason)
        if not self.is_committed or not self.gave_way:
            return None
        if self.said is Said.SHORTENED:
            if self.known is not None:
                return None
            return GaveWay(self.id, HowItWent.SHORTENED, replace(self.span, length=self.kept), reason)
        chosen = self.said is Said.GIVEN_UP
        how = HowItWent.GIVEN_UP if chosen else how_without_new_time(self.cause)
        return GaveWay(self.id, how, None, reason)

    def _makes_room(self) -> GaveWay:
        """Return how a reactive buffer gives its time to unplanned work, as it is there for."""
        taken = self.used_by
        reason = Reason(source=taken.title, pushed_by=taken.id) if taken is not None else Reason()
        if self.done_minutes == 0:
            return GaveWay(self.id, HowItWent.DISPLACED, None, reason)
        left = replace(self.span, length=self.done_minutes)
        return GaveWay(self.id, HowItWent.SHORTENED, left, reason)

    def corrected(self) -> Displacement | None:
        """Return the record of an earlier look-back where it says something else now."""
        if self.known is None or self.said is not Said.SHORTENED:
            return None
        now = replace(self.span, length=self.kept)
        said = replace(self.known, now=now, cause=self.cause, could_wait=self.could_wait)
        return said if said != self.known else None

    def withdrawn(self) -> Displacement | None:
        """Return the record of an earlier look-back where it does not hold any more."""
        return self.known if self.said is not Said.SHORTENED else None


@dataclass(frozen=True, slots=True)
class FixedRow:
    """An appointment of the calendar: taken as held, unless it lies ahead."""

    block: Block
    is_ahead: bool

    @property
    def id(self) -> str:
        """The id of the appointment's block."""
        return self.block.id

    @property
    def span(self) -> Span:
        """When it was."""
        return self.block.span

    @property
    def done_minutes(self) -> int:
        """The minutes that it took."""
        return 0 if self.is_ahead else self.block.minutes


@dataclass(slots=True)
class GaveWayRow:
    """What gave way during the day, of which something was left for the evening to ask."""

    known: Displacement
    is_acquisition: bool
    cause: Cause | None = None
    could_wait: CouldWait | None = None

    @property
    def id(self) -> str:
        """The id of the record."""
        return self.known.id

    @property
    def span(self) -> Span:
        """The time that was left."""
        return self.known.was

    @property
    def questions(self) -> tuple[Question, ...]:
        """What the line asks, answered or not."""
        if self.is_acquisition and self.cause in _COULD_HAVE_WAITED:
            return (Question.CAUSE, Question.COULD_WAIT)
        return (Question.CAUSE,)

    @property
    def open_questions(self) -> tuple[Question, ...]:
        """What the line asks and has no answer yet."""
        answered = {Question.CAUSE: self.cause is not None, Question.COULD_WAIT: self.could_wait is not None}
        return tuple(question for question in self.questions if not answered[question])

    @property
    def is_answered(self) -> bool:
        """Whether its cause is known."""
        return self.cause is not None

    def corrected(self) -> Displacement | None:
        """Return the record with what was said, None where it says the same as before."""
        said = replace(self.known, cause=self.cause, could_wait=self.could_wait)
        return said if said != self.known else None


@dataclass(frozen=True, slots=True)
class UnplannedRow:
    """Work that came in between and was done."""

    block: Block

    @property
    def id(self) -> str:
        """The id of the new block."""
        return self.block.id

    @property
    def span(self) -> Span:
        """When it was done."""
        return self.block.span

    @property
    def done_minutes(self) -> int:
        """The minutes that it took."""
        return self.block.minutes


Row = BlockRow | FixedRow | GaveWayRow | UnplannedRow
