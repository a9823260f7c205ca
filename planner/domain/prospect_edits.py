"""Every change to prospects, their touches and enquiries, as functions from the plan to an Edit."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import combinations

from planner.domain.block import Block
from planner.domain.edits import Edit, EditKind, Label
from planner.domain.errors import Problem, RuleBroken
from planner.domain.merging import filled_from, members_of, root_of
from planner.domain.plan import Plan, Value
from planner.domain.prospect import (
    Enquiry,
    EnquiryResult,
    KeptApart,
    Owner,
    Prospect,
    Stage,
    Touch,
    TouchOutcome,
)
from planner.domain.span import Span


@dataclass(frozen=True, slots=True)
class NextStep:
    """What the rep will do next and on which day; an empty action says that there is nothing to do."""

    action: str = ""
    on: date | None = None


def add_prospect(_plan: Plan, prospect: Prospect) -> Edit:
    """Add a prospect; raise RuleBroken where it has no name."""
    return Edit(_label(EditKind.ADD_PROSPECT, [prospect]), (), (_named(prospect),))


def change_prospect(plan: Plan, changed: Prospect) -> Edit:
    """Store what the rep changed of a prospect; raise RuleBroken where its name is gone."""
    return _changed(plan, EditKind.CHANGE_PROSPECT, [_named(changed)])


def remove_prospects(plan: Plan, prospect_ids: Sequence[str]) -> Edit:
    """Remove prospects, with what was merged into them and all touches; enquiries stay, without the name.

    That they were kept apart from others goes with them.
    """
    book = plan.prospect_book
    known = [book.prospect(prospect_id) for prospect_id in prospect_ids]
    gone_ids = dict.fromkeys(m for each in known for m in members_of(book.prospects, each.id))
    before: list[Value] = [book.prospect(gone) for gone in gone_ids]
    before += [touch for gone in gone_ids for touch in book.touches_of(gone)]
    before += [p for p in book.kept_apart.values() if p.one_id in gone_ids or p.other_id in gone_ids]
    orphans = [enquiry for enquiry in book.enquiries.values() if enquiry.prospect_id in gone_ids]
    nameless = [replace(enquiry, prospect_id="") for enquiry in orphans]
    return Edit(_label(EditKind.REMOVE_PROSPECT, known), (*before, *orphans), tuple(nameless))


def set_stage(plan: Plan, prospect_ids: Sequence[str], stage: Stage) -> Edit:
    """Put prospects at a stage."""
    return _changed(
        plan, EditKind.SET_STAGE, [replace(each, stage=stage) for each in _all(plan, prospect_ids)]
    )


def step_stage(plan: Plan, prospect_ids: Sequence[str], steps: int) -> Edit:
    """Take prospects some stages further, back where negative, each from where it is."""
    known = _all(plan, prospect_ids)
    stepped = [replace(each, stage=each.stage.stepped(steps)) for each in known]
    return _changed(plan, EditKind.SET_STAGE, stepped)


def set_owner(plan: Plan, prospect_ids: Sequence[str], owner: Owner, today: date) -> Edit:
    """Give prospects to the rep or the agency, from today on; those that were theirs already stay."""
    known = _all(plan, prospect_ids)
    given = [p if p.owner is owner else replace(p, owner=owner, owner_since=today) for p in known]
    return _changed(plan, EditKind.SET_OWNER, given)


def set_next_action(plan: Plan, prospect_ids: Sequence[str], step: NextStep, block_id: str = "") -> Edit:
    """Say what is next with prospects; `block_id` is the block of the week in which it will be done.

    Without one a prospect keeps the block that it has, as long as the day is that of the block.
    """
    known = _all(plan, prospect_ids)
    changed = [_with_next(plan, each, step, block_id) for each in known]
    return _changed(plan, EditKind.SET_NEXT_ACTION, changed)


def log_touch(plan: Plan, touch: Touch, step: NextStep | None = None) -> Edit:
    """Log a touch, which may take its prospect a stage further; `step` is what is next, None leaves that."""
    return log_touches(plan, [touch], {} if step is None else {touch.prospect_id: step})


def log_touches(
    plan: Plan,
    touches: Sequence[Touch],
    steps: dict[str, NextStep] | None = None,
    *,
    label: Label | None = None,
) -> Edit:
    """Log several touches as one step; `steps` says by prospect what is next, where that changes."""
    old, new = _taken_further(plan, touches)
    for prospect_id, step in (steps or {}).items():
        root_id = root_of(plan.prospect_book.prospects, prospect_id)
        old.setdefault(root_id, plan.prospect_book.prospect(root_id))
        new[root_id] = _with_next(plan, new.get(root_id, old[root_id]), step)
    differing = [root_id for root_id in old if new[root_id] != old[root_id]]
    before = tuple(old[root_id] for root_id in differing)
    after = tuple(new[root_id] for root_id in differing)
    label = label or _label(EditKind.LOG_TOUCH, list(new.values()))
    return Edit(label, before, (*after, *touches))


def add_touched(plan: Plan, prospect: Prospect, touch: Touch, step: NextStep | None = None) -> Edit:
    """Add a prospect with its first touch, as one step, called after the touch."""
    reached = replace(_named(prospect), stage=stage_after(prospect.stage, touch.outcome))
    if step is not None:
        reached = _with_next(plan, reached, step)
    return Edit(_label(EditKind.LOG_TOUCH, [reached]), (), (reached, touch))


def change_touch(plan: Plan, changed: Touch) -> Edit:
    """Store what the rep changed of a touch; the stage of its prospect stays as it is."""
    before = plan.prospect_book.touch(changed.prospect_id, changed.id)
    return Edit(_touch_label(plan, EditKind.CHANGE_TOUCH, changed), (before,), (changed,))


def remove_touch(plan: Plan, prospect_id: str, touch_id: str) -> Edit:
    """Remove a touch; the stage of its prospect stays as it is."""
    before = plan.prospect_book.touch(prospect_id, touch_id)
    return Edit(_touch_label(plan, EditKind.REMOVE_TOUCH, before), (before,), ())


def merge_prospects(plan: Plan, root_id: str, other_ids: Iterable[str]) -> Edit:
    """Let other prospects count as one, the root; what it did not know it takes from them.

    Others and their touches stay as they are, under the root, so that splitting brings them back. Each id may
    be one that was merged before. Raise RuleBroken where all of them are one already.
    """
    prospects = plan.prospect_book.prospects
    root = plan.prospect_book.prospect(root_of(prospects, root_id))
    roots = dict.fromkeys(root_of(prospects, other_id) for other_id in other_ids)
    others = [plan.prospect_book.prospect(other_id) for other_id in roots if other_id != root.id]
    if not others:
        raise RuleBroken(Problem.MERGE_WITH_ITSELF)
    merged = [replace(other, merged_into=root.id) for other in others]
    filled = filled_from(root, others)
    kept = filled != root
    before = (*((root,) if kept else ()), *others)
    after = (*((filled,) if kept else ()), *merged)
    return Edit(Label(EditKind.MERGE_PROSPECTS, root.company), before, after)


def split_prospect(plan: Plan, prospect_id: str) -> Edit:
    """Let a prospect that was merged stand for itself again, with its touches and what was merged into it.

    What the root took from it stays with the root as well. The two are kept apart from now on.
    """
    before = plan.prospect_book.prospect(prospect_id)
    after = replace(before, merged_into="")
    label = Label(EditKind.SPLIT_PROSPECT, before.company)
    if not before.merged_into:
        return Edit(label, (), ())
    return Edit(label, (before,), (after, *_newly_apart(plan, [before.id, before.merged_into])))


def keep_apart(plan: Plan, prospect_ids: Sequence[str]) -> Edit:
    """Say that prospects which look alike are not the same, any two of them."""
    known = _all(plan, prospect_ids)
    return Edit(_label(EditKind.KEEP_APART, known), (), _newly_apart(plan, [each.id for each in known]))


def _newly_apart(plan: Plan, prospect_ids: Iterable[str]) -> tuple[KeptApart, ...]:
    pairs = (KeptApart.of(one, other) for one, other in combinations(sorted(set(prospect_ids)), 2))
    return tuple(pair for pair in pairs if pair.id not in plan.prospect_book.kept_apart)


def next_action_block(prospect: Prospect, span: Span, category_id: str, block_id: str) -> Block:
    """Return the block in which a next action would be done."""
    words = [part for part in (prospect.next_action.strip(), prospect.company) if part]
    return Block(block_id, span, category_id, ", ".join(words))


def put_next_action_into_week(plan: Plan, prospect_id: str, block: Block) -> Edit:
    """Put a prospect's next action into the week as a block; its day becomes the day of the action."""
    before = plan.prospect_book.prospect(prospect_id)
    block.span.checked()
    after = replace(before, next_on=block.span.day, next_block_id=block.id)
    return Edit(Label(EditKind.SET_NEXT_ACTION, before.company), (before,), (after, block))


def add_enquiry(plan: Plan, enquiry: Enquiry) -> Edit:
    """Add an enquiry; with it its prospect comes to the stage of enquiry, with a deal to that of customer."""
    before, after = _won_by(plan, enquiry)
    return Edit(_enquiry_label(plan, EditKind.ADD_ENQUIRY, enquiry), before, (*after, enquiry))


def change_enquiry(plan: Plan, changed: Enquiry) -> Edit:
    """Store what the rep changed of an enquiry, or what came of it: a deal makes a customer."""
    old = plan.prospect_book.enquiry(changed.id)
    label = _enquiry_label(plan, EditKind.CHANGE_ENQUIRY, changed)
    if changed == old:
        return Edit(label, (), ())
    before, after = _won_by(plan, changed)
    return Edit(label, (*before, old), (*after, changed))


def remove_enquiry(plan: Plan, enquiry_id: str) -> Edit:
    """Remove an enquiry; the stage of its prospect stays as it is."""
    before = plan.prospect_book.enquiry(enquiry_id)
    return Edit(_enquiry_label(plan, EditKind.REMOVE_ENQUIRY, before), (before,), ())


def stage_after(stage: Stage, outcome: TouchOutcome) -> Stage:
    """Return the stage that a touch leaves a prospect at.

    A touch approaches, a talk is a conversation, a visit agreed a meeting; nothing goes back. One that was
    lost comes back with interest alone.
    """
    reached = Stage.APPROACHED
    if outcome is TouchOutcome.MEETING:
        reached = Stage.MEETING
    elif outcome.is_conversation:
        reached = Stage.CONVERSATION
    if stage is Stage.LOST:
        return reached if outcome in (TouchOutcome.INTERESTED, TouchOutcome.MEETING) else stage
    return max(stage, reached, key=lambda each: each.number)


def _taken_further(plan: Plan, touches: Sequence[Touch]) -> tuple[dict[str, Prospect], dict[str, Prospect]]:
    book = plan.prospect_book
    old: dict[str, Prospect] = {}
    new: dict[str, Prospect] = {}
    for touch in touches:
        root_id = root_of(book.prospects, touch.prospect_id)
        known = new.get(root_id) or old.setdefault(root_id, book.prospect(root_id))
        new[root_id] = replace(known, stage=stage_after(known.stage, touch.outcome))
    return old, new


def _with_next(plan: Plan, prospect: Prospect, step: NextStep, block_id: str = "") -> Prospect:
    action = step.action.strip()
    if not action:
        return replace(prospect, next_action="", next_on=None, next_block_id="")
    is_same_day = step.on == plan.prospect_book.as_planned(prospect).next_on
    kept = prospect.next_block_id if is_same_day else ""
    return replace(prospect, next_action=action, next_on=step.on, next_block_id=block_id or kept)


def _won_by(plan: Plan, enquiry: Enquiry) -> tuple[tuple[Prospect, ...], tuple[Prospect, ...]]:
    if not enquiry.prospect_id:
        return (), ()
    book = plan.prospect_book
    prospect = book.prospect(root_of(book.prospects, enquiry.prospect_id))
    reached = Stage.CUSTOMER if enquiry.result is EnquiryResult.DEAL else Stage.ENQUIRY
    if prospect.stage.number >= reached.number:
        return (), ()
    return (prospect,), (replace(prospect, stage=reached),)


def _all(plan: Plan, prospect_ids: Sequence[str]) -> list[Prospect]:
    return [plan.prospect_book.prospect(prospect_id) for prospect_id in prospect_ids]


def _changed(plan: Plan, kind: EditKind, changed: Sequence[Prospect]) -> Edit:
    known = {each.id: plan.prospect_book.prospect(each.id) for each in changed}
    differing = [each for each in changed if each != known[each.id]]
    return Edit(_label(kind, differing), tuple(known[each.id] for each in differing), tuple(differing))


def _named(prospect: Prospect) -> Prospect:
    if not prospect.company.strip():
        raise RuleBroken(Problem.PROSPECT_NAME_MISSING)
    return prospect


def _label(kind: EditKind, prospects: Sequence[Prospect]) -> Label:
    return Label(kind, prospects[0].company if len(prospects) == 1 else "", count=len(prospects))


def _touch_label(plan: Plan, kind: EditKind, touch: Touch) -> Label:
    prospects = plan.prospect_book.prospects
    return Label(kind, plan.prospect_book.prospect(root_of(prospects, touch.prospect_id)).company)


def _enquiry_label(plan: Plan, kind: EditKind, enquiry: Enquiry) -> Label:
    known = plan.prospect_book.prospects.get(enquiry.prospect_id)
    return Label(kind, known.company if known is not None else enquiry.what)
