"""The script that takes the pictures, as a newcomer runs it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from picturing.table import PICTURES
from PySide6.QtGui import QImage

ROOT = Path(__file__).parents[2]
PARTS = 4


def take(out: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    paths = os.pathsep.join([str(ROOT), str(ROOT / "build_scripts")])
    return subprocess.run(
        [sys.executable, "-m", "picturing", str(out), *arguments],
        env={**os.environ, "PYTHONPATH": paths},
        capture_output=True,
        text=True,
        check=False,
    )


def colours_of(picture: QImage) -> int:
    places = ((x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 7))
    return len({picture.pixel(x, y) for x, y in places})


@pytest.mark.parametrize("language", ["en", "nl"])
@pytest.mark.parametrize("part", range(PARTS))
def test_every_picture_of_the_table_shows_something(part: int, language: str, tmp_path: Path) -> None:
    pictures, out = PICTURES[part::PARTS], tmp_path / "out"
    names = [picture.name for picture in pictures]
    run = take(out, "--theme", "light", "--language", language, "--only", *names)
    assert run.stderr == ""
    assert run.returncode == 0
    for picture in pictures:
        themed = f"{picture.name}-light" if picture.themed else picture.name
        taken = QImage(str(out / f"{themed}-{language}.png"))
        assert colours_of(taken) > 20, picture.name
    assert len(list(out.iterdir())) == len(pictures)


def test_two_runs_give_the_same_picture_at_the_size_asked_for(tmp_path: Path) -> None:
    asked = ("--only", "week-dragging", "settings-restore", "--theme", "dark", "--language", "nl", "--scale")
    for run in ("one", "other"):
        assert take(tmp_path / run, *asked, "2").returncode == 0
    for name in ("week-dragging-dark-nl.png", "settings-restore-dark-nl.png"):
        one, other = ((tmp_path / run / name).read_bytes() for run in ("one", "other"))
        assert one == other
        assert QImage.fromData(one).width() == 2 * 1440


def test_a_picture_that_does_not_exist_is_named(tmp_path: Path) -> None:
    run = take(tmp_path, "--only", "moon")
    assert run.returncode == 2
    assert "moon" in run.stderr
