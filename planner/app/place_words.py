"""Says where a block could go, and how well it would survive there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from planner.app.formats import Formats

if TYPE_CHECKING:
    from planner.proposals.slots import Place


def place_start(place: Place, formats: Formats) -> str:
    """Write a place in short, to stand beside others: "Thu 10:00", also where it is late."""
    when = f"{_day(place, formats)} {formats.clock_time(place.span.start)}"
    return _late(when) if place.late is not None else when


def place_choice(place: Place, formats: Formats) -> str:
    """Write a place as a choice: "Thu 10:00–11:30, survives 84%"; a later week with its date.

    Where the next action in the block would be late, that stands in the place of what survives.
    """
    when = f"{_day(place, formats)} {formats.times(place.span)}"
    if place.late is not None:
        return _late(when)
    if place.survival is None or not place.survival.is_known:
        return when
    words = QCoreApplication.translate("Place", "{when}, survives {share}")
    return words.format(when=when, share=formats.share(place.survival.mean))


def _day(place: Place, formats: Formats) -> str:
    day = formats.weekday(place.span.day, short=True)
    return f"{day} {formats.day_and_month(place.span.day)}" if place.later_week else day


def _late(when: str) -> str:
    return QCoreApplication.translate("Place", "{when}, past its due day").replace("{when}", when)
