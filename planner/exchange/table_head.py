"""Finds the row of names in the first rows of a table, by the names that are known."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from planner.exchange.column_names import is_known
from planner.exchange.table import ROWS_LOOKED_AT, Row

_DATA = re.compile(r"@|://|^www\.|\d{3}|^\d+([.,]\d+)?$|^\d{1,2}[-/.]\d{1,2}[-/.]\d")


@dataclass(frozen=True, slots=True)
class Head:
    """The names of the columns, and the line they stand on; 0 where the table begins without them."""

    names: tuple[str, ...]
    line: int

    @property
    def has_names(self) -> bool:
        """Whether the names stand in the file."""
        return self.line > 0


def score(cells: Sequence[str]) -> int:
    """Return how many of some cells are known names of columns."""
    return sum(1 for cell in set(cells) if cell and is_known(cell))


def head_of(rows: Sequence[Row]) -> Head | None:
    """Return the head of a table by its first rows, None where they are empty.

    The row with most known names is it, two at least unless there is one column. Else the first row is
    where it looks like names and the rows below do not; else there is no row of names.
    """
    filled = [row for row in rows[:ROWS_LOOKED_AT] if any(row.cells)]
    if not filled:
        return None
    scores = [score(row.cells) for row in filled]
    best = max(range(len(filled)), key=lambda place: (scores[place], -place))
    cells = filled[best].cells
    if scores[best] >= 2 or (scores[best] == 1 and len(_cut(cells)) <= 2):
        return Head(_named(_cut(cells)), filled[best].line)
    if _looks_like_names(filled):
        return Head(_named(_cut(filled[0].cells)), filled[0].line)
    width = max(len(_cut(row.cells)) for row in filled)
    return Head(tuple(f"#{number}" for number in range(1, width + 1)), 0)


def _cut(cells: Sequence[str]) -> Sequence[str]:
    """Return cells without the empty ones at the end."""
    end = len(cells)
    while end and not cells[end - 1]:
        end -= 1
    return cells[:end]


def _named(cells: Sequence[str]) -> tuple[str, ...]:
    return tuple(
        " ".join(cell.replace("\ufeff", "").split()) or f"#{n}" for n, cell in enumerate(cells, start=1)
    )


def _looks_like_names(rows: Sequence[Row]) -> bool:
    first, *below = (row.cells for row in rows)
    names = _cut(first)
    if (
        len(names) < 2
        or len(set(names)) < len(names)
        or any(not name or _DATA.search(name) for name in names)
    ):
        return False
    return any(_DATA.search(cell) for cells in below for cell in cells)
