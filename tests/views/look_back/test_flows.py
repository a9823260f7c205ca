"""What looking back may cost: keys, counted with real events."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from planner.domain.block import Outcome
from planner.domain.displacement import Cause, CouldWait, HowItWent
from tests.views.look_back.conftest import EVENING
from tests.views.look_back.flows import (
    FRIDAY_EVENING,
    CountedKeys,
    all_different,
    closed_days,
    every_block_confirmed,
    five_moved,
    five_moved_with_all_answers,
    five_weeks_of_paper,
    one_moved_one_shortened,
    plan_calls,
    plan_weeks,
    two_exceptions,
    week_of_forty,
    week_of_forty_as_planned,
)
from tests.views.week.hands import WEEK, Hands, opened


@pytest.fixture
def friday(qtbot: QtBot, data_file: Path) -> Iterator[Hands]:
    """A window on Friday at 17:05."""
    with opened(data_file, FRIDAY_EVENING) as opened_hands:
        yield opened_hands


def test_ten_blocks_take_twelve_keys_with_one_for_each(hands: Hands) -> None:
    keys = CountedKeys(hands)
    every_block_confirmed(keys)

    assert keys.count <= 12
    assert {block.outcome for block in hands.stored()} == {Outcome.DONE}


def test_two_exceptions_with_all_their_answers_take_twelve_keys_at_most(hands: Hands) -> None:
    keys = CountedKeys(hands)
    two_exceptions(keys)

    assert keys.count <= 12
    records = {d.block_id: d for d in hands.session.week(WEEK).displacements}
    assert (records["calls"].how, records["calls"].cause) == (HowItWent.MOVED, Cause.SERVICE)
    assert (records["research"].how, records["research"].cause) == (HowItWent.SHORTENED, Cause.QUOTE)
    assert {record.could_wait for record in records.values()} == {CouldWait.NO}
    assert len(closed_days(hands)) == 1


def test_a_day_on_which_everything_is_different(hands: Hands) -> None:
    keys = CountedKeys(hands)
    all_different(keys)

    assert keys.count <= 19
    assert len(closed_days(hands)) == 1
    done = [block for block in hands.stored() if block.outcome is Outcome.DONE]
    records = {d.block_id: d for d in hands.session.week(WEEK).displacements}
    assert len(done) == 5
    assert {id_: record.cause for id_, record in records.items()} == {
        "quote": Cause.SERVICE,
        "calls": Cause.SERVICE,
        "travel": Cause.SERVICE,
        "research": Cause.OWN_CHOICE,
        "account": Cause.COVER,
    }


@pytest.mark.parametrize(("flow", "limit"), [(five_moved, 12), (five_moved_with_all_answers, 17)])
def test_five_acquisition_blocks_that_gave_way_and_move_to_what_is_suggested(
    qtbot: QtBot, data_file: Path, flow: Callable[[CountedKeys], None], limit: int
) -> None:
    with opened(data_file, EVENING) as evening:
        plan_calls(evening)
        keys = CountedKeys(evening)
        flow(keys)

        assert keys.count <= limit
        records = evening.session.week(WEEK).displacements
        causes = [Cause.SERVICE, Cause.QUOTE, Cause.COVER, Cause.SERVICE, Cause.INTERNAL]
        by_start = sorted(records, key=lambda record: record.was)
        assert [(record.how, record.cause) for record in by_start] == [(HowItWent.MOVED, c) for c in causes]
        places = [record.now for record in records if record.now is not None]
        assert len(set(places)) == 5
        assert len(closed_days(evening)) == 1


def test_a_day_on_which_two_blocks_gave_way(hands: Hands) -> None:
    keys = CountedKeys(hands)
    one_moved_one_shortened(keys)

    assert keys.count <= 20
    moved, shortened = hands.session.week(hands.window.week_page.iso).displacements
    assert {moved.block_id, shortened.block_id} == {"calls", "follow"}


def test_forty_blocks_are_closed_within_a_minute(friday: Hands) -> None:
    plan_weeks(friday, 1, blocks_a_day=8)
    keys = CountedKeys(friday)
    begun = time.perf_counter()
    week_of_forty(keys)
    seconds = time.perf_counter() - begun

    assert len(closed_days(friday)) == 5
    assert all(block.outcome is not Outcome.OPEN for block in friday.stored() if block.span.day.day < 27)
    assert keys.count <= 30
    # A hand is given a third of a second for each key.
    assert seconds + keys.count / 3 < 60


def test_forty_blocks_that_went_as_planned_take_three_keys(friday: Hands) -> None:
    plan_weeks(friday, 1, blocks_a_day=8)
    keys = CountedKeys(friday)
    week_of_forty_as_planned(keys)

    assert keys.count == 3
    assert {block.outcome for block in friday.stored()} == {Outcome.DONE}


def test_five_weeks_of_paper_are_entered_within_three_minutes(friday: Hands) -> None:
    plan_weeks(friday, 5, blocks_a_day=2)
    keys = CountedKeys(friday)
    begun = time.perf_counter()
    five_weeks_of_paper(friday, keys)
    seconds = time.perf_counter() - begun

    assert len(closed_days(friday, 5)) == 25
    assert keys.count <= 150
    assert seconds + keys.count / 3 < 180
