"""Start to the first painted week, and memory, against a window with nothing in it."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC
from pathlib import Path

import pytest

from planner.app.clock import SystemClock
from planner.sample.making import make_sample
from tests.benchmarks.screen_in_memory import screen_in_memory

ROOT = Path(__file__).parents[2]
RUNS = 12
SECONDS_UNTIL_SETTLED = 4.0


@dataclass(frozen=True, slots=True)
class Started:
    """What a start took: milliseconds until the first paint, those of the processor, and kB of memory."""

    until_painted: float
    processor: float
    memory: int
    settled_memory: int


@pytest.fixture
def environment(tmp_path: Path) -> Iterator[dict[str, str]]:
    """A screen, and a folder for compiled modules: an installed program has them, whatever the shell says."""
    with screen_in_memory() as on_screen:
        compiled = {"PYTHONPYCACHEPREFIX": str(tmp_path / "compiled"), "PYTHONDONTWRITEBYTECODE": ""}
        yield {**on_screen, **compiled}


@pytest.fixture
def file(tmp_path: Path) -> str:
    """A data file with half a year in it, and a week to show today."""
    path = tmp_path / "plan.overmorgen"
    make_sample(path, SystemClock(UTC).today(), "en")
    return str(path)


def test_start_to_the_first_painted_week(file: str, environment: Mapping[str, str]) -> None:
    pairs = [
        (started(["planner", "0", file], environment), started(["bare", "0"], environment))
        for _ in range(RUNS + 1)
    ]
    # The first start has compiled what the others load.
    ours, bare = zip(*pairs[1:], strict=True)
    tell("Start to painted week", [s.until_painted for s in ours], [s.until_painted for s in bare])
    tell("The same in processor time", [s.processor for s in ours], [s.processor for s in bare])


def test_memory_at_the_first_paint_and_later(file: str, environment: Mapping[str, str]) -> None:
    started(["planner", "0", file], environment)
    ours = started(["planner", str(SECONDS_UNTIL_SETTLED), file], environment)
    bare = started(["bare", str(SECONDS_UNTIL_SETTLED)], environment).settled_memory
    for moment, memory in (("at the first paint", ours.memory), ("settled", ours.settled_memory)):
        told = f"{memory / 1024:.0f} MB, bare window {bare / 1024:.0f} MB, {memory / bare:.2f} x"
        sys.stdout.write(f"\nMemory {moment}: {told}; goal <= 2 x\n")


def tell(name: str, ours: Sequence[float], bare: Sequence[float]) -> None:
    """Print the medians, our 95th percentile and the ratio."""
    median, floor = statistics.median(ours), statistics.median(bare)
    p95 = sorted(ours)[int(len(ours) * 0.95)]
    told = f"{median:.0f} ms (p95 {p95:.0f}), bare window {floor:.0f} ms, {median / floor:.2f} x"
    sys.stdout.write(f"\n{name}: {told}; goal <= 1.35 x\n")


def started(arguments: list[str], environment: Mapping[str, str]) -> Started:
    """Start a window, wait until it has closed itself, and return what it told."""
    command = [sys.executable, "-m", "tests.benchmarks.start_child", *arguments]
    begun = time.monotonic_ns()
    run = subprocess.run(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True
    )
    painted, processor, memory, later = map(int, run.stdout.split())
    return Started((painted - begun) / 1e6, processor / 1e6, memory, later)
