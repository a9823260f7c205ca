"""`list`: blocks and appointments of some days, for people and for programs."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from planner.app.formats import Formats
from planner.app.words import category_name
from planner.commands.arguments import Asked
from planner.commands.asked_days import asked_days
from planner.commands.opened import OpenedPlan, opened, speaking
from planner.commands.plain_lines import aligned
from planner.domain.appointment import Appointment
from planner.domain.block import Block, Origin
from planner.domain.category import Category


@dataclass(frozen=True, slots=True)
class Entry:
    """A block or a whole appointment; the fields are the keys of the JSON, in its order.

    `start` and `end` are ISO text on the wall clock, of dates where it takes whole days.
    """

    start: str
    end: str
    all_day: bool
    title: str
    category: str
    side: str
    horizon: str
    origin: str
    calendar: str | None
    uid: str
    busy: bool
    cancelled: bool


def list_plan(asked: Asked) -> int:
    """Print what touches the days that were asked for."""
    with speaking(asked.options) as translators:
        first, last = asked_days(asked)
        with opened(asked.options, translators) as plan:
            plan.cover(first, last)
            entries = sorted(_entries(plan, first, last), key=_order)
            if asked.values.json:
                print(json.dumps([asdict(entry) for entry in entries], indent=1))
            else:
                print("\n".join(_lines(entries, plan.formats)))
    return 0


def _entries(plan: OpenedPlan, first: date, last: date) -> Iterator[Entry]:
    categories = {category.id: category for category in plan.reader.categories()}
    names = {calendar.id: calendar.name for calendar in plan.reader.calendars()}
    for block in plan.reader.blocks(first, last):
        yield _own(block, categories[block.category_id])
    for appointment in plan.reader.appointments(first, last, plan.clock.zone):
        category = categories[appointment.category_id]
        yield _from_calendar(appointment, category, names[appointment.calendar_id])


def _own(block: Block, category: Category) -> Entry:
    return Entry(
        start=block.span.begins_at.isoformat(),
        end=block.span.ends_at.isoformat(),
        all_day=False,
        title=block.title,
        category=category_name(category),
        side=category.side.value,
        horizon=category.horizon.value,
        origin=Origin.OWN.value,
        calendar=None,
        uid=block.id,
        busy=True,
        cancelled=False,
    )


def _from_calendar(appointment: Appointment, category: Category, calendar: str) -> Entry:
    start, end = appointment.start, appointment.end
    return Entry(
        start=(start.date() if appointment.all_day else start).isoformat(),
        end=(end.date() if appointment.all_day else end).isoformat(),
        all_day=appointment.all_day,
        title=appointment.title,
        category=category_name(category),
        side=category.side.value,
        horizon=category.horizon.value,
        origin=Origin.CALENDAR.value,
        calendar=calendar,
        uid=appointment.uid,
        busy=appointment.busy,
        cancelled=appointment.cancelled,
    )


def _order(entry: Entry) -> tuple[datetime, bool, datetime, str]:
    start, end = datetime.fromisoformat(entry.start), datetime.fromisoformat(entry.end)
    return start, not entry.all_day, end, entry.uid


def _lines(entries: list[Entry], formats: Formats) -> list[str]:
    if not entries:
        return [QCoreApplication.translate("CommandLine", "Nothing is planned on these days.")]
    return aligned(
        (_day_of(entry, formats), _times_of(entry), entry.category, entry.title, _remarks(entry))
        for entry in entries
    )


def _day_of(entry: Entry, formats: Formats) -> str:
    day = datetime.fromisoformat(entry.start).date()
    return f"{formats.weekday(day, short=True)} {day.isoformat()}"


def _times_of(entry: Entry) -> str:
    start, end = datetime.fromisoformat(entry.start), datetime.fromisoformat(entry.end)
    if entry.all_day:
        last = max(end - timedelta(days=1), start).date()
        words = QCoreApplication.translate("CommandLine", "all day")
        return words if last == start.date() else f"{words} – {last.isoformat()}"
    if end.date() == start.date():
        return f"{start:%H:%M}–{end:%H:%M}"
    if end == datetime.combine(start.date() + timedelta(days=1), datetime.min.time()):
        return f"{start:%H:%M}–24:00"
    return f"{start:%H:%M} – {end.date().isoformat()} {end:%H:%M}"


def _remarks(entry: Entry) -> str:
    remarks = [entry.calendar] if entry.calendar else []
    if entry.cancelled:
        remarks.append(QCoreApplication.translate("CommandLine", "cancelled"))
    if not entry.busy:
        remarks.append(QCoreApplication.translate("CommandLine", "free"))
    return ", ".join(remarks)
