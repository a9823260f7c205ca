from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from itertools import count

import pytest

from planner.domain.block import Outcome
from planner.domain.displacement import Cause, CouldWait, Displacement, HowItWent
from planner.domain.edits import EditKind, Label, add_block, commit_week
from planner.domain.errors import Problem, RuleBroken
from planner.domain.give_way_edits import GaveWay, Reason, move_giving_way
from planner.domain.look_back import DayLog
from planner.domain.look_back_edits import DayAnswers, close_day, close_days, skip_days
from planner.domain.span import Span
from tests.domain.examples import MONDAY, TUESDAY, WEEK, block
from tests.domain.ledger import Ledger

EVENING = datetime(2026, 11, 23, 17, 5)
ON_THURSDAY = Span(date(2026, 11, 26), 540, 60)
SERVICE = Reason(Cause.SERVICE, "Pump down", could_wait=CouldWait.YES)


def numbered() -> Callable[[], str]:
    numbers = count(1)
    return lambda: f"new-{next(numbers)}"


@pytest.fixture
def ledger() -> Ledger:
    """A week committed with four blocks on Monday and one on Tuesday."""
    made = Ledger()
    for number in range(4):
        made.do(add_block, block(f"m{number}", start=540 + 60 * number))
    made.do(add_block, block("t", TUESDAY))
    made.do(commit_week, WEEK, "baseline", datetime(2026, 11, 23, 8))
    return made


def outcomes(ledger: Ledger) -> dict[str, tuple[Outcome, int]]:
    return {id_: (found.outcome, found.kept) for id_, found in ledger.blocks().items()}


def test_every_block_of_the_day_was_done_unless_said_otherwise(ledger: Ledger) -> None:
    answers = DayAnswers(
        MONDAY,
        {"m1": (Outcome.SHORTENED, 20), "m2": (Outcome.OPEN, 0), "m3": (Outcome.EXCUSED, 0)},
        touches=4,
    )
    edit = ledger.do(close_day, answers, EVENING, numbered())

    assert outcomes(ledger) == {
        "m0": (Outcome.DONE, 0),
        "m1": (Outcome.SHORTENED, 20),
        "m2": (Outcome.OPEN, 0),
        "m3": (Outcome.EXCUSED, 0),
        "t": (Outcome.OPEN, 0),
    }
    assert ledger.plan.week(WEEK).day_log(MONDAY) == DayLog(MONDAY, EVENING, 4)
    assert edit.label == Label(EditKind.CLOSE_DAY, "2026-11-23")


def test_leave_is_excused_where_nothing_else_is_said(ledger: Ledger) -> None:
    ledger.do(add_block, block("off", start=900, category="leave"))
    ledger.do(close_day, DayAnswers(MONDAY), EVENING, numbered())

    assert outcomes(ledger)["off"] == (Outcome.EXCUSED, 0)


def test_what_gave_way_moves_or_leaves_with_its_cause(ledger: Ledger) -> None:
    gave_way = [
        GaveWay("m0", HowItWent.MOVED, ON_THURSDAY, SERVICE),
        GaveWay("m1", HowItWent.DISPLACED, None, SERVICE),
        GaveWay("m2", HowItWent.GIVEN_UP, None, Reason(Cause.DREADED)),
    ]
    ledger.do(close_day, DayAnswers(MONDAY, gave_way=gave_way), EVENING, numbered())

    assert ledger.blocks()["m0"] == replace(block("m0"), span=ON_THURSDAY)
    assert ledger.blocks().keys() == {"m0", "m3", "t"}
    told = {d.block_id: (d.how, d.cause, d.could_wait) for d in ledger.all(Displacement)}
    assert told == {
        "m0": (HowItWent.MOVED, Cause.SERVICE, CouldWait.YES),
        "m1": (HowItWent.DISPLACED, Cause.SERVICE, CouldWait.YES),
        "m2": (HowItWent.GIVEN_UP, Cause.DREADED, None),
    }


def test_a_shortened_block_stays_as_planned_and_keeps_its_cause(ledger: Ledger) -> None:
    gave_way = [GaveWay("m0", HowItWent.SHORTENED, None, SERVICE)]
    answers = DayAnswers(MONDAY, {"m0": (Outcome.SHORTENED, 25)}, gave_way)
    ledger.do(close_day, answers, EVENING, numbered())

    assert ledger.blocks()["m0"] == replace(block("m0"), outcome=Outcome.SHORTENED, kept=25)
    (record,) = ledger.all(Displacement)
    assert (record.minutes, record.cause) == (35, Cause.SERVICE)


def test_what_was_known_already_gets_its_answer(ledger: Ledger) -> None:
    new_id = numbered()
    ledger.do(move_giving_way, "m0", ON_THURSDAY, Reason(), EVENING, new_id)
    (known,) = ledger.all(Displacement)
    said = replace(known, cause=Cause.QUOTE, could_wait=CouldWait.UNKNOWN)
    ledger.do(close_day, DayAnswers(MONDAY, answered=[said]), EVENING, new_id)

    assert ledger.plan.week(WEEK).displacements == (said,)


def test_what_does_not_hold_is_taken_back(ledger: Ledger) -> None:
    new_id = numbered()
    gave_way = [GaveWay("m0", HowItWent.SHORTENED, None, SERVICE)]
    shorter = DayAnswers(MONDAY, {"m0": (Outcome.SHORTENED, 25)}, gave_way)
    ledger.do(close_day, shorter, EVENING, new_id)
    (record,) = ledger.all(Displacement)
    again = DayAnswers(MONDAY, {"m0": (Outcome.DONE, 0)}, withdrawn=[record], touches=2)
    ledger.do(close_day, again, EVENING, new_id)

    assert ledger.all(Displacement) == ()
    assert outcomes(ledger)["m0"] == (Outcome.DONE, 0)
    assert [log.touches for log in ledger.plan.week(WEEK).day_logs] == [2]


def test_unplanned_work_was_done(ledger: Ledger) -> None:
    came_in = block("new", start=800, length=90, category="service", title="Peelland")
    ledger.do(close_day, DayAnswers(MONDAY, unplanned=[came_in]), EVENING, numbered())

    assert ledger.blocks()["new"] == replace(came_in, outcome=Outcome.DONE)
    too_long = block("long", start=1400, length=90)
    with pytest.raises(RuleBroken):
        close_day(ledger.plan, DayAnswers(MONDAY, unplanned=[too_long]), EVENING, numbered())


def test_several_days_are_closed_as_one_step_that_undo_takes_back(ledger: Ledger) -> None:
    before = dict(ledger.values)
    answers = [DayAnswers(MONDAY, touches=1), DayAnswers(TUESDAY, touches=2)]
    edit = ledger.do(close_days, answers, EVENING, numbered())

    assert {outcome for outcome, _ in outcomes(ledger).values()} == {Outcome.DONE}
    assert [log.touches for log in ledger.plan.week(WEEK).day_logs] == [1, 2]
    assert edit.label == Label(EditKind.CLOSE_DAY, "", count=2)
    ledger.make(edit.reversed())
    assert ledger.values == before
    assert ledger.plan.week(WEEK).day_logs == ()


def test_a_block_that_one_day_moved_to_the_next_is_looked_back_on_there(ledger: Ledger) -> None:
    to_tuesday = GaveWay("m0", HowItWent.MOVED, Span(TUESDAY, 700, 60), SERVICE)
    off_tuesday = GaveWay("t", HowItWent.MOVED, ON_THURSDAY, SERVICE)
    answers = [
        DayAnswers(MONDAY, gave_way=[to_tuesday, off_tuesday]),
        DayAnswers(TUESDAY, {"m0": (Outcome.DONE, 0)}),
    ]
    ledger.do(close_days, answers, EVENING, numbered())

    found = ledger.blocks()
    assert (found["m0"].span.day, found["m0"].outcome) == (TUESDAY, Outcome.DONE)
    assert (found["t"].span, found["t"].outcome) == (ON_THURSDAY, Outcome.OPEN)


def test_an_answer_about_a_block_that_left_is_refused(ledger: Ledger) -> None:
    answers = [
        DayAnswers(MONDAY, gave_way=[GaveWay("m0", HowItWent.DISPLACED)]),
        DayAnswers(TUESDAY, {"m0": (Outcome.DONE, 0)}),
    ]
    with pytest.raises(RuleBroken) as caught:
        close_days(ledger.plan, answers, EVENING, numbered())
    assert caught.value.problem is Problem.BLOCK_GONE


def test_skipped_days_say_nothing_and_closed_ones_stay_closed(ledger: Ledger) -> None:
    ledger.do(close_day, DayAnswers(MONDAY, touches=3), EVENING, numbered())
    edit = ledger.do(skip_days, [MONDAY, TUESDAY])

    assert ledger.plan.week(WEEK).day_logs == (DayLog(MONDAY, EVENING, 3), DayLog(TUESDAY, None))
    assert outcomes(ledger)["t"] == (Outcome.OPEN, 0)
    assert edit.label == Label(EditKind.SKIP_DAY, "2026-11-24")
    assert skip_days(ledger.plan, [MONDAY, TUESDAY]).is_empty


def test_a_skipped_day_can_be_closed_later(ledger: Ledger) -> None:
    ledger.do(skip_days, [MONDAY])
    ledger.do(close_day, DayAnswers(MONDAY, touches=1), EVENING, numbered())

    assert ledger.plan.week(WEEK).day_logs == (DayLog(MONDAY, EVENING, 1),)
