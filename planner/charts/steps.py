"""The steps of a waterfall: as many as have room, the rest taken together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from planner.charts.rows import CauseMinutes, Waterfall
from planner.domain.displacement import Cause

MOST_STEPS = 10
"""More steps than this have no room for their names side by side."""
_FEWEST_CAUSES = 2


class StepKind(StrEnum):
    """What a step stands for."""

    PLANNED = "planned"
    DONE = "done"
    MOVED_DONE = "moved and done"
    DISPLACED = "displaced"
    GIVEN_UP = "given up"
    SHORTENED = "shortened"
    EXCUSED = "excused"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Step:
    """One step: its minutes, and from where down it goes; `causes` has several where they are summed."""

    kind: StepKind
    minutes: int
    top: int
    causes: tuple[Cause | None, ...] = ()

    @property
    def bottom(self) -> int:
        """Where the next step begins, in minutes."""
        return self.top - self.minutes


def steps_of(waterfall: Waterfall) -> tuple[Step, ...]:
    """Return the steps from what was planned down to nothing; parts without minutes have none."""
    if not waterfall.planned:
        return ()
    before = [(StepKind.DONE, waterfall.done), (StepKind.MOVED_DONE, waterfall.moved_done)]
    after = [
        (StepKind.GIVEN_UP, waterfall.given_up),
        (StepKind.SHORTENED, waterfall.shortened),
        (StepKind.EXCUSED, waterfall.excused),
        (StepKind.OPEN, waterfall.open),
    ]
    taken = 1 + sum(bool(minutes) or kind is StepKind.DONE for kind, minutes in (*before, *after))
    causes = _causes(waterfall.displaced, max(MOST_STEPS - taken, _FEWEST_CAUSES))
    parts = [
        *((kind, minutes, ()) for kind, minutes in before),
        *((StepKind.DISPLACED, minutes, causes) for minutes, causes in causes),
        *((kind, minutes, ()) for kind, minutes in after),
    ]
    level = waterfall.planned
    steps = [Step(StepKind.PLANNED, level, level)]
    for kind, minutes, of in parts:
        if minutes or kind is StepKind.DONE:
            steps.append(Step(kind, minutes, level, of))
            level -= minutes
    return tuple(steps)


def _causes(displaced: Sequence[CauseMinutes], most: int) -> list[tuple[int, tuple[Cause | None, ...]]]:
    """Return the causes that displaced most, by minutes, and those beyond `most` as one."""
    ranked = sorted((part for part in displaced if part.minutes), key=lambda part: -part.minutes)
    own = ranked if len(ranked) <= most else ranked[: most - 1]
    found: list[tuple[int, tuple[Cause | None, ...]]] = [(part.minutes, (part.cause,)) for part in own]
    rest = ranked[len(own) :]
    if rest:
        found.append((sum(part.minutes for part in rest), tuple(part.cause for part in rest)))
    return found
