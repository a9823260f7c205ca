"""Histories of prospects by chance on a real file: what is shown is what is stored, and undo leads back."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations, count
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from planner.domain import agreement_edits, prospect_edits
from planner.domain.agreement import Agreement, Carrier, Metric
from planner.domain.edits import Edit
from planner.domain.errors import RuleBroken
from planner.domain.merging import pairs_apart
from planner.domain.plan import Plan
from planner.domain.preferences import Band
from planner.domain.prospect import Enquiry, EnquiryResult, Owner, Prospect, Stage, Touch, TouchOutcome
from planner.domain.prospect_edits import NextStep
from planner.proposals.duplicates import find_duplicates
from planner.storage import data_file
from planner.storage.plan_reader import PlanReader
from planner.storage.plan_store import PlanStore
from planner.storage.row_kinds import ROW_KINDS
from planner.storage.soundness import check
from tests.storage.samples import AMSTERDAM, MONDAY

DAYS = st.integers(-60, 20).map(lambda days: MONDAY + timedelta(days=days))
TEXTS = st.sampled_from(("", "Müller & zn", "=1+1", "two\nlines", "null\0")) | st.text(max_size=6)
NAMES = st.sampled_from(("Deltaplast", "Agro Systems", "Bakkerij 't Hoekje"))


class BookHistories(RuleBasedStateMachine):
    """Any changes of prospects and agreements in any order."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = TemporaryDirectory()
        self._path = Path(self._folder.name, "plan.overmorgen")
        data_file.create(self._path)
        self.reader = PlanReader(self._path)
        self.stored = PlanStore(self._path)
        self.looking = sqlite3.connect(self._path)
        self.plan = self.read_again()
        self.done: list[Edit] = []
        self.undone: list[Edit] = []
        self.snapshots = [self.rows()]
        self.ids: Iterator[int] = count()

    def read_again(self) -> Plan:
        reader = self.reader
        known = (reader.preferences(), reader.categories(), reader.calendars())
        return Plan(*known, lambda iso: reader.week(iso, AMSTERDAM), reader.kept(), reader)

    def rows(self) -> object:
        return {
            kind.name: sorted(
                self.looking.execute(f"SELECT {', '.join(kind.columns)} FROM {kind.name}"), key=repr
            )
            for kind in ROW_KINDS
        }

    def teardown(self) -> None:
        while self.done:
            self.undo()
        with closing(self.looking), closing(self.reader):
            self.stored.close()
        assert check(self._path).is_sound
        self._folder.cleanup()

    def new_id(self) -> str:
        return f"id-{next(self.ids):04d}"

    def make(self, edit: Edit) -> None:
        if edit.is_empty:
            return
        self.stored.apply(edit)
        self.plan.put(edit.before, edit.after)
        self.done.append(edit)
        self.undone.clear()
        del self.snapshots[len(self.done) :]
        self.snapshots.append(self.rows())

    def has_prospects(self) -> bool:
        return bool(self.plan.prospect_book.prospects)

    def has_touches(self) -> bool:
        return bool(self.touches())

    def has_agreements(self) -> bool:
        return bool(self.plan.agreements)

    def touches(self) -> list[Touch]:
        book = self.plan.prospect_book
        return [touch for id_ in book.prospects for touch in book.touches_of(id_)]

    def some(self, data: st.DataObject, most: int = 3) -> list[str]:
        ids = sorted(self.plan.prospect_book.prospects)
        return data.draw(st.lists(st.sampled_from(ids), min_size=1, max_size=most, unique=True))

    @rule(name=NAMES, note=TEXTS, refs=st.lists(st.tuples(TEXTS, TEXTS), max_size=2).map(tuple), day=DAYS)
    def add(self, name: str, note: str, refs: tuple[tuple[str, str], ...], day: date) -> None:
        company = Prospect(self.new_id(), name, note=note, added_on=day, refs=refs)
        self.make(prospect_edits.add_prospect(self.plan, company))

    @precondition(has_prospects)
    @rule(data=st.data(), note=TEXTS, name=NAMES)
    def change(self, data: st.DataObject, note: str, name: str) -> None:
        (id_,) = self.some(data, 1)
        changed = replace(self.plan.prospect_book.prospect(id_), company=name, note=note)
        self.make(prospect_edits.change_prospect(self.plan, changed))

    @precondition(has_prospects)
    @rule(data=st.data(), stage=st.sampled_from(Stage), owner=st.sampled_from(Owner), day=DAYS)
    def set_stage_and_owner(self, data: st.DataObject, stage: Stage, owner: Owner, day: date) -> None:
        chosen = self.some(data)
        self.make(prospect_edits.set_stage(self.plan, chosen, stage))
        self.make(prospect_edits.set_owner(self.plan, chosen, owner, day))
        self.make(prospect_edits.set_next_action(self.plan, chosen, NextStep("ring", day)))

    @precondition(has_prospects)
    @rule(data=st.data(), day=DAYS, by=st.sampled_from(Owner), outcome=st.sampled_from(TouchOutcome))
    def log_touches(self, data: st.DataObject, day: date, by: Owner, outcome: TouchOutcome) -> None:
        touches = [Touch(self.new_id(), id_, day, by=by, outcome=outcome) for id_ in self.some(data)]
        self.make(prospect_edits.log_touches(self.plan, touches))

    @precondition(has_touches)
    @rule(data=st.data(), day=DAYS, gone=st.booleans())
    def change_a_touch(self, data: st.DataObject, day: date, gone: bool) -> None:
        touch = data.draw(st.sampled_from(self.touches()))
        if gone:
            self.make(prospect_edits.remove_touch(self.plan, touch.prospect_id, touch.id))
        else:
            self.make(prospect_edits.change_touch(self.plan, replace(touch, day=day)))

    @precondition(has_prospects)
    @rule(data=st.data())
    def merge(self, data: st.DataObject) -> None:
        root, *others = self.some(data, 4)
        before = sorted(self.touches(), key=repr)
        try:
            edit = prospect_edits.merge_prospects(self.plan, root, others)
        except RuleBroken:
            return
        self.make(edit)
        assert sorted(self.touches(), key=repr) == before

    @precondition(has_prospects)
    @rule(data=st.data())
    def split(self, data: st.DataObject) -> None:
        merged = [id_ for id_, p in self.plan.prospect_book.prospects.items() if p.merged_into]
        if merged:
            before = sorted(self.touches(), key=repr)
            self.make(prospect_edits.split_prospect(self.plan, data.draw(st.sampled_from(sorted(merged)))))
            assert sorted(self.touches(), key=repr) == before

    @precondition(has_prospects)
    @rule(data=st.data())
    def keep_apart(self, data: st.DataObject) -> None:
        self.make(prospect_edits.keep_apart(self.plan, self.some(data)))

    @precondition(has_prospects)
    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        self.make(prospect_edits.remove_prospects(self.plan, self.some(data)))

    @precondition(has_prospects)
    @rule(data=st.data(), day=DAYS, result=st.sampled_from(EnquiryResult))
    def add_an_enquiry(self, data: st.DataObject, day: date, result: EnquiryResult) -> None:
        (id_,) = self.some(data, 1)
        self.make(prospect_edits.add_enquiry(self.plan, Enquiry(self.new_id(), day, id_, result=result)))

    @rule(day=DAYS, low=st.integers(0, 100))
    def agree_on_a_share(self, day: date, low: int) -> None:
        agreed = Agreement(self.new_id(), Metric.LONG_SHARE, low / 100, day)
        self.make(agreement_edits.add_agreement(self.plan, agreed))
        assert self.plan.agreed_band(day) == Band(low / 100)

    @rule(day=DAYS, wanted=st.integers(1, 20) | st.floats(0.1, 20), carrier=st.sampled_from(Carrier))
    def agree(self, day: date, wanted: float, carrier: Carrier) -> None:
        agreed = Agreement(self.new_id(), Metric.PROSPECTS, wanted, day, carrier=carrier)
        self.make(agreement_edits.add_agreement(self.plan, agreed))

    @precondition(has_agreements)
    @rule(data=st.data())
    def take_an_agreement_out(self, data: st.DataObject) -> None:
        chosen = data.draw(st.sampled_from(sorted(self.plan.agreements)))
        self.make(agreement_edits.remove_agreement(self.plan, chosen))

    @precondition(lambda self: bool(self.done))
    @rule()
    def undo(self) -> None:
        edit = self.done.pop()
        self.stored.apply(edit.reversed())
        self.plan.put(edit.after, edit.before)
        self.undone.append(edit)
        assert self.rows() == self.snapshots[len(self.done)]

    @precondition(lambda self: bool(self.undone))
    @rule()
    def redo(self) -> None:
        edit = self.undone.pop()
        self.stored.apply(edit)
        self.plan.put(edit.before, edit.after)
        self.done.append(edit)
        assert self.rows() == self.snapshots[len(self.done)]

    @rule()
    def start_again(self) -> None:
        self.plan = self.read_again()

    @invariant()
    def what_is_shown_is_what_is_stored(self) -> None:
        book, fresh = self.plan.prospect_book, self.read_again()
        assert dict(book.prospects) == dict(fresh.prospect_book.prospects)
        assert list(book.enquiries.values()) == list(self.reader.enquiries())
        for id_ in book.prospects:
            assert book.touches_of(id_) == self.reader.touches_of([id_])
        assert self.plan.agreements == fresh.agreements
        assert dict(book.kept_apart) == dict(fresh.prospect_book.kept_apart)

    @invariant()
    def who_is_kept_apart_is_there_and_offered_for_merging_no_more(self) -> None:
        book = self.plan.prospect_book
        for pair in book.kept_apart.values():
            assert {pair.one_id, pair.other_id} <= book.prospects.keys()
        apart = pairs_apart(book.prospects, book.kept_apart.values())
        for group in find_duplicates(book.prospects.values(), apart=apart):
            assert not apart.intersection(combinations(sorted(group.prospect_ids), 2))

    @invariant()
    def the_last_touch_is_the_newest_that_is_stored(self) -> None:
        newest: dict[str, date] = {}
        for touch in self.touches():
            newest[touch.prospect_id] = max(touch.day, newest.get(touch.prospect_id, touch.day))
        assert self.reader.last_touches() == newest


def test_any_history_of_prospects_is_stored_as_it_is_shown_and_undone_to_the_byte() -> None:
    run_state_machine_as_test(BookHistories, settings=settings(max_examples=15, stateful_step_count=25))
