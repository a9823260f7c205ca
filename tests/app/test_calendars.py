"""Calendars of an open plan: one step of undo per reading, nothing half there, the window never waits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from planner.app.calendar_settings import new_calendar
from planner.domain import setting_edits
from planner.domain.appointment import CategoryRule, RuleField, corrected
from planner.domain.edits import EditKind
from planner.domain.errors import Problem, UserError
from planner.storage.plan_store import PlanStore
from tests.app.open_plans import NOW, OpenPlan, open_plan
from tests.calendar_texts import WEEKLY, event, write_calendar


@pytest.fixture
def plan(data_file: Path, qtbot: QtBot) -> Iterator[OpenPlan]:
    with open_plan(data_file, qtbot) as opened:
        yield opened


@pytest.fixture
def file(tmp_path: Path) -> Path:
    weekly = event("weekly", "20261102T090000", "Sales meeting", WEEKLY)
    return write_calendar(tmp_path / "work.ics", weekly, event("visit", "20261124T140000", "Visit Jansen"))


def test_looking_into_a_file_stores_nothing(plan: OpenPlan, file: Path) -> None:
    content = plan.content(file)

    assert content.reading.events == 2
    assert plan.session.plan.calendars == {}
    assert plan.stored() == []


def test_a_file_becomes_appointments_as_one_step_of_undo(plan: OpenPlan, file: Path) -> None:
    calendar = plan.take_in(file)

    assert calendar.read_at == NOW
    assert plan.shown() == plan.stored() == ["Sales meeting", "Visit Jansen"]
    assert plan.session.undo_stack.count() == 1

    plan.session.undo()
    assert plan.shown() == plan.stored() == []
    assert plan.session.plan.calendars == {}

    plan.session.redo()
    assert plan.shown() == plan.stored() == ["Sales meeting", "Visit Jansen"]


def test_a_newer_file_takes_the_place_of_the_older_and_undo_brings_that_back(
    plan: OpenPlan, file: Path
) -> None:
    calendar = plan.take_in(file)
    write_calendar(file, event("visit", "20261125T140000", "Visit Jansen"), event("fair", "20261126", "Fair"))

    summary = plan.summary(plan.calendars.read_again(calendar.id))

    assert (summary.new, summary.moved, summary.changed) == (1, 1, 0)
    assert summary.gone == 61
    assert plan.shown() == ["Visit Jansen", "Fair"]
    plan.session.undo()
    assert plan.shown() == plan.stored() == ["Sales meeting", "Visit Jansen"]


def test_the_same_file_brings_nothing_and_leaves_no_step(plan: OpenPlan, file: Path) -> None:
    calendar = plan.take_in(file)

    summary = plan.summary(plan.calendars.read_again(calendar.id))

    assert summary.same_file
    assert plan.session.undo_stack.count() == 1


def test_corrections_by_hand_stay_when_the_calendar_is_read_again(plan: OpenPlan, file: Path) -> None:
    calendar = plan.take_in(file)
    by_hand = corrected(calendar, "visit", "visits")
    plan.session.do(setting_edits.change_calendar, by_hand, EditKind.CHANGE_CALENDAR)
    write_calendar(file, event("visit", "20261125T140000", "Visit Jansen"))

    plan.summary(plan.calendars.read_again(calendar.id))

    (appointment,) = plan.session.week(plan.session.plan.week_of(NOW.date()).iso).appointments
    assert appointment.category_id == "visits"


def test_settings_that_change_while_the_file_is_read_are_kept(plan: OpenPlan, file: Path) -> None:
    calendar = plan.take_in(file)
    write_calendar(file, event("visit", "20261125T140000", "Visit Jansen"))
    rule = CategoryRule(RuleField.TITLE, "visit", "visits")

    task = plan.calendars.read_again(calendar.id)
    ruled = replace(calendar, name="Outlook", rules=(rule,))
    plan.session.do(setting_edits.change_calendar, ruled, EditKind.CHANGE_CALENDAR)
    plan.summary(task)

    now = plan.session.plan.calendars[calendar.id]
    assert (now.name, now.rules) == ("Outlook", (rule,))
    assert now.reading > calendar.reading


def test_a_calendar_that_is_removed_while_it_is_read_stays_removed(plan: OpenPlan, file: Path) -> None:
    calendar = plan.take_in(file)
    write_calendar(file, event("other", "20261125T140000"))

    task = plan.calendars.read_again(calendar.id)
    plan.session.do(setting_edits.remove_calendar, calendar.id)
    with plan.qtbot.waitSignal(task.refused):
        pass

    assert plan.session.plan.calendars == {}
    assert plan.stored() == []


def test_what_another_program_changed_meanwhile_is_not_overwritten(plan: OpenPlan, file: Path) -> None:
    calendar = plan.take_in(file)
    write_calendar(file, event("other", "20261125T140000"))
    elsewhere = PlanStore(plan.path)
    renamed = replace(calendar, name="Renamed elsewhere")
    elsewhere.apply(setting_edits.change_calendar(plan.session.plan, renamed, EditKind.CHANGE_CALENDAR))
    elsewhere.close()

    with plan.qtbot.waitSignal(plan.calendars.read_again(calendar.id).refused) as refused:
        pass

    assert _problem(refused.args) is Problem.CHANGED_ELSEWHERE
    assert plan.session.plan.calendars[calendar.id].name == "Renamed elsewhere"
    assert plan.shown() == ["Sales meeting", "Visit Jansen"]


def test_cancelling_ends_at_once_and_leaves_everything_as_it_was(plan: OpenPlan, file: Path) -> None:
    calendar = plan.take_in(file)
    write_calendar(file, *(event(f"e{number}", "20261125T140000") for number in range(2000)))
    heard: list[object] = []

    task = plan.calendars.read_again(calendar.id)
    task.finished.connect(heard.append)
    task.refused.connect(heard.append)
    with plan.qtbot.waitSignal(task.ended, timeout=0):
        task.cancel()
    plan.settle()

    assert heard == []
    assert plan.shown() == plan.stored() == ["Sales meeting", "Visit Jansen"]
    assert plan.session.plan.calendars[calendar.id] == calendar


def test_a_file_that_is_no_calendar_is_refused_and_changes_nothing(plan: OpenPlan, tmp_path: Path) -> None:
    wrong = tmp_path / "letter.ics"
    wrong.write_text("Dear sir,")

    with plan.qtbot.waitSignal(plan.calendars.look_into(str(wrong)).refused) as refused:
        pass

    assert _problem(refused.args) is Problem.CALENDAR_NOT_ICS
    assert plan.session.plan.calendars == {}


def test_a_file_that_is_gone_is_refused_and_the_week_keeps_what_it_had(plan: OpenPlan, file: Path) -> None:
    calendar = plan.take_in(file)
    file.unlink()

    with plan.qtbot.waitSignal(plan.calendars.read_again(calendar.id).refused) as refused:
        pass

    assert _problem(refused.args) is Problem.CALENDAR_MISSING
    assert plan.shown() == ["Sales meeting", "Visit Jansen"]


def test_a_calendar_that_never_had_a_file_is_not_taken_for_unchanged(plan: OpenPlan, tmp_path: Path) -> None:
    calendar = new_calendar(plan.session.plan, "Made up", str(tmp_path / "never.ics"))
    store = PlanStore(plan.path)
    number = store.add_reading(calendar.id, (), {}, (2026,), "", "", NOW)
    store.close()
    shown = replace(calendar, reading=number, read_at=NOW)
    plan.session.do(setting_edits.change_calendar, shown, EditKind.ADD_CALENDAR)

    with plan.qtbot.waitSignal(plan.calendars.read_again(calendar.id).refused) as refused:
        pass

    assert _problem(refused.args) is Problem.CALENDAR_MISSING


def test_a_calendar_without_a_name_is_refused_and_nothing_of_it_shows(plan: OpenPlan, file: Path) -> None:
    nameless = new_calendar(plan.session.plan, " ", str(file))

    task = plan.calendars.take_in(nameless, str(file), plan.content(file).reading)
    with plan.qtbot.waitSignal(task.refused) as refused:
        pass

    assert _problem(refused.args) is Problem.CALENDAR_NAME_MISSING
    assert plan.stored() == []


def test_a_week_far_ahead_is_filled_when_it_is_shown(plan: OpenPlan, file: Path) -> None:
    plan.take_in(file)
    monday = date(2032, 3, 1)
    assert plan.shown(monday) == []

    with plan.qtbot.waitSignal(plan.session.changed):
        plan.calendars.ensure_years(monday, date(2032, 3, 7))

    assert plan.shown(monday) == plan.stored(monday) == ["Sales meeting"]
    assert plan.session.undo_stack.count() == 1


def test_the_shown_week_stays_filled_when_undo_brings_an_older_reading_back(
    plan: OpenPlan, file: Path
) -> None:
    calendar = plan.take_in(file)
    write_calendar(file, event("weekly", "20261103T110000", "Team meeting", WEEKLY))
    plan.summary(plan.calendars.read_again(calendar.id))
    monday = date(2032, 3, 1)
    with plan.qtbot.waitSignal(plan.session.changed):
        plan.calendars.ensure_years(monday, date(2032, 3, 7))
    assert plan.shown(monday) == ["Team meeting"]

    plan.session.undo()
    plan.qtbot.waitUntil(lambda: plan.shown(monday) == ["Sales meeting"])


def test_years_that_were_covered_stay_covered_when_the_calendar_is_read_again(
    plan: OpenPlan, file: Path
) -> None:
    calendar = plan.take_in(file)
    monday = date(2032, 3, 1)
    with plan.qtbot.waitSignal(plan.session.changed):
        plan.calendars.ensure_years(monday, date(2032, 3, 7))
    write_calendar(file, event("weekly", "20261102T090000", "Team meeting", WEEKLY))

    plan.summary(plan.calendars.read_again(calendar.id))

    assert plan.shown(monday) == ["Team meeting"]


def _problem(arguments: list[object] | None) -> Problem:
    assert arguments is not None
    (error,) = arguments
    assert isinstance(error, UserError)
    return error.problem
