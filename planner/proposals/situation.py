"""What the proposals look at: some weeks, what the rep has set, and what history says."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from planner.domain.block import Block, Outcome
from planner.domain.category import BUFFER, Category, Side
from planner.domain.plan import Plan
from planner.domain.preferences import Band, Preferences
from planner.domain.prospect import PlacedAction
from planner.domain.span import IsoWeek, Span
from planner.domain.week import Week
from planner.foresight.survival import SurvivalRecord
from planner.proposals.defence import Defence, Firmness

MOST_WEEKS = 6
"""How far ahead a place is looked for, in weeks."""

# Built-in kinds of work for which somebody outside the office is expected: they are not moved for him or her.
_WITH_OTHERS = frozenset({"visits", "meeting"})


@dataclass(frozen=True, slots=True)
class Situation:
    """The weeks in order, from the one that now lies in, with all that decides where work may go.

    `agreed` is the long-term share that was agreed for the first week; `defences` say which blocks of
    acquisition are defended how firmly, and `actions` which hold the next action of a prospect, by id.
    `holidays` are the public holidays that the rep keeps.
    """

    weeks: tuple[Week, ...]
    preferences: Preferences
    categories: Mapping[str, Category]
    survival: SurvivalRecord = field(default_factory=SurvivalRecord)
    agreed: Band | None = None
    defences: Mapping[str, Defence] = field(default_factory=dict)
    actions: Mapping[str, PlacedAction] = field(default_factory=dict)
    holidays: Collection[date] = frozenset()

    def week_of(self, day: date) -> Week | None:
        """Return the week that a day lies in, None beyond what is looked at."""
        iso = IsoWeek.of(day)
        return next((week for week in self.weeks if week.iso == iso), None)

    def block(self, block_id: str) -> Block:
        """Return an own block by id; raise KeyError for any other."""
        for week in self.weeks:
            for block in week.blocks:
                if block.id == block_id:
                    return block
        raise KeyError(block_id)

    def is_buffer(self, block: Block) -> bool:
        """Whether a block is reactive buffer that nothing has been said about yet."""
        return block.category_id == BUFFER and block.outcome is Outcome.OPEN and not block.is_fixed

    def is_acquisition(self, block: Block) -> bool:
        """Whether a block is time for winning clients."""
        return self.categories[block.category_id].side is Side.ACQUISITION

    def firmness_of(self, block: Block) -> Firmness:
        """Return how firmly a block is defended by what was agreed."""
        defence = self.defences.get(block.id)
        return Firmness.SOFT if defence is None else defence.firmness

    def late_action(self, block: Block, to: Span) -> PlacedAction | None:
        """Return the next action that is made late where a block goes to a time, None where none is.

        It is wanted on its day, or on that of its block where the rep has put it later by hand.
        """
        action = self.actions.get(block.id)
        if action is None or to.day <= max(action.on, block.span.day):
            return None
        return replace(action, on=max(action.on, block.span.day))

    def may_move(self, block: Block, now: datetime) -> bool:
        """Whether a block may be offered another time.

        It is the rep's own, open and still to begin, and nobody outside the office is expected at it.
        """
        return (
            not block.is_fixed
            and block.takes_time
            and block.outcome is Outcome.OPEN
            and block.span.begins_at > now
            and block.category_id not in _WITH_OTHERS
        )


def is_day_off(week: Week, day: date, holidays: Collection[date]) -> bool:
    """Whether nothing may be put on a day: it is leave, or a public holiday on which nothing is planned."""
    if day not in holidays:
        return week.on_leave(day)
    return week.on_leave(day) or not any(b.span.day == day and b.takes_time for b in week.blocks)


def situation_of(plan: Plan, now: datetime, until: datetime, survival: SurvivalRecord) -> Situation:
    """Return the weeks from now until a moment, and one more, so that there is somewhere to go."""
    first = IsoWeek.of(now.date())
    ahead = (IsoWeek.of(until.date()).monday - first.monday).days // 7
    count = min(max(ahead, 0) + 2, MOST_WEEKS)
    weeks = tuple(plan.week(first.plus(number)) for number in range(count))
    return Situation(weeks, plan.preferences, plan.categories, survival, plan.band_of(first))
