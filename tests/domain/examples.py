"""Values of a rep's week as tests want them, and Hypothesis strategies for any of them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from hypothesis import strategies as st

from planner.domain.appointment import Appointment, CalendarSource
from planner.domain.block import Block
from planner.domain.category import Category, Horizon, Side, default_categories
from planner.domain.plan import Plan
from planner.domain.preferences import Preferences
from planner.domain.span import DAY_MINUTES, SHORTEST_BLOCK, IsoWeek, Span
from planner.domain.week import Week

MONDAY = date(2026, 11, 23)
TUESDAY = date(2026, 11, 24)
SUNDAY = date(2026, 11, 29)
WEEK = IsoWeek(2026, 48)
NOON = datetime(2026, 11, 23, 12)

CATEGORIES = {category.id: category for category in default_categories()}
CALENDAR = CalendarSource("work", "Work", "blue", "work.ics", "meeting", reading=1)


def block(
    id_: str = "b",
    day: date = MONDAY,
    start: int = 540,
    length: int = 60,
    category: str = "calling",
    title: str = "",
) -> Block:
    """Return an own block, by default on Monday from 9 to 10."""
    return Block(id_, Span(day, start, length), category, title)


def appointment(
    uid: str = "u",
    start: datetime = datetime(2026, 11, 24, 9),
    end: datetime = datetime(2026, 11, 24, 10),
    *,
    all_day: bool = False,
    category: str = "meeting",
    busy: bool = True,
    cancelled: bool = False,
) -> Appointment:
    """Return an appointment, by default on Tuesday from 9 to 10."""
    return Appointment("work", uid, "", start, end, all_day, f"With {uid}", category, busy, cancelled)


def plan_of(
    *weeks: Week,
    categories: Iterable[Category] = tuple(CATEGORIES.values()),
    calendars: Iterable[CalendarSource] = (),
) -> Plan:
    """Return a plan of these weeks, which are known already; every other week is empty."""
    known = {week.iso: week for week in weeks}
    plan = Plan(Preferences(), categories, calendars, lambda iso: known.get(iso, Week(iso)))
    for iso in known:
        plan.week(iso)
    return plan


def own_category(id_: str = "fairs", name: str = "Fairs") -> Category:
    """Return a category that the rep has made."""
    return Category(id_, name, Side.ACQUISITION, Horizon.LONG, "account", position=20)


def spans(day: date = MONDAY) -> st.SearchStrategy[Span]:
    """Any span within a day."""
    return st.builds(
        lambda start, length: Span(day, start, min(length, DAY_MINUTES - start)),
        st.integers(0, DAY_MINUTES - SHORTEST_BLOCK),
        st.integers(SHORTEST_BLOCK, DAY_MINUTES),
    )


def days(around: date = MONDAY, reach: int = 3) -> st.SearchStrategy[date]:
    """Any day within reach of another."""
    return st.integers(-reach, reach).map(lambda offset: around + timedelta(days=offset))


def moments(around: date = MONDAY, reach: int = 3) -> st.SearchStrategy[datetime]:
    """Any whole minute within reach of a day."""
    minutes = reach * DAY_MINUTES
    noon = datetime(around.year, around.month, around.day, 12)
    return st.integers(-minutes, minutes).map(lambda offset: noon + timedelta(minutes=offset))
