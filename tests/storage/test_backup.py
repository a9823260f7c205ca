from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.errors import Problem, UserError
from planner.domain.week import Baseline
from planner.storage import backup, data_file
from planner.storage.backup import Loss, days_to_keep
from planner.storage.backup_contents import Contents, contents_of
from planner.storage.data_file import FileState, look_at
from planner.storage.plan_store import PlanStore
from planner.storage.soundness import check
from tests.storage.samples import MONDAY, NOON, WEEK, block, contents, edit, fill

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 14, 5, 9)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    fill(tmp_path / "plan.db")
    return tmp_path / "plan.db"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "backups"


def names(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


def damage(path: Path, statement: str = "UPDATE block SET title = 'x' WHERE id = 'done'") -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(statement)


def test_one_backup_a_day_of_what_is_stored_while_the_app_writes(path: Path, folder: Path) -> None:
    store = PlanStore(path)
    store.apply(edit((), [block("just now")]))
    made = backup.daily(path, folder, TODAY)
    expected = contents(path)
    store.apply(edit((), [block("later")]))
    assert backup.daily(path, folder, TODAY) is None
    store.close()
    assert made == folder / "plan-2026-11-23.db"
    assert names(folder) == ["plan-2026-11-23.db"]
    assert contents(made) == expected


def test_a_backup_stands_alone(path: Path, folder: Path) -> None:
    made = backup.daily(path, folder, TODAY)
    assert made is not None
    check(made)
    look_at(made)
    backup.newest_sound(path, folder)
    assert names(folder) == ["plan-2026-11-23.db"]


def test_a_damaged_file_makes_no_backup_and_pushes_none_out(path: Path, folder: Path) -> None:
    backup.daily(path, folder, TODAY - timedelta(days=400))
    damage(path)
    with pytest.raises(UserError) as caught:
        backup.daily(path, folder, TODAY)
    assert caught.value.problem is Problem.BACKUP_UNSOUND
    assert names(folder) == ["plan-2025-10-19.db"]


def test_old_backups_go_and_others_stay(path: Path, folder: Path) -> None:
    for days in (0, 1, 13, 14, 30, 31, 500):
        backup.daily(path, folder, TODAY - timedelta(days=days))
    backup.before_upgrade(path, folder, TODAY - timedelta(days=700), "0001")
    (folder / "plan-holiday.db").write_text("the rep's own")
    (folder / "other-2020-01-01.db").write_text("of another data file")
    assert backup.daily(path, folder, TODAY + timedelta(days=1)) is not None
    assert names(folder) == [
        "other-2020-01-01.db",
        "plan-2024-12-23-before-upgrade-from-0001.db",
        "plan-2026-10-23.db",
        "plan-2026-11-09.db",
        "plan-2026-11-22.db",
        "plan-2026-11-23.db",
        "plan-2026-11-24.db",
        "plan-holiday.db",
    ]


days = st.dates(date(2024, 1, 1), date(2027, 12, 31))


@given(st.frozensets(days), days)
def test_what_is_kept_covers_two_weeks_and_a_year(made: frozenset[date], today: date) -> None:
    kept = days_to_keep(made, today)
    assert kept <= made
    assert {day for day in made if today - timedelta(days=14) < day} <= kept
    for day in made:
        if today - timedelta(days=365) <= day <= today:
            assert any(other.replace(day=1) == day.replace(day=1) for other in kept)
    assert sum(day <= today for day in kept) <= 14 + 13


@given(days, st.integers(1, 500))
def test_letting_go_every_day_keeps_as_much_as_letting_go_once(first: date, count: int) -> None:
    kept: frozenset[date] = frozenset()
    for number in range(count):
        today = first + timedelta(days=number)
        kept = days_to_keep(kept | {today}, today)
    assert kept == days_to_keep([first + timedelta(days=n) for n in range(count)], today)


def test_a_backup_by_hand_stays_and_goes_before_the_one_of_that_morning(path: Path, folder: Path) -> None:
    long_ago = TODAY - timedelta(days=900)
    backup.daily(path, folder, long_ago)
    made = [backup.by_hand(path, folder, long_ago) for _ in range(2)]
    known = backup.backups_of(path, folder)
    assert [found.path for found in known[:2]] == made[::-1]
    assert all(found.note.startswith(backup.BY_HAND) for found in known[:2])
    backup.daily(path, folder, TODAY)
    assert [found.path for found in backup.backups_of(path, folder)[1:]] == made[::-1]


def test_what_a_backup_holds_is_told_in_figures(path: Path, folder: Path) -> None:
    saved = backup.daily(path, folder, TODAY)
    assert saved is not None
    assert contents_of(saved) == Contents(151, MONDAY, MONDAY + timedelta(days=7 * 9 + 4), 1)
    assert names(folder) == [saved.name]
    saved.write_bytes(b"nothing")
    assert contents_of(saved) is None
    data_file.create(folder / "empty.db")
    assert contents_of(folder / "empty.db") == Contents(0, None, None, 0)


def test_going_back_by_choice_keeps_the_file_under_another_word(path: Path, folder: Path) -> None:
    saved = backup.daily(path, folder, TODAY)
    assert saved is not None
    kept = backup.restore(saved, path, NOW, kept_as="before-restore")
    assert kept.name == "plan-before-restore-2026-11-23-140509.db"
    assert contents(kept) == contents(path)


def test_the_newest_sound_backup_is_found_past_damaged_ones(path: Path, folder: Path) -> None:
    for ago in (3, 2, 1):
        backup.daily(path, folder, TODAY - timedelta(days=ago))
    damage(folder / "plan-2026-11-22.db")
    (folder / "plan-2026-11-23.db").write_bytes(b"")
    found = backup.newest_sound(path, folder)
    assert found is not None
    assert (found.path.name, found.day) == ("plan-2026-11-21.db", date(2026, 11, 21))


def test_without_any_sound_backup_there_is_none_to_offer(path: Path, folder: Path) -> None:
    assert backup.newest_sound(path, folder) is None
    backup.daily(path, folder, TODAY)
    damage(folder / "plan-2026-11-23.db")
    assert backup.newest_sound(path, folder) is None


def test_the_loss_names_what_was_changed_since_and_its_days(path: Path, folder: Path) -> None:
    saved = backup.daily(path, folder, TODAY)
    assert saved is not None
    assert backup.loss(saved, path) == Loss(0, 0, None, None, unreadable=False)
    store = PlanStore(path)
    old = block("b-0-0-0", MONDAY, 480)
    later = block("new", MONDAY + timedelta(days=8))
    store.apply(edit([old], [replace(old, title="changed"), later]))
    store.apply(edit((), [Baseline("c", WEEK, 3, NOON, (later,))]))
    store.close()
    wanted = Loss(2, 1, MONDAY, MONDAY + timedelta(days=8), unreadable=False)
    assert backup.loss(saved, path) == wanted
    damage(path)
    before = path.read_bytes()
    assert backup.loss(saved, path) == replace(wanted, unreadable=True)
    assert path.read_bytes() == before


def test_the_loss_of_a_broken_file_counts_what_lies_around_the_break(path: Path, folder: Path) -> None:
    saved = backup.daily(path, folder, TODAY)
    assert saved is not None
    store = PlanStore(path)
    many = [block(f"new-{number:04}", MONDAY + timedelta(days=number % 50)) for number in range(500)]
    store.apply(edit((), many))
    store.close()
    content = bytearray(path.read_bytes())
    middle = content.index(b"co new-0250") // 4096 * 4096
    content[middle : middle + 4096] = bytes(4096)
    path.write_bytes(content)
    found = backup.loss(saved, path)
    assert found.unreadable
    assert 400 < found.blocks < 500


@pytest.mark.parametrize("content", [b"", b"nothing of a database", bytes(9000)])
def test_the_loss_of_an_unreadable_file_cannot_be_told(path: Path, folder: Path, content: bytes) -> None:
    saved = backup.daily(path, folder, TODAY)
    assert saved is not None
    path.write_bytes(content)
    assert backup.loss(saved, path) == Loss(0, 0, None, None, unreadable=True)


def test_going_back_keeps_the_damaged_file_with_its_waiting_edits(path: Path, folder: Path) -> None:
    saved = backup.daily(path, folder, TODAY)
    assert saved is not None
    expected = contents(path)
    store = PlanStore(path)
    store.apply(edit((), [block("new")]))
    log, main = path.with_name("plan.db-wal").read_bytes(), path.read_bytes()
    store.close()
    path.write_bytes(main)
    path.with_name("plan.db-wal").write_bytes(log)
    kept = backup.restore(saved, path, NOW)
    assert kept.name == "plan-damaged-2026-11-23-140509.db"
    assert (kept.read_bytes(), kept.with_name(kept.name + "-wal").read_bytes()) == (main, log)
    assert contents(path) == expected
    assert check(path).is_sound
    assert names(folder) == [saved.name]


def test_going_back_twice_keeps_both_files(path: Path, folder: Path) -> None:
    saved = backup.daily(path, folder, TODAY)
    assert saved is not None
    kept = []
    for content in (b"first", b"second"):
        path.write_bytes(content)
        kept.append(backup.restore(saved, path, NOW))
    assert [file.read_bytes() for file in kept] == [b"first", b"second"]
    assert look_at(path) is FileState.READY


def test_going_back_to_a_damaged_backup_changes_nothing(path: Path, folder: Path) -> None:
    saved = backup.daily(path, folder, TODAY)
    assert saved is not None
    damage(saved)
    path.write_bytes(b"damaged")
    with pytest.raises(UserError) as caught:
        backup.restore(saved, path, NOW)
    assert caught.value.problem is Problem.BACKUP_UNSOUND
    assert path.read_bytes() == b"damaged"
    assert [file.name for file in path.parent.glob("*plan*")] == ["plan.db"]
