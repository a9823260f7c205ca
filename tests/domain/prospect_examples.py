"""Prospects and touches as tests want them, and plans that hold them in memory."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from planner.domain.plan import Plan
from planner.domain.preferences import Preferences
from planner.domain.prospect import (
    CallList,
    ColumnMap,
    Enquiry,
    KeptApart,
    Owner,
    Prospect,
    Stage,
    Touch,
    TouchOutcome,
)
from planner.domain.week import Week
from tests.domain.examples import CATEGORIES, MONDAY


@dataclass
class KeptProspects:
    """What a file would hold of prospects."""

    kept: list[Prospect] = field(default_factory=list)
    touches: list[Touch] = field(default_factory=list)
    enquired: list[Enquiry] = field(default_factory=list)
    days: dict[str, date] = field(default_factory=dict)

    def prospects(self) -> Iterable[Prospect]:
        return self.kept

    def touches_of(self, prospect_ids: Iterable[str]) -> Iterable[Touch]:
        wanted = set(prospect_ids)
        return [touch for touch in self.touches if touch.prospect_id in wanted]

    def enquiries(self) -> Iterable[Enquiry]:
        return self.enquired

    def call_list(self, _block_id: str) -> CallList | None:
        return None

    def column_maps(self) -> Iterable[ColumnMap]:
        return ()

    def kept_apart(self) -> Iterable[KeptApart]:
        return ()

    def action_days(self) -> Mapping[str, date]:
        return self.days


def prospect(id_: str = "p", company: str = "", stage: Stage = Stage.NEW, **more: object) -> Prospect:
    """Return a prospect, named after its id where no company is given."""
    made = Prospect(id_, company or f"Company {id_}", stage=stage)
    for name, value in more.items():
        object.__setattr__(made, name, value)
    return made


def touch(
    id_: str = "t",
    prospect_id: str = "p",
    day: date = MONDAY,
    outcome: TouchOutcome = TouchOutcome.NONE,
    by: Owner = Owner.OWN,
) -> Touch:
    """Return a call, by default by the rep on Monday."""
    return Touch(id_, prospect_id, day, by=by, outcome=outcome)


def plan_with(
    *prospects: Prospect,
    touches: Iterable[Touch] = (),
    enquiries: Iterable[Enquiry] = (),
    days: Mapping[str, date] = MappingProxyType({}),
) -> Plan:
    """Return a plan that knows some prospects, their touches and enquiries, and has fetched them all."""
    source = KeptProspects(list(prospects), list(touches), list(enquiries), dict(days))
    plan = Plan(Preferences(), CATEGORIES.values(), (), Week, prospects=source)
    for known in (*plan.prospect_book.prospects, *plan.prospect_book.enquiries):
        plan.prospect_book.touches_of(known)
    return plan
