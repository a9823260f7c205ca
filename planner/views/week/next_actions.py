"""Next actions of prospects on their way into the week: as which block, and where there is room for it."""

from __future__ import annotations

from datetime import date

from planner.app.session import Session, new_id
from planner.domain.block import Block
from planner.domain.category import Side
from planner.domain.prospect import Prospect, Stage
from planner.domain.prospect_edits import next_action_block
from planner.domain.span import DAY_MINUTES, Span

LENGTH = 30
"""The minutes that a next action gets where nothing else is said."""
_STEP = 15
_MORNING = 9 * 60
_BY_STAGE = {Stage.NEW: "calling", Stage.APPROACHED: "calling", Stage.MEETING: "meeting"}
_OTHERWISE = "followup"


def block_of(session: Session, prospect_id: str, span: Span) -> Block | None:
    """Return the block of a prospect's next action at a time, None where there is nothing to do."""
    prospect = session.plan.prospect_book.prospects.get(prospect_id)
    if prospect is None or not prospect.next_action:
        return None
    return next_action_block(prospect, span, _category_for(session, prospect), new_id())


def placed_block(session: Session, prospect_id: str) -> Block | None:
    """Return the block of the week in which a prospect's next action stands already, None without one."""
    prospect = session.plan.prospect_book.prospects.get(prospect_id)
    if prospect is None or not prospect.next_block_id:
        return None
    return session.blocks_wherever([prospect.next_block_id]).get(prospect.next_block_id)


def block_at_free_time(session: Session, prospect_id: str) -> Block | None:
    """Return the block of a prospect's next action at a free time of its day, at the earliest today."""
    prospect = session.plan.prospect_book.prospects.get(prospect_id)
    if prospect is None:
        return None
    today = session.clock.today()
    return block_of(session, prospect_id, free_span(session, max(prospect.next_on or today, today)))


def _category_for(session: Session, prospect: Prospect) -> str:
    offered = [c for c in session.plan.categories.values() if not c.archived]
    wanted = _BY_STAGE.get(prospect.stage, _OTHERWISE)
    acquisition = [c.id for c in offered if c.side is Side.ACQUISITION]
    if wanted in acquisition or not acquisition:
        return wanted if wanted in acquisition else offered[0].id
    return acquisition[0]


def free_span(session: Session, day: date) -> Span:
    """Return the first free half hour of a working day from now on; where there is none, the first."""
    now = session.clock.now()
    hours = session.preferences.hours_of(day)
    begin, end = (hours.start, hours.end) if hours is not None else (_MORNING, DAY_MINUTES)
    if day == now.date():
        passed = now.hour * 60 + now.minute
        begin = max(begin, -(-passed // _STEP) * _STEP)
    taken = [block.span for block in session.plan.week_of(day).all_blocks if block.takes_time]
    for start in range(begin, end - LENGTH + 1, _STEP):
        span = Span(day, start, LENGTH)
        if not any(span.overlaps(other) for other in taken):
            return span
    return Span(day, min(begin, DAY_MINUTES - LENGTH), LENGTH)
