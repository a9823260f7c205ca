"""The week of the printed mock-up, and others that paper finds harder."""

from datetime import date, datetime, timedelta

from planner.app.formats import Formats, formats_for
from planner.domain.appointment import Appointment
from planner.domain.block import Block
from planner.domain.category import default_categories
from planner.domain.preferences import Band, Preferences
from planner.domain.span import IsoWeek, Span
from planner.domain.week import Baseline, Week
from planner.printing.sheet_content import SheetContent, SheetOptions
from planner.printing.week_sheet import WeekSheet

WEEK = IsoWeek(2026, 48)
PRINTED_AT = datetime(2026, 11, 23, 8, 12)
_AGREED = Band(0.3)
ENGLISH = formats_for("en", "en_GB")

# Day (0 is Monday), start, length in minutes, category, title; "p" protected, "c" from a calendar.
_MOCK = (
    (0, "07:30", 30, "admin", "Week plan, mail", ""),
    (0, "08:00", 60, "internal", "Sales meeting", "c"),
    (0, "09:00", 90, "research", "Packaging, list B", "p"),
    (0, "11:00", 60, "quotes", "Hoekstra, gear units", ""),
    (0, "12:45", 45, "travel", "To Waalwijk", ""),
    (0, "13:30", 90, "visits", "Rademaker & Zn", "c"),
    (0, "15:15", 105, "service", "De Korver, bearing complaint", ""),
    (1, "07:45", 30, "admin", "Mail and CRM", ""),
    (1, "08:15", 45, "quotes", "Brouwerij De Kroon", ""),
    (1, "09:00", 90, "calling", "Food industry, list A", "p"),
    (1, "10:30", 90, "quotes", "Peelland, line 3", ""),
    (1, "13:00", 75, "service", "Follow-up open quotes", ""),
    (1, "14:30", 90, "buffer", "", ""),
    (1, "16:00", 60, "account", "Rademaker, contract 2027", ""),
    (2, "08:00", 30, "admin", "Mail and CRM", ""),
    (2, "08:30", 90, "calling", "Food industry, list A", "p"),
    (2, "10:00", 15, "service", "Confirm visits", ""),
    (2, "10:30", 90, "quotes", "Staalbouw Zeeland", ""),
    (2, "12:45", 45, "travel", "To Oss", ""),
    (2, "13:30", 60, "meeting", "Van Gils Verpakking", "c"),
    (2, "14:30", 45, "travel", "To Tilburg", ""),
    (2, "15:30", 90, "buffer", "", ""),
    (3, "08:00", 60, "quotes", "Hoekstra, spare parts", ""),
    (3, "12:00", 45, "internal", "Product update", "c"),
    (3, "13:15", 75, "visits", "Brouwerij De Kroon", "c"),
    (3, "14:45", 45, "service", "De Korver, call back", ""),
    (3, "15:30", 60, "coaching", "One-on-one with Ingrid", "c"),
    (3, "16:30", 60, "buffer", "", ""),
    (4, "08:30", 105, "quotes", "Quote round, week 49", ""),
    (4, "10:30", 120, "buffer", "", ""),
    (4, "13:00", 60, "account", "Hoekstra, growth plan", ""),
    (4, "14:00", 90, "calling", "Packaging, list B", "p"),
    (4, "15:30", 45, "service", "Open points", ""),
    (4, "16:15", 45, "admin", "Look back, next week", ""),
)


def minute(text: str) -> int:
    hours, minutes = text.split(":")
    return int(hours) * 60 + int(minutes)


def block(
    day: int,
    start: str,
    length: int,
    category: str = "quotes",
    title: str = "",
    *,
    note: str = "",
    private: bool = False,
    protected: bool = False,
    number: int = 0,
) -> Block:
    """A block of the sample week; `day` 0 is Monday."""
    span = Span(WEEK.monday + timedelta(days=day), minute(start), length)
    name = f"{day}-{start}-{category}-{title[:20]}-{number}"
    return Block(name, span, category, title, note, private, protected)


def mock_blocks() -> tuple[Block, ...]:
    """The rep's own blocks of the mock."""
    return tuple(
        block(day, start, length, category, title, protected=flag == "p")
        for day, start, length, category, title, flag in _MOCK
        if flag != "c"
    )


def mock_appointments() -> tuple[Appointment, ...]:
    """The appointments from the calendar in the mock."""
    return tuple(
        appointment(day, start, length, category, title)
        for day, start, length, category, title, flag in _MOCK
        if flag == "c"
    )


def appointment(
    day: int, start: str, length: int, category: str, title: str, *, private: bool = False, busy: bool = True
) -> Appointment:
    """A timed appointment of the sample week."""
    begins = datetime.combine(WEEK.monday, datetime.min.time()) + timedelta(days=day, minutes=minute(start))
    ends = begins + timedelta(minutes=length)
    uid = f"{day}-{start}-{title}"
    return Appointment("work", uid, "", begins, ends, False, title, category, busy, private=private)


def all_day(title: str, first: int, last: int, category: str = "internal", **marks: bool) -> Appointment:
    """An all-day appointment from one day of the week to another, both included."""
    start = datetime.combine(WEEK.monday, datetime.min.time())
    return Appointment(
        "work",
        f"uid-{title}-{first}",
        "",
        start + timedelta(days=first),
        start + timedelta(days=last + 1),
        True,
        title,
        category,
        private=marks.get("private", False),
    )


def content(
    blocks: tuple[Block, ...] | None = None,
    *,
    appointments: tuple[Appointment, ...] | None = None,
    preferences: Preferences | None = None,
    committed: bool = True,
    agreed: Band | None = _AGREED,
) -> SheetContent:
    """The mock's week, or one with other blocks."""
    chosen = mock_blocks() if blocks is None else blocks
    if appointments is None:
        appointments = mock_appointments() if blocks is None else ()
    baseline = Baseline("b1", WEEK, 1, datetime(2026, 11, 23, 8, 10), chosen)
    week = Week(WEEK, chosen, appointments, (baseline,) if committed else ())
    categories = {category.id: category for category in default_categories()}
    wanted = preferences or Preferences(rep_name="Jeroen Smits")
    return SheetContent(week, categories, wanted, PRINTED_AT, agreed)


def sheet(
    shown: SheetContent | None = None,
    options: SheetOptions | None = None,
    formats: Formats = ENGLISH,
) -> WeekSheet:
    """A sheet of the mock's week, on A4 and in colour unless told otherwise."""
    return WeekSheet(shown or content(), options or SheetOptions(), formats)


def day_of(offset: int) -> date:
    return WEEK.monday + timedelta(days=offset)
