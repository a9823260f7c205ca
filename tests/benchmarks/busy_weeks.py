"""Invented weeks of a busy rep, and the urgent things that come in during each."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from planner.domain.appointment import Appointment
from planner.domain.block import Block
from planner.domain.category import BUFFER
from planner.domain.displacement import Cause
from planner.domain.preferences import Preferences
from planner.domain.span import IsoWeek, Span
from planner.domain.week import Week
from planner.foresight.survival import Committed
from planner.proposals.option import Request
from tests.domain.examples import WEEK, appointment

PREFERENCES = Preferences()
HALF_DAYS = ((8 * 60, 12 * 60), (12 * 60 + 30, 17 * 60))
ACQUISITION_WANTED, BUFFER_WANTED = 7 * 60, 6 * 60
LENGTHS = (30, 45, 60, 60, 75, 90)
_ACQUISITION = ("research", "calling", "calling", "followup")
_CLIENT = ("quotes", "quotes", "service", "service", "visits", "account")
_CAUSES = (Cause.QUOTE, Cause.QUOTE, Cause.SERVICE, Cause.COVER)


def busy_week(chance: random.Random, lengths: tuple[int, ...] = LENGTHS, iso: IsoWeek = WEEK) -> Week:
    """Return a week of 40 h: 7 h of acquisition, 6 h of buffer, of the rest a quarter appointments, two
    thirds client work, and a twelfth left free.
    """
    spans = [span for day in iso.days[:5] for span in _pieces(day, lengths, chance)]
    chance.shuffle(spans)
    blocks: list[Block] = []
    appointments: list[Appointment] = []
    acquisition = buffer = 0
    for number, span in enumerate(spans):
        id_, lot = f"{iso} {number}", chance.random()
        if acquisition < ACQUISITION_WANTED:
            kind = chance.choice(_ACQUISITION)
            blocks.append(Block(id_, span, kind, protected=kind != "followup"))
            acquisition += span.length
        elif buffer < BUFFER_WANTED:
            blocks.append(Block(id_, span, BUFFER))
            buffer += span.length
        elif lot < 3 / 12:
            appointments.append(appointment(id_, span.begins_at, span.ends_at, category="visits"))
        elif lot < 11 / 12:
            blocks.append(Block(id_, span, chance.choice(_CLIENT)))
    return Week(iso, (), tuple(appointments)).with_blocks(tuple(blocks))


def next_week(chance: random.Random) -> Week:
    """Return the week after it as it stands in its midst: half planned."""
    week = busy_week(chance, iso=WEEK.plus(1))
    return week.with_blocks(tuple(block for block in week.blocks if chance.random() < 0.5))


def _pieces(day: date, lengths: tuple[int, ...], chance: random.Random) -> Iterator[Span]:
    for begin, end in HALF_DAYS:
        while begin < end:
            length = min(chance.choice(lengths), end - begin)
            yield Span(day, begin, length)
            begin += length


def requests(chance: random.Random) -> list[Request]:
    """Return what comes in during a week: about five hours in six pieces, due within 2 h to 3 days."""
    return sorted((_request(chance) for _ in range(chance.randint(3, 9))), key=lambda request: request.now)


def _request(chance: random.Random) -> Request:
    day = chance.randrange(5)
    now = datetime.combine(WEEK.days[day], time(8)) + timedelta(minutes=chance.randrange(8 * 60))
    hours = chance.choice((2, 4, 8, 12, 20))
    due = now + timedelta(hours=hours % 8, days=hours // 8)
    end_of_week = datetime.combine(WEEK.days[4], time(17))
    return Request(chance.choice((30, 45, 60, 90)), min(due, end_of_week), chance.choice(_CAUSES), "", now)


def history(chance: random.Random, weeks: int = 13) -> list[Committed]:
    """Return six acquisition blocks a week of which mornings in the middle of the week survive best."""
    found = []
    for week in range(1, weeks + 1):
        for number in range(6):
            day = WEEK.days[number % 5] - timedelta(weeks=week)
            start = chance.choice((540, 615, 780, 930))
            share = 0.85 if start < 720 and day.weekday() in (1, 2, 3) else 0.4
            found.append(Committed(day, start, 90, 90 * (chance.random() < share)))
    return found
