"""Prospects that the rep said are two stay two, through merging, splitting, removing and undo."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress

from hypothesis import given
from hypothesis import strategies as st

from planner.domain.edits import Edit
from planner.domain.errors import RuleBroken
from planner.domain.merging import pairs_apart, root_of
from planner.domain.plan import Plan
from planner.domain.prospect import KeptApart
from planner.domain.prospect_edits import keep_apart, merge_prospects, remove_prospects, split_prospect
from tests.domain.prospect_examples import plan_with, prospect

IDS = "abcdef"
STEPS = st.lists(
    st.tuples(
        st.sampled_from(["merge", "split", "apart", "remove"]),
        st.sampled_from(IDS),
        st.sets(st.sampled_from(IDS), min_size=1, max_size=3),
    ),
    max_size=12,
)


def made(plan: Plan, edit: Edit) -> Edit:
    plan.put(edit.before, edit.after)
    return edit


def apart(plan: Plan) -> set[str]:
    book = plan.prospect_book
    return {"".join(pair) for pair in pairs_apart(book.prospects, book.kept_apart.values())}


def test_any_two_of_a_group_are_kept_apart_and_no_pair_twice() -> None:
    plan = plan_with(*(prospect(id_) for id_ in "abc"))
    assert made(plan, keep_apart(plan, "ba")).after == (KeptApart("a", "b"),)
    assert keep_apart(plan, "ab").is_empty
    assert made(plan, keep_apart(plan, "cba")).after == (KeptApart("a", "c"), KeptApart("b", "c"))
    assert apart(plan) == {"ab", "ac", "bc"}


def test_what_was_said_of_one_holds_for_what_it_is_merged_into() -> None:
    plan = plan_with(*(prospect(id_) for id_ in "abc"))
    made(plan, keep_apart(plan, "bc"))
    made(plan, merge_prospects(plan, "a", ["b"]))
    assert apart(plan) == {"ac"}
    made(plan, split_prospect(plan, "b"))
    assert apart(plan) == {"ab", "bc"}


def test_two_that_were_kept_apart_may_be_merged_all_the_same() -> None:
    plan = plan_with(*(prospect(id_) for id_ in "ab"))
    made(plan, keep_apart(plan, "ab"))
    merging = made(plan, merge_prospects(plan, "a", ["b"]))
    assert apart(plan) == set()
    made(plan, merging.reversed())
    assert apart(plan) == {"ab"}


def test_who_is_split_off_is_kept_apart_from_then_on_and_undo_takes_that_back() -> None:
    plan = plan_with(prospect("a"), prospect("b", merged_into="a"))
    splitting = made(plan, split_prospect(plan, "b"))
    assert apart(plan) == {"ab"}
    made(plan, splitting.reversed())
    assert plan.prospect_book.kept_apart == {}
    assert split_prospect(plan, "a").is_empty


def test_who_is_removed_takes_its_pairs_along_and_brings_them_back() -> None:
    plan = plan_with(*(prospect(id_) for id_ in "abc"))
    made(plan, keep_apart(plan, "abc"))
    removing = made(plan, remove_prospects(plan, ["b"]))
    assert list(plan.prospect_book.kept_apart.values()) == [KeptApart("a", "c")]
    made(plan, removing.reversed())
    assert apart(plan) == {"ab", "ac", "bc"}


def by_chance(plan: Plan, steps: Iterable[tuple[str, str, set[str]]]) -> list[Edit]:
    edits = []
    for kind, first, others in steps:
        with suppress(RuleBroken):
            if kind == "merge":
                edit = merge_prospects(plan, first, sorted(others))
            elif kind == "split":
                edit = split_prospect(plan, first)
            elif kind == "apart":
                edit = keep_apart(plan, sorted(others))
            else:
                edit = remove_prospects(plan, [first])
            edits.append(made(plan, edit))
    return edits


@given(STEPS)
def test_no_pair_names_who_is_merged_or_gone_and_undo_brings_all_back(
    steps: list[tuple[str, str, set[str]]],
) -> None:
    plan = plan_with(*(prospect(id_) for id_ in IDS))
    edits = by_chance(plan, steps)
    prospects = plan.prospect_book.prospects
    assert {id_ for pair in apart(plan) for id_ in pair} <= {p.id for p in prospects.values() if p.is_listed}
    for pair in plan.prospect_book.kept_apart.values():
        one, other = root_of(prospects, pair.one_id), root_of(prospects, pair.other_id)
        assert one == other or f"{min(one, other)}{max(one, other)}" in apart(plan)
    for edit in reversed(edits):
        made(plan, edit.reversed())
    assert plan.prospect_book.kept_apart == {}
    assert dict(plan.prospect_book.prospects) == {id_: prospect(id_) for id_ in IDS}
