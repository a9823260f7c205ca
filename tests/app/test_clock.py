from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from planner.app.clock import StillClock, SystemClock


@pytest.mark.parametrize("name", ["Pacific/Kiritimati", "Europe/Amsterdam", "Pacific/Pago_Pago"])
def test_the_clock_shows_the_time_on_the_reps_wall(name: str) -> None:
    zone = ZoneInfo(name)
    before = datetime.now(UTC)
    clock = SystemClock(zone)
    shown, today = clock.now(), clock.today()
    after = datetime.now(UTC)

    assert shown.tzinfo is None
    assert (
        before.astimezone(zone).replace(tzinfo=None) <= shown <= after.astimezone(zone).replace(tzinfo=None)
    )
    assert today in {before.astimezone(zone).date(), after.astimezone(zone).date()}
    assert clock.zone is zone


def test_the_day_begins_at_different_times_around_the_world() -> None:
    east, west = SystemClock(ZoneInfo("Pacific/Kiritimati")), SystemClock(ZoneInfo("Pacific/Pago_Pago"))
    assert timedelta(hours=24) <= east.now() - west.now() + timedelta(seconds=5) < timedelta(hours=26)


def test_a_still_clock_stands() -> None:
    clock = StillClock(datetime(2026, 11, 23, 8, 10))

    assert clock.now() == clock.now() == datetime(2026, 11, 23, 8, 10)
    assert clock.today() == date(2026, 11, 23)
    assert clock.zone is UTC
