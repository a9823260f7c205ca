from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.block import Block, Outcome
from planner.domain.displacement import Cause, Displacement, HowItWent
from planner.domain.edits import Edit, EditKind, add_block, commit_week, delete_blocks
from planner.domain.errors import RuleBroken
from planner.domain.give_way_edits import NOT_SAID, Reason, move_giving_way
from planner.domain.hand_edits import (
    becomes_other_work,
    change_by_hand,
    comes_back,
    holds_promise,
    joined,
    move_by_hand,
    paste,
    promised_span,
    put_other_work,
    resize_by_hand,
    take_out,
)
from planner.domain.span import Span
from tests.domain.examples import MONDAY, TUESDAY, WEEK, block
from tests.domain.ledger import Ledger

NOW = datetime(2026, 11, 23, 8, 30)
WAS = Span(MONDAY, 540, 60)
TO = Span(TUESDAY, 600, 60)
NEXT = Span(TUESDAY, 840, 60)


@pytest.fixture
def ledger() -> Ledger:
    """A committed Monday with calls and a quote, and research that came after the commit."""
    return committed()


def committed() -> Ledger:
    made = Ledger()
    made.plan.week(WEEK.plus(1))
    made.do(add_block, block("call", title="List B"))
    made.do(add_block, block("quote", start=660, category="quotes"))
    made.do(commit_week, WEEK, "baseline", NOW)
    made.do(add_block, block("late", start=780, category="research"))
    return made


class Names:
    def __init__(self) -> None:
        self._numbers = count(1)

    def __call__(self) -> str:
        return f"new-{next(self._numbers)}"


def records(ledger: Ledger) -> list[tuple[str, HowItWent, Span, Span | None]]:
    known = sorted(ledger.all(Displacement), key=lambda d: d.at)
    return [(d.block_id, d.how, d.was, d.now) for d in known]


def standing(ledger: Ledger, block_id: str) -> Block:
    return ledger.blocks()[block_id]


@pytest.mark.parametrize(("block_id", "holds"), [("call", True), ("quote", False), ("late", False)])
def test_only_committed_acquisition_is_a_promise(ledger: Ledger, block_id: str, holds: bool) -> None:
    assert holds_promise(ledger.plan, standing(ledger, block_id)) is holds
    assert becomes_other_work(ledger.plan, standing(ledger, block_id), "service") is holds
    assert not becomes_other_work(ledger.plan, standing(ledger, block_id), "research")


def test_what_became_of_it_is_said_already(ledger: Ledger) -> None:
    assert not holds_promise(ledger.plan, replace(standing(ledger, "call"), outcome=Outcome.DONE))


def test_several_blocks_move_as_one_step_and_the_promise_leaves_a_record(ledger: Ledger) -> None:
    spans = {i: replace(standing(ledger, i).span, day=TUESDAY) for i in ("call", "quote", "late")}
    edit = ledger.do(move_by_hand, spans, NOW, Names())
    assert edit.label.count == 3
    assert records(ledger) == [("call", HowItWent.MOVED, WAS, spans["call"])]
    assert {i: standing(ledger, i).span for i in spans} == spans


def test_small_moves_count_from_where_the_block_was_promised(ledger: Ledger) -> None:
    ledger.do(move_by_hand, {"call": replace(WAS, start=570)}, NOW, Names())
    assert records(ledger) == []
    assert promised_span(ledger.plan, standing(ledger, "call")) == WAS
    ledger.do(move_by_hand, {"call": replace(WAS, start=600)}, NOW, Names())
    assert records(ledger) == [("call", HowItWent.MOVED, WAS, replace(WAS, start=600))]


def test_a_promise_is_where_the_block_went_last_or_was_committed_last(ledger: Ledger) -> None:
    ledger.do(move_by_hand, {"call": replace(WAS, start=570)}, NOW, Names())
    ledger.do(commit_week, WEEK, "again", NOW + timedelta(hours=1))
    assert promised_span(ledger.plan, standing(ledger, "call")) == replace(WAS, start=570)
    ledger.do(move_giving_way, "call", TO, NOT_SAID, NOW, Names())
    assert promised_span(ledger.plan, standing(ledger, "call")) == TO
    assert promised_span(ledger.plan, standing(ledger, "late")) == standing(ledger, "late").span


STARTS = st.lists(st.integers(30, 70).map(lambda n: n * 15), min_size=1, max_size=8)
LENGTHS = st.lists(st.integers(1, 12).map(lambda n: n * 15), min_size=1, max_size=8)


def run_of(ledger: Ledger, spans: list[Span], *, longer: bool) -> Edit:
    so_far: Edit | None = None
    change, names = resize_by_hand if longer else move_by_hand, Names()
    for number, span in enumerate(spans):
        now = NOW + timedelta(seconds=number)
        edit = change(ledger.plan, {"call": span}, now, names, nudge=True, so_far=so_far)
        ledger.make(edit)
        so_far = edit if so_far is None else joined(so_far, edit)
        assert so_far is not None
    assert so_far is not None
    return so_far


@given(starts=STARTS)
def test_any_run_of_nudges_leaves_what_one_move_leaves(starts: list[int]) -> None:
    ledger, at_once = committed(), committed()
    before = dict(ledger.values)
    spans = [replace(WAS, start=start) for start in starts]
    whole = run_of(ledger, spans, longer=False)
    at_once.do(move_by_hand, {"call": spans[-1]}, NOW, Names())
    assert records(ledger) == records(at_once)
    assert standing(ledger, "call") == standing(at_once, "call")
    assert whole.is_empty == (spans[-1] == WAS)
    after = dict(ledger.values)
    ledger.make(whole.reversed())
    assert ledger.values == before
    ledger.make(whole)
    assert ledger.values == after


@given(lengths=LENGTHS)
def test_any_run_of_shorter_and_longer_leaves_what_one_change_leaves(lengths: list[int]) -> None:
    ledger = committed()
    before = dict(ledger.values)
    whole = run_of(ledger, [replace(WAS, length=length) for length in lengths], longer=True)
    lost = max(60 - lengths[-1], 0)
    assert [d.minutes for d in ledger.all(Displacement)] == ([lost] if lost else [])
    ledger.make(whole.reversed())
    assert ledger.values == before


def test_nudges_of_other_blocks_are_not_joined(ledger: Ledger) -> None:
    first = ledger.do(move_by_hand, {"call": TO}, NOW, Names(), nudge=True)
    other = move_by_hand(ledger.plan, {"quote": TO}, NOW, Names(), nudge=True, so_far=first)
    assert joined(first, other) is None
    assert joined(first, first) is None


def test_what_was_promised_nowhere_is_where_it_stands_and_changes_plainly(ledger: Ledger) -> None:
    late = standing(ledger, "late")
    assert promised_span(ledger.plan, late) == late.span
    ledger.do(resize_by_hand, {"late": replace(late.span, length=15)}, NOW, Names())
    assert records(ledger) == []


def test_a_cut_block_that_came_back_meanwhile_is_pasted_without_a_record(ledger: Ledger) -> None:
    origin = standing(ledger, "late")
    ledger.do(take_out, ["late"], NOW, Names(), cut=True)
    ledger.do(paste, {"late": origin}, {"late": origin})
    assert records(ledger) == []


def test_moved_home_again_or_grown_back_nothing_gave_way(ledger: Ledger) -> None:
    before, names = dict(ledger.values), Names()
    ledger.do(move_by_hand, {"call": TO}, NOW, names)
    ledger.do(move_by_hand, {"call": WAS}, NOW, names)
    assert ledger.values == before
    ledger.do(resize_by_hand, {"call": replace(WAS, length=30)}, NOW, names)
    ledger.do(resize_by_hand, {"call": replace(WAS, length=45)}, NOW, names)
    assert records(ledger) == [("call", HowItWent.SHORTENED, WAS, replace(WAS, length=45))]
    ledger.do(resize_by_hand, {"call": WAS}, NOW, names)
    assert ledger.values == before


def test_a_run_that_grows_and_shrinks_again_keeps_to_the_cut_that_it_found(ledger: Ledger) -> None:
    names = Names()
    ledger.do(resize_by_hand, {"call": replace(WAS, length=30)}, NOW, names)
    before = dict(ledger.values)
    so_far: Edit | None = None
    for length in (45, 30, 15, 45, 30):
        spans = {"call": replace(WAS, length=length)}
        edit = resize_by_hand(ledger.plan, spans, NOW, names, nudge=True, so_far=so_far)
        ledger.make(edit)
        so_far = edit if so_far is None else joined(so_far, edit)
        assert records(ledger) == [("call", HowItWent.SHORTENED, WAS, replace(WAS, length=length))]
    assert ledger.values == before
    assert so_far is not None
    assert so_far.is_empty


@pytest.mark.parametrize("reason", [Reason(Cause.SERVICE), Reason(pushed_by="pump")])
def test_a_move_that_was_explained_stays_known_when_the_block_is_home(ledger: Ledger, reason: Reason) -> None:
    names = Names()
    ledger.do(move_giving_way, "call", TO, reason, NOW, names)
    ledger.do(move_by_hand, {"call": WAS}, NOW, names)
    assert [(was, now) for _, _, was, now in records(ledger)] == [(WAS, TO), (TO, WAS)]


def test_nudges_that_pass_home_go_on_from_there(ledger: Ledger) -> None:
    ledger.do(move_by_hand, {"call": TO}, NOW, Names())
    before = dict(ledger.values)
    names = Names()
    home = move_by_hand(ledger.plan, {"call": WAS}, NOW, names, nudge=True)
    ledger.make(home)
    on = move_by_hand(ledger.plan, {"call": NEXT}, NOW, names, nudge=True, so_far=home)
    ledger.make(on)
    assert records(ledger) == [("call", HowItWent.MOVED, WAS, NEXT)]
    both = joined(home, on)
    assert both is not None
    ledger.make(both.reversed())
    assert ledger.values == before


def test_growing_and_shrinking_back_to_the_promise_loses_nothing(ledger: Ledger) -> None:
    for length in (120, 60):
        ledger.do(resize_by_hand, {"call": replace(WAS, length=length)}, NOW, Names())
    assert records(ledger) == []


@pytest.mark.parametrize(
    ("span", "record"),
    [
        (TO, (HowItWent.MOVED, WAS, TO)),
        (replace(WAS, length=30), (HowItWent.SHORTENED, WAS, replace(WAS, length=30))),
        (replace(WAS, start=570), None),
        (replace(WAS, length=90), None),
    ],
)
def test_the_form_leaves_the_record_of_the_hand(
    ledger: Ledger, span: Span, record: tuple[HowItWent, Span, Span] | None
) -> None:
    changed = replace(standing(ledger, "call"), span=span, title="List C", category_id="research")
    edit = ledger.do(change_by_hand, changed, "other", NOW, Names())
    assert edit.label.kind is EditKind.CHANGE
    assert standing(ledger, "call") == changed
    assert [found[1:] for found in records(ledger)] == ([record] if record else [])


def test_the_form_changes_what_is_no_promise_as_it_is(ledger: Ledger) -> None:
    changed = replace(standing(ledger, "quote"), span=TO, category_id="admin")
    ledger.do(change_by_hand, changed, "other", NOW, Names())
    assert standing(ledger, "quote") == changed
    assert records(ledger) == []


def test_other_work_stands_in_the_place_of_a_promise(ledger: Ledger) -> None:
    before = dict(ledger.values)
    changed = replace(standing(ledger, "call"), category_id="service", title="Pump down")
    edit = ledger.do(change_by_hand, changed, "other", NOW, Names())
    assert standing(ledger, "other") == replace(changed, id="other")
    (record,) = ledger.all(Displacement)
    assert (record.how, record.pushed_by, record.source) == (HowItWent.DISPLACED, "other", "Pump down")
    assert "call" not in ledger.blocks()
    assert edit.label.kind is EditKind.RECATEGORISE
    ledger.make(edit.reversed())
    assert ledger.values == before


def test_work_without_a_name_of_its_own_is_no_source(ledger: Ledger) -> None:
    new = replace(standing(ledger, "call"), id="other", category_id="service")
    ledger.do(put_other_work, {"call": new}, NOW, Names())
    (record,) = ledger.all(Displacement)
    assert record.source == ""


def test_what_is_taken_out_was_given_up(ledger: Ledger) -> None:
    edit = ledger.do(take_out, ["call", "quote"], NOW, Names())
    assert edit.label.kind is EditKind.DELETE
    assert records(ledger) == [("call", HowItWent.GIVEN_UP, WAS, None)]
    assert set(ledger.blocks()) == {"late"}
    with pytest.raises(RuleBroken):
        take_out(ledger.plan, ["call"], NOW, Names())


def test_a_cut_promise_comes_back_as_itself(ledger: Ledger) -> None:
    origin = standing(ledger, "call")
    ledger.do(take_out, ["call"], NOW, Names(), cut=True)
    assert comes_back(ledger.plan, origin) is not None
    ledger.do(paste, {"call": replace(origin, span=TO)}, {"call": origin})
    assert records(ledger) == [("call", HowItWent.MOVED, WAS, TO)]
    assert comes_back(ledger.plan, origin) is None


def test_pasted_where_it_was_it_never_left(ledger: Ledger) -> None:
    before, origin = dict(ledger.values), standing(ledger, "call")
    ledger.do(take_out, ["call"], NOW, Names(), cut=True)
    ledger.do(paste, {"call": origin}, {"call": origin})
    assert ledger.values == before


def test_a_cut_block_that_was_no_promise_leaves_nothing_to_come_back_to(ledger: Ledger) -> None:
    origin = standing(ledger, "late")
    ledger.do(take_out, ["late"], NOW, Names(), cut=True)
    assert comes_back(ledger.plan, origin) is None
    assert comes_back(ledger.plan, replace(origin, id="")) is None
    ledger.do(paste, {"copy": replace(origin, id="copy", outcome=Outcome.DONE)}, {})
    assert standing(ledger, "copy").outcome is Outcome.OPEN
    assert records(ledger) == []


def test_a_promise_that_was_deleted_elsewhere_without_a_word_is_gone(ledger: Ledger) -> None:
    origin = standing(ledger, "call")
    ledger.do(delete_blocks, ["call"])
    assert comes_back(ledger.plan, origin) is None
