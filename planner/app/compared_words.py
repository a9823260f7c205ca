"""What the period before showed, in a few words below the finding of a chart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from planner.app.chart_words import hours
from planner.app.formats import Formats
from planner.app.reactive_words import hours as hours_of_minutes
from planner.app.weeks_chart_words import share_of

if TYPE_CHECKING:
    from planner.app.review import Review


def share_before(review: Review, formats: Formats) -> str:
    """Return the long-term share of the period before, empty where too little of it is known."""
    share = share_of(review.before)
    return formats.share(share) if share is not None and _is_known(review) else ""


def done_before(review: Review, formats: Formats) -> str:
    """Return how much of the planned acquisition was done before, empty where too little of it is known."""
    fall = review.before_fall
    if not fall.planned or not _is_known(review):
        return ""
    words = QCoreApplication.translate("Review", "{done} of {planned} were done")
    return words.format(
        done=hours_of_minutes(fall.done + fall.moved_done, formats), planned=hours(fall.planned, formats)
    )


def _is_known(review: Review) -> bool:
    """Whether at least half of the weeks before have hours; one week does not stand for half a year."""
    return 2 * sum(1 for week in review.before if week.counted) >= len(review.before)


def compared(subtitle: str, before: str, weeks: int) -> str:
    """Return a subtitle with what the period before showed; `before` may be empty."""
    if not before:
        return subtitle
    words = QCoreApplication.translate("Review", "{subtitle} In the %n week(s) before: {share}.", "", weeks)
    return words.format(subtitle=subtitle, share=before).lstrip()
