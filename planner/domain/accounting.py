"""Where every planned minute of a week went.

planned = done + shortened away + moved + displaced + given up + excused + open, to the minute, for each
category (product.md, principle 2).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields

from planner.domain.block import Block, Outcome
from planner.domain.displacement import Displacement, HowItWent
from planner.domain.span import Span
from planner.domain.week import Baseline


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


def committed_blocks(baselines: Iterable[Baseline]) -> dict[str, Block]:
    """Return every block that a week was ever committed to, as it stood at its first commit.

    A week that is committed again does not forget what it promised first; fixed appointments are not
    the rep's to account for.
    """
    first: dict[str, Block] = {}
    for baseline in sorted(baselines, key=lambda known: known.number):
        for block in baseline.blocks:
            if not block.is_fixed:
                first.setdefault(block.id, block)
    return first


def account_by_category(
    baselines: Iterable[Baseline], blocks: Mapping[str, Block], displacements: Iterable[Displacement]
) -> dict[str, Account]:
    """Account for a week per category of what was committed.

    `blocks` are the own blocks as they stand now, by id, wherever they have gone; `displacements` what
    is known of those that gave way.
    """
    last = last_displacements(displacements)
    accounts: dict[str, Account] = {}
    for block_id, committed in committed_blocks(baselines).items():
        account = account_of(committed, blocks.get(block_id), last.get(block_id))
        accounts[committed.category_id] = accounts.get(committed.category_id, Account()).plus(account)
    return accounts


def last_displacements(displacements: Iterable[Displacement]) -> dict[str, Displacement]:
    """Return what happened last to each block that gave way, by its id."""
    return {known.block_id: known for known in sorted(displacements, key=lambda d: (d.at, d.id))}


def account_of(committed: Block, now: Block | None, last: Displacement | None) -> Account:
    """Account for one committed block; `now` is None where it is no longer in any week."""
    planned = committed.span.length
    if now is None:
        return _of_one_that_is_gone(planned, last)
    kept = min(planned, now.span.length)
    cut = Account(shortened=planned - kept)
    if not stands_where_it_was(committed.span, now.span):
        return cut.plus(Account(moved=kept))
    return cut.plus(_of_outcome(kept, now))


def stands_where_it_was(was: Span, now: Span) -> bool:
    """Whether a block is still on its day with a part of its time; a new length alone is no move."""
    return was.day == now.day and (was.start == now.start or was.end == now.end)


def outcome_of_moved(committed: Block, now: Block) -> Account:
    """Return what became of a moved block at its new place, within the minutes that were committed."""
    return _of_outcome(min(committed.span.length, now.span.length), now)


def _of_one_that_is_gone(planned: int, last: Displacement | None) -> Account:
    if last is None:
        return Account(given_up=planned)
    if last.cause is not None and last.cause.excuses:
        return Account(excused=planned)
    return Account(displaced=planned) if last.how is HowItWent.DISPLACED else Account(given_up=planned)


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
