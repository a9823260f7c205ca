"""Faces of blocks as tests of drawing want them."""

from __future__ import annotations

from planner.domain.category import Hatch, Horizon
from planner.drawing.faces import BlockFace

QUARTER, HALF, THREE_QUARTERS, HOUR, FIVE_QUARTERS = 14.0, 30.0, 46.0, 62.0, 78.0
"""The heights of blocks from 15 to 75 minutes, less their insets, where an hour is 64 pixels high."""


def face(
    title: str = "Bakery Smit",
    kind_of_work: str = "Calling prospects",
    *,
    colour: str = "calling",
    hatch: Hatch = Hatch.NONE,
    horizon: Horizon = Horizon.LONG,
    glyphs: tuple[str, ...] = (),
    note: str = "",
    done: bool = False,
    hollow: bool = False,
) -> BlockFace:
    """Return a face, by default of an hour of calling prospects from 8:15."""
    return BlockFace(
        title,
        "08:15",
        "08:15–09:15",
        kind_of_work,
        colour,
        hatch,
        horizon,
        glyphs,
        note,
        done=done,
        hollow=hollow,
    )
