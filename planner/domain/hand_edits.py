"""What the rep's own hand does to committed acquisition: it is never asked about, and always recorded.

Why it gave way is left for the look-back to ask. Blocks that nothing was promised about change as they are.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from planner.domain import edits
from planner.domain.block import Block, Outcome
from planner.domain.category import Side
from planner.domain.displacement import Displacement, HowItWent
from planner.domain.edits import Edit, EditKind, label_of
from planner.domain.give_way_edits import Changes, GaveWay, NewId, Reason, is_committed
from planner.domain.plan import Plan, Value
from planner.domain.span import Span


def holds_promise(plan: Plan, block: Block) -> bool:
    """Whether a block is committed acquisition of which nobody has said yet what became of it."""
    return (
        not block.is_fixed
        and block.outcome is Outcome.OPEN
        and plan.category(block.category_id).side is Side.ACQUISITION
        and is_committed(plan, block)
    )


def move_by_hand(
    plan: Plan,
    spans: Mapping[str, Span],
    now: datetime,
    new_id: NewId,
    *,
    nudge: bool = False,
    so_far: Edit | None = None,
) -> Edit:
    """Give own blocks another day and time, as one step.

    A promise that keeps no part of its time leaves a record from where it was promised. `so_far` are the
    key nudges that this one goes on from: together they leave one record.
    """
    plain = edits.move_blocks(plan, spans, nudge=nudge)
    records = _Records(plan, now, new_id, so_far, spans)
    for block in _blocks(plain.before):
        if holds_promise(plan, block):
            records.keep_move(block, spans[block.id])
    return records.beside(plain)


def resize_by_hand(
    plan: Plan,
    spans: Mapping[str, Span],
    now: datetime,
    new_id: NewId,
    *,
    nudge: bool = False,
    so_far: Edit | None = None,
) -> Edit:
    """Change where own blocks begin or end, as one step; `so_far` as in `move_by_hand`.

    A promise of which less is left than was promised leaves a record.
    """
    plain = edits.resize_blocks(plan, spans, nudge=nudge)
    records = _Records(plan, now, new_id, so_far, spans)
    for block in _blocks(plain.before):
        if holds_promise(plan, block):
            records.keep_cut(block, spans[block.id])
    return records.beside(plain)


def becomes_other_work(plan: Plan, block: Block, category_id: str) -> bool:
    """Whether a promise is broken where a block is put under a category."""
    return plan.category(category_id).side is not Side.ACQUISITION and holds_promise(plan, block)


def change_by_hand(plan: Plan, changed: Block, other_id: str, now: datetime, new_id: NewId) -> Edit:
    """Store what the rep changed in the form of a block.

    Where a promise becomes other work, that stands in its place as a block of its own, `other_id`.
    """
    block = plan.block(changed.id)
    if not holds_promise(plan, block):
        return edits.change_block(plan, changed)
    if becomes_other_work(plan, block, changed.category_id):
        return put_other_work(plan, {block.id: replace(changed, id=other_id)}, now, new_id)
    records = _Records(plan, now, new_id, None, [block.id])
    if not changed.span.overlaps(promised_span(plan, block)):
        records.keep_move(block, changed.span)
    else:
        records.keep_cut(block, changed.span)
    return records.beside(edits.change_block(plan, changed))


def put_other_work(plan: Plan, instead: Mapping[str, Block], now: datetime, new_id: NewId) -> Edit:
    """Put other work in the place of promises, by their ids; they are displaced by it."""
    pairs = []
    for block_id, new in instead.items():
        source = new.title if new.title != plan.block(block_id).title else ""
        reason = Reason(source=source, pushed_by=new.id)
        pairs.append((new, GaveWay(block_id, HowItWent.DISPLACED, None, reason)))
    return take_place(plan, pairs, now, new_id)


def take_place(plan: Plan, pairs: Sequence[tuple[Block, GaveWay]], now: datetime, new_id: NewId) -> Edit:
    """Add new blocks in the place of others that give way, as one change of what they are for."""
    changes = Changes(plan, now, new_id)
    for new, gave_way in pairs:
        changes.add(replace(new, span=new.span.checked()))
        changes.give_way(gave_way)
    return changes.edit(label_of(EditKind.RECATEGORISE, [new for new, _ in pairs]))


def take_out(
    plan: Plan, block_ids: Sequence[str], now: datetime, new_id: NewId, *, cut: bool = False
) -> Edit:
    """Take own blocks out of the week; a promise counts as given up. Raise RuleBroken for a fixed one."""
    plain = edits.delete_blocks(plan, block_ids, cut=cut)
    records = _Records(plan, now, new_id, None, block_ids)
    for block in _blocks(plain.before):
        if holds_promise(plan, block):
            records.keep_end(block)
    return records.beside(plain)


def paste(plan: Plan, copies: Mapping[str, Block], origins: Mapping[str, Block]) -> Edit:
    """Add copies of blocks at the spans they have, by their ids, as one step.

    `origins` are cut blocks as they stood, for copies with the same ids. One that was a promise (see
    `comes_back`) has moved, or never left where it is back in its time.
    """
    edit = edits.add_copies(plan, list(copies.values()), EditKind.PASTE)
    for block_id, origin in origins.items():
        record, span = comes_back(plan, origin), copies[block_id].span
        if record is not None:
            is_back = record.was.overlaps(span)
            moved = () if is_back else (replace(record, how=HowItWent.MOVED, now=span),)
            edit = edits.together(edit, Edit(edit.label, (record,), moved))
    return edit


def comes_back(plan: Plan, origin: Block) -> Displacement | None:
    """Return the record by which a cut block left the plan, None where it left none or is back."""
    chain = plan.week_of(origin.span.day).chain_of(origin.id) if origin.id else ()
    return chain[-1] if chain and chain[-1].leaves_the_plan else None


def promised_span(plan: Plan, block: Block) -> Span:
    """Return where a block was promised to stand: where it went last, or was last committed to."""
    week = plan.week_of(block.span.day)
    chain = week.chain_of(block.id)
    if chain:
        return chain[-1].now or block.span
    for baseline in reversed(week.baselines):
        for committed in baseline.blocks:
            if committed.id == block.id:
                return committed.span
    return block.span


def joined(first: Edit, then: Edit) -> Edit | None:
    """Return two nudges of the same blocks as one, None where the second does not go on from the first.

    A record of a block that gave way may come with the second, or go again.
    """
    reached = {value.id: value for value in first.after}
    goes_on = all(reached.get(value.id) == value for value in then.before)
    if not goes_on or {b.id for b in _blocks(first.before)} != {b.id for b in _blocks(then.before)}:
        return None
    gone = {value.id for value in then.before}
    after = {id_: value for id_, value in reached.items() if id_ not in gone}
    after.update((value.id, value) for value in then.after)
    in_order = dict.fromkeys((*reached, *after))
    return replace(first, after=tuple(after[id_] for id_ in in_order if id_ in after))


def _blocks(values: Sequence[Value]) -> list[Block]:
    return [value for value in values if isinstance(value, Block)]


class _Records:
    """The records that a change by hand leaves, beside the change itself."""

    def __init__(
        self, plan: Plan, now: datetime, new_id: NewId, so_far: Edit | None, block_ids: Collection[str]
    ) -> None:
        self._plan = plan
        self._changes = Changes(plan, now, new_id)
        self._began: dict[str, Block] = {}
        self._made: dict[str, Displacement] = {}
        self._changed: frozenset[str] = frozenset()
        if so_far is not None and {block.id for block in _blocks(so_far.before)} == set(block_ids):
            self._began = {block.id: block for block in _blocks(so_far.before)}
            self._changed = frozenset(value.id for value in so_far.before if isinstance(value, Displacement))
            made = [v for v in so_far.after if isinstance(v, Displacement) and v.id not in self._changed]
            self._made = {record.block_id: record for record in made}

    def keep_move(self, block: Block, to: Span) -> None:
        """Keep that a block moved, unless it still has a part of the time that was promised.

        A move home again takes the one before back, where nothing was said about that yet.
        """
        made = self._made.get(block.id)
        last = self._unexplained(block, HowItWent.MOVED)
        if made is None and last is not None and to.overlaps(last.was):
            self._changes.remove(last)
            return
        was = made.was if made is not None else promised_span(self._plan, block)
        self._keep(block, was, None if to.overlaps(was) else to, HowItWent.MOVED)

    def keep_cut(self, block: Block, to: Span) -> None:
        """Keep what a block lost of the length that was promised; growing back takes a cut back likewise."""
        made = self._made.get(block.id)
        last = self._unexplained(block, HowItWent.SHORTENED)
        if made is None and last is not None and (to.length > block.span.length or last.id in self._changed):
            self._made[block.id] = made = last
        if made is not None:
            was = made.was
        else:
            began = self._began.get(block.id, block).span
            was = replace(began, length=min(began.length, promised_span(self._plan, block).length))
        self._keep(block, was, to if to.length < was.length else None, HowItWent.SHORTENED)

    def _unexplained(self, block: Block, how: HowItWent) -> Displacement | None:
        """Return the last record of a block where it gave way so, to nothing that is known."""
        chain = self._plan.week_of(block.span.day).chain_of(block.id)
        last = chain[-1] if chain else None
        if last is None or last.how is not how or last.cause is not None or last.pushed_by:
            return None
        return last

    def keep_end(self, block: Block) -> None:
        """Keep that a block was given up."""
        self._changes.record(block, GaveWay(block.id, HowItWent.GIVEN_UP))

    def _keep(self, block: Block, was: Span, to: Span | None, how: HowItWent) -> None:
        made = self._made.get(block.id)
        if made is not None and to is None:
            self._changes.remove(made)
        elif made is not None:
            self._changes.change(made, replace(made, now=to))
        elif to is not None:
            self._changes.record(replace(block, span=was), GaveWay(block.id, how, to))

    def beside(self, plain: Edit) -> Edit:
        """Return the change together with its records, as one step."""
        records = self._changes.edit(plain.label)
        return replace(plain, before=(*plain.before, *records.before), after=(*plain.after, *records.after))
