"""What a week keeps free for the unplanned, and what is left of a buffer when it begins."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from planner.domain.block import Block, Outcome
from planner.domain.displacement import Displacement, HowItWent
from planner.domain.errors import Problem, RuleBroken
from planner.domain.reactive import Spare, kept_free, spare_buffer, use_buffer, usual_acquisition
from planner.domain.span import Span
from planner.domain.week import Baseline, Week
from tests.domain.examples import CATEGORIES, MONDAY, TUESDAY, WEEK, appointment, block, plan_of

BUFFER = block("buffer", TUESDAY, 870, 90, "buffer")
AT_EIGHT = datetime(2026, 11, 23, 8)


def at(time: str) -> datetime:
    hour, minute = (int(part) for part in time.split(":"))
    return datetime(2026, 11, 24, hour, minute)


def left_at(time: str, *others: Block, buffer: Block = BUFFER) -> str:
    spare = spare_buffer(Week(WEEK, (buffer, *others)), at(time), 25)
    if spare is None:
        return ""
    start, end = spare.span.start, spare.span.end
    return f"{start // 60:02}:{start % 60:02}-{end // 60:02}:{end % 60:02}"


@pytest.mark.parametrize(
    ("time", "left"),
    [
        ("14:14", ""),
        ("14:15", "14:30-16:00"),
        ("14:44", "14:30-16:00"),
        ("14:46", "14:50-16:00"),
        ("15:35", "15:35-16:00"),
        ("15:36", ""),
        ("16:00", ""),
    ],
)
def test_what_is_left_of_a_buffer_shrinks_with_the_clock(time: str, left: str) -> None:
    assert left_at(time) == left


def test_a_buffer_is_spare_down_to_the_minimum_block_of_the_rep() -> None:
    assert spare_buffer(Week(WEEK, (BUFFER,)), at("15:35"), 30) is None
    assert spare_buffer(Week(WEEK, (BUFFER,)), at("15:50"), 10) is not None


def test_buffer_with_work_in_it_is_not_spare() -> None:
    assert left_at("14:30", block("urgent", TUESDAY, 900, 30, "service")) == ""
    assert left_at("14:30", block("before", TUESDAY, 840, 30, "service")) == "14:30-16:00"
    assert left_at("14:30", buffer=replace(BUFFER, outcome=Outcome.DONE)) == ""


def test_appointment_takes_the_buffer_too() -> None:
    meeting = appointment(start=datetime(2026, 11, 24, 15), end=datetime(2026, 11, 24, 16))

    assert spare_buffer(Week(WEEK, (BUFFER,), (meeting,)), at("14:30"), 25) is None


def test_buffer_of_another_day_waits() -> None:
    assert spare_buffer(Week(WEEK, (BUFFER,)), at("14:30") + timedelta(days=1), 25) is None


def test_use_of_a_buffer_is_one_edit_of_one_block_and_can_be_undone() -> None:
    plan = plan_of(Week(WEEK, (BUFFER,)))
    spare = spare_buffer(plan.week(WEEK), at("14:50"), 25)
    assert spare is not None

    edit = use_buffer(plan, spare, CATEGORIES["calling"])

    (after,) = edit.after
    assert after == replace(BUFFER, span=Span(TUESDAY, 890, 70), category_id="calling", protected=True)
    assert edit.reversed().after == (BUFFER,)


def test_buffer_that_is_gone_cannot_be_used() -> None:
    with pytest.raises(RuleBroken) as refused:
        use_buffer(plan_of(Week(WEEK)), Spare(BUFFER, BUFFER.span), CATEGORIES["calling"])
    assert refused.value.problem is Problem.BLOCK_GONE


def test_time_that_was_kept_free_stays_known_after_it_was_used() -> None:
    baseline = Baseline("base", WEEK, 1, AT_EIGHT, (BUFFER,))
    other = block("other", MONDAY, 600, 60, "buffer")
    used = Displacement(
        "d", "gone", "buffer", "", HowItWent.DISPLACED, other.span, None, AT_EIGHT, pushed_by="urgent"
    )
    turned = replace(BUFFER, category_id="calling")

    assert kept_free(Week(WEEK, (BUFFER, other))) == 150
    assert kept_free(Week(WEEK, (turned, other), baselines=(baseline,), displacements=(used,))) == 210
    assert kept_free(Week(WEEK, (turned,))) == 0


def test_a_buffer_that_a_look_back_shortened_was_kept_free_once() -> None:
    shortened = replace(BUFFER, outcome=Outcome.SHORTENED, kept=15)
    used = Displacement(
        "d",
        "buffer",
        "buffer",
        "",
        HowItWent.SHORTENED,
        BUFFER.span,
        replace(BUFFER.span, length=15),
        AT_EIGHT,
        pushed_by="unplanned",
    )

    assert kept_free(Week(WEEK, (shortened,), displacements=(used,))) == 90
    smaller = replace(BUFFER, span=replace(BUFFER.span, length=15))
    assert kept_free(Week(WEEK, (smaller,), displacements=(used,))) == 90


def test_usual_acquisition_is_what_most_time_went_to() -> None:
    blocks = [
        block("a", length=60),
        block("b", length=90, category="research"),
        block("c", category="quotes"),
    ]

    usual = usual_acquisition(blocks, CATEGORIES)

    assert usual is not None
    assert usual.id == "research"
    archived = {**CATEGORIES, "research": replace(CATEGORIES["research"], archived=True)}
    assert usual_acquisition(blocks, archived) == CATEGORIES["calling"]
    assert usual_acquisition([], {"quotes": CATEGORIES["quotes"]}) is None
