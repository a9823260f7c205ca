from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.approaches import first_touches
from planner.domain.edits import Edit
from planner.domain.errors import Problem, RuleBroken
from planner.domain.merging import members_of, root_of, roots_of
from planner.domain.plan import Plan
from planner.domain.prospect import Prospect, Stage, Touch
from planner.domain.prospect_edits import merge_prospects, split_prospect
from tests.domain.examples import MONDAY
from tests.domain.prospect_examples import plan_with, prospect, touch

IDS = "abcdef"
TOUCHES = [touch(f"t{number}", id_, MONDAY + timedelta(days=number)) for number, id_ in enumerate(IDS * 2)]
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("merge"), st.sampled_from(IDS), st.sets(st.sampled_from(IDS), min_size=1)),
        st.tuples(st.just("split"), st.sampled_from(IDS), st.just(frozenset[str]())),
    ),
    max_size=12,
)
COMPANY = st.builds(
    Prospect,
    st.just("p"),
    st.just("Company"),
    contact=st.sampled_from(["", "Ann", "Bob"]),
    phone=st.sampled_from(["", "0168", "030"]),
    city=st.sampled_from(["", "Oss"]),
    stage=st.sampled_from(Stage),
    next_action=st.sampled_from(["", "Call", "Visit"]),
    next_on=st.sampled_from([None, MONDAY]),
    note=st.sampled_from(["", "Likes tea", "Closed on Friday"]),
)


def made(plan: Plan, edit: Edit) -> Edit:
    plan.put(edit.before, edit.after)
    return edit


def history(plan: Plan) -> dict[str, tuple[Touch, ...]]:
    return {id_: plan.prospect_book.touches_of(id_) for id_ in plan.prospect_book.prospects}


def merging_by_chance(plan: Plan, steps: Iterable[tuple[str, str, Iterable[str]]]) -> list[Edit]:
    edits = []
    for kind, first, others in steps:
        with suppress(RuleBroken):
            edit = merge_prospects(plan, first, others) if kind == "merge" else split_prospect(plan, first)
            edits.append(made(plan, edit))
    return edits


def test_the_root_takes_what_it_did_not_know_and_keeps_the_rest() -> None:
    root = prospect("a", contact="Ann", note="Likes tea")
    other = prospect("b", contact="Bob", phone="0168", stage=Stage.MEETING, note="Closed on Friday")
    plan = plan_with(root, other)
    made(plan, merge_prospects(plan, "a", ["b"]))
    merged = plan.prospect_book.prospect("a")
    assert (merged.contact, merged.phone, merged.stage) == ("Ann", "0168", Stage.MEETING)
    assert merged.note == "Likes tea\n\nClosed on Friday"
    assert plan.prospect_book.prospect("b") == replace(other, merged_into="a")


def test_a_next_action_comes_along_with_its_day_and_block() -> None:
    planned = prospect("b", next_action="Visit", next_on=MONDAY, next_block_id="x")
    plan = plan_with(prospect("a"), planned)
    made(plan, merge_prospects(plan, "a", ["b"]))
    merged = plan.prospect_book.prospect("a")
    assert (merged.next_action, merged.next_on, merged.next_block_id) == ("Visit", MONDAY, "x")


def test_lost_weighs_more_than_new_and_less_than_approached() -> None:
    plan = plan_with(prospect("a"), prospect("b", stage=Stage.LOST), prospect("c", stage=Stage.APPROACHED))
    made(plan, merge_prospects(plan, "a", ["b"]))
    assert plan.prospect_book.prospect("a").stage is Stage.LOST
    made(plan, merge_prospects(plan, "a", ["c"]))
    assert plan.prospect_book.prospect("a").stage is Stage.APPROACHED


def test_those_that_are_one_already_cannot_be_merged() -> None:
    plan = plan_with(prospect("a"), prospect("b", merged_into="a"))
    for first, others in (("a", ["a"]), ("b", ["a"]), ("a", ["b"])):
        with pytest.raises(RuleBroken) as broken:
            merge_prospects(plan, first, others)
        assert broken.value.problem is Problem.MERGE_WITH_ITSELF


def test_merging_by_way_of_another_is_followed_to_its_end() -> None:
    plan = plan_with(prospect("a"), prospect("b"), prospect("c"))
    made(plan, merge_prospects(plan, "b", ["c"]))
    made(plan, merge_prospects(plan, "a", ["c"]))
    prospects = plan.prospect_book.prospects
    assert root_of(prospects, "c") == root_of(prospects, "b") == "a"
    assert members_of(prospects, "a") == ("a", "b", "c")
    made(plan, split_prospect(plan, "b"))
    assert root_of(plan.prospect_book.prospects, "c") == "b"


def test_a_ring_that_a_file_brings_is_left_at_some_point() -> None:
    ring = plan_with(prospect("a", merged_into="b"), prospect("b", merged_into="a")).prospect_book.prospects
    assert root_of(ring, "a") in "ab"
    assert members_of(ring, "a") == ("a", "b")


@given(STEPS)
def test_merging_and_splitting_never_change_the_history_of_touches(
    steps: list[tuple[str, str, Iterable[str]]],
) -> None:
    plan = plan_with(*(prospect(id_) for id_ in IDS), touches=TOUCHES)
    before = history(plan)
    merging_by_chance(plan, steps)
    assert history(plan) == before


@given(STEPS)
def test_every_prospect_and_touch_counts_under_one_root(
    steps: list[tuple[str, str, Iterable[str]]],
) -> None:
    plan = plan_with(*(prospect(id_) for id_ in IDS), touches=TOUCHES)
    merging_by_chance(plan, steps)
    prospects = plan.prospect_book.prospects
    roots = [id_ for id_, each in prospects.items() if each.is_listed]
    assert sorted(m for root in roots for m in members_of(prospects, root)) == sorted(IDS)
    counted = roots_of(prospects)
    firsts = {counted.get(touch.prospect_id, touch.prospect_id) for touch in first_touches(TOUCHES, counted)}
    assert firsts == set(roots)


@given(STEPS)
def test_undo_brings_everything_back(steps: list[tuple[str, str, Iterable[str]]]) -> None:
    plan = plan_with(*(prospect(id_) for id_ in IDS), touches=TOUCHES)
    before = dict(plan.prospect_book.prospects)
    for edit in reversed(merging_by_chance(plan, steps)):
        made(plan, edit.reversed())
    assert dict(plan.prospect_book.prospects) == before


@given(COMPANY, COMPANY)
def test_nothing_that_either_knows_is_lost(root: Prospect, other: Prospect) -> None:
    one, two = replace(root, id="a"), replace(other, id="b")
    plan = plan_with(one, two)
    made(plan, merge_prospects(plan, "a", ["b"]))
    merged, kept = plan.prospect_book.prospect("a"), plan.prospect_book.prospect("b")
    for name in ("contact", "phone", "city", "next_action"):
        assert getattr(merged, name) == (getattr(one, name) or getattr(two, name))
    assert one.note in merged.note
    assert two.note in merged.note
    assert replace(kept, merged_into="") == two
