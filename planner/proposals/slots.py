"""The free times that suit an acquisition block best: where such time survives."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from planner.domain.block import Block
from planner.domain.prospect import PlacedAction
from planner.domain.span import IsoWeek, Span
from planner.foresight.survival import Part, Slot, Survival, slot_of
from planner.proposals.room import Room
from planner.proposals.situation import Situation

_MORNING = (Part.EARLY_MORNING, Part.LATE_MORNING)


@dataclass(frozen=True, slots=True)
class Place:
    """A free time for a block.

    `survival` is None before there is history; `later_week` tells that it lies in a week after the block's,
    `late` that the next action of a prospect in it would be past its day.
    """

    span: Span
    survival: Survival | None
    later_week: bool = False
    late: PlacedAction | None = None


class Liking:
    """How well a time suits acquisition: what survives there, to the whole per cent.

    Before there is history it is how many acquisition blocks are planned in that part of the day, and
    before there is a plan, the morning.
    """

    def __init__(self, situation: Situation) -> None:
        self._situation = situation
        self._survival = situation.survival
        self._planned = Counter(
            slot_of(block.span.day, block.span.start).part
            for week in situation.weeks
            for block in (*week.blocks, *(b for baseline in week.baselines for b in baseline.blocks))
            if not block.is_fixed and situation.is_acquisition(block)
        ) or Counter(_MORNING)

    def survival(self, slot: Slot) -> Survival | None:
        """Return what is known of a slot, None before there is history."""
        return self._survival.at(slot)

    def late(self, block: Block, span: Span) -> PlacedAction | None:
        """Return the next action in a block that would be past its day there."""
        return self._situation.late_action(block, span)

    def of(self, slot: Slot) -> float:
        """Return how well a slot suits acquisition; more is better."""
        survival = self.survival(slot)
        return self._planned[slot.part] if survival is None else round(survival.mean, 2)


def best_slots(
    situation: Situation,
    block: Block,
    now: datetime,
    n: int = 3,
    pushed_by: Span | None = None,
    taken: Sequence[Span] = (),
) -> tuple[Place, ...]:
    """Return up to `n` free times for an acquisition block, the best first; buffers are not used.

    They lie in different parts of the days from now on, away from where the block stands, or from the span
    that pushes it; `taken` is what else will not be free. Of times that are alike the soonest comes first,
    a time in a later week after all those in the block's own, and one that is past the day of the next action
    in the block after all that are not.
    """
    return places_for(block, Room(situation, now), Liking(situation), n, [pushed_by or block.span, *taken])


def places_for(block: Block, room: Room, liking: Liking, n: int, taken: Sequence[Span]) -> tuple[Place, ...]:
    """Return up to `n` free times for a block, the best first; `taken` is not free."""
    found: list[Place] = []
    for iso in room.weeks_from(IsoWeek.of(block.span.day)):
        if sum(place.late is None for place in found) < n:
            found += _in_week(block, iso, room, liking, taken)
    return tuple(sorted(found, key=lambda place: place.late is not None)[:n])


def _in_week(block: Block, iso: IsoWeek, room: Room, liking: Liking, taken: Sequence[Span]) -> list[Place]:
    """Return the soonest time in each slot of a week, the best slot first, those that are late at the end."""
    soonest: dict[Slot, Span] = {}
    for day in room.days_of(iso):
        for span in room.places(day, block.span.length, {block.id}, taken):
            soonest.setdefault(slot_of(day, span.start), span)
    ranked = sorted(soonest.items(), key=lambda item: (-liking.of(item[0]), item[1]))
    later = iso > IsoWeek.of(block.span.day)
    return [Place(span, liking.survival(slot), later, liking.late(block, span)) for slot, span in ranked]
