"""Something urgent, and the ways to fit it in, as data; the words are made above."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from planner.domain.category import Category, Horizon, Side
from planner.domain.displacement import Cause
from planner.domain.mix import Mix
from planner.domain.prospect import PlacedAction
from planner.domain.span import Span
from planner.foresight.survival import Survival
from planner.proposals.defence import Defence


@dataclass(frozen=True, slots=True)
class Request:
    """Something urgent: how many minutes it takes, before which wall-clock moment, and why it comes."""

    minutes: int
    before: datetime
    cause: Cause
    title: str
    now: datetime


class OptionKind(StrEnum):
    """Where the time for something urgent comes from."""

    FREE_TIME = "free time"
    BUFFER = "buffer"
    CLIENT = "client"
    ACQUISITION = "acquisition"


@dataclass(frozen=True, slots=True)
class Option:
    """One way to fit something urgent in, at `span` under `category_id`.

    `moves`, `shortened` (reactive buffers) and `removed` (buffers that are used up) say what changes, by
    block id; `take_in_urgent` of the domain takes them as they are. `mix_before` and `mix_after` are of the
    week of `span`, `buffer_left` the minutes of buffer in that week from now on.

    `broken_due` is the moment before which the work was asked for and after which the option ends, None
    where it is on time. `made_late` names the moved blocks that hold the next action of a prospect and go
    past its day, `later_week` those that leave their week. Of a moved acquisition
    block, `survival` is what is known of its new time (None before there is history), `earlier_moves` how
    often it has moved in its week already, `is_protected` whether the rep protects it, and `defence`
    how firmly what was agreed hangs on it (None for softly).
    """

    kind: OptionKind
    span: Span
    category_id: str
    moves: Mapping[str, Span]
    shortened: Mapping[str, Span]
    removed: frozenset[str]
    mix_before: Mix
    mix_after: Mix
    buffer_left: int
    broken_due: datetime | None = None
    made_late: Mapping[str, PlacedAction] = field(default_factory=dict)
    later_week: frozenset[str] = frozenset()
    survival: Survival | None = None
    earlier_moves: int = 0
    is_protected: bool = False
    defence: Defence | None = None


class WayOutKind(StrEnum):
    """What is left to do when nothing fits in time."""

    COLLEAGUE = "colleague"
    AGENCY = "agency"
    SHORTER = "shorter"
    LATER = "later"
    DECLINE = "decline"


@dataclass(frozen=True, slots=True)
class WayOut:
    """One thing to do when nothing fits in time.

    COLLEAGUE: a colleague in the back office takes it over. AGENCY: the agency takes over the acquisition
    block `block_id`, and the work goes to `span`. SHORTER: as much of it as `span` holds is on time. LATER:
    agree on a later time, it fits at `span`. DECLINE: say no.
    """

    kind: WayOutKind
    span: Span | None = None
    block_id: str = ""


_CATEGORIES = {
    Cause.QUOTE: "quotes",
    Cause.SERVICE: "service",
    Cause.COVER: "cover",
    Cause.INTERNAL: "internal",
    Cause.ILLNESS: "leave",
}


def category_for(cause: Cause, categories: Mapping[str, Category]) -> str:
    """Return the category of urgent work with a cause: its own where it is in use, else client work."""
    own = categories.get(_CATEGORIES.get(cause, "service"))
    if own is not None and not own.archived:
        return own.id
    in_use = [category for category in categories.values() if not category.archived]
    return next((category for category in in_use if is_reactive(category)), in_use[0]).id


def is_reactive(category: Category) -> bool:
    """Whether a category is client work for the short term."""
    return category.side is Side.CLIENT and category.horizon is Horizon.SHORT
