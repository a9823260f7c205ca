"""A data file as a rep would have it, and everything that can be read from one."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from planner.domain.agreement import Agreement, Carrier, Metric
from planner.domain.appointment import (
    CalendarSource,
    CategoryRule,
    Occurrence,
    RuleField,
    TimeKind,
    seconds_of,
)
from planner.domain.block import Block, Origin, Outcome
from planner.domain.category import Category, Hatch, Horizon, Side
from planner.domain.displacement import Cause, CouldWait, Displacement, HowItWent
from planner.domain.edits import Edit, EditKind, Label
from planner.domain.look_back import DayLog
from planner.domain.one_on_one import OneOnOne, OwnParameters, Release
from planner.domain.plan import Value
from planner.domain.preferences import Preferences, WorkingDay
from planner.domain.prospect import (
    CallList,
    ColumnMap,
    Enquiry,
    EnquiryResult,
    EnquirySource,
    KeptApart,
    Prospect,
    Stage,
    Touch,
)
from planner.domain.span import IsoWeek, Span
from planner.domain.support import CoachingSession, Support
from planner.domain.week import Baseline
from planner.storage import data_file, upgrade
from planner.storage.plan_reader import PlanReader
from planner.storage.plan_store import PlanStore
from planner.storage.schema import HEAD, HEAD_NUMBER

NEXT = f"{HEAD_NUMBER + 1:04d}"
AMSTERDAM = ZoneInfo("Europe/Amsterdam")
MONDAY = date(2026, 11, 23)
WEEK = IsoWeek.of(MONDAY)
NOON = datetime(2026, 11, 23, 12, 30)


def edit(before: Iterable[Value] = (), after: Iterable[Value] = ()) -> Edit:
    """Return an edit from some values to others."""
    return Edit(Label(EditKind.CHANGE), tuple(before), tuple(after))


def block(
    id_: str, day: date = MONDAY, start: int = 540, length: int = 60, category: str = "calling"
) -> Block:
    """Return an own block."""
    return Block(id_, Span(day, start, length), category, f"Müller & co {id_}", "ring twice")


def occurrence(uid: str, start: datetime, minutes: int = 60, kind: TimeKind = TimeKind.UTC) -> Occurrence:
    """Return an occurrence of one hour, by its start as it stands in the calendar."""
    begins = seconds_of(start)
    return Occurrence(uid, "", kind, begins, begins + minutes * 60, f"Meeting {uid}", ("Sales", "Élan"))


CALENDAR = CalendarSource(
    "calendar-1",
    "Work",
    "teal",
    "/home/rep/work.ics",
    "meeting",
    (CategoryRule(RuleField.TITLE, "coach", "coaching"), CategoryRule(RuleField.TAG, "leave", "leave")),
    (("u-3", "visits"),),
    reading=1,
    read_at=NOON,
)

OWN_CATEGORY = Category("fairs", "Fairs", Side.ACQUISITION, Horizon.LONG, "teal", Hatch.DOTS, True, False, 15)


def gave_way(id_: str, block_id: str, was: Span, now: Span | None, at: datetime = NOON) -> Displacement:
    """Return that a block moved, or went nowhere."""
    how = HowItWent.DISPLACED if now is None else HowItWent.MOVED
    return Displacement(id_, block_id, "calling", f"Müller {block_id}", how, was, now, at)


def own_blocks() -> list[Block]:
    """Return ten weeks of blocks."""
    return [
        block(f"b-{week}-{day}-{place}", MONDAY + timedelta(days=7 * week + day), 480 + 90 * place)
        for week in range(10)
        for day in range(5)
        for place in range(3)
    ]


def fill(path: Path) -> None:
    """Make a data file with something of everything in it."""
    data_file.create(path)
    store = PlanStore(path)
    blocks = own_blocks()
    fixed = Block(
        "calendar-1/u-1//2026-11-23",
        Span(MONDAY, 600, 60),
        "meeting",
        "Meeting u-1",
        origin=Origin.CALENDAR,
        takes_time=False,
        calendar_id="calendar-1",
    )
    done = Block("done", Span(MONDAY, 900, 30), "quotes", "", "", True, True, Outcome.DONE)
    preferences = Preferences("Jo", (WorkingDay(480, 1000), None) + (WorkingDay(500, 900),) * 5)
    occurrences = [
        occurrence(f"u-{number}", datetime(2026, 11, 23, 9) + timedelta(hours=5 * number))
        for number in range(60)
    ]
    number = store.add_reading(
        CALENDAR.id, occurrences, {"u-1": "BEGIN:VEVENT\r\nEND:VEVENT"}, [2026], "digest", "[]", NOON
    )
    assert number == CALENDAR.reading
    store.apply(edit([Preferences()], [preferences]))
    store.apply(edit((), [OWN_CATEGORY, *blocks, done]))
    store.apply(edit((), [CALENDAR]))
    store.apply(edit((), [Baseline("baseline-1", WEEK, 1, NOON, (*blocks[:9], fixed))]))
    store.apply(edit((), [Baseline("baseline-2", WEEK, 2, NOON, tuple(blocks[:9]))]))
    came_in = gave_way("d-1", blocks[0].id, blocks[0].span.moved(days=-3), blocks[0].span)
    explained = replace(
        came_in,
        cause=Cause.COVER,
        pushed_by="done",
        source="Order desk",
        could_wait=CouldWait.NO,
        private=True,
    )
    gone = gave_way("d-2", "gone", Span(MONDAY, 700, 45), None)
    cut = replace(blocks[2], outcome=Outcome.SHORTENED, kept=25, if_then="if the phone rings: later")
    store.apply(edit([blocks[2]], [cut, explained, gone]))
    store.apply(edit((), [DayLog(MONDAY, NOON, 3), DayLog(MONDAY + timedelta(days=1), None)]))
    store.apply(edit((), book_values()))
    store.apply(edit((), kept_values()))
    store.close()


def book_values() -> list[Value]:
    """Return prospects with touches and all that belongs to them."""
    companies = [
        Prospect(f"p-{n}", f"Zoë & zn {n}", city="Oss", stage=stage, next_on=MONDAY + timedelta(days=n))
        for n, stage in enumerate(Stage)
    ]
    merged = replace(companies[1], merged_into="p-0", refs=(("hubspot", "7"), ("file", "é")))
    touches = [
        Touch(f"t-{n}", f"p-{n % 5}", MONDAY - timedelta(days=3 * n), minutes=n, note=f"rang {n}")
        for n in range(12)
    ]
    values: list[Value] = [companies[0], merged, *companies[2:], *touches]
    return [
        *values,
        Enquiry("e-1", MONDAY, "p-3", EnquirySource.AGENCY, "Rollers", EnquiryResult.DEAL, MONDAY),
        Enquiry("e-2", MONDAY - timedelta(days=9), what="Service"),
        CallList("b-0-0-0", ("p-2", "p-0", "p-4")),
        KeptApart("p-2", "p-4"),
        ColumnMap("company|phone", (("Company", "company"), ("Tel.", "phone"), ("Fax", ""))),
    ]


def kept_values() -> list[Value]:
    """Return something of everything that was agreed, and of what surrounds it."""
    return [
        Agreement("a-1", Metric.PROSPECTS, 10, MONDAY, carrier=Carrier.TOGETHER, agreed_on=MONDAY),
        Agreement("a-2", Metric.LONG_SHARE, 0.3, date(2026, 1, 5), MONDAY, upper=1 / 3),
        Support(date(2026, 10, 5), "Bureau Noord", ends=date(2027, 10, 4)),
        CoachingSession("c-1", MONDAY, "Opening a call", "three calls", "b-0-0-0", "went well"),
        OneOnOne("o-1", MONDAY, 930, date(2026, 10, 26), MONDAY, "Ingrid", observations=("mix",)),
        Release("r-1", "o-1", NOON, "week-48.overmorgen-sheet", "ab" * 32, ("mix", "words"), NOON),
        OwnParameters((("theta0", 0.08), ("hours", 0.9))),
    ]


def contents(path: Path) -> list[object]:
    """Return everything that the app can read from a data file."""
    with PlanReader(path) as reader:
        calendars = reader.calendars()
        days = (date(2026, 1, 1), date(2027, 12, 31))
        return [
            reader.owner,
            reader.preferences(),
            reader.categories(),
            calendars,
            [reader.series(calendar) for calendar in calendars],
            [reader.reading(calendar) for calendar in calendars],
            [reader.covered_years(calendar) for calendar in calendars],
            reader.blocks(*days),
            reader.appointments(*days, AMSTERDAM),
            reader.baselines(WEEK),
            reader.displacements(*days),
            reader.day_logs(*days),
            reader.minutes_between(*days),
            reader.kept(),
            reader.prospects(),
            reader.touches_between(*days),
            reader.touches_of(f"p-{n}" for n in range(5)),
            reader.enquiries(),
            reader.call_lists_of(["b-0-0-0"]),
            reader.column_maps(),
            reader.kept_apart(),
        ]


def next_version(folder: Path) -> Path:
    """Make the migrations with one more, as the next version will have; it fails on a file without blocks."""
    scripts = folder / "next"
    shutil.copytree(upgrade.SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
    (scripts / "versions" / f"{NEXT}_more.py").write_text(
        "import sqlalchemy as sa\n"
        "from alembic import op\n"
        f"revision = '{NEXT}'\n"
        f"down_revision = '{HEAD}'\n"
        "def upgrade():\n"
        "    op.create_table('wish', sa.Column('id', sa.Text(), primary_key=True))\n"
        "    with op.batch_alter_table('category') as category:\n"
        "        category.alter_column('name', nullable=True)\n"
        "    if op.get_bind().exec_driver_sql('SELECT count(*) FROM block').scalar() == 0:\n"
        "        op.execute('INSERT INTO no_such_table VALUES (1)')\n"
    )
    return scripts
