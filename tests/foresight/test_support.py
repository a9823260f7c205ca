"""Support: the hours that the agency's meetings ask of the rep."""

from __future__ import annotations

import pytest

from planner.foresight.sowing import Sowing, SowingWeek
from planner.foresight.support import Capacity, capacity, meetings_per_approach
from tests.foresight.invented_sowing import MONDAY


def test_each_meeting_asks_an_hour_and_a_half() -> None:
    asked = capacity(meetings=2, free_hours=5)

    assert asked == Capacity(needed=3.0, free=5, followed_up=1.0)
    assert (asked.left, asked.missing) == (2.0, 0.0)


def test_leads_shrink_with_the_hours_that_are_missing_to_three_tenths() -> None:
    followed = [capacity(2, free).followed_up for free in (3.0, 1.5, 0.9, 0.3, 0.0)]

    assert followed == pytest.approx([1, 0.5, 0.3, 0.3, 0.3])
    assert capacity(2, 1).missing == 2
    assert capacity(2, 1).left == 0


def test_without_meetings_nothing_is_asked() -> None:
    assert capacity(0, 0) == Capacity(0, 0, 1.0)


def test_meetings_per_approach_are_learned() -> None:
    told = Sowing((SowingWeek(MONDAY, agency=80, meetings=18),))

    assert meetings_per_approach(Sowing()) == pytest.approx(0.1)
    assert meetings_per_approach(told) == pytest.approx(0.2)
