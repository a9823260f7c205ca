"""Calendars are kept up to date by themselves, quietly, and all at once when the rep asks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from planner.app.calendar_keeping import INTERVALS, USUAL_INTERVAL, CalendarKeeper, Round
from planner.app.calendar_settings import new_calendar
from planner.app.machine_settings import MachineSettings
from planner.domain import setting_edits
from planner.domain.edits import EditKind
from planner.domain.errors import Problem
from tests.app.open_plans import OpenPlan, open_plan
from tests.calendar_texts import event, write_calendar

VISIT = event("visit", "20261124T140000", "Visit Jansen")
FAIR = event("fair", "20261126", "Fair")


@pytest.fixture
def plan(data_file: Path, qtbot: QtBot) -> Iterator[OpenPlan]:
    with open_plan(data_file, qtbot) as opened:
        yield opened


@pytest.fixture
def keeper(plan: OpenPlan) -> CalendarKeeper:
    return CalendarKeeper(plan.session, plan.calendars, MachineSettings(), settling=20)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    folder = tmp_path / "calendars"
    folder.mkdir()
    return write_calendar(folder / "work.ics", VISIT)


def told(plan: OpenPlan, keeper: CalendarKeeper) -> Round:
    with plan.qtbot.waitSignal(keeper.told) as heard:
        pass
    assert heard.args is not None
    (found,) = heard.args
    assert isinstance(found, Round)
    return found


def started(plan: OpenPlan, keeper: CalendarKeeper) -> Round:
    with plan.qtbot.waitSignal(keeper.told) as heard:
        keeper.start()
    assert heard.args is not None
    (found,) = heard.args
    assert isinstance(found, Round)
    return found


def test_at_the_start_every_calendar_is_read_quietly(
    plan: OpenPlan, keeper: CalendarKeeper, file: Path, tmp_path: Path
) -> None:
    plan.take_in(file)
    plan.take_in(write_calendar(tmp_path / "team.ics", FAIR), "Team")
    write_calendar(file, VISIT, event("other", "20261125", "Other"))

    found = started(plan, keeper)

    assert not found.asked
    assert [(s.calendar, s.new) for s in found.summaries] == [("Work", 1), ("Team", 0)]
    assert plan.shown() == ["Visit Jansen", "Other", "Fair"]
    assert plan.session.undo_stack.count() == 3


def test_a_calendar_that_is_not_there_hinders_no_other(
    plan: OpenPlan, keeper: CalendarKeeper, file: Path, tmp_path: Path
) -> None:
    gone = write_calendar(tmp_path / "gone.ics", FAIR)
    calendar = plan.take_in(gone)
    plan.take_in(file, "Own")
    gone.unlink()

    found = started(plan, keeper)

    assert [error.problem for error in found.refusals] == [Problem.CALENDAR_MISSING]
    assert [summary.calendar for summary in found.summaries] == ["Own"]
    assert plan.calendars.refusal(calendar) is found.refusals[0]
    assert plan.shown() == ["Visit Jansen", "Fair"]


def test_a_path_of_another_computer_is_left_alone(plan: OpenPlan, keeper: CalendarKeeper) -> None:
    elsewhere = new_calendar(plan.session.plan, "Elsewhere", "team.ics")
    plan.session.do(setting_edits.change_calendar, elsewhere, EditKind.ADD_CALENDAR)

    keeper.start()

    assert keeper._task is None


def test_a_file_is_read_when_it_changes(plan: OpenPlan, keeper: CalendarKeeper, file: Path) -> None:
    plan.take_in(file)
    started(plan, keeper)

    write_calendar(file, FAIR)

    assert told(plan, keeper).summaries[0].new == 1
    assert plan.shown() == ["Fair"]


def test_a_file_is_read_when_another_takes_its_place_and_again_after_that(
    plan: OpenPlan, keeper: CalendarKeeper, file: Path
) -> None:
    plan.take_in(file)
    started(plan, keeper)

    for title in ("Fair", "Market"):
        write_calendar(file.with_suffix(".new"), event("fair", "20261126", title)).replace(file)
        plan.qtbot.waitUntil(lambda title=title: plan.shown() == [title])  # type: ignore[misc]


def test_a_file_that_comes_back_is_read(plan: OpenPlan, keeper: CalendarKeeper, file: Path) -> None:
    plan.take_in(file)
    started(plan, keeper)
    file.unlink()
    assert [error.problem for error in told(plan, keeper).refusals] == [Problem.CALENDAR_MISSING]

    write_calendar(file, FAIR)

    plan.qtbot.waitUntil(lambda: plan.shown() == ["Fair"])


def test_a_calendar_that_is_new_is_watched_too(plan: OpenPlan, keeper: CalendarKeeper, file: Path) -> None:
    started(plan, keeper)
    plan.take_in(file)

    write_calendar(file, FAIR)

    plan.qtbot.waitUntil(lambda: plan.shown() == ["Fair"])


def test_what_else_happens_in_the_folder_of_a_file_is_no_reason_to_read(
    plan: OpenPlan, keeper: CalendarKeeper, file: Path
) -> None:
    calendar = plan.take_in(file)
    started(plan, keeper)
    looked_at: list[str] = []
    plan.calendars.looked_at.connect(looked_at.append)

    with plan.qtbot.waitSignal(keeper._settled.timeout):
        file.with_name("notes.txt").write_text("Buy milk")
    assert looked_at == []

    write_calendar(file, FAIR)
    plan.qtbot.waitUntil(lambda: looked_at == [calendar.id])


def test_when_asked_alone_nothing_is_read_by_itself(
    plan: OpenPlan, keeper: CalendarKeeper, file: Path
) -> None:
    plan.take_in(file)
    write_calendar(file, FAIR)
    keeper.keep_minutes(0)
    keeper.start()
    assert plan.shown() == ["Visit Jansen"]

    keeper.read_all()

    found = told(plan, keeper)
    assert found.asked
    assert plan.shown() == ["Fair"]


def test_asking_while_it_reads_is_answered_too(plan: OpenPlan, keeper: CalendarKeeper, file: Path) -> None:
    plan.take_in(file)
    keeper.start()

    keeper.read_all()

    found = told(plan, keeper)
    assert found.asked
    assert len(found.summaries) == 2


def test_asking_without_any_calendar_is_answered(plan: OpenPlan, keeper: CalendarKeeper) -> None:
    heard: list[Round] = []
    keeper.told.connect(heard.append)

    keeper.read_all()

    assert heard == [Round(asked=True)]


def test_the_interval_is_remembered_on_this_computer(plan: OpenPlan, keeper: CalendarKeeper) -> None:
    assert keeper.minutes == USUAL_INTERVAL
    for minutes in INTERVALS:
        keeper.keep_minutes(minutes)
        assert CalendarKeeper(plan.session, plan.calendars, MachineSettings()).minutes == minutes
    MachineSettings().keep_text("calendars/minutes", "7")
    assert keeper.minutes == USUAL_INTERVAL


def test_a_calendar_that_is_removed_while_it_waits_is_passed_over(
    plan: OpenPlan, keeper: CalendarKeeper, file: Path, tmp_path: Path
) -> None:
    plan.take_in(file)
    team = plan.take_in(write_calendar(tmp_path / "team.ics", FAIR), "Team")
    keeper.start()

    plan.session.do(setting_edits.remove_calendar, team.id)

    assert [summary.calendar for summary in told(plan, keeper).summaries] == ["Work"]
