"""The one mix calculation; meter, day headers, charts, print and command line all use it."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from planner.domain.block import Block
from planner.domain.category import BUFFER, Category, Horizon, Side


@dataclass(frozen=True, slots=True)
class Mix:
    """Minutes by horizon and by side; neutral time is in neither share.

    Where there is no time at all a share is None ("no mix"), not 0.
    """

    long_minutes: int = 0
    short_minutes: int = 0
    neutral_minutes: int = 0
    client_minutes: int = 0
    acquisition_minutes: int = 0
    long_acquisition_minutes: int = 0
    buffer_minutes: int = 0

    @property
    def counted_minutes(self) -> int:
        """The time that the long-term share is a share of: short and long together."""
        return self.long_minutes + self.short_minutes

    @property
    def long_share(self) -> float | None:
        """Long-term minutes as a share (0..1) of short and long together."""
        return self.long_minutes / self.counted_minutes if self.counted_minutes else None

    @property
    def acquisition_share(self) -> float | None:
        """Acquisition minutes as a share (0..1) of client and acquisition together."""
        both = self.client_minutes + self.acquisition_minutes
        return self.acquisition_minutes / both if both else None

    def plus(self, other: Mix) -> Mix:
        """Return the mix of both together."""
        return Mix(
            self.long_minutes + other.long_minutes,
            self.short_minutes + other.short_minutes,
            self.neutral_minutes + other.neutral_minutes,
            self.client_minutes + other.client_minutes,
            self.acquisition_minutes + other.acquisition_minutes,
            self.long_acquisition_minutes + other.long_acquisition_minutes,
            self.buffer_minutes + other.buffer_minutes,
        )

    def reaches(self, share: float) -> bool:
        """Whether the long-term share, in whole per cent as it is shown, is at least `share` (0..1)."""
        return self.long_share is not None and percent(self.long_share) >= percent(share)

    def minutes_to_reach(self, share: float, step: int) -> int | None:
        """Return how many long-term minutes to add, in multiples of `step`, until the mix reaches a share.

        None where no amount does (a share of all, with short-term work in the week).
        """
        if self.reaches(share):
            return 0
        shown = (percent(share) - 0.5) / 100
        if shown >= 1 or (percent(share) == 100 and self.short_minutes):
            return None
        missing = (shown * self.counted_minutes - self.long_minutes) / (1 - shown)
        return max(math.ceil(missing / step - 1e-9), 1) * step


def percent(share: float) -> int:
    """Return a share (0..1) in whole per cent, halves up, as every screen and print shows it."""
    return math.floor(share * 100 + 0.5 + 1e-9)


def mix_of(blocks: Iterable[Block], categories: Mapping[str, Category]) -> Mix:
    """Sum the minutes of blocks; blocks that overlap each count in full.

    What the rep said became of a block counts: of a shortened one the minutes kept, none of one that was
    given up, displaced or excused.
    """
    return mix_of_minutes(_by_category((b.category_id, b.counted_minutes) for b in blocks), categories)


def planned_mix_of(blocks: Iterable[Block], categories: Mapping[str, Category]) -> Mix:
    """Sum the minutes of blocks as planned, whatever became of them."""
    return mix_of_minutes(_by_category((b.category_id, b.minutes) for b in blocks), categories)


def _by_category(spent: Iterable[tuple[str, int]]) -> dict[str, int]:
    minutes: dict[str, int] = {}
    for category_id, more in spent:
        minutes[category_id] = minutes.get(category_id, 0) + more
    return minutes


def mix_of_minutes(minutes: Mapping[str, int], categories: Mapping[str, Category]) -> Mix:
    """Return the mix of minutes that are already summed by category id."""
    horizon = dict.fromkeys(Horizon, 0)
    side = dict.fromkeys(Side, 0)
    long_acquisition = buffer = 0
    for category_id, spent in minutes.items():
        category = categories[category_id]
        horizon[category.horizon] += spent
        side[category.side] += spent
        if category.horizon is Horizon.LONG and category.side is Side.ACQUISITION:
            long_acquisition += spent
        if category.id == BUFFER:
            buffer += spent
    return Mix(
        horizon[Horizon.LONG],
        horizon[Horizon.SHORT],
        horizon[Horizon.NEUTRAL],
        side[Side.CLIENT],
        side[Side.ACQUISITION],
        long_acquisition,
        buffer,
    )
