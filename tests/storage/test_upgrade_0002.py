"""A file of the first version, as that version wrote it, is brought up to date without losing a row."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from planner.domain.errors import Problem, UserError
from planner.domain.span import IsoWeek, Span
from planner.storage import backup, upgrade
from planner.storage.data_file import FileState, look_at, prepare
from planner.storage.plan_reader import PlanReader
from planner.storage.plan_store import PlanStore
from planner.storage.row_kinds import DamagedRow, checksum_of
from planner.storage.soundness import check
from tests.storage.old_versions import old_file, rows_in
from tests.storage.samples import AMSTERDAM, edit

MONDAY = date(2026, 11, 23)
WEEK = IsoWeek.of(MONDAY)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return old_file(tmp_path, "0001")


def test_every_row_comes_along_and_blocks_begin_without_the_new_fields(path: Path, tmp_path: Path) -> None:
    before = rows_in(path)
    prepare(path, tmp_path / "backups", MONDAY)
    after = rows_in(path)

    assert look_at(path) is FileState.READY
    assert check(path).is_sound
    assert [table for table in after if table not in before and after[table]] == ["agreement"]
    before["preference"] = [row for row in before["preference"] if row["name"] != "agreed"]
    for table, rows in before.items():
        more = {"kept": 0, "if_then": ""} if table in ("block", "baseline_block") else {}
        expected = [{**row, **more} for row in rows]
        for new, old in zip(after[table], expected, strict=True):
            sealed = tuple(new.values())
            assert checksum_of(sealed[:-1]) == new.pop("checksum")
            old.pop("checksum")
            assert new == old
    assert {row["version"] for row in after["block"]} == {1, 2, 3}


def test_the_plan_reads_as_it_did_and_can_be_edited(path: Path, tmp_path: Path) -> None:
    prepare(path, tmp_path / "backups", MONDAY)
    with PlanReader(path) as reader, closing(PlanStore(path)) as store:
        week = reader.week(WEEK, AMSTERDAM)
        assert len(week.blocks) == 15
        assert [len(baseline.blocks) for baseline in week.baselines] == [10, 9]
        assert [len(reader.baselines_between(MONDAY, MONDAY)[n].blocks) for n in (0, 1)] == [10, 9]
        first = week.blocks[0]
        assert (first.title, first.span) == ('Müller & co, 10% "spoed"', Span(MONDAY, 485, 70))
        assert (first.kept, first.if_then) == (0, "")
        store.apply(edit([first], [replace(first, kept=30, if_then="if the phone rings: call back at 11")]))
        assert reader.blocks_by_id([first.id])[first.id].kept == 30
    assert check(path).is_sound


def test_what_an_older_backup_lacks_is_told_in_blocks(path: Path, tmp_path: Path) -> None:
    prepare(path, tmp_path / "backups", MONDAY)
    (saved,) = backup.backups_of(path, tmp_path / "backups")
    with PlanReader(path) as reader, closing(PlanStore(path)) as store:
        (first, *_) = reader.blocks(MONDAY, MONDAY)
        store.apply(edit([first], [replace(first, title="Other")]))
    lost = backup.loss(saved.path, path)

    assert (lost.blocks, lost.commits, lost.unreadable) == (1, 0, False)


def test_a_damaged_row_is_never_sealed_again(path: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("UPDATE block SET length = 60 WHERE id = 'block-4-2'")
    before = rows_in(path)

    with pytest.raises(UserError) as caught:
        prepare(path, tmp_path / "backups", MONDAY)
    assert caught.value.problem is Problem.BACKUP_UNSOUND
    with pytest.raises(DamagedRow):
        upgrade.migrate(path)
    assert rows_in(path) == before
    assert look_at(path) is FileState.OLDER
