"""What the rep has set: the shape of the working week and how it is shown; what a share is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from planner.domain.block import Block
from planner.domain.category import LEAVE
from planner.domain.errors import Problem, RuleBroken


@dataclass(frozen=True, slots=True)
class WorkingDay:
    """The working hours of one weekday, in minutes since midnight."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Band:
    """An agreed long-term share: at least `low`, and at most `high` where an upper edge was agreed.

    Both are shares from 0 to 1.
    """

    low: float
    high: float | None = None

    def checked(self) -> Band:
        """Return the band, or raise RuleBroken where it is not within 0 to 1 or its edges are reversed."""
        high = 1.0 if self.high is None else self.high
        if not 0 <= self.low <= high <= 1:
            raise RuleBroken(Problem.BAND_OUT_OF_RANGE)
        return self


MINIMUM_BLOCKS = range(10, 61, 5)
"""The minutes that a minimum block may have."""

_USUAL = WorkingDay(8 * 60, 17 * 60)


@dataclass(frozen=True, slots=True)
class Preferences:
    """Everything on the Settings page that is the rep's own.

    `working_days` has seven places, Monday first, None on a day off. `language` is "en", "nl" or empty
    (as the system), `formats` a locale name such as "nl_NL" or empty (as the language), `theme`
    "light", "dark" or empty (as the system). `look_back_at` is the minute of the day from which the
    look-back is offered, None for never. `minimum_block` is the shortest acquisition that is worth beginning,
    one of MINIMUM_BLOCKS in minutes. `holiday_country` is an ISO 3166 code, empty for that of the formats
    and "-" for no public holidays at all, `holiday_region` a part of it; `holidays_worked` names, as the
    catalogue of holidays does, those on which the rep works all the same.
    """

    rep_name: str = ""
    working_days: tuple[WorkingDay | None, ...] = (_USUAL,) * 5 + (None, None)
    break_start: int = 12 * 60
    break_length: int = 30
    first_hour: int = 7
    snap: int = 15
    shows_weekend: bool = False
    language: str = ""
    formats: str = ""
    theme: str = ""
    look_back_at: int | None = 16 * 60 + 45
    minimum_block: int = 25
    holiday_country: str = ""
    holiday_region: str = ""
    holidays_worked: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """There is one set of preferences in a data file."""
        return "preferences"

    def hours_of(self, day: date) -> WorkingDay | None:
        """Return the working hours of a day, None on a day off."""
        return self.working_days[day.weekday()]

    def checked(self) -> Preferences:
        """Return the preferences, or raise RuleBroken where they contradict themselves."""
        if any(hours is not None and hours.start >= hours.end for hours in self.working_days):
            raise RuleBroken(Problem.WORKING_HOURS_REVERSED)
        return self


def free_minutes(preferences: Preferences, day: date, blocks: Sequence[Block], *, on_leave: bool) -> int:
    """Return the working minutes of a day, less the break, that no block has taken."""
    hours = preferences.hours_of(day)
    if hours is None or on_leave:
        return 0
    taken = [
        (block.span.start, block.span.end) for block in blocks if block.span.day == day and block.takes_time
    ]
    if preferences.break_length > 0:
        taken.append((preferences.break_start, preferences.break_start + preferences.break_length))
    free, reached = 0, hours.start
    for start, end in sorted(taken):
        free += max(min(start, hours.end) - reached, 0)
        reached = max(reached, min(end, hours.end))
    return free + max(hours.end - reached, 0)


def is_leave(category_id: str) -> bool:
    """Whether a whole day under this category leaves no working hours."""
    return category_id == LEAVE
