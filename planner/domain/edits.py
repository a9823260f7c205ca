"""Every change that the rep can make, as a function from the plan to an Edit.

An Edit names what was stored before and what shall be stored after; nothing is changed here. Ids of
new blocks come in from outside, so that the same edit can be made again in a test.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from planner.domain.appointment import Appointment, corrected
from planner.domain.block import Block, Outcome
from planner.domain.errors import Problem, RuleBroken
from planner.domain.plan import Plan, Value
from planner.domain.span import IsoWeek, Span
from planner.domain.week import Baseline


class EditKind(StrEnum):
    """What an edit does, for its name in Undo and Redo."""

    ADD = "add"
    MOVE = "move"
    RESIZE = "resize"
    CHANGE = "change"
    RECATEGORISE = "recategorise"
    PROTECT = "protect"
    UNPROTECT = "unprotect"
    MARK_DONE = "mark done"
    MARK_OPEN = "mark open"
    COPY = "copy"
    PASTE = "paste"
    CUT = "cut"
    DELETE = "delete"
    SHORTEN = "shorten"
    GIVE_UP = "give up"
    SET_CAUSE = "set cause"
    ANSWER_COULD_WAIT = "answer could wait"
    TAKE_IN_URGENT = "take in urgent"
    USE_BUFFER = "use buffer"
    CLOSE_DAY = "close day"
    SKIP_DAY = "skip day"
    COPY_WEEK = "copy week"
    COMMIT = "commit"
    TAKE_BACK = "take back"
    CHANGE_CATEGORY = "change category"
    ADD_CATEGORY = "add category"
    REMOVE_CATEGORY = "remove category"
    SET_PREFERENCES = "set preferences"
    ADD_CALENDAR = "add calendar"
    READ_CALENDAR = "read calendar"
    CHANGE_CALENDAR = "change calendar"
    REMOVE_CALENDAR = "remove calendar"
    ADD_RULE = "add rule"
    ADD_PROSPECT = "add prospect"
    CHANGE_PROSPECT = "change prospect"
    REMOVE_PROSPECT = "remove prospect"
    SET_STAGE = "set stage"
    SET_OWNER = "set owner"
    SET_NEXT_ACTION = "set next action"
    LOG_TOUCH = "log touch"
    CHANGE_TOUCH = "change touch"
    REMOVE_TOUCH = "remove touch"
    MERGE_PROSPECTS = "merge prospects"
    SPLIT_PROSPECT = "split prospect"
    KEEP_APART = "keep apart"
    READ_PROSPECTS = "read prospects"
    READ_TOUCHES = "read touches"
    SET_CALL_LIST = "set call list"
    ADD_ENQUIRY = "add enquiry"
    CHANGE_ENQUIRY = "change enquiry"
    REMOVE_ENQUIRY = "remove enquiry"
    ADD_AGREEMENT = "add agreement"
    CHANGE_AGREEMENT = "change agreement"
    REMOVE_AGREEMENT = "remove agreement"
    SET_SUPPORT = "set support"
    ADD_SESSION = "add session"
    CHANGE_SESSION = "change session"
    REMOVE_SESSION = "remove session"
    KEEP_ONE_ON_ONE = "keep one-on-one"
    RELEASE_SHEET = "release sheet"
    WITHDRAW_SHEET = "withdraw sheet"
    SET_PARAMETERS = "set parameters"


@dataclass(frozen=True, slots=True)
class Label:
    """What an edit is called: its kind, what it is about, and how many.

    `subject` is the rep's own text; where it is empty `category_id` says what to name instead.
    """

    kind: EditKind
    subject: str = ""
    category_id: str = ""
    count: int = 1


@dataclass(frozen=True, slots=True)
class Edit:
    """A change as a whole: it is stored as one transaction and undone as one step.

    A value only in `before` is removed, one only in `after` is added; `nudge` marks key nudges, of
    which consecutive ones on the same values become one step of undo.
    """

    label: Label
    before: tuple[Value, ...]
    after: tuple[Value, ...]
    nudge: bool = False

    def reversed(self) -> Edit:
        """Return the edit that undoes this one."""
        return Edit(self.label, self.after, self.before, self.nudge)

    @property
    def ids(self) -> frozenset[str]:
        """The ids of all values that the edit touches."""
        return frozenset(value.id for value in (*self.before, *self.after))

    @property
    def is_empty(self) -> bool:
        """Whether the edit changes nothing."""
        return self.before == self.after


def label_of(kind: EditKind, blocks: Sequence[Block]) -> Label:
    """Return what a change of these blocks is called."""
    first = blocks[0]
    return Label(kind, first.title if len(blocks) == 1 else "", first.category_id, len(blocks))


def add_block(_plan: Plan, block: Block) -> Edit:
    """Put a new own block into the week; raise RuleBroken where its span is not within a day."""
    block.span.checked()
    return Edit(label_of(EditKind.ADD, [block]), (), (block,))


def move_blocks(plan: Plan, spans: Mapping[str, Span], *, nudge: bool = False) -> Edit:
    """Give own blocks another day and time, as one step.

    A block that moves into another week arrives as it was. Raise RuleBroken for a fixed appointment.
    """
    return _respan(plan, spans, EditKind.MOVE, nudge)


def resize_blocks(plan: Plan, spans: Mapping[str, Span], *, nudge: bool = False) -> Edit:
    """Change where own blocks begin or end, as one step; raise RuleBroken for a fixed appointment."""
    return _respan(plan, spans, EditKind.RESIZE, nudge)


def _respan(plan: Plan, spans: Mapping[str, Span], kind: EditKind, nudge: bool) -> Edit:
    before = tuple(plan.block(block_id) for block_id in spans)
    after = tuple(replace(block, span=spans[block.id].checked()) for block in before)
    return Edit(label_of(kind, before), before, after, nudge)


def change_block(plan: Plan, changed: Block) -> Edit:
    """Store what the rep changed in the block's form: any of its fields."""
    before = plan.block(changed.id)
    changed.span.checked()
    return Edit(label_of(EditKind.CHANGE, [changed]), (before,), (changed,))


def recategorise(
    plan: Plan, block_ids: Sequence[str], appointments: Sequence[Appointment], category_id: str
) -> Edit:
    """Put own blocks and appointments under another kind of work, as one step.

    An appointment gets it by hand: it is kept when its calendar is read again.
    """
    before = tuple(plan.block(block_id) for block_id in block_ids)
    after = tuple(replace(block, category_id=category_id) for block in before)
    old = {a.calendar_id: plan.calendars[a.calendar_id] for a in appointments}
    new = dict(old)
    for a in appointments:
        new[a.calendar_id] = corrected(new[a.calendar_id], a.uid, category_id)
    count = len(before) + len(appointments)
    titles = [*(b.title for b in before), *(a.title for a in appointments)]
    label = Label(EditKind.RECATEGORISE, titles[0] if count == 1 else "", category_id, count)
    return Edit(label, (*before, *old.values()), (*after, *new.values()))


def protect(plan: Plan, block_ids: Sequence[str], protected: bool) -> Edit:
    """Protect own blocks, or lift the protection."""
    before = tuple(plan.block(block_id) for block_id in block_ids)
    after = tuple(replace(block, protected=protected) for block in before)
    kind = EditKind.PROTECT if protected else EditKind.UNPROTECT
    return Edit(label_of(kind, before), before, after)


def set_outcome(plan: Plan, block_ids: Sequence[str], outcome: Outcome, kept: int = 0) -> Edit:
    """Say what became of own blocks; `kept` are the minutes done of a shortened one."""
    before = tuple(plan.block(block_id) for block_id in block_ids)
    after = tuple(replace(block, outcome=outcome, kept=kept) for block in before)
    kind = EditKind.MARK_DONE if outcome is Outcome.DONE else EditKind.MARK_OPEN
    return Edit(label_of(kind, before), before, after)


def delete_blocks(plan: Plan, block_ids: Sequence[str], *, cut: bool = False) -> Edit:
    """Take own blocks out of the week; raise RuleBroken for a fixed appointment."""
    before = tuple(plan.block(block_id) for block_id in block_ids)
    return Edit(label_of(EditKind.CUT if cut else EditKind.DELETE, before), before, ())


def add_copies(_plan: Plan, copies: Sequence[Block], kind: EditKind = EditKind.COPY) -> Edit:
    """Add copies of blocks, already placed and with ids of their own; a copy begins open."""
    fresh = tuple(replace(copy, outcome=Outcome.OPEN, kept=0) for copy in copies)
    for copy in fresh:
        copy.span.checked()
    return Edit(label_of(kind, fresh), (), fresh)


def copy_week(plan: Plan, source: IsoWeek, target: IsoWeek, new_ids: Sequence[str]) -> Edit:
    """Lay the own blocks of one week into another that has none yet.

    Raise RuleBroken where the source is empty or the target is not.
    """
    blocks = plan.week(source).blocks
    if not blocks:
        raise RuleBroken(Problem.NOTHING_TO_COPY)
    if plan.week(target).blocks:
        raise RuleBroken(Problem.WEEK_NOT_EMPTY)
    days = (target.monday - source.monday).days
    copies = tuple(
        replace(block, id=new_id, span=block.span.moved(days=days), outcome=Outcome.OPEN, kept=0)
        for block, new_id in zip(blocks, new_ids, strict=True)
    )
    return Edit(Label(EditKind.COPY_WEEK, str(source), count=len(copies)), (), copies)


def commit_week(plan: Plan, iso: IsoWeek, baseline_id: str, now: datetime) -> Edit:
    """Keep the week's plan as a baseline; earlier ones are kept. `now` is wall-clock time.

    Raise RuleBroken where the week has no blocks at all.
    """
    week = plan.week(iso)
    if not week.all_blocks:
        raise RuleBroken(Problem.NOTHING_TO_COMMIT)
    number = week.baseline.number + 1 if week.baseline else 1
    baseline = Baseline(baseline_id, iso, number, now, week.all_blocks)
    return Edit(Label(EditKind.COMMIT, str(iso)), (), (baseline,))


def take_back_commit(plan: Plan, iso: IsoWeek) -> Edit:
    """Take the last commit of a week back; raise RuleBroken for a draft."""
    baseline = plan.week(iso).baseline
    if baseline is None:
        raise RuleBroken(Problem.NOT_COMMITTED)
    return Edit(Label(EditKind.TAKE_BACK, str(iso)), (baseline,), ())


def together(*parts: Edit) -> Edit:
    """Return several edits of different values as one step, called as the first of them."""
    before = tuple(value for part in parts for value in part.before)
    after = tuple(value for part in parts for value in part.after)
    return Edit(parts[0].label, before, after)
