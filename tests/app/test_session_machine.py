"""Any edits in any order, beside another program that reads and writes.

What is shown, stored and remembered stays the same, and undo leads back.
"""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from PySide6.QtWidgets import QApplication

from planner.domain import agreement_edits, edits, setting_edits
from planner.domain.agreement import Agreement, Metric
from planner.domain.appointment import CalendarSource, CategoryRule, RuleField
from planner.domain.block import Block, Outcome
from planner.domain.category import Category, Hatch, Horizon, Side
from planner.domain.edits import Edit, EditKind, Label
from planner.domain.errors import Problem
from planner.domain.span import DAY_MINUTES, IsoWeek, Span
from planner.domain.week import Baseline
from planner.storage.data_file import create
from planner.storage.plan_reader import PlanReader
from planner.storage.plan_store import PlanStore
from tests.app.open_plan import AMSTERDAM, OpenPlan
from tests.app.remembered import (
    DAYS,
    NOW,
    OCCURRENCES,
    SPANS,
    TEXTS,
    WEEKS,
    Drawn,
    Memory,
    occurrences_of,
    stored_rows,
)

ANY_WEEK = st.sampled_from(WEEKS)


def has_blocks(planning: Planning) -> bool:
    return bool(planning.memory.all(Block))


def has_calendars(planning: Planning) -> bool:
    return bool(planning.memory.all(CalendarSource))


class Planning(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory()
        self.path = Path(self._folder.name, "plan.overmorgen")
        create(self.path)
        self.plan = OpenPlan(self.path)
        self.elsewhere, self.other = PlanStore(self.path), PlanReader(self.path)
        session = self.plan.session
        self.memory = Memory([session.preferences, *session.plan.categories.values()])
        self.rows_at_start = stored_rows(self.path)
        self.made = 0

    def teardown(self) -> None:
        self.go_back_to_the_start()
        self.other.close()
        self.elsewhere.close()
        self.plan.close()
        self._folder.cleanup()

    def new_id(self) -> str:
        self.made += 1
        return f"v{self.made:03d}"

    def some_blocks(self, data: st.DataObject, most: int = 3) -> list[Block]:
        chosen = data.draw(
            st.lists(st.sampled_from(self.memory.all(Block)), min_size=1, max_size=most, unique=True)
        )
        for block in chosen:
            self.plan.session.week(IsoWeek.of(block.span.day))
        return chosen

    def a_category(self, data: st.DataObject) -> Category:
        return data.draw(st.sampled_from(self.memory.all(Category)))

    def expect_refused(self, problem: Problem) -> None:
        assert [error.problem for error, _ in self.plan.refused] == [problem]
        self.plan.refused.clear()

    @rule(data=st.data(), span=SPANS, title=TEXTS, note=TEXTS, private=st.booleans(), protected=st.booleans())
    def add(
        self, data: st.DataObject, span: Span, title: str, note: str, private: bool, protected: bool
    ) -> None:
        block = Block(self.new_id(), span, self.a_category(data).id, title, note, private, protected)
        self.plan.session.do(edits.add_block, block)
        self.memory.step(block)

    @precondition(has_blocks)
    @rule(data=st.data(), days=st.integers(-9, 9), minutes=st.integers(-300, 300))
    def move(self, data: st.DataObject, days: int, minutes: int) -> None:
        chosen = self.some_blocks(data)
        moved = []
        for block in chosen:
            day = DAYS[(DAYS.index(block.span.day) + days) % len(DAYS)]
            start = min(max(block.span.start + minutes, 0), DAY_MINUTES - block.span.length)
            moved.append(replace(block, span=Span(day, start, block.span.length)))
        self.plan.session.do(edits.move_blocks, {block.id: block.span for block in moved})
        self.memory.step(*moved)

    @precondition(has_blocks)
    @rule(data=st.data(), length=st.integers(5, 300))
    def resize(self, data: st.DataObject, length: int) -> None:
        (block,) = self.some_blocks(data, 1)
        shorter = replace(block.span, length=min(length, DAY_MINUTES - block.span.start))
        self.plan.session.do(edits.resize_blocks, {block.id: shorter})
        self.memory.step(replace(block, span=shorter))

    @precondition(has_blocks)
    @rule(
        count=st.integers(1, 2),
        minutes=st.lists(st.sampled_from((-15, 15)), min_size=1, max_size=5),
        at_end=st.booleans(),
    )
    def nudge(self, count: int, minutes: list[int], at_end: bool) -> None:
        for step in minutes:
            chosen = self.memory.all(Block)[:count]
            for block in chosen:
                self.plan.session.week(IsoWeek.of(block.span.day))
            if at_end:
                spans = [
                    replace(b.span, length=min(max(b.span.length + step, 5), DAY_MINUTES - b.span.start))
                    for b in chosen
                ]
            else:
                spans = [b.span.moved(minutes=step) for b in chosen]
            nudged = [replace(block, span=span) for block, span in zip(chosen, spans, strict=True)]
            change = edits.resize_blocks if at_end else edits.move_blocks
            self.plan.session.do(change, {block.id: block.span for block in nudged}, nudge=True)
            self.memory.nudge("resize" if at_end else "move", *nudged)

    @precondition(has_blocks)
    @rule(data=st.data(), span=SPANS, title=TEXTS, note=TEXTS, private=st.booleans(), protected=st.booleans())
    def fill_in_the_form(
        self, data: st.DataObject, span: Span, title: str, note: str, private: bool, protected: bool
    ) -> None:
        (block,) = self.some_blocks(data, 1)
        changed = Block(
            block.id, span, self.a_category(data).id, title, note, private, protected, block.outcome
        )
        self.plan.session.do(edits.change_block, changed)
        self.memory.step(changed)

    @precondition(has_blocks)
    @rule(data=st.data(), protected=st.booleans(), outcome=st.sampled_from((Outcome.OPEN, Outcome.DONE)))
    def mark(self, data: st.DataObject, protected: bool, outcome: Outcome) -> None:
        chosen = self.some_blocks(data)
        ids = [block.id for block in chosen]
        self.plan.session.do(edits.protect, ids, protected)
        self.memory.step(*(replace(block, protected=protected) for block in chosen))
        self.plan.session.do(edits.set_outcome, ids, outcome)
        self.memory.step(*(replace(block, protected=protected, outcome=outcome) for block in chosen))

    @precondition(has_blocks)
    @rule(data=st.data(), iso=ANY_WEEK)
    def recategorise(self, data: st.DataObject, iso: IsoWeek) -> None:
        chosen = self.some_blocks(data)
        met = self.plan.session.week(iso).appointments[:2]
        category = self.a_category(data)
        self.plan.session.do(edits.recategorise, [block.id for block in chosen], met, category.id)
        calendars = {calendar.id: calendar for calendar in self.memory.all(CalendarSource)}
        for one in met:
            kept = [pair for pair in calendars[one.calendar_id].corrections if pair[0] != one.uid]
            by_hand = (*kept, (one.uid, category.id))
            calendars[one.calendar_id] = replace(calendars[one.calendar_id], corrections=by_hand)
        self.memory.step(*(replace(block, category_id=category.id) for block in chosen), *calendars.values())

    @precondition(has_blocks)
    @rule(data=st.data(), cut=st.booleans())
    def delete(self, data: st.DataObject, cut: bool) -> None:
        ids = tuple(block.id for block in self.some_blocks(data))
        self.plan.session.do(edits.delete_blocks, ids, cut=cut)
        self.memory.step(without=ids)

    @precondition(has_blocks)
    @rule(data=st.data(), span=SPANS, kind=st.sampled_from((EditKind.COPY, EditKind.PASTE)))
    def copy(self, data: st.DataObject, span: Span, kind: EditKind) -> None:
        copies = [replace(block, id=self.new_id(), span=span) for block in self.some_blocks(data)]
        self.plan.session.do(edits.add_copies, copies, kind)
        self.memory.step(*(replace(copy, outcome=Outcome.OPEN) for copy in copies))

    @rule(source=ANY_WEEK, empty=ANY_WEEK)
    def copy_week(self, source: IsoWeek, empty: IsoWeek) -> None:
        blocks, there = self.memory.blocks_of(source), self.memory.blocks_of(empty)
        ids = [self.new_id() for _ in blocks]
        self.plan.session.do(edits.copy_week, source, empty, ids)
        if not blocks or there:
            self.expect_refused(Problem.WEEK_NOT_EMPTY if blocks else Problem.NOTHING_TO_COPY)
            return
        days = 7 * (WEEKS.index(empty) - WEEKS.index(source))
        self.memory.step(
            *(
                replace(block, id=id_, span=block.span.moved(days=days), outcome=Outcome.OPEN)
                for block, id_ in zip(blocks, ids, strict=True)
            )
        )

    @rule(iso=ANY_WEEK)
    def commit(self, iso: IsoWeek) -> None:
        id_ = self.new_id()
        fixed = self.plan.session.week(iso).fixed_blocks
        self.plan.session.do(edits.commit_week, iso, id_, NOW)
        blocks = sorted((*self.memory.blocks_of(iso), *fixed), key=lambda block: (block.span, block.id))
        if not blocks:
            self.expect_refused(Problem.NOTHING_TO_COMMIT)
            return
        number = len(self.memory.baselines_of(iso)) + 1
        self.memory.step(Baseline(id_, iso, number, NOW, tuple(blocks)))

    @rule(iso=ANY_WEEK)
    def take_a_commit_back(self, iso: IsoWeek) -> None:
        self.plan.session.do(edits.take_back_commit, iso)
        baselines = self.memory.baselines_of(iso)
        if baselines:
            self.memory.step(without=(baselines[-1].id,))
        else:
            self.expect_refused(Problem.NOT_COMMITTED)

    @rule(data=st.data(), is_new=st.booleans(), archived=st.booleans(), hatch=st.sampled_from(Hatch))
    def change_a_category(self, data: st.DataObject, is_new: bool, archived: bool, hatch: Hatch) -> None:
        id_ = self.new_id()
        category = Category(id_, id_, Side.CLIENT, Horizon.SHORT, "clay") if is_new else self.a_category(data)
        changed = replace(category, name=f"Name {id_}", hatch=hatch, archived=archived, position=self.made)
        others = [other for other in self.memory.all(Category) if other.id != changed.id]
        self.plan.session.do(setting_edits.change_category, changed)
        if archived and all(other.archived for other in others):
            self.expect_refused(Problem.LAST_CATEGORY)
        else:
            self.memory.step(changed)

    @rule(data=st.data(), places=st.integers(-4, 4))
    def move_a_category(self, data: st.DataObject, places: int) -> None:
        moved = self.a_category(data)
        self.plan.session.do(setting_edits.move_category, moved.id, places)
        self.memory.step(*self.memory.reordered(moved, places))

    @rule(data=st.data())
    def remove_a_category(self, data: st.DataObject) -> None:
        category = self.a_category(data)
        used = self.plan.session.is_category_used(category.id)
        assert used is (category.id in self.memory.used_categories())
        self.plan.session.do(setting_edits.remove_category, category.id, used=used)
        if used:
            self.expect_refused(Problem.CATEGORY_IN_USE)
        elif all(other.archived for other in self.memory.all(Category) if other != category):
            self.expect_refused(Problem.LAST_CATEGORY)
        else:
            self.memory.step(without=(category.id,))

    @rule(name=TEXTS, snap=st.sampled_from((5, 15, 30)), low=st.integers(0, 100))
    def set_preferences(self, name: str, snap: int, low: int) -> None:
        wanted = replace(self.memory.preferences, rep_name=name, snap=snap)
        self.plan.session.do(setting_edits.set_preferences, wanted)
        self.memory.step(wanted)
        agreed = Agreement("share", Metric.LONG_SHARE, low / 100, NOW.date())
        is_known = bool(self.memory.all(Agreement))
        change = agreement_edits.change_agreement if is_known else agreement_edits.add_agreement
        self.plan.session.do(change, agreed)
        self.memory.step(agreed)

    @rule(data=st.data(), drawn=OCCURRENCES)
    def read_a_calendar(self, data: st.DataObject, drawn: list[Drawn]) -> None:
        known = self.memory.all(CalendarSource)
        new = CalendarSource(self.new_id(), "Work", "blue", "work.ics", self.a_category(data).id)
        calendar = data.draw(st.sampled_from([new, *known]))
        found = occurrences_of(drawn)
        reading = self.elsewhere.add_reading(calendar.id, found, {}, [2026, 2027], "digest", "[]", NOW)
        named = replace(calendar, reading=reading, read_at=NOW)
        kind = EditKind.ADD_CALENDAR if calendar is new else EditKind.READ_CALENDAR
        self.plan.session.do(setting_edits.change_calendar, named, kind)
        self.memory.step(named)

    @precondition(has_calendars)
    @rule(data=st.data(), shows_free=st.booleans(), removed=st.booleans())
    def change_a_calendar(self, data: st.DataObject, shows_free: bool, removed: bool) -> None:
        calendar = data.draw(st.sampled_from(self.memory.all(CalendarSource)))
        if removed:
            self.plan.session.do(setting_edits.remove_calendar, calendar.id)
            self.memory.step(without=(calendar.id,))
            return
        rules = (CategoryRule(RuleField.TITLE, "u1", self.a_category(data).id),)
        changed = replace(calendar, shows_free=shows_free, rules=rules)
        self.plan.session.do(setting_edits.change_calendar, changed, EditKind.CHANGE_CALENDAR)
        self.memory.step(changed)

    @rule(count=st.integers(1, 4))
    def undo(self, count: int) -> None:
        for _ in range(count):
            self.plan.session.undo()
        self.memory.travel(-count)

    @rule(count=st.integers(1, 4))
    def redo(self, count: int) -> None:
        for _ in range(count):
            self.plan.session.redo()
        self.memory.travel(count)

    @rule()
    def read_everything_again(self) -> None:
        self.plan.session.reload()

    @rule()
    def start_the_program_again(self) -> None:
        self.go_back_to_the_start()
        self.plan.close()
        self.plan = OpenPlan(self.path)
        self.memory.start_again()
        self.rows_at_start = stored_rows(self.path)

    @precondition(has_blocks)
    @rule(data=st.data())
    def edit_what_another_program_has_changed(self, data: st.DataObject) -> None:
        (mine,) = self.some_blocks(data, 1)
        theirs = replace(mine, title=f"{mine.title} of theirs")
        self.elsewhere.apply(Edit(Label(EditKind.CHANGE), (mine,), (theirs,)))
        rows = stored_rows(self.path)
        self.plan.session.do(edits.protect, [mine.id], not mine.protected)
        self.expect_refused(Problem.CHANGED_ELSEWHERE)

        assert stored_rows(self.path) == rows
        self.plan.session.week(IsoWeek.of(mine.span.day))
        assert self.plan.session.plan.block(mine.id) == theirs
        self.elsewhere.apply(Edit(Label(EditKind.CHANGE), (theirs,), (mine,)))
        self.plan.session.look_for_news()

    @precondition(has_blocks)
    @rule(data=st.data())
    def break_a_rule(self, data: st.DataObject) -> None:
        chosen = self.some_blocks(data)
        late = {block.id: Span(block.span.day, DAY_MINUTES - 4, 5) for block in chosen}
        self.plan.session.do(edits.move_blocks, late)
        self.expect_refused(Problem.BLOCK_CROSSES_MIDNIGHT)

    @invariant()
    def what_is_shown_is_what_is_remembered(self) -> None:
        plan = self.plan.session.plan
        assert plan.preferences == self.memory.preferences
        assert list(plan.agreements.values()) == self.memory.all(Agreement)
        assert plan.categories == {category.id: category for category in self.memory.all(Category)}
        assert plan.calendars == {calendar.id: calendar for calendar in self.memory.all(CalendarSource)}
        assert self.plan.refused == []

    @invariant()
    def what_is_stored_is_what_is_remembered(self) -> None:
        assert self.other.preferences() == self.memory.preferences
        assert list(self.other.kept()) == self.memory.all(Agreement)
        assert {one.id: one for one in self.other.categories()} == self.plan.session.plan.categories
        assert {one.id: one for one in self.other.calendars()} == self.plan.session.plan.calendars
        for iso in WEEKS:
            week = self.other.week(iso, AMSTERDAM)
            assert week.blocks == self.memory.blocks_of(iso)
            assert week.baselines == self.memory.baselines_of(iso)

    @rule(iso=ANY_WEEK)
    def look_at_a_week(self, iso: IsoWeek) -> None:
        week = self.plan.session.week(iso)
        assert week.blocks == self.memory.blocks_of(iso)
        assert week == self.other.week(iso, AMSTERDAM)

    @invariant()
    def check_the_steps(self) -> None:
        stack = self.plan.session.undo_stack
        assert (stack.index(), stack.count()) == (self.memory.at, len(self.memory.steps) - 1)
        assert all(self.plan.steps)

    def go_back_to_the_start(self) -> None:
        """Undo and redo every step, and come to the same rows each time."""
        here, rows = self.memory.at, stored_rows(self.path)
        for _ in range(here):
            self.plan.session.undo()
        assert stored_rows(self.path) == self.rows_at_start
        for _ in range(here):
            self.plan.session.redo()
        assert stored_rows(self.path) == rows
        assert self.plan.refused == []
        for iso in WEEKS:
            assert self.plan.session.week(iso) == self.other.week(iso, AMSTERDAM)


@pytest.mark.timeout(600)  # a failure is first made as short as it can be
def test_plan_store_and_memory_agree_after_any_edits(qapp: QApplication) -> None:
    run_state_machine_as_test(
        Planning,
        settings=settings(max_examples=25, stateful_step_count=40, deadline=None, report_multiple_bugs=False),
    )
