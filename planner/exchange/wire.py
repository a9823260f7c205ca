"""How a reading passes from the reading process to the planner: one JSON value a line, in small pieces.

Small pieces keep the receiving side responsive: while one is understood, the user interface waits.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, TypeVar

from planner.domain.appointment import Occurrence, TimeKind
from planner.exchange.reading import CalendarReading, Doubt, DoubtKind, LeftOut, Reason, Series, Version

Message = dict[str, Any]
_AT_ONCE = 200
_Item = TypeVar("_Item")


def line_of(message: Message) -> bytes:
    """Return a message as one line of ASCII."""
    return json.dumps(message, separators=(",", ":")).encode("ascii") + b"\n"


def message_of(line: bytes) -> Message:
    """Return the message of a line; raises ValueError for what is none."""
    message = json.loads(line)
    if not isinstance(message, dict):
        raise ValueError(line[:40])
    return message


def messages_of_reading(reading: CalendarReading) -> Iterator[Message]:
    """Yield a reading in pieces; the last one says that it is whole."""
    yield from _pieces("plain", reading.plain, _from_occurrence)
    yield from _pieces("expanded", reading.expanded, _from_occurrence)
    yield from _pieces("series", reading.series, lambda one: [one.uid, one.text])
    yield from _of_left_out(reading.left_out)
    yield from _pieces("doubts", reading.doubts, lambda one: [one.uid, one.kind, one.detail])
    version = [reading.version.etag, reading.version.modified]
    yield {"whole": [reading.name, reading.digest, reading.events, list(reading.years), version]}


def messages_of_expansion(
    occurrences: Sequence[Occurrence], left_out: Sequence[LeftOut]
) -> Iterator[Message]:
    """Yield what an expansion gave in pieces; the last one says that it is whole."""
    yield from _pieces("expanded", occurrences, _from_occurrence)
    yield from _of_left_out(left_out)
    yield {"whole": []}


def _of_left_out(left_out: Sequence[LeftOut]) -> Iterator[Message]:
    yield from _pieces("left_out", left_out, lambda one: [one.line, one.uid, one.summary, one.reason])


class Gathered:
    """Puts the pieces together on the receiving side."""

    def __init__(self) -> None:
        self.whole: list[Any] | None = None
        self.unchanged: Version | None = None
        self.plain: list[Occurrence] = []
        self.expanded: list[Occurrence] = []
        self.series: list[Series] = []
        self.left_out: list[LeftOut] = []
        self.doubts: list[Doubt] = []

    def take(self, message: Message) -> None:
        """Add a piece; what is no piece is passed over."""
        for name, rows in message.items():
            if name == "plain":
                self.plain.extend(map(_to_occurrence, rows))
            elif name == "expanded":
                self.expanded.extend(map(_to_occurrence, rows))
            elif name == "series":
                self.series.extend(Series(*row) for row in rows)
            elif name == "left_out":
                self.left_out.extend(
                    LeftOut(line, uid, summary, Reason(reason)) for line, uid, summary, reason in rows
                )
            elif name == "doubts":
                self.doubts.extend(Doubt(uid, DoubtKind(kind), detail) for uid, kind, detail in rows)
            elif name == "whole":
                self.whole = rows
            elif name == "unchanged":
                self.unchanged = Version(*rows)

    def reading(self) -> CalendarReading:
        """Return the reading; raises ValueError when its last piece has not come."""
        if not self.whole:
            raise ValueError("not whole")
        name, digest, events, years, version = self.whole
        return CalendarReading(
            name,
            digest,
            events,
            tuple(self.plain),
            tuple(self.series),
            tuple(self.expanded),
            tuple(years),
            tuple(self.left_out),
            tuple(self.doubts),
            Version(*version),
        )


def _pieces(name: str, items: Iterable[_Item], row_of: Callable[[_Item], list[Any]]) -> Iterator[Message]:
    left = iter(items)
    while rows := [row_of(item) for item in islice(left, _AT_ONCE)]:
        yield {name: rows}


def _from_occurrence(one: Occurrence) -> list[Any]:
    return [
        *(one.uid, one.recurrence, one.kind, one.start, one.end, one.title, one.tags),
        *(one.busy, one.cancelled, one.private, one.sequence),
    ]


def _to_occurrence(row: list[Any]) -> Occurrence:
    uid, recurrence, kind, start, end, title, tags, *rest = row
    return Occurrence(uid, recurrence, TimeKind(kind), start, end, title, tuple(tags), *rest)
