"""Kinds of work: which side they serve, and on which horizon they pay."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Side(StrEnum):
    """Whom the work is for."""

    CLIENT = "client"
    ACQUISITION = "acquisition"
    NEUTRAL = "neutral"


class Horizon(StrEnum):
    """When the work pays: tomorrow, or the day after."""

    SHORT = "short"
    LONG = "long"
    NEUTRAL = "neutral"


class Hatch(StrEnum):
    """The pattern that tells a category apart without colour."""

    NONE = "none"
    DIAGONAL = "diagonal"
    HORIZONTAL = "horizontal"
    CROSS = "cross"
    DOTS = "dots"
    DASHED = "dashed"


@dataclass(frozen=True, slots=True)
class Category:
    """A kind of work that blocks are given.

    `name` is empty for a built-in category that the rep has not renamed: it is then shown in the
    language of the app. `colour` names a tint of `planner.look`. A used category is archived, never deleted.
    """

    id: str
    name: str
    side: Side
    horizon: Horizon
    colour: str
    hatch: Hatch = Hatch.NONE
    protected_by_default: bool = False
    archived: bool = False
    position: int = 0


BUFFER = "buffer"
LEAVE = "leave"
COACHING = "coaching"

_DEFAULTS = (
    ("quotes", Side.CLIENT, Horizon.SHORT, Hatch.NONE, False),
    ("service", Side.CLIENT, Horizon.SHORT, Hatch.NONE, False),
    ("visits", Side.CLIENT, Horizon.SHORT, Hatch.NONE, False),
    ("cover", Side.CLIENT, Horizon.SHORT, Hatch.DIAGONAL, False),
    (BUFFER, Side.CLIENT, Horizon.SHORT, Hatch.DASHED, False),
    ("account", Side.CLIENT, Horizon.LONG, Hatch.NONE, False),
    ("research", Side.ACQUISITION, Horizon.LONG, Hatch.NONE, True),
    ("calling", Side.ACQUISITION, Horizon.LONG, Hatch.NONE, True),
    ("meeting", Side.ACQUISITION, Horizon.LONG, Hatch.NONE, False),
    ("followup", Side.ACQUISITION, Horizon.LONG, Hatch.NONE, False),
    (COACHING, Side.NEUTRAL, Horizon.LONG, Hatch.NONE, False),
    ("admin", Side.NEUTRAL, Horizon.NEUTRAL, Hatch.NONE, False),
    ("travel", Side.NEUTRAL, Horizon.NEUTRAL, Hatch.HORIZONTAL, False),
    ("internal", Side.NEUTRAL, Horizon.NEUTRAL, Hatch.NONE, False),
    (LEAVE, Side.NEUTRAL, Horizon.NEUTRAL, Hatch.CROSS, False),
)


def default_categories() -> tuple[Category, ...]:
    """Return the categories that a new data file begins with (product.md, Words)."""
    return tuple(
        Category(key, "", side, horizon, key, hatch, protected, position=position)
        for position, (key, side, horizon, hatch, protected) in enumerate(_DEFAULTS)
    )
