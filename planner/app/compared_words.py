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
    """Return the long-term share of the period before, empty where nothing was counted in it."""
    share = share_of(review.before)
    return "" if share is None else formats.share(share)


def done_before(review: Review, formats: Formats) -> str:
    """Return how much of the planned acquisition was done in the period before, empty without any."""
    fall = review.before_fall
    if not fall.planned:
        return ""
    words = QCoreApplication.translate("Review", "{done} of {planned} were done")
    return words.format(
        done=hours_of_minutes(fall.done + fall.moved_done, formats), planned=hours(fall.planned, formats)
    )


def compared(subtitle: str, before: str, weeks: int) -> str:
    """Return a subtitle with what the period before showed; `before` may be empty."""
    if not before:
        return subtitle
    words = QCoreApplication.translate("Review", "{subtitle} In the %n week(s) before: {share}.", "", weeks)
    return words.format(subtitle=subtitle, share=before).lstrip()
