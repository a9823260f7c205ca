"""What the charts of the review show: plain rows, ready to be drawn, told in sentences or put in a table.

Minutes are whole minutes, shares lie between 0 and 1. Rows are made from stored data and models elsewhere;
nothing here adds up or estimates anything.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import TypeVar

from planner.domain.displacement import Cause
from planner.domain.preferences import Band
from planner.domain.span import IsoWeek
from planner.foresight.survival import SHOWN_FROM, Advice, Slot


@dataclass(frozen=True, slots=True)
class WeekHours:
    """Minutes of short-term and long-term work in one week: what was done, and what was committed to.

    `planned_short` and `planned_long` are None for a week that was never committed. `agreed` is the
    long-term share agreed for the week. A week of leave has nothing done.
    """

    week: IsoWeek
    short: int = 0
    long: int = 0
    planned_short: int | None = None
    planned_long: int | None = None
    agreed: Band | None = None

    @property
    def counted(self) -> int:
        """Minutes that the long-term share is a share of."""
        return self.short + self.long

    @property
    def long_share(self) -> float | None:
        """The long-term share of what was done; None where nothing was."""
        return self.long / self.counted if self.counted else None


@dataclass(frozen=True, slots=True)
class CauseMinutes:
    """Minutes that one cause displaced; the cause is None where it has not been said."""

    cause: Cause | None
    minutes: int


@dataclass(frozen=True, slots=True)
class Waterfall:
    """Where planned acquisition time went, in minutes; all parts together are what was planned."""

    done: int = 0
    moved_done: int = 0
    displaced: tuple[CauseMinutes, ...] = ()
    shortened: int = 0
    given_up: int = 0
    excused: int = 0
    open: int = 0

    @property
    def displaced_minutes(self) -> int:
        """Minutes that all causes displaced together."""
        return sum(part.minutes for part in self.displaced)

    @property
    def planned(self) -> int:
        """All the minutes that were committed to."""
        settled = self.done + self.moved_done + self.shortened + self.given_up + self.excused + self.open
        return settled + self.displaced_minutes


@dataclass(frozen=True, slots=True)
class CauseRow:
    """How much one cause displaced: blocks, minutes, and how many of the minutes could have waited.

    `could_wait` and `could_not` are answers of looking back; the rest of the minutes has none.
    """

    cause: Cause | None
    minutes: int
    blocks: int
    could_wait: int = 0
    could_not: int = 0


@dataclass(frozen=True, slots=True)
class MonthApproaches:
    """Prospects approached in a calendar month, which its first day names.

    `agreed` is how many were agreed on, own and agency together; `agency_part` how many of these are the
    agency's by the taper. `until` is the last day counted in a month that is not over.
    """

    month: date
    own: int = 0
    agency: int = 0
    agreed: int | None = None
    agency_part: float | None = None
    until: date | None = None

    @property
    def approached(self) -> int:
        """All prospects approached."""
        return self.own + self.agency


@dataclass(frozen=True, slots=True)
class SlotSurvival:
    """The share of committed acquisition time that was done in a slot of the week.

    `low` and `high` enclose it with a probability of 80 %; `n` is the number of blocks that it rests on, and
    a number shows from `shown_from` blocks on. `advice` is the move to this slot that the record speaks for.
    """

    slot: Slot
    n: int
    mean: float = 0.0
    low: float = 0.0
    high: float = 0.0
    shown_from: float = SHOWN_FROM
    advice: Advice | None = None

    @property
    def is_known(self) -> bool:
        """Whether there is enough to show a number."""
        return self.n >= self.shown_from


class Counted(StrEnum):
    """What an outlook counts."""

    ENQUIRIES = "enquiries"
    DEALS = "deals"


@dataclass(frozen=True, slots=True)
class Spread:
    """An expected number per month, the range it lies in with 50 % and the one with 80 %."""

    mean: float
    inner: tuple[float, float]
    outer: tuple[float, float]


@dataclass(frozen=True, slots=True)
class OutlookMonth:
    """What is expected of a calendar month, which its first day names, in each of three scenarios.

    `kept`: the plan is kept. `going`: as it has really been going. `stopped`: acquisition stops today.
    `sown` is expected from what has been done already, with what comes by itself; `planned` is what the
    plan adds to it.
    """

    month: date
    kept: Spread
    going: Spread
    stopped: Spread
    sown: float = 0.0
    planned: float = 0.0


FEWEST_APPROACHES = 20
"""With fewer approaches than this an outlook gives ranges, no single number."""


@dataclass(frozen=True, slots=True)
class Outlook:
    """Expected enquiries or deals of the coming months.

    `approaches` made so far are what the rate rests on, `own_weight` is how much of it is the rep's own
    figures; the rest is benchmark. Of `bands_tried` past monthly bands `bands_held` held.
    """

    counted: Counted
    months: tuple[OutlookMonth, ...] = ()
    approaches: int = 0
    own_weight: float = 0.0
    bands_held: int = 0
    bands_tried: int = 0

    @property
    def gives_numbers(self) -> bool:
        """Whether there is enough to name a single number beside the range."""
        return self.approaches >= FEWEST_APPROACHES


@dataclass(frozen=True, slots=True)
class MonthChances:
    """How likely each count is in one month: `chances[k]` is the probability of exactly k."""

    counted: Counted
    month: date
    chances: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class MixBand:
    """Hours of acquisition per week: what is needed, what pays best, what has been, and the next step.

    `floor` replaces the clients that leave. `optimum` lies within `optimum_band`, where the response is
    at most 1 % lower. `past_median` and `past_best` are of the last `weeks` weeks, the latter of the best
    four. `now` is the mean of the last four. `week` is all the time for clients and prospects. None where
    it is not known yet.
    """

    week: float
    floor: float | None = None
    optimum: float | None = None
    optimum_band: tuple[float, float] | None = None
    past_median: float | None = None
    past_best: float | None = None
    weeks: int = 0
    now: float | None = None
    next_step: float | None = None


@dataclass(frozen=True, slots=True)
class ReviewRows:
    """All the rows of a review, one field per chart."""

    weeks: tuple[WeekHours, ...] = ()
    waterfall: Waterfall = field(default_factory=Waterfall)
    causes: tuple[CauseRow, ...] = ()
    approaches: tuple[MonthApproaches, ...] = ()
    survival: tuple[SlotSurvival, ...] = ()
    outlook: Outlook = field(default_factory=lambda: Outlook(Counted.ENQUIRIES))
    mix_band: MixBand = field(default_factory=lambda: MixBand(0.0))


def without_private_cause(rows: ReviewRows) -> ReviewRows:
    """Return rows that others may see: what was dreaded counts as not said (product.md, principle 5).

    Most comes first, as in all rows: a place in the order would tell that something was put together.
    """
    minutes: dict[Cause | None, int] = {}
    for part in rows.waterfall.displaced:
        cause = _shown(part.cause)
        minutes[cause] = minutes.get(cause, 0) + part.minutes
    displaced = _most_first(CauseMinutes(cause, total) for cause, total in minutes.items())
    causes: dict[Cause | None, CauseRow] = {}
    for row in rows.causes:
        cause = _shown(row.cause)
        before = causes.get(cause, CauseRow(cause, 0, 0))
        causes[cause] = CauseRow(
            cause,
            before.minutes + row.minutes,
            before.blocks + row.blocks,
            before.could_wait + row.could_wait,
            before.could_not + row.could_not,
        )
    waterfall = replace(rows.waterfall, displaced=displaced)
    return replace(rows, waterfall=waterfall, causes=_most_first(causes.values()))


_Said = TypeVar("_Said", CauseMinutes, CauseRow)


def _most_first(parts: Iterable[_Said]) -> tuple[_Said, ...]:
    return tuple(sorted(parts, key=lambda part: (-part.minutes, str(part.cause))))


def _shown(cause: Cause | None) -> Cause | None:
    return None if cause is Cause.DREADED else cause
