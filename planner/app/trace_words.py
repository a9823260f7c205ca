"""What a frame says of the block that gave way: what became of it, and why."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from planner.app.cause_words import cause_name
from planner.app.faces import place_words
from planner.app.formats import Formats
from planner.domain.displacement import HowItWent
from planner.domain.traces import Trace

_ICONS = {
    HowItWent.MOVED: "corner-up-right",
    HowItWent.SHORTENED: "scissors",
    HowItWent.DISPLACED: "x",
    HowItWent.GIVEN_UP: "x",
}


def trace_icon(trace: Trace) -> str:
    """Return the icon of what became of the block."""
    return _ICONS[trace.how]


def trace_words(trace: Trace, formats: Formats) -> str:
    """Return what stands in the frame: "moved to Thu 10:00", or the cause where it went nowhere."""
    if trace.how is HowItWent.MOVED and trace.now is not None:
        words = QCoreApplication.translate("Trace", "moved to {time}")
        return words.replace("{time}", place_words(trace.now, trace.span, formats))
    if trace.how is HowItWent.SHORTENED:
        return QCoreApplication.translate("Trace", "shortened")
    if trace.how is HowItWent.DISPLACED:
        return _with_cause(QCoreApplication.translate("Trace", "displaced"), trace)
    return _with_cause(QCoreApplication.translate("Trace", "given up"), trace)


def _with_cause(words: str, trace: Trace) -> str:
    return f"{words} · {cause_name(trace.cause)}" if trace.cause is not None else words


def spoken_trace(trace: Trace, category: str, formats: Formats) -> str:
    """Return what a screen reader and the tooltip say of a frame: what, when, what became of it, why."""
    name = trace.title or category
    when = f"{formats.long_day(trace.span.day)}, {formats.times(trace.span)}"
    parts = [name, when, trace_words(trace, formats)]
    if trace.how in (HowItWent.MOVED, HowItWent.SHORTENED) and trace.cause is not None:
        parts.append(cause_name(trace.cause))
    if trace.source:
        parts.append(trace.source)
    return ", ".join(parts)
