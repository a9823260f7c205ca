"""Something urgent: up to three ways to fit it in, and what to do when there is none.

Nothing here changes the plan.
"""

from __future__ import annotations

from planner.domain.displacement import Cause
from planner.proposals.defence import Firmness
from planner.proposals.option import Option, Request, WayOut, WayOutKind
from planner.proposals.search import Search
from planner.proposals.situation import Situation

_FOR_CLIENTS = frozenset({Cause.QUOTE, Cause.SERVICE, Cause.COVER})


def options(request: Request, situation: Situation) -> tuple[Option, ...]:
    """Return up to three ways to fit something urgent in, the one that changes least first.

    Each is sooner than those before it, or leaves more buffer. One that makes the next action of a prospect
    late says so and comes after those that do not, though before a protected block. Where nothing is on time
    there is one that is late and says so, if it fits at all; `ways_out` then tells what else can be done.
    """
    search = Search(request, situation)
    tried = (search.nothing_moves(), search.client_work_moves(), search.acquisition_moves())
    found: list[Option] = []
    for option in sorted((each for each in tried if each is not None), key=_last):
        if all(_gains_on(other, option) for other in found):
            found.append(option)
    late = None if found else search.late()
    return tuple(found) if late is None else (late,)


def _last(option: Option) -> tuple[bool, bool]:
    """Return what puts an option after others, whatever they change."""
    is_last_chance = option.defence is not None and option.defence.firmness is Firmness.LAST
    return option.is_protected or is_last_chance, bool(option.made_late)


def _gains_on(other: Option, option: Option) -> bool:
    return option.span.begins_at < other.span.begins_at or option.buffer_left > other.buffer_left


def ways_out(request: Request, situation: Situation) -> tuple[WayOut, ...]:
    """Return what can be done about something urgent that fits nowhere in time; the last is to decline."""
    search = Search(request, situation)
    found = [WayOut(WayOutKind.COLLEAGUE)] if request.cause in _FOR_CLIENTS else []
    freed, shorter, late = search.over_acquisition(), search.longest_on_time(), search.late()
    if freed is not None:
        found.append(WayOut(WayOutKind.AGENCY, freed[0], freed[1].id))
    if shorter is not None:
        found.append(WayOut(WayOutKind.SHORTER, shorter))
    if late is not None:
        found.append(WayOut(WayOutKind.LATER, late.span))
    return (*found, WayOut(WayOutKind.DECLINE))
