"""Changes by which committed time gives way: each leaves a record, and is one step of undo.

A block that nothing was promised about, as in a draft, makes no record.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from planner.domain.block import Block, Outcome
from planner.domain.category import Side
from planner.domain.displacement import Cause, CouldWait, Displacement, HowItWent
from planner.domain.edits import Edit, EditKind, Label, label_of
from planner.domain.errors import Problem, RuleBroken
from planner.domain.plan import Plan, Value
from planner.domain.span import Span


@dataclass(frozen=True, slots=True)
class Reason:
    """Why something gave way: `cause` is None while the rep has not said it.

    `source` is what the rep calls it, `pushed_by` the id of the block that took the place.
    """

    cause: Cause | None = None
    source: str = ""
    pushed_by: str = ""
    could_wait: CouldWait | None = None


NOT_SAID = Reason()
NewId = Callable[[], str]


@dataclass(frozen=True, slots=True)
class GaveWay:
    """One block that gave way: how, to which span (None where it went nowhere), and why."""

    block_id: str
    how: HowItWent
    to: Span | None = None
    reason: Reason = NOT_SAID


def is_committed(plan: Plan, block: Block) -> bool:
    """Whether a week was committed with the block: its own week, or one that it moved out of."""
    week = plan.week_of(block.span.day)
    if week.committed(block.id) is not None:
        return True
    return any(plan.week_of(d.was.day).committed(block.id) is not None for d in week.chain_of(block.id))


def asks_why(plan: Plan, block: Block, now: datetime) -> bool:
    """Whether the rep is asked before the block gives way: committed acquisition that still lies ahead."""
    return (
        not block.is_fixed
        and block.outcome is Outcome.OPEN
        and block.span.ends_at > now
        and plan.category(block.category_id).side is Side.ACQUISITION
        and is_committed(plan, block)
    )


def move_giving_way(
    plan: Plan, block_id: str, to: Span, reason: Reason, now: datetime, new_id: NewId
) -> Edit:
    """Move a block to another time because something took its place; `now` is wall-clock time."""
    gave_way = GaveWay(block_id, HowItWent.MOVED, to, reason)
    return let_give_way(plan, [gave_way], EditKind.MOVE, now, new_id)


def shorten_giving_way(
    plan: Plan, block_id: str, to: Span, reason: Reason, now: datetime, new_id: NewId
) -> Edit:
    """Leave a block a part of its time because something took the rest."""
    gave_way = GaveWay(block_id, HowItWent.SHORTENED, to, reason)
    return let_give_way(plan, [gave_way], EditKind.SHORTEN, now, new_id)


def give_up(
    plan: Plan, block_ids: Sequence[str], how: HowItWent, reason: Reason, now: datetime, new_id: NewId
) -> Edit:
    """Take blocks out of the plan; `how` tells whether something displaced them or they were given up."""
    gave_way = [GaveWay(block_id, how, None, reason) for block_id in block_ids]
    return let_give_way(plan, gave_way, EditKind.GIVE_UP, now, new_id)


def set_cause(plan: Plan, displacement_id: str, cause: Cause | None) -> Edit:
    """Say why a block gave way; raise RuleBroken where that it did has been undone."""
    known = plan.displacement(displacement_id)
    return _answered(EditKind.SET_CAUSE, known, replace(known, cause=cause))


def answer_could_wait(plan: Plan, displacement_id: str, answer: CouldWait | None) -> Edit:
    """Say whether what took a block's place could have waited; raise RuleBroken as `set_cause` does."""
    known = plan.displacement(displacement_id)
    return _answered(EditKind.ANSWER_COULD_WAIT, known, replace(known, could_wait=answer))


def take_in_urgent(
    plan: Plan,
    urgent: Block,
    moves: Mapping[str, Span],
    shortened: Mapping[str, Span],
    removed: Collection[str],
    reason: Reason,
    now: datetime,
    new_id: NewId,
) -> Edit:
    """Put urgent work into the week with all that makes room for it, as one step.

    `removed` are blocks that it uses up, such as a reactive buffer.
    """
    urgent.span.checked()
    because = replace(reason, pushed_by=urgent.id)
    changes = Changes(plan, now, new_id)
    changes.add(urgent)
    for block_id, span in moves.items():
        changes.give_way(GaveWay(block_id, HowItWent.MOVED, span, because))
    for block_id, span in shortened.items():
        changes.give_way(GaveWay(block_id, HowItWent.SHORTENED, span, because))
    for block_id in removed:
        changes.give_way(GaveWay(block_id, HowItWent.DISPLACED, None, because))
    return changes.edit(label_of(EditKind.TAKE_IN_URGENT, [urgent]))


def let_give_way(
    plan: Plan, gave_way: Iterable[GaveWay], kind: EditKind, now: datetime, new_id: NewId
) -> Edit:
    """Let several blocks give way as one step named by `kind`."""
    changes = Changes(plan, now, new_id)
    blocks = [changes.give_way(one) for one in gave_way]
    return changes.edit(label_of(kind, blocks))


def _answered(kind: EditKind, before: Displacement, after: Displacement) -> Edit:
    return Edit(Label(kind, before.title, before.category_id), (before,), (after,))


class Changes:
    """Changes to a plan that together become one edit; each sees what the ones before it made."""

    def __init__(self, plan: Plan, now: datetime, new_id: NewId) -> None:
        self._plan, self._now, self._new_id = plan, now, new_id
        self._before: dict[str, Value] = {}
        self._after: dict[str, Value] = {}

    def edit(self, label: Label) -> Edit:
        """Return all changes as one edit."""
        same = {id_ for id_, value in self._before.items() if self._after.get(id_) == value}
        before = tuple(value for id_, value in self._before.items() if id_ not in same)
        after = tuple(value for id_, value in self._after.items() if id_ not in same)
        return Edit(label, before, after)

    def add(self, value: Value) -> None:
        """Add a new value."""
        self._after[value.id] = value

    def change(self, before: Value, after: Value) -> None:
        """Put a value in the place of another with the same id."""
        if before.id not in self._after:
            self._before[before.id] = before
        self._after[after.id] = after

    def block(self, block_id: str) -> Block:
        """Return a block as it stands after the changes so far; raise RuleBroken where it is fixed."""
        changed = self._after.get(block_id)
        if changed is None and block_id in self._before:
            raise RuleBroken(Problem.BLOCK_GONE)
        return changed if isinstance(changed, Block) else self._plan.block(block_id)

    def open_blocks_on(self, day: date) -> tuple[Block, ...]:
        """Return the own blocks of a day that nothing was said about, after the changes so far."""
        gone = self._before.keys() - self._after.keys()
        here = [b for b in self._plan.week_of(day).blocks if b.id not in gone]
        here = [self.block(block.id) for block in here]
        return tuple(b for b in here if b.span.day == day and b.outcome is Outcome.OPEN)

    def give_way(self, gave_way: GaveWay) -> Block:
        """Let a block give way and return it as it was; what was committed leaves a record."""
        block = self.block(gave_way.block_id)
        if gave_way.to == block.span:
            return block
        self.record(block, gave_way)
        if gave_way.to is None:
            self.remove(block)
        else:
            self.change(block, replace(block, span=gave_way.to.checked()))
        return block

    def remove(self, value: Value) -> None:
        """Take a value out of the plan."""
        if value.id not in self._after:
            self._before[value.id] = value
        self._after.pop(value.id, None)

    def record(self, block: Block, gave_way: GaveWay) -> None:
        """Keep that a committed block gave way, without changing the block."""
        stored = self._before.get(block.id)
        if not is_committed(self._plan, stored if isinstance(stored, Block) else block):
            return
        reason = gave_way.reason
        record = Displacement(
            self._new_id(),
            block.id,
            block.category_id,
            block.title,
            gave_way.how,
            block.span,
            gave_way.to,
            self._moment(block),
            reason.cause,
            reason.pushed_by,
            reason.source,
            reason.could_wait,
            block.private,
        )
        self.add(record)

    def _moment(self, block: Block) -> datetime:
        """Return now, but later than what happened to the block before: a wall clock can go back."""
        known = [d.at for d in self._plan.week_of(block.span.day).chain_of(block.id)]
        known += [
            d.at for d in self._after.values() if isinstance(d, Displacement) and d.block_id == block.id
        ]
        return max([self._now, *(at + timedelta(microseconds=1) for at in known)])
