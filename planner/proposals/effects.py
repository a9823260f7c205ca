"""What an option does to the week: which buffer it uses, and what becomes of the mix."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from planner.domain.block import Block
from planner.domain.mix import mix_of
from planner.domain.prospect import PlacedAction
from planner.domain.span import SHORTEST_BLOCK, IsoWeek, Span
from planner.proposals.option import Option, OptionKind, Request, category_for
from planner.proposals.room import overlap
from planner.proposals.situation import Situation


def option_at(
    span: Span, kind: OptionKind, moves: Mapping[str, Span], request: Request, situation: Situation
) -> Option:
    """Return the option that puts a request at a span and moves blocks, with all its effects."""
    category_id = category_for(request.cause, situation.categories)
    shortened, removed = _used_buffers([span, *moves.values()], request.now, situation)
    week = situation.week_of(span.day)
    before = week.all_blocks if week is not None else ()
    own = _own_after(IsoWeek.of(span.day), {**moves, **shortened}, removed, situation)
    fixed = tuple(block for block in before if block.is_fixed)
    after = (*fixed, *own, Block("", span, category_id))
    return Option(
        kind,
        span,
        category_id,
        moves,
        shortened,
        removed,
        mix_before=mix_of(before, situation.categories),
        mix_after=mix_of(after, situation.categories),
        buffer_left=sum(_to_come(block.span, request.now) for block in own if situation.is_buffer(block)),
        broken_due=request.before if span.ends_at > request.before else None,
        made_late=late_actions(moves, situation),
    )


def late_actions(moves: Mapping[str, Span], situation: Situation) -> dict[str, PlacedAction]:
    """Return the next actions that moves would make late, by the id of their block."""
    late = {id_: situation.late_action(situation.block(id_), to) for id_, to in moves.items()}
    return {id_: action for id_, action in late.items() if action is not None}


def _own_after(
    iso: IsoWeek, respanned: Mapping[str, Span], removed: Collection[str], situation: Situation
) -> tuple[Block, ...]:
    """Return the own blocks that then stand in a week, wherever they came from."""
    blocks = (
        replace(block, span=respanned.get(block.id, block.span))
        for week in situation.weeks
        for block in week.blocks
        if block.id not in removed
    )
    return tuple(block for block in blocks if IsoWeek.of(block.span.day) == iso)


def _used_buffers(
    cuts: Sequence[Span], now: datetime, situation: Situation
) -> tuple[dict[str, Span], frozenset[str]]:
    """Return the buffers that spans take time from: what stays of them, and those that are used up."""
    shortened, removed = {}, set()
    for block in (block for week in situation.weeks for block in week.blocks):
        hits = [cut for cut in cuts if cut.overlaps(block.span)]
        if hits and situation.is_buffer(block):
            rest = _rest_of(block.span, hits, now)
            if rest is None:
                removed.add(block.id)
            else:
                shortened[block.id] = rest
    return shortened, frozenset(removed)


def _rest_of(span: Span, cuts: Iterable[Span], now: datetime) -> Span | None:
    """Return what stays of a buffer, at the end where more of it is still to come; None if nothing."""
    cuts = list(cuts)
    first, last = min(cut.start for cut in cuts), max(cut.end for cut in cuts)
    ends = (
        replace(span, length=max(first - span.start, 0)),
        replace(span, start=last, length=max(span.end - last, 0)),
    )
    long_enough = [end for end in ends if end.length >= SHORTEST_BLOCK]
    return max(long_enough, key=lambda end: (_to_come(end, now), end.start), default=None)


def _to_come(span: Span, now: datetime) -> int:
    """Return how many minutes of a span lie after now."""
    if span.day != now.date():
        return span.length if span.day > now.date() else 0
    minute = now.hour * 60 + now.minute
    return overlap(span, Span(span.day, minute, max(span.end - minute, 0)))
