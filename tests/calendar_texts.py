"""Small calendar files, written as other programs write them."""

from __future__ import annotations

from pathlib import Path

WEEKLY = "RRULE:FREQ=WEEKLY"


def event(uid: str, start: str, title: str = "", *more: str) -> str:
    """An event of an hour in Amsterdam; `start` as 20261124T090000, or a date as 20261124."""
    timed = "T" in start
    times = f"DTSTART;TZID=Europe/Amsterdam:{start}" if timed else f"DTSTART;VALUE=DATE:{start}"
    lines = [f"UID:{uid}", f"SUMMARY:{title or uid}", times, *(["DURATION:PT1H"] if timed else []), *more]
    return "\r\n".join(["BEGIN:VEVENT", *lines, "END:VEVENT"])


def write_calendar(path: Path, *events: str, name: str = "") -> Path:
    """Write a calendar file with some events; return its path."""
    head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Overmorgen//Tests//EN"]
    named = [f"X-WR-CALNAME:{name}"] if name else []
    path.write_text("\r\n".join([*head, *named, *events, "END:VCALENDAR", ""]), encoding="utf-8", newline="")
    return path
