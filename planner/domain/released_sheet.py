"""What a rep has released: the numbers of a conversation sheet, and nothing else.

There is no place in it for titles, notes or prospects. Free text is there only where the rep ticked it, and
then as the rep saw it in the preview.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Part(StrEnum):
    """What can go along with a sheet; each is ticked on its own."""

    MIX = "mix"
    WATERFALL = "waterfall"
    CAUSES = "causes"
    APPROACHES = "approaches"
    SURVIVAL = "survival"
    OUTLOOK = "outlook"
    MIX_BAND = "mix band"
    OBSERVATIONS = "observations"
    AGREEMENTS = "agreements"
    NEXT_DATE = "next date"
    OWN_WORDS = "own words"
    FOCUS = "focus"
    NOTES = "notes"
    DREADED = "dreaded"

    @property
    def is_private(self) -> bool:
        """Whether it stays with the rep unless ticked: free text, and the private cause."""
        return self in (Part.OWN_WORDS, Part.FOCUS, Part.NOTES, Part.DREADED)


@dataclass(frozen=True, slots=True)
class SheetWeek:
    """A week in minutes; planned ones are None for a week never committed, agreed shares are 0..1."""

    monday: date
    short: int
    long: int
    planned_short: int | None = None
    planned_long: int | None = None
    agreed_low: float | None = None
    agreed_high: float | None = None
    cover: int = 0

    @property
    def long_share(self) -> float | None:
        """The long-term share, None for a week without counted time."""
        counted = self.short + self.long
        return self.long / counted if counted else None


@dataclass(frozen=True, slots=True)
class SheetCause:
    """Minutes and blocks that one cause displaced; the cause is empty where none was said.

    `could_wait` and `could_not` are the minutes for which that was answered.
    """

    cause: str
    minutes: int
    blocks: int
    could_wait: int = 0
    could_not: int = 0


@dataclass(frozen=True, slots=True)
class SheetAmount:
    """A named amount of minutes, such as one part of where planned time went."""

    name: str
    minutes: int


@dataclass(frozen=True, slots=True)
class SheetMonth:
    """Prospects approached in a month, named by its first day."""

    month: date
    own: int
    agency: int
    agreed: int | None = None
    agency_part: float | None = None


@dataclass(frozen=True, slots=True)
class SheetSlot:
    """Survival of one slot: weekday (0 is Monday), part of the day (0..3), share and what it rests on."""

    weekday: int
    part: int
    n: int
    mean: float


@dataclass(frozen=True, slots=True)
class SheetOutlook:
    """Expected enquiries in a month: mean and 80 % range if the plan is kept, as it goes, and if it stops."""

    month: date
    kept: tuple[float, float, float]
    going: tuple[float, float, float]
    stopped: tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class SheetAgreement:
    """An agreement in words, how it stands in words, and its metric, target and count where it has them."""

    text: str
    standing: str = ""
    metric: str = ""
    target: float = 0.0
    done_own: float = 0.0
    done_agency: float = 0.0
    is_new: bool = False


@dataclass(frozen=True, slots=True)
class ReleasedSheet:
    """A released conversation sheet: of whom, about which weeks, and what went along.

    `profile` is the random name of the rep's data file, which stays the same from sheet to sheet.
    `released_at` is wall-clock time of the rep. Fields whose part was not released are empty.
    """

    sheet_id: str
    profile: str
    rep: str
    manager: str
    held_on: date | None
    held_at: int | None
    first_day: date
    last_day: date
    released_at: datetime
    parts: tuple[Part, ...]
    weeks: tuple[SheetWeek, ...] = ()
    waterfall: tuple[SheetAmount, ...] = ()
    causes: tuple[SheetCause, ...] = ()
    approaches: tuple[SheetMonth, ...] = ()
    survival: tuple[SheetSlot, ...] = ()
    outlook: tuple[SheetOutlook, ...] = ()
    mix_band: tuple[tuple[str, float], ...] = ()
    observations: tuple[str, ...] = ()
    agreements: tuple[SheetAgreement, ...] = ()
    next_on: date | None = None
    next_at: int | None = None
    own_words: str = ""
    focus: str = ""
    notes: str = ""
    withdrawn_at: datetime | None = None

    @property
    def counted_to(self) -> date:
        """The last day that its figures tell of: the end of its weeks, or the day it was made in them."""
        return min(self.last_day, self.released_at.date())

    @property
    def is_of_past(self) -> bool:
        """Whether its weeks were over when it was made."""
        return self.last_day < self.released_at.date()
