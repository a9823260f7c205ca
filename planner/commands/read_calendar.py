"""`read`: reads a calendar, a file or an address, into the plan, as File > Read calendar does."""

from __future__ import annotations

from planner.app.calendar_reading import CalendarReader, StoredReading
from planner.app.calendar_settings import calendar_called, calendar_from, name_for, new_calendar
from planner.app.calendar_words import note_lines, summary_line
from planner.app.session import Session
from planner.commands.arguments import Asked
from planner.commands.opened import OpenedPlan, opened, speaking
from planner.commands.plain_lines import plain_line
from planner.domain import setting_edits
from planner.domain.appointment import CalendarSource
from planner.domain.edits import EditKind
from planner.domain.errors import UserError
from planner.domain.plan import Plan
from planner.exchange.web_address import source_of


def read_calendar(asked: Asked) -> int:
    """Read a file or an address into the calendar of the name given, else its own, and say what came."""
    with speaking(asked.options) as translators:
        source = source_of(asked.values.source)
        with opened(asked.options, translators, may_make=True) as opened_plan:
            stored = _read(opened_plan, source, asked.values.calendar.strip())
            print(f"{plain_line(stored.calendar.name)}: {plain_line(summary_line(stored.summary))}")
            if asked.values.details:
                for line in note_lines(stored.summary.notes):
                    print(f"  {plain_line(line)}")
    return 0


def _read(opened_plan: OpenedPlan, source: str, name: str) -> StoredReading:
    session = Session(opened_plan.reader, opened_plan.gate.open, opened_plan.clock)
    reader = CalendarReader(opened_plan.path, opened_plan.gate.open)
    stored = _stored(reader, session, source, name)
    if stored.to_show:
        _show(session, stored)
    return stored


def _stored(reader: CalendarReader, session: Session, source: str, name: str) -> StoredReading:
    plan, now = session.plan, session.clock.now()
    known = calendar_called(plan, name) if name else calendar_from(plan, source)
    if known is not None:
        return reader.read(known, source, now)
    reading = reader.look_into(source, now.date())
    calendar = _calendar_for(plan, name or name_for(reading, source), source)
    return reader.store(calendar, source, reading, now)


def _calendar_for(plan: Plan, name: str, source: str) -> CalendarSource:
    return calendar_called(plan, name) or new_calendar(plan, name, source)


def _show(session: Session, stored: StoredReading) -> None:
    """Make the one edit that shows the reading; raise UserError where it is refused."""
    refusals: list[UserError] = []
    session.refused.connect(lambda error, _ids: refusals.append(error))
    kind = EditKind.READ_CALENDAR if stored.calendar.id in session.plan.calendars else EditKind.ADD_CALENDAR
    session.do(setting_edits.change_calendar, stored.calendar, kind)
    if refusals:
        raise refusals[0]
