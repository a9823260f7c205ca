"""The line at the foot rests on what became of acquisition, and lets news go before it."""

import pytest
from pytestqt.qtbot import QtBot

from planner.domain.errors import Problem, UserError
from planner.views import status_line
from tests.views.week.hands import Hands

NOTHING_LOST = "Nothing lost this week: 1 acquisition block moved, it has a new time"


def plan_and_move(hands: Hands) -> None:
    hands.plan("calls", 3, "09:00", 60)
    hands.keys("Ctrl+Return")
    hands.drag(hands.place(hands.item("calls")), hands.place_of(4, "14:30"))


def message(hands: Hands) -> str:
    return hands.window.status.message


def test_moved_block_is_accounted_for_until_it_is_undone(hands: Hands) -> None:
    plan_and_move(hands)
    assert message(hands) == NOTHING_LOST

    hands.keys("Ctrl+Z")

    assert message(hands) == ""


def test_other_week_has_its_own_account(hands: Hands) -> None:
    plan_and_move(hands)

    hands.keys("PgDown")
    assert message(hands) == ""
    hands.keys("PgUp")

    assert message(hands) == NOTHING_LOST


def test_what_was_refused_goes_before_until_the_next_change_is_stored(hands: Hands) -> None:
    plan_and_move(hands)
    hands.session.refused.emit(UserError(Problem.FILE_READ_ONLY, file="plan"), frozenset())
    assert message(hands) != NOTHING_LOST

    hands.plan("mail", 0, "15:00", 30, "admin")

    assert message(hands) == NOTHING_LOST


def test_news_gives_way_to_it_again(hands: Hands, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(status_line, "_STAYS", 1)
    plan_and_move(hands)
    hands.window.say("Exported")
    assert message(hands) == "Exported"

    qtbot.waitUntil(lambda: message(hands) == NOTHING_LOST, timeout=5000)
