"""The names behind a day's number of prospects approached: who had a touch, and who stands on a call list."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from planner.app.calling import is_for_calls
from planner.app.session import Session
from planner.domain.approaches import first_touches
from planner.domain.edits import Edit, together
from planner.domain.give_way_edits import NewId
from planner.domain.plan import Plan
from planner.domain.prospect import Owner, Touch
from planner.domain.prospect_edits import log_touches
from planner.domain.support_edits import called


@dataclass(frozen=True, slots=True)
class Named:
    """A prospect of the day: whether it had a touch, and whether it counts as approached for the first time.

    `block_id` is the block on whose call list it stands, empty for a touch outside of one.
    """

    prospect_id: str
    company: str
    block_id: str
    is_touched: bool
    is_first: bool


def named_of(session: Session, day: date) -> tuple[Named, ...]:
    """Return the prospects that the rep touched on a day, then those on its call lists that had no touch.

    A month counts a prospect once: who was approached earlier in it, by rep or agency, is no first any more.
    """
    roots = session.roots()
    touches = session.touches_between(day.replace(day=1), day)
    firsts = frozenset(touch.id for touch in first_touches(touches, roots))
    seen = {roots.get(touch.prospect_id, touch.prospect_id) for touch in touches}
    found: dict[str, Named] = {}
    for touch in touches:
        if touch.day == day and touch.by is Owner.OWN:
            root = roots.get(touch.prospect_id, touch.prospect_id)
            is_first = touch.id in firsts or (root in found and found[root].is_first)
            found[root] = Named(root, _company(session, root), touch.block_id, True, is_first)
    for block in session.plan.week_of(day).blocks:
        if block.span.day == day and is_for_calls(block, session.plan.categories):
            for prospect in called(session.plan, block.id):
                if prospect.id not in found:
                    is_first = prospect.id not in seen
                    found[prospect.id] = Named(prospect.id, prospect.company, block.id, False, is_first)
    return tuple(found.values())


def approached_count(named: Iterable[Named], ticked: Mapping[str, str]) -> int:
    """Return how many of them count as approached, with those that are ticked."""
    return sum(each.is_first and (each.is_touched or each.prospect_id in ticked) for each in named)


def spread(
    number: int, said: Mapping[date, int], named: Mapping[date, int], days: Sequence[date]
) -> dict[date, int]:
    """Return the number to say of each of some days so that a week comes to a number in all.

    `said` is what was said of its days before and `named` how many of each day are known by name; no day goes
    below these. What is more goes to the last of the days, what is fewer is taken from the last ones first.
    """
    counts = {day: max(said.get(day, 0), named.get(day, 0)) for day in {*said, *named, *days}}
    more = number - sum(counts.values())
    found = {day: said.get(day, 0) for day in days}
    for day in reversed(days):
        change = max(more, named.get(day, 0) - counts[day])
        if change:
            found[day] = counts[day] + change
        more -= change
    return found


def with_ticked(plan: Plan, edit: Edit, days: Mapping[date, Mapping[str, str]], new_id: NewId) -> Edit:
    """Return an edit together with a call to each prospect ticked on some days, as one step.

    `days` has the block by the prospect's id; who is gone by now is left out.
    """
    known = plan.prospect_book.prospects if any(days.values()) else {}
    touches = [
        Touch(new_id(), prospect_id, day, block_id=block_id)
        for day, ticked in days.items()
        for prospect_id, block_id in ticked.items()
        if prospect_id in known
    ]
    return together(edit, log_touches(plan, touches)) if touches else edit


def _company(session: Session, prospect_id: str) -> str:
    known = session.plan.prospect_book.prospects.get(prospect_id)
    return known.company if known is not None else ""
