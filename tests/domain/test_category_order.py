"""Moving a category up and down the rep's list."""

from __future__ import annotations

from dataclasses import replace

import pytest

from planner.domain import setting_edits
from planner.domain.category import Category, Horizon, Side, default_categories
from planner.domain.errors import Problem, RuleBroken
from planner.domain.plan import Plan
from planner.domain.preferences import Preferences
from planner.domain.week import Week


def plan_of(categories: tuple[Category, ...]) -> Plan:
    return Plan(Preferences(), categories, (), lambda iso: Week(iso, (), (), ()))


def order_after(plan: Plan, category_id: str, places: int) -> list[str]:
    edit = setting_edits.move_category(plan, category_id, places)
    plan.put(edit.before, edit.after)
    return list(plan.categories)


def test_a_category_changes_places_with_its_neighbour() -> None:
    assert order_after(plan_of(default_categories()), "quotes", 1)[:3] == ["service", "quotes", "visits"]


def test_it_stops_at_the_ends_and_then_nothing_is_changed() -> None:
    plan = plan_of(default_categories())

    assert order_after(plan, "leave", -99)[0] == "leave"
    assert setting_edits.move_category(plan, "leave", -1).is_empty


def test_archived_ones_are_passed_over() -> None:
    categories = tuple(replace(c, archived=c.id == "service") for c in default_categories())
    order = order_after(plan_of(categories), "quotes", 1)

    assert [found for found in order if found != "service"][:2] == ["visits", "quotes"]


def test_categories_on_one_place_are_told_apart_by_a_move() -> None:
    tied = tuple(replace(c, position=0) for c in default_categories())
    plan = plan_of(tied)
    before = list(plan.categories)

    assert order_after(plan, before[3], -1) == [*before[:2], before[3], before[2], *before[4:]]


def test_only_a_built_in_category_goes_without_a_name_of_its_own() -> None:
    own = Category("own", "Fairs", Side.ACQUISITION, Horizon.LONG, "calling")
    plan = plan_of((*default_categories(), own))
    built_in = replace(plan.category("quotes"), protected_by_default=True)

    assert setting_edits.change_category(plan, built_in).after == (built_in,)
    with pytest.raises(RuleBroken) as refused:
        setting_edits.change_category(plan, replace(own, name=" "))
    assert refused.value.problem is Problem.CATEGORY_NAME_MISSING
