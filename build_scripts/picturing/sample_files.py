"""The data files that pictures are taken of, and their backups."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from planner.app.data_home import FILE_NAME, backups_folder
from planner.domain.edits import Edit, EditKind, Label
from planner.domain.span import IsoWeek
from planner.sample.making import make_sample
from planner.storage import backup
from planner.storage.data_file import create
from planner.storage.plan_reader import PlanReader
from planner.storage.plan_store import PlanStore

NOW = datetime(2026, 11, 24, 11, 24)
_FORMATS = {"en": "en_GB", "nl": "nl_NL"}
_DAYS_AGO = (12, 11, 8, 7, 6, 5, 4, 1)
_BLOCKS_SINCE_YESTERDAY = 3


@dataclass(frozen=True, slots=True)
class Setting:
    """How a picture is taken; `size` is that of the window, in points."""

    language: str
    theme: str
    size: tuple[int, int]


class SampleFiles:
    """Makes the sample once for each language and theme, and copies it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def put_sample(self, folder: Path, setting: Setting) -> None:
        """Make a folder that holds the sample's data file, and its backups beside it."""
        made = self._folder / f"sample-{setting.language}-{setting.theme}"
        if not made.exists():
            made.mkdir()
            make_sample(made / FILE_NAME, NOW.date(), setting.language)
            _write_preferences(made / FILE_NAME, setting)
            _add_backups(made / FILE_NAME)
        shutil.copytree(made, folder)

    def put_empty(self, folder: Path, setting: Setting) -> None:
        """Make a folder that holds a data file in which nothing is planned."""
        folder.mkdir()
        create(folder / FILE_NAME)
        _write_preferences(folder / FILE_NAME, setting)


def _write_preferences(path: Path, setting: Setting) -> None:
    with PlanReader(path) as reader:
        before = reader.preferences()
    formats = _FORMATS[setting.language]
    after = replace(before, language=setting.language, theme=setting.theme, formats=formats)
    _store(path, Edit(Label(EditKind.SET_PREFERENCES), (before,), (after,)))


def _add_backups(path: Path) -> None:
    """Make the backups of two weeks; until yesterday the last blocks of this week were not there."""
    earlier = path.parent / "earlier" / path.name
    earlier.parent.mkdir()
    shutil.copy(path, earlier)
    days = IsoWeek.of(NOW.date()).days
    with PlanReader(path) as reader:
        added = reader.blocks(days[0], days[-1])[-_BLOCKS_SINCE_YESTERDAY:]
    _store(earlier, Edit(Label(EditKind.DELETE), added, ()))
    for days_ago in _DAYS_AGO:
        backup.daily(earlier, backups_folder(path), NOW.date() - timedelta(days=days_ago))
    shutil.rmtree(earlier.parent)
    backup.daily(path, backups_folder(path), NOW.date())


def _store(path: Path, edit: Edit) -> None:
    store = PlanStore(path)
    try:
        store.apply(edit)
    finally:
        store.close()
