"""The week page under a hand, at one and at two pixels per point."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("scale", ["1", "2"])
def test_the_week_under_a_hand(scale: str, tmp_path: Path) -> None:
    environment = {**os.environ, "QT_SCALE_FACTOR": scale, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "tests.benchmarks.week_child", str(tmp_path)]
    subprocess.run(command, cwd=ROOT, env=environment, check=True)
