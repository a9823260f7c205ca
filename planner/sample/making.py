"""Writing the sample as a data file of its own. Importing this module loads SQLAlchemy."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path

from planner.domain.appointment import CalendarSource
from planner.domain.edits import Edit, EditKind, Label
from planner.domain.one_on_one import OneOnOne, Release
from planner.domain.plan import Value
from planner.domain.preferences import Preferences
from planner.exchange.team_folder import team_folder
from planner.sample.own_sheets import own_sheets
from planner.sample.sheet_texts import SheetTexts
from planner.sample.story import Story, story_of
from planner.sample.team import make_team
from planner.storage.data_file import create
from planner.storage.plan_reader import PlanReader
from planner.storage.plan_store import PlanStore

LATE_MORNING = time(11, 20)


def make_sample(path: Path, today: date, language: str, seed: int = 1, *, now: time = LATE_MORNING) -> None:
    """Write a new data file with a made-up rep as it stands today at `now`, and a team's sheets beside it.

    `language` is "en" or "nl". Raise FileExistsError where there is a file already, and UserError where
    none can be written.
    """
    story = story_of(today, now, language, seed)
    create(path)
    store = PlanStore(path)
    try:
        calendars = _read_in(store, story, datetime.combine(today, now))
        values: list[Value] = [story.preferences, *calendars, *story.blocks, *story.baselines]
        values += [*story.displacements, *story.day_logs, *story.kept, *story.book]
        store.apply(Edit(Label(EditKind.ADD), (Preferences(),), tuple(values)))
        released = _release(path, today, language)
        store.apply(Edit(Label(EditKind.RELEASE_SHEET), (), released))
    finally:
        store.close()


def _release(path: Path, today: date, language: str) -> tuple[Release, ...]:
    """Put the team's sheets beside the file, the rep's own with them; return the lines of the rep's log."""
    texts = SheetTexts(language)
    with PlanReader(path) as reader:
        own = own_sheets(reader, today, texts)
        talks = {(v.day, v.start): v.id for v in reader.kept() if isinstance(v, OneOnOne)}
    digests = make_team(team_folder(path), today, language, own)
    return tuple(
        Release(
            sheet.sheet_id,
            talks.get((sheet.held_on or today, sheet.held_at or 0), ""),
            sheet.released_at,
            texts.file_name(sheet),
            digests[sheet.sheet_id],
            tuple(part.value for part in sheet.parts),
            about=(sheet.first_day, sheet.last_day),
        )
        for sheet in own
    )


def _read_in(store: PlanStore, story: Story, read_at: datetime) -> list[CalendarSource]:
    """Store what was read from each calendar; return the calendars as they name it."""
    years = range(story.first_day.year, story.last_day.year + 1)
    found = []
    for calendar, occurrences in story.calendars:
        reading = store.add_reading(calendar.id, occurrences, {}, years, "", "", read_at)
        found.append(replace(calendar, reading=reading, read_at=read_at))
    return found
