"""Keys and seconds of looking back, from flows that real events drive in a window on a real data file."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.views.look_back.conftest import EVENING, plan_tuesday
from tests.views.look_back.flows import (
    FRIDAY_EVENING,
    CountedKeys,
    all_different,
    day_as_planned,
    every_block_confirmed,
    five_moved,
    five_moved_with_all_answers,
    five_weeks_of_paper,
    one_moved_one_shortened,
    plan_calls,
    plan_weeks,
    two_exceptions,
    week_of_forty,
    week_of_forty_as_planned,
)
from tests.views.week.hands import Hands, opened

Flow = Callable[[CountedKeys], None]


@pytest.mark.parametrize(
    ("name", "flow"),
    [
        ("a day of 10 blocks, all as planned", day_as_planned),
        ("a day of 10 blocks, one key each", every_block_confirmed),
        ("a day of 10 blocks, two acquisition blocks gave way, all answers", two_exceptions),
        ("a day of 10 blocks, five gave way, each its own way", all_different),
        ("a day of 10 blocks, one moved, one shortened, 3 prospects", one_moved_one_shortened),
    ],
)
def test_a_day(qtbot: QtBot, data_file: Path, name: str, flow: Flow) -> None:
    with opened(data_file, EVENING) as hands:
        plan_tuesday(hands)
        measure(hands, name, flow)


@pytest.mark.parametrize(
    ("name", "flow"),
    [
        ("a day of 10 blocks, five of acquisition moved, with cause", five_moved),
        ("the same, and whether it could have waited", five_moved_with_all_answers),
    ],
)
def test_a_day_of_calls(qtbot: QtBot, data_file: Path, name: str, flow: Flow) -> None:
    with opened(data_file, EVENING) as hands:
        plan_calls(hands)
        measure(hands, name, flow)


@pytest.mark.parametrize(
    ("name", "flow"),
    [
        ("a week of 40 blocks, two gave way", week_of_forty),
        ("a week of 40 blocks, all as planned", week_of_forty_as_planned),
    ],
)
def test_a_week(qtbot: QtBot, data_file: Path, name: str, flow: Flow) -> None:
    with opened(data_file, FRIDAY_EVENING) as hands:
        plan_weeks(hands, 1, blocks_a_day=8)
        measure(hands, name, flow)


def test_paper(qtbot: QtBot, data_file: Path) -> None:
    with opened(data_file, FRIDAY_EVENING) as hands:
        plan_weeks(hands, 5, blocks_a_day=2)
        measure(hands, "5 printed weeks of 10 blocks", lambda keys: five_weeks_of_paper(hands, keys))


def measure(hands: Hands, name: str, flow: Flow) -> None:
    """Drive a flow once, and print its keys, the time of the program, and that of a hand beside it."""
    keys = CountedKeys(hands)
    begun = time.perf_counter()
    flow(keys)
    seconds = time.perf_counter() - begun
    by_hand = seconds + keys.count / 3
    told = (
        f"{name}: {keys.count} keys, {seconds:.2f} s of the program, {by_hand:.0f} s at three keys a second"
    )
    sys.stdout.write(f"\n{told}\n")
