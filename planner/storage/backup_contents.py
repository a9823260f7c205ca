"""What a backup holds, in figures by which the rep can tell one from another."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from planner.storage.soundness import open_as_found
from planner.storage.sqlite_file import TROUBLES

_BLOCKS = "SELECT count(*), min(day), max(day) FROM block"
_COMMITTED_WEEKS = "SELECT count(DISTINCT monday) FROM baseline"


@dataclass(frozen=True, slots=True)
class Contents:
    """How many own blocks there are, from which day to which, and how many weeks were committed."""

    blocks: int
    first_day: date | None
    last_day: date | None
    committed_weeks: int


def contents_of(path: Path) -> Contents | None:
    """Return what a backup holds, None where it cannot be read; the file stays as it is."""
    try:
        with closing(open_as_found(path)) as connection:
            blocks, first, last = connection.execute(_BLOCKS).fetchone()
            (weeks,) = connection.execute(_COMMITTED_WEEKS).fetchone()
    except TROUBLES:
        return None
    return Contents(blocks, _day(first), _day(last), weeks)


def _day(ordinal: int | None) -> date | None:
    return None if ordinal is None else date.fromordinal(ordinal)
