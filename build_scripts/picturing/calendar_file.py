"""A small calendar to read: an office's export with a series, a whole day and an entry that is in doubt."""

from __future__ import annotations

from pathlib import Path

FILE = "outlook-export.ics"

_EVENTS = (
    (
        "UID:route-1",
        "DTSTART;TZID=W. Europe Standard Time:20261126T093000",
        "DTEND;TZID=W. Europe Standard Time:20261126T103000",
        "SUMMARY:Van Gils Verpakking, line 2",
        "CATEGORIES:Visit",
    ),
    (
        "UID:route-2",
        "DTSTART;TZID=W. Europe Standard Time:20261127T104500",
        "DTEND;TZID=W. Europe Standard Time:20261127T114500",
        "SUMMARY:Hoekstra, audit",
        "CATEGORIES:Visit",
    ),
    (
        "UID:standup",
        "DTSTART;TZID=W. Europe Standard Time:20260907T084500",
        "DTEND;TZID=W. Europe Standard Time:20260907T090000",
        "RRULE:FREQ=WEEKLY;BYDAY=MO,WE",
        "SUMMARY:Stand-up",
        "CATEGORIES:Team",
    ),
    ("UID:fair", "DTSTART;VALUE=DATE:20261203", "DTEND;VALUE=DATE:20261205", "SUMMARY:Macropak fair"),
    (
        "UID:dentist",
        "DTSTART:20261125T113000Z",
        "DTEND:20261125T121500Z",
        "SUMMARY:Dentist",
        "CLASS:PRIVATE",
    ),
    ("UID:lost", "DTSTART:not-a-date", "SUMMARY:An entry that came without its time"),
)


def write_calendar(folder: Path) -> Path:
    """Write the calendar into a folder and return its path."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Overmorgen//Pictures//EN", "X-WR-CALNAME:Outlook"]
    for event in _EVENTS:
        lines += ["BEGIN:VEVENT", "DTSTAMP:20261101T080000Z", *event, "END:VEVENT"]
    path = folder / FILE
    path.write_text("\r\n".join([*lines, "END:VCALENDAR", ""]), encoding="utf-8", newline="")
    return path
