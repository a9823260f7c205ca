"""What is said of a day, line by line, and what closing it makes of that."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import count

import pytest

from planner.domain.accounting import Account, Fate, account_of, fates_of_week
from planner.domain.block import Block, Outcome
from planner.domain.displacement import Cause, CouldWait, Displacement, HowItWent
from planner.domain.edits import Edit
from planner.domain.look_back import DayLog
from planner.domain.look_back_edits import close_day
from planner.domain.plan import Plan
from planner.domain.prospect import PlacedAction
from planner.domain.span import IsoWeek, Span
from planner.domain.week import Baseline, Week
from planner.proposals.slots import Place
from planner.views.look_back.day_draft import DayDraft
from planner.views.look_back.day_row import BlockRow, FixedRow, GaveWayRow, Question, Said, UnplannedRow
from tests.domain.examples import TUESDAY, WEEK, appointment, block, plan_of

AT_FIVE = datetime(2026, 11, 24, 17, 5)
THURSDAY = TUESDAY + timedelta(days=2)
SLOT = Place(Span(THURSDAY, 9 * 60, 60), None)

MAIL = block("mail", TUESDAY, 465, 30, "admin")
QUOTE = block("quote", TUESDAY, 495, 45, "quotes")
CALLS = block("calls", TUESDAY, 540, 90, "calling")
FOLLOW = block("follow", TUESDAY, 780, 75, "service")
ACCOUNT = block("account", TUESDAY, 960, 60, "account")
BLOCKS = (MAIL, QUOTE, CALLS, FOLLOW, ACCOUNT)


def plan(*blocks: Block, committed: bool = True, log: DayLog | None = None) -> Plan:
    baseline = Baseline("base", WEEK, 1, datetime(2026, 11, 23, 8), tuple(blocks))
    week = Week(
        WEEK,
        blocks,
        (
            appointment(
                "hoekstra", datetime(2026, 11, 24, 11), datetime(2026, 11, 24, 11, 30), category="quotes"
            ),
        ),
        (baseline,) if committed else (),
        day_logs=(log,) if log else (),
    )
    return plan_of(week)


def draft(of: Plan, now: datetime = AT_FIVE, day: date = TUESDAY) -> DayDraft:
    return DayDraft(of, day, now, lambda _block, _taken: SLOT)


def close(of: Plan, said: DayDraft, now: datetime = AT_FIVE) -> Edit:
    numbers = count(1)
    edit = close_day(of, said.answers(), now, lambda: f"new-{next(numbers)}")
    of.put(edit.before, edit.after)
    return edit


def go_to(said: DayDraft, row_id: str) -> None:
    said.go_to(next(n for n, row in enumerate(said.rows) if row.id == row_id))


def outcomes(of: Plan) -> dict[str, Outcome]:
    return {b.id: b.outcome for b in of.week(WEEK).blocks}


def test_everything_was_done_unless_said_otherwise() -> None:
    known = plan(*BLOCKS)
    said = draft(known)

    assert said.unanswered == []
    close(known, said)

    assert set(outcomes(known).values()) == {Outcome.DONE}
    log = known.week(WEEK).day_log(TUESDAY)
    assert log == DayLog(TUESDAY, AT_FIVE, 0)


def test_lines_stand_in_the_order_of_time_with_the_appointments_between() -> None:
    said = draft(plan(*reversed(BLOCKS)))

    assert [row.id for row in said.rows if not isinstance(row, FixedRow)] == [b.id for b in BLOCKS]
    assert [row.span.start for row in said.rows if isinstance(row, FixedRow)] == [660]
    assert isinstance(said.rows[3], FixedRow)


def test_what_has_not_begun_stays_open() -> None:
    known = plan(*BLOCKS)
    at_noon = datetime(2026, 11, 24, 12)
    said = draft(known, at_noon)
    close(known, said, at_noon)

    assert outcomes(known)["account"] is Outcome.OPEN
    assert outcomes(known)["calls"] is Outcome.DONE


def test_done_goes_on_to_the_next_line_and_stops_at_the_last() -> None:
    said = draft(plan(MAIL, QUOTE))
    for _ in range(5):
        said.say(Said.DONE)

    assert said.current == len(said.rows) - 1


def test_a_moved_block_takes_the_suggested_time_and_asks_on() -> None:
    known = plan(*BLOCKS)
    said = draft(known)
    go_to(said, "calls")
    said.say(Said.MOVED)
    row = said.row
    assert isinstance(row, BlockRow)
    assert row.open_questions == (Question.CAUSE, Question.NEW_TIME)
    assert said.unanswered == [said.current]

    said.blame(Cause.SERVICE)
    assert row.to == SLOT.span
    assert said.suggestion == SLOT
    assert list(row.open_questions) == [Question.COULD_WAIT]
    said.accept()
    assert not row.takes_suggestion
    assert said.row is row, "Enter takes the time that was suggested, and the next question waits"
    said.answer_could_wait(CouldWait.NO)
    assert said.row is not row
    assert said.unanswered == []
    close(known, said)

    (record,) = known.week(WEEK).displacements
    assert (record.how, record.was, record.now) == (HowItWent.MOVED, CALLS.span, SLOT.span)
    assert (record.cause, record.could_wait) == (Cause.SERVICE, CouldWait.NO)
    assert known.block("calls") == replace(CALLS, span=SLOT.span)


def test_work_that_does_not_matter_later_is_asked_where_it_goes() -> None:
    said = draft(plan(*BLOCKS))
    go_to(said, "follow")
    said.blame(Cause.QUOTE)
    row = said.row
    assert isinstance(row, BlockRow)
    assert (row.id, row.to, row.open_questions) == ("follow", None, (Question.NEW_TIME,))


def test_a_time_that_is_past_the_day_of_the_next_action_is_not_taken_unasked() -> None:
    late = replace(SLOT, late=PlacedAction("Bakker", TUESDAY))
    said = DayDraft(plan(*BLOCKS), TUESDAY, AT_FIVE, lambda _block, _taken: late)
    go_to(said, "calls")
    said.blame(Cause.SERVICE)
    assert Question.NEW_TIME in said.rows[said.current].open_questions  # type: ignore[union-attr]
    said.accept()
    assert said.rows[said.current].to == SLOT.span  # type: ignore[union-attr]


def test_another_time_is_said_after_the_cause_as_before_it() -> None:
    said = draft(plan(*BLOCKS))
    go_to(said, "calls")
    said.blame(Cause.SERVICE)
    other = Span(THURSDAY, 600, 90)
    said.move_to(other)
    row = said.row
    assert isinstance(row, BlockRow)
    assert (row.to, row.takes_suggestion) == (other, False)


def test_later_says_at_once_that_a_block_was_displaced() -> None:
    said = draft(plan(*BLOCKS))
    go_to(said, "calls")
    said.leave_for_later()
    said.blame(Cause.SERVICE)
    row = said.row
    assert isinstance(row, BlockRow)
    assert (row.said, row.to, row.is_later, row.cause) == (Said.MOVED, None, True, Cause.SERVICE)


def test_a_block_that_moved_within_the_day_was_done_there() -> None:
    known = plan(*BLOCKS)
    said = draft(known)
    go_to(said, "calls")
    said.move_to(Span(TUESDAY, 840, 90))
    close(known, said)

    assert known.block("calls") == replace(CALLS, span=Span(TUESDAY, 840, 90), outcome=Outcome.DONE)


def test_news_from_elsewhere_leaves_what_was_said_of_everything_else() -> None:
    known = plan(*BLOCKS)
    said = draft(known)
    go_to(said, "follow")
    said.keep(45)
    go_to(said, "calls")
    said.say(Said.GIVEN_UP)
    said.add_unplanned(block("pump", TUESDAY, 1000, 30, "service"))
    said.count_touches(3)
    known.put((CALLS,), (replace(CALLS, title="List B"),))

    after = draft(known)
    after.take_over(said)

    said_of = {row.id: row.said for row in after.rows if isinstance(row, BlockRow)}
    assert (said_of["follow"], said_of["calls"]) == (Said.SHORTENED, Said.DONE)
    assert [row.id for row in after.rows if isinstance(row, UnplannedRow)] == ["pump"]
    assert after.touches == 3


def test_a_shortened_block_keeps_its_place_its_minutes_and_its_cause() -> None:
    known = plan(*BLOCKS)
    said = draft(known)
    go_to(said, "follow")
    said.say(Said.SHORTENED)
    row = said.row
    assert isinstance(row, BlockRow)
    assert row.kept == 35
    said.keep(45)
    said.blame(Cause.QUOTE)
    close(known, said)

    assert known.block("follow") == replace(FOLLOW, outcome=Outcome.SHORTENED, kept=45)
    (record,) = known.week(WEEK).displacements
    assert (record.how, record.minutes, record.cause) == (HowItWent.SHORTENED, 30, Cause.QUOTE)


def test_all_minutes_kept_is_done() -> None:
    known = plan(*BLOCKS)
    said = draft(known)
    go_to(said, "follow")
    said.keep(75)
    close(known, said)

    assert outcomes(known)["follow"] is Outcome.DONE
    assert known.week(WEEK).displacements == ()


def test_later_is_displaced_and_leaves_a_record() -> None:
    known = plan(*BLOCKS)
    said = draft(known)
    go_to(said, "account")
    said.say(Said.MOVED)
    said.blame(Cause.COVER)
    said.leave_for_later()
    close(known, said)

    assert "account" not in outcomes(known)
    (record,) = known.week(WEEK).displacements
    assert (record.how, record.cause, record.now) == (HowItWent.DISPLACED, Cause.COVER, None)


def test_given_up_is_the_rep_s_own_word() -> None:
    known = plan(*BLOCKS)
    said = draft(known)
    go_to(said, "calls")
    said.say(Said.GIVEN_UP)
    said.blame(Cause.DREADED)
    close(known, said)

    (record,) = known.week(WEEK).displacements
    assert (record.how, record.cause) == (HowItWent.GIVEN_UP, Cause.DREADED)


def test_only_work_from_outside_could_have_waited() -> None:
    said = draft(plan(*BLOCKS))
    go_to(said, "calls")
    row = said.row
    said.say(Said.GIVEN_UP)
    assert isinstance(row, BlockRow)
    said.blame(Cause.QUOTE)
    assert list(row.open_questions) == [Question.COULD_WAIT]
    said.answer_could_wait(CouldWait.YES)
    go_to(said, "calls")
    said.blame(Cause.ILLNESS)
    assert row.questions == (Question.CAUSE,)
    assert row.could_wait is None


def test_short_term_work_may_stay_without_a_cause() -> None:
    said = draft(plan(*BLOCKS))
    for row_id in ("follow", "account"):
        go_to(said, row_id)
        said.say(Said.GIVEN_UP)

    assert [said.rows[place].id for place in said.unanswered] == ["account"]


def test_in_a_draft_week_nothing_was_promised_so_the_block_itself_tells() -> None:
    known = plan(*BLOCKS, committed=False)
    said = draft(known)
    go_to(said, "calls")
    said.say(Said.GIVEN_UP)
    go_to(said, "account")
    said.say(Said.MOVED)
    said.leave_for_later()
    assert said.unanswered == []
    close(known, said)

    assert outcomes(known)["calls"] is Outcome.GIVEN_UP
    assert outcomes(known)["account"] is Outcome.DISPLACED
    assert known.week(WEEK).displacements == ()


def test_two_blocks_are_not_suggested_the_same_time() -> None:
    asked: list[Sequence[Span]] = []

    def suggest(_block: Block, taken: Sequence[Span]) -> Place:
        asked.append(taken)
        return SLOT

    said = DayDraft(plan(*BLOCKS), TUESDAY, AT_FIVE, suggest)
    for row_id in ("calls", "account"):
        go_to(said, row_id)
        said.say(Said.MOVED)
        said.blame(Cause.OWN_CHOICE)
        said.accept()

    assert asked == [[], [SLOT.span]]


def test_a_time_that_came_with_a_cause_is_not_suggested_to_a_line_looked_at_before() -> None:
    later = replace(SLOT, span=replace(SLOT.span, start=SLOT.span.start + 120))
    said = DayDraft(
        plan(*BLOCKS), TUESDAY, AT_FIVE, lambda _block, taken: later if SLOT.span in taken else SLOT
    )
    for row_id in ("calls", "account"):
        go_to(said, row_id)
        said.say(Said.MOVED)
        assert said.suggestion == SLOT

    said.blame(Cause.OWN_CHOICE)
    go_to(said, "calls")
    said.blame(Cause.OWN_CHOICE)

    assert {row.id: row.to for row in said.rows if isinstance(row, BlockRow) and row.to is not None} == {
        "account": SLOT.span,
        "calls": later.span,
    }


@pytest.mark.parametrize(("minutes", "how"), [(0, HowItWent.GIVEN_UP), (1, HowItWent.SHORTENED)])
def test_no_minutes_done_is_given_up(minutes: int, how: HowItWent) -> None:
    known = plan(*BLOCKS)
    said = draft(known)
    go_to(said, "calls")
    said.say(Said.SHORTENED)
    said.keep(minutes)
    said.blame(Cause.OWN_CHOICE)
    close(known, said)

    assert [d.how for d in known.week(WEEK).displacements] == [how]


def test_where_no_time_is_free_the_line_waits_for_another_answer() -> None:
    said = DayDraft(plan(*BLOCKS), TUESDAY, AT_FIVE, lambda _block, _taken: None)
    go_to(said, "account")
    said.say(Said.MOVED)
    said.accept()

    assert said.row is not None
    assert said.row.id == "account"
    assert said.unanswered == [said.current]


def recorded(at: datetime, was: Span, cause: Cause | None = None, category: str = "calling") -> Displacement:
    now = Span(THURSDAY, 540, 60)
    return Displacement("record", "gone", category, "List A", HowItWent.MOVED, was, now, at, cause)


def with_record(record: Displacement) -> Plan:
    known = plan(MAIL)
    known.put((), (record,))
    return known


def test_what_was_left_for_tonight_is_asked() -> None:
    known = with_record(recorded(datetime(2026, 11, 24, 10), Span(THURSDAY, 480, 60)))
    said = draft(known)
    go_to(said, "record")
    assert isinstance(said.row, GaveWayRow)
    assert said.unanswered == [said.current]
    said.blame(Cause.QUOTE)
    said.answer_could_wait(CouldWait.UNKNOWN)
    close(known, said)

    stored = known.displacement("record")
    assert (stored.cause, stored.could_wait) == (Cause.QUOTE, CouldWait.UNKNOWN)
    assert not any(isinstance(row, GaveWayRow) for row in draft(known).rows)


def test_of_what_was_explained_only_the_waiting_is_asked_and_only_that_evening() -> None:
    was = Span(TUESDAY, 480, 60)
    today = draft(with_record(recorded(datetime(2026, 11, 24, 10), was, Cause.SERVICE)))
    (row,) = (row for row in today.rows if isinstance(row, GaveWayRow))
    assert list(row.open_questions) == [Question.COULD_WAIT]
    assert today.unanswered == []

    for record in (
        recorded(datetime(2026, 11, 23, 10), was, Cause.SERVICE),
        recorded(datetime(2026, 11, 24, 10), was, Cause.ILLNESS),
        recorded(datetime(2026, 11, 24, 10), was, Cause.SERVICE, "quotes"),
    ):
        assert not any(isinstance(row, GaveWayRow) for row in draft(with_record(record)).rows)


def test_unplanned_work_was_done_and_tells_what_it_pushed_away() -> None:
    known = plan(*BLOCKS)
    said = draft(known)
    go_to(said, "account")
    said.say(Said.MOVED)
    said.blame(Cause.SERVICE)
    pump = block("pump", TUESDAY, 930, 90, "service", "Pump down")
    said.add_unplanned(block("pump", TUESDAY, 600, 90, "service", "Pump"))
    said.add_unplanned(pump)
    said.accept()
    assert sum(isinstance(row, UnplannedRow) for row in said.rows) == 1
    close(known, said)

    assert known.block("pump") == replace(pump, outcome=Outcome.DONE)
    (record,) = known.week(WEEK).displacements
    assert (record.pushed_by, record.source) == ("pump", "Pump down")


def test_unplanned_work_can_be_taken_out_again() -> None:
    said = draft(plan(*BLOCKS))
    said.add_unplanned(block("pump", TUESDAY, 1000, 30, "service"))
    (row,) = (row for row in said.rows if isinstance(row, UnplannedRow))
    said.take_out(row)

    assert said.answers().unplanned == []


BUFFER = block("buffer", TUESDAY, 870, 90, "buffer")


def test_unplanned_work_uses_the_buffer_that_was_kept_for_it() -> None:
    known = plan(*BLOCKS, BUFFER)
    said = draft(known)
    assert BUFFER.span not in said.taken
    said.add_unplanned(block("pump", TUESDAY, 870, 60, "service", "Pump"))

    assert said.mix().short_minutes == 45 + 30 + 75 + 60 + 30
    close(known, said)
    assert known.block("buffer") == replace(BUFFER, outcome=Outcome.SHORTENED, kept=30)
    (record,) = known.week(WEEK).displacements
    assert (record.minutes, record.pushed_by, record.source) == (60, "pump", "Pump")
    assert account_of(fate_of_buffer(known)) == Account(done=90)


def test_a_buffer_that_was_used_up_leaves_the_plan_as_done() -> None:
    known = plan(*BLOCKS, BUFFER)
    said = draft(known)
    said.add_unplanned(block("pump", TUESDAY, 840, 150, "service"))
    close(known, said)

    assert "buffer" not in outcomes(known)
    assert account_of(fate_of_buffer(known)) == Account(done=90)


def test_a_buffer_is_free_again_where_the_unplanned_work_is_taken_out() -> None:
    said = draft(plan(*BLOCKS, BUFFER))
    said.add_unplanned(block("pump", TUESDAY, 870, 60, "service"))
    (row,) = (row for row in said.rows if isinstance(row, UnplannedRow))
    said.take_out(row)

    assert said.answers().gave_way == []
    assert said.mix().short_minutes == 45 + 30 + 75 + 90


def fate_of_buffer(known: Plan) -> Fate:
    fates = fates_of_week(known.week(WEEK), {}, known.categories)
    return next(fate for fate in fates if fate.committed.id == "buffer")


def test_the_mix_of_the_day_is_what_was_done() -> None:
    said = draft(plan(*BLOCKS))
    go_to(said, "account")
    said.say(Said.GIVEN_UP)
    go_to(said, "follow")
    said.keep(45)
    said.add_unplanned(block("pump", TUESDAY, 900, 30, "service"))

    mix = said.mix()
    assert mix.long_minutes == 90
    assert mix.short_minutes == 45 + 30 + 45 + 30
    assert mix.neutral_minutes == 30


def test_what_came_in_between_is_summed_by_cause_largest_first() -> None:
    known = plan(*BLOCKS)
    known.put((), (recorded(datetime(2026, 11, 23, 10), Span(TUESDAY, 480, 20), Cause.QUOTE),))
    said = draft(known)
    go_to(said, "follow")
    said.keep(45)
    said.blame(Cause.QUOTE)
    go_to(said, "account")
    said.say(Said.GIVEN_UP)
    said.blame(Cause.SERVICE)

    assert list(said.lost_by_cause().items()) == [(Cause.SERVICE, 60), (Cause.QUOTE, 50)]


def test_a_day_is_closed_anew_with_what_changed_and_nothing_else() -> None:
    known = plan(*BLOCKS)
    said = draft(known)
    go_to(said, "follow")
    said.keep(45)
    said.blame(Cause.QUOTE)
    said.count_touches(4)
    close(known, said)
    later = datetime(2026, 11, 24, 18)

    again = draft(known, later)
    assert again.touches == 4
    edit = close(known, again, later)
    assert [type(value) for value in edit.after] == [DayLog]

    again = draft(known, later)
    go_to(again, "follow")
    again.keep(60)
    close(known, again, later)
    (record,) = known.week(WEEK).displacements
    assert (record.minutes, record.cause) == (15, Cause.QUOTE)

    again = draft(known, later)
    go_to(again, "follow")
    again.say(Said.DONE)
    close(known, again, later)
    assert known.week(WEEK).displacements == ()
    assert outcomes(known)["follow"] is Outcome.DONE


def test_leave_is_excused() -> None:
    known = plan(block("off", TUESDAY, 780, 120, "leave"))
    close(known, draft(known))

    assert outcomes(known)["off"] is Outcome.EXCUSED


def test_touches_are_never_negative() -> None:
    said = draft(plan(MAIL))
    said.count_touches(2)
    said.count_touches(-5)

    assert said.touches == 0


def test_an_empty_day_has_no_line() -> None:
    said = DayDraft(plan_of(Week(IsoWeek(2026, 48))), TUESDAY, AT_FIVE, lambda _block, _taken: None)
    said.say(Said.DONE)
    said.accept()

    assert said.row is None
    assert said.answers().touches == 0
