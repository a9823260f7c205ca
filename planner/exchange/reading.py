"""What reading a calendar gives: occurrences, the text of series for later years, and what was left out."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from planner.domain.appointment import Occurrence


class Reason(StrEnum):
    """Why something in the file was left out; the words are made where they are shown."""

    LINE_UNREADABLE = "line unreadable"
    LINE_TOO_LONG = "line too long"
    START_MISSING = "start missing"
    START_UNREADABLE = "start unreadable"
    RULE_UNREADABLE = "rule unreadable"
    RULE_UNSUPPORTED = "rule unsupported"
    TOO_FREQUENT = "too frequent"
    DATE_UNREADABLE = "date unreadable"
    EVENT_UNREADABLE = "event unreadable"
    OUTSIDE_CALENDAR = "outside calendar"


class DoubtKind(StrEnum):
    """What was read, but may be meant otherwise; see DECISIONS.md for what was chosen."""

    ZONE_DIFFERS = "zone differs"
    ZONE_UNKNOWN = "zone unknown"
    ZONE_GUESSED = "zone guessed"
    END_BEFORE_START = "end before start"
    END_UNREADABLE = "end unreadable"
    KINDS_MIXED = "kinds mixed"
    START_OUTSIDE_RULE = "start outside rule"
    EVENT_CUT_OFF = "event cut off"
    UID_SHARED = "uid shared"
    OLDER_VERSION = "older version"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A line, a rule or an event that was not taken; `line` counts from 1, 0 where it is not known."""

    line: int
    uid: str
    summary: str
    reason: Reason


@dataclass(frozen=True, slots=True)
class Doubt:
    """A choice that the reader made for an event; `detail` names the zone or value in question."""

    uid: str
    kind: DoubtKind
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Series:
    """A recurring event as small iCalendar text: master, overrides and the zones that they need."""

    uid: str
    text: str


@dataclass(frozen=True, slots=True)
class Limits:
    """How much a calendar may ask of the reader; sizes in bytes, times in seconds.

    `components` counts what lies directly in a calendar, `occurrences` is per series and year,
    `all_occurrences` per reading. `seconds` are for reading alone, `fetch_seconds` for all that comes
    before it when the calendar is on the web, of which `connect_seconds` for each wait of the connection.
    """

    file_size: int = 10_000_000
    components: int = 50_000
    depth: int = 20
    line: int = 1_000_000
    occurrences: int = 10_000
    all_occurrences: int = 250_000
    notes: int = 1_000
    seconds: float = 9.0
    memory: int = 512_000_000
    fetch_seconds: float = 20.0
    connect_seconds: float = 8.0
    redirects: int = 5


@dataclass(frozen=True, slots=True)
class Version:
    """By what a web server recognises what it gave before: its ETag, and when it was last modified."""

    etag: str = ""
    modified: str = ""


@dataclass(frozen=True, slots=True)
class Seen:
    """What is known of a calendar that was read before: the SHA-256 of its bytes, and its version."""

    digest: str = ""
    version: Version = Version()


@dataclass(frozen=True, slots=True)
class CalendarReading:
    """All that one reading of a calendar file gives.

    `plain` are the events that do not recur, of every year; `expanded` are the occurrences of the
    series whose own start lies in one of `years`. `digest` is the SHA-256 of the bytes.
    """

    name: str
    digest: str
    events: int
    plain: tuple[Occurrence, ...]
    series: tuple[Series, ...]
    expanded: tuple[Occurrence, ...]
    years: tuple[int, ...]
    left_out: tuple[LeftOut, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    version: Version = Version()

    @property
    def seen(self) -> Seen:
        """What to know of it when it is read again."""
        return Seen(self.digest, self.version)
