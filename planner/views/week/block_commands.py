"""What can be done to the selected blocks, by key, menu or button: each ends at the session's door."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Protocol

from PySide6.QtGui import QGuiApplication

from planner.app.formats import Formats
from planner.app.session import Session, new_id
from planner.app.words import category_name
from planner.domain import edits, hand_edits
from planner.domain.block import Block, Outcome
from planner.domain.category import Category
from planner.domain.edits import Edit
from planner.domain.errors import Problem, RuleBroken
from planner.domain.plan import Plan
from planner.domain.span import DAY_MINUTES, IsoWeek, Span
from planner.views.week.clipboard import blocks_of, mime_of
from planner.views.week.selection import Selection

USUAL_LENGTH = 60
SMALLEST_GAP = 30


Change = Callable[[Plan], Edit]


class Gate(Protocol):
    """What stands between a command and the session, so that committed acquisition is asked about."""

    def store(self, change: Change, landing: Sequence[Block]) -> None:
        """Make a change after which blocks stand where they stand in `landing`."""

    def resize(self, block: Block, span: Span, change: Change) -> None:
        """Make a change after which a block is longer or shorter."""

    def delete(self, blocks: Sequence[Block]) -> bool:
        """Ask before blocks are taken out; return whether there was anything to ask."""

    def put_other_work(self, instead: Mapping[str, Block], others: Change | None) -> None:
        """Put new blocks in the place of committed acquisition, by its ids, and make a change beside it."""


class BlockCommands:
    """Acts on the selected blocks of the week that is shown."""

    def __init__(self, session: Session, selection: Selection, formats: Formats) -> None:
        self._session = session
        self._selection = selection
        self._formats = formats
        self._last_category = ""
        self.iso = IsoWeek.of(session.clock.today())
        self.gate: Gate | None = None

    def _store(self, change: Change, landing: Sequence[Block]) -> None:
        if self.gate is not None:
            self.gate.store(change, landing)
        else:
            self._session.do(change)

    @property
    def blocks(self) -> list[Block]:
        """The selected blocks of the week, own and fixed, in the order of time."""
        return [b for b in self._session.week(self.iso).all_blocks if b.id in self._selection]

    @property
    def own_blocks(self) -> list[Block]:
        """The selected blocks that can be changed."""
        return [block for block in self.blocks if not block.is_fixed]

    def _changeable(self) -> list[Block]:
        own = self.own_blocks
        if not own and self.blocks:
            self._session.refused.emit(RuleBroken(Problem.APPOINTMENT_FIXED), self._selection.ids)
        return own

    def usual_category(self) -> Category:
        """Return what a new block is for when nothing else is said: what the last one was for."""
        categories = self._session.plan.categories
        offered = [category for category in categories.values() if not category.archived]
        last = categories.get(self._last_category)
        return last if last is not None and not last.archived else offered[0]

    def fitting(self, day_and_start: Span) -> Span:
        """Return a span of the usual length, or shorter where the next block begins earlier."""
        start = day_and_start.start
        blocks = self._session.plan.week_of(day_and_start.day).all_blocks
        later = [b.span.start for b in blocks if b.span.day == day_and_start.day and b.span.start > start]
        gap = min([*later, DAY_MINUTES]) - start
        length = min(gap, USUAL_LENGTH) if gap >= SMALLEST_GAP else min(USUAL_LENGTH, DAY_MINUTES - start)
        return replace(day_and_start, length=length)

    def new_block(self, span: Span, category_id: str = "") -> Block:
        """Return a block that is not stored yet."""
        category = self._session.plan.category(category_id or self.usual_category().id)
        return Block(new_id(), span, category.id, protected=category.protected_by_default)

    def add(self, block: Block, prospect_id: str = "") -> None:
        """Store a new block and select it; with a prospect it is the block of its next action."""
        self._last_category = block.category_id
        if prospect_id:
            from planner.domain.prospect_edits import put_next_action_into_week

            self._store(lambda plan: put_next_action_into_week(plan, prospect_id, block), [block])
        else:
            self._store(lambda plan: edits.add_block(plan, block), [block])
        self._selection.put({block.id})

    def change(self, block: Block) -> str:
        """Store what the rep changed in the form of a block; return the id that it has from then on."""
        session, id_ = self._session, block.id
        before = [b for b in session.week(self.iso).blocks if b.id == id_]
        if any(hand_edits.becomes_other_work(session.plan, b, block.category_id) for b in before):
            id_ = new_id()
        now = session.clock.now()
        self._store(lambda plan: hand_edits.change_by_hand(plan, block, id_, now, new_id), [block])
        return id_

    def move_to(self, spans: Mapping[str, Span]) -> None:
        """Move blocks to where they were dragged; committed acquisition leaves a record of it."""
        blocks = [b for b in self._session.week(self.iso).blocks if b.id in spans]
        landing = [replace(b, span=spans[b.id]) for b in blocks]
        now = self._session.clock.now()
        self._store(lambda plan: hand_edits.move_by_hand(plan, spans, now, new_id), landing)

    def resize_to(self, block: Block, span: Span) -> None:
        """Give a block the length to which it was dragged."""
        now = self._session.clock.now()

        def change(plan: Plan) -> Edit:
            return hand_edits.resize_by_hand(plan, {block.id: span}, now, new_id)

        if self.gate is not None:
            self.gate.resize(block, span, change)
        else:
            self._session.do(change)

    def move(self, days: int, minutes: int) -> None:
        """Nudge the selected blocks; one that would leave its day or the week stays with the others."""
        own = self._changeable()
        if not own:
            return
        spans = {b.id: replace(b.span, day=b.span.day + timedelta(days=days)) for b in own}
        spans = {block_id: replace(span, start=span.start + minutes) for block_id, span in spans.items()}
        if all(
            s.start >= 0 and s.end <= DAY_MINUTES and IsoWeek.of(s.day) == self.iso for s in spans.values()
        ):
            self._nudge(edits.EditKind.MOVE, hand_edits.move_by_hand, spans)

    def resize(self, minutes: int, shortest: int) -> None:
        """Let the selected blocks end earlier or later."""
        spans = {}
        for block in self._changeable():
            length = min(max(block.span.length + minutes, shortest), DAY_MINUTES - block.span.start)
            spans[block.id] = replace(block.span, length=length)
        if spans:
            self._nudge(edits.EditKind.RESIZE, hand_edits.resize_by_hand, spans)

    def _nudge(self, kind: edits.EditKind, change: Callable[..., Edit], spans: Mapping[str, Span]) -> None:
        """Make one of a run of key nudges: they ask nothing, and leave one record of what gave way."""
        session = self._session
        so_far = session.nudged_so_far(kind)
        session.do(change, spans, session.clock.now(), new_id, nudge=True, so_far=so_far)

    def delete(self) -> None:
        """Take the selected blocks out of the week."""
        own = self._changeable()
        if own and not (self.gate is not None and self.gate.delete(own)):
            self._take_out(own)

    def _take_out(self, own: Sequence[Block], *, cut: bool = False) -> None:
        ids, now = [block.id for block in own], self._session.clock.now()
        self._session.do(hand_edits.take_out, ids, now, new_id, cut=cut)

    def protect(self) -> None:
        """Protect the selected blocks; where all are protected, lift it."""
        if own := self._changeable():
            wanted = not all(block.protected for block in own)
            self._session.do(edits.protect, [block.id for block in own], wanted)

    def mark_done(self) -> None:
        """Mark the selected blocks as done; where all are, as open again."""
        if own := self._changeable():
            outcome = Outcome.OPEN if all(b.outcome is Outcome.DONE for b in own) else Outcome.DONE
            self._session.do(edits.set_outcome, [block.id for block in own], outcome)

    def recategorise(self, category_id: str) -> None:
        """Put the selected blocks under a category; an appointment keeps it when it is read again."""
        session, own = self._session, self.own_blocks
        leaving = [b for b in own if hand_edits.becomes_other_work(session.plan, b, category_id)]
        ids = [block.id for block in own if block not in leaving]
        fixed = {block.id.rpartition("/")[0] for block in self.blocks if block.is_fixed}
        appointments = [a for a in session.week(self.iso).appointments if a.id in fixed]

        def others(plan: Plan) -> Edit:
            return edits.recategorise(plan, ids, appointments, category_id)

        if own or appointments:
            self._last_category = category_id
        if leaving and self.gate is not None:
            instead = {b.id: replace(b, id=new_id(), category_id=category_id) for b in leaving}
            self.gate.put_other_work(instead, others if ids or appointments else None)
        elif ids or appointments:
            session.do(others)

    def duplicate(self) -> None:
        """Add a copy of each selected block right behind it, where the day has room, and select those."""
        if own := self._changeable():
            self.add_copies([replace(b, span=_behind(b.span)) for b in own], edits.EditKind.COPY)

    def add_copies(self, blocks: Sequence[Block], kind: edits.EditKind = edits.EditKind.COPY) -> None:
        """Store copies of blocks at the spans they have, as one step, and select them."""
        copies = [replace(block, id=new_id()) for block in blocks]
        self._store(lambda plan: edits.add_copies(plan, copies, kind), copies)
        self._selection.put(copy.id for copy in copies)

    def copy(self) -> None:
        """Put the selected blocks on the clipboard."""
        if blocks := self.blocks:
            QGuiApplication.clipboard().setMimeData(mime_of(blocks, [self._line(b) for b in blocks]))

    def cut(self) -> None:
        """Put the selected blocks on the clipboard and take them out of the week."""
        if own := self._changeable():
            QGuiApplication.clipboard().setMimeData(mime_of(own, [self._line(b) for b in own], cut=True))
            self._take_out(own, cut=True)

    def _line(self, block: Block) -> str:
        name = category_name(self._session.plan.category(block.category_id))
        parts = [self._formats.long_day(block.span.day), self._formats.times(block.span), name]
        return ", ".join([*parts, block.title] if block.title else parts)

    def _on_clipboard(self) -> list[Block]:
        data = QGuiApplication.clipboard().mimeData()
        return blocks_of(data, frozenset(self._session.plan.categories))

    def paste(self, at: Span) -> None:
        """Add the blocks of the clipboard and select them.

        Those of another week come on their own weekdays and times; those of this week begin at `at`.
        What was cut has moved: it comes back as the block that it was, with all that hangs on it.
        """
        blocks = self._on_clipboard()
        if not blocks:
            return
        first = min(blocks, key=lambda block: block.span)
        days, later = (self.iso.monday - IsoWeek.of(first.span.day).monday).days, 0
        if not days:
            days, later = (at.day - first.span.day).days, at.start - first.span.start
        standing = self._session.blocks_wherever(block.id for block in blocks if block.id)
        ids = [block.id if block.id and block.id not in standing else new_id() for block in blocks]
        copies = {
            i: replace(b, id=i, span=b.span.moved(days, later)) for i, b in zip(ids, blocks, strict=True)
        }
        origins = {block.id: block for block in blocks if block.id in copies}
        self._store(lambda plan: hand_edits.paste(plan, copies, origins), list(copies.values()))
        self._selection.put(copies)

    def copy_last_week(self) -> None:
        """Lay last week's own blocks into this week, if it has none yet."""
        source = self.iso.plus(-1)
        count = len(self._session.week(source).blocks)
        self._session.do(edits.copy_week, source, self.iso, [new_id() for _ in range(count)])

    def commit(self) -> None:
        """Keep the week as it stands as the baseline."""
        self._session.do(edits.commit_week, self.iso, new_id(), self._session.clock.now())

    def take_back_commit(self) -> None:
        """Take the week's last commit back."""
        self._session.do(edits.take_back_commit, self.iso)


def _behind(span: Span) -> Span:
    return replace(span, start=span.end) if span.end + span.length <= DAY_MINUTES else span
