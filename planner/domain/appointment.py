"""Appointments: what the rep's calendars say, as read, and as it looks on the rep's wall clock."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum

from planner.domain.block import Block, Origin
from planner.domain.span import DAY_MINUTES, SHORTEST_BLOCK, Span

_EPOCH = datetime(1970, 1, 1)


class TimeKind(StrEnum):
    """How the times of an occurrence are meant."""

    UTC = "utc"
    FLOATING = "floating"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One occurrence of a calendar event as read, independent of the rep's zone.

    `start` and `end` are seconds since 1970-01-01T00:00: in UTC for kind UTC, on the wall clock for
    FLOATING and DATE (where the end is exclusive). `recurrence` tells the occurrences of one UID apart;
    it is empty for an event that does not recur. `tags` are the event's own CATEGORIES.
    """

    uid: str
    recurrence: str
    kind: TimeKind
    start: int
    end: int
    title: str
    tags: tuple[str, ...] = ()
    busy: bool = True
    cancelled: bool = False
    private: bool = False
    sequence: int = 0


class RuleField(StrEnum):
    """What of an appointment a category rule looks at."""

    TITLE = "title"
    TAG = "tag"


@dataclass(frozen=True, slots=True)
class CategoryRule:
    """Puts appointments whose title or tag contains a text under a category; case does not matter."""

    field: RuleField
    text: str
    category_id: str

    def matches(self, occurrence: Occurrence) -> bool:
        """Whether the rule speaks of this occurrence."""
        wanted = self.text.casefold().strip()
        if not wanted:
            return False
        if self.field is RuleField.TITLE:
            return wanted in occurrence.title.casefold()
        return any(wanted == tag.casefold().strip() for tag in occurrence.tags)


@dataclass(frozen=True, slots=True)
class CalendarSource:
    """A calendar that the rep reads into the week.

    `source` is a whole path, or an https address that may hold a secret. `reading` numbers the reading that
    is shown, 0 before the first; a newer reading takes its place as one edit, so that undo brings back the
    older. `corrections` are categories that the rep gave by hand, by UID. `read_at` is wall-clock time.
    """

    id: str
    name: str
    colour: str
    source: str = field(repr=False)
    default_category_id: str
    rules: tuple[CategoryRule, ...] = ()
    corrections: tuple[tuple[str, str], ...] = ()
    reading: int = 0
    read_at: datetime | None = None
    shows_free: bool = True
    position: int = 0

    def category_of(self, occurrence: Occurrence) -> str:
        """Return the category for an occurrence: by hand, else by the first rule, else the default."""
        for uid, category_id in self.corrections:
            if uid == occurrence.uid:
                return category_id
        for rule in self.rules:
            if rule.matches(occurrence):
                return rule.category_id
        return self.default_category_id


@dataclass(frozen=True, slots=True)
class Appointment:
    """A whole occurrence on the rep's wall clock, uncut, under its category."""

    calendar_id: str
    uid: str
    recurrence: str
    start: datetime
    end: datetime
    all_day: bool
    title: str
    category_id: str
    busy: bool = True
    cancelled: bool = False
    private: bool = False

    @property
    def id(self) -> str:
        """A name that stays the same when the calendar is read again."""
        return f"{self.calendar_id}/{self.uid}/{self.recurrence}"

    @property
    def takes_time(self) -> bool:
        """Whether the rep is taken by it: not when it is cancelled or marked as free."""
        return self.busy and not self.cancelled

    @property
    def last_day(self) -> date:
        """The last day that the appointment touches; an end at midnight does not touch the next."""
        if self.end <= self.start:
            return self.start.date()
        return (self.end - timedelta(microseconds=1)).date()


def seconds_of(moment: datetime) -> int:
    """Return the seconds since 1970 of a naive moment, read as it stands."""
    return int((moment - _EPOCH).total_seconds())


def moment_of(seconds: int) -> datetime:
    """Return the naive moment of seconds since 1970; the reverse of `seconds_of`."""
    return _EPOCH + timedelta(seconds=seconds)


def on_the_wall_clock(
    occurrence: Occurrence, calendar_id: str, category_id: str, zone: tzinfo
) -> Appointment:
    """Return the occurrence as the rep in `zone` meets it."""
    start, end = moment_of(occurrence.start), moment_of(occurrence.end)
    if occurrence.kind is TimeKind.UTC:
        start, end = _shifted(start, zone), _shifted(end, zone)
    return Appointment(
        calendar_id,
        occurrence.uid,
        occurrence.recurrence,
        start,
        end,
        occurrence.kind is TimeKind.DATE,
        occurrence.title,
        category_id,
        occurrence.busy,
        occurrence.cancelled,
        occurrence.private,
    )


def _shifted(moment: datetime, zone: tzinfo) -> datetime:
    utc = moment.replace(tzinfo=UTC)
    try:
        return utc.astimezone(zone).replace(tzinfo=None)
    except OverflowError:
        return moment


def blocks_of(appointment: Appointment, first: date, last: date) -> Iterator[Block]:
    """Cut a timed appointment into one fixed block per day, for the days from `first` to `last`.

    All-day appointments give none: they stand in the all-day lane and take no hours. Very short ones
    are shown with the shortest length that a block has.
    """
    if appointment.all_day:
        return
    day = max(appointment.start.date(), first)
    while day <= min(appointment.last_day, last):
        midnight = datetime.combine(day, time.min)
        start = max(int((appointment.start - midnight).total_seconds() // 60), 0)
        end = min(-int((midnight - appointment.end).total_seconds() // 60), DAY_MINUTES)
        start = min(start, DAY_MINUTES - SHORTEST_BLOCK)
        yield Block(
            id=f"{appointment.id}/{day.isoformat()}",
            span=Span(day, start, max(end - start, SHORTEST_BLOCK)),
            category_id=appointment.category_id,
            title=appointment.title,
            private=appointment.private,
            origin=Origin.CALENDAR,
            takes_time=appointment.takes_time and appointment.end > appointment.start,
            calendar_id=appointment.calendar_id,
        )
        day += timedelta(days=1)


def uid_of(block: Block) -> str:
    """Return the UID of the event that a fixed block shows; the reverse of how `blocks_of` names it."""
    return block.id.partition("/")[2].rpartition("/")[0].rpartition("/")[0]


def corrected(calendar: CalendarSource, uid: str, category_id: str) -> CalendarSource:
    """Return the calendar with the rep's own category for one event, kept over later readings."""
    kept = tuple(pair for pair in calendar.corrections if pair[0] != uid)
    return replace(calendar, corrections=(*kept, (uid, category_id)))


def on_days(appointments: Sequence[Appointment], first: date, last: date) -> tuple[Appointment, ...]:
    """Return the appointments that touch at least one of the days from `first` to `last`, by start."""
    touching = [a for a in appointments if a.start.date() <= last and a.last_day >= first]
    return tuple(sorted(touching, key=lambda a: (a.start, a.end, a.id)))
