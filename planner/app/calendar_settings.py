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


def calendar_of_file(plan: Plan, path: Path) -> CalendarSource | None:
    """Return the first calendar that was read from a file."""
    return next((known for known in plan.calendars.values() if known.source == str(path)), None)


def name_for(reading: CalendarReading, path: Path) -> str:
    """Return what a calendar calls itself, else the name of its file."""
    return reading.name.strip()[:_LONGEST_NAME] or path.stem


def new_calendar(plan: Plan, name: str, path: Path) -> CalendarSource:
    """Return a calendar that is not stored yet, last in order and in a colour that is still free."""
    known = list(plan.calendars.values())
    taken = {calendar.colour for calendar in known}
    free = [colour for colour in COLOURS if colour not in taken]
    return CalendarSource(
        id=str(uuid.uuid4()),
        name=name,
        colour=free[0] if free else COLOURS[len(known) % len(COLOURS)],
        source=str(path),
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
