"""The sample's half year with a private string in every text that a rep, a calendar or a CRM wrote."""

from __future__ import annotations

from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from planner.domain.category import Category, default_categories
from planner.domain.displacement import Cause, Displacement
from planner.domain.edits import Edit, EditKind, Label
from planner.domain.one_on_one import OneOnOne
from planner.domain.plan import Value
from planner.domain.preferences import Preferences
from planner.sample.story import story_of
from planner.storage.data_file import create
from planner.storage.plan_store import PlanStore

TODAY = date(2026, 11, 26)
_TEXTS = {
    "Block": ("title", "note", "if_then"),
    "Displacement": ("title", "source"),
    "Prospect": (
        *("company", "contact", "role", "phone", "email", "website", "street", "postcode", "city"),
        *("about", "list_name", "next_action", "note", "added_from"),
    ),
    "Touch": ("note",),
    "Enquiry": ("what", "note"),
    "CoachingSession": ("focus", "exercise", "note"),
    "Support": ("agency",),
    "OneOnOne": ("own_words", "focus", "notes"),
    "CalendarSource": ("name", "source"),
    "Occurrence": ("title",),
    "Category": ("name",),
}


@dataclass
class Planter:
    """Plants a string of its own into each text field, and remembers them by the name of the field."""

    planted: dict[str, str]

    def plant(self, value: Any) -> Any:
        """Return a value with every text replaced, also in the blocks that a baseline holds."""
        kind = type(value).__name__
        texts = {name: self._string(kind, name, getattr(value, name)) for name in _TEXTS.get(kind, ())}
        inner = {
            field.name: tuple(self.plant(part) for part in getattr(value, field.name))
            for field in fields(value)
            if _holds_values(getattr(value, field.name))
        }
        return replace(value, **texts, **inner)

    def _string(self, kind: str, name: str, old: str) -> str:
        if kind == "Category" and not old:
            return old
        return self.planted.setdefault(f"{kind}.{name}", f"Zwijg{len(self.planted):02d}x {kind} {name}")


def _holds_values(found: Any) -> bool:
    return isinstance(found, tuple) and bool(found) and all(is_dataclass(part) for part in found)


def plant(path: Path) -> dict[str, str]:
    """Write the planted sample; return its private strings by where they stand."""
    planter = Planter({})
    story = story_of(TODAY, time(15, 20), "en", 1)
    create(path)
    store = PlanStore(path)
    try:
        calendars = []
        for calendar, occurrences in story.calendars:
            planted = [planter.plant(occurrence) for occurrence in occurrences]
            years = range(story.first_day.year, story.last_day.year + 1)
            now = datetime.combine(TODAY, time(15, 20))
            reading = store.add_reading(calendar.id, planted, {}, years, "", "", now)
            calendars.append(replace(planter.plant(calendar), reading=reading, read_at=now))
        values: list[Value] = [*story.blocks, *story.baselines, *story.displacements, *story.day_logs]
        values += [*story.kept, *story.book]
        after = [story.preferences, *calendars, *(_dreaded(planter.plant(value)) for value in values)]
        own = [each for each in default_categories() if each.id in ("admin", "visits")]
        renamed = [planter.plant(replace(each, name="own")) for each in own]
        store.apply(Edit(Label(EditKind.ADD), (Preferences(), *_own(own)), (*after, *renamed)))
    finally:
        store.close()
    return planter.planted


def _own(categories: list[Category]) -> list[Value]:
    return [*categories]


def _dreaded(value: Value) -> Value:
    """Let what was the rep's own choice, and illness, be the private cause."""
    if isinstance(value, Displacement) and value.cause in (Cause.INTERNAL, Cause.ILLNESS):
        return replace(value, cause=Cause.DREADED)
    if isinstance(value, OneOnOne):
        return replace(value, manager="Ingrid Kuipers")
    return value
