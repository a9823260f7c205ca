"""The count of prospects approached: each counts once, whoever touches it and how often."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from planner.domain.look_back import DayLog
from planner.domain.prospect import Owner, Touch


@dataclass(frozen=True, slots=True)
class Approached:
    """How many prospects were approached in a period.

    `own` and `agency` are prospects by name, `bare` is what of the rep's numbers nobody has named.
    """

    own: int = 0
    agency: int = 0
    bare: int = 0

    @property
    def own_in_all(self) -> int:
        """What the rep approached, by name or without."""
        return self.own + self.bare

    @property
    def total(self) -> int:
        """All that were approached."""
        return self.own + self.agency + self.bare


def first_touches(touches: Iterable[Touch], roots: Mapping[str, str]) -> tuple[Touch, ...]:
    """Return the touches by which prospects count as approached, oldest first.

    Of each prospect that is the first in a calendar month, whoever made it; on one day the rep's goes first.
    `roots` says which prospect a merged one counts as. Touches have to begin with the first day of a month.
    """
    first: dict[tuple[str, int, int], Touch] = {}
    for touch in sorted(touches, key=lambda each: (each.day, each.by is Owner.AGENCY)):
        root = roots.get(touch.prospect_id, touch.prospect_id)
        first.setdefault((root, touch.day.year, touch.day.month), touch)
    return tuple(first.values())


def unnamed(logs: Iterable[DayLog], firsts: Iterable[Touch]) -> dict[date, int]:
    """Return what of the number that was said of each day nobody has named, where there is any.

    A day's number is all that the rep approached on it, so the rep's own first touches of the day are within.
    """
    named = Counter(touch.day for touch in firsts if touch.by is Owner.OWN)
    return {log.day: log.touches - named[log.day] for log in logs if log.touches > named[log.day]}


def approached(touches: Iterable[Touch], roots: Mapping[str, str], logs: Iterable[DayLog] = ()) -> Approached:
    """Count the prospects that the touches of a month approach, with what was said of its days."""
    firsts = first_touches(touches, roots)
    by = [touch.by for touch in firsts]
    return Approached(by.count(Owner.OWN), by.count(Owner.AGENCY), sum(unnamed(logs, firsts).values()))
