"""What a reading of a calendar brought: the numbers of its summary, and the notes that are kept with it."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from planner.domain.appointment import Occurrence, moment_of
from planner.exchange.reading import CalendarReading, Doubt, DoubtKind, LeftOut, Reason


@dataclass(frozen=True, slots=True)
class Notes:
    """What a reading left out, and what it read in one of several possible ways."""

    left_out: tuple[LeftOut, ...] = ()
    doubts: tuple[Doubt, ...] = ()


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
    calendar: str,
    before: Sequence[Occurrence],
    after: Sequence[Occurrence],
    known_years: Collection[int],
    notes: Notes,
) -> ReadingSummary:
    """Compare two readings of a calendar by UID and recurrence.

    `known_years` are those that the older reading covers: recurrences in other years are no news.
    Within a UID, what has another recurrence than before counts as moved, as when a whole series moves.
    """
    old = Counter(map(_Seen.of, before))
    new = Counter(map(_Seen.of, after))
    gone = (old - new).elements()
    fresh = (seen for seen in (new - old).elements() if not before or seen.is_within(known_years))
    gone_by_uid, fresh_by_uid = _by_uid(gone), _by_uid(fresh)
    counted: Counter[str] = Counter()
    for uid in gone_by_uid.keys() | fresh_by_uid.keys():
        counted += _compared(gone_by_uid.get(uid, []), fresh_by_uid.get(uid, []))
    return ReadingSummary(
        calendar, counted["new"], counted["moved"], counted["changed"], counted["gone"], notes
    )


@dataclass(frozen=True, slots=True, order=True)
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

    def is_within(self, years: Collection[int]) -> bool:
        return not self.recurrence or moment_of(self.start).year in years


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
    return Notes(reading.left_out, reading.doubts)


def text_of_notes(notes: Notes) -> str:
    """Return notes as text, to be stored with the reading."""
    left_out = [[entry.line, entry.uid, entry.summary, entry.reason.value] for entry in notes.left_out]
    doubts = [[doubt.uid, doubt.kind.value, doubt.detail] for doubt in notes.doubts]
    return json.dumps({"left_out": left_out, "doubts": doubts})


def notes_of_text(text: str) -> Notes:
    """Return the notes that were stored with a reading."""
    stored = json.loads(text) if text else {}
    return Notes(
        tuple(
            LeftOut(line, uid, summary, Reason(reason))
            for line, uid, summary, reason in stored.get("left_out", ())
        ),
        tuple(Doubt(uid, DoubtKind(kind), detail) for uid, kind, detail in stored.get("doubts", ())),
    )
