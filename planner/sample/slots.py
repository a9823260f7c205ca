"""Places in a week of the sample, before they become blocks and appointments."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from planner.domain.appointment import Occurrence, TimeKind, seconds_of
from planner.domain.block import Block
from planner.domain.category import default_categories
from planner.domain.span import IsoWeek, Span

MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY = range(5)
RECURRING = frozenset({"sales_meeting", "product_update", "one_on_one", "monthly_figures"})

_PROTECTED = frozenset(c.id for c in default_categories() if c.protected_by_default)


@dataclass(frozen=True, slots=True)
class Slot:
    """Some time on a weekday (0 is Monday) for one kind of work; times in minutes.

    `text` is the key of its title and `company` whom it is for; where both are empty, chance fills them in.
    A fixed slot is an appointment in the rep's calendar.
    """

    weekday: int
    start: int
    length: int
    category_id: str
    text: str = ""
    company: str = ""
    fixed: bool = False

    def span_in(self, iso: IsoWeek) -> Span:
        """Return the slot's place in a week."""
        return Span(iso.days[self.weekday], self.start, self.length)


def own(weekday: int, at: str, length: int, category_id: str, text: str = "", company: str = "") -> Slot:
    """Return a slot of the rep's own planning; `at` is wall-clock time such as "07:30"."""
    hour, minute = at.split(":")
    return Slot(weekday, int(hour) * 60 + int(minute), length, category_id, text, company)


def fixed(weekday: int, at: str, length: int, category_id: str, text: str = "", company: str = "") -> Slot:
    """Return a slot that stands in the rep's calendar; `at` is wall-clock time such as "08:00"."""
    slot = own(weekday, at, length, category_id, text, company)
    return Slot(weekday, slot.start, length, category_id, text, company, fixed=True)


def block_of(slot: Slot, iso: IsoWeek, block_id: str, title: str) -> Block:
    """Return the own block that a slot is in a week, protected where its kind of work is so by default."""
    return Block(
        block_id, slot.span_in(iso), slot.category_id, title, protected=slot.category_id in _PROTECTED
    )


def occurrence_of(slot: Slot, iso: IsoWeek, uid: str, title: str, tag: str) -> Occurrence:
    """Return what the rep's calendar holds for a fixed slot in a week; `tag` is empty where it has none."""
    span = slot.span_in(iso)
    recurring = slot.text in RECURRING
    return Occurrence(
        f"{slot.text.replace('_', '-')}@sample" if recurring else uid,
        span.begins_at.isoformat() if recurring else "",
        TimeKind.FLOATING,
        seconds_of(span.begins_at),
        seconds_of(span.ends_at),
        title,
        (tag,) if tag else (),
        private=slot.text == "dentist",
    )


def all_day(
    uid: str, first: datetime, after: datetime, title: str, *, tag: str = "", busy: bool = True
) -> Occurrence:
    """Return an all-day entry from one midnight up to another, which it does not touch."""
    tags = (tag,) if tag else ()
    return Occurrence(uid, "", TimeKind.DATE, seconds_of(first), seconds_of(after), title, tags, busy)
