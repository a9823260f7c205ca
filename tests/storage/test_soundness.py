"""Damage never stays silent: every flipped bit is either found or has changed nothing that is read."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

import pytest

from planner.domain.errors import Problem, UserError
from planner.storage.plan_reader import PlanReader
from planner.storage.plan_store import PlanStore
from planner.storage.soundness import Damage, check
from planner.storage.sqlite_file import write_ahead_log
from tests.storage.samples import AMSTERDAM, MONDAY, WEEK, block, contents, edit, fill

FLIPS = int(os.environ.get("PLANNER_FLIPS", "200"))


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sound") / "plan.db"
    fill(path)
    return path


@pytest.fixture
def path(sound: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(sound, tmp_path / "plan.db"))


def flipped(content: bytes, place: int, bit: int) -> bytes:
    changed = bytearray(content)
    changed[place] ^= 1 << bit
    return bytes(changed)


def change(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(statement)


def found_in(path: Path) -> set[tuple[Damage, str]]:
    return {(finding.damage, finding.table) for finding in check(path).findings}


def test_a_sound_file_is_found_sound_and_left_alone(path: Path) -> None:
    before = path.read_bytes()
    found = check(path)
    assert found.is_sound
    assert found.sound_rows > 200
    assert path.read_bytes() == before
    assert [file.name for file in path.parent.glob("plan.db*")] == ["plan.db"]


def test_no_flipped_bit_is_silent(sound: Path, tmp_path: Path) -> None:
    expected, content = contents(sound), sound.read_bytes()
    chance = random.Random(20261123)
    path = tmp_path / "plan.db"
    seen = 0
    for _ in range(FLIPS):
        place, bit = chance.randrange(len(content)), chance.randrange(8)
        path.write_bytes(flipped(content, place, bit))
        if check(path).is_sound:
            assert contents(path) == expected, f"bit {bit} of byte {place}"
        else:
            seen += 1
        assert path.read_bytes() == flipped(content, place, bit)
    # Most tables of the sample are small, and what is free in their pages may change unseen.
    assert seen > FLIPS / 8


def test_what_is_read_of_a_damaged_file_is_right_or_refused(sound: Path, tmp_path: Path) -> None:
    with PlanReader(sound) as reader:
        expected = {b.id: b for b in reader.week(WEEK, AMSTERDAM).blocks}
    content = sound.read_bytes()
    chance = random.Random(7)
    path = tmp_path / "plan.db"
    for _ in range(FLIPS):
        path.write_bytes(flipped(content, chance.randrange(len(content)), chance.randrange(8)))
        with suppress(UserError), PlanReader(path) as reader:
            assert {b.id: b for b in reader.week(WEEK, AMSTERDAM).blocks}.items() <= expected.items()


@pytest.mark.parametrize("page", range(1, 12))
def test_an_emptied_page_is_found(path: Path, page: int) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: page * 4096] + bytes(4096) + content[(page + 1) * 4096 :])
    assert not check(path).is_sound


@pytest.mark.parametrize(
    ("statement", "finding"),
    [
        ("UPDATE block SET title = title || '.' WHERE id = 'done'", (Damage.ROW, "block")),
        ("UPDATE preference SET value = '1' WHERE name = 'rep_name'", (Damage.ROW, "preference")),
        ("UPDATE occurrence SET begins = begins + 1 WHERE uid = 'u-1'", (Damage.ROW, "occurrence")),
        ("UPDATE baseline_block SET length = 5 WHERE id = 'b-0-0-0'", (Damage.ROW, "baseline_block")),
        ("UPDATE block SET title = CAST(X'ff41' AS TEXT) WHERE id = 'done'", (Damage.ROW, "block")),
        ("DELETE FROM category WHERE id = 'calling'", (Damage.REFERENCE, "block")),
        ("DROP TABLE series", (Damage.TABLE, "series")),
    ],
)
def test_what_sqlite_itself_takes_for_sound_is_found(
    path: Path, statement: str, finding: tuple[Damage, str]
) -> None:
    change(path, statement)
    assert finding in found_in(path)


def test_a_changed_row_is_not_shown_as_the_reps_own(path: Path) -> None:
    change(path, "UPDATE block SET title = 'not mine' WHERE id = 'done'")
    with PlanReader(path) as reader:
        with pytest.raises(UserError) as caught:
            reader.week(WEEK, AMSTERDAM)
        assert caught.value.problem is Problem.FILE_DAMAGED
        assert reader.week(WEEK.plus(1), AMSTERDAM).blocks


def test_a_check_can_be_cancelled(path: Path) -> None:
    found = check(path, lambda: True)
    assert not found.complete
    assert not found.is_sound
    assert found.findings == ()


def crashed_with_edits(sound: Path, tmp_path: Path) -> tuple[Path, list[list[object]]]:
    """Return a file whose last edits stand in the write-ahead log, and what it held after each of them."""
    path = Path(shutil.copy(sound, tmp_path / "running.db"))
    store = PlanStore(path)
    states = [contents(path)]
    for number in range(4):
        store.apply(edit((), [block(f"new-{number}", MONDAY)]))
        states.append(contents(path))
    crashed = tmp_path / "crashed.db"
    shutil.copy(path, crashed)
    shutil.copy(write_ahead_log(path), write_ahead_log(crashed))
    store.close()
    return crashed, states


def test_no_flipped_bit_in_the_waiting_edits_is_silent(sound: Path, tmp_path: Path) -> None:
    path, states = crashed_with_edits(sound, tmp_path)
    assert check(path).is_sound
    log, content = write_ahead_log(path), write_ahead_log(path).read_bytes()
    chance = random.Random(20261123)
    found = 0
    for _ in range(FLIPS // 4):
        log.write_bytes(flipped(content, chance.randrange(len(content)), chance.randrange(8)))
        if check(path).is_sound:
            # After a power cut the very last edit may be torn; that cannot be told from damage to it.
            assert contents(path) in states[-2:]
        else:
            found += 1
    assert found > FLIPS / 8


def test_a_log_that_ends_within_the_last_edit_is_sound_as_after_a_power_cut(
    sound: Path, tmp_path: Path
) -> None:
    path, states = crashed_with_edits(sound, tmp_path)
    log = write_ahead_log(path)
    log.write_bytes(log.read_bytes()[:-1000])
    assert check(path).is_sound
    assert contents(path) == states[-2]
