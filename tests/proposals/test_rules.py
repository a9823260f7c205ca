"""What every option keeps to, in any week that chance can make."""

from __future__ import annotations

from collections.abc import Iterator

from hypothesis import given, settings

from planner.domain.block import Block
from planner.domain.category import BUFFER
from planner.domain.prospect import PlacedAction
from planner.domain.span import IsoWeek, Span
from planner.proposals.option import Option, OptionKind, Request
from planner.proposals.situation import Situation
from planner.proposals.slots import best_slots
from planner.proposals.urgent import options, ways_out
from tests.proposals.weeks import applied, own, situations

Case = tuple[Request, Situation]


def all_blocks(here: Situation) -> dict[str, Block]:
    return {block.id: block for week in here.weeks for block in week.all_blocks}


def new_spans(option: Option) -> Iterator[Span]:
    yield option.span
    yield from option.moves.values()


def in_working_hours(span: Span, here: Situation) -> bool:
    preferences = here.preferences
    hours = preferences.hours_of(span.day)
    week = here.week_of(span.day)
    if hours is None or week is None or week.on_leave(span.day):
        return False
    own = [block for block in week.blocks if block.span.day == span.day]
    if span.day in here.holidays and not own:
        return False
    pause = Span(span.day, preferences.break_start, preferences.break_length)
    return hours.start <= span.start and span.end <= hours.end and not span.overlaps(pause)


@settings(max_examples=200)
@given(situations())
def test_what_is_placed_overlaps_nothing_that_takes_time(case: Case) -> None:
    wanted, here = case
    for option in options(wanted, here):
        after = applied(option, here.weeks)
        placed = [block for block in after if block.id == "urgent" or block.id in option.moves]
        for block in placed:
            others = [other for other in after if other.id != block.id and other.takes_time]
            assert not any(block.span.overlaps(other.span) for other in others)


@settings(max_examples=200)
@given(situations())
def test_nothing_is_placed_outside_working_hours_or_before_now(case: Case) -> None:
    wanted, here = case
    for option in options(wanted, here):
        for span in new_spans(option):
            assert in_working_hours(span, here)
            assert span.begins_at >= wanted.now


@settings(max_examples=200)
@given(situations())
def test_only_own_open_blocks_to_come_move_and_they_keep_their_length(case: Case) -> None:
    wanted, here = case
    blocks = all_blocks(here)
    for option in options(wanted, here):
        for id_, to in option.moves.items():
            block = blocks[id_]
            assert not block.is_fixed
            assert block.outcome.value == "open"
            assert block.span.begins_at > wanted.now
            assert block.category_id != BUFFER
            assert to.length == block.span.length
            assert to != block.span


@settings(max_examples=200)
@given(situations())
def test_what_is_late_or_leaves_its_week_is_said(case: Case) -> None:
    wanted, here = case
    blocks = all_blocks(here)
    found = options(wanted, here)
    for option in found:
        assert option.span.length == wanted.minutes
        assert (option.broken_due is not None) == (option.span.ends_at > wanted.before)
        left = {id_ for id_, to in option.moves.items() if _week(to) != _week(blocks[id_].span)}
        assert option.later_week == left
        assert all(_week(to) >= _week(blocks[id_].span) for id_, to in option.moves.items())
    assert all(option.broken_due is None for option in found) or len(found) == 1


@settings(max_examples=200)
@given(situations())
def test_no_next_action_is_made_late_without_a_word(case: Case) -> None:
    wanted, here = case
    blocks = all_blocks(here)
    found = options(wanted, here)
    for option in found:
        late = {
            id_
            for id_, to in option.moves.items()
            if id_ in here.actions and to.day > here.actions[id_].on and to.day > blocks[id_].span.day
        }
        assert option.made_late.keys() == late
        for id_ in late:
            due = max(here.actions[id_].on, blocks[id_].span.day)
            assert option.made_late[id_] == PlacedAction(here.actions[id_].company, due)


@settings(max_examples=200)
@given(situations())
def test_what_makes_a_next_action_late_is_offered_after_what_does_not(case: Case) -> None:
    unprotected = [option for option in options(*case) if not option.is_protected]
    assert [bool(option.made_late) for option in unprotected] == sorted(
        bool(option.made_late) for option in unprotected
    )


@settings(max_examples=200)
@given(situations())
def test_acquisition_goes_past_the_day_of_its_next_action_only_where_nothing_is_free_before(
    case: Case,
) -> None:
    wanted, here = case
    for option in options(wanted, here):
        if option.kind is not OptionKind.ACQUISITION:
            continue
        for id_ in option.made_late:
            places = best_slots(here, all_blocks(here)[id_], wanted.now, n=99, pushed_by=option.span)
            assert all(place.late for place in places)


def _week(span: Span) -> IsoWeek:
    return IsoWeek.of(span.day)


@settings(max_examples=200)
@given(situations())
def test_a_protected_block_moves_only_in_the_last_option_and_by_name(case: Case) -> None:
    wanted, here = case
    blocks = all_blocks(here)
    found = options(wanted, here)
    assert len(found) <= 3
    for option in found:
        shielded = any(blocks[id_].protected for id_ in option.moves)
        assert option.is_protected == shielded
        assert not shielded or (option is found[-1] and option.kind is OptionKind.ACQUISITION)


@settings(max_examples=200)
@given(situations())
def test_only_buffer_gives_time_and_what_stays_of_it_lies_within_it(case: Case) -> None:
    wanted, here = case
    blocks = all_blocks(here)
    for option in options(wanted, here):
        for id_, rest in option.shortened.items():
            was = blocks[id_].span
            assert blocks[id_].category_id == BUFFER
            assert rest.length < was.length
            assert rest.day == was.day
            assert rest.start == was.start or rest.end == was.end
            assert was.start <= rest.start
            assert rest.end <= was.end
        assert all(blocks[id_].category_id == BUFFER for id_ in option.removed)
        assert not option.removed & option.shortened.keys()


@settings(max_examples=80)
@given(situations())
def test_the_same_question_has_the_same_answer(case: Case) -> None:
    assert options(*case) == options(*case)
    assert ways_out(*case) == ways_out(*case)


@settings(max_examples=80)
@given(situations())
def test_free_places_are_free(case: Case) -> None:
    wanted, here = case
    block = own("new", Span(wanted.now.date(), 540, wanted.minutes), "calling")
    for place in best_slots(here, block, wanted.now, n=30):
        assert in_working_hours(place.span, here)
        assert place.span.begins_at >= wanted.now
        assert place.span.length == wanted.minutes
        assert place.later_week == (_week(place.span) != _week(block.span))
        others = [other for other in all_blocks(here).values() if other.takes_time]
        assert not any(place.span.overlaps(other.span) for other in others)
