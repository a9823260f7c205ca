"""Backups of a data file: made whole and verified, kept for a while, and brought back."""

from __future__ import annotations

import re
import shutil
import sqlite3
from collections.abc import Iterable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from planner.domain.errors import Problem
from planner.storage.data_file import FileState, drafted, look_at, publish
from planner.storage.row_kinds import BASELINE, BLOCK, BLOCK_COLUMNS_ADDED, Content, RowKind
from planner.storage.soundness import check, is_as_stored, open_as_found, sealed_tables, stored_rows
from planner.storage.sqlite_file import (
    TROUBLES,
    has_pending_edits,
    in_words,
    side_files,
    system_trouble,
    trouble,
    write_ahead_log,
)

DAYS_KEPT = 14
MONTHS_KEPT = 12
BY_HAND = "by-hand"


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup and the day it was made; `note` tells one that was made for another reason than the day."""

    path: Path
    day: date
    note: str = ""


@dataclass(frozen=True, slots=True)
class Loss:
    """What going back to a backup would lose, as far as the damaged file can still be read.

    `blocks` were added or changed since, on days from `first_day` to `last_day`; `commits` were made
    since. `unreadable` tells that there may be more.
    """

    blocks: int
    commits: int
    first_day: date | None
    last_day: date | None
    unreadable: bool


def backups_of(path: Path, folder: Path) -> tuple[Backup, ...]:
    """Return the backups of a data file in a folder, newest first."""
    named = re.compile(re.escape(path.stem) + r"-(\d{4}-\d{2}-\d{2})(?:-(.+?))?" + re.escape(path.suffix))
    found: list[tuple[date, int, Backup]] = []
    for candidate in folder.iterdir() if folder.is_dir() else ():
        match = named.fullmatch(candidate.name)
        if match is not None:
            # A name can hold what is no date, and a file can go while its folder is read.
            with suppress(ValueError, OSError):
                day = date.fromisoformat(match[1])
                found.append((day, candidate.stat().st_mtime_ns, Backup(candidate, day, match[2] or "")))
    return tuple(backup for _, _, backup in sorted(found, key=lambda known: known[:2], reverse=True))


def daily(path: Path, folder: Path, today: date) -> Path | None:
    """Make the backup of the day where there is none yet, then let go of those that are no longer kept.

    Return the new backup, None where there was one. Raise UserError: BACKUP_UNSOUND where the file itself
    is not sound (nothing is let go of then), DISK_FULL, FOLDER_UNUSABLE.
    """
    regular = [backup for backup in backups_of(path, folder) if not backup.note]
    if any(backup.day == today for backup in regular):
        return None
    made = _make(path, folder, today, "")
    kept = days_to_keep([today, *(backup.day for backup in regular)], today)
    for backup in regular:
        if backup.day not in kept:
            # A backup that cannot be removed does no harm; it is tried again tomorrow.
            with suppress(OSError):
                backup.path.unlink()
    return made


def before_upgrade(path: Path, folder: Path, today: date, version: str) -> Path:
    """Make the backup that an upgrade from `version` starts from; it is kept for good."""
    return _make(path, folder, today, f"before-upgrade-from-{version}")


def by_hand(path: Path, folder: Path, today: date) -> Path:
    """Make a backup because the rep asked for one; it is kept for good. Raise UserError as `daily` does."""
    return _make(path, folder, today, BY_HAND)


def days_to_keep(days: Iterable[date], today: date) -> frozenset[date]:
    """Return the days whose backups stay: those of 14 days, and the first of each month of a year."""
    known = sorted(days)
    recent = {day for day in known if day > today - timedelta(days=DAYS_KEPT)}
    first_of_month: dict[tuple[int, int], date] = {}
    for day in known:
        first_of_month.setdefault((day.year, day.month), day)
    this_month = today.year * 12 + today.month
    monthly = {
        day
        for (year, month), day in first_of_month.items()
        if this_month - (year * 12 + month) <= MONTHS_KEPT
    }
    return frozenset(recent | monthly)


def newest_sound(path: Path, folder: Path) -> Backup | None:
    """Return the newest backup that holds all it should and can be opened by this version."""
    for backup in backups_of(path, folder):
        if look_at(backup.path) in (FileState.READY, FileState.OLDER) and check(backup.path).is_sound:
            return backup
    return None


def loss(backup: Path, damaged: Path) -> Loss:
    """Return what going back to a backup would lose of a damaged file, which stays as it is."""
    known = {kind.name: set(_sound_rows(backup, kind)[0]) for kind in (BLOCK, BASELINE)}
    blocks, all_blocks = _sound_rows(damaged, BLOCK)
    commits, all_commits = _sound_rows(damaged, BASELINE)
    newer = [content for content in blocks if content not in known[BLOCK.name]]
    days = [date.fromordinal(content[BLOCK.columns.index("day")]) for content in newer]
    return Loss(
        len(newer),
        len([content for content in commits if content not in known[BASELINE.name]]),
        min(days, default=None),
        max(days, default=None),
        not (all_blocks and all_commits),
    )


def restore(backup: Path, path: Path, now: datetime, *, kept_as: str = "damaged") -> Path:
    """Put a backup in the place of a data file and return the name under which that one is kept.

    `kept_as` is the word in that name. Close every reader and store first. Raise UserError
    BACKUP_UNSOUND, DISK_FULL or FOLDER_UNUSABLE, with the file still in its place.
    """
    try:
        with drafted(path) as draft:
            shutil.copyfile(backup, draft)
            if not check(draft).is_sound:
                raise trouble(Problem.BACKUP_UNSOUND, backup)
            kept = _free_name(path.with_name(f"{path.stem}-{kept_as}-{now:%Y-%m-%d-%H%M%S}{path.suffix}"))
            if path.exists():
                _keep(path, kept)
            if has_pending_edits(path):
                write_ahead_log(path).replace(write_ahead_log(kept))
            publish(draft, path)
        for left in side_files(path):
            left.unlink(missing_ok=True)
    except TROUBLES as error:
        raise in_words(error, path, writing=True) from error
    except OSError as error:
        raise system_trouble(error, path) from error
    return kept


def _keep(path: Path, kept: Path) -> None:
    """Give the file a second name, so that there is a file under its own name at every moment."""
    try:
        kept.hardlink_to(path)
    except OSError:
        shutil.copyfile(path, kept)


def _free_name(wanted: Path) -> Path:
    name, number = wanted, 2
    while name.exists():
        name, number = wanted.with_name(f"{wanted.stem}-{number}{wanted.suffix}"), number + 1
    return name


def _make(path: Path, folder: Path, day: date, note: str) -> Path:
    ending = f"-{note}" if note else ""
    target = _free_name(folder / f"{path.stem}-{day.isoformat()}{ending}{path.suffix}")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with drafted(target) as draft:
            _copy(path, draft)
            if not check(draft).is_sound:
                raise trouble(Problem.BACKUP_UNSOUND, path)
            publish(draft, target)
    except TROUBLES as error:
        raise in_words(error, target) from error
    except OSError as error:
        raise system_trouble(error, target) from error
    return target


def _copy(path: Path, draft: Path) -> None:
    """Copy what is stored at one moment, also while the app writes, into a file that stands alone."""
    with closing(open_as_found(path)) as source, closing(sqlite3.connect(draft)) as target:
        source.backup(target)
        target.execute("PRAGMA journal_mode = DELETE")


def _sound_rows(path: Path, kind: RowKind) -> tuple[set[Content], bool]:
    """Return the content of the rows that are as they were stored, and whether these are all.

    An older file is read as an upgrade would make it.
    """
    sound: set[Content] = set()
    complete = True
    try:
        with closing(open_as_found(path)) as connection:
            columns = sealed_tables(connection).get(kind.name, kind.stored_columns)
            for order in ("ORDER BY rowid", "ORDER BY rowid DESC"):
                try:
                    for row in stored_rows(connection, kind.name, columns, order):
                        if is_as_stored(row):
                            known = BLOCK_COLUMNS_ADDED | dict(zip(columns, row, strict=True))
                            sound.add(tuple(known.get(column) for column in kind.columns))
                        else:
                            complete = False
                except TROUBLES:
                    complete = False
    except TROUBLES:
        complete = False
    return sound, complete
