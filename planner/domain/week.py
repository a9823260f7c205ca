"""A week of the rep: its blocks, its appointments, and what was committed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from planner.domain.appointment import Appointment, blocks_of
from planner.domain.block import Block
from planner.domain.displacement import Displacement
from planner.domain.look_back import DayLog
from planner.domain.preferences import Preferences, free_minutes, is_leave
from planner.domain.span import IsoWeek


@dataclass(frozen=True, slots=True)
class Baseline:
    """What the rep committed to: the blocks of a week as they stood at that moment.

    `number` counts the commits of a week from 1; `committed_at` is wall-clock time. Calendar blocks are
    kept too, so that what was planned stays known when a calendar forgets its past.
    """

    id: str
    week: IsoWeek
    number: int
    committed_at: datetime
    blocks: tuple[Block, ...]


def _by_time(block: Block) -> tuple[date, int, int, str]:
    # Plain values are compared ten times as fast as spans, and this is done at every step of a drag.
    return (block.span.day, block.span.start, block.span.length, block.id)


def _facts(block: Block) -> tuple[object, ...]:
    return (block.span, block.category_id, block.title)


@dataclass(frozen=True, slots=True)
class Week:
    """The plan of one week as it stands now, with every baseline that was committed for it.

    `displacements` hold, oldest first, every time that a block gave way which stands in the week, was
    committed in it, or ever moved out of it or into it: also what happened to that block elsewhere.
    """

    iso: IsoWeek
    blocks: tuple[Block, ...] = ()
    appointments: tuple[Appointment, ...] = ()
    baselines: tuple[Baseline, ...] = ()
    displacements: tuple[Displacement, ...] = ()
    day_logs: tuple[DayLog, ...] = ()

    @property
    def fixed_blocks(self) -> tuple[Block, ...]:
        """The timed appointments, cut into one block per day."""
        first, last = self.iso.days[0], self.iso.days[-1]
        return tuple(block for a in self.appointments for block in blocks_of(a, first, last))

    @property
    def all_blocks(self) -> tuple[Block, ...]:
        """Own and fixed blocks, in the order of time."""
        return tuple(sorted((*self.blocks, *self.fixed_blocks), key=_by_time))

    @property
    def all_day(self) -> tuple[Appointment, ...]:
        """The appointments that stand in the all-day lane."""
        return tuple(a for a in self.appointments if a.all_day)

    @property
    def baseline(self) -> Baseline | None:
        """The last commit, None while the week is a draft."""
        return self.baselines[-1] if self.baselines else None

    @property
    def changes(self) -> int:
        """How many own blocks differ from the last baseline in time, category or title."""
        if self.baseline is None:
            return 0
        then = {block.id: _facts(block) for block in self.baseline.blocks if not block.is_fixed}
        now = {block.id: _facts(block) for block in self.blocks}
        return sum(then.get(block_id) != now.get(block_id) for block_id in then.keys() | now.keys())

    def concerns(self, block_id: str) -> bool:
        """Whether an own block stands in the week or was ever committed in it."""
        return any(block.id == block_id for block in self.blocks) or self.committed(block_id) is not None

    def committed(self, block_id: str) -> Block | None:
        """Return an own block as the week was first committed with it, None where it never was."""
        for baseline in self.baselines:
            for block in baseline.blocks:
                if block.id == block_id and not block.is_fixed:
                    return block
        return None

    def chain_of(self, block_id: str) -> tuple[Displacement, ...]:
        """Return every time that a block gave way, oldest first."""
        return tuple(d for d in self.displacements if d.block_id == block_id)

    def day_log(self, day: date) -> DayLog | None:
        """Return what was said about a day, None while it has been neither closed nor skipped."""
        return next((log for log in self.day_logs if log.day == day), None)

    def on_leave(self, day: date) -> bool:
        """Whether an all-day appointment takes the whole day as leave."""
        return any(
            a.takes_time and is_leave(a.category_id) and a.start.date() <= day <= a.last_day
            for a in self.all_day
        )

    def free_minutes(self, preferences: Preferences, day: date) -> int:
        """Return the working minutes of a day that nothing has taken yet."""
        return free_minutes(preferences, day, self.all_blocks, on_leave=self.on_leave(day))

    def with_blocks(self, blocks: tuple[Block, ...]) -> Week:
        """Return the week with these own blocks instead, in the order of time."""
        return replace(self, blocks=tuple(sorted(blocks, key=_by_time)))


def shown_days(week: Week, preferences: Preferences) -> tuple[date, ...]:
    """Return the days that a view of the week shows: working days, the weekend on demand.

    A day off with timed blocks is shown too, so that nothing planned is out of sight.
    """
    with_blocks = {block.span.day for block in week.all_blocks}
    return (
        tuple(
            day
            for day in week.iso.days
            if preferences.hours_of(day) is not None
            or (preferences.shows_weekend and day.weekday() >= 5)
            or day in with_blocks
        )
        or week.iso.days[:5]
    )
