"""What there is to tell of an option; the words for it are made where languages are known."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from planner.domain.block import Block
from planner.domain.prospect import PlacedAction
from planner.domain.span import IsoWeek, Span
from planner.foresight.survival import Survival
from planner.proposals.defence import Defence
from planner.proposals.option import Option, OptionKind, Request
from planner.proposals.situation import Situation


@dataclass(frozen=True, slots=True)
class MovedBlock:
    """A block as it stands now, and where it would go; `leaves_week` where that is another week.

    `made_late` is the next action that it holds, where that would be past its day.
    """

    block: Block
    to: Span
    leaves_week: bool
    made_late: PlacedAction | None = None


@dataclass(frozen=True, slots=True)
class Explanation:
    """The facts of an option, seen from `now`.

    `buffer_left` are the minutes of buffer from now on in the week of `span`, which is the current one where
    `in_this_week`. `survival` is None where there is too little to show a number. `undercut` is the agreed
    long-term share (0..1) of a week that keeps to it now and then would not, None otherwise.
    """

    kind: OptionKind
    span: Span
    now: datetime
    moved: tuple[MovedBlock, ...]
    buffer_left: int
    in_this_week: bool
    survival: Survival | None
    earlier_moves: int
    is_protected: bool
    defence: Defence | None
    broken_due: datetime | None
    undercut: float | None


def explained(option: Option, request: Request, situation: Situation) -> Explanation:
    """Return what there is to tell of an option."""
    known = option.survival is not None and option.survival.is_known
    return Explanation(
        option.kind,
        option.span,
        request.now,
        tuple(
            MovedBlock(situation.block(id_), to, id_ in option.later_week, option.made_late.get(id_))
            for id_, to in option.moves.items()
        ),
        option.buffer_left,
        IsoWeek.of(option.span.day) == IsoWeek.of(request.now.date()),
        option.survival if known else None,
        option.earlier_moves,
        option.is_protected,
        option.defence,
        option.broken_due,
        _undercut(option, situation),
    )


def _undercut(option: Option, situation: Situation) -> float | None:
    agreed = situation.agreed
    if agreed is None or not option.mix_before.reaches(agreed.low) or option.mix_after.reaches(agreed.low):
        return None
    return agreed.low
