"""A store in memory for tests of the domain: what an edit leaves, and weeks as they would be fetched."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Concatenate, ParamSpec, TypeVar

from planner.domain.block import Block
from planner.domain.category import default_categories
from planner.domain.displacement import Displacement, by_time
from planner.domain.edits import Edit
from planner.domain.look_back import DayLog
from planner.domain.plan import Plan, Value
from planner.domain.preferences import Preferences
from planner.domain.span import IsoWeek
from planner.domain.week import Baseline, Week

Arguments = ParamSpec("Arguments")
Kind = TypeVar("Kind", Block, Baseline, Displacement, DayLog)


class Ledger:
    """The values by id, and the plan that shows them."""

    def __init__(self) -> None:
        self.values: dict[str, Value] = {}
        self.plan = Plan(Preferences(), default_categories(), (), self.fetch)

    def store(self, edit: Edit) -> None:
        """Take an edit in, if it starts from what is there."""
        for value in edit.before:
            assert self.values.get(value.id) == value
        gone = {value.id for value in edit.before}
        kept = {id_: value for id_, value in self.values.items() if id_ not in gone}
        for value in edit.after:
            assert value.id not in kept
            kept[value.id] = value
        self.values = kept

    def make(self, edit: Edit) -> None:
        """Store an edit, then show it, as the session does."""
        self.store(edit)
        self.plan.put(edit.before, edit.after)

    def do(
        self,
        change: Callable[Concatenate[Plan, Arguments], Edit],
        *args: Arguments.args,
        **kwargs: Arguments.kwargs,
    ) -> Edit:
        """Make a change and return its edit."""
        edit = change(self.plan, *args, **kwargs)
        self.make(edit)
        return edit

    def all(self, kind: type[Kind]) -> tuple[Kind, ...]:
        """Return every value of a kind."""
        return tuple(value for value in self.values.values() if isinstance(value, kind))

    def fetch(self, iso: IsoWeek) -> Week:
        """Return a week from what is stored."""
        blocks = [block for block in self.all(Block) if IsoWeek.of(block.span.day) == iso]
        baselines = [baseline for baseline in self.all(Baseline) if baseline.week == iso]
        concerned = {block.id for block in blocks}
        concerned |= {block.id for baseline in baselines for block in baseline.blocks}
        concerned |= {d.block_id for d in self.all(Displacement) if _passes(d, iso)}
        return Week(
            iso,
            tuple(sorted(blocks, key=lambda block: (block.span, block.id))),
            (),
            tuple(sorted(baselines, key=lambda baseline: baseline.number)),
            tuple(sorted((d for d in self.all(Displacement) if d.block_id in concerned), key=by_time)),
            tuple(log for log in sorted(self.all(DayLog), key=lambda log: log.day) if _logged_in(log, iso)),
        )

    def blocks(self) -> Mapping[str, Block]:
        """Return every block by id."""
        return {block.id: block for block in self.all(Block)}


def _passes(displacement: Displacement, iso: IsoWeek) -> bool:
    return iso in {IsoWeek.of(span.day) for span in (displacement.was, displacement.now) if span}


def _logged_in(log: DayLog, iso: IsoWeek) -> bool:
    return IsoWeek.of(log.day) == iso
