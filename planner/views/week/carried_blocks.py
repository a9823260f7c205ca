"""What can be dropped into the week: a category from the palette, or the next action of a prospect."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QMimeData

from planner.app.session import Session
from planner.domain.block import Block
from planner.domain.span import Span
from planner.views.next_action_drag import prospect_in
from planner.views.week.block_commands import BlockCommands
from planner.views.week.category_palette import category_in


def carries_block(carried: QMimeData) -> bool:
    """Whether a drag carries something that becomes a block where it is dropped."""
    return category_in(carried) is not None or prospect_in(carried) is not None


def carried_block(carried: QMimeData, span: Span, session: Session, commands: BlockCommands) -> Block | None:
    """Return the block that a drag would become at a time, None for one that is not known here."""
    prospect_id = prospect_in(carried)
    if prospect_id is not None:
        from planner.views.week import next_actions

        length = min(commands.fitting(span).length, next_actions.LENGTH)
        return next_actions.block_of(session, prospect_id, replace(span, length=length))
    category_id = category_in(carried)
    if category_id is None or category_id not in session.plan.categories:
        return None
    return commands.new_block(commands.fitting(span), category_id)


def store_carried(carried: QMimeData, block: Block, commands: BlockCommands) -> None:
    """Store the block that a drag became; a next action knows its block from then on."""
    commands.add(block, prospect_in(carried) or "")
