"""Clicks, keys and seconds of a committed week that meets reality, driven by real events on a real file."""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.views.week.hands import NOW, Hands, opened
from tests.views.week.live_flows import (
    CountedHands,
    delete_acquisition,
    drop_on_acquisition,
    drop_on_two,
    plan_a_drop,
    plan_busy_weeks,
    shrink_acquisition,
    urgent_by_key,
    urgent_by_mouse,
    urgent_compared_by_key,
)

RUNS = 15
TOUCH = 1 / 3
"""Seconds that a hand is given for each key or click."""

Flow = Callable[[CountedHands], None]


@pytest.mark.parametrize(
    ("name", "flow"),
    [
        ("urgent by key, a name of 13 letters, the first way", urgent_by_key),
        ("urgent by key, compared with the next way", urgent_compared_by_key),
        ("urgent by mouse: before when, why, another way", urgent_by_mouse),
    ],
)
def test_something_urgent(qtbot: QtBot, data_file: Path, name: str, flow: Flow) -> None:
    with opened(data_file, NOW) as hands:
        plan_busy_weeks(hands)
        measure(hands, f"{name}, 60 blocks, 13 weeks", flow)


@pytest.mark.parametrize(
    ("name", "flow"),
    [
        ("in place, dropped on", drop_on_acquisition),
        ("in place, dropped on two at once", drop_on_two),
        ("in place, deleted", delete_acquisition),
        ("in place, shortened", shrink_acquisition),
    ],
)
def test_in_place(qtbot: QtBot, data_file: Path, name: str, flow: Flow) -> None:
    with opened(data_file, NOW) as hands:
        plan_a_drop(hands)
        measure(hands, name, flow)


def measure(hands: Hands, name: str, flow: Flow) -> None:
    """Drive a flow again and again, undone each time, and print what it takes from first key to stored."""
    times = []
    counted = CountedHands(hands)
    for _ in range(RUNS):
        counted = CountedHands(hands)
        steps = hands.session.undo_stack.index()
        begun = time.perf_counter()
        flow(counted)
        times.append(time.perf_counter() - begun)
        assert hands.session.undo_stack.index() == steps + 1
        hands.session.undo()
        hands.window.week_page.selection.put(())
    seconds = statistics.median(times)
    by_hand = seconds + (counted.keys + counted.clicks) * TOUCH
    told = f"{name}: {counted.keys} keys, {counted.clicks} clicks, {seconds:.2f} s (longest {max(times):.2f})"
    sys.stdout.write(f"\n{told}, {by_hand:.0f} s by hand\n")
