"""What the page reads: the list, the last touches, the blocks of next actions, and the month's count."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from planner.app.approach_count import MonthCount, month_count
from planner.app.background import collector_at_rest
from planner.app.formats import Formats
from planner.app.prospect_list import ProspectList
from planner.app.prospect_words import near_day
from planner.app.session import Session
from planner.app.words import category_name
from planner.domain.approaches import Approached
from planner.domain.block import Block
from planner.domain.errors import UserError
from planner.domain.prospect import Prospect


class ProspectReading:
    """Reads for the page; where the file cannot be read the session says so, and the page keeps the rest."""

    def __init__(self, session: Session, known: ProspectList) -> None:
        self._session = session
        self._known = known
        self.blocks: dict[str, Block] = {}
        """The blocks of next actions by their ids."""
        self._count: MonthCount | None = None
        self._merged: frozenset[str] = frozenset()
        """The prospects that stand under another in the list."""

    def read(self, ids: Iterable[str] | None) -> frozenset[str]:
        """Take what changed into the list, None for everything; return the ids of what is different."""
        try:
            if ids is None:
                # Of many thousand values that stay, which the collector would look at again and again.
                with collector_at_rest():
                    return self._read_all()
            return self._read(frozenset(ids))
        except UserError as error:
            self._session.refused.emit(error, frozenset())
            return frozenset()

    def _read_all(self) -> frozenset[str]:
        prospects = self._session.plan.prospect_book.prospects
        as_planned = self._session.plan.prospect_book.as_planned
        self._known.take(map(as_planned, prospects.values()), self._last_touches(), self._session.roots())
        self._merged = frozenset(p.id for p in prospects.values() if not p.is_listed)
        self.blocks = self._blocks()
        self._count = None
        return frozenset(prospects)

    def _read(self, ids: frozenset[str]) -> frozenset[str]:
        prospects = self._session.plan.prospect_book.prospects
        if any(self._is_about_merging(each) for each in ids):
            return self._read_all()
        if not self._are_about_prospects_alone(ids):
            self._count = None
            moved = self._with_other_blocks()
            return moved | self._renew(ids | moved, self._last_touches())
        moved = frozenset[str]()
        if any(prospects[each].next_block_id not in self.blocks for each in ids):
            moved = self._with_other_blocks()
        return moved | self._renew(ids | moved, None)

    def _renew(self, ids: frozenset[str], last_touches: Mapping[str, date] | None) -> frozenset[str]:
        book = self._session.plan.prospect_book
        known = {each: book.as_planned(book.prospects[each]) for each in ids & book.prospects.keys()}
        return self._known.renew(ids, known, last_touches)

    def _is_about_merging(self, prospect_id: str) -> bool:
        """Whether a prospect was merged into another, or split off."""
        now = self._session.plan.prospect_book.prospects.get(prospect_id)
        return now is not None and (not now.is_listed or prospect_id in self._merged)

    def _are_about_prospects_alone(self, ids: frozenset[str]) -> bool:
        """Whether neither touches, blocks nor agreements changed."""
        prospects = self._session.plan.prospect_book.prospects
        return all(each in prospects for each in ids)

    def _with_other_blocks(self) -> frozenset[str]:
        """Look at the blocks of next actions again; return the prospects for which they are different."""
        before, self.blocks = self.blocks, self._blocks()
        changed = {key for key in {*before, *self.blocks} if before.get(key) != self.blocks.get(key)}
        if not changed:
            return frozenset()
        prospects = self._session.plan.prospect_book.prospects.values()
        return frozenset(p.id for p in prospects if p.next_block_id in changed)

    def _last_touches(self) -> dict[str, date]:
        last = self._session.last_touches()
        for member, root in self._session.roots().items():
            if member in last:
                last[root] = max(last[member], last.get(root, date.min))
        return last

    def _blocks(self) -> dict[str, Block]:
        prospects = self._session.plan.prospect_book.prospects.values()
        wanted = {p.next_block_id for p in prospects if p.next_block_id and p.is_listed}
        return self._session.blocks_wherever(wanted) if wanted else {}

    def count(self) -> MonthCount:
        """Return the count of this month."""
        today = self._session.clock.today()
        if self._count is None or self._count.month != today:
            try:
                self._count = month_count(self._session, self._session.plan, today)
            except UserError as error:
                self._session.refused.emit(error, frozenset())
                return MonthCount(today, Approached())
        return self._count

    def companies(self) -> list[str]:
        """Return the names of all listed companies, for completing what is typed."""
        prospects = self._session.plan.prospect_book.prospects.values()
        return sorted({p.company for p in prospects if p.is_listed}, key=str.casefold)

    def when(self, prospect: Prospect, formats: Formats) -> str:
        """Return when the next action is due, and in which block: "Wed 25 Nov, in block Calling 08:30"."""
        if prospect.next_on is None:
            return ""
        words = near_day(prospect.next_on, self._session.clock.today(), formats)
        block = self.blocks.get(prospect.next_block_id)
        if block is None:
            return words
        category = self._session.plan.category(block.category_id)
        in_block = QCoreApplication.translate("Prospects", "{day}, in block {name} {time}")
        time = formats.clock_time(block.span.start)
        parts = (("{day}", words), ("{time}", time), ("{name}", category_name(category)))
        for placeholder, value in parts:
            in_block = in_block.replace(placeholder, value)
        return in_block
