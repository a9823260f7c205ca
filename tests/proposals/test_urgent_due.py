"""What is offered when something urgent would push the next action of a prospect past its day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from planner.app.formats import formats_for
from planner.app.place_words import place_choice
from planner.app.urgent_words import explanation, title
from planner.domain.block import Block
from planner.domain.prospect import PlacedAction
from planner.domain.span import IsoWeek
from planner.domain.week import Week
from planner.proposals.option import Option, OptionKind
from planner.proposals.situation import Situation
from planner.proposals.slots import best_slots
from planner.proposals.urgent import options
from tests.proposals.weeks import (
    DAYS,
    NOW,
    WEDNESDAY_NOON,
    at,
    fixed,
    own,
    request,
    situation,
    thursdays_survive,
)

FORMATS = formats_for("en", "en_GB")
TUESDAY, THURSDAY = DAYS[1], DAYS[3]
BEFORE_NOON = request(30, datetime(2026, 11, 24, 12, 0))


def crowded(*blocks: Block, **due: date) -> Situation:
    """A week in which nothing is free but Thursday morning, and what the blocks make room for."""
    meetings = [
        *(fixed(f"all of {d}", at(d, "08:00", 570)) for d in (0, 2, 4)),
        fixed("tuesday", at(1, "12:30", 300)),
        fixed("thursday", at(3, "12:00", 330)),
    ]
    week = Week(IsoWeek.of(TUESDAY), (), tuple(meetings)).with_blocks(blocks)
    actions = {id_: PlacedAction(f"{id_} BV", on) for id_, on in due.items()}
    return replace(situation(week), actions=actions)


CALLS = own("calls", at(1, "11:30", 30), "calling")
QUOTE = own("quote", at(1, "11:30", 30), "quotes")


def only(here: Situation, kind: OptionKind = OptionKind.ACQUISITION) -> Option:
    (option,) = (each for each in options(BEFORE_NOON, here) if each.kind is kind)
    return option


def test_a_next_action_that_goes_past_its_day_is_named_with_its_day() -> None:
    here = crowded(CALLS, calls=TUESDAY)
    option = only(here)

    assert option.moves["calls"].day == THURSDAY
    assert option.made_late == {"calls": PlacedAction("calls BV", TUESDAY)}
    assert "That is after Tue 24 November, when the next action with calls BV is due." in explanation(
        option, here, BEFORE_NOON, FORMATS
    )
    assert title(option) == "Move an acquisition block, past its due day"


def test_one_that_is_due_later_is_not_late() -> None:
    here = crowded(CALLS, calls=THURSDAY)

    assert not only(here).made_late
    assert title(only(here)) == "Move an acquisition block"
    assert "due" not in explanation(only(here), here, BEFORE_NOON, FORMATS)


def test_client_work_that_holds_a_next_action_says_so_too() -> None:
    assert only(crowded(QUOTE, quote=TUESDAY), OptionKind.CLIENT).made_late.keys() == {"quote"}
    assert not only(crowded(QUOTE), OptionKind.CLIENT).made_late


def test_a_block_that_the_rep_has_put_later_by_hand_is_due_where_it_stands() -> None:
    option = only(crowded(CALLS, calls=DAYS[0]))

    assert option.made_late == {"calls": PlacedAction("calls BV", TUESDAY)}


def test_the_block_without_a_next_action_gives_way_before_the_one_that_would_be_late() -> None:
    second = own("second", at(1, "12:30", 30), "calling")
    free_after_noon = [fixed("tuesday", at(1, "13:00", 270))]
    here = crowded(CALLS, second, calls=TUESDAY)
    week = here.weeks[0]
    others = tuple(each for each in week.appointments if each.uid != "tuesday")
    here = replace(here, weeks=(replace(week, appointments=(*others, *free_after_noon)),))
    (option,) = (o for o in options(request(30, WEDNESDAY_NOON), here) if o.kind is OptionKind.ACQUISITION)

    assert list(option.moves) == ["second"]


def test_moving_acquisition_comes_before_moving_a_client_task_that_is_due() -> None:
    quote = own("quote", at(1, "11:30", 30), "quotes")
    calls = own("calls", at(2, "08:00", 30), "calling")
    meetings = (
        fixed("monday", at(0, "08:00", 570)),
        fixed("tuesday", at(1, "12:30", 300)),
        fixed("wednesday", at(2, "08:30", 540)),
        fixed("thursday", at(3, "12:00", 330)),
        fixed("friday", at(4, "08:00", 570)),
    )
    week = Week(IsoWeek.of(TUESDAY), (), meetings).with_blocks((quote, calls))
    plain = situation(week)
    due = replace(plain, actions={"quote": PlacedAction("Bakker", TUESDAY)})

    assert [option.kind for option in options(request(30), plain)] == [OptionKind.CLIENT]
    assert [option.kind for option in options(request(30), due)] == [
        OptionKind.ACQUISITION,
        OptionKind.CLIENT,
    ]


def test_a_free_time_on_the_day_it_is_due_is_offered_before_one_that_suits_better() -> None:
    calls = own("calls", at(1, "13:00", 60), "calling")
    week = Week(IsoWeek.of(TUESDAY)).with_blocks((calls,))
    free = situation(week, survival=thursdays_survive())
    due = replace(free, actions={"calls": PlacedAction("Bakker", TUESDAY)})
    places = best_slots(due, calls, NOW, n=9)

    assert [place.span.day for place in places if place.late is None] == [TUESDAY] * 2
    assert [place.late is None for place in places] == [True] * 2 + [False] * 7
    assert place_choice(places[-1], FORMATS).endswith(", past its due day")
    assert best_slots(free, calls, NOW, n=1)[0].span.day == THURSDAY
