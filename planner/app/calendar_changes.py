"""What a reading of a calendar brought: the numbers of its summary, and the notes that are kept with it."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from planner.domain.appointment import Occurrence, moment_of
from planner.exchange.reading import CalendarReading, DoubtKind, LeftOut, Reason


@dataclass(frozen=True, slots=True)
class InDoubt:
    """An appointment that was read in one of several possible ways; `detail` names a zone or value."""

    title: str
    kind: DoubtKind
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Notes:
    """What a reading left out, and what it read in one of several possible ways."""

    left_out: tuple[LeftOut, ...] = ()
    in_doubt: tuple[InDoubt, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadingSummary:
    """What a reading brought, counted in appointments; a series counts each of its occurrences.

    `same_file` says that the file is still the one that was read before, so that nothing was stored.
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
    calendar: str, before: Collection[Occurrence], reading: CalendarReading, known_years: Collection[int]
) -> ReadingSummary:
    """Compare a reading with the one `before` it, by UID and recurrence.

    `known_years` are those that the older one covers: recurrences in other years are no news. Within a
    UID, what has another recurrence than before counts as moved, as when a whole series moves.
    """
    old = Counter(map(_Seen.of, before))
    new = Counter(map(_Seen.of, reading.plain))
    for seen in map(_Seen.of, reading.expanded):
        if not before or seen in old or moment_of(seen.start).year in known_years:
            new[seen] += 1
    gone, fresh = _by_uid((old - new).elements()), _by_uid((new - old).elements())
    counted: Counter[str] = Counter()
    for uid in gone.keys() | fresh.keys():
        counted += _compared(gone.get(uid, []), fresh.get(uid, []))
    return ReadingSummary(
        *(calendar, counted["new"], counted["moved"], counted["changed"], counted["gone"]),
        notes_of(reading),
    )


@dataclass(frozen=True, slots=True)
class _Seen:
    """What the rep sees of an occurrence; a SEQUENCE that counts up shows nowhere."""

    recurrence: str
    start: int
    end: int
    uid: str
    kind: str
    rest: tuple[object, ...]

    @classmethod
    def of(cls, occurrence: Occurrence) -> _Seen:
        rest = (
            *(occurrence.title, occurrence.tags, occurrence.busy),
            *(occurrence.cancelled, occurrence.private),
        )
        return cls(
            *(occurrence.recurrence, occurrence.start, occurrence.end),
            *(occurrence.uid, occurrence.kind.value, rest),
        )

    @property
    def time(self) -> tuple[int, int, str]:
        return (self.start, self.end, self.kind)


def _by_uid(occurrences: Iterable[_Seen]) -> dict[str, list[_Seen]]:
    found: defaultdict[str, list[_Seen]] = defaultdict(list)
    for occurrence in occurrences:
        found[occurrence.uid].append(occurrence)
    return found


def _compared(gone: list[_Seen], fresh: list[_Seen]) -> Counter[str]:
    """Count what became of the occurrences of one UID that are not as they were."""
    counted: Counter[str] = Counter()
    waiting: defaultdict[str, list[_Seen]] = defaultdict(list)
    for old in sorted(gone, key=_in_time, reverse=True):
        waiting[old.recurrence].append(old)
    unmatched = 0
    for new in sorted(fresh, key=_in_time):
        if waiting[new.recurrence]:
            old = waiting[new.recurrence].pop()
            counted["changed" if old.time == new.time else "moved"] += 1
        else:
            unmatched += 1
    left = sum(map(len, waiting.values()))
    counted["moved"] += min(left, unmatched)
    counted["gone"] += left - min(left, unmatched)
    counted["new"] += unmatched - min(left, unmatched)
    return counted


def _in_time(seen: _Seen) -> tuple[int, int, str]:
    return seen.time


def notes_of(reading: CalendarReading) -> Notes:
    """Return the notes of a reading."""
    titles = {occurrence.uid: occurrence.title for occurrence in (*reading.expanded, *reading.plain)}
    in_doubt = (
        InDoubt(titles.get(doubt.uid) or doubt.uid, doubt.kind, doubt.detail) for doubt in reading.doubts
    )
    return Notes(reading.left_out, tuple(dict.fromkeys(in_doubt)))


def text_of_notes(notes: Notes) -> str:
    """Return notes as text, to be stored with the reading."""
    left_out = [[entry.line, entry.uid, entry.summary, entry.reason.value] for entry in notes.left_out]
    in_doubt = [[entry.title, entry.kind.value, entry.detail] for entry in notes.in_doubt]
    return json.dumps({"left_out": left_out, "in_doubt": in_doubt})


def notes_of_text(text: str) -> Notes:
    """Return the notes that were stored with a reading."""
    stored = json.loads(text) if text else {}
    return Notes(
        tuple(
            LeftOut(line, uid, summary, Reason(reason))
            for line, uid, summary, reason in stored.get("left_out", ())
        ),
        tuple(InDoubt(title, DoubtKind(kind), detail) for title, kind, detail in stored.get("in_doubt", ())),
    )
