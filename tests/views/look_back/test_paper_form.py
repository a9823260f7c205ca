"""Entering a printed week, with real keys."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from planner.domain.block import Outcome
from planner.domain.displacement import Cause, HowItWent
from planner.domain.preferences import Preferences
from planner.domain.setting_edits import set_preferences
from planner.domain.span import Span
from planner.views.look_back.paper_form import PaperForm, printed_letters
from tests.views.look_back.conftest import EVENING, plan_tuesday
from tests.views.week.hands import WEEK, Hands, opened

THURSDAY = date(2026, 11, 26)
FRIDAY_EVENING = datetime(2026, 11, 27, 18)


@pytest.fixture
def hands(qtbot: QtBot, data_file: Path) -> Iterator[Hands]:
    with opened(data_file, FRIDAY_EVENING) as opened_hands:
        plan_tuesday(opened_hands)
        opened_hands.plan("late", 3, "16:00", 60, "calling")
        yield opened_hands


def form(hands: Hands) -> PaperForm:
    shown = QApplication.activeModalWidget()
    assert isinstance(shown, PaperForm)
    return shown


def open_form(hands: Hands) -> PaperForm:
    hands.window.actions_table["paper_codes"].trigger()
    QApplication.processEvents()
    return form(hands)


def understood(hands: Hands) -> list[str]:
    return [label.text() for label in form(hands).table.findChildren(QLabel)]


def test_enter_after_enter_means_all_was_done(hands: Hands) -> None:
    open_form(hands)
    before = hands.session.undo_stack.count()
    hands.keys(*["Return"] * 12)

    assert QApplication.activeModalWidget() is None
    assert {block.outcome for block in hands.stored()} == {Outcome.DONE}
    assert hands.session.undo_stack.count() == before + 1
    assert hands.session.week(WEEK).day_log(THURSDAY) is not None


def test_the_codes_of_a_week(hands: Hands) -> None:
    open_form(hands)
    hands.keys('"-"', "Return", '"v"', "Return", '"q thu 10:00"', "Return", '"30 s"', "Return")
    hands.keys("Down", '"45"', "Return", "Return", "Return", '"o"', "Return", '"b"', "Return", "Return")
    hands.keys("Ctrl+A", '"7"', "Return")

    said = {block.id: block for block in hands.stored()}
    assert said["mail"].outcome is Outcome.OPEN
    assert said["quote"].outcome is Outcome.DONE
    assert said["calls"].span == Span(THURSDAY, 10 * 60, 90)
    assert said["calls"].outcome is Outcome.DONE
    assert (said["peelland"].outcome, said["peelland"].kept) == (Outcome.SHORTENED, 30)
    assert said["follow"].kept == 45
    assert said.keys().isdisjoint({"research", "account"})
    records = {d.block_id: (d.how, d.cause) for d in hands.session.week(WEEK).displacements}
    assert records == {
        "calls": (HowItWent.MOVED, Cause.QUOTE),
        "peelland": (HowItWent.SHORTENED, Cause.SERVICE),
        "follow": (HowItWent.SHORTENED, None),
        "research": (HowItWent.GIVEN_UP, Cause.OWN_CHOICE),
        "account": (HowItWent.DISPLACED, Cause.COVER),
    }
    assert sum(log.touches for log in hands.session.week(WEEK).day_logs) == 7
    hands.session.undo()
    assert hands.session.week(WEEK).displacements == ()


def test_what_is_typed_is_shown_as_it_is_understood(hands: Hands) -> None:
    open_form(hands)
    hands.keys("Down", "Down", '"q fri 10:00"')
    assert "To Fri 10:00 · Quote request" in understood(hands)
    hands.keys("Ctrl+A", '"45 s"')
    assert "45 min done · Service problem" in understood(hands)
    hands.keys("Ctrl+A", '"call later"')
    assert "Not understood" in understood(hands)


def test_what_is_not_understood_is_not_stored(hands: Hands) -> None:
    shown = open_form(hands)
    before = hands.stored()
    hands.keys("Down", '"later"', *["Return"] * 11)

    assert hands.stored() == before
    assert hands.focused() is shown.table.lines[1]


def test_escape_stores_nothing(hands: Hands) -> None:
    before = hands.stored()
    open_form(hands)
    hands.keys('"q"', "Return", "Esc")

    assert QApplication.activeModalWidget() is None
    assert hands.stored() == before


def test_what_was_said_before_stays_unless_it_is_changed(hands: Hands) -> None:
    open_form(hands)
    hands.keys("Down", "Down", '"45 s"', *["Return"] * 10)
    records = hands.session.week(WEEK).displacements
    shown = open_form(hands)
    assert shown.table.lines[2].text() == "45"
    hands.keys(*["Return"] * 12)
    assert hands.session.week(WEEK).displacements == records

    open_form(hands)
    hands.keys("Down", "Down", '"60 q"', *["Return"] * 10)
    (record,) = hands.session.week(WEEK).displacements
    assert (record.minutes, record.cause) == (30, Cause.QUOTE)


def test_what_lies_ahead_is_not_asked(qtbot: QtBot, data_file: Path) -> None:
    with opened(data_file, EVENING) as hands:
        plan_tuesday(hands)
        hands.plan("late", 3, "16:00", 60, "calling")
        shown = open_form(hands)

        assert len(shown.table.lines) == 10
        hands.keys("Esc")


def test_other_weeks_are_a_page_away_and_keep_what_was_typed(hands: Hands) -> None:
    shown = open_form(hands)
    hands.keys('"s"', "PgUp")
    assert shown.iso == WEEK.plus(-1)
    hands.keys("PgDown")

    assert shown.iso == WEEK
    assert shown.table.lines[0].text() == "s"
    hands.keys("Esc")


def test_the_letters_are_those_of_the_printed_week() -> None:
    assert printed_letters() == {
        "Q": Cause.QUOTE,
        "S": Cause.SERVICE,
        "I": Cause.INTERNAL,
        "B": Cause.COVER,
        "L": Cause.ILLNESS,
        "P": Cause.PROSPECT_CANCELLED,
        "O": Cause.OWN_CHOICE,
    }


@pytest.mark.parametrize(
    ("wanted", "codes"),
    [
        (Preferences(theme="dark"), ["", "-", "q thu 10:00", "30 s"]),
        (Preferences(language="nl"), ["", "-", "O thu 10:00", "30 s"]),
    ],
)
def test_another_language_or_other_colours_keep_what_was_typed(
    hands: Hands, wanted: Preferences, codes: list[str]
) -> None:
    hands.desk._asked_language = ""
    before = open_form(hands)
    hands.keys("PgUp", "PgDown", "Return", '"-"', "Return", '"q thu 10:00"', "Return", '"30 s"', "Return")
    before.touches.setText("7")
    hands.session.do(set_preferences, wanted)
    QApplication.processEvents()
    QApplication.processEvents()

    after = form(hands)
    assert after is not before
    assert [line.text() for line in after.table.lines][:4] == codes
    assert after.table.lines[4].hasFocus()
    hands.keys(*["Return"] * 9)
    assert QApplication.activeModalWidget() is None
    causes = {record.block_id: record.cause for record in hands.session.week(WEEK).displacements}
    assert causes == {"calls": Cause.QUOTE, "peelland": Cause.SERVICE}
    assert sum(log.touches for log in hands.session.week(WEEK).day_logs) == 7


def test_another_week_that_was_typed_in_is_kept_too(hands: Hands) -> None:
    open_form(hands)
    hands.keys('"q"', "PgUp")
    hands.session.do(set_preferences, Preferences(theme="dark"))
    QApplication.processEvents()
    QApplication.processEvents()
    assert form(hands).iso == WEEK.plus(-1)
    hands.keys("PgDown")
    assert form(hands).table.lines[0].text() == "q"
    hands.keys("Esc")
