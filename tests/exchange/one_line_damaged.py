"""Damages one line of each file at random: the events that it is not about come out all the same."""

from __future__ import annotations

import random
from collections.abc import Iterable
from dataclasses import dataclass

from planner.domain.errors import UserError
from planner.exchange.calendar_in import read_text
from planner.exchange.reading import CalendarReading

YEARS = (2024,)
LEAST_SHARE = 0.95
_FEWEST_EVENTS = 2


@dataclass(slots=True)
class OneLineDamaged:
    """What came of it: `sound` events are all but the one in which the line may have been."""

    files: int = 0
    sound: int = 0
    lost: int = 0

    @property
    def met(self) -> bool:
        """Whether enough of the sound events came out."""
        return self.lost <= (1 - LEAST_SHARE) * self.sound

    def line(self) -> str:
        """Return the whole in one line."""
        share = 1 - self.lost / self.sound if self.sound else 1.0
        return f"one line damaged in {self.files} files: {share:.2%} of {self.sound:,} sound events came out"


def one_line_damaged(files: Iterable[bytes], seed: int = 1) -> OneLineDamaged:
    """Read files with and without damage in one line of each; those with fewer than two events are left."""
    result = OneLineDamaged()
    chance = random.Random(seed)
    for data in files:
        lines = data.split(b"\n")
        place = chance.randrange(len(lines))
        noise = bytes(chance.choice(range(33, 256)) for _ in range(12))
        known = _events(data)
        if len(known) < _FEWEST_EVENTS:
            continue
        lines[place] = noise
        kept = _events(b"\n".join(lines))
        result.files += 1
        result.sound += len(known) - 1
        result.lost += max(0, len(known - kept) - 1)
    return result


def _events(data: bytes) -> set[str]:
    try:
        reading = read_text(data, YEARS)
    except UserError:
        return set()
    return _uids(reading)


def _uids(reading: CalendarReading) -> set[str]:
    return {one.uid for one in reading.plain} | {one.uid for one in reading.series}
