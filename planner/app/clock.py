"""The only place that asks what time it is."""

from __future__ import annotations

from datetime import UTC, date, datetime, tzinfo
from typing import Protocol


class Clock(Protocol):
    """Tells the rep's wall-clock time, and the zone it is meant in."""

    @property
    def zone(self) -> tzinfo:
        """The rep's time zone."""

    def now(self) -> datetime:
        """Return the wall-clock time in the rep's zone, without a zone of its own."""

    def today(self) -> date:
        """Return the rep's day."""


class SystemClock:
    """The computer's clock, seen from the rep's zone."""

    def __init__(self, zone: tzinfo) -> None:
        self.zone = zone

    def now(self) -> datetime:
        """Return the wall-clock time in the rep's zone, without a zone of its own."""
        return datetime.now(UTC).astimezone(self.zone).replace(tzinfo=None)

    def today(self) -> date:
        """Return the rep's day."""
        return self.now().date()


class StillClock:
    """A clock that stands still, for pictures and tests."""

    def __init__(self, moment: datetime, zone: tzinfo = UTC) -> None:
        self.zone = zone
        self.moment = moment

    def now(self) -> datetime:
        """Return the moment at which the clock stands."""
        return self.moment

    def today(self) -> date:
        """Return the day at which the clock stands."""
        return self.moment.date()
