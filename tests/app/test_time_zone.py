"""The rep's time zone: asked for, of the environment, of the system."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from planner.app.time_zone import rep_zone
from planner.domain.errors import Problem, UserError


def test_what_is_asked_for_goes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Asia/Tokyo")

    assert rep_zone("America/New_York") == ZoneInfo("America/New_York")


@pytest.mark.parametrize("setting", ["Asia/Tokyo", ":Asia/Tokyo", "/usr/share/zoneinfo/Asia/Tokyo"])
def test_the_environment_names_a_zone_in_several_ways(setting: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", setting)

    assert rep_zone("") == ZoneInfo("Asia/Tokyo")


def test_without_both_the_system_has_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TZ", raising=False)

    assert isinstance(rep_zone(""), ZoneInfo)


@pytest.mark.parametrize("name", ["Mars/Phobos", "../etc/passwd", "Europe", "CET-1CEST", "a\0b", "é" * 300])
def test_what_is_no_zone_is_refused(name: str) -> None:
    with pytest.raises(UserError) as refused:
        rep_zone(name)

    assert refused.value.problem is Problem.BAD_TIME_ZONE
