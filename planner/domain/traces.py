"""What a week shows of the blocks that gave way: a frame where each was, and where each came from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from planner.domain.block import Block
from planner.domain.category import BUFFER
from planner.domain.displacement import Cause, Displacement, HowItWent
from planner.domain.span import IsoWeek, Span
from planner.domain.week import Week


@dataclass(frozen=True, slots=True)
class Trace:
    """The frame that stays where a block gave way.

    `span` is the time it left, `now` where the block stands today (None where it is in no week any more),
    however often it moved in between. `how` is what became of it in the end; `cause` and `source` are
    why it left this place, None and empty where that was not said.
    """

    displacement_id: str
    block_id: str
    category_id: str
    title: str
    span: Span
    how: HowItWent
    now: Span | None
    cause: Cause | None
    source: str
    private: bool


def strayed_from(week: Week) -> frozenset[str]:
    """Return the ids of the blocks that gave way in a week and do not stand in it."""
    here = {block.id for block in week.blocks}
    return frozenset(d.block_id for d in week.displacements if _left(d, week.iso)) - here


def traces_of(week: Week, elsewhere: Mapping[str, Block]) -> tuple[Trace, ...]:
    """Return the frames of a week in the order of time.

    `elsewhere` are the blocks of `strayed_from` that stand in another week, by id. Where a block is
    back, and where urgent work took the buffer that was kept for it, there is no frame.
    """
    standing = {**elsewhere, **{block.id: block for block in week.blocks}}
    found: dict[tuple[str, Span], Trace] = {}
    for displacement in week.displacements:
        if not _left(displacement, week.iso) or was_used(displacement):
            continue
        block = standing.get(displacement.block_id)
        last = week.chain_of(displacement.block_id)[-1]
        for span in _left_spans(displacement):
            if block is None or not block.span.overlaps(span):
                found[displacement.block_id, span] = _trace(displacement, span, block, last)
    return tuple(sorted(found.values(), key=lambda trace: (trace.span, trace.block_id)))


def came_from(week: Week, block: Block) -> Span | None:
    """Return where a block that moved stood before, None where it never moved or is back."""
    moves = [d for d in week.chain_of(block.id) if d.how is HowItWent.MOVED]
    if not moves or any(first.overlaps(block.span) for first in (moves[0].was, moves[-1].was)):
        return None
    return moves[-1].was


def was_used(displacement: Displacement) -> bool:
    """Whether urgent work took time of the reactive buffer, which is what the buffer is there for."""
    return (
        displacement.category_id == BUFFER
        and bool(displacement.pushed_by)
        and displacement.how is not HowItWent.MOVED
    )


def _left(displacement: Displacement, iso: IsoWeek) -> bool:
    return IsoWeek.of(displacement.was.day) == iso


def _left_spans(displacement: Displacement) -> tuple[Span, ...]:
    """Return the time that a block left: all of it, or what was cut off at either end."""
    was, now = displacement.was, displacement.now
    if displacement.how is not HowItWent.SHORTENED or now is None:
        return (was,)
    ends = (
        replace(was, length=max(now.start - was.start, 0)),
        replace(was, start=now.end, length=max(was.end - now.end, 0)),
    )
    return tuple(span for span in ends if span.length)


def _trace(displacement: Displacement, span: Span, block: Block | None, last: Displacement) -> Trace:
    how, now = displacement.how, block.span if block is not None else None
    if block is None:
        # A block that was taken out of the plan without a word was given up.
        how = last.how if last.leaves_the_plan else HowItWent.GIVEN_UP
    elif displacement.leaves_the_plan:
        how = HowItWent.MOVED
    return Trace(
        displacement.id,
        displacement.block_id,
        displacement.category_id,
        displacement.title,
        span,
        how,
        now,
        displacement.cause,
        displacement.source,
        displacement.private,
    )
