"""Where an acquisition block would go: where such time survives, else where the rep likes to have it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from planner.domain.category import BUFFER
from planner.domain.span import Span
from planner.domain.week import Baseline, Week
from planner.foresight.survival import survival_record
from planner.proposals.situation import MOST_WEEKS, situation_of
from planner.proposals.slots import Place, best_slots
from tests.domain.examples import NOON, WEEK, plan_of
from tests.proposals.weeks import (
    NOW,
    at,
    designed_week,
    empty_weeks,
    lived,
    own,
    situation,
    thursdays_survive,
)

CALLS = own("calls", at(2, "09:00", 90), "calling")


def spans(places: tuple[Place, ...]) -> list[Span]:
    return [place.span for place in places]


def test_the_times_where_acquisition_survives_come_first() -> None:
    week = Week(WEEK).with_blocks((CALLS,))
    first, second, third = best_slots(situation(week, survival=thursdays_survive()), CALLS, NOW)

    assert first.span == at(3, "10:00", 90)
    assert first.survival is not None
    assert (first.survival.n, first.survival.is_known) == (13, True)
    # All others are alike, as nothing is known of them: the soonest ones, in different parts of the day.
    assert [second.span, third.span] == [at(1, "12:30", 90), at(1, "15:00", 90)]
    assert third.survival is not None
    assert not third.survival.is_known


def test_before_there_is_history_the_rep_s_own_hours_come_first() -> None:
    afternoons = (CALLS, own("a", at(3, "13:00", 60), "research"), own("b", at(4, "13:30", 60), "calling"))
    week = Week(WEEK).with_blocks(afternoons)
    places = best_slots(situation(week), CALLS, NOW)

    assert [span.day.weekday() for span in spans(places)] == [1, 2, 3]
    assert all(720 <= span.start < 900 for span in spans(places))
    assert all(place.survival is None for place in places)


def test_hours_that_were_committed_to_earlier_count_as_liked() -> None:
    moved = own("calls", at(2, "09:00", 90), "calling")
    promised = tuple(own(f"{day}", at(day, "15:30", 60), "calling") for day in (0, 1))
    week = replace(Week(WEEK).with_blocks((moved,)), baselines=(Baseline("first", WEEK, 1, NOON, promised),))

    assert spans(best_slots(situation(week), moved, NOW))[0] == at(1, "15:00", 90)


def test_before_there_is_a_plan_mornings_come_first() -> None:
    places = best_slots(situation(Week(WEEK)), CALLS, NOW)

    assert spans(places) == [at(2, "10:30", 90), at(3, "08:00", 90), at(3, "10:00", 90)]


def test_no_place_is_taken_past_or_outside_working_hours() -> None:
    week = designed_week()
    block = next(block for block in week.blocks if block.id == "list B")
    places = best_slots(situation(week), block, NOW, n=20)

    assert spans(places) == [at(3, "09:00", 90), at(3, "10:00", 90), at(4, "15:30", 90)]
    assert all(
        not place.span.overlaps(other.span) for place in places for other in week.all_blocks if other != block
    )


def test_buffers_stay_free_for_what_they_are_for() -> None:
    buffers = tuple(own(f"buffer {day}", at(day, "08:00", 570), BUFFER) for day in range(5))

    assert best_slots(situation(Week(WEEK).with_blocks(buffers)), CALLS, NOW) == ()


def test_a_later_week_comes_last_and_is_named() -> None:
    trips = tuple(own(f"trip {day}", at(day, "08:00", 570), "travel") for day in range(4))
    week = Week(WEEK).with_blocks((*trips, own("trip", at(4, "08:00", 480), "travel")))
    places = best_slots(situation(week, *empty_weeks(1), survival=thursdays_survive()), CALLS, NOW)

    assert spans(places)[0] == at(4, "16:00", 90)
    assert [place.later_week for place in places] == [False, True, True]
    assert spans(places)[1] == Span(WEEK.plus(1).days[3], 600, 90)


def test_a_block_stays_clear_of_what_pushes_it() -> None:
    pushed_by = at(2, "08:30", 60)
    week = Week(WEEK).with_blocks((CALLS,))
    record = survival_record(lived(2, "09:30", [True] * 12))
    first = best_slots(situation(week, survival=record), CALLS, NOW, pushed_by=pushed_by)[0]

    assert first.span == at(2, "09:30", 90)


def test_a_situation_holds_the_weeks_until_a_moment_and_one_more() -> None:
    week = Week(WEEK).with_blocks((CALLS,))
    plan = plan_of(week)

    def weeks(days: int) -> list[str]:
        held = situation_of(plan, NOW, NOW + timedelta(days=days), thursdays_survive())
        return [str(week.iso) for week in held.weeks]

    assert weeks(1) == ["2026-W48", "2026-W49"]
    assert weeks(7) == ["2026-W48", "2026-W49", "2026-W50"]
    assert weeks(-30) == ["2026-W48", "2026-W49"]
    assert len(weeks(400)) == MOST_WEEKS


def test_a_situation_finds_own_blocks_in_all_its_weeks() -> None:
    later = own("later", Span(WEEK.plus(1).monday, 540, 60), "calling")
    week = Week(WEEK).with_blocks((CALLS,))
    here = situation(week, Week(WEEK.plus(1)).with_blocks((later,)))

    assert here.block("later") == later
    assert here.week_of(later.span.day) == here.weeks[1]
    assert here.week_of(later.span.day + timedelta(weeks=1)) is None
    with pytest.raises(KeyError):
        here.block("gone")
