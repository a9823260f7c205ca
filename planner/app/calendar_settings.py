"""How a calendar that is new to the plan begins, and which known one a file belongs to."""

from __future__ import annotations

import uuid
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from planner.domain.appointment import CalendarSource, RuleField
from planner.domain.category import Category
from planner.domain.plan import Plan
from planner.exchange.reading import CalendarReading
from planner.exchange.web_address import is_address, source_name

COLOURS = ("account", "visits", "followup", "coaching", "service", "calling", "slate", "clay")
"""The colour keys of `planner.look` that tell calendars apart."""

_USUAL_CATEGORY = "internal"
_LONGEST_NAME = 80
_OFTEN = 2
_MOST_SHOWN = 12


@dataclass(frozen=True, slots=True)
class FileContent:
    """What a calendar file holds, before it belongs anywhere.

    `often` are the tags and titles that it repeats, most first, each with how many appointments have it.
    """

    reading: CalendarReading
    often: tuple[tuple[RuleField, str, int], ...]


def calendar_called(plan: Plan, name: str) -> CalendarSource | None:
    """Return the first calendar of a name; case does not matter."""
    wanted = name.strip().casefold()
    return next((known for known in plan.calendars.values() if known.name.casefold() == wanted), None)


def calendar_from(plan: Plan, source: str) -> CalendarSource | None:
    """Return the first calendar that is read from a file or an address."""
    return next((known for known in plan.calendars.values() if known.source == source), None)


def name_for(reading: CalendarReading | None, source: str) -> str:
    """Return what a calendar calls itself, else the name of its file or host."""
    told = reading.name.strip()[:_LONGEST_NAME] if reading is not None else ""
    return told or (source_name(source) if is_address(source) else Path(source).stem)


def new_calendar(plan: Plan, name: str, source: str) -> CalendarSource:
    """Return a calendar that is not stored yet, last in order and in a colour that is still free."""
    known = list(plan.calendars.values())
    taken = {calendar.colour for calendar in known}
    free = [colour for colour in COLOURS if colour not in taken]
    return CalendarSource(
        id=str(uuid.uuid4()),
        name=name,
        colour=free[0] if free else COLOURS[len(known) % len(COLOURS)],
        source=source,
        default_category_id=_usual_category(plan).id,
        position=max((calendar.position for calendar in known), default=-1) + 1,
    )


def _usual_category(plan: Plan) -> Category:
    offered = [category for category in plan.categories.values() if not category.archived]
    return next((category for category in offered if category.id == _USUAL_CATEGORY), offered[0])


def content_of(reading: CalendarReading) -> FileContent:
    """Return what a file holds; this takes a while for a large one."""
    counted: Counter[tuple[RuleField, str]] = Counter()
    for occurrence in (*reading.plain, *reading.expanded):
        counted.update((RuleField.TAG, tag.strip()) for tag in set(occurrence.tags))
        counted[RuleField.TITLE, occurrence.title.strip()] += 1
    repeated = ((field, text, count) for (field, text), count in counted.most_common() if text)
    often = [found for found in repeated if found[-1] >= _OFTEN]
    return FileContent(reading, tuple(often[:_MOST_SHOWN]))
