"""What a backup is said to hold."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

from planner.domain.block import Block
from planner.domain.edits import Edit, EditKind, Label
from planner.domain.span import IsoWeek, Span
from planner.domain.week import Baseline
from planner.storage import backup
from planner.storage.backup_contents import Contents, contents_of
from planner.storage.data_file import create
from planner.storage.plan_store import PlanStore

FIRST, LAST = date(2026, 11, 23), date(2026, 12, 4)


def test_blocks_days_and_committed_weeks_are_counted(data_file: Path, tmp_path: Path) -> None:
    create(data_file)
    blocks = tuple(Block(f"b{day}", Span(day, 540, 60), "quotes") for day in (FIRST, LAST))
    week = IsoWeek.of(FIRST)
    commits = tuple(Baseline(f"c{n}", week, n, datetime(2026, 11, 20, 16), blocks[:1]) for n in (1, 2))
    store = PlanStore(data_file)
    store.apply(Edit(Label(EditKind.ADD), (), (*blocks, *commits)))
    store.close()
    made = backup.by_hand(data_file, tmp_path / "backups", LAST)

    assert contents_of(made) == Contents(2, FIRST, LAST, 1)


def test_an_empty_plan_has_no_days(data_file: Path, tmp_path: Path) -> None:
    create(data_file)

    assert contents_of(backup.by_hand(data_file, tmp_path / "backups", LAST)) == Contents(0, None, None, 0)


def test_what_is_no_data_file_holds_nothing_that_can_be_told(tmp_path: Path) -> None:
    other = tmp_path / "letter.overmorgen"
    other.write_text("Dear colleague")

    assert contents_of(other) is None
    assert contents_of(tmp_path / "gone.overmorgen") is None
