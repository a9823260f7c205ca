"""Reads a review for a command: the same that the Review page shows."""

from __future__ import annotations

from datetime import date

from planner.app.review import Asked as AskedReview
from planner.app.review import Review, read_review
from planner.app.review_rows import Period
from planner.commands.opened import OpenedPlan
from planner.commands.read_plan import ReadPlan
from planner.domain.one_on_one import OwnParameters
from planner.domain.span import IsoWeek
from planner.foresight.parameters import Parameters

_USUAL_WEEKS = 13


def period_between(first: date, last: date) -> Period:
    """Return the whole weeks in which some days lie."""
    return Period(IsoWeek.of(first), IsoWeek.of(last))


def usual_period(today: date) -> Period:
    """Return the quarter up to this week, with which the Review page opens."""
    return Period.back_from(IsoWeek.of(today), _USUAL_WEEKS)


def review_of(opened: OpenedPlan, read: ReadPlan, period: Period) -> Review:
    """Read the review of a period, with the rep's own values of the models."""
    opened.cover(period.before.first_day, period.last_day)
    own: OwnParameters = read.plan.own_parameters
    parameters = Parameters.of(own.as_dict())
    asked = AskedReview(period, opened.clock.today(), opened.clock.zone, parameters)
    review = read_review(opened.path, asked)
    # Only a reading that is cancelled brings nothing, and nobody cancels this one.
    assert review is not None
    return review
