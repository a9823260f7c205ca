"""The count of prospects approached: each counts once, whoever touches it and how often."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from planner.domain.prospect import Owner, Touch


@dataclass(frozen=True, slots=True)
class Approached:
    """How many prospects were approached in a period.

    `own` and `agency` are prospects by name, `bare` is the number that the rep logged without names.
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


def approached_by(touches: Iterable[Touch], roots: Mapping[str, str]) -> dict[str, Owner]:
    """Return for each prospect that some touches approach who touched it first, on one day the rep.

    `roots` says which prospect a merged one counts as.
    """
    first: dict[str, Owner] = {}
    for touch in sorted(touches, key=lambda each: (each.day, each.by is Owner.AGENCY)):
        first.setdefault(roots.get(touch.prospect_id, touch.prospect_id), touch.by)
    return first


def approached(touches: Iterable[Touch], roots: Mapping[str, str], bare: int = 0) -> Approached:
    """Count the prospects that the touches of one period approach, and the number logged without names."""
    by = list(approached_by(touches, roots).values())
    return Approached(by.count(Owner.OWN), by.count(Owner.AGENCY), bare)
