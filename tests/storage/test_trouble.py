"""Disk full, read-only, no rights: an edit is refused in words, nothing is half stored, and it goes on."""

from __future__ import annotations

import os
import resource
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from planner.domain.errors import Problem, UserError
from planner.storage import backup, data_file
from planner.storage.plan_reader import PlanReader
from planner.storage.plan_store import PlanStore
from planner.storage.soundness import check
from planner.storage.sqlite_file import write_ahead_log
from tests.storage.samples import AMSTERDAM, MONDAY, NOON, WEEK, block, edit, fill, occurrence

NOBODY = 65534


@pytest.fixture
def ordinary_folder() -> Iterator[Path]:
    """A folder of an ordinary user, who the test is for its duration: nothing stops root."""
    folder = Path(tempfile.mkdtemp())
    was_root = os.geteuid() == 0
    if was_root:
        shutil.chown(folder, NOBODY)
        os.seteuid(NOBODY)
    try:
        yield folder
    finally:
        if was_root:
            os.seteuid(0)
        folder.chmod(0o700)
        shutil.rmtree(folder)


@contextmanager
def no_more_than(size: int) -> Iterator[None]:
    """Let no file grow beyond a size, as on a disk that is full."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def problem_of(action: Callable[[], object]) -> Problem:
    with pytest.raises(UserError) as caught:
        action()
    assert caught.value.details.keys() >= {"file", "folder"}
    return caught.value.problem


def ids(path: Path) -> set[str]:
    with PlanReader(path) as reader:
        return {b.id for b in reader.blocks(MONDAY, MONDAY)}


def test_a_read_only_file_can_be_read_and_says_so_when_edited(ordinary_folder: Path) -> None:
    path = ordinary_folder / "plan.db"
    fill(path)
    path.chmod(0o400)
    before = path.read_bytes()
    with PlanReader(path) as reader:
        assert reader.week(WEEK, AMSTERDAM).blocks

    def write() -> None:
        store = PlanStore(path)
        try:
            store.apply(edit((), [block("new")]))
        finally:
            store.close()

    assert problem_of(write) is Problem.FILE_READ_ONLY
    assert path.read_bytes() == before
    path.chmod(0o600)
    write()
    assert "new" in ids(path)


def test_a_file_in_a_read_only_folder_can_be_read_and_says_so_when_edited(ordinary_folder: Path) -> None:
    path = ordinary_folder / "plan.db"
    fill(path)
    ordinary_folder.chmod(0o500)
    with PlanReader(path) as reader:
        assert reader.week(WEEK, AMSTERDAM).blocks
    assert check(path).is_sound
    assert problem_of(lambda: PlanStore(path)) is Problem.FILE_READ_ONLY
    assert [file.name for file in ordinary_folder.iterdir()] == ["plan.db"]


def test_a_file_that_may_not_be_read_is_said_to_be_out_of_reach(ordinary_folder: Path) -> None:
    path = ordinary_folder / "plan.db"
    fill(path)
    path.chmod(0)
    assert problem_of(lambda: data_file.look_at(path)) is Problem.FOLDER_UNUSABLE
    assert problem_of(lambda: PlanReader(path)) is Problem.FOLDER_UNUSABLE


def test_no_file_and_no_backup_is_made_where_nothing_may_be_written(ordinary_folder: Path) -> None:
    path = ordinary_folder / "plan.db"
    fill(path)
    ordinary_folder.chmod(0o500)
    new = ordinary_folder / "deeper" / "plan.db"
    assert problem_of(lambda: data_file.create(new)) is Problem.FOLDER_UNUSABLE
    backups = ordinary_folder / "backups"
    assert problem_of(lambda: backup.daily(path, backups, MONDAY)) is Problem.FOLDER_UNUSABLE
    assert [file.name for file in ordinary_folder.iterdir()] == ["plan.db"]


@pytest.mark.parametrize("room", range(0, 60_000, 3000))
def test_on_a_full_disk_no_edit_is_said_to_be_stored_and_later_it_goes_on(tmp_path: Path, room: int) -> None:
    path = tmp_path / "plan.db"
    data_file.create(path)
    store = PlanStore(path)
    stored = set()
    store.apply(edit((), [block("first")]))
    stored.add("first")
    with no_more_than(write_ahead_log(path).stat().st_size + room):
        for number in range(10):
            wanted = [block(f"{number}-{part}") for part in range(40)]
            try:
                store.apply(edit((), wanted))
            except UserError as error:
                refused = error
                break
            stored.update(b.id for b in wanted)
            assert ids(path) == stored
        else:
            pytest.fail("the disk never was full")
    assert refused.problem is Problem.DISK_FULL
    assert ids(path) == stored
    store.apply(edit((), wanted))
    store.close()
    assert ids(path) == stored | {b.id for b in wanted}
    assert check(path).is_sound


def test_on_a_full_disk_a_reading_is_refused_and_the_next_one_works(tmp_path: Path) -> None:
    path = tmp_path / "plan.db"
    data_file.create(path)
    store = PlanStore(path)
    meetings = [occurrence(f"u{number}", NOON) for number in range(2000)]

    def read() -> int:
        return store.add_reading("calendar", meetings, {}, [2026], "", "[]", NOON)

    with no_more_than(300_000):
        assert problem_of(read) is Problem.DISK_FULL
    assert read() == 2
    store.close()
    assert check(path).is_sound


@pytest.mark.parametrize("room", [0, 5000, 60_000])
def test_on_a_full_disk_nothing_unfinished_is_left(tmp_path: Path, room: int) -> None:
    path = tmp_path / "plan.db"
    fill(path)
    before = path.read_bytes()
    saved = backup.daily(path, tmp_path / "backups", MONDAY)
    assert saved is not None
    left = sorted(tmp_path.rglob("*"))
    with no_more_than(room):
        assert problem_of(lambda: data_file.create(tmp_path / "new.db")) is Problem.DISK_FULL
        assert (
            problem_of(lambda: backup.before_upgrade(path, saved.parent, MONDAY, "0001")) is Problem.DISK_FULL
        )
        assert problem_of(lambda: backup.restore(saved, path, NOON)) is Problem.DISK_FULL
    assert sorted(tmp_path.rglob("*")) == left
    assert path.read_bytes() == before
