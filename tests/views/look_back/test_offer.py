"""The look-back is offered once a day, calmly, and never again that day."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from planner.app.clock import StillClock
from planner.domain import setting_edits
from planner.domain.preferences import Preferences
from planner.views.look_back.opening import LookBacks
from tests.views.look_back.conftest import plan_tuesday
from tests.views.week.hands import Hands, opened

MORNING = datetime(2026, 11, 24, 9)


def offer_at(hands: Hands, hour: int, minute: int = 0, day: int = 24) -> str:
    """What stands at the foot of the window at a time of a day in November."""
    clock = hands.session.clock
    assert isinstance(clock, StillClock)
    clock.moment = datetime(2026, 11, day, hour, minute)
    backs = hands.window.look_backs
    backs.look_at_clock()
    return backs.offer.text.text() if backs.offer.isVisible() else ""


@pytest.fixture
def morning(qtbot: QtBot, data_file: Path) -> object:
    with opened(data_file, MORNING) as hands:
        plan_tuesday(hands)
        yield hands


def test_it_comes_at_the_chosen_time(morning: Hands) -> None:
    assert offer_at(morning, 16, 44) == ""
    assert offer_at(morning, 16, 45) == "Look back on today?"


def test_its_button_opens_the_day_and_closing_it_takes_it_back(morning: Hands) -> None:
    offer_at(morning, 17)
    offer = morning.window.look_backs.offer
    morning.click(morning.place(offer.accept))
    assert morning.window.look_backs.sheet is not None
    morning.keys("Ctrl+Return")

    assert offer_at(morning, 17, 30) == ""


def test_waved_away_it_does_not_come_again_that_day_not_even_after_a_restart(
    qtbot: QtBot, data_file: Path
) -> None:
    with opened(data_file, MORNING) as hands:
        plan_tuesday(hands)
        offer_at(hands, 17)
        hands.click(hands.place(hands.window.look_backs.offer.dismiss))
        assert offer_at(hands, 18) == ""
    with opened(data_file, MORNING) as hands:
        assert offer_at(hands, 18) == ""


def test_it_does_not_come_where_nothing_was_planned(qtbot: QtBot, data_file: Path) -> None:
    with opened(data_file, MORNING) as hands:
        assert offer_at(hands, 17) == ""


def test_it_does_not_come_where_the_day_is_closed(morning: Hands) -> None:
    offer_at(morning, 16)
    morning.keys("Ctrl+L", "Ctrl+Return")

    assert offer_at(morning, 17) == ""


def test_it_does_not_come_where_the_rep_does_not_want_it(morning: Hands) -> None:
    morning.session.do(setting_edits.set_preferences, Preferences(look_back_at=None))

    assert offer_at(morning, 17) == ""


def test_tomorrow_morning_means_the_first_working_hour_and_once(morning: Hands) -> None:
    offer_at(morning, 17)
    morning.keys("Ctrl+L")
    sheet = morning.window.look_backs.sheet
    assert sheet is not None
    morning.click(morning.place(sheet.foot.morning))
    assert offer_at(morning, 18) == ""
    assert offer_at(morning, 7, 30, day=25) == ""
    assert offer_at(morning, 8, 0, day=25) == "Look back on Tuesday?"
    offer: LookBacks = morning.window.look_backs
    morning.click(morning.place(offer.offer.dismiss))

    assert offer_at(morning, 9, 0, day=25) == ""


def test_yesterday_in_the_morning_leaves_the_evening_its_own_offer(morning: Hands) -> None:
    morning.plan("wednesday", 2, "09:00", 60)
    offer_at(morning, 17)
    morning.keys("Ctrl+L")
    sheet = morning.window.look_backs.sheet
    assert sheet is not None
    sheet.postpone()
    assert offer_at(morning, 8, 0, day=25) == "Look back on Tuesday?"
    morning.click(morning.place(morning.window.look_backs.offer.dismiss))

    assert offer_at(morning, 17, 0, day=25) == "Look back on today?"


def test_what_is_skipped_is_not_offered_any_more(morning: Hands) -> None:
    offer_at(morning, 17)
    sheet_of = morning.window.look_backs
    sheet_of.open_sheet()
    assert sheet_of.sheet is not None
    sheet_of.sheet.skip_day()

    assert offer_at(morning, 17, 30) == ""
