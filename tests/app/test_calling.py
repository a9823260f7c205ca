"""What blocks show of their calls, and what is counted by name, on a real data file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from planner.app.call_drafts import CallDrafts, Said
from planner.app.calling import CallNotes, CallRound, blocks_for_calls
from planner.app.language import Translators
from planner.app.named_touches import approached_count, named_of, with_ticked
from planner.app.session import Session, new_id
from planner.domain import edits, prospect_edits, support_edits
from planner.domain.block import Block
from planner.domain.look_back_edits import DayAnswers, close_days
from planner.domain.prospect import Owner, Prospect, Touch, TouchKind, TouchOutcome
from planner.domain.prospect_edits import NextStep
from planner.domain.span import Span
from planner.storage import data_file as storage_file
from tests.app.open_plan import OpenPlan

MONDAY = date(2026, 11, 23)
CALLS = Block("calls", Span(MONDAY, 480, 90), "calling")
LATER = Block("later", Span(date(2026, 11, 26), 480, 90), "research")
QUOTE = Block("quote", Span(MONDAY, 600, 60), "quotes")
NAMES = ("agro", "delta", "molen")


@pytest.fixture
def session(data_file: Path, speaking: Translators) -> Iterator[Session]:
    """A session with three blocks and three prospects, of which the agency called Molen this month."""
    storage_file.create(data_file)
    opened = OpenPlan(data_file)
    for block in (CALLS, LATER, QUOTE):
        opened.session.do(edits.add_block, block)
    for name in NAMES:
        opened.session.do(prospect_edits.add_prospect, Prospect(name, name.title()))
    opened.session.do(prospect_edits.log_touch, touch("early", "molen", date(2026, 11, 2), by=Owner.AGENCY))
    yield opened.session
    opened.close()


def touch(id_: str, prospect: str, day: date = MONDAY, block: str = "", by: Owner = Owner.OWN) -> Touch:
    return Touch(id_, prospect, day, by=by, block_id=block)


def test_a_block_shows_how_many_are_to_be_called_and_then_what_was_done(session: Session) -> None:
    notes = CallNotes(session)
    assert notes.note_of(CALLS) == ""
    session.do(support_edits.set_call_list, CALLS, NAMES)
    assert notes.note_of(CALLS).startswith("3 ")
    for id_, name in (("a", "agro"), ("b", "agro"), ("c", "molen")):
        session.do(prospect_edits.log_touch, touch(id_, name, block="calls"))

    # Agro was called twice, Molen was approached before.
    assert notes.note_of(CALLS).startswith("3 ")
    assert notes.note_of(CALLS).endswith(", 1 approached")
    assert notes.note_of(LATER) == notes.note_of(QUOTE) == ""
    session.undo()
    assert notes.note_of(CALLS).startswith("2 ")


def test_prospects_that_turned_out_to_be_one_are_approached_once(session: Session) -> None:
    notes = CallNotes(session)
    for id_, name in (("a", "agro"), ("b", "delta")):
        session.do(prospect_edits.log_touch, touch(id_, name, block="calls"))
    assert notes.note_of(CALLS).endswith(", 2 approached")
    session.do(prospect_edits.merge_prospects, "agro", ["delta"])

    assert notes.note_of(CALLS).endswith(", 1 approached")


def test_blocks_for_calls_are_own_acquisition_to_come(session: Session) -> None:
    assert [block.id for block in blocks_for_calls(session)] == ["calls", "later"]


def test_touches_of_a_block_ahead_are_logged_on_today(session: Session) -> None:
    session.do(support_edits.set_call_list, LATER, ["agro"])
    work = CallRound(session, LATER)
    (agro,) = work.prospects
    work.say(agro, Said(TouchKind.CALL, TouchOutcome.SPOKE))
    session.do(prospect_edits.log_touch, work.touch_of(agro, "t"))

    assert work.day == MONDAY
    assert work.touches()["agro"].day == MONDAY
    assert CallNotes(session).note_of(LATER).endswith(", 1 approached")


def test_a_list_worked_through_long_before_its_block_is_known_as_done(session: Session) -> None:
    ahead = Block("ahead", Span(date(2026, 12, 9), 480, 90), "calling")
    session.do(edits.add_block, ahead)
    session.do(support_edits.set_call_list, ahead, NAMES)
    round_ = CallRound(session, ahead)
    session.do(prospect_edits.log_touch, round_.touch_of(round_.prospects[0], "first"))

    assert list(round_.touches()) == ["agro"]
    session.do(edits.move_blocks, {"ahead": ahead.span.moved(days=-19)})
    moved = next(block for block in session.own_blocks(date(2026, 11, 1), MONDAY) if block.id == "ahead")
    assert list(CallRound(session, moved).touches()) == ["agro"]


def test_names_of_a_day_are_those_touched_and_those_on_its_lists(session: Session) -> None:
    session.do(support_edits.set_call_list, CALLS, NAMES)
    session.do(prospect_edits.log_touch, touch("a", "agro", block="calls"))
    named = {each.company: each for each in named_of(session, MONDAY)}

    assert [(n, each.is_touched, each.is_first) for n, each in named.items()] == [
        ("Agro", True, True),
        ("Delta", False, True),
        ("Molen", False, False),
    ]
    assert approached_count(named.values(), {}) == 1
    assert approached_count(named.values(), {"delta": "calls", "molen": "calls"}) == 2


def test_ticked_names_are_logged_in_the_same_step(session: Session) -> None:
    session.do(support_edits.set_call_list, CALLS, NAMES)
    now = datetime(2026, 11, 23, 17)

    def close(plan: object) -> edits.Edit:
        edit = close_days(session.plan, [DayAnswers(MONDAY, touches=2)], now, new_id)
        return with_ticked(session.plan, edit, {MONDAY: {"delta": "calls", "gone": "calls"}}, new_id)

    steps = session.undo_stack.count()
    session.do(close)
    assert session.undo_stack.count() == steps + 1
    assert [each.prospect_id for each in session.touches_between(MONDAY, MONDAY)] == ["delta"]
    session.undo()
    assert session.touches_between(MONDAY, MONDAY) == ()


def test_a_draft_waits_and_takes_no_newer_next_action_back(session: Session) -> None:
    session.do(support_edits.set_call_list, CALLS, ["agro", "delta"])
    work = CallRound(session, CALLS)
    agro = work.prospects[0]
    work.say(agro, replace(work.said_of(agro), note="Wants a price"))
    session.do(prospect_edits.set_next_action, ["agro"], NextStep("Visit", MONDAY))

    again = CallRound(session, CALLS)
    agro = again.prospects[0]
    assert again.waiting == ("agro",)
    assert again.said_of(agro) == Said(note="Wants a price", action="Visit", on=MONDAY)
    assert again.step_of(agro) is None
    again.forget(agro)
    assert CallRound(session, CALLS).waiting == ()


def test_what_is_noted_of_nobody_is_no_draft(session: Session) -> None:
    session.do(support_edits.set_call_list, CALLS, ["agro"])
    work = CallRound(session, CALLS)
    (agro,) = work.prospects
    work.say(agro, replace(work.said_of(agro), note="x"))
    work.say(agro, replace(work.said_of(agro), note=""))

    assert CallDrafts.of(session).waiting(CALLS.id) == ()
