"""Survival laid over a week: the stretches still ahead with their shares, and what is likely to be done."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from planner.domain.block import Block, Outcome
from planner.domain.category import Category, Side
from planner.domain.preferences import WorkingDay
from planner.domain.span import DAY_MINUTES, Span
from planner.foresight.survival import PART_ENDS, Part, Slot, Survival, SurvivalRecord, slot_of

_EDGES = (0, *PART_ENDS, DAY_MINUTES)


@dataclass(frozen=True, slots=True)
class Stretch:
    """Working time of one part of a day that is still ahead, and the survival of what begins in it."""

    span: Span
    survival: Survival


def stretches(
    record: SurvivalRecord, day: date, hours: WorkingDay | None, now: datetime
) -> tuple[Stretch, ...]:
    """Return the stretches of a working day after `now` (wall clock) of which enough is known."""
    if hours is None or day < now.date():
        return ()
    gone = now.hour * 60 + now.minute if day == now.date() else 0
    found = []
    for part in Part:
        start = max(_EDGES[part], hours.start, gone)
        end = min(_EDGES[part + 1], hours.end)
        survival = record.at(Slot(day.weekday(), part))
        if start < end and survival is not None and survival.is_known:
            found.append(Stretch(Span(day, start, end - start), survival))
    return tuple(found)


def first_gap(span: Span, taken: Iterable[Span], shortest: int) -> Span | None:
    """Return the first time within a span that nothing takes and that has `shortest` minutes, else None."""
    reached = span.start
    for other in sorted(other for other in taken if other.overlaps(span)):
        if other.start - reached >= shortest:
            return Span(span.day, reached, other.start - reached)
        reached = max(reached, other.end)
    return Span(span.day, reached, span.end - reached) if span.end - reached >= shortest else None


def likely_minutes(
    blocks: Sequence[Block], categories: Mapping[str, Category], record: SurvivalRecord
) -> float | None:
    """Return the minutes of acquisition in blocks that are likely to be done; None before any history.

    Of a block that has been looked back on it is what was worked, of any other its minutes times the
    survival of the slot in which it begins.
    """
    if record.own_mean is None:
        return None
    return sum(
        (
            _likely(block, record)
            for block in blocks
            if categories[block.category_id].side is Side.ACQUISITION
        ),
        0.0,
    )


def done_minutes(blocks: Sequence[Block], categories: Mapping[str, Category]) -> int:
    """Return the minutes of acquisition in blocks that were done, as the look-back has it."""
    return sum(
        block.counted_minutes
        for block in blocks
        if block.outcome is not Outcome.OPEN and categories[block.category_id].side is Side.ACQUISITION
    )


def _likely(block: Block, record: SurvivalRecord) -> float:
    if block.outcome is not Outcome.OPEN:
        return block.counted_minutes
    survival = record.at(slot_of(block.span.day, block.span.start))
    return block.minutes * survival.mean if survival is not None else 0.0
