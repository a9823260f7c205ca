"""The end of a day: what the rep says became of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class DayLog:
    """A day that was looked back on, or skipped; there is one per day at most.

    `closed_at` is wall-clock time, None where the day was skipped. `touches` is how many prospects were
    approached, as one number.
    """

    day: date
    closed_at: datetime | None
    touches: int = 0

    @property
    def id(self) -> str:
        """The day names its log."""
        return f"day-log/{self.day.isoformat()}"

    @property
    def was_skipped(self) -> bool:
        """Whether the rep chose to say nothing about the day."""
        return self.closed_at is None
