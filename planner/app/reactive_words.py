"""What is said of the time that a week keeps free for unplanned client work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from planner.app.formats import Formats
from planner.domain.span import Span

if TYPE_CHECKING:
    from planner.foresight.buffer import BufferSize


def hours(minutes: float, formats: Formats) -> str:
    """Write minutes as hours, with half hours as a decimal: "6", "9.5"."""
    tenths = round(minutes / 6)
    return formats.number(tenths / 10, 1 if tenths % 10 else 0)


def kept_words(kept: int, usual: BufferSize | None, formats: Formats) -> str:
    """Return what stands beside the heading: "6 of 9.5 h kept free"."""
    if usual is None or usual.rounded == 0:
        words = QCoreApplication.translate("ReactiveTime", "{kept} h kept free")
        return words.format(kept=hours(kept, formats))
    words = QCoreApplication.translate("ReactiveTime", "{kept} of {usual} h kept free")
    return words.format(kept=hours(kept, formats), usual=hours(usual.rounded, formats))


def advice(kept: int, usual: BufferSize | None, formats: Formats, fewest_weeks: float) -> str:
    """Return how the buffer stands to what the rep's own weeks ask for, as a fact."""
    if usual is None:
        words = QCoreApplication.translate(
            "ReactiveTime", "After {count} committed weeks your own usual size shows here."
        )
        return words.format(count=formats.number(fewest_weeks))
    if usual.rounded == 0:
        return QCoreApplication.translate("ReactiveTime", "Your weeks had no unplanned client work.")
    facts = {"usual": hours(usual.rounded, formats), "kept": hours(kept, formats), "count": str(usual.n)}
    if kept >= usual.rounded:
        words = QCoreApplication.translate(
            "ReactiveTime",
            "Usually up to {usual} h unplanned client work (from {count} weeks); you kept {kept} h free.",
        )
        return words.format(**facts)
    words = QCoreApplication.translate(
        "ReactiveTime",
        "Usually up to {usual} h unplanned client work (from {count} weeks); you kept {kept} h free. "
        "The other {rest} h will come out of planned blocks.",
    )
    return words.format(**facts, rest=hours(usual.rounded - kept, formats))


def ground(usual: BufferSize | None, formats: Formats) -> str:
    """Return what the usual size rests on, for a tooltip: how many weeks, and their mean; empty for none."""
    if usual is None:
        return ""
    words = QCoreApplication.translate("ReactiveTime", "from {count} weeks, {mean} h on average")
    return words.format(count=usual.n, mean=hours(usual.mean, formats))


def use_words(span: Span, formats: Formats) -> str:
    """Return the offer to turn what is left of a buffer into acquisition."""
    words = QCoreApplication.translate("ReactiveTime", "Use {times} for acquisition")
    return words.replace("{times}", formats.times(span))
