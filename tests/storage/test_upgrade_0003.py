"""A file of the second version keeps every row, and its agreed share becomes an agreement."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from planner.domain.agreement import Agreement, Carrier, Metric
from planner.domain.errors import Problem, UserError
from planner.domain.prospect import Prospect, Touch
from planner.storage import backup, upgrade
from planner.storage.data_file import FileState, look_at, prepare
from planner.storage.plan_reader import PlanReader
from planner.storage.plan_store import PlanStore
from planner.storage.row_kinds import PREFERENCE, DamagedRow, sealed
from planner.storage.soundness import check
from tests.storage.old_versions import old_file, rows_in
from tests.storage.samples import MONDAY, edit

OLDEST_COMMIT = date(2026, 11, 9)
SHARE = Agreement("long-share", Metric.LONG_SHARE, 0.3, OLDEST_COMMIT, None, 0.45)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return old_file(tmp_path, "0002")


def agreed_before(path: Path, value: str | None) -> None:
    """Let the old file say something else of the agreed share, or nothing."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        (owner,) = connection.execute("SELECT id FROM profile").fetchone()
        connection.execute("DELETE FROM preference WHERE name = 'agreed'")
        if value is not None:
            connection.execute(PREFERENCE.insert(), sealed(owner, ("agreed", value), 4))


def without_commits(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("DELETE FROM baseline_block")
        connection.execute("DELETE FROM baseline")


def test_every_row_comes_along_as_it_was_but_the_agreed_share(path: Path, tmp_path: Path) -> None:
    before = rows_in(path)
    prepare(path, tmp_path / "backups", MONDAY)
    after = rows_in(path)

    assert look_at(path) is FileState.READY
    assert check(path).is_sound
    assert [row["name"] for row in before["preference"]] == ["rep_name", "working_days", "agreed", "snap"]
    before["preference"] = [row for row in before["preference"] if row["name"] != "agreed"]
    assert {table: after[table] for table in before} == before
    assert [table for table in after if table not in before and after[table]] == ["agreement"]


def test_the_agreed_share_is_an_agreement_since_the_oldest_commit(path: Path, tmp_path: Path) -> None:
    prepare(path, tmp_path / "backups", MONDAY)
    with PlanReader(path) as reader:
        assert reader.kept() == (SHARE,)
        assert reader.preferences().rep_name == "Jo"


@pytest.mark.parametrize(
    ("value", "low", "high"), [("[0.3,null]", 0.3, None), ("[0,1]", 0.0, 1.0), ("[1,1.0]", 1.0, 1.0)]
)
def test_without_a_commit_the_share_holds_since_long_ago(
    path: Path, tmp_path: Path, value: str, low: float, high: float | None
) -> None:
    agreed_before(path, value)
    without_commits(path)
    prepare(path, tmp_path / "backups", MONDAY)
    with PlanReader(path) as reader:
        assert reader.kept() == (replace(SHARE, target=low, upper=high, first_day=date(2020, 1, 1)),)


@pytest.mark.parametrize("value", ["null", None])
def test_without_an_agreed_share_there_is_no_agreement(path: Path, tmp_path: Path, value: str | None) -> None:
    agreed_before(path, value)
    prepare(path, tmp_path / "backups", MONDAY)
    with PlanReader(path) as reader:
        assert reader.kept() == ()
    assert "agreed" not in [row["name"] for row in rows_in(path)["preference"]]


def test_what_is_new_can_be_edited_in_the_old_file(path: Path, tmp_path: Path) -> None:
    prepare(path, tmp_path / "backups", MONDAY)
    together = replace(SHARE, carrier=Carrier.TOGETHER, upper=None)
    company = Prospect("p-1", "Deltaplast")
    with PlanReader(path) as reader, closing(PlanStore(path)) as store:
        store.apply(edit([SHARE], [together, company, Touch("t-1", company.id, MONDAY)]))
        assert reader.kept() == (together,)
        assert reader.prospects() == (company,)
    assert check(path).is_sound


def test_an_older_backup_tells_what_would_be_lost(path: Path, tmp_path: Path) -> None:
    prepare(path, tmp_path / "backups", MONDAY)
    (saved,) = backup.backups_of(path, tmp_path / "backups")
    lost = backup.loss(saved.path, path)

    assert (lost.blocks, lost.commits, lost.unreadable) == (0, 0, False)


@pytest.mark.parametrize("value", ["[0.9,null]", "null", "no JSON"])
def test_a_damaged_share_is_never_sealed_again(path: Path, tmp_path: Path, value: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("UPDATE preference SET value = ? WHERE name = 'agreed'", (value,))
    before = rows_in(path)

    with pytest.raises(UserError) as caught:
        prepare(path, tmp_path / "backups", MONDAY)
    assert caught.value.problem is Problem.BACKUP_UNSOUND
    with pytest.raises(DamagedRow):
        upgrade.migrate(path)
    assert rows_in(path) == before
    assert look_at(path) is FileState.OLDER
