"""Where every planned minute went.

planned = done + shortened away + moved + displaced + given up + excused + open, to the minute, for each
week and category (product.md, principle 2). `Account` tells it of one week, in which a block that moved
has moved; `Resolved` follows each block through the weeks to what became of it in the end.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace

from planner.domain.block import Block, Outcome
from planner.domain.category import Category, Side
from planner.domain.displacement import Cause, Displacement, HowItWent, by_time
from planner.domain.preferences import is_leave
from planner.domain.span import Span
from planner.domain.traces import was_used
from planner.domain.week import Baseline, Week


@dataclass(frozen=True, slots=True)
class Account:
    """Minutes that were planned, and what became of them."""

    done: int = 0
    shortened: int = 0
    moved: int = 0
    displaced: int = 0
    given_up: int = 0
    excused: int = 0
    open: int = 0

    @property
    def planned(self) -> int:
        """All the minutes that were committed to."""
        return sum(getattr(self, part.name) for part in fields(self))

    def plus(self, other: Account) -> Account:
        """Return both together."""
        return Account(*(getattr(self, f.name) + getattr(other, f.name) for f in fields(self)))


@dataclass(frozen=True, slots=True)
class Resolved:
    """Minutes that were planned, and what became of them in the end, wherever they went.

    `displaced` is by cause, None where it has not been said.
    """

    done: int = 0
    moved_done: int = 0
    shortened: int = 0
    displaced: Mapping[Cause | None, int] = field(default_factory=dict)
    given_up: int = 0
    excused: int = 0
    open: int = 0

    @property
    def planned(self) -> int:
        """All the minutes that were committed to."""
        settled = self.done + self.moved_done + self.shortened + self.given_up + self.excused + self.open
        return settled + sum(self.displaced.values())

    def plus(self, other: Resolved) -> Resolved:
        """Return both together."""
        causes = dict.fromkeys((*self.displaced, *other.displaced))
        return Resolved(
            self.done + other.done,
            self.moved_done + other.moved_done,
            self.shortened + other.shortened,
            {cause: self.displaced.get(cause, 0) + other.displaced.get(cause, 0) for cause in causes},
            self.given_up + other.given_up,
            self.excused + other.excused,
            self.open + other.open,
        )


@dataclass(frozen=True, slots=True)
class Fate:
    """A block that was committed to, where it stands now if it does, and each time it gave way."""

    committed: Block
    now: Block | None
    chain: tuple[Displacement, ...]

    @property
    def has_moved(self) -> bool:
        """Whether the block stands somewhere else than it was committed to."""
        return self.now is not None and not stands_where_it_was(self.committed.span, self.now.span)


def committed_blocks(baselines: Iterable[Baseline]) -> dict[str, Block]:
    """Return every block that was ever committed to, as it stood at its first commit, by id.

    A week that is committed again does not forget what it promised first; fixed appointments are not
    the rep's to account for.
    """
    first: dict[str, Block] = {}
    for baseline in sorted(baselines, key=lambda known: (known.committed_at, known.week, known.number)):
        for block in baseline.blocks:
            if not block.is_fixed:
                first.setdefault(block.id, block)
    return first


def fates_of(
    baselines: Iterable[Baseline],
    blocks: Mapping[str, Block],
    displacements: Iterable[Displacement],
    categories: Mapping[str, Category],
) -> tuple[Fate, ...]:
    """Return what became of each block that was committed to, each once.

    `blocks` are own blocks by id as they stand now, in whichever week; `displacements` at least all of
    the blocks that were committed to. A block that was acquisition and has become other work counts as gone.
    """
    chains: dict[str, list[Displacement]] = {}
    for displacement in sorted(displacements, key=by_time):
        chains.setdefault(displacement.block_id, []).append(displacement)
    found = []
    for block_id, committed in committed_blocks(baselines).items():
        now = blocks.get(block_id)
        if now is not None and not _is_still_acquisition(committed, now, categories):
            now = None
        found.append(Fate(committed, now, tuple(chains.get(block_id, ()))))
    return tuple(found)


def fates_of_week(
    week: Week, elsewhere: Mapping[str, Block], categories: Mapping[str, Category]
) -> tuple[Fate, ...]:
    """Return what became of each block that a week was committed with; `elsewhere` as of `gone_from`."""
    blocks = {**elsewhere, **{block.id: block for block in week.blocks}}
    return fates_of(week.baselines, blocks, week.displacements, categories)


def gone_from(week: Week) -> frozenset[str]:
    """Return the ids of the blocks that a week was committed with and that do not stand in it."""
    return frozenset(committed_blocks(week.baselines)) - {block.id for block in week.blocks}


def account_by_category(fates: Iterable[Fate]) -> dict[str, Account]:
    """Account for committed blocks by the category that they were committed under."""
    accounts: dict[str, Account] = {}
    for fate in fates:
        category_id = fate.committed.category_id
        accounts[category_id] = accounts.get(category_id, Account()).plus(account_of(fate))
    return accounts


def account_of(fate: Fate) -> Account:
    """Account for one committed block; leave is excused whatever becomes of it."""
    if fate.now is None or not fate.has_moved or is_leave(fate.committed.category_id):
        cut, rest = _cut_and_rest(fate)
        return cut.plus(rest)
    planned = fate.committed.span.length
    kept = min(planned, fate.now.span.length)
    return _of_cut(planned - kept, fate.chain).plus(Account(moved=kept))


def resolved_of(fate: Fate) -> Resolved:
    """Tell what became of one committed block in the end."""
    cut, rest = _cut_and_rest(fate)
    end = cut.plus(rest)
    moved_done = rest.done if fate.has_moved else 0
    cause = fate.chain[-1].cause if fate.chain else None
    return Resolved(
        end.done - moved_done,
        moved_done,
        end.shortened,
        {cause: end.displaced} if end.displaced else {},
        end.given_up,
        end.excused,
        end.open,
    )


def stands_where_it_was(was: Span, now: Span) -> bool:
    """Whether a block is still on its day with a part of its time; a new length alone is no move."""
    return was.day == now.day and (was.start == now.start or was.end == now.end)


def _is_still_acquisition(committed: Block, now: Block, categories: Mapping[str, Category]) -> bool:
    was_acquisition = categories[committed.category_id].side is Side.ACQUISITION
    return not was_acquisition or categories[now.category_id].side is Side.ACQUISITION


def _cut_and_rest(fate: Fate) -> tuple[Account, Account]:
    """Account for what was cut off a block over time, and for what it came to in the end."""
    planned = fate.committed.span.length
    if is_leave(fate.committed.category_id):
        return Account(), Account(excused=planned)
    if fate.now is None:
        rest = _of_one_that_is_gone(planned, fate.chain)
    else:
        rest = _of_outcome(min(planned, fate.now.span.length), fate.now)
    rest = replace(rest, shortened=0)
    return _of_cut(planned - rest.planned, fate.chain), rest


def _of_one_that_is_gone(planned: int, chain: Sequence[Displacement]) -> Account:
    if not chain:
        return Account(given_up=planned)
    last = chain[-1]
    if last.leaves_the_plan:
        return _of_the_end(min(planned, last.was.length), last)
    # It moved or was shortened, and later left the plan without a word.
    return Account(given_up=min(planned, last.now.length if last.now is not None else 0))


def _of_the_end(minutes: int, last: Displacement) -> Account:
    if last.cause is not None and last.cause.excuses:
        return Account(excused=minutes)
    if was_used(last):
        return Account(done=minutes)
    return Account(displaced=minutes) if last.how is HowItWent.DISPLACED else Account(given_up=minutes)


def _of_cut(minutes: int, chain: Iterable[Displacement]) -> Account:
    """Account for what was cut off: excused by illness, used out of a buffer, or shortened away."""
    cuts = [d for d in chain if d.how is HowItWent.SHORTENED]
    by_illness = sum(d.minutes for d in cuts if d.cause is not None and d.cause.excuses)
    used = sum(d.minutes for d in cuts if was_used(d))
    excused = min(minutes, by_illness)
    done = min(minutes - excused, used)
    return Account(done=done, shortened=minutes - excused - done, excused=excused)


def _of_outcome(minutes: int, block: Block) -> Account:
    if block.outcome is Outcome.SHORTENED:
        done = min(block.kept, minutes)
        return Account(done=done, shortened=minutes - done)
    return {
        Outcome.OPEN: Account(open=minutes),
        Outcome.DONE: Account(done=minutes),
        Outcome.DISPLACED: Account(displaced=minutes),
        Outcome.GIVEN_UP: Account(given_up=minutes),
        Outcome.EXCUSED: Account(excused=minutes),
    }[block.outcome]
