"""Reading 10,000 events, 500 of them recurring, against icalendar with recurring-ical-events."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import icalendar
import pytest
import recurring_ical_events  # type: ignore[import-untyped]

from planner.exchange.calendar_in import read_text
from planner.exchange.reading_process import ReadingProcess
from tests.benchmarks.side_by_side import compare
from tests.exchange.calendars import calendar

EVENTS, RECURRING = 10_000, 500
YEAR = 2026
RUNS = 3
GOAL = "ratio 0.25"
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


@pytest.fixture(scope="module")
def big(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A calendar as Outlook or Google would write it over nine years."""
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
    path = tmp_path_factory.mktemp("calendars") / "big.ics"
    path.write_bytes(calendar(*lines))
    return path


def test_one_year_of_a_big_calendar(big: Path) -> None:
    data = big.read_bytes()
    name = f"{EVENTS} events, {RECURRING} recurring, one year"
    compare(name, lambda: read_text(data, [YEAR]), lambda: _with_the_libraries(data), RUNS, goal=GOAL)
    compare(
        f"{name}, through the reading process",
        lambda: ReadingProcess().read(big, [YEAR]),
        lambda: _with_the_libraries(data),
        RUNS,
        goal=GOAL,
    )


def test_memory_of_the_reading_process(big: Path) -> None:
    # A process counts what its parent held before it was started, so a small parent starts it.
    program = (
        "import resource, sys; from pathlib import Path;"
        "from planner.exchange.reading_process import ReadingProcess;"
        f"ReadingProcess().read(Path(sys.argv[1]), [{YEAR}]);"
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024)"
    )
    checkout = Path(__file__).resolve().parents[2]
    told = subprocess.run(
        [sys.executable, "-c", program, str(big)], capture_output=True, text=True, check=True, cwd=checkout
    )
    sys.stdout.write(f"\nmemory of the reading process: {told.stdout.strip()} MB; goal 120 MB\n")


def _with_the_libraries(data: bytes) -> int:
    parsed = icalendar.Calendar.from_ical(data)
    return len(recurring_ical_events.of(parsed).between((YEAR, 1, 1), (YEAR + 1, 1, 1)))
