"""A large calendar as offices have them, and the libraries that it is read with for comparison."""

from __future__ import annotations

import random

import icalendar
import recurring_ical_events  # type: ignore[import-untyped]

from tests.exchange.calendars import calendar

EVENTS, RECURRING = 10_000, 500
YEAR = 2026
_RULES = (
    *("FREQ=WEEKLY", "FREQ=WEEKLY;BYDAY=MO,WE", "FREQ=MONTHLY;BYDAY=2TU", "FREQ=YEARLY"),
    *("FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR", "FREQ=WEEKLY;INTERVAL=2;COUNT=100"),
)
_ZONE = """BEGIN:VTIMEZONE
TZID:Europe/Amsterdam
BEGIN:DAYLIGHT
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
DTSTART:19700329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
DTSTART:19701025T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE""".splitlines()


def big_calendar() -> bytes:
    """Return a calendar as Outlook or Google would write it over nine years."""
    chance = random.Random(1)
    lines = [*_ZONE]
    for number in range(EVENTS):
        day = f"{chance.randint(2018, YEAR)}{chance.randint(1, 12):02}{chance.randint(1, 28):02}"
        hour = chance.randint(7, 17)
        lines += [
            *("BEGIN:VEVENT", f"UID:event-{number}@example.com", "DTSTAMP:20260101T000000Z"),
            *("CREATED:20260101T000000Z", "LAST-MODIFIED:20260101T000000Z"),
            f"DTSTART;TZID=Europe/Amsterdam:{day}T{hour:02}0000",
            f"DTEND;TZID=Europe/Amsterdam:{day}T{hour + 1:02}0000",
            *(f"SUMMARY:Overleg {number} met klant\\, kantoor", "LOCATION:Kalverstraat 1\\, Amsterdam"),
            "DESCRIPTION:Een lange tekst over het overleg\r\n  en over alles wat er nog te doen is.",
            "ATTENDEE;CN=Piet;PARTSTAT=ACCEPTED:mailto:piet@example.com",
            *("STATUS:CONFIRMED", "TRANSP:OPAQUE", "SEQUENCE:0"),
            *([f"RRULE:{chance.choice(_RULES)}"] if number < RECURRING else []),
            *("BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-PT15M", "END:VALARM", "END:VEVENT"),
        ]
    return calendar(*lines)


def read_with_the_libraries(data: bytes) -> int:
    """Read a calendar with icalendar and recurring-ical-events; return how much there is in the year."""
    parsed = icalendar.Calendar.from_ical(data)
    return len(recurring_ical_events.of(parsed).between((YEAR, 1, 1), (YEAR + 1, 1, 1)))
