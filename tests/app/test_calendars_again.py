"""Calendars read again and again, from files and from the web: only what changed, and nothing given away."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from planner.app.calendar_changes import InDoubt
from planner.domain.errors import Problem, UserError
from planner.exchange.reading import DoubtKind
from planner.storage.plan_reader import PlanReader
from tests.app.open_plans import NOW, OpenPlan, open_plan
from tests.calendar_texts import WEEKLY, event, write_calendar
from tests.exchange.web_server import AUTHORITY, WebServer, gives, gives_unless_known


@pytest.fixture
def plan(data_file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[OpenPlan]:
    monkeypatch.setenv("SSL_CERT_FILE", AUTHORITY)
    with open_plan(data_file, qtbot) as opened:
        yield opened


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return write_calendar(tmp_path / "work.ics", VISIT, MEETING)


VISIT = event("visit", "20261124T140000", "Visit Jansen")
MEETING = event("weekly", "20261102T090000", "Sales meeting", WEEKLY)


def stamped(text: str, stamp: str) -> str:
    return text.replace("SUMMARY", f"DTSTAMP:{stamp}\r\nLAST-MODIFIED:{stamp}\r\nSUMMARY")


def text_of(tmp_path: Path, *events: str) -> bytes:
    return write_calendar(tmp_path / "served.ics", *events).read_bytes()


def refused(plan: OpenPlan, calendar_id: str) -> UserError:
    with plan.qtbot.waitSignal(plan.calendars.read_again(calendar_id).refused) as told:
        pass
    assert told.args is not None
    (error,) = told.args
    assert isinstance(error, UserError)
    return error


def test_new_stamps_alone_are_not_stored_and_leave_no_step(plan: OpenPlan, file: Path) -> None:
    write_calendar(file, stamped(VISIT, "20261101T000000Z"), stamped(MEETING, "20261101T000000Z"))
    calendar = plan.take_in(file)
    write_calendar(file, stamped(VISIT, "20261123T000000Z"), stamped(MEETING, "20261123T000000Z"))

    summary = plan.summary(plan.calendars.read_again(calendar.id))

    assert summary.brought_nothing
    assert not summary.same_file
    assert plan.session.plan.calendars[calendar.id] == calendar
    assert plan.session.undo_stack.count() == 1


def test_a_series_that_ends_in_years_to_come_is_stored_though_nothing_moves_now(
    plan: OpenPlan, file: Path
) -> None:
    calendar = plan.take_in(file)
    write_calendar(file, VISIT, MEETING.replace(WEEKLY, f"{WEEKLY};UNTIL=20400101T000000Z"))

    assert plan.summary(plan.calendars.read_again(calendar.id)).brought_nothing

    assert plan.session.plan.calendars[calendar.id].reading > calendar.reading


def test_a_reading_that_was_undone_comes_back_when_asked_for_and_not_by_itself(
    plan: OpenPlan, file: Path
) -> None:
    calendar = plan.take_in(file)
    write_calendar(file, VISIT)
    plan.summary(plan.calendars.read_again(calendar.id, asked=False))
    assert plan.shown() == ["Visit Jansen"]
    plan.session.undo()

    plan.summary(plan.calendars.read_again(calendar.id, asked=False))
    assert plan.shown() == ["Sales meeting", "Visit Jansen"]

    plan.summary(plan.calendars.read_again(calendar.id))
    assert plan.shown() == ["Visit Jansen"]


def test_an_older_version_is_shown_as_the_calendar_has_it_and_said(plan: OpenPlan, file: Path) -> None:
    write_calendar(file, event("visit", "20261124T140000", "Visit", "SEQUENCE:3"))
    calendar = plan.take_in(file)
    write_calendar(file, event("visit", "20261125T140000", "Visit", "SEQUENCE:1"))

    summary = plan.summary(plan.calendars.read_again(calendar.id))

    assert (summary.moved, summary.new, summary.gone) == (1, 0, 0)
    assert summary.notes.in_doubt == (InDoubt("Visit", DoubtKind.OLDER_VERSION, "", "visit"),)


def test_the_time_of_the_last_reading_counts_also_where_it_brought_nothing(
    plan: OpenPlan, file: Path
) -> None:
    calendar = plan.take_in(file)
    plan.clock.moment = NOW.replace(hour=11, minute=20)
    looked_at: list[str] = []
    plan.calendars.looked_at.connect(looked_at.append)

    plan.summary(plan.calendars.read_again(calendar.id))

    assert plan.session.plan.calendars[calendar.id].read_at == NOW
    assert plan.calendars.read_at(calendar) == plan.clock.moment
    assert looked_at == [calendar.id]


def test_a_calendar_on_the_web_is_read_again_by_its_etag(plan: OpenPlan, tmp_path: Path) -> None:
    with WebServer({"/": gives_unless_known(text_of(tmp_path, VISIT), '"v1"')}) as server:
        calendar = plan.take_in(server.address())
        assert plan.shown() == plan.stored() == ["Visit Jansen"]

        assert plan.summary(plan.calendars.read_again(calendar.id)).same_file
        assert server.asked[-1].headers["If-None-Match"] == '"v1"'

        server.replies["/"] = gives_unless_known(text_of(tmp_path, event("fair", "20261126", "Fair")), '"v2"')
        summary = plan.summary(plan.calendars.read_again(calendar.id))
    assert (summary.new, summary.gone) == (1, 1)
    assert plan.shown() == ["Fair"]
    assert plan.session.undo_stack.count() == 2
    plan.session.undo()
    assert plan.shown() == ["Visit Jansen"]


def test_without_a_network_the_week_keeps_what_it_had_and_says_why(plan: OpenPlan, tmp_path: Path) -> None:
    with WebServer({"/": gives(text_of(tmp_path, VISIT))}) as server:
        calendar = plan.take_in(server.address())

    error = refused(plan, calendar.id)

    assert error.problem is Problem.CALENDAR_UNREACHED
    assert plan.calendars.refusal(calendar) is error
    assert plan.calendars.read_at(calendar) == NOW
    assert plan.shown() == ["Visit Jansen"]


def test_a_reading_that_succeeds_again_takes_the_refusal_away(plan: OpenPlan, file: Path) -> None:
    calendar = plan.take_in(file)
    content = file.read_bytes()
    file.unlink()
    assert refused(plan, calendar.id) is plan.calendars.refusal(calendar)

    file.write_bytes(content)
    plan.summary(plan.calendars.read_again(calendar.id))

    assert plan.calendars.refusal(calendar) is None


def test_a_secret_address_is_kept_in_the_data_file_and_seen_nowhere(plan: OpenPlan, tmp_path: Path) -> None:
    with WebServer({"/": gives(text_of(tmp_path, VISIT))}) as server:
        address = server.address("/private-t0ken/basic.ics", login="rep:pa55@")
        calendar = plan.take_in(address)
    error = refused(plan, calendar.id)

    assert calendar.source == address
    with PlanReader(plan.path) as reader:
        assert [stored.source for stored in reader.calendars()] == [address]
    for seen in (repr(calendar), repr(error), plan.session.undo_stack.undoText()):
        assert "t0ken" not in seen
        assert "pa55" not in seen
