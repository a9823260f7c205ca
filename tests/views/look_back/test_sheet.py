"""Closing a day in the sheet, with real keys and clicks."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from planner.domain import edits
from planner.domain.block import Outcome
from planner.domain.displacement import Cause, CouldWait, HowItWent
from planner.domain.look_back import DayLog
from planner.domain.preferences import Preferences
from planner.domain.setting_edits import set_preferences
from planner.storage.plan_reader import PlanReader
from planner.storage.plan_store import PlanStore
from planner.views.look_back.day_row import BlockRow, Question, Said, UnplannedRow
from planner.views.look_back.key_button import KeyButton
from planner.views.look_back.sheet import LookBackSheet
from tests.views.look_back.conftest import EVENING
from tests.views.look_back.flows import stand_at
from tests.views.week.hands import WEEK, Hands

TUESDAY = date(2026, 11, 24)


def sheet(hands: Hands) -> LookBackSheet:
    shown = hands.window.look_backs.sheet
    assert shown is not None
    return shown


def is_open(hands: Hands) -> bool:
    return hands.window.look_backs.sheet is not None


def log_of(hands: Hands, day: date = TUESDAY) -> DayLog | None:
    with PlanReader(hands.desk.path) as reader:
        return reader.week(WEEK, hands.session.clock.zone).day_log(day)


def outcomes(hands: Hands) -> dict[str, Outcome]:
    return {block.id: block.outcome for block in hands.stored()}


def go_to(hands: Hands, block_id: str) -> None:
    rows = [row.id for row in sheet(hands).draft.rows]
    hands.keys("Home", *["Down"] * rows.index(block_id))


def click_chip(hands: Hands, text: str) -> None:
    (chip,) = (b for b in sheet(hands).findChildren(KeyButton) if b.isVisible() and b.text() == text)
    hands.click(hands.place(chip))


def texts(hands: Hands) -> list[str]:
    return [label.text() for label in sheet(hands).findChildren(QLabel) if label.isVisible()]


def unplanned(hands: Hands) -> list[UnplannedRow]:
    return [row for row in sheet(hands).draft.rows if isinstance(row, UnplannedRow)]


def test_two_keys_close_a_day_that_went_as_planned(hands: Hands) -> None:
    before = hands.session.undo_stack.count()
    hands.keys("Ctrl+L")
    assert "Look back on Tuesday" in texts(hands)
    hands.keys("Ctrl+Return")

    assert not is_open(hands)
    assert set(outcomes(hands).values()) == {Outcome.DONE}
    assert log_of(hands) == DayLog(TUESDAY, EVENING, 0)
    assert hands.session.undo_stack.count() == before + 1
    hands.keys("Ctrl+Z")
    assert set(outcomes(hands).values()) == {Outcome.OPEN}
    assert log_of(hands) is None


def test_keys_that_are_held_on_after_a_day_do_not_commit_the_week(hands: Hands) -> None:
    assert not hands.window.actions_table["commit"].autoRepeat()


def test_escape_leaves_everything_as_it_was(hands: Hands) -> None:
    before, steps = hands.stored(), hands.session.undo_stack.count()
    hands.keys("Ctrl+L", "S", '"20"', "Return", "1", "M", "+", "A", '"1h pump"', "Return", "Esc")

    assert not is_open(hands)
    assert hands.stored() == before
    assert log_of(hands) is None
    assert hands.session.undo_stack.count() == steps


def test_the_window_below_hears_no_key(hands: Hands) -> None:
    week, steps = hands.session.week(WEEK), hands.session.undo_stack.count()
    hands.keys("Ctrl+L", "Ctrl+Z", "Ctrl+D", "Ctrl+N", "N", "P", "Ctrl+1", "Ctrl+U", "F1", "Del", "Ctrl+L")

    assert hands.session.week(WEEK) == week
    assert hands.session.undo_stack.count() == steps
    assert QApplication.activePopupWidget() is None
    assert QApplication.activeModalWidget() is None


def test_tab_stays_within_the_sheet(hands: Hands) -> None:
    hands.keys("Ctrl+L")
    for _ in range(40):
        hands.keys("Tab")
        focused = hands.focused()
        assert focused is not None
        assert sheet(hands).isAncestorOf(focused)


def test_the_keyboard_goes_back_to_where_it_was(hands: Hands) -> None:
    hands.window.week_page.grid.setFocus()
    hands.keys("Ctrl+L")
    assert hands.focused() is sheet(hands).list.lines[0]
    hands.keys("Ctrl+Return")

    assert hands.focused() is hands.window.week_page.grid


def test_one_key_each(hands: Hands) -> None:
    hands.keys("Ctrl+L", "D", "D")
    go_to(hands, "calls")
    hands.keys("M", "2", "Return", "N")
    go_to(hands, "follow")
    hands.keys("S", '"45"', "Return", "1")
    go_to(hands, "research")
    hands.keys("G", "8")
    go_to(hands, "account")
    hands.keys("M", "3", "L", "+", "+", "+", "-")
    hands.keys("Ctrl+Return")

    said = outcomes(hands)
    assert "research" not in said
    assert "account" not in said
    assert said["follow"] is Outcome.SHORTENED
    assert hands.block("follow").kept == 45
    records = {record.block_id: record for record in hands.session.week(WEEK).displacements}
    assert records["calls"].how is HowItWent.MOVED
    assert (records["calls"].cause, records["calls"].could_wait) == (Cause.SERVICE, CouldWait.NO)
    assert records["calls"].now == hands.block("calls").span
    assert hands.block("calls").span.begins_at > EVENING
    assert records["follow"].cause is Cause.QUOTE
    assert (records["research"].how, records["research"].cause) == (HowItWent.GIVEN_UP, Cause.DREADED)
    assert (records["account"].how, records["account"].cause) == (HowItWent.DISPLACED, Cause.COVER)
    log = log_of(hands)
    assert log is not None
    assert log.touches == 2


def test_two_blocks_that_moved_are_not_given_the_same_time(hands: Hands) -> None:
    hands.keys("Ctrl+L")
    for block_id in ("calls", "research", "account"):
        go_to(hands, block_id)
        hands.keys("M", "7", "Return")
    hands.keys("Ctrl+Return")

    moved = [hands.block(block_id).span for block_id in ("calls", "research", "account")]
    assert all(span.begins_at > EVENING for span in moved)
    assert not any(one.overlaps(other) for one in moved for other in moved if one is not other)


def test_the_same_with_the_mouse(hands: Hands) -> None:
    hands.keys("Ctrl+L")
    row = sheet(hands).list.lines[2]
    hands.click(hands.place(row))
    click_chip(hands, "Moved")
    click_chip(hands, "Quote request")
    click_chip(hands, "Later")
    click_chip(hands, "Don't know")
    click_chip(hands, "Close the day")

    (record,) = hands.session.week(WEEK).displacements
    assert (record.block_id, record.how) == ("calls", HowItWent.DISPLACED)
    assert (record.cause, record.could_wait) == (Cause.QUOTE, CouldWait.UNKNOWN)


def test_space_is_don_t_know_and_j_is_yes_in_either_language(hands: Hands) -> None:
    hands.keys("Ctrl+L")
    go_to(hands, "calls")
    hands.keys("G", "1", "Space")
    go_to(hands, "research")
    hands.keys("G", "1", "J", "Ctrl+Return")

    answers = {d.block_id: d.could_wait for d in hands.session.week(WEEK).displacements}
    assert answers == {"calls": CouldWait.UNKNOWN, "research": CouldWait.YES}


def test_another_time_is_typed_and_shown_in_full(hands: Hands) -> None:
    hands.keys("Ctrl+L")
    go_to(hands, "calls")
    hands.keys("M", "2", "T", '"fri 9"')
    assert "Friday 27 November, 09:00–10:30" in texts(hands)
    hands.keys("Return", "Ctrl+Return")

    assert hands.block("calls").span.day == date(2026, 11, 27)
    assert hands.block("calls").span.start == 9 * 60


def test_a_time_that_makes_no_sense_is_not_taken_and_escape_only_closes_the_line(hands: Hands) -> None:
    hands.plan("taken", 4, "09:00", 60, "quotes")
    hands.keys("Ctrl+L")
    go_to(hands, "calls")
    hands.keys("M", "T", '"soon"', "Return")
    assert "A day and a time, or either." in texts(hands)
    hands.keys("Ctrl+A", '"fri 9:30"')
    assert "Friday 27 November, 09:30–11:00, beside Taken" in texts(hands)
    hands.keys("Esc")

    assert is_open(hands)
    row = sheet(hands).draft.row
    assert row is not None
    assert getattr(row, "to", None) is None


def test_minutes_that_make_no_sense_are_not_taken(hands: Hands) -> None:
    hands.keys("Ctrl+L", "S", "Ctrl+A", '"lots"', "Return")
    assert sheet(hands).list.box.line is not None
    hands.keys("Ctrl+A", '"0:20 h"', "Return", "Ctrl+Return")

    assert hands.block("mail").kept == 20


def test_closing_goes_to_what_is_still_asked_and_closes_the_second_time(hands: Hands) -> None:
    hands.keys("Ctrl+L")
    go_to(hands, "calls")
    hands.keys("M", "Home")
    assert "9 of 10 answered, about 10 seconds left" in texts(hands)
    hands.keys("Ctrl+Return")
    assert is_open(hands)
    assert sheet(hands).draft.row is not None
    assert sheet(hands).draft.current == 2
    assert log_of(hands) is None
    hands.keys("Ctrl+Return")

    assert not is_open(hands)
    (record,) = hands.session.week(WEEK).displacements
    assert (record.how, record.cause) == (HowItWent.DISPLACED, None)


def test_closing_takes_what_is_still_being_typed(hands: Hands) -> None:
    hands.keys("Ctrl+L", "S", '"20"', "Ctrl+Return")
    assert not is_open(hands)
    assert hands.block("mail").kept == 20
    hands.session.undo()

    hands.keys("Ctrl+L", "A", '"12:00 45m pump Peelland service"', "Ctrl+Return")
    assert not is_open(hands)
    assert "pump Peelland" in {block.title for block in hands.stored()}


def test_closing_waits_where_what_is_typed_makes_no_sense(hands: Hands) -> None:
    hands.keys("Ctrl+L", "S", '"lots"', "Ctrl+Return")

    assert is_open(hands)
    assert log_of(hands) is None


def test_what_could_not_be_stored_is_said_and_the_answers_stay(hands: Hands) -> None:
    hands.keys("Ctrl+L")
    go_to(hands, "calls")
    hands.keys("G", "2")
    store = PlanStore(hands.desk.path)
    mail = hands.block("mail")
    store.apply(edits.change_block(hands.session.plan, replace(mail, title="Mail only")))
    store.close()
    hands.keys("Ctrl+Return")
    assert is_open(hands)
    assert any("changed" in text.casefold() for text in texts(hands))
    hands.keys("Ctrl+Return")

    assert not is_open(hands)
    (record,) = hands.session.week(WEEK).displacements
    assert record.cause is Cause.SERVICE


def test_unplanned_work_is_understood_while_it_is_typed(hands: Hands) -> None:
    hands.keys("Ctrl+L", "A", '"12:00 45m pump Peelland service"')
    assert "12:00–12:45 · 45 min · Service & follow-up · pump Peelland" in texts(hands)
    hands.keys("Return", "Ctrl+Return")

    pump = next(block for block in hands.stored() if block.title == "pump Peelland")
    assert (pump.category_id, pump.outcome, pump.span.start) == ("service", Outcome.DONE, 12 * 60)


def test_unplanned_work_is_put_right_and_taken_out(hands: Hands) -> None:
    hands.keys("Ctrl+L", "A", '"12:00 45m pump"', "Return")
    (added,) = unplanned(hands)
    go_to(hands, added.id)
    hands.keys("Return", '"12:15 45m pump Hoekstra"', "Return")
    (changed,) = unplanned(hands)
    assert (changed.block.title, changed.span.start) == ("pump Hoekstra", 12 * 60 + 15)
    go_to(hands, added.id)
    hands.keys("Del", "Ctrl+Return")

    assert len(hands.stored()) == 10


def test_it_fits_into_the_gap_that_a_block_left_behind(hands: Hands) -> None:
    hands.keys("Ctrl+L")
    go_to(hands, "account")
    hands.keys("M", "2", "Return", "A", '"1h pump Peelland service"', "Return", "Ctrl+Return")

    pump = next(block for block in hands.stored() if block.title == "pump Peelland")
    assert pump.span.start == 16 * 60
    (record,) = hands.session.week(WEEK).displacements
    assert (record.pushed_by, record.source) == (pump.id, "pump Peelland")


@pytest.mark.parametrize("wanted", [Preferences(theme="dark"), Preferences(language="nl")])
def test_another_language_or_other_colours_keep_what_was_said(hands: Hands, wanted: Preferences) -> None:
    hands.desk._asked_language = ""
    hands.keys("Ctrl+L", "PgDown", "M", "2", "Return", "+", "+", "A", '"1h30 pump Peel"')
    before, window = sheet(hands), hands.window.centralWidget()
    hands.session.do(set_preferences, wanted)
    QApplication.processEvents()
    QApplication.processEvents()

    assert hands.window.centralWidget() is not window
    assert sheet(hands) is not before
    assert sheet(hands).isVisible()
    assert sheet(hands).unplanned.line.text() == "1h30 pump Peel"
    sheet(hands).unplanned.line.setFocus()
    hands.keys("Return")
    assert [row.block.title for row in unplanned(hands)] == ["pump Peel"]
    hands.keys("Ctrl+Return")
    assert not is_open(hands)
    (record,) = hands.session.week(WEEK).displacements
    assert (record.block_id, record.how, record.cause) == ("calls", HowItWent.MOVED, Cause.SERVICE)
    log = log_of(hands)
    assert log is not None
    assert log.touches == 2


def test_a_cause_alone_moves_what_was_taken_as_done(hands: Hands) -> None:
    hands.keys("Ctrl+L")
    go_to(hands, "calls")
    hands.keys("3")
    row = sheet(hands).draft.row
    assert isinstance(row, BlockRow)
    assert (row.said, row.cause) == (Said.MOVED, Cause.COVER)
    hands.keys("D")
    assert row.said is Said.DONE


def test_page_down_goes_from_acquisition_to_acquisition(hands: Hands) -> None:
    hands.keys("Ctrl+L")
    seen = []
    for key in ("PgDown", "PgDown", "PgDown", "PgUp", "PgUp"):
        hands.keys(key)
        row = sheet(hands).draft.row
        assert row is not None
        seen.append(row.id)
    assert seen == ["calls", "research", "research", "calls", "calls"]


def test_a_closed_day_can_be_opened_again_and_stays_as_it_is(hands: Hands) -> None:
    hands.keys("Ctrl+L", "+", "S", '"20"', "Return", "Ctrl+Return")
    before = hands.stored()
    hands.keys("Ctrl+L")
    assert sheet(hands).draft.touches == 1
    hands.keys("Ctrl+Return")

    assert hands.stored() == before


def test_what_another_program_changes_leaves_the_other_answers(hands: Hands) -> None:
    hands.keys("Ctrl+L")
    go_to(hands, "calls")
    hands.keys("G", "2", "+")
    store = PlanStore(hands.desk.path)
    mail = hands.block("mail")
    store.apply(edits.change_block(hands.session.plan, replace(mail, title="Mail only")))
    store.close()
    hands.session.look_for_news()
    hands.keys("Ctrl+Return")

    assert hands.block("mail").title == "Mail only"
    (record,) = hands.session.week(WEEK).displacements
    assert record.cause is Cause.SERVICE
    log = log_of(hands)
    assert log is not None
    assert log.touches == 1


def test_a_click_beside_the_sheet_changes_nothing(hands: Hands) -> None:
    hands.keys("Ctrl+L")
    hands.click(hands.place(hands.window.rail))
    QTest.mouseClick(hands.window.windowHandle(), Qt.MouseButton.RightButton, pos=hands.place_of(0, "10:00"))

    assert is_open(hands)
    assert QApplication.activePopupWidget() is None


def test_an_empty_day_counts_prospects_and_unplanned_work(hands: Hands) -> None:
    hands.session.clock.moment = datetime(2026, 12, 10, 17)  # type: ignore[attr-defined]
    hands.keys("Ctrl+L")
    assert "Nothing was planned" in texts(hands)
    hands.keys("D", "M", "Return", "+", "A", '"45m visit Hoekstra"', "Return", "Ctrl+Return")

    visit = next(block for block in hands.stored() if block.title == "Hoekstra")
    assert visit.outcome is Outcome.DONE


@contextmanager
def planned_week(hands: Hands) -> Iterator[None]:
    for day in (0, 2, 3, 4):
        for number in range(8):
            hands.plan(f"{day}-{number}", day, f"{8 + number:02d}:00", 60, "calling")
    hands.session.clock.moment = datetime(2026, 11, 27, 17, 5)  # type: ignore[attr-defined]
    yield


def test_days_are_closed_one_after_the_other_towards_today(hands: Hands) -> None:
    with planned_week(hands):
        hands.keys("Ctrl+L", "Left", "Left", "Left", "Left")
        assert "Look back on Monday" in texts(hands)
        hands.keys(*["Ctrl+Return"] * 5)

        assert not is_open(hands)
        assert set(outcomes(hands).values()) == {Outcome.DONE}


def test_answers_of_a_day_wait_while_another_is_shown(hands: Hands) -> None:
    with planned_week(hands):
        hands.keys("Ctrl+L", "G", "+", "Left", "D", "Right", "Ctrl+Return")

        assert outcomes(hands)["4-0"] is Outcome.GIVEN_UP
        log = log_of(hands, date(2026, 11, 27))
        assert log is not None
        assert log.touches == 1


def test_earlier_days_are_closed_in_one_go_and_undone_as_one(hands: Hands) -> None:
    with planned_week(hands):
        hands.keys("Ctrl+L", "Ctrl+Shift+Return")
        assert "Look back on Friday" in texts(hands)
        hands.keys("Esc")
        said = outcomes(hands)
        assert {said[f"{day}-0"] for day in (0, 2, 3)} == {Outcome.DONE}
        assert said["4-0"] is Outcome.OPEN
        hands.keys("Ctrl+Z")

        assert set(outcomes(hands).values()) == {Outcome.OPEN}


def test_a_skipped_day_is_not_asked_about_again(hands: Hands) -> None:
    with planned_week(hands):
        hands.keys("Ctrl+L", "Left")
        click_chip(hands, "Skip")
        assert "Look back on Friday" in texts(hands)

        assert log_of(hands, date(2026, 11, 26)) == DayLog(date(2026, 11, 26), None, 0)
        assert date(2026, 11, 26) not in sheet(hands).strip.chips
        assert outcomes(hands)["3-0"] is Outcome.OPEN


def test_minutes_that_are_complete_need_no_enter(hands: Hands) -> None:
    hands.keys("Ctrl+L")
    go_to(hands, "account")
    hands.keys("S", '"6"')
    assert sheet(hands).list.box.line is not None, "60 is as long as the block"
    hands.keys("Backspace", '"45"')
    row = sheet(hands).draft.row
    assert isinstance(row, BlockRow)
    assert sheet(hands).list.box.line is None
    assert (row.id, row.kept, row.open_questions) == ("account", 45, (Question.CAUSE,))
    hands.keys("Return")
    assert sheet(hands).draft.row is row, "who presses Enter all the same skips no question"
    hands.keys("3")
    assert row.cause is Cause.COVER


def test_minutes_of_a_long_block_wait_for_enter_while_a_figure_may_follow(hands: Hands) -> None:
    hands.plan("long", 1, "18:00", 120, "admin")
    stand_at(hands, EVENING.replace(hour=21))
    hands.keys("Ctrl+L")
    go_to(hands, "long")
    hands.keys("S", '"10"')
    assert sheet(hands).list.box.line is not None
    hands.keys('"0"')
    assert sheet(hands).list.box.line is None
    assert {row.id: getattr(row, "kept", 0) for row in sheet(hands).draft.rows}["long"] == 100


def test_a_sheet_that_is_closed_hears_no_news(hands: Hands) -> None:
    hands.keys("Ctrl+L", "S", "Return", "2", "Ctrl+Return")
    assert not is_open(hands)
    hands.session.undo()
    assert hands.focused() is hands.window.week_page.grid
    hands.keys("Ctrl+L")
    assert sheet(hands).isVisible()
