from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain import setting_edits
from planner.domain.category import Category
from planner.domain.edits import Edit, EditKind
from planner.domain.errors import Problem, RuleBroken
from planner.domain.plan import Plan
from planner.domain.preferences import Preferences, WorkingDay
from planner.domain.span import IsoWeek
from tests.domain.examples import CALENDAR, CATEGORIES, own_category, plan_of

WEEK = IsoWeek(2026, 48)
THURSDAY = WEEK.days[3]
FAIRS = own_category()
ARCHIVED = frozenset({"admin", "account"})


@pytest.fixture
def plan() -> Plan:
    return plan_of(categories=[*CATEGORIES.values(), FAIRS], calendars=[CALENDAR])


def refused(edit: Callable[[], Edit]) -> RuleBroken:
    with pytest.raises(RuleBroken) as refusal:
        edit()
    return refusal.value


def test_preferences_are_replaced_as_a_whole(plan: Plan) -> None:
    wanted = Preferences("Jo", snap=5)
    edit = setting_edits.set_preferences(plan, wanted)

    assert (edit.before, edit.after) == ((Preferences(),), (wanted,))
    assert edit.label.kind is EditKind.SET_PREFERENCES


def test_preferences_that_contradict_themselves_are_refused(plan: Plan) -> None:
    reversed_day = Preferences(working_days=(WorkingDay(900, 480),) + (None,) * 6)
    assert refused(lambda: setting_edits.set_preferences(plan, reversed_day)).problem is (
        Problem.WORKING_HOURS_REVERSED
    )


def test_a_category_is_added_and_changed(plan: Plan) -> None:
    added = setting_edits.change_category(plan, replace(FAIRS, id="phone", name="Phone"))
    assert (added.before, added.label.kind) == ((), EditKind.ADD_CATEGORY)

    changed = setting_edits.change_category(plan, replace(FAIRS, name="Trade fairs"))
    assert (changed.before, changed.after) == ((FAIRS,), (replace(FAIRS, name="Trade fairs"),))
    assert (changed.label.kind, changed.label.subject) == (EditKind.CHANGE_CATEGORY, "Trade fairs")


@pytest.mark.parametrize("name", ["", "  "])
def test_only_a_built_in_category_may_go_without_a_name(plan: Plan, name: str) -> None:
    assert setting_edits.change_category(plan, replace(CATEGORIES["calling"], name=name)).after
    missing = refused(lambda: setting_edits.change_category(plan, replace(FAIRS, name=name)))
    assert missing.problem is Problem.CATEGORY_NAME_MISSING


def test_a_name_is_given_once(plan: Plan) -> None:
    taken = refused(lambda: setting_edits.change_category(plan, own_category("other", "  FAIRS ")))

    assert taken.problem is Problem.CATEGORY_NAME_TAKEN
    assert taken.details == {"name": "FAIRS"}
    assert setting_edits.change_category(plan, replace(FAIRS, name="fairs")).after


def test_the_last_category_in_use_is_neither_archived_nor_removed() -> None:
    last = plan_of(categories=[FAIRS, *(replace(c, archived=True) for c in CATEGORIES.values())])

    archived = refused(lambda: setting_edits.change_category(last, replace(FAIRS, archived=True)))
    removed = refused(lambda: setting_edits.remove_category(last, FAIRS.id, used=False))
    assert {archived.problem, removed.problem} == {Problem.LAST_CATEGORY}
    assert setting_edits.change_category(last, replace(FAIRS, name="Trade fairs")).after


def test_a_category_is_archived_while_others_are_left(plan: Plan) -> None:
    assert setting_edits.change_category(plan, replace(FAIRS, archived=True)).after


def test_an_unused_category_is_removed_and_a_used_one_stays(plan: Plan) -> None:
    edit = setting_edits.remove_category(plan, FAIRS.id, used=False)

    assert (edit.before, edit.after) == ((FAIRS,), ())
    assert edit.label.kind is EditKind.REMOVE_CATEGORY
    in_use = refused(lambda: setting_edits.remove_category(plan, FAIRS.id, used=True))
    assert in_use.problem is Problem.CATEGORY_IN_USE


def order(plan: Plan, archived: bool) -> list[str]:
    return [category.id for category in plan.categories.values() if category.archived is archived]


@given(st.sampled_from(sorted(CATEGORIES)), st.integers(-20, 20))
def test_a_category_moves_some_places_among_those_it_is_listed_with(category_id: str, places: int) -> None:
    plan = plan_of(categories=[replace(c, archived=c.id in ARCHIVED) for c in CATEGORIES.values()])
    archived = category_id in ARCHIVED
    listed, others = order(plan, archived), order(plan, not archived)
    place = listed.index(category_id)
    edit = setting_edits.move_category(plan, category_id, places)
    plan.put(edit.before, edit.after)

    listed.insert(min(max(place + places, 0), len(listed) - 1), listed.pop(place))
    assert order(plan, archived) == listed
    assert order(plan, not archived) == others


def test_only_categories_that_get_another_place_are_stored(plan: Plan) -> None:
    in_order = plan_of()
    edit = setting_edits.move_category(in_order, "service", -1)

    assert edit.before == (CATEGORIES["service"], CATEGORIES["quotes"])
    assert [(c.id, c.position) for c in edit.after if isinstance(c, Category)] == [
        ("service", 0),
        ("quotes", 1),
    ]
    assert setting_edits.move_category(in_order, "quotes", -1).is_empty


def test_a_calendar_is_added_changed_and_removed(plan: Plan) -> None:
    home = replace(CALENDAR, id="home", name="Home")
    added = setting_edits.change_calendar(plan, home, EditKind.ADD_CALENDAR)
    assert (added.before, added.after) == ((), (home,))

    renamed = replace(CALENDAR, name="Office")
    changed = setting_edits.change_calendar(plan, renamed, EditKind.CHANGE_CALENDAR)
    assert (changed.before, changed.after) == ((CALENDAR,), (renamed,))
    assert (changed.label.kind, changed.label.subject) == (EditKind.CHANGE_CALENDAR, "Office")

    removed = setting_edits.remove_calendar(plan, "work")
    assert (removed.before, removed.after) == ((CALENDAR,), ())
    assert (removed.label.kind, removed.label.subject) == (EditKind.REMOVE_CALENDAR, "Work")


def test_a_calendar_without_a_name_is_refused(plan: Plan) -> None:
    nameless = replace(CALENDAR, name="  ")
    missing = refused(lambda: setting_edits.change_calendar(plan, nameless, EditKind.CHANGE_CALENDAR))
    assert missing.problem is Problem.CALENDAR_NAME_MISSING
