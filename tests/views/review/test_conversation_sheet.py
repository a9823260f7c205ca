"""The conversation sheet: what is typed stays, what is agreed belongs to it, the next date gets a block."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from planner.app.one_on_ones import at_hand
from planner.domain.agreement import Agreement, Metric
from planner.domain.one_on_one import OneOnOne
from planner.storage.plan_reader import PlanReader
from planner.views.agreements.editor import AgreementEditor
from planner.views.review.agreement_lines import AgreementAge
from planner.views.review.conversation_sheet import ConversationSheet
from planner.views.review.page import ReviewPage
from tests.views.week.hands import Hands

TALK = date(2026, 11, 26)
BEFORE = date(2026, 11, 12)


@pytest.fixture
def sheet(page: ReviewPage) -> ConversationSheet:
    return page.sheet


def stored(hands: Hands) -> dict[date, OneOnOne]:
    with PlanReader(hands.desk.path) as reader:
        return {value.day: value for value in reader.kept() if isinstance(value, OneOnOne)}


def agreements(hands: Hands) -> list[Agreement]:
    with PlanReader(hands.desk.path) as reader:
        return [value for value in reader.kept() if isinstance(value, Agreement)]


def test_the_next_one_on_one_is_at_hand_with_its_words(sheet: ConversationSheet) -> None:
    said = [label.text() for label in sheet.findChildren(QLabel)]
    assert sheet.when.text() == "Thursday 26 November, 15:30"
    assert "Jeroen and Ingrid" in said
    assert sheet.own_words.text


def test_three_things_are_seen_each_with_its_numbers(sheet: ConversationSheet, page: ReviewPage) -> None:
    assert len(sheet.sentences) == 3
    assert all(any(letter.isdigit() for letter in sentence) for sentence in sheet.sentences)


def test_notes_are_stored_when_the_keyboard_leaves_them(hands: Hands, sheet: ConversationSheet) -> None:
    sheet.notes.field.setFocus()
    hands.keys('"List B a week earlier"', "Tab")
    assert stored(hands)[TALK].notes == "List B a week earlier"

    hands.session.undo()
    assert stored(hands)[TALK].notes == ""
    assert sheet.notes.text == ""


def test_what_is_typed_stays_when_another_page_is_shown(hands: Hands, sheet: ConversationSheet) -> None:
    sheet.notes.field.setFocus()
    hands.keys('"12 calls"', "Ctrl+1", "Ctrl+3")
    assert sheet.notes.text == "12 calls"
    assert stored(hands)[TALK].notes == "12 calls"


def test_numbers_typed_into_a_field_open_no_chart(hands: Hands, page: ReviewPage) -> None:
    page.sheet.notes.field.setFocus()
    hands.keys('"7"')
    assert page.sheet.notes.text == "7"
    assert not page.large.isVisible()


def test_typing_stays_while_the_week_changes(hands: Hands, sheet: ConversationSheet) -> None:
    sheet.focus.field.setFocus()
    hands.keys("Ctrl+End", '" and quiet"')
    hands.plan("other", 2, "19:00", 60)
    assert sheet.focus.text.endswith("and quiet")


def test_keeping_the_sheet_plans_the_next_as_one_step(hands: Hands, sheet: ConversationSheet) -> None:
    sheet.next_day.show_day(date(2026, 12, 10))
    blocks = len(hands.stored())
    hands.click(hands.place(sheet.keep))

    held, following = stored(hands)[TALK], stored(hands)[date(2026, 12, 10)]
    assert held.kept_at is not None
    assert held.observations
    assert held.first_day == date(2026, 8, 31)
    assert following.manager == held.manager
    block = hands.block(following.block_id)
    assert (block.span.day, block.span.start, block.title) == (date(2026, 12, 10), 930, "One-on-one")
    assert "Thursday 10 December" in hands.window.status.message

    hands.session.undo()
    assert date(2026, 12, 10) not in stored(hands)
    assert len(hands.stored()) == blocks


def test_another_next_date_moves_the_block(hands: Hands, sheet: ConversationSheet) -> None:
    hands.click(hands.place(sheet.keep))
    sheet.next_day.show_day(date(2026, 12, 11))
    sheet.keep.click()

    assert sorted(stored(hands)) == [BEFORE, TALK, date(2026, 12, 11)]
    block = hands.block(stored(hands)[date(2026, 12, 11)].block_id)
    assert block.span.day == date(2026, 12, 11)


def test_an_agreement_made_here_belongs_to_the_one_on_one(hands: Hands, sheet: ConversationSheet) -> None:
    assert [line.agreement.metric for line in sheet.agreements.lines] == [
        *(Metric.PROSPECTS, Metric.LONG_SHARE, Metric.PROTECTED_BLOCKS),
    ]
    assert {line.age for line in sheet.agreements.lines} == {AgreementAge.GOES_ON}
    before = {agreement.id for agreement in agreements(hands)}
    hands.click(hands.place(sheet.agreements.add))
    assert hands.window.findChildren(AgreementEditor)
    hands.keys('"12"', "Return")

    (made,) = [agreement for agreement in agreements(hands) if agreement.id not in before]
    assert made.agreed_on == TALK
    assert made.target == 12
    (new,) = [line for line in sheet.agreements.lines if line.age is AgreementAge.NEW]
    assert new.agreement == made


def test_the_date_and_the_manager_can_be_changed(
    qtbot: QtBot, hands: Hands, sheet: ConversationSheet
) -> None:
    sheet.draft.set_date(date(2026, 11, 27), 600, "Anna Berg")
    assert sheet.when.text() == "Friday 27 November, 10:00"
    assert hands.window.status.message == "Anna sees totals and agreements, no titles"
    assert hands.block(stored(hands)[date(2026, 11, 27)].block_id).span.start == 600


@pytest.mark.parametrize(
    ("days", "kept", "found"),
    [
        ([3, 26], [], 26),
        ([10, 26], [], 10),
        ([10, 26], [10], 26),
        ([20, 26], [], 20),
        ([20, 26], [20], 26),
        ([24, 26], [24], 24),
        ([1], [1], None),
        ([], [], None),
    ],
)
def test_what_was_held_and_not_kept_comes_first_then_today_then_the_next(
    days: list[int], kept: list[int], found: int | None
) -> None:
    today = date(2026, 11, 24)
    known = [a_talk(day, is_kept=day in kept) for day in days]
    picked = at_hand(known, today)
    assert (picked.day.day if picked else None) == found


def a_talk(day: int, *, is_kept: bool) -> OneOnOne:
    moment = datetime(2026, 11, day, 16)
    return OneOnOne(
        str(day), moment.date(), 930, moment.date(), moment.date(), kept_at=moment if is_kept else None
    )


def test_all_is_there_after_a_restart(hands: Hands, sheet: ConversationSheet, tmp_path: Path) -> None:
    sheet.own_words.field.setPlainText("Mornings hold.")
    hands.keys("Ctrl+1")
    assert stored(hands)[TALK].own_words == "Mornings hold."
