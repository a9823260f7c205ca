"""Every change to the agency's part, the coaching sessions and the call lists, as functions to an Edit.

A session and a call list name their block, and stay as they are when it is moved or leaves the week: what is
cut and pasted, or comes back by undo, still has them. What they name and is gone is left out when it is read.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from planner.domain.block import Block
from planner.domain.category import COACHING, Horizon, Side
from planner.domain.edits import Edit, EditKind, Label, label_of
from planner.domain.errors import Problem, RuleBroken
from planner.domain.merging import root_of
from planner.domain.plan import Plan
from planner.domain.prospect import CallList, Prospect
from planner.domain.span import Span
from planner.domain.support import CoachingSession, Support


@dataclass(frozen=True, slots=True)
class PlacedSession:
    """A coaching session with the block it stands in now, None where it has no place in the week."""

    session: CoachingSession
    block: Block | None = None

    @property
    def day(self) -> date:
        """The day of its block, without one the day that was last agreed."""
        return self.session.day if self.block is None else self.block.span.day


def set_support(plan: Plan, support: Support) -> Edit:
    """Say what the agency takes over; raise RuleBroken where the numbers contradict each other."""
    known = plan.support
    before = () if known is None else (known,)
    return Edit(Label(EditKind.SET_SUPPORT, support.agency), before, (support.checked(),))


def end_support(plan: Plan, last_day: date) -> Edit:
    """Let the agency's part end after a day; one that would end before it begins is taken out.

    Raise RuleBroken where there is none.
    """
    known = plan.support
    if known is None:
        raise RuleBroken(Problem.CHANGED_ELSEWHERE)
    after = () if last_day < known.begins else (replace(known, ends=last_day),)
    return Edit(Label(EditKind.SET_SUPPORT, known.agency), (known,), after)


def add_session(_plan: Plan, session: CoachingSession, block: Block) -> Edit:
    """Add a coaching session with its block, as one step; raise RuleBroken where it leaves the day."""
    return Edit(Label(EditKind.ADD_SESSION), (), (_held_in(session, block), _block_of(block)))


def change_session(plan: Plan, session: CoachingSession, stood: Block | None, block: Block) -> Edit:
    """Change a session and its block together; `stood` is the block as it is stored, None without one.

    Raise RuleBroken where the session is gone, or the block would leave its day.
    """
    before = (_known(plan, session.id), *(() if stood is None else (stood,)))
    return Edit(Label(EditKind.CHANGE_SESSION), before, (_held_in(session, block), _block_of(block)))


def remove_session(plan: Plan, session_id: str, stood: Block | None) -> Edit:
    """Remove a session and its block, as one step; raise RuleBroken where it is gone already."""
    before = (_known(plan, session_id), *(() if stood is None else (stood,)))
    return Edit(Label(EditKind.REMOVE_SESSION), before, ())


def session_block(plan: Plan, block_id: str, span: Span, title: str) -> Block:
    """Return the block of a new coaching session, also where the rep has removed the category for it."""
    offered = [each for each in plan.categories.values() if not each.archived]
    fits = [c for c in offered if (c.side, c.horizon) == (Side.NEUTRAL, Horizon.LONG)]
    category_id = COACHING if COACHING in plan.categories else (fits or offered)[0].id
    return Block(block_id, span, category_id, title)


def placed_sessions(plan: Plan, blocks: Mapping[str, Block]) -> tuple[PlacedSession, ...]:
    """Return all sessions in the order of time; `blocks` are those that they name, wherever these stand."""
    placed = [PlacedSession(each, blocks.get(each.block_id)) for each in plan.coaching_sessions.values()]
    return tuple(sorted(placed, key=lambda each: (each.day, each.session.id)))


def set_call_list(plan: Plan, block: Block, prospect_ids: Iterable[str]) -> Edit:
    """Say which prospects are worked through in a block, in this order; without any it has no call list.

    Raise RuleBroken where the block is an appointment or no longer there, or a prospect is gone.
    """
    if all(each.id != block.id for each in plan.week_of(block.span.day).blocks):
        raise RuleBroken(Problem.BLOCK_GONE)
    known = plan.prospect_book.call_list(block.id)
    chosen = tuple(dict.fromkeys(plan.prospect_book.prospect(each).id for each in prospect_ids))
    label = label_of(EditKind.SET_CALL_LIST, [block])
    after = (CallList(block.id, chosen),) if chosen else ()
    return Edit(label, () if known is None else (known,), after)


def put_on_call_list(plan: Plan, block: Block, prospect_ids: Iterable[str]) -> Edit:
    """Put prospects behind those that a block's call list has; one that is on it stays where it is."""
    return set_call_list(plan, block, (*(each.id for each in called(plan, block.id)), *prospect_ids))


def called(plan: Plan, block_id: str) -> tuple[Prospect, ...]:
    """Return the prospects on the call list of a block, in order.

    One that was merged counts as the one that it was merged into; those that are gone are left out.
    """
    book = plan.prospect_book
    known = book.call_list(block_id)
    if known is None:
        return ()
    roots = dict.fromkeys(root_of(book.prospects, each) for each in known.prospect_ids)
    return tuple(book.prospects[root] for root in roots if root in book.prospects)


def _known(plan: Plan, session_id: str) -> CoachingSession:
    if session_id not in plan.coaching_sessions:
        raise RuleBroken(Problem.CHANGED_ELSEWHERE)
    return plan.coaching_sessions[session_id]


def _held_in(session: CoachingSession, block: Block) -> CoachingSession:
    return replace(session, day=block.span.day, block_id=block.id)


def _block_of(block: Block) -> Block:
    block.span.checked()
    return block
