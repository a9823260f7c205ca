"""Rows that others see hold no private cause, and steps take small parts together."""

from __future__ import annotations

from planner.charts.rows import CauseMinutes, CauseRow, ReviewRows, Waterfall, without_private_cause
from planner.charts.steps import MOST_STEPS, StepKind, steps_of
from planner.domain.displacement import Cause
from tests.charts import stories


def test_what_was_dreaded_counts_as_not_said_for_others() -> None:
    rows = ReviewRows(
        waterfall=Waterfall(
            displaced=(CauseMinutes(Cause.QUOTE, 60), CauseMinutes(Cause.DREADED, 45), CauseMinutes(None, 15))
        ),
        causes=(
            CauseRow(Cause.DREADED, 45, 1, 10, 20),
            CauseRow(None, 15, 2, 5),
            CauseRow(Cause.QUOTE, 60, 1),
        ),
    )

    shared = without_private_cause(rows)

    assert shared.waterfall.displaced == (CauseMinutes(None, 60), CauseMinutes(Cause.QUOTE, 60))
    assert shared.causes == (CauseRow(None, 60, 3, 15, 20), CauseRow(Cause.QUOTE, 60, 1))
    assert shared.waterfall.planned == rows.waterfall.planned


def test_no_place_in_the_order_tells_what_was_dreaded() -> None:
    """Rows with a dreaded cause look as if it had never been said."""
    rows = ReviewRows(
        waterfall=Waterfall(
            displaced=(
                *(CauseMinutes(Cause.QUOTE, 300), CauseMinutes(Cause.INTERNAL, 180)),
                *(CauseMinutes(Cause.DREADED, 120), CauseMinutes(None, 90)),
            )
        ),
        causes=(
            *(CauseRow(Cause.QUOTE, 300, 4), CauseRow(Cause.INTERNAL, 180, 2)),
            *(CauseRow(Cause.DREADED, 120, 1), CauseRow(None, 90, 1)),
        ),
    )

    shared = without_private_cause(rows)

    assert [part.cause for part in shared.waterfall.displaced] == [Cause.QUOTE, None, Cause.INTERNAL]
    assert [(row.cause, row.minutes) for row in shared.causes] == [
        (Cause.QUOTE, 300),
        (None, 210),
        (Cause.INTERNAL, 180),
    ]


def test_steps_account_for_every_minute() -> None:
    for waterfall in (stories.WATERFALL, stories.FULL_WATERFALL):
        steps = steps_of(waterfall)
        assert steps[0].minutes == waterfall.planned
        assert sum(step.minutes for step in steps[1:]) == waterfall.planned
        assert steps[-1].bottom == 0


def test_many_parts_keep_the_causes_that_weigh_most() -> None:
    steps = steps_of(stories.FULL_WATERFALL)
    causes = [step.causes for step in steps if step.kind is StepKind.DISPLACED]

    assert len(steps) == MOST_STEPS
    assert causes[:2] == [(Cause.QUOTE,), (Cause.SERVICE,)]
    assert set(causes[2]) == {*Cause, None} - {Cause.QUOTE, Cause.SERVICE}


def test_nothing_done_is_shown_as_a_step_of_nothing() -> None:
    steps = steps_of(Waterfall(given_up=60))

    assert [(step.kind, step.minutes) for step in steps] == [
        (StepKind.PLANNED, 60),
        (StepKind.DONE, 0),
        (StepKind.GIVEN_UP, 60),
    ]
    assert steps_of(Waterfall()) == ()
