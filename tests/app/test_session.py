"""The one door for edits: stored first, then shown, and undone step by step."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from planner.app.session import new_id
from planner.domain import edits, one_on_one_edits, setting_edits
from planner.domain.block import Block
from planner.domain.edits import Edit, EditKind, Label
from planner.domain.errors import Problem
from planner.domain.one_on_one import Release
from planner.domain.preferences import Preferences
from planner.domain.span import Span
from planner.storage.data_file import create
from tests.app.open_plan import OpenPlan, elsewhere
from tests.domain.examples import MONDAY, TUESDAY, WEEK, block
from tests.storage.test_trouble import ordinary_folder

__all__ = ["ordinary_folder"]

NEXT_WEEK = WEEK.plus(1)
A, B = block("a", title="Bakery"), block("b", start=700)


@pytest.fixture
def plan(qapp: QApplication, data_file: Path) -> Iterator[OpenPlan]:
    create(data_file)
    opened = OpenPlan(data_file)
    yield opened
    opened.close()


@pytest.fixture
def filled(plan: OpenPlan) -> OpenPlan:
    """With blocks a and b, which two steps have added."""
    plan.session.week(WEEK)
    plan.session.do(edits.add_block, A)
    plan.session.do(edits.add_block, B)
    plan.changed.clear()
    return plan


def later(one: Block, minutes: int = 15) -> dict[str, Span]:
    return {one.id: one.span.moved(minutes=minutes)}


def changed_elsewhere(plan: OpenPlan, before: Block, after: Block) -> None:
    elsewhere(plan.path, Edit(Label(EditKind.CHANGE), (before,), (after,)))


def test_an_edit_is_stored_shown_and_named(plan: OpenPlan) -> None:
    plan.session.week(WEEK)
    plan.session.do(edits.add_block, A)

    assert plan.stored(WEEK) == plan.session.week(WEEK).blocks == (A,)
    assert plan.changed == [{"a"}]
    assert plan.steps == ["adding Bakery"]
    assert plan.refused == []


def test_a_release_is_written_down_and_no_undo_takes_it_out(filled: OpenPlan) -> None:
    release = Release("r", "", datetime(2026, 11, 26, 15, 20), "sheet.overmorgen-sheet", "ab" * 32)

    assert filled.session.note_down(one_on_one_edits.release_sheet, release)
    filled.session.undo()
    filled.session.undo()

    assert filled.stored(WEEK) == ()
    assert list(filled.session.plan.releases.values()) == [release]


def test_the_store_is_opened_by_the_first_edit_and_once(plan: OpenPlan) -> None:
    plan.session.week(WEEK)
    plan.session.undo()
    assert plan.opened == 0

    plan.session.do(edits.add_block, A)
    plan.session.do(edits.add_block, B)
    assert plan.opened == 1


def test_undo_and_redo_go_through_the_store(filled: OpenPlan) -> None:
    filled.session.do(edits.move_blocks, {"a": Span(NEXT_WEEK.monday, 480, 60)})
    assert filled.stored(WEEK) == (B,)
    filled.changed.clear()

    filled.session.undo()
    assert filled.stored(WEEK) == filled.session.week(WEEK).blocks == (A, B)
    assert filled.session.week(NEXT_WEEK).blocks == ()
    filled.session.undo()
    filled.session.undo()
    assert filled.stored(WEEK) == filled.session.week(WEEK).blocks == ()
    for _ in range(3):
        filled.session.redo()
    assert filled.stored(WEEK) == filled.session.week(WEEK).blocks == (B,)
    assert [one.id for one in filled.stored(NEXT_WEEK)] == ["a"]
    assert filled.changed == [{"a"}, {"b"}, {"a"}, {"a"}, {"b"}, {"a"}]


def test_undo_says_what_it_has_stored_so_that_a_view_can_show_where(filled: OpenPlan) -> None:
    filled.session.undo()
    filled.session.redo()

    assert [(edit.before, edit.after) for edit in filled.travelled] == [((B,), ()), ((), (B,))]


def test_there_is_nothing_before_the_first_step_and_after_the_last(filled: OpenPlan) -> None:
    filled.session.redo()
    for _ in range(5):
        filled.session.undo()

    assert len(filled.travelled) == 2
    assert filled.session.undo_stack.index() == 0
    assert filled.refused == []


def test_a_new_edit_takes_the_place_of_what_was_undone(filled: OpenPlan) -> None:
    filled.session.undo()
    filled.session.do(edits.protect, ["a"], True)

    assert filled.steps == ["adding Bakery", "protection of Bakery"]
    filled.session.redo()
    assert filled.stored(WEEK) == (replace(A, protected=True),)


def test_an_edit_that_changes_nothing_is_no_step(filled: OpenPlan) -> None:
    filled.session.do(edits.change_block, A)
    filled.session.do(setting_edits.set_preferences, Preferences())

    assert len(filled.steps) == 2
    assert filled.changed == []


def test_what_the_rules_forbid_changes_nothing(filled: OpenPlan) -> None:
    filled.session.do(edits.move_blocks, {"a": Span(MONDAY, 1430, 60)})

    ((error, ids),) = filled.refused
    assert (error.problem, ids) == (Problem.BLOCK_CROSSES_MIDNIGHT, frozenset())
    assert filled.changed == []
    assert len(filled.steps) == 2
    assert filled.stored(WEEK) == (A, B)


def test_what_the_disk_refuses_is_not_on_the_screen_either(qapp: QApplication, ordinary_folder: Path) -> None:
    path = ordinary_folder / "plan.overmorgen"
    create(path)
    path.chmod(0o400)
    plan = OpenPlan(path)
    plan.session.week(WEEK)

    plan.session.do(edits.add_block, A)
    ((error, _),) = plan.refused
    assert error.problem is Problem.FILE_READ_ONLY
    assert plan.session.week(WEEK).blocks == ()
    assert (plan.steps, plan.changed) == ([], [])

    path.chmod(0o600)
    plan.session.do(edits.add_block, A)
    assert plan.session.week(WEEK).blocks == plan.stored(WEEK) == (A,)
    plan.close()


def test_what_another_program_has_changed_is_shown_and_not_overwritten(filled: OpenPlan) -> None:
    theirs = replace(A, title="Butcher")
    changed_elsewhere(filled, A, theirs)
    filled.session.do(edits.delete_blocks, ["a"])

    ((error, _),) = filled.refused
    assert error.problem is Problem.CHANGED_ELSEWHERE
    assert filled.changed == [frozenset()]
    assert filled.session.week(WEEK).blocks == filled.stored(WEEK) == (theirs, B)
    assert filled.steps == ["adding Bakery", "adding Calling prospects"]


def test_an_undo_or_redo_that_is_refused_leaves_the_steps_where_the_data_is(filled: OpenPlan) -> None:
    theirs = replace(B, title="Butcher")
    changed_elsewhere(filled, B, theirs)
    filled.session.undo()

    ((error, ids),) = filled.refused
    assert (error.problem, ids) == (Problem.CHANGED_ELSEWHERE, frozenset({"b"}))
    assert filled.session.undo_stack.index() == 2
    assert filled.session.week(WEEK).blocks == filled.stored(WEEK) == (A, theirs)
    assert filled.travelled == []

    changed_elsewhere(filled, theirs, B)
    filled.session.undo()
    assert filled.session.undo_stack.index() == 1
    elsewhere(filled.path, Edit(Label(EditKind.ADD), (), (theirs,)))
    filled.session.redo()
    assert filled.session.undo_stack.index() == 1
    assert filled.session.week(WEEK).blocks == filled.stored(WEEK) == (A, theirs)


def test_a_block_that_is_gone_by_now_lets_the_week_be_read_again(filled: OpenPlan) -> None:
    elsewhere(filled.path, Edit(Label(EditKind.DELETE), (B,), ()))
    filled.session.do(edits.delete_blocks, ["gone"])

    assert [error.problem for error, _ in filled.refused] == [Problem.BLOCK_GONE]
    assert filled.session.week(WEEK).blocks == (A,)


def test_news_from_another_program_is_found_and_only_once(filled: OpenPlan) -> None:
    filled.session.look_for_news()
    assert filled.changed == []

    theirs = replace(A, title="Butcher")
    changed_elsewhere(filled, A, theirs)
    filled.session.look_for_news()
    filled.session.look_for_news()
    assert filled.changed == [frozenset()]
    assert filled.session.week(WEEK).blocks == (theirs, B)


def test_news_that_comes_with_an_edit_of_ones_own_is_found_too(filled: OpenPlan) -> None:
    theirs = replace(A, title="Butcher")
    changed_elsewhere(filled, A, theirs)
    filled.session.do(edits.protect, ["b"], True)
    filled.session.look_for_news()

    assert filled.session.week(WEEK).blocks == (theirs, replace(B, protected=True))


def nudge(plan: OpenPlan, *ids: str, minutes: int = 15, longer: bool = False) -> None:
    found = [plan.session.plan.block(id_) for id_ in ids]
    if longer:
        spans = {one.id: replace(one.span, length=one.span.length + minutes) for one in found}
        plan.session.do(edits.resize_blocks, spans, nudge=True)
    else:
        plan.session.do(
            edits.move_blocks, {one.id: one.span.moved(minutes=minutes) for one in found}, nudge=True
        )


def test_key_nudges_in_a_row_are_one_step(filled: OpenPlan) -> None:
    for minutes in (15, 15, -30, 15, 60):
        nudge(filled, "a", "b", minutes=minutes)
    assert len(filled.steps) == 3

    filled.session.undo()
    assert filled.stored(WEEK) == filled.session.week(WEEK).blocks == (A, B)
    filled.session.redo()
    assert [one.span.start for one in filled.stored(WEEK)] == [540 + 75, 700 + 75]


def test_nudges_back_to_the_start_are_no_step(filled: OpenPlan) -> None:
    nudge(filled, "a")
    nudge(filled, "a", minutes=-15)
    assert len(filled.steps) == 2
    assert filled.session.undo_stack.index() == 2

    nudge(filled, "a", minutes=30)
    assert len(filled.steps) == 3
    filled.session.undo()
    assert filled.stored(WEEK) == (A, B)


def test_another_block_another_kind_or_a_pause_begins_a_step_of_its_own(filled: OpenPlan) -> None:
    nudge(filled, "a")
    nudge(filled, "b")
    assert len(filled.steps) == 4
    nudge(filled, "b", longer=True)
    nudge(filled, "b", longer=True)
    assert len(filled.steps) == 5
    filled.session.seal()
    nudge(filled, "b", longer=True)
    assert len(filled.steps) == 6
    for _ in range(4):
        filled.session.undo()
    assert filled.stored(WEEK) == (A, B)


def test_a_drag_between_nudges_is_a_step_of_its_own(filled: OpenPlan) -> None:
    nudge(filled, "a")
    filled.session.do(edits.move_blocks, later(filled.session.plan.block("a")))
    nudge(filled, "a")

    assert len(filled.steps) == 5


def test_a_nudge_after_undo_does_not_join_the_step_before(filled: OpenPlan) -> None:
    nudge(filled, "a")
    filled.session.do(edits.protect, ["a"], True)
    filled.session.undo()
    nudge(filled, "a")

    assert filled.steps[2:] == ["move of Bakery", "move of Bakery"]
    filled.session.undo()
    assert filled.stored(WEEK)[0].span.start == 555


def test_settings_are_edits_too(plan: OpenPlan) -> None:
    plan.session.do(setting_edits.set_preferences, Preferences("Jo", snap=5))
    assert plan.session.preferences.snap == 5
    assert plan.changed == [{"preferences"}]

    plan.session.undo()
    assert plan.session.preferences == Preferences()


def test_a_category_is_in_use_while_any_block_of_any_week_has_it(filled: OpenPlan) -> None:
    assert filled.session.is_category_used("calling")
    assert not filled.session.is_category_used("visits")
    far = block("far", TUESDAY + timedelta(weeks=50), category="visits")
    filled.session.do(edits.add_block, far)
    assert filled.session.is_category_used("visits")


def test_own_blocks_of_any_days_are_read_from_the_file(filled: OpenPlan) -> None:
    far = block("far", TUESDAY + timedelta(weeks=50))
    filled.session.do(edits.add_block, far)

    assert filled.session.own_blocks(MONDAY, far.span.day) == (A, B, far)
    assert filled.session.own_blocks(TUESDAY, far.span.day) == (far,)


def test_no_two_values_get_the_same_id() -> None:
    assert len({new_id() for _ in range(1000)}) == 1000
