"""Histories by chance: weeks that are planned, committed, lived through, undone and redone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import count
from typing import ClassVar, Protocol

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from planner.domain import edits
from planner.domain.accounting import (
    account_by_category,
    account_of,
    committed_blocks,
    fates_of,
    fates_of_week,
    gone_from,
    resolved_of,
)
from planner.domain.block import Block, Outcome
from planner.domain.displacement import Cause, CouldWait, HowItWent
from planner.domain.edits import Edit
from planner.domain.give_way_edits import (
    GaveWay,
    Reason,
    answer_could_wait,
    give_up,
    move_giving_way,
    set_cause,
    shorten_giving_way,
    take_in_urgent,
)
from planner.domain.hand_edits import change_by_hand, joined, move_by_hand, paste, take_out
from planner.domain.look_back_edits import DayAnswers, close_days, skip_days
from planner.domain.plan import Plan
from planner.domain.span import IsoWeek, Span
from planner.domain.traces import came_from, strayed_from, traces_of
from planner.domain.week import Week
from tests.domain.examples import CATEGORIES, MONDAY, WEEK

WEEKS = tuple(WEEK.plus(number) for number in range(3))
DAYS = st.integers(0, 20).map(lambda number: MONDAY + timedelta(days=number))
SPANS = st.builds(
    Span, DAYS, st.integers(16, 36).map(lambda n: n * 30), st.integers(1, 5).map(lambda n: n * 30)
)
WORK = st.sampled_from(["calling", "research", "quotes", "service", "buffer", "account", "admin", "leave"])
CAUSES = st.none() | st.sampled_from(Cause)
REASONS = st.builds(Reason, CAUSES, st.sampled_from(["", "pump down"]), st.just(""))
ENDS = st.sampled_from([HowItWent.DISPLACED, HowItWent.GIVEN_UP])
OUTCOMES = st.sampled_from(Outcome)


class Stored(Protocol):
    """Where a history is kept: `rows` is all that is stored, comparable."""

    plan: Plan

    def store(self, edit: Edit) -> None: ...
    def fetch(self, iso: IsoWeek) -> Week: ...
    def rows(self) -> object: ...
    def close(self) -> None: ...


class Histories(RuleBasedStateMachine):
    """Any changes in any order; `opened` makes where they are kept."""

    opened: ClassVar[type[Stored]]

    def __init__(self) -> None:
        super().__init__()
        self.kept = type(self).opened()
        self.plan = self.kept.plan
        self.done: list[Edit] = []
        self.undone: list[Edit] = []
        self.snapshots = [self.kept.rows()]
        self.ids: Iterator[int] = count()
        self.now = datetime(2026, 11, 20, 17)

    def teardown(self) -> None:
        while self.done:
            self.undo()
        self.kept.close()

    def new_id(self) -> str:
        return f"id-{next(self.ids):04d}"

    def make(self, edit: Edit) -> None:
        if edit.is_empty:
            return
        self.kept.store(edit)
        self.plan.put(edit.before, edit.after)
        self.done.append(edit)
        self.undone.clear()
        del self.snapshots[len(self.done) :]
        self.snapshots.append(self.kept.rows())
        self.now += timedelta(minutes=7)

    def blocks(self) -> list[Block]:
        return [block for iso in WEEKS for block in self.plan.week(iso).blocks]

    def some(self, data: st.DataObject) -> Block:
        return data.draw(st.sampled_from(self.blocks()))

    def has_blocks(self) -> bool:
        return bool(self.blocks())

    def has_records(self) -> bool:
        return any(self.plan.week(iso).displacements for iso in WEEKS)

    def has_done(self) -> bool:
        return bool(self.done)

    def has_undone(self) -> bool:
        return bool(self.undone)

    @initialize(spans=st.lists(SPANS, min_size=4, max_size=10), data=st.data())
    def commit_to_some_weeks(self, spans: list[Span], data: st.DataObject) -> None:
        blocks = [Block(self.new_id(), span, data.draw(WORK), f"{span.start}") for span in spans]
        self.make(edits.add_copies(self.plan, blocks))
        for iso in sorted({IsoWeek.of(span.day) for span in spans}):
            self.make(edits.commit_week(self.plan, iso, self.new_id(), self.now))

    @rule(spans=st.lists(SPANS, min_size=1, max_size=4), work=WORK)
    def plan_blocks(self, spans: list[Span], work: str) -> None:
        blocks = [Block(self.new_id(), span, work, f"{work} {span.start}") for span in spans]
        self.make(edits.add_copies(self.plan, blocks))

    @precondition(has_blocks)
    @rule(data=st.data())
    def commit(self, data: st.DataObject) -> None:
        iso = IsoWeek.of(self.some(data).span.day)
        self.make(edits.commit_week(self.plan, iso, self.new_id(), self.now))

    @rule(iso=st.sampled_from(WEEKS))
    def take_back_a_commit(self, iso: IsoWeek) -> None:
        if self.plan.week(iso).baseline is not None:
            self.make(edits.take_back_commit(self.plan, iso))

    @precondition(has_blocks)
    @rule(data=st.data(), to=SPANS)
    def move_plainly(self, data: st.DataObject, to: Span) -> None:
        self.make(edits.move_blocks(self.plan, {self.some(data).id: to}))

    @precondition(has_blocks)
    @rule(data=st.data(), more=st.sampled_from([-60, -30, 30]))
    def resize_plainly(self, data: st.DataObject, more: int) -> None:
        block = self.some(data)
        longer = replace(block.span, length=max(block.span.length + more, 15))
        self.make(edits.resize_blocks(self.plan, {block.id: longer}))

    @precondition(has_blocks)
    @rule(data=st.data())
    def delete_plainly(self, data: st.DataObject) -> None:
        self.make(edits.delete_blocks(self.plan, [self.some(data).id]))

    @precondition(has_blocks)
    @rule(data=st.data(), work=WORK)
    def recategorise(self, data: st.DataObject, work: str) -> None:
        self.make(edits.recategorise(self.plan, [self.some(data).id], [], work))

    @precondition(has_blocks)
    @rule(data=st.data(), spans=st.lists(SPANS, min_size=1, max_size=4))
    def nudge_by_hand(self, data: st.DataObject, spans: list[Span]) -> None:
        """Nudge a block along some places, each nudge knowing of those before it."""
        block, so_far = self.some(data), None
        for to in spans:
            edit = move_by_hand(self.plan, {block.id: to}, self.now, self.new_id, nudge=True, so_far=so_far)
            self.make(edit)
            so_far = edit if so_far is None else joined(so_far, edit)
            assert so_far is not None

    @precondition(has_blocks)
    @rule(data=st.data(), to=SPANS, work=WORK)
    def fill_in_the_form(self, data: st.DataObject, to: Span, work: str) -> None:
        changed = replace(self.some(data), span=to, category_id=work)
        self.make(change_by_hand(self.plan, changed, self.new_id(), self.now, self.new_id))

    @precondition(has_blocks)
    @rule(data=st.data(), to=SPANS, cut=st.booleans(), again=st.booleans())
    def take_out_by_hand(self, data: st.DataObject, to: Span, cut: bool, again: bool) -> None:
        block = self.some(data)
        self.make(take_out(self.plan, [block.id], self.now, self.new_id, cut=cut))
        if cut:
            self.make(paste(self.plan, {block.id: replace(block, span=to)}, {block.id: block}))
            if again:
                copy = replace(block, id=self.new_id(), span=to)
                self.make(paste(self.plan, {copy.id: copy}, {}))

    @precondition(has_blocks)
    @rule(data=st.data(), outcome=OUTCOMES, kept=st.integers(0, 200))
    def say_what_became_of_it(self, data: st.DataObject, outcome: Outcome, kept: int) -> None:
        self.make(edits.set_outcome(self.plan, [self.some(data).id], outcome, kept))

    @precondition(has_blocks)
    @rule(data=st.data(), to=SPANS, reason=REASONS)
    def move_giving_way(self, data: st.DataObject, to: Span, reason: Reason) -> None:
        self.make(move_giving_way(self.plan, self.some(data).id, to, reason, self.now, self.new_id))

    @precondition(has_blocks)
    @rule(data=st.data(), reason=REASONS, from_start=st.booleans())
    def shorten_giving_way(self, data: st.DataObject, reason: Reason, from_start: bool) -> None:
        block = self.some(data)
        length = max(block.span.length // 2, 10)
        start = block.span.start if from_start else block.span.end - length
        to = replace(block.span, start=start, length=length)
        self.make(shorten_giving_way(self.plan, block.id, to, reason, self.now, self.new_id))

    @precondition(has_blocks)
    @rule(data=st.data(), how=ENDS, reason=REASONS)
    def give_up(self, data: st.DataObject, how: HowItWent, reason: Reason) -> None:
        self.make(give_up(self.plan, [self.some(data).id], how, reason, self.now, self.new_id))

    @precondition(has_records)
    @rule(data=st.data(), cause=CAUSES, answer=st.none() | st.sampled_from(CouldWait))
    def answer(self, data: st.DataObject, cause: Cause | None, answer: CouldWait | None) -> None:
        known = {d.id for iso in WEEKS for d in self.plan.week(iso).displacements}
        displacement_id = data.draw(st.sampled_from(sorted(known)))
        self.make(set_cause(self.plan, displacement_id, cause))
        self.make(answer_could_wait(self.plan, displacement_id, answer))

    @rule(data=st.data(), span=SPANS, cause=CAUSES)
    def take_in_urgent_work(self, data: st.DataObject, span: Span, cause: Cause | None) -> None:
        urgent = Block(self.new_id(), span, "service", "pump down")
        others = data.draw(st.permutations(self.blocks()))[:3]
        moves, shortened, removed = {}, {}, []
        for block, fate in zip(others, data.draw(st.permutations("msr")), strict=False):
            if fate == "m":
                moves[block.id] = data.draw(SPANS)
            elif fate == "s":
                shortened[block.id] = replace(block.span, length=max(block.span.length - 20, 5))
            else:
                removed.append(block.id)
        reason = Reason(cause, "pump down")
        edit = take_in_urgent(self.plan, urgent, moves, shortened, removed, reason, self.now, self.new_id)
        self.make(edit)

    @rule(data=st.data(), days=st.sets(DAYS, min_size=1, max_size=3), touches=st.integers(0, 9))
    def close_some_days(self, data: st.DataObject, days: set[date], touches: int) -> None:
        answers, taken = [], set()
        for day in sorted(days):
            blocks = [b for b in self.blocks() if b.span.day == day and b.id not in taken]
            taken |= {block.id for block in blocks}
            outcomes, gave_way = {}, []
            for block in blocks:
                said = data.draw(st.sampled_from(["nothing", "outcome", "moved", "shortened", "gone"]))
                reason = data.draw(REASONS)
                if said in ("outcome", "shortened"):
                    outcome = data.draw(OUTCOMES) if said == "outcome" else Outcome.SHORTENED
                    outcomes[block.id] = (outcome, data.draw(st.integers(0, block.span.length - 5)))
                if said == "moved":
                    gave_way.append(GaveWay(block.id, HowItWent.MOVED, data.draw(SPANS), reason))
                elif said == "shortened":
                    gave_way.append(GaveWay(block.id, HowItWent.SHORTENED, None, reason))
                elif said == "gone":
                    gave_way.append(GaveWay(block.id, data.draw(ENDS), None, reason))
            unplanned = [Block(self.new_id(), replace(data.draw(SPANS), day=day), "quotes", "came in")]
            answers.append(DayAnswers(day, outcomes, gave_way, unplanned=unplanned, touches=touches))
        self.make(close_days(self.plan, answers, self.now, self.new_id))

    @rule(days=st.sets(DAYS, min_size=1, max_size=4))
    def skip_some_days(self, days: set[date]) -> None:
        self.make(skip_days(self.plan, sorted(days)))

    @precondition(has_done)
    @rule()
    def undo(self) -> None:
        edit = self.done.pop()
        self.kept.store(edit.reversed())
        self.plan.put(edit.after, edit.before)
        self.undone.append(edit)
        assert self.kept.rows() == self.snapshots[len(self.done)]

    @precondition(has_undone)
    @rule()
    def redo(self) -> None:
        edit = self.undone.pop()
        self.kept.store(edit)
        self.plan.put(edit.before, edit.after)
        self.done.append(edit)
        assert self.kept.rows() == self.snapshots[len(self.done)]

    @precondition(has_done)
    @rule()
    def forget_what_was_fetched(self) -> None:
        self.plan.forget_weeks()

    @invariant()
    def every_known_week_is_as_it_would_be_fetched(self) -> None:
        for iso in WEEKS:
            assert self.plan.week(iso) == self.kept.fetch(iso)

    @invariant()
    def every_planned_minute_is_accounted_for_once(self) -> None:
        everywhere = {block.id: block for block in self.blocks()}
        for iso in WEEKS:
            week = self.plan.week(iso)
            elsewhere = {id_: everywhere[id_] for id_ in gone_from(week) if id_ in everywhere}
            accounts = account_by_category(fates_of_week(week, elsewhere, CATEGORIES))
            planned: dict[str, int] = {}
            for block in committed_blocks(week.baselines).values():
                planned[block.category_id] = planned.get(block.category_id, 0) + block.span.length
            assert {id_: account.planned for id_, account in accounts.items()} == planned
            for account in accounts.values():
                parts = (account.done, account.shortened, account.moved, account.displaced)
                assert min(*parts, account.given_up, account.excused, account.open) >= 0

    @invariant()
    def every_chain_ends_in_one_outcome(self) -> None:
        weeks = [self.plan.week(iso) for iso in WEEKS]
        baselines = [baseline for week in weeks for baseline in week.baselines]
        records = {d.id: d for week in weeks for d in week.displacements}
        blocks = {block.id: block for block in self.blocks()}
        fates = fates_of(baselines, blocks, records.values(), CATEGORIES)
        assert len(fates) == len({fate.committed.id for fate in fates})
        for fate in fates:
            end = resolved_of(fate)
            assert end.planned == fate.committed.span.length
            parts = (end.done, end.moved_done, end.shortened, end.given_up, end.excused, end.open)
            assert min(parts) >= 0
            assert end.moved_done <= account_of(fate).moved

    @invariant()
    def records_tell_where_a_block_went(self) -> None:
        everywhere = {block.id: block for block in self.blocks()}
        for iso in WEEKS:
            week = self.plan.week(iso)
            elsewhere = {id_: everywhere[id_] for id_ in strayed_from(week) if id_ in everywhere}
            for trace in traces_of(week, elsewhere):
                assert IsoWeek.of(trace.span.day) == iso
                block = everywhere.get(trace.block_id)
                assert trace.now == (block.span if block is not None else None)
                assert (trace.how in (HowItWent.DISPLACED, HowItWent.GIVEN_UP)) == (block is None)
            for block in week.blocks:
                origin = came_from(week, block)
                assert origin is None or not origin.overlaps(block.span)
