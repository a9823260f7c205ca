from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from planner.domain.block import Block
from planner.domain.displacement import Cause, Displacement, HowItWent
from planner.domain.edits import add_block, commit_week, delete_blocks, move_blocks
from planner.domain.give_way_edits import (
    Reason,
    give_up,
    move_giving_way,
    shorten_giving_way,
    take_in_urgent,
)
from planner.domain.span import Span
from planner.domain.traces import came_from, strayed_from, traces_of
from tests.domain.examples import MONDAY, TUESDAY, WEEK, block
from tests.domain.ledger import Ledger

WEDNESDAY, THURSDAY = date(2026, 11, 25), date(2026, 11, 26)
NEXT_MONDAY = date(2026, 11, 30)
AT_NINE = Span(MONDAY, 540, 90)
COVER = Reason(Cause.COVER, "Order desk")


class Living:
    """A committed week with some blocks, and a clock that runs."""

    def __init__(self, *blocks: Block) -> None:
        self.ledger = Ledger()
        self.now = datetime(2026, 11, 23, 8)
        self.made = 0
        for one in blocks:
            self.ledger.do(add_block, one)
        self.ledger.do(commit_week, WEEK, "baseline", self.now)

    def new_id(self) -> str:
        self.made += 1
        return f"new-{self.made}"

    def move(self, block_id: str, to: Span, reason: Reason = COVER) -> None:
        self.ledger.do(move_giving_way, block_id, to, reason, self.now, self.new_id)

    def frames(self) -> list[tuple[Span, HowItWent, Span | None]]:
        week = self.ledger.plan.week(WEEK)
        blocks = self.ledger.blocks()
        elsewhere = {id_: blocks[id_] for id_ in strayed_from(week) if id_ in blocks}
        return [(trace.span, trace.how, trace.now) for trace in traces_of(week, elsewhere)]

    def origin(self, block_id: str) -> Span | None:
        found = self.ledger.blocks()[block_id]
        return came_from(self.ledger.plan.week_of(found.span.day), found)


def test_a_frame_stays_where_a_block_was_and_says_where_it_is() -> None:
    living = Living(replace(block(title="List B"), span=AT_NINE, private=True))
    living.move("b", Span(WEDNESDAY, 510, 90))

    (trace,) = traces_of(living.ledger.plan.week(WEEK), {})
    assert (trace.span, trace.now, trace.how) == (AT_NINE, Span(WEDNESDAY, 510, 90), HowItWent.MOVED)
    assert (trace.title, trace.category_id, trace.private) == ("List B", "calling", True)
    assert (trace.cause, trace.source) == (Cause.COVER, "Order desk")
    assert living.origin("b") == AT_NINE


def test_after_two_moves_both_frames_name_the_present_place() -> None:
    on_wednesday, on_thursday = Span(WEDNESDAY, 510, 90), Span(THURSDAY, 600, 90)
    living = Living(replace(block(), span=AT_NINE))
    living.move("b", on_wednesday)
    living.move("b", on_thursday)

    assert living.frames() == [
        (AT_NINE, HowItWent.MOVED, on_thursday),
        (on_wednesday, HowItWent.MOVED, on_thursday),
    ]
    assert living.origin("b") == on_wednesday


def test_a_block_in_the_next_week_is_named_by_the_frame_in_this_one() -> None:
    living = Living(replace(block(), span=AT_NINE))
    living.move("b", Span(NEXT_MONDAY, 540, 90))

    assert strayed_from(living.ledger.plan.week(WEEK)) == {"b"}
    assert living.frames() == [(AT_NINE, HowItWent.MOVED, Span(NEXT_MONDAY, 540, 90))]
    assert living.origin("b") == AT_NINE
    assert traces_of(living.ledger.plan.week(WEEK.plus(1)), {}) == ()


def test_a_block_that_moved_and_was_then_given_up_is_given_up_in_both_frames() -> None:
    on_wednesday = Span(WEDNESDAY, 510, 90)
    living = Living(replace(block(), span=AT_NINE))
    living.move("b", on_wednesday)
    tired = Reason(Cause.DREADED)
    living.ledger.do(give_up, ["b"], HowItWent.GIVEN_UP, tired, living.now, living.new_id)

    assert living.frames() == [
        (AT_NINE, HowItWent.GIVEN_UP, None),
        (on_wednesday, HowItWent.GIVEN_UP, None),
    ]
    causes = [trace.cause for trace in traces_of(living.ledger.plan.week(WEEK), {})]
    assert causes == [Cause.COVER, Cause.DREADED]


def test_a_block_that_moved_and_was_deleted_without_a_word_was_given_up() -> None:
    living = Living(replace(block(), span=AT_NINE))
    living.move("b", Span(WEDNESDAY, 510, 90))
    living.ledger.do(delete_blocks, ["b"])

    assert living.frames() == [(AT_NINE, HowItWent.GIVEN_UP, None)]


def test_a_shortened_block_leaves_a_frame_at_each_end_that_it_lost() -> None:
    living = Living(replace(block(), span=AT_NINE))
    middle = Span(MONDAY, 555, 45)
    living.ledger.do(shorten_giving_way, "b", middle, COVER, living.now, living.new_id)

    assert living.frames() == [
        (Span(MONDAY, 540, 15), HowItWent.SHORTENED, middle),
        (Span(MONDAY, 600, 30), HowItWent.SHORTENED, middle),
    ]
    assert living.origin("b") is None


def test_there_is_no_frame_where_a_block_stands_again() -> None:
    living = Living(replace(block(), span=AT_NINE))
    living.move("b", Span(TUESDAY, 540, 90))
    living.ledger.do(move_blocks, {"b": AT_NINE})

    assert living.frames() == []
    assert living.origin("b") is None


def test_a_block_that_was_moved_back_says_nothing_of_where_it_had_been() -> None:
    living = Living(replace(block(), span=AT_NINE))
    living.move("b", Span(TUESDAY, 540, 90))
    living.move("b", AT_NINE)

    assert living.frames() == [(Span(TUESDAY, 540, 90), HowItWent.MOVED, AT_NINE)]
    assert living.origin("b") is None


def test_leaving_a_place_twice_leaves_one_frame_with_the_last_cause() -> None:
    living = Living(replace(block(), span=AT_NINE))
    on_tuesday = Span(TUESDAY, 540, 90)
    living.move("b", on_tuesday)
    living.move("b", AT_NINE)
    living.move("b", on_tuesday, Reason(Cause.QUOTE))

    (trace,) = traces_of(living.ledger.plan.week(WEEK), {})
    assert (trace.span, trace.cause, trace.now) == (AT_NINE, Cause.QUOTE, on_tuesday)


def test_a_buffer_that_urgent_work_used_leaves_no_frame_and_one_that_moved_does() -> None:
    buffers = [block("used", category="buffer"), block("cut", TUESDAY, category="buffer")]
    living = Living(*buffers, block("moved", WEDNESDAY, category="buffer"))
    living.ledger.do(
        take_in_urgent,
        block("urgent", category="service", title="Pump down"),
        {"moved": Span(THURSDAY, 540, 60)},
        {"cut": Span(TUESDAY, 540, 30)},
        ["used"],
        Reason(Cause.SERVICE, "Pump down"),
        living.now,
        living.new_id,
    )

    assert living.frames() == [(Span(WEDNESDAY, 540, 60), HowItWent.MOVED, Span(THURSDAY, 540, 60))]


def test_a_block_that_came_back_after_it_was_given_up_has_moved() -> None:
    living = Living(replace(block(), span=AT_NINE))
    gone = Displacement(
        "d", "b", "calling", "", HowItWent.DISPLACED, AT_NINE, None, living.now + timedelta(hours=1)
    )
    week = replace(living.ledger.plan.week(WEEK), displacements=(gone,)).with_blocks(
        (replace(block(), span=Span(THURSDAY, 540, 90)),)
    )

    (trace,) = traces_of(week, {})
    assert (trace.how, trace.now) == (HowItWent.MOVED, Span(THURSDAY, 540, 90))
