"""After a correction by hand a rule is offered once, made as one step, and never silently."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from planner.app.machine_settings import MachineSettings
from planner.app.rule_suggestions import RuleSuggestions
from planner.domain import edits, setting_edits
from planner.domain.appointment import CategoryRule, RuleField
from planner.domain.rule_suggestion import RuleSuggestion
from tests.app.open_plans import TODAY, OpenPlan, open_plan
from tests.calendar_texts import WEEKLY, event, write_calendar

TEAM = CategoryRule(RuleField.TITLE, "Teamoverleg", "coaching")


@pytest.fixture
def plan(data_file: Path, qtbot: QtBot, tmp_path: Path) -> Iterator[OpenPlan]:
    with open_plan(data_file, qtbot) as opened:
        weekly = event("weekly", "20261102T090000", "Teamoverleg", WEEKLY)
        visit = event("visit", "20261124T140000", "Visit Jansen")
        opened.take_in(write_calendar(tmp_path / "work.ics", weekly, visit))
        yield opened


class Listener:
    """Someone who is asked."""

    def __init__(self, plan: OpenPlan) -> None:
        self.plan = plan
        self.suggestions = RuleSuggestions(plan.session, plan.calendars, MachineSettings())
        self.heard: list[RuleSuggestion | None] = []
        self.suggestions.suggested.connect(self.heard.append)

    @property
    def question(self) -> RuleSuggestion | None:
        """What is asked at the moment."""
        return self.heard[-1] if self.heard else None

    def correct(self, title: str, category_id: str = "coaching") -> None:
        """Put an appointment of this week under another kind of work, and wait for all that follows."""
        week = self.plan.session.plan.week_of(TODAY)
        (found,) = (a for a in week.appointments if a.title == title)
        self.plan.session.do(edits.recategorise, [], [found], category_id)
        self.plan.finish()


@pytest.fixture
def asked(plan: OpenPlan) -> Listener:
    return Listener(plan)


def categories(plan: OpenPlan) -> dict[str, str]:
    return {a.title: a.category_id for a in plan.session.plan.week_of(TODAY).appointments}


def test_yes_makes_the_rule_in_place_of_the_correction_as_one_step(plan: OpenPlan, asked: Listener) -> None:
    asked.correct("Teamoverleg")
    assert [found.rule for found in asked.heard if found is not None] == [TEAM]
    (before,) = plan.session.plan.calendars.values()
    assert before.rules == ()

    asked.suggestions.accept()

    (calendar,) = plan.session.plan.calendars.values()
    assert (calendar.rules, calendar.corrections) == ((TEAM,), ())
    assert categories(plan)["Teamoverleg"] == "coaching"
    assert asked.question is None
    plan.session.undo()
    assert plan.session.plan.calendars[calendar.id] == before


def test_no_is_remembered_for_the_title(plan: OpenPlan, asked: Listener) -> None:
    asked.correct("Teamoverleg")
    asked.suggestions.decline()
    assert asked.question is None
    count = len(asked.heard)

    asked.correct("Teamoverleg", "admin")

    assert len(asked.heard) == count
    later = Listener(plan)
    later.correct("Teamoverleg", "internal")
    assert later.heard == []
    assert "eamoverleg" not in MachineSettings().text("calendars/declined")


def test_nothing_is_asked_about_what_comes_once(asked: Listener) -> None:
    asked.correct("Visit Jansen")
    assert asked.heard == []


def test_the_question_goes_with_what_it_was_about(plan: OpenPlan, asked: Listener) -> None:
    asked.correct("Teamoverleg")
    plan.session.undo()
    assert asked.question is None
    asked.suggestions.accept()
    assert [calendar.rules for calendar in plan.session.plan.calendars.values()] == [()]

    asked.correct("Teamoverleg")
    assert len(asked.heard) == 3
    (calendar_id,) = plan.session.plan.calendars
    plan.session.do(setting_edits.remove_calendar, calendar_id)
    assert asked.question is None


def test_what_cannot_be_understood_of_former_answers_counts_as_none(asked: Listener) -> None:
    for stored in ("nonsense", "{}", "[1, null]"):
        MachineSettings().keep_text("calendars/declined", stored)
        asked.heard.clear()
        asked.correct("Teamoverleg")
        assert asked.heard
        asked.plan.session.undo()
