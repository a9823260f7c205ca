"""Calendar files made to harm a reader: endless rules, depth, size, long lines."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from planner.domain.errors import Problem, UserError
from planner.exchange.reading_process import ReadingProcess
from tests.exchange.calendars import calendar

Bomb = Callable[[], bytes]
YEARS = (2025, 2026, 2027)
LONGEST_SECONDS, MOST_MEGABYTES = 10, 512
_CLEAR = {
    *(Problem.CALENDAR_TOO_BIG, Problem.CALENDAR_TOO_DEEP, Problem.CALENDAR_TOO_SLOW),
    Problem.CALENDAR_NOT_ICS,
}


def event(number: int, *lines: str) -> str:
    """Return an event on a day of 2026, with more lines."""
    day = f"2026{number % 12 + 1:02}{number % 28 + 1:02}"
    head = ("BEGIN:VEVENT", f"UID:{number}", f"DTSTART:{day}T090000Z", f"DTEND:{day}T100000Z")
    return "\r\n".join((*head, f"SUMMARY:Event {number}", *lines, "END:VEVENT"))


def with_rule(rule: str) -> Bomb:
    """Return a calendar with one sound event and one that follows the rule."""
    return lambda: calendar(event(1), event(2, f"RRULE:{rule}"))


def _zone_without_end() -> bytes:
    zone = (
        *("BEGIN:VTIMEZONE", "TZID:Mine", "BEGIN:STANDARD", "DTSTART:19700101T000000"),
        *("TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "RRULE:FREQ=SECONDLY", "END:STANDARD", "END:VTIMEZONE"),
    )
    return calendar(
        *zone, event(1), "BEGIN:VEVENT\r\nUID:2\r\nDTSTART;TZID=Mine:20260101T090000\r\nEND:VEVENT"
    )


def _many_dates() -> bytes:
    dates = ",".join(f"{year:04}{month:02}01T000000Z" for year in range(1000, 9000) for month in range(1, 13))
    return calendar(event(1), event(2, f"RDATE:{dates}", f"EXDATE:{dates}"))


RULES: dict[str, Bomb] = {
    "every second": with_rule("FREQ=SECONDLY"),
    "every minute": with_rule("FREQ=MINUTELY"),
    "no interval": with_rule("FREQ=DAILY;INTERVAL=0"),
    "until the end of time": with_rule("FREQ=DAILY;UNTIL=99991231T235959Z"),
    "a count beyond all counting": with_rule("FREQ=DAILY;COUNT=99999999999999999999"),
    "a day that never comes": with_rule("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"),
    "a second that never comes": with_rule("FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30;COUNT=5"),
    "all times of a day": with_rule(
        "FREQ=DAILY;BYHOUR={};BYMINUTE={};BYSECOND={}".format(
            *(",".join(map(str, range(most))) for most in (24, 60, 60))
        )
    ),
    "an interval of ages": with_rule("FREQ=YEARLY;INTERVAL=99999999"),
}

SIZES: dict[str, Bomb] = {
    "200,000 events": lambda: calendar(
        *("BEGIN:VEVENT\r\nDTSTART:20260101\r\nEND:VEVENT" for _ in range(200_000))
    ),
    "100,000 nested components": lambda: calendar(*(f"BEGIN:X{n}" for n in range(100_000))),
    "100,000 nested alarms": lambda: calendar(event(1, *("BEGIN:VALARM" for _ in range(100_000)))),
    "a giant attachment": lambda: calendar(
        event(1, "ATTACH;ENCODING=BASE64;VALUE=BINARY:" + "A" * 9_000_000)
    ),
    "a giant description": lambda: calendar(event(1, "DESCRIPTION:" + "A" * 9_000_000)),
    "a giant folded title": lambda: calendar(event(1, "SUMMARY:" + "\r\n ".join(["A" * 70] * 100_000))),
    "many dates": _many_dates,
    "a zone that never rests": _zone_without_end,
    "9 MB of nothing": lambda: b"\n" * 9_000_000,
    "9 MB of backslashes": lambda: calendar(event(1, "SUMMARY:" + "\\" * 900_000)),
    "9 MB of quotes": lambda: calendar(event(1, 'DTSTART;X="' + '";"' * 300_000 + ":20260101")),
    "a million parameters": lambda: calendar(event(1, "DTSTART" + ";A=B" * 240_000 + ":20260101")),
    "daily, 40,000 times": lambda: calendar(*(event(n, "RRULE:FREQ=DAILY") for n in range(40_000))),
    "never, 40,000 times": lambda: calendar(
        *(event(n, "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30") for n in range(40_000))
    ),
    "onwards, 5,000 times": lambda: calendar(
        "BEGIN:VEVENT\r\nUID:1\r\nDTSTART:20200101T000000Z\r\nRRULE:FREQ=HOURLY\r\nEND:VEVENT",
        *(
            f"BEGIN:VEVENT\r\nUID:1\r\nDTSTART:20260101T{n % 24:02}{n % 60:02}00Z\r\n"
            f"RECURRENCE-ID;RANGE=THISANDFUTURE:2025{n % 12 + 1:02}{n % 28 + 1:02}T{n % 24:02}0000Z\r\n"
            "END:VEVENT"
            for n in range(5_000)
        ),
    ),
}


@dataclass(slots=True)
class Tried:
    """What became of the bombs, each through the reading process with its usual limits."""

    count: int = 0
    read: int = 0
    slowest: float = 0.0
    megabytes: float = 0.0
    wrong: list[str] = field(default_factory=list)

    @property
    def met(self) -> bool:
        """Whether each ended in a reading or in clear words, in time, and without much memory."""
        return not self.wrong and self.slowest <= LONGEST_SECONDS and self.megabytes <= MOST_MEGABYTES

    def line(self) -> str:
        """Return the whole in one line."""
        refused = self.count - self.read - len(self.wrong)
        told = f"{self.count} bombs: {self.read} read, {refused} refused in words"
        wrong = f", went wrong: {', '.join(self.wrong)}" if self.wrong else ""
        return f"{told}{wrong}, slowest {self.slowest:.1f} s, {self.megabytes:.0f} MB"


def tried(folder: Path) -> Tried:
    """Let every bomb go off; `folder` is for passing files."""
    result = Tried()
    file = folder / "bomb.ics"
    for name, bomb in {**RULES, **SIZES}.items():
        file.write_bytes(bomb())
        begun = time.monotonic()
        try:
            ReadingProcess().read(file, YEARS)
            result.read += 1
        except UserError as refusal:
            if refusal.problem not in _CLEAR:
                result.wrong.append(name)
        result.count += 1
        result.slowest = max(result.slowest, time.monotonic() - begun)
    result.megabytes = _most_of_a_child()
    return result


def _most_of_a_child() -> float:
    """Return the megabytes that the largest process took which was started here, 0 where nobody knows."""
    if sys.platform == "win32":
        return 0.0
    import resource

    # macOS counts bytes, Linux kilobytes.
    unit = 1_000_000 if sys.platform == "darwin" else 1_000
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / unit
