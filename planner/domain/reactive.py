"""The reactive buffer of a week: how much was kept free, and turning what is left of it into acquisition."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from planner.domain.block import Block, Outcome
from planner.domain.category import BUFFER, Category, Side
from planner.domain.edits import Edit, EditKind, label_of
from planner.domain.plan import Plan
from planner.domain.span import IsoWeek, Span
from planner.domain.traces import was_used
from planner.domain.week import Week

_NEAR = 15
_STEP = 5


@dataclass(frozen=True, slots=True)
class Spare:
    """A buffer that nothing has come in for, and the time that is left of it."""

    buffer: Block
    span: Span


def kept_free(week: Week) -> int:
    """Return the minutes that the rep kept free for unplanned client work, also those used since."""
    standing = sum(block.minutes for block in week.blocks if block.category_id == BUFFER)
    turned = sum(block.minutes for block in week.blocks if _was_buffer(week, block))
    # What a look-back shortened still stands where it was planned, and is counted there.
    there = {block.id: block.span for block in week.blocks}
    gone = (d for d in week.displacements if was_used(d) and there.get(d.block_id) != d.was)
    used = sum(d.minutes for d in gone if IsoWeek.of(d.was.day) == week.iso)
    return standing + turned + used


def _was_buffer(week: Week, block: Block) -> bool:
    committed = week.committed(block.id)
    return block.category_id != BUFFER and committed is not None and committed.category_id == BUFFER


def spare_buffer(week: Week, now: datetime, shortest: int) -> Spare | None:
    """Return the buffer that has begun, or is about to, with no work in it and `shortest` minutes left.

    None where there is none.
    """
    minute = now.hour * 60 + now.minute
    for block in week.blocks:
        span = block.span
        if block.category_id != BUFFER or block.outcome is not Outcome.OPEN or span.day != now.date():
            continue
        if not span.start - _NEAR <= minute < span.end:
            continue
        # Whoever turns to it within the first minutes still has the whole of it.
        start = span.start if minute < span.start + _NEAR else -(-minute // _STEP) * _STEP
        left = replace(span, start=start, length=span.end - start)
        if left.length >= shortest and not _is_taken(week, block, left):
            return Spare(block, left)
    return None


def _is_taken(week: Week, buffer: Block, span: Span) -> bool:
    others = (block for block in week.all_blocks if block.id != buffer.id and block.takes_time)
    return any(other.span.overlaps(span) for other in others)


def usual_acquisition(blocks: Iterable[Block], categories: Mapping[str, Category]) -> Category | None:
    """Return the acquisition that most of the time of these blocks is for; the first one where there is none.

    None where every kind of acquisition has been archived.
    """
    minutes: dict[str, int] = {}
    for block in blocks:
        minutes[block.category_id] = minutes.get(block.category_id, 0) + block.minutes
    offered = [c for c in categories.values() if c.side is Side.ACQUISITION and not c.archived]
    return max(offered, key=lambda category: minutes.get(category.id, 0), default=None)


def use_buffer(plan: Plan, spare: Spare, category: Category) -> Edit:
    """Turn what is left of a buffer into acquisition; raise RuleBroken where the buffer is gone."""
    before = plan.block(spare.buffer.id)
    after = replace(
        before,
        span=spare.span.checked(),
        category_id=category.id,
        title="",
        protected=category.protected_by_default,
    )
    return Edit(label_of(EditKind.USE_BUFFER, [before]), (before,), (after,))
