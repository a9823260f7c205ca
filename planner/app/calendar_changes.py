"""What a reading of a calendar brought: the numbers of its summary, and the notes that are kept with it."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from planner.domain.appointment import Occurrence, moment_of
from planner.exchange.reading import CalendarReading, Doubt, DoubtKind, LeftOut, Reason, Version

_NO_VERSION = Version()
_SAYS_WHEN_IT_WAS_WRITTEN = ("DTSTAMP", "LAST-MODIFIED", "SEQUENCE")


@dataclass(frozen=True, slots=True)
class InDoubt:
    """An appointment that was read in one of several possible ways; `detail` names a zone or value."""

    title: str
    kind: DoubtKind
    detail: str = ""
    uid: str = ""


@dataclass(frozen=True, slots=True)
class Notes:
    """What a reading left out, and what it read in one of several possible ways."""

    left_out: tuple[LeftOut, ...] = ()
    in_doubt: tuple[InDoubt, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadingSummary:
    """What a reading brought, counted in appointments; a series counts each of its occurrences.

    `same_file` says that the calendar is still the one that was read before, letter for letter.
    """

    calendar: str
    new: int = 0
    moved: int = 0
    changed: int = 0
    gone: int = 0
    notes: Notes = Notes()
    same_file: bool = False

    @property
    def brought_nothing(self) -> bool:
        """Whether the appointments are as they were before."""
        return not (self.new or self.moved or self.changed or self.gone)


def summary_of(
    calendar: str, before: Iterable[Occurrence], reading: CalendarReading, known_years: Collection[int]
) -> ReadingSummary:
    """Compare a reading with the one `before` it, by UID and recurrence.

    `known_years` are those that the older one covers: recurrences in other years are no news. Within a
    UID, what has another recurrence than before counts as moved, as when a whole series moves.
    """
    # Loops rather than set operations: those hold the interpreter, and with it the window, until they end.
    old: set[_Seen] = set()
    sequences: dict[str, int] = {}
    for occurrence in before:
        old.add(_seen(occurrence))
        sequences[occurrence.uid] = max(sequences.get(occurrence.uid, 0), occurrence.sequence)
    new = {_seen(occurrence) for occurrence in reading.plain}
    for seen in map(_seen, reading.expanded):
        if not old or seen in old or moment_of(seen[_START]).year in known_years:
            new.add(seen)
    gone_by_uid = _by_uid(seen for seen in old if seen not in new)
    fresh_by_uid = _by_uid(seen for seen in new if seen not in old)
    counted: Counter[str] = Counter()
    for uid in gone_by_uid.keys() | fresh_by_uid.keys():
        counted += _compared(gone_by_uid.get(uid, []), fresh_by_uid.get(uid, []))
    changed = gone_by_uid.keys() & fresh_by_uid.keys()
    return ReadingSummary(
        *(calendar, counted["new"], counted["moved"], counted["changed"], counted["gone"]),
        notes_of(reading, _older(sequences, reading, changed)),
    )


def _older(
    sequences: Mapping[str, int], reading: CalendarReading, changed: Collection[str]
) -> Iterator[Doubt]:
    """Yield a doubt for each changed UID of which an older version came than the one before."""
    now: dict[str, int] = {}
    for occurrence in (*reading.plain, *reading.expanded):
        if occurrence.uid in changed:
            now[occurrence.uid] = max(now.get(occurrence.uid, 0), occurrence.sequence)
    for uid, sequence in now.items():
        if sequence < sequences[uid]:
            yield Doubt(uid, DoubtKind.OLDER_VERSION)


# What the rep sees of an occurrence; a SEQUENCE that counts up shows nowhere. Bare tuples, as there may be a
# hundred thousand, and Python's garbage collector would stop the window while it looks at so many objects.
_Seen = tuple[Any, ...]
_seen: Callable[[Occurrence], _Seen] = attrgetter(
    *("uid", "recurrence", "start", "end", "kind.value"),
    *("title", "tags", "busy", "cancelled", "private"),
)
_UID, _RECURRENCE, _START = range(3)
_TIME = slice(_START, 5)


def _by_uid(occurrences: Iterable[_Seen]) -> dict[str, list[_Seen]]:
    found: defaultdict[str, list[_Seen]] = defaultdict(list)
    for seen in occurrences:
        found[seen[_UID]].append(seen)
    return found


def _compared(gone: list[_Seen], fresh: list[_Seen]) -> Counter[str]:
    """Count what became of the occurrences of one UID that are not as they were."""
    counted: Counter[str] = Counter()
    waiting: defaultdict[str, list[_Seen]] = defaultdict(list)
    for old in sorted(gone, key=_time, reverse=True):
        waiting[old[_RECURRENCE]].append(old)
    unmatched = 0
    for new in sorted(fresh, key=_time):
        if waiting[new[_RECURRENCE]]:
            old = waiting[new[_RECURRENCE]].pop()
            counted["changed" if _time(old) == _time(new) else "moved"] += 1
        else:
            unmatched += 1
    left = sum(map(len, waiting.values()))
    counted["moved"] += min(left, unmatched)
    counted["gone"] += left - min(left, unmatched)
    counted["new"] += unmatched - min(left, unmatched)
    return counted


def _time(seen: _Seen) -> _Seen:
    return seen[_TIME]


def are_as_before(before: Mapping[str, str], series: Mapping[str, str]) -> bool:
    """Whether series, as texts by UID, would give the same in every year.

    Many calendars stamp each event anew whenever they are asked; that alone is no news.
    """
    return before.keys() == series.keys() and all(
        before[uid] == text or _without_stamps(before[uid]) == _without_stamps(text)
        for uid, text in series.items()
    )


def _without_stamps(text: str) -> list[str]:
    return [line for line in text.splitlines() if not line.startswith(_SAYS_WHEN_IT_WAS_WRITTEN)]


def notes_of(reading: CalendarReading, more: Iterable[Doubt] = ()) -> Notes:
    """Return the notes of a reading, and what more is in doubt about it."""
    titles = {occurrence.uid: occurrence.title for occurrence in (*reading.expanded, *reading.plain)}
    in_doubt = (
        InDoubt(titles.get(doubt.uid) or doubt.uid, doubt.kind, doubt.detail, doubt.uid)
        for doubt in (*reading.doubts, *more)
    )
    return Notes(reading.left_out, tuple(dict.fromkeys(in_doubt)))


def text_of_notes(notes: Notes, version: Version = _NO_VERSION) -> str:
    """Return notes as text, to be stored with the reading, and by what to recognise its version."""
    left_out = [[entry.line, entry.uid, entry.summary, entry.reason.value] for entry in notes.left_out]
    in_doubt = [[entry.title, entry.kind.value, entry.detail, entry.uid] for entry in notes.in_doubt]
    return json.dumps(
        {"left_out": left_out, "in_doubt": in_doubt, "version": [version.etag, version.modified]}
    )


def version_of_text(text: str) -> Version:
    """Return by what to recognise the version of a reading, from what was stored with it."""
    return Version(*_understood(text).get("version", ()))


def notes_of_text(text: str) -> Notes:
    """Return the notes that were stored with a reading."""
    stored = _understood(text)
    return Notes(
        tuple(
            LeftOut(line, uid, summary, Reason(reason))
            for line, uid, summary, reason in stored.get("left_out", ())
        ),
        tuple(
            InDoubt(title, DoubtKind(kind), *details) for title, kind, *details in stored.get("in_doubt", ())
        ),
    )


def _understood(text: str) -> dict[str, Any]:
    stored = json.loads(text) if text else {}
    return stored if isinstance(stored, dict) else {}
