"""A rule is offered where it would do what was done by hand, and nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from planner.domain.appointment import CalendarSource, CategoryRule, Occurrence, RuleField, TimeKind
from planner.domain.rule_suggestion import RuleSuggestion, suggestion_for, with_suggestion

CALENDAR = CalendarSource("work", "Work", "visits", "", "admin")
TEAM = CategoryRule(RuleField.TITLE, "Teamoverleg", "internal")


def entry(uid: str, title: str, recurrence: str = "", *tags: str) -> Occurrence:
    return Occurrence(uid, recurrence, TimeKind.UTC, 0, 3600, title, tags)


TWICE = (entry("a", "Teamoverleg"), entry("b", " teamoverleg "), entry("c", "Visit Jansen"))


def suggested(
    occurrences: Sequence[Occurrence] = TWICE,
    corrections: Sequence[tuple[str, str]] = (("a", "internal"),),
    rules: Sequence[CategoryRule] = (),
    uid: str = "a",
) -> RuleSuggestion | None:
    calendar = replace(CALENDAR, corrections=tuple(corrections), rules=tuple(rules))
    return suggestion_for(calendar, [uid], occurrences)


def test_a_title_that_comes_more_than_once_is_worth_a_rule() -> None:
    assert suggested() == RuleSuggestion("work", TEAM, ("a",))


def test_the_occurrences_of_a_series_count_too() -> None:
    weekly = [entry("a", "Teamoverleg", f"2026110{day}") for day in (2, 9)]
    assert suggested(weekly) == RuleSuggestion("work", TEAM, ("a",))


@pytest.mark.parametrize(
    "occurrences",
    [
        (),
        [entry("a", "Teamoverleg")],
        [entry("a", ""), entry("b", "")],
        [entry("b", "Teamoverleg"), entry("c", "Teamoverleg")],
    ],
)
def test_what_comes_once_or_has_no_title_is_not(occurrences: Sequence[Occurrence]) -> None:
    assert suggested(occurrences) is None


def test_what_the_rules_say_already_is_not() -> None:
    assert suggested(rules=[TEAM]) is None
    assert suggested(rules=[replace(TEAM, category_id="coaching")]) is not None


def test_no_rule_is_offered_that_reaches_appointments_with_another_title() -> None:
    beyond = (*TWICE, entry("d", "Borrel na Teamoverleg"))
    assert suggested(beyond) is None
    assert suggested(beyond, [("a", "internal"), ("d", "internal")]) is not None


def test_the_first_of_several_corrections_that_is_worth_a_rule_counts() -> None:
    calendar = replace(CALENDAR, corrections=(("c", "visits"), ("a", "internal"), ("gone", "visits")))
    assert suggestion_for(calendar, ["gone", "c", "a"], TWICE) == RuleSuggestion("work", TEAM, ("a",))
    assert suggestion_for(calendar, ["b"], TWICE) is None


def test_the_rule_goes_first_and_takes_the_place_of_what_was_done_by_hand() -> None:
    other = CategoryRule(RuleField.TITLE, "overleg", "coaching")
    old = replace(TEAM, text=" TEAMOVERLEG", category_id="admin")
    corrections = (("a", "internal"), ("b", "internal"), ("c", "visits"), ("gone", "internal"))
    calendar = replace(CALENDAR, rules=(other, old), corrections=corrections)
    found = suggestion_for(calendar, ["a"], TWICE)
    assert found is not None

    ruled = with_suggestion(calendar, found)

    assert ruled.rules == (TEAM, other)
    assert ruled.corrections == (("c", "visits"), ("gone", "internal"))
    assert [ruled.category_of(one) for one in TWICE] == [calendar.category_of(one) for one in TWICE]


def test_a_correction_stays_where_the_rule_does_not_reach_all_of_it() -> None:
    renamed = (*TWICE, entry("a", "Heidag", "20261109"))
    found = suggested(renamed, [("a", "internal"), ("b", "internal")])
    assert found == RuleSuggestion("work", TEAM, ("b",))


def test_a_correction_that_says_otherwise_stays() -> None:
    found = suggested(corrections=[("a", "internal"), ("b", "coaching")])
    assert found is not None
    calendar = replace(CALENDAR, corrections=(("a", "internal"), ("b", "coaching")))
    assert with_suggestion(calendar, found).corrections == (("b", "coaching"),)
