from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain import edits, support_edits
from planner.domain.category import Category
from planner.domain.edits import Edit, EditKind
from planner.domain.errors import Problem, RuleBroken
from planner.domain.plan import Plan
from planner.domain.prospect import CallList, Prospect
from planner.domain.span import Span
from planner.domain.support import CoachingSession, Support
from planner.domain.week import Week
from tests.domain.examples import CATEGORIES, MONDAY, TUESDAY, WEEK, block, plan_of

AGENCY = Support(date(2026, 9, 28), "Noord Acquisitie")
CALLING = block("calls", MONDAY, 540)
SESSION = CoachingSession("s", MONDAY, "Opening a call", "Three calls with the question first")
NAMES = ("Deltaplast", "Agro Systems", "Molen Foods", "Metaalhuis Venlo")


def prospects(*names: str) -> tuple[Prospect, ...]:
    return tuple(Prospect(name.casefold(), name) for name in names)


@pytest.fixture
def plan() -> Plan:
    return known_plan()


def known_plan() -> Plan:
    plan = plan_of(Week(WEEK, (CALLING,)))
    assert not plan.prospect_book.prospects
    plan.put((), prospects(*NAMES))
    return plan


def store(plan: Plan, edit: Edit) -> Edit:
    plan.put(edit.before, edit.after)
    return edit


def take_back(plan: Plan, edit: Edit) -> None:
    plan.put(edit.after, edit.before)


def refusal(change: Callable[[], Edit]) -> Problem:
    with pytest.raises(RuleBroken) as refused:
        change()
    return refused.value.problem


def names_called(plan: Plan, block_id: str = "calls") -> list[str]:
    return [prospect.company for prospect in support_edits.called(plan, block_id)]


def test_the_agency_is_said_changed_and_ended(plan: Plan) -> None:
    store(plan, support_edits.set_support(plan, AGENCY))
    changed = store(plan, support_edits.set_support(plan, replace(AGENCY, share=0.5)))
    store(plan, support_edits.end_support(plan, date(2026, 12, 31)))

    assert (changed.label.kind, changed.label.subject) == (EditKind.SET_SUPPORT, "Noord Acquisitie")
    assert plan.support == replace(AGENCY, share=0.5, ends=date(2026, 12, 31))
    assert support_edits.set_support(plan, plan.support).is_empty


def test_an_agency_that_ends_before_it_begins_was_never_there(plan: Plan) -> None:
    assert refusal(lambda: support_edits.end_support(plan, MONDAY)) is Problem.CHANGED_ELSEWHERE
    store(plan, support_edits.set_support(plan, replace(AGENCY, begins=TUESDAY)))
    ended = store(plan, support_edits.end_support(plan, MONDAY))

    assert plan.support is None
    take_back(plan, ended)
    assert plan.support is not None


@pytest.mark.parametrize(
    "wrong",
    [
        replace(AGENCY, floor=0.7),
        replace(AGENCY, share=1.2),
        replace(AGENCY, step=0.0),
        replace(AGENCY, step_weeks=0),
        replace(AGENCY, monthly=0),
    ],
)
def test_shares_that_contradict_each_other_are_refused(plan: Plan, wrong: Support) -> None:
    assert refusal(lambda: support_edits.set_support(plan, wrong)) is Problem.SUPPORT_NUMBERS


def test_a_session_comes_and_goes_with_its_block_as_one_step(plan: Plan) -> None:
    place = support_edits.session_block(plan, "coach", Span(TUESDAY, 900, 60), "Opening a call")
    added = store(plan, support_edits.add_session(plan, SESSION, place))

    assert place.category_id == "coaching"
    assert plan.week(WEEK).blocks == (CALLING, place)
    assert plan.coaching_sessions["s"] == replace(SESSION, day=TUESDAY, block_id="coach")
    removed = store(plan, support_edits.remove_session(plan, "s", place))
    assert plan.week(WEEK).blocks == (CALLING,)
    assert not plan.coaching_sessions
    take_back(plan, removed)
    take_back(plan, added)
    assert plan.week(WEEK).blocks == (CALLING,)
    assert not plan.coaching_sessions


def test_a_session_moves_with_its_block(plan: Plan) -> None:
    place = support_edits.session_block(plan, "coach", Span(MONDAY, 900, 60), "")
    store(plan, support_edits.add_session(plan, SESSION, place))
    store(plan, edits.move_blocks(plan, {"coach": Span(TUESDAY, 600, 60)}))
    moved = plan.block("coach")

    (placed,) = support_edits.placed_sessions(plan, {"coach": moved})
    assert (placed.day, placed.block) == (TUESDAY, moved)

    later = replace(moved, span=Span(TUESDAY, 660, 60))
    store(plan, support_edits.change_session(plan, replace(SESSION, focus="Questions"), moved, later))
    assert plan.block("coach") == later
    assert plan.coaching_sessions["s"].focus == "Questions"
    assert plan.coaching_sessions["s"].day == TUESDAY


def test_a_session_outlives_its_block_and_gets_another(plan: Plan) -> None:
    place = support_edits.session_block(plan, "coach", Span(MONDAY, 900, 60), "")
    store(plan, support_edits.add_session(plan, SESSION, place))
    deleted = store(plan, edits.delete_blocks(plan, ["coach"]))

    (placed,) = support_edits.placed_sessions(plan, {})
    assert (placed.day, placed.block) == (MONDAY, None)
    take_back(plan, deleted)
    store(plan, edits.delete_blocks(plan, ["coach"]))
    other = support_edits.session_block(plan, "again", Span(TUESDAY, 900, 60), "")
    store(plan, support_edits.change_session(plan, placed.session, None, other))
    (placed,) = support_edits.placed_sessions(plan, {"again": other})
    assert placed.block == other


def test_a_session_that_is_gone_or_leaves_its_day_is_refused(plan: Plan) -> None:
    place = support_edits.session_block(plan, "coach", Span(MONDAY, 1420, 60), "")

    assert refusal(lambda: support_edits.add_session(plan, SESSION, place)) is Problem.BLOCK_CROSSES_MIDNIGHT
    assert refusal(lambda: support_edits.remove_session(plan, "s", None)) is Problem.CHANGED_ELSEWHERE
    gone = refusal(lambda: support_edits.change_session(plan, SESSION, None, CALLING))
    assert gone is Problem.CHANGED_ELSEWHERE


def test_coaching_without_its_own_category_stands_under_one_that_is_neutral_and_long() -> None:
    others = [category for category in CATEGORIES.values() if category.id != "coaching"]
    own = replace(CATEGORIES["coaching"], id="training", name="Training")

    def found(*more: Category) -> str:
        plan = plan_of(categories=[*others, *more])
        return support_edits.session_block(plan, "x", Span(MONDAY, 0, 60), "").category_id

    assert found(own) == "training"
    assert found() == others[0].id


def test_a_call_list_keeps_its_order_and_names_each_once(plan: Plan) -> None:
    ids = ["molen foods", "deltaplast", "molen foods"]
    edit = store(plan, support_edits.set_call_list(plan, CALLING, ids))

    assert names_called(plan) == ["Molen Foods", "Deltaplast"]
    assert (edit.label.kind, edit.label.category_id) == (EditKind.SET_CALL_LIST, "calling")
    store(plan, support_edits.put_on_call_list(plan, CALLING, ["deltaplast", "agro systems"]))
    assert names_called(plan) == ["Molen Foods", "Deltaplast", "Agro Systems"]
    emptied = store(plan, support_edits.set_call_list(plan, CALLING, []))
    assert emptied.after == ()
    assert names_called(plan) == []
    assert support_edits.set_call_list(plan, CALLING, []).is_empty


def test_a_call_list_needs_a_block_and_prospects_that_are_there(plan: Plan) -> None:
    assert refusal(lambda: support_edits.set_call_list(plan, CALLING, ["gone"])) is Problem.PROSPECT_GONE
    assert refusal(lambda: support_edits.set_call_list(plan, block("gone"), [])) is Problem.BLOCK_GONE


def test_a_call_list_waits_for_its_block_to_come_back(plan: Plan) -> None:
    store(plan, support_edits.set_call_list(plan, CALLING, ["deltaplast"]))
    deleted = store(plan, edits.delete_blocks(plan, ["calls"]))
    take_back(plan, deleted)

    assert names_called(plan) == ["Deltaplast"]


def test_a_copy_of_a_block_has_no_call_list(plan: Plan) -> None:
    store(plan, support_edits.set_call_list(plan, CALLING, ["deltaplast"]))
    store(plan, edits.add_copies(plan, [replace(CALLING, id="copy", span=Span(TUESDAY, 540, 60))]))

    assert names_called(plan, "copy") == []


def test_who_was_merged_or_removed_is_not_called_twice_or_at_all(plan: Plan) -> None:
    store(plan, support_edits.set_call_list(plan, CALLING, [name.casefold() for name in NAMES]))
    deltaplast, agro, molen, _ = prospects(*NAMES)
    plan.put((deltaplast, molen), (replace(deltaplast, merged_into=agro.id),))

    assert names_called(plan) == ["Agro Systems", "Metaalhuis Venlo"]


@given(st.lists(st.lists(st.sampled_from([name.casefold() for name in NAMES]), max_size=6), max_size=6))
def test_any_call_lists_are_undone_to_the_first(lists: list[list[str]]) -> None:
    plan = known_plan()
    before = plan.prospect_book.call_list("calls")
    made = [store(plan, support_edits.set_call_list(plan, CALLING, ids)) for ids in lists]

    expected = CallList("calls", tuple(dict.fromkeys(lists[-1]))) if lists and lists[-1] else None
    assert plan.prospect_book.call_list("calls") == expected
    for edit in reversed(made):
        take_back(plan, edit)
    assert plan.prospect_book.call_list("calls") == before
