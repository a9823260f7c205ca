"""A table as it stands in a file: names of columns, rows with their place, and the rows that do not fit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

Progress = Callable[[int, int], None]
"""Is told rows done and rows in all, 0 while that is not known; what it raises ends the reading."""

MOST_ROWS = 100_000
MOST_COLUMNS = 1_000
LONGEST_CELL = 32_767
"""What Excel allows in a cell, in characters."""

ROWS_LOOKED_AT = 30
"""How far down the row of names is looked for: exports put notes above it."""


class RowTrouble(StrEnum):
    """Why a row was not taken; the words are made in `planner.app.prospect_file_words`."""

    TOO_MANY_CELLS = "too many cells"
    TOO_FEW_CELLS = "too few cells"
    OPEN_QUOTE = "open quote"
    CELL_TOO_LONG = "cell too long"
    NO_NAME = "no name"
    NO_DAY = "no day"
    DAY_AHEAD = "day ahead"
    NOBODY = "nobody"
    UNKNOWN = "unknown"
    SEVERAL = "several"


@dataclass(frozen=True, slots=True)
class Row:
    """One row: the line of the file it begins on, from 1, and its cells, as many as there are columns."""

    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that was not taken, with its reason and what stands in it."""

    line: int
    trouble: RowTrouble
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """What a file holds. Without a row of names, `has_names` is false and columns are called #1, #2 ..."""

    headers: tuple[str, ...]
    rows: tuple[Row, ...]
    bad: tuple[BadRow, ...] = ()
    has_names: bool = True
    encoding: str = ""
    separator: str = ""
    sheet: str = ""


def unheard(_done: int, _all: int) -> None:
    """Take no notice of progress."""
