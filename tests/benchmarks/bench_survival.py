"""Survival: how often advice is right, over many more histories than a test run has time for."""

from __future__ import annotations

import sys

import pytest

from tests.foresight.invented_weeks import Shares, advised_share, in_two_halves

pytestmark = pytest.mark.timeout(1200)

HISTORIES = 2000
PATTERNS: dict[str, tuple[Shares, int]] = {
    "mornings 81, afternoons 44, five days": (in_two_halves(0.81, 0.44), 1),
    "the same, every other week": (in_two_halves(0.81, 0.44), 2),
    "the same, three days": (in_two_halves(0.81, 0.44, days=3), 1),
    "mornings 75, afternoons 50, five days": (in_two_halves(0.75, 0.5), 1),
    "two good days, two poor": ((0.96, 0.96, 0.36, 0.34, 0.6), 1),
    "three slots 85, three 25": ((0.85, 0.85, 0.85, 0.25, 0.25, 0.25), 1),
    "one poor day among five": ((0.85, 0.85, 0.85, 0.85, 0.3), 1),
    "one good day among five": ((0.9, 0.45, 0.45, 0.45, 0.45), 1),
    "two days 70, three 45": ((0.7, 0.7, 0.45, 0.45, 0.45), 1),
}
ALIKE: dict[str, tuple[int, int]] = {
    "2 slots": (2, 1),
    "5": (5, 1),
    "8": (8, 1),
    "10": (10, 1),
    "20": (20, 3),
}


def test_slots_that_are_alike() -> None:
    _line(f"advice though all slots are alike, {HISTORIES} histories each (goal: 5 % at most)")
    for name, (slots, every) in ALIKE.items():
        for weeks in (4, 5, 7, 12, 26, 52):
            shares = [
                advised_share((share,) * slots, weeks, HISTORIES, weeks, every)[1]
                for share in (0.35, 0.55, 0.75, 0.9)
            ]
            told = ", ".join(f"{share:.1%}" for share in shares)
            _line(f"  {name}, {weeks} weeks, survival 35, 55, 75, 90 %: {told}")


def test_planted_patterns() -> None:
    _line(
        f"planted patterns found within 12 and 26 weeks, {HISTORIES} histories each, and advice the wrong way"
    )
    for name, (shares, every) in PATTERNS.items():
        after = [advised_share(shares, weeks, HISTORIES, weeks, every) for weeks in (12, 26)]
        told = "; ".join(f"{found:.1%}, {misled:.2%}" for found, misled in after)
        _line(f"  {name}: {told}")


def _line(text: str) -> None:
    sys.stdout.write(f"\n{text}")
