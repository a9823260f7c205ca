"""Changes to what surrounds the week: preferences, categories and calendars."""

from __future__ import annotations

from dataclasses import replace

from planner.domain.appointment import CalendarSource
from planner.domain.category import Category, default_categories
from planner.domain.edits import Edit, EditKind, Label
from planner.domain.errors import Problem, RuleBroken
from planner.domain.plan import Plan
from planner.domain.preferences import Preferences
from planner.domain.rule_suggestion import RuleSuggestion, with_suggestion


def set_preferences(plan: Plan, preferences: Preferences) -> Edit:
    """Store changed preferences; raise RuleBroken where working hours end before they begin."""
    return Edit(Label(EditKind.SET_PREFERENCES), (plan.preferences,), (preferences.checked(),))


_BUILT_IN = frozenset(category.id for category in default_categories())


def change_category(plan: Plan, category: Category) -> Edit:
    """Store a category, new or changed; raise RuleBroken for a name that is missing or taken.

    The last category that is not archived stays in use.
    """
    before = tuple(old for old in plan.categories.values() if old.id == category.id)
    if category.id not in _BUILT_IN and not category.name.strip():
        raise RuleBroken(Problem.CATEGORY_NAME_MISSING)
    others = [other for other in plan.categories.values() if other.id != category.id]
    name = category.name.strip().casefold()
    if name and any(other.name.strip().casefold() == name for other in others):
        raise RuleBroken(Problem.CATEGORY_NAME_TAKEN, name=category.name.strip())
    if category.archived and all(other.archived for other in others):
        raise RuleBroken(Problem.LAST_CATEGORY)
    kind = EditKind.CHANGE_CATEGORY if before else EditKind.ADD_CATEGORY
    return Edit(Label(kind, category.name, category.id), before, (category,))


def move_category(plan: Plan, category_id: str, places: int) -> Edit:
    """Move a category some places down the list, up where negative; archived ones stand in a list apart."""
    moved = plan.category(category_id)
    ordered = [category for category in plan.categories.values() if category.archived == moved.archived]
    place = ordered.index(moved)
    ordered.insert(min(max(place + places, 0), len(ordered) - 1), ordered.pop(place))
    others = [category for category in plan.categories.values() if category.archived != moved.archived]
    renumbered = [replace(category, position=number) for number, category in enumerate([*ordered, *others])]
    after = tuple(category for category in renumbered if category != plan.category(category.id))
    before = tuple(plan.category(category.id) for category in after)
    return Edit(Label(EditKind.CHANGE_CATEGORY, moved.name, moved.id), before, after)


def remove_category(plan: Plan, category_id: str, *, used: bool) -> Edit:
    """Remove a category that nothing uses; raise RuleBroken for a used one, which is archived instead."""
    category = plan.category(category_id)
    if used:
        raise RuleBroken(Problem.CATEGORY_IN_USE)
    if all(other.archived for other in plan.categories.values() if other.id != category_id):
        raise RuleBroken(Problem.LAST_CATEGORY)
    return Edit(Label(EditKind.REMOVE_CATEGORY, category.name, category.id), (category,), ())


def change_calendar(plan: Plan, calendar: CalendarSource, kind: EditKind) -> Edit:
    """Store a calendar, new or changed; raise RuleBroken where it has no name."""
    if not calendar.name.strip():
        raise RuleBroken(Problem.CALENDAR_NAME_MISSING)
    before = tuple(old for old in plan.calendars.values() if old.id == calendar.id)
    return Edit(Label(kind, calendar.name), before, (calendar,))


def add_rule(plan: Plan, suggestion: RuleSuggestion) -> Edit:
    """Let a suggested rule give a category from now on, in place of what was done by hand."""
    calendar = plan.calendars[suggestion.calendar_id]
    label = Label(EditKind.ADD_RULE, suggestion.rule.text)
    return Edit(label, (calendar,), (with_suggestion(calendar, suggestion),))


def remove_calendar(plan: Plan, calendar_id: str) -> Edit:
    """Take a calendar and its appointments out of the plan."""
    calendar = plan.calendars[calendar_id]
    return Edit(Label(EditKind.REMOVE_CALENDAR, calendar.name), (calendar,), ())
