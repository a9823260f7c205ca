"""Survival: how often advice is right, over many more histories than a test run has time for."""

from __future__ import annotations

import sys

from tests.foresight.invented_weeks import advised_share

HISTORIES = 2000
PATTERNS = {
    "one good day among five": (0.9, 0.45, 0.45, 0.45, 0.45),
    "one poor day among five": (0.85, 0.85, 0.85, 0.85, 0.3),
    "two good days, two poor": (0.96, 0.96, 0.36, 0.34, 0.6),
    "mornings and afternoons": (0.85, 0.85, 0.85, 0.25, 0.25, 0.25),
    "half as strong": (0.7, 0.7, 0.45, 0.45, 0.45),
}


def test_slots_that_are_alike() -> None:
    _line(f"advice though all slots are alike, {HISTORIES} histories each (goal: 5 % at most)")
    for slots in (2, 5, 8):
        for weeks in (4, 5, 7, 12, 26, 52):
            shares = [
                advised_share((share,) * slots, weeks, HISTORIES, seed=weeks)[1]
                for share in (0.35, 0.55, 0.75, 0.9)
            ]
            told = ", ".join(f"{share:.1%}" for share in shares)
            _line(f"  {slots} slots, {weeks} weeks, survival 35, 55, 75, 90 %: {told}")


def test_planted_patterns() -> None:
    _line(
        f"planted patterns found within 12 and 26 weeks, {HISTORIES} histories each, and advice the wrong way"
    )
    for name, shares in PATTERNS.items():
        after = [advised_share(shares, weeks, HISTORIES, seed=weeks) for weeks in (12, 26)]
        told = "; ".join(f"{found:.1%}, {misled:.2%}" for found, misled in after)
        _line(f"  {name} {shares}: {told}")


def _line(text: str) -> None:
    sys.stdout.write(f"\n{text}")
