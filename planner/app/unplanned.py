"""Work that nobody planned, understood from one line: "1h30 pump Peelland service"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from planner.app.kind_words import KindWords, trimmed
from planner.app.typed_times import Typed, find_length, find_time
from planner.domain.preferences import Preferences
from planner.domain.span import DAY_MINUTES, SHORTEST_BLOCK, Span

USUAL_LENGTH = 30
_STEP = 5


@dataclass(frozen=True, slots=True)
class Understood:
    """What a line says: minutes of length and start, kind of work, and what it was about.

    What the line does not say is None, or empty.
    """

    title: str = ""
    length: int | None = None
    start: int | None = None
    category_id: str | None = None


def understand(line: str, kinds: KindWords) -> Understood:
    """Read a line in English or Dutch; whatever it holds, what is not understood becomes the title."""
    rest, start, length = " ".join(line.split()), None, None
    while True:
        time = find_time(rest) if start is None else None
        if time is not None:
            start, rest = time.minutes, _without(rest, time)
            length = time.length if length is None else length
            continue
        found = find_length(rest) if length is None else None
        if found is None:
            break
        length, rest = found.minutes, _without(rest, found)
    kind = kinds.find(rest)
    title = trimmed(rest) if kind is None else kind.rest
    return Understood(title, length, start, None if kind is None else kind.category_id)


def _without(text: str, found: Typed) -> str:
    return " ".join(f"{text[: found.first]} {text[found.end :]}".split())


def place_of(
    understood: Understood,
    day: date,
    taken: Sequence[Span],
    preferences: Preferences,
    now: datetime,
) -> Span:
    """Return when unplanned work of a day was done.

    Where the line does not say so, that is the last gap between what was `taken` that holds it, up to
    `now` (wall-clock time), else the time just before now.
    """
    length = min(max(understood.length or USUAL_LENGTH, SHORTEST_BLOCK), DAY_MINUTES)
    if understood.start is not None:
        return Span(day, min(understood.start, DAY_MINUTES - length), length)
    hours = preferences.hours_of(day)
    first, last = (hours.start, hours.end) if hours is not None else (0, DAY_MINUTES)
    if day == now.date():
        last = now.hour * 60 + now.minute
    starts = [start for start, end in _gaps(day, taken, first, last) if end - start >= length]
    if starts:
        return Span(day, starts[-1], length)
    return Span(day, max((last - length) // _STEP * _STEP, 0), length)


def _gaps(day: date, taken: Sequence[Span], first: int, last: int) -> list[tuple[int, int]]:
    gaps, reached = [], first
    for span in sorted(span for span in taken if span.day == day):
        gaps.append((reached, min(span.start, last)))
        reached = max(reached, span.end)
    return [*gaps, (reached, last)]


def written(title: str, span: Span, kind_name: str) -> str:
    """Write unplanned work as a line that is understood as the same work again."""
    times = f"{_clock(span.start)}–{_clock(span.end)}"
    return ", ".join(part for part in (times, title, kind_name) if part)


def _clock(minute: int) -> str:
    return f"{minute // 60:02d}:{minute % 60:02d}"
