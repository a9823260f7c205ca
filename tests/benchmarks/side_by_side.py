"""Measures ours against a floor in the same run, turn by turn, so that a busy machine hits both alike."""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """What came out, in milliseconds; `ratio` is our median as a multiple of the floor's."""

    name: str
    median: float
    p95: float
    floor: float
    ratio: float


def compare(
    name: str,
    ours: Callable[[], object],
    floor: Callable[[], object],
    runs: int,
    *,
    goal: str = "",
    before_each: Callable[[], object] | None = None,
) -> Figure:
    """Run both in turn and print the medians, our 95th percentile, the ratio and the goal it is set against.

    `before_each` prepares both and is not measured.
    """
    for warm in (ours, floor):
        if before_each is not None:
            before_each()
        warm()
    our_times: list[float] = []
    floor_times: list[float] = []
    for _ in range(runs):
        for action, times in ((ours, our_times), (floor, floor_times)):
            if before_each is not None:
                before_each()
            begun = time.perf_counter_ns()
            action()
            times.append((time.perf_counter_ns() - begun) / 1e6)
    median, floor_median = statistics.median(our_times), statistics.median(floor_times)
    p95 = sorted(our_times)[int(len(our_times) * 0.95)]
    figure = Figure(name, median, p95, floor_median, median / floor_median)
    told = f"{name}: {median:.2f} ms (p95 {p95:.2f}), floor {floor_median:.2f} ms, {figure.ratio:.2f} x"
    sys.stdout.write(f"\n{told}{f'; goal {goal}' if goal else ''}\n")
    return figure
