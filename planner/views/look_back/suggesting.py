"""The free time that is suggested for a block that did not happen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from planner.app.history import History
from planner.app.session import Session
from planner.domain.block import Block
from planner.domain.category import Side
from planner.domain.span import Span
from planner.proposals.slots import Place
from planner.views.look_back.day_draft import Suggest


def suggest_from(session: Session, history: History) -> Suggest:
    """Return what finds the best free time from now on, by what the rep's own weeks say."""

    def suggest(block: Block, taken: Sequence[Span]) -> Place | None:
        place = next(iter(history.places_for(block, 1, taken)), None)
        # What survives is known of acquisition alone.
        is_acquisition = session.plan.category(block.category_id).side is Side.ACQUISITION
        return place if place is None or is_acquisition else replace(place, survival=None)

    return suggest
