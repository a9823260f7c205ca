from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from planner.domain import edits
from planner.domain.block import Block, Outcome
from planner.domain.edits import Edit, EditKind
from planner.domain.errors import Problem, RuleBroken
from planner.domain.plan import Plan
from planner.domain.span import Span
from planner.domain.week import Baseline, Week
from tests.domain.examples import (
    CALENDAR,
    MONDAY,
    NOON,
    TUESDAY,
    WEEK,
    appointment,
    block,
    plan_of,
)

NEXT_WEEK = WEEK.plus(1)
A, B = block("a", title="Bakery"), block("b", start=660)
FIXED = "work/u//2026-11-24"


@pytest.fixture
def plan() -> Plan:
    return plan_of(Week(WEEK, (A, B), (appointment(),)), calendars=[CALENDAR])


def refusal(edit: Callable[[], Edit]) -> Problem:
    with pytest.raises(RuleBroken) as refused:
        edit()
    return refused.value.problem


def test_an_edit_knows_its_way_back(plan: Plan) -> None:
    edit = edits.move_blocks(plan, {"a": Span(TUESDAY, 600, 60)}, nudge=True)
    back = edit.reversed()

    assert (back.before, back.after) == (edit.after, edit.before)
    assert (back.label, back.nudge) == (edit.label, True)
    assert back.reversed() == edit
    assert edit.ids == {"a"}


def test_an_edit_that_changes_nothing_is_empty(plan: Plan) -> None:
    assert edits.move_blocks(plan, {"a": A.span}).is_empty
    assert edits.change_block(plan, A).is_empty
    assert not edits.protect(plan, ["a"], True).is_empty


def test_adding_puts_a_block_where_there_was_none(plan: Plan) -> None:
    edit = edits.add_block(plan, block("new", start=800))

    assert (edit.before, edit.after) == ((), (block("new", start=800),))
    assert edit.label.kind is EditKind.ADD


def test_moving_and_resizing_change_only_the_span(plan: Plan) -> None:
    moved = edits.move_blocks(plan, {"a": Span(TUESDAY, 600, 60), "b": Span(NEXT_WEEK.monday, 660, 60)})
    assert moved.before == (A, B)
    assert moved.after == (
        replace(A, span=Span(TUESDAY, 600, 60)),
        replace(B, span=Span(NEXT_WEEK.monday, 660, 60)),
    )
    assert (moved.label.kind, moved.label.count, moved.label.subject) == (EditKind.MOVE, 2, "")
    assert not moved.nudge

    longer = edits.resize_blocks(plan, {"a": Span(MONDAY, 540, 75)}, nudge=True)
    assert longer.after == (replace(A, span=Span(MONDAY, 540, 75)),)
    assert (longer.label.kind, longer.label.count, longer.label.subject) == (EditKind.RESIZE, 1, "Bakery")
    assert longer.nudge


def test_a_label_names_the_category_where_the_block_has_no_title(plan: Plan) -> None:
    label = edits.delete_blocks(plan, ["b"]).label
    assert (label.subject, label.category_id, label.count) == ("", "calling", 1)


SHORT, LATE = Span(MONDAY, 540, 4), Span(MONDAY, 1400, 60)


@pytest.mark.parametrize(
    ("span", "problem"), [(SHORT, Problem.BLOCK_TOO_SHORT), (LATE, Problem.BLOCK_CROSSES_MIDNIGHT)]
)
def test_no_edit_makes_a_block_that_is_too_short_or_crosses_midnight(
    plan: Plan, span: Span, problem: Problem
) -> None:
    spoilt = replace(A, span=span)
    assert refusal(lambda: edits.add_block(plan, spoilt)) is problem
    assert refusal(lambda: edits.move_blocks(plan, {"a": span})) is problem
    assert refusal(lambda: edits.resize_blocks(plan, {"a": span})) is problem
    assert refusal(lambda: edits.change_block(plan, spoilt)) is problem
    assert refusal(lambda: edits.add_copies(plan, [spoilt])) is problem


@pytest.mark.parametrize(
    ("id_", "problem"), [(FIXED, Problem.APPOINTMENT_FIXED), ("gone", Problem.BLOCK_GONE)]
)
def test_no_edit_touches_an_appointment_or_a_block_that_is_gone(
    plan: Plan, id_: str, problem: Problem
) -> None:
    ids = ["a", id_]
    assert refusal(lambda: edits.move_blocks(plan, dict.fromkeys(ids, A.span))) is problem
    assert refusal(lambda: edits.resize_blocks(plan, dict.fromkeys(ids, A.span))) is problem
    assert refusal(lambda: edits.change_block(plan, replace(A, id=id_))) is problem
    assert refusal(lambda: edits.recategorise(plan, ids, [], "visits")) is problem
    assert refusal(lambda: edits.protect(plan, ids, True)) is problem
    assert refusal(lambda: edits.set_outcome(plan, ids, Outcome.DONE)) is problem
    assert refusal(lambda: edits.delete_blocks(plan, ids)) is problem


def test_the_form_of_a_block_may_change_everything_about_it(plan: Plan) -> None:
    changed = Block("a", Span(TUESDAY, 500, 30), "visits", "Florist", "ask for Ann", True, True)
    edit = edits.change_block(plan, changed)

    assert (edit.before, edit.after) == ((A,), (changed,))
    assert edit.label.subject == "Florist"


def test_protection_and_outcome_are_given_and_taken(plan: Plan) -> None:
    assert edits.protect(plan, ["a", "b"], True).after == (
        replace(A, protected=True),
        replace(B, protected=True),
    )
    assert edits.set_outcome(plan, ["a"], Outcome.DONE).after == (replace(A, outcome=Outcome.DONE),)
    kinds = [
        edits.protect(plan, ["a"], True).label.kind,
        edits.protect(plan, ["a"], False).label.kind,
        edits.set_outcome(plan, ["a"], Outcome.DONE).label.kind,
        edits.set_outcome(plan, ["a"], Outcome.OPEN).label.kind,
    ]
    assert kinds == [EditKind.PROTECT, EditKind.UNPROTECT, EditKind.MARK_DONE, EditKind.MARK_OPEN]


def test_another_category_for_blocks_and_appointments_is_one_step(plan: Plan) -> None:
    met = [appointment("u"), appointment("v")]
    edit = edits.recategorise(plan, ["a"], met, "visits")

    assert edit.before == (A, CALENDAR)
    assert edit.after == (
        replace(A, category_id="visits"),
        replace(CALENDAR, corrections=(("u", "visits"), ("v", "visits"))),
    )
    assert (edit.label.count, edit.label.subject, edit.label.category_id) == (3, "", "visits")


@pytest.mark.parametrize(
    ("ids", "uids", "subject"), [(["a"], [], "Bakery"), (["b"], [], ""), ([], ["u"], "With u")]
)
def test_another_category_for_one_thing_is_named_after_it(
    plan: Plan, ids: list[str], uids: list[str], subject: str
) -> None:
    edit = edits.recategorise(plan, ids, [appointment(uid) for uid in uids], "visits")
    assert (edit.label.count, edit.label.subject) == (1, subject)


def test_deleting_and_cutting_take_blocks_out(plan: Plan) -> None:
    deleted, cut = edits.delete_blocks(plan, ["a", "b"]), edits.delete_blocks(plan, ["a", "b"], cut=True)

    assert (deleted.before, deleted.after) == ((A, B), ())
    assert (cut.before, cut.after) == ((A, B), ())
    assert (deleted.label.kind, cut.label.kind) == (EditKind.DELETE, EditKind.CUT)


def test_a_copy_begins_open(plan: Plan) -> None:
    done = replace(A, id="copy", outcome=Outcome.DONE, protected=True)
    edit = edits.add_copies(plan, [done], EditKind.PASTE)

    assert (edit.before, edit.after) == ((), (replace(done, outcome=Outcome.OPEN),))
    assert edit.label.kind is EditKind.PASTE
    assert edits.add_copies(plan, [done]).label.kind is EditKind.COPY


def test_a_week_is_laid_into_an_empty_one_day_by_day(plan: Plan) -> None:
    plan.put([A], [replace(A, outcome=Outcome.DONE)])
    edit = edits.copy_week(plan, WEEK, NEXT_WEEK, ["c", "d"])

    assert edit.before == ()
    assert edit.after == (
        replace(A, id="c", span=A.span.moved(days=7)),
        replace(B, id="d", span=B.span.moved(days=7)),
    )
    assert (edit.label.kind, edit.label.subject, edit.label.count) == (EditKind.COPY_WEEK, "2026-W48", 2)


@pytest.mark.parametrize("weeks", [-60, -1, 1, 5, 31])
def test_a_copied_week_keeps_weekdays_over_any_turn_of_the_year(plan: Plan, weeks: int) -> None:
    edit = edits.copy_week(plan, WEEK, WEEK.plus(weeks), ["c", "d"])
    (first, second) = edit.after

    assert isinstance(first, Block)
    assert isinstance(second, Block)
    assert {first.span.day, second.span.day} == {MONDAY + timedelta(weeks=weeks)}


def test_appointments_are_not_copied_and_do_not_stand_in_the_way(plan: Plan) -> None:
    only_met = Week(
        NEXT_WEEK, (), (appointment(start=NOON + timedelta(days=7), end=NOON + timedelta(days=8)),)
    )
    with_meeting = plan_of(plan.week(WEEK), only_met)
    assert len(edits.copy_week(with_meeting, WEEK, NEXT_WEEK, ["c", "d"]).after) == 2
    assert refusal(lambda: edits.copy_week(with_meeting, NEXT_WEEK, WEEK, [])) is Problem.NOTHING_TO_COPY


def test_a_week_is_not_laid_over_another_one(plan: Plan) -> None:
    plan.week(NEXT_WEEK)
    plan.put([], [block("x", NEXT_WEEK.monday)])
    assert refusal(lambda: edits.copy_week(plan, WEEK, NEXT_WEEK, ["c", "d"])) is Problem.WEEK_NOT_EMPTY


def test_a_commit_keeps_own_and_fixed_blocks_as_they_stand(plan: Plan) -> None:
    edit = edits.commit_week(plan, WEEK, "baseline", NOON)
    (baseline,) = edit.after

    assert baseline == Baseline("baseline", WEEK, 1, NOON, plan.week(WEEK).all_blocks)
    assert edit.before == ()
    assert (edit.label.kind, edit.label.subject) == (EditKind.COMMIT, "2026-W48")


def test_commits_are_counted_and_the_last_one_is_taken_back_first(plan: Plan) -> None:
    first = edits.commit_week(plan, WEEK, "one", NOON)
    plan.put(first.before, first.after)
    second = edits.commit_week(plan, WEEK, "two", NOON)
    plan.put(second.before, second.after)
    assert [baseline.number for baseline in plan.week(WEEK).baselines] == [1, 2]

    for commit in (second, first):
        back = edits.take_back_commit(plan, WEEK)
        assert (back.before, back.after) == (commit.after, ())
        assert back.label.kind is EditKind.TAKE_BACK
        plan.put(back.before, back.after)
    assert refusal(lambda: edits.take_back_commit(plan, WEEK)) is Problem.NOT_COMMITTED


def test_a_week_of_appointments_alone_can_be_committed_and_an_empty_one_not(plan: Plan) -> None:
    plan.put([A, B], [])
    assert edits.commit_week(plan, WEEK, "baseline", NOON).after
    assert refusal(lambda: edits.commit_week(plan, NEXT_WEEK, "baseline", NOON)) is Problem.NOTHING_TO_COMMIT


def test_no_edit_changes_the_plan_by_itself(plan: Plan) -> None:
    edits.delete_blocks(plan, ["a", "b"])
    edits.commit_week(plan, WEEK, "baseline", NOON)
    edits.add_block(plan, block("new", date(2026, 11, 25)))

    assert plan.week(WEEK).blocks == (A, B)
    assert plan.week(WEEK).baselines == ()
