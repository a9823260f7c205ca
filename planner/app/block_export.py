"""Own blocks as a calendar file, the same from the window and from the command line."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from planner.app.clock import Clock
from planner.app.whole_file import write_whole
from planner.app.words import category_name
from planner.domain.block import Block
from planner.domain.category import Category
from planner.domain.errors import Problem, UserError
from planner.exchange.calendar_out import calendar_of


@dataclass(frozen=True, slots=True)
class BlockExport:
    """The blocks that go out, and how many private ones stay."""

    blocks: tuple[Block, ...]
    kept_back: int

    @classmethod
    def of(cls, blocks: Iterable[Block], *, with_private: bool) -> BlockExport:
        """Choose from own blocks: all of them, or those that are not private."""
        found = tuple(blocks)
        going = tuple(block for block in found if with_private or not block.private)
        return cls(going, len(found) - len(going))

    def write(self, path: Path, categories: Mapping[str, Category], clock: Clock, data_file: Path) -> None:
        """Write the calendar file; raise UserError where it cannot be, or would replace the data file."""
        if _is_same(path, data_file):
            raise UserError(Problem.CANNOT_WRITE, file=str(path))
        names = {category.id: category_name(category) for category in categories.values()}
        write_whole(path, calendar_of(self.blocks, names, clock.zone, clock.now()))


def _is_same(path: Path, data_file: Path) -> bool:
    try:
        return path.samefile(data_file)
    except OSError:
        # Not there yet, or out of reach: then writing says so.
        return False
