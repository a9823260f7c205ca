"""Own blocks leave as a file: which, and where it may be written."""

import os
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from planner.app.block_export import BlockExport
from planner.app.clock import StillClock
from planner.domain.block import Block
from planner.domain.category import default_categories
from planner.domain.errors import Problem, UserError
from planner.domain.span import Span
from planner.storage.data_file import create

CLOCK = StillClock(datetime(2026, 11, 23, 8, 10), ZoneInfo("Europe/Amsterdam"))
CATEGORIES = {category.id: category for category in default_categories()}
LIST_B = Block("list", Span(date(2026, 11, 23), 540, 90), "calling", "List B", "six calls")
DOCTOR = Block("doctor", Span(date(2026, 11, 24), 540, 60), "leave", "Canary", "canary too", private=True)


def written(path: Path, data_file: Path, *, with_private: bool = False) -> bytes:
    BlockExport.of((LIST_B, DOCTOR), with_private=with_private).write(path, CATEGORIES, CLOCK, data_file)
    return path.read_bytes()


def test_private_blocks_stay_unless_they_are_asked_for(tmp_path: Path, data_file: Path) -> None:
    public = written(tmp_path / "public.ics", data_file)
    whole = written(tmp_path / "whole.ics", data_file, with_private=True)

    assert b"SUMMARY:List B" in public
    assert b"anary" not in public
    assert b"20261124" not in public
    assert b"SUMMARY:Canary" in whole
    assert b"CLASS:PRIVATE" in whole


def test_how_many_stay_is_known() -> None:
    export = BlockExport.of((LIST_B, DOCTOR), with_private=False)

    assert (export.blocks, export.kept_back) == ((LIST_B,), 1)
    assert BlockExport.of((LIST_B, DOCTOR), with_private=True).kept_back == 0


def test_a_file_that_is_there_is_replaced_whole(tmp_path: Path, data_file: Path) -> None:
    path = tmp_path / "week.ics"
    path.write_bytes(b"older" * 10_000)

    assert written(path, data_file).endswith(b"END:VCALENDAR\r\n")
    assert [found.name for found in tmp_path.iterdir() if found.is_file()] == ["week.ics"]


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path, data_file: Path) -> None:
    path = tmp_path / "gone" / "week.ics"

    with pytest.raises(UserError) as refusal:
        written(path, data_file)

    assert refusal.value.problem is Problem.CANNOT_WRITE
    assert refusal.value.details == {"file": str(path)}


@pytest.mark.parametrize("link", ["itself", "symbolic", "hard"])
def test_the_data_file_is_never_written_over(tmp_path: Path, data_file: Path, link: str) -> None:
    create(data_file)
    before = data_file.read_bytes()
    path = data_file if link == "itself" else tmp_path / "week.ics"
    if link == "symbolic":
        path.symlink_to(data_file)
    if link == "hard":
        os.link(data_file, path)

    with pytest.raises(UserError) as refusal:
        written(path, data_file)

    assert refusal.value.problem is Problem.CANNOT_WRITE
    assert data_file.read_bytes() == before
