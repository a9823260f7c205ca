from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import count

import pytest

from planner.domain.block import Block, Outcome
from planner.domain.displacement import Cause, CouldWait, Displacement, HowItWent
from planner.domain.edits import EditKind, Label, add_block, commit_week, take_back_commit
from planner.domain.errors import Problem, RuleBroken
from planner.domain.give_way_edits import (
    GaveWay,
    Reason,
    answer_could_wait,
    asks_why,
    give_up,
    is_committed,
    let_give_way,
    move_giving_way,
    set_cause,
    shorten_giving_way,
    take_in_urgent,
)
from planner.domain.span import Span
from planner.domain.week import Week
from tests.domain.examples import MONDAY, TUESDAY, WEEK, appointment, block, plan_of
from tests.domain.ledger import Ledger

NOW = datetime(2026, 11, 23, 8, 30)
COVER = Reason(Cause.COVER, "Order desk", "desk", CouldWait.NO)
ON_TUESDAY = Span(TUESDAY, 600, 60)
NEXT_WEEK = Span(date(2026, 12, 2), 600, 60)


def numbered() -> Callable[[], str]:
    numbers: Iterator[int] = count(1)
    return lambda: f"new-{next(numbers)}"


@pytest.fixture
def ledger() -> Ledger:
    """A committed week with three blocks on Monday, and a block that came after the commit."""
    made = Ledger()
    made.plan.week(WEEK.plus(1))
    for one in (
        block("call", title="List B"),
        block("quote", start=660, category="quotes"),
        block("buffer", start=780, length=90, category="buffer"),
    ):
        made.do(add_block, one)
    made.do(commit_week, WEEK, "baseline", NOW)
    made.do(add_block, block("late", TUESDAY, category="research"))
    return made


def records(ledger: Ledger) -> list[tuple[str, HowItWent, Span, Span | None]]:
    return [(d.block_id, d.how, d.was, d.now) for d in sorted(ledger.all(Displacement), key=lambda d: d.at)]


def test_a_committed_block_that_moves_leaves_a_record(ledger: Ledger) -> None:
    before = ledger.blocks()["call"]
    edit = ledger.do(move_giving_way, "call", ON_TUESDAY, COVER, NOW, numbered())

    moved = replace(before, span=ON_TUESDAY)
    record = Displacement(
        *("new-1", "call", "calling", "List B", HowItWent.MOVED, before.span, ON_TUESDAY),
        *(NOW, Cause.COVER, "desk", "Order desk", CouldWait.NO, False),
    )
    assert edit.before == (before,)
    assert set(edit.after) == {moved, record}
    assert edit.label == Label(EditKind.MOVE, "List B", "calling")


def test_undo_of_a_move_takes_the_record_back(ledger: Ledger) -> None:
    before = dict(ledger.values)
    edit = ledger.do(move_giving_way, "call", ON_TUESDAY, COVER, NOW, numbered())
    ledger.make(edit.reversed())

    assert ledger.values == before
    assert ledger.plan.week(WEEK).displacements == ()


@pytest.mark.parametrize("block_id", ["late", "draft"])
def test_a_block_that_nothing_was_promised_about_leaves_none(ledger: Ledger, block_id: str) -> None:
    ledger.do(add_block, block("draft", NEXT_WEEK.day))
    ledger.do(move_giving_way, block_id, ON_TUESDAY, COVER, NOW, numbered())
    ledger.do(give_up, [block_id], HowItWent.DISPLACED, COVER, NOW, numbered())

    assert records(ledger) == []
    assert block_id not in ledger.blocks()


def test_a_move_to_where_a_block_stands_is_no_change(ledger: Ledger) -> None:
    span = ledger.blocks()["call"].span
    assert move_giving_way(ledger.plan, "call", span, COVER, NOW, numbered()).is_empty


def test_a_block_keeps_its_records_through_later_weeks(ledger: Ledger) -> None:
    new_id = numbered()
    ledger.do(move_giving_way, "call", NEXT_WEEK, COVER, NOW, new_id)
    ledger.do(move_giving_way, "call", replace(NEXT_WEEK, start=700), COVER, NOW, new_id)

    assert is_committed(ledger.plan, ledger.blocks()["call"])
    assert [was.day for _, _, was, _ in records(ledger)] == [MONDAY, NEXT_WEEK.day]


def test_records_of_one_block_are_in_order_even_where_the_clock_goes_back(ledger: Ledger) -> None:
    new_id = numbered()
    ledger.do(move_giving_way, "call", ON_TUESDAY, COVER, NOW, new_id)
    earlier = NOW - timedelta(hours=1)
    ledger.do(move_giving_way, "call", NEXT_WEEK, COVER, earlier, new_id)

    first, second = ledger.plan.week(WEEK).displacements
    assert (first.now, second.now) == (ON_TUESDAY, NEXT_WEEK)
    assert first.at < second.at


def test_after_the_commit_was_taken_back_nothing_is_promised(ledger: Ledger) -> None:
    ledger.do(take_back_commit, WEEK)
    ledger.do(move_giving_way, "call", ON_TUESDAY, COVER, NOW, numbered())

    assert records(ledger) == []


def test_a_shortened_block_tells_what_it_kept(ledger: Ledger) -> None:
    kept = Span(MONDAY, 540, 25)
    edit = ledger.do(shorten_giving_way, "call", kept, COVER, NOW, numbered())

    assert records(ledger) == [("call", HowItWent.SHORTENED, Span(MONDAY, 540, 60), kept)]
    assert ledger.blocks()["call"].span == kept
    assert edit.label.kind is EditKind.SHORTEN
    (record,) = ledger.all(Displacement)
    assert record.minutes == 35


@pytest.mark.parametrize("how", [HowItWent.DISPLACED, HowItWent.GIVEN_UP])
def test_blocks_that_are_given_up_leave_the_plan_together(ledger: Ledger, how: HowItWent) -> None:
    edit = ledger.do(give_up, ["call", "quote"], how, COVER, NOW, numbered())

    assert records(ledger) == [
        ("call", how, Span(MONDAY, 540, 60), None),
        ("quote", how, Span(MONDAY, 660, 60), None),
    ]
    assert ledger.blocks().keys() == {"buffer", "late"}
    assert edit.label == Label(EditKind.GIVE_UP, "", "calling", 2)


def test_causes_and_answers_are_said_later(ledger: Ledger) -> None:
    ledger.do(give_up, ["call"], HowItWent.DISPLACED, Reason(), NOW, numbered())
    ledger.do(set_cause, "new-1", Cause.SERVICE)
    edit = ledger.do(answer_could_wait, "new-1", CouldWait.YES)

    (known,) = ledger.plan.week(WEEK).displacements
    assert (known.cause, known.could_wait) == (Cause.SERVICE, CouldWait.YES)
    assert edit.label == Label(EditKind.ANSWER_COULD_WAIT, "List B", "calling")


def test_a_cause_for_what_was_undone_is_refused(ledger: Ledger) -> None:
    edit = ledger.do(give_up, ["call"], HowItWent.DISPLACED, Reason(), NOW, numbered())
    ledger.make(edit.reversed())
    with pytest.raises(RuleBroken) as caught:
        set_cause(ledger.plan, "new-1", Cause.SERVICE)
    assert caught.value.problem is Problem.CHANGED_ELSEWHERE


def test_urgent_work_and_all_that_makes_room_for_it_are_one_step(ledger: Ledger) -> None:
    before = dict(ledger.values)
    urgent = block("urgent", start=780, length=90, category="service", title="Pump down")
    edit = ledger.do(
        take_in_urgent,
        urgent,
        {"call": ON_TUESDAY, "late": replace(ON_TUESDAY, start=900)},
        {"quote": Span(MONDAY, 660, 30)},
        ["buffer"],
        Reason(Cause.SERVICE, "Pump down"),
        NOW,
        numbered(),
    )

    assert records(ledger) == [
        ("call", HowItWent.MOVED, Span(MONDAY, 540, 60), ON_TUESDAY),
        ("quote", HowItWent.SHORTENED, Span(MONDAY, 660, 60), Span(MONDAY, 660, 30)),
        ("buffer", HowItWent.DISPLACED, Span(MONDAY, 780, 90), None),
    ]
    told = {(d.pushed_by, d.source, d.cause) for d in ledger.all(Displacement)}
    assert told == {("urgent", "Pump down", Cause.SERVICE)}
    assert ledger.blocks().keys() == {"call", "quote", "late", "urgent"}
    assert edit.label == Label(EditKind.TAKE_IN_URGENT, "Pump down", "service")
    ledger.make(edit.reversed())
    assert ledger.values == before


def test_two_turns_of_one_block_in_one_step_are_both_kept(ledger: Ledger) -> None:
    turns = [
        GaveWay("call", HowItWent.MOVED, NEXT_WEEK, COVER),
        GaveWay("call", HowItWent.SHORTENED, replace(NEXT_WEEK, length=30), COVER),
    ]
    edit = ledger.do(let_give_way, turns, EditKind.MOVE, NOW, numbered())

    assert records(ledger) == [
        ("call", HowItWent.MOVED, Span(MONDAY, 540, 60), NEXT_WEEK),
        ("call", HowItWent.SHORTENED, NEXT_WEEK, replace(NEXT_WEEK, length=30)),
    ]
    assert len(edit.before) == 1


def test_a_block_may_move_and_then_leave_in_one_step(ledger: Ledger) -> None:
    before = dict(ledger.values)
    turns = [GaveWay("call", HowItWent.MOVED, ON_TUESDAY), GaveWay("call", HowItWent.DISPLACED)]
    edit = ledger.do(let_give_way, turns, EditKind.MOVE, NOW, numbered())

    assert [how for _, how, _, _ in records(ledger)] == [HowItWent.MOVED, HowItWent.DISPLACED]
    assert "call" not in ledger.blocks()
    ledger.make(edit.reversed())
    assert ledger.values == before


def test_a_block_that_left_in_a_step_cannot_give_way_again_in_it(ledger: Ledger) -> None:
    turns = [GaveWay("call", HowItWent.DISPLACED), GaveWay("call", HowItWent.MOVED, ON_TUESDAY)]
    with pytest.raises(RuleBroken) as caught:
        let_give_way(ledger.plan, turns, EditKind.MOVE, NOW, numbered())
    assert caught.value.problem is Problem.BLOCK_GONE


def test_spans_are_looked_at(ledger: Ledger) -> None:
    with pytest.raises(RuleBroken):
        move_giving_way(ledger.plan, "call", Span(MONDAY, 1400, 60), COVER, NOW, numbered())
    with pytest.raises(RuleBroken):
        take_in_urgent(ledger.plan, block(start=1400, length=90), {}, {}, [], Reason(), NOW, numbered())


def test_a_fixed_appointment_does_not_give_way() -> None:
    plan = plan_of(Week(WEEK, appointments=(appointment(),)))
    (fixed,) = plan.week(WEEK).fixed_blocks
    with pytest.raises(RuleBroken) as caught:
        move_giving_way(plan, fixed.id, ON_TUESDAY, COVER, NOW, numbered())
    assert caught.value.problem is Problem.APPOINTMENT_FIXED
    assert not asks_why(plan, fixed, NOW)


def test_only_committed_acquisition_that_lies_ahead_asks_why(ledger: Ledger) -> None:
    blocks = ledger.blocks()
    asking = {id_ for id_, found in blocks.items() if asks_why(ledger.plan, found, NOW)}
    assert asking == {"call"}

    call: Block = blocks["call"]
    assert asks_why(ledger.plan, call, call.span.ends_at - timedelta(minutes=1))
    assert not asks_why(ledger.plan, call, call.span.ends_at)
    assert not asks_why(ledger.plan, replace(call, outcome=Outcome.DONE), NOW)
