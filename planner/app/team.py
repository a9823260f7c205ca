"""A manager's team as the released sheets tell it: reps in alphabetical order, and causes as sums.

Nothing here compares people: no order but that of the names, and sums over at least five reps.
"""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import chain

from planner.app.review_rows import Period
from planner.domain.displacement import Cause
from planner.domain.released_sheet import (
    Part,
    ReleasedSheet,
    SheetAgreement,
    SheetCause,
    SheetMonth,
    SheetWeek,
)
from planner.domain.span import IsoWeek
from planner.exchange.team_folder import KeptSheet, TeamSheets, Unread

LEAST_REPS = 5
"""Sums are shown over so many reps or more."""
LEAST_NAMING = 3
"""A cause is named in a sum where so many reps or more have it; else it is one of the others."""
FRESH_FOR = timedelta(weeks=5)
"""A sheet that was released longer ago is marked."""
_PROTECTED = "protected blocks"


@dataclass(frozen=True, slots=True)
class TeamRep:
    """A rep with all sheets that were read, the newest first; `trusted` are the keys that are known."""

    profile: str
    sheets: tuple[KeptSheet, ...]
    trusted: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The name on the newest sheet."""
        return self.newest.sheet.rep

    @property
    def newest(self) -> KeptSheet:
        """The newest sheet, which may be withdrawn."""
        return self.sheets[0]

    @property
    def standing(self) -> KeptSheet | None:
        """The sheet that tells of the latest weeks and was not withdrawn, the newer one of two."""
        standing = [kept for kept in self.sheets if kept.sheet.withdrawn_at is None]
        return max(standing, key=lambda k: (k.sheet.counted_to, k.sheet.released_at), default=None)

    @property
    def numbers(self) -> ReleasedSheet | None:
        """What the sheet of the latest weeks says that was not withdrawn."""
        return self.standing.sheet if self.standing is not None else None

    def is_known(self, kept: KeptSheet) -> bool:
        """Whether a sheet is signed with a key that is trusted."""
        return kept.key in self.trusted

    @property
    def has_other_key(self) -> bool:
        """Whether what is shown is signed with another key than the first one."""
        return not self.is_known(self.standing or self.newest)

    def is_old(self, today: date) -> bool:
        """Whether the newest sheet was released long ago."""
        return today - self.newest.sheet.released_at.date() > FRESH_FOR

    def weeks(self) -> dict[IsoWeek, SheetWeek]:
        """Return the weeks of all standing sheets; the newer sheet knows better."""
        found: dict[IsoWeek, SheetWeek] = {}
        for kept in reversed(self.sheets):
            found.update({IsoWeek.of(week.monday): week for week in kept.sheet.weeks})
        return found

    @property
    def last_week(self) -> SheetWeek | None:
        """The newest week of the newest sheet."""
        numbers = self.numbers
        return max(numbers.weeks, key=lambda week: week.monday) if numbers and numbers.weeks else None

    def approached(self, today: date) -> SheetMonth | None:
        """Return this month's prospects, or those of the newest month that the sheet has."""
        numbers = self.numbers
        months = [month for month in numbers.approaches if month.month <= today] if numbers else []
        return max(months, key=lambda month: month.month) if months else None

    @property
    def protected(self) -> SheetAgreement | None:
        """The agreement on protected blocks, where the sheet has one."""
        agreements = self.numbers.agreements if self.numbers else ()
        return next((each for each in agreements if each.metric == _PROTECTED), None)

    def next_date(self, today: date) -> tuple[date, int | None] | None:
        """Return day and minute of the next one-on-one that the sheet names: its own, or the one after.

        None where both are past or unknown.
        """
        numbers = self.numbers
        if numbers is None:
            return None
        named = ((numbers.held_on, numbers.held_at), (numbers.next_on, numbers.next_at))
        to_come = [(day, at) for day, at in named if day is not None and day >= today]
        return min(to_come, key=lambda each: (each[0], each[1] or 0), default=None)


@dataclass(frozen=True, slots=True)
class CauseSum:
    """What one cause displaced in all sheets together; None where no cause was said.

    `could_wait` are minutes too. `is_other` is for the causes that too few reps have to be named.
    """

    cause: Cause | None
    minutes: int
    blocks: int
    could_wait: int
    is_other: bool = False


@dataclass(frozen=True, slots=True)
class CauseSums:
    """The sums, largest first, over so many reps and weeks; without rows below the least number of reps."""

    reps: int
    weeks: int
    rows: tuple[CauseSum, ...] = ()

    @property
    def minutes(self) -> int:
        """All minutes together."""
        return sum(row.minutes for row in self.rows)


@dataclass(frozen=True, slots=True)
class Team:
    """All reps whose sheets were read, by name; `planned` has the block of a rep's next one-on-one."""

    reps: tuple[TeamRep, ...] = ()
    unread: tuple[Unread, ...] = ()
    planned: Mapping[str, str] | None = None

    def rep(self, profile: str) -> TeamRep | None:
        """Return the rep of a profile."""
        return next((rep for rep in self.reps if rep.profile == profile), None)

    def block_of(self, profile: str) -> str:
        """Return the id of the block that is the next one-on-one with a rep, empty where there is none."""
        return (self.planned or {}).get(profile, "")

    @property
    def sheet_count(self) -> int:
        """How many sheets were read."""
        return sum(len(rep.sheets) for rep in self.reps)

    def last_week(self, this_week: IsoWeek) -> IsoWeek:
        """Return the newest week that any sheet tells of, at most this week."""
        weeks = [IsoWeek.of(rep.last_week.monday) for rep in self.reps if rep.last_week is not None]
        return min(max(weeks, default=this_week), this_week)

    def sums(self, period: Period) -> CauseSums:
        """Add up the causes of each rep's newest sheet, where that reaches into the period.

        One sheet a rep, as sheets overlap. The private cause counts as not said, and what fewer than three
        reps have is put together, so that no sum is one person's. Sheets with another key are left out until
        that is trusted.
        """
        sheets = [
            rep.numbers
            for rep in self.reps
            if rep.numbers is not None
            and not rep.has_other_key
            and Part.CAUSES in rep.numbers.parts
            and rep.numbers.last_day >= period.first_day
        ]
        weeks = sum((sheet.last_day - sheet.first_day).days // 7 + 1 for sheet in sheets)
        if len(sheets) < LEAST_REPS:
            return CauseSums(len(sheets), weeks)
        return CauseSums(len(sheets), weeks, _added([sheet.causes for sheet in sheets]))


def team_of(kept: TeamSheets) -> Team:
    """Return the team that the sheets tell of."""
    by_profile: defaultdict[str, list[KeptSheet]] = defaultdict(list)
    for sheet in kept.sheets:
        by_profile[sheet.sheet.profile].append(sheet)
    reps = [
        TeamRep(profile, tuple(sorted(sheets, key=_newest_first)), kept.memory.keys.get(profile, ()))
        for profile, sheets in by_profile.items()
    ]
    return Team(tuple(sorted(reps, key=_by_name)), kept.unread, kept.memory.planned)


def initials_of(name: str) -> str:
    """Return the first letters of the first and the last word of a name."""
    words = name.split()
    return "".join(word[0] for word in (words[:1] + words[1:][-1:])).upper()


def _added(sheets: Sequence[Sequence[SheetCause]]) -> tuple[CauseSum, ...]:
    having = Counter(cause for causes in sheets for cause in {_cause(row) for row in causes if row.minutes})
    sums: dict[tuple[Cause | None, bool], CauseSum] = {}
    for row in chain.from_iterable(sheets):
        cause = _cause(row)
        is_other = cause is not None and having[cause] < LEAST_NAMING
        place = (None if is_other else cause, is_other)
        known = sums.get(place, CauseSum(place[0], 0, 0, 0, is_other))
        sums[place] = replace(
            known,
            minutes=known.minutes + row.minutes,
            blocks=known.blocks + row.blocks,
            could_wait=known.could_wait + row.could_wait,
        )
    kept = [row for row in sums.values() if row.minutes > 0]
    return tuple(sorted(kept, key=lambda row: (row.cause is None, not row.is_other, -row.minutes)))


def _cause(row: SheetCause) -> Cause | None:
    known = {cause.value: cause for cause in Cause if cause is not Cause.DREADED}
    return known.get(row.cause)


def _newest_first(kept: KeptSheet) -> tuple[float, str]:
    day = kept.sheet.released_at
    return -(day - day.min).total_seconds(), kept.digest


def _by_name(rep: TeamRep) -> tuple[str, str]:
    plain = unicodedata.normalize("NFKD", rep.name)
    letters = "".join(each for each in plain if not unicodedata.combining(each))
    return letters.casefold(), rep.profile
