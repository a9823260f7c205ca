"""Something urgent in the week of the design, and in weeks with one thing changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from planner.domain.block import Block
from planner.domain.category import BUFFER, default_categories
from planner.domain.displacement import Cause, Displacement, HowItWent
from planner.domain.mix import mix_of
from planner.domain.preferences import Band
from planner.domain.span import Span
from planner.domain.week import Baseline, Week
from planner.proposals.explain import explained
from planner.proposals.option import Option, OptionKind, Request, WayOut, WayOutKind, category_for
from planner.proposals.urgent import options, ways_out
from tests.domain.examples import CATEGORIES, WEEK, own_category
from tests.proposals.weeks import (
    NOW,
    WEDNESDAY_NOON,
    applied,
    at,
    designed_week,
    empty_weeks,
    fixed,
    own,
    request,
    situation,
    thursdays_survive,
)

FRIDAY_NIGHT = datetime(2026, 11, 28)


def week_of(*blocks: Block) -> Week:
    return Week(WEEK).with_blocks(blocks)


def by_kind(found: tuple[Option, ...]) -> dict[OptionKind, Option]:
    return {option.kind: option for option in found}


def without(week: Week, *ids: str) -> Week:
    return week.with_blocks(tuple(block for block in week.blocks if block.id not in ids))


def test_the_week_of_the_design_has_its_three_ways() -> None:
    buffer, client, acquisition = options(request(), situation(designed_week(), survival=thursdays_survive()))

    assert (buffer.kind, buffer.span) == (OptionKind.BUFFER, at(1, "14:30", 90))
    assert not buffer.moves
    assert buffer.removed == {"tue buffer"}
    assert buffer.buffer_left == 270
    assert (client.kind, client.span) == (OptionKind.CLIENT, at(1, "12:30", 90))
    assert client.moves == {"open quotes": at(1, "14:00", 75)}
    assert client.shortened == {"tue buffer": at(1, "15:15", 45)}
    assert client.buffer_left == 315
    assert (acquisition.kind, acquisition.span) == (OptionKind.ACQUISITION, at(2, "08:30", 90))
    assert acquisition.moves == {"list B": at(3, "10:00", 90)}
    assert acquisition.is_protected
    assert acquisition.survival is not None
    assert acquisition.survival.n == 13


def test_each_option_tells_the_mix_before_and_after() -> None:
    here = situation(designed_week())
    for option in options(request(), here):
        assert option.mix_before == mix_of(designed_week().all_blocks, CATEGORIES)
        assert option.mix_after == mix_of(applied(option, here.weeks), CATEGORIES)


def test_a_part_in_time_is_as_long_as_the_minimum_block_of_the_rep() -> None:
    gap = own("full", at(1, "13:00", 270), "visits")
    week = week_of(own("morning", at(1, "08:00", 270), "visits"), gap)
    wanted = request(before=datetime(2026, 11, 24, 13), now=datetime(2026, 11, 24, 8))
    here = situation(week)
    longer, shorter = (
        replace(here, preferences=replace(here.preferences, minimum_block=minutes)) for minutes in (35, 30)
    )
    assert WayOutKind.SHORTER in {way.kind for way in ways_out(wanted, shorter)}
    assert WayOutKind.SHORTER not in {way.kind for way in ways_out(wanted, longer)}


def test_free_time_is_used_before_the_buffer_of_the_same_day() -> None:
    week = week_of(own("buffer", at(1, "13:00", 120), BUFFER), own("late", at(1, "16:30", 60), "admin"))
    (option,) = options(request(), situation(week))

    assert option.kind is OptionKind.FREE_TIME
    assert option.span == at(1, "15:00", 90)
    assert option.buffer_left == 120


def test_free_time_and_buffer_beside_each_other_are_used_together() -> None:
    week = week_of(
        own("before", at(1, "12:30", 60), "admin"),
        own("buffer", at(1, "14:00", 90), BUFFER),
        own("after", at(1, "15:30", 120), "admin"),
    )
    (option,) = options(request(60), situation(week))

    assert option.kind is OptionKind.BUFFER
    assert option.span == at(1, "13:30", 60)
    assert option.shortened == {"buffer": at(1, "14:30", 60)}


def test_a_buffer_that_is_running_keeps_what_is_still_to_come() -> None:
    week = week_of(
        own("buffer", at(1, "11:00", 60), BUFFER),
        own("full", at(1, "12:30", 300), "travel"),
    )
    (option,) = options(request(15, NOW.replace(hour=12, minute=0)), situation(week))

    assert option.span == at(1, "11:30", 15)
    assert option.shortened == {"buffer": at(1, "11:45", 15)}
    assert option.buffer_left == 15


def test_a_buffer_is_not_left_with_a_scrap_where_it_can_be_used_whole() -> None:
    week = week_of(
        own("full", at(1, "12:30", 105), "travel"),
        own("buffer", at(1, "14:30", 90), BUFFER),
        own("also full", at(1, "16:00", 90), "travel"),
    )
    option = options(request(90), situation(week))[0]

    assert option.span == at(1, "14:30", 90)
    assert option.removed == {"buffer"}


def full_day(weekday: int, category: str = "travel", length: int = 60) -> list[Block]:
    times = ("08:00", "09:00", "10:00", "11:00", "12:30", "13:30", "14:30", "15:30", "16:30")
    return [own(f"{weekday} {clock}", at(weekday, clock, length), category) for clock in times]


def test_two_client_tasks_make_room_where_one_is_not_enough() -> None:
    week = week_of(*full_day(1, "quotes"), *full_day(2))
    moving = by_kind(options(request(120, before=datetime(2026, 11, 25)), situation(week)))[OptionKind.CLIENT]

    assert moving.span == at(1, "12:30", 120)
    assert list(moving.moves) == ["1 12:30", "1 13:30"]
    assert sorted(moving.moves.values()) == [at(3, "08:00", 60), at(3, "09:00", 60)]


def test_client_work_moves_within_its_week_or_says_that_it_leaves_it() -> None:
    crowded = week_of(*full_day(1, "quotes"), *(block for day in (2, 3, 4) for block in full_day(day)))
    before = datetime(2026, 11, 25)
    (option,) = options(request(60, before), situation(crowded, *empty_weeks(1)))

    assert option.moves == {"1 12:30": Span(WEEK.plus(1).monday, 480, 60)}
    assert option.later_week == {"1 12:30"}
    assert explained(option, request(60), situation(crowded)).moved[0].leaves_week


def test_client_work_is_not_brought_forward_into_another_week() -> None:
    monday = WEEK.plus(1).monday
    this_week = week_of(*full_day(4)[:-1], own("friday", at(4, "17:00", 30), "travel"))
    later = Week(WEEK.plus(1)).with_blocks(
        (own("short", Span(monday, 480, 30), "quotes"), own("trip", Span(monday, 540, 510), "travel"))
    )
    wanted = request(60, before=datetime(2026, 11, 30, 18), now=datetime(2026, 11, 27, 16))
    (option,) = options(wanted, situation(this_week, later))

    assert option.span == Span(monday, 480, 60)
    assert option.moves == {"short": Span(later.iso.days[1], 480, 30)}


def test_work_that_came_in_after_the_commit_does_not_wait_again() -> None:
    blocks = full_day(1, "quotes")
    committed = week_of(*blocks[:6], *full_day(2))
    baseline = Baseline("first", WEEK, 1, NOW, committed.blocks)
    week = replace(week_of(*blocks, *full_day(2)), baselines=(baseline,))
    found = options(request(60, before=datetime(2026, 11, 25)), situation(week))

    assert [list(option.moves) for option in found] == [["1 12:30"]]
    late = replace(request(60, before=datetime(2026, 11, 25)), now=NOW.replace(hour=14, minute=25))
    assert [option.moves for option in options(late, situation(week))] == [{}]


@pytest.mark.parametrize("category", ["visits", "account", "admin", "meeting"])
def test_what_others_count_on_or_pays_later_stays(category: str) -> None:
    week = week_of(*full_day(1, category))
    found = options(request(60, before=datetime(2026, 11, 25)), situation(week))

    assert [option.broken_due for option in found] == [datetime(2026, 11, 25)]


def test_protected_client_work_stays() -> None:
    week = designed_week()
    shielded = tuple(replace(block, protected=True) for block in week.blocks)
    found = by_kind(options(request(), situation(week.with_blocks(shielded))))

    assert OptionKind.CLIENT not in found


def test_an_unprotected_acquisition_block_goes_before_a_protected_one() -> None:
    week = designed_week()
    followup = own("leads", at(2, "12:30", 90), "followup")
    week = without(week, "to oss").with_blocks((*without(week, "to oss").blocks, followup))
    week = replace(week, appointments=())
    moving = by_kind(options(request(before=FRIDAY_NIGHT), situation(week)))[OptionKind.ACQUISITION]

    assert list(moving.moves) == ["leads"]
    assert not moving.is_protected


def test_a_second_move_is_said_and_avoided() -> None:
    moved = Displacement(
        "d", "calls", "calling", "", HowItWent.MOVED, at(0, "09:00", 90), at(1, "12:30", 90), NOW
    )
    calls, leads = own("calls", at(1, "12:30", 90), "calling"), own("leads", at(1, "14:00", 90), "followup")
    rest = (own("trip", at(1, "15:30", 120), "travel"), *full_day(2))
    before = datetime(2026, 11, 25)
    once = replace(week_of(calls, *rest, own("trip 2", at(1, "14:00", 90), "travel")), displacements=(moved,))
    (again,) = options(request(90, before), situation(once))
    both = replace(week_of(calls, leads, *rest), displacements=(moved,))
    (other,) = options(request(90, before), situation(both))

    assert again.moves.keys() == {"calls"}
    assert again.earlier_moves == 1
    assert explained(again, request(), situation(once)).earlier_moves == 1
    assert other.moves.keys() == {"leads"}
    assert other.earlier_moves == 0


def test_a_move_in_an_earlier_week_is_no_second_move() -> None:
    last_week = Span(WEEK.plus(-1).monday, 540, 90)
    came = Displacement(
        "d", "calls", "calling", "", HowItWent.MOVED, last_week, at(1, "12:30", 90), NOW - timedelta(weeks=1)
    )
    calls, trip = own("calls", at(1, "12:30", 90), "calling"), own("trip", at(1, "14:00", 210), "travel")
    week = replace(week_of(calls, trip), displacements=(came,))
    (option,) = options(request(90, datetime(2026, 11, 25)), situation(week))

    assert option.moves.keys() == {"calls"}
    assert option.earlier_moves == 0


def test_of_two_acquisition_blocks_the_one_that_will_survive_better_moves() -> None:
    long, short = own("long", at(1, "12:30", 120), "followup"), own("short", at(1, "14:30", 60), "followup")
    week = week_of(
        *(long, short, own("trip", at(1, "15:30", 120), "travel")),
        *(own("wed", at(2, "08:00", 570), "travel"), own("thu", at(3, "08:00", 120), "travel")),
        *(own("thu 2", at(3, "11:00", 390), "travel"), own("fri", at(4, "08:00", 240), "travel")),
    )
    here = situation(week, survival=thursdays_survive())
    (option,) = options(request(60, datetime(2026, 11, 25)), here)

    assert option.moves == {"short": at(3, "10:00", 60)}


def test_what_came_from_another_week_can_wait_once_more() -> None:
    quote, trip = own("quote", at(1, "12:30", 60), "quotes"), own("trip", at(1, "13:30", 240), "travel")
    came = Displacement(
        "d", "quote", "quotes", "", HowItWent.MOVED, Span(WEEK.plus(-1).monday, 540, 60), quote.span, NOW
    )
    baseline = Baseline("first", WEEK, 1, NOW, (trip,))
    week = replace(week_of(quote, trip), baselines=(baseline,), displacements=(came,))
    (option,) = options(request(60, datetime(2026, 11, 25)), situation(week))

    assert option.moves == {"quote": at(2, "08:00", 60)}


def test_a_gap_off_the_grid_is_used_where_nothing_else_fits_in_it() -> None:
    week = week_of(
        own("full", at(1, "12:30", 35), "travel"),
        own("buffer", at(1, "13:05", 90), BUFFER),
        own("also full", at(1, "14:35", 175), "travel"),
    )

    assert options(request(90), situation(week))[0].span == at(1, "13:05", 90)
    assert options(request(60), situation(week))[0].span == at(1, "13:15", 60)


def test_of_a_running_buffer_only_the_rest_counts() -> None:
    week = week_of(own("buffer", at(1, "11:00", 60), BUFFER))
    (option,) = options(request(90), situation(week))

    assert option.span == at(1, "12:30", 90)
    assert option.buffer_left == 36


def test_an_option_that_gains_nothing_on_another_is_left_out() -> None:
    week = week_of(own("quote", at(1, "16:00", 60), "quotes"), own("calls", at(2, "09:00", 60), "calling"))

    assert [option.kind for option in options(request(), situation(week))] == [OptionKind.FREE_TIME]


def test_what_ends_too_late_says_so() -> None:
    due = NOW + timedelta(minutes=30)
    (option,) = options(request(60, before=due), situation(week_of()))

    assert option.span == at(1, "12:30", 60)
    assert option.broken_due == due


def test_a_day_of_leave_is_left_alone() -> None:
    leave = replace(
        fixed("leave", at(1, "00:00", 5), "leave"),
        all_day=True,
        start=datetime(2026, 11, 24),
        end=datetime(2026, 11, 25),
    )
    (option,) = options(request(), situation(replace(week_of(), appointments=(leave,))))

    assert option.span == at(2, "08:00", 90)


def test_nothing_fits_in_a_week_without_working_time() -> None:
    whole_days = [own(f"trip {day}", at(day, "08:00", 570), "travel") for day in range(5)]
    here = situation(week_of(*whole_days))

    assert options(request(), here) == ()
    assert ways_out(request(), here) == (WayOut(WayOutKind.COLLEAGUE), WayOut(WayOutKind.DECLINE))


def test_when_nothing_fits_in_time_there_are_other_ways() -> None:
    crowded = [block for day in (2, 3, 4) for block in full_day(day)]
    calls = own("calls", at(1, "15:00", 120), "calling", protected=True)
    trip = own("trip", at(1, "12:30", 75), "travel")
    late = own("late", at(1, "17:00", 30), "travel")
    here = situation(week_of(trip, calls, late, *crowded))
    wanted = request(120, before=datetime(2026, 11, 25))

    assert ways_out(wanted, here) == (
        WayOut(WayOutKind.COLLEAGUE),
        WayOut(WayOutKind.AGENCY, at(1, "13:45", 120), "calls"),
        WayOut(WayOutKind.SHORTER, at(1, "13:45", 75)),
        WayOut(WayOutKind.DECLINE),
    )
    own_choice = replace(wanted, cause=Cause.OWN_CHOICE)
    next_week = situation(*here.weeks, *empty_weeks(1))
    assert [way.kind for way in ways_out(own_choice, next_week)] == [
        *(WayOutKind.AGENCY, WayOutKind.SHORTER, WayOutKind.LATER, WayOutKind.DECLINE)
    ]


def test_the_agreed_share_that_an_option_undercuts_is_told() -> None:
    here = situation(designed_week())
    agreed = replace(here, agreed=Band(0.35))
    told = [explained(option, request(), agreed).undercut for option in options(request(), agreed)]

    assert told == [None, 0.35, 0.35]
    assert explained(options(request(), here)[2], request(), here).undercut is None


@pytest.mark.parametrize(
    ("cause", "category"),
    [
        (Cause.QUOTE, "quotes"),
        (Cause.SERVICE, "service"),
        (Cause.COVER, "cover"),
        (Cause.INTERNAL, "internal"),
        (Cause.ILLNESS, "leave"),
        (Cause.OWN_CHOICE, "service"),
    ],
)
def test_urgent_work_gets_the_category_of_its_cause(cause: Cause, category: str) -> None:
    assert category_for(cause, CATEGORIES) == category


def test_an_archived_category_is_not_used() -> None:
    archived = {c.id: replace(c, archived=c.id in ("service", "quotes")) for c in default_categories()}

    assert category_for(Cause.SERVICE, archived) == "visits"
    assert category_for(Cause.SERVICE, {"fairs": own_category()}) == "fairs"


def test_a_request_in_the_past_is_late() -> None:
    (option,) = options(Request(30, NOW - timedelta(days=1), Cause.QUOTE, "", NOW), situation(week_of()))

    assert option.broken_due == NOW - timedelta(days=1)
    assert option.span == at(1, "11:30", 30)


def test_due_moments_count_to_the_minute() -> None:
    week = week_of(own("full", at(1, "12:30", 300), "travel"))
    fits = options(request(240, WEDNESDAY_NOON), situation(week))
    tight = options(request(240, WEDNESDAY_NOON - timedelta(minutes=1)), situation(week))

    assert (fits[0].span, fits[0].broken_due) == (at(2, "08:00", 240), None)
    assert tight[0].broken_due is not None


def test_nothing_is_put_on_a_public_holiday_unless_the_rep_works_on_it() -> None:
    full = own("full", at(1, "08:00", 570), "visits")
    wanted = request(before=FRIDAY_NIGHT)
    kept = replace(situation(week_of(full)), holidays=frozenset({WEEK.days[2]}))
    worked = replace(
        situation(week_of(full, own("mail", at(2, "08:00", 30), "admin"))), holidays=kept.holidays
    )

    assert options(wanted, kept)[0].span.day == WEEK.days[3]
    assert options(wanted, worked)[0].span.day == WEEK.days[2]
