"""The calendars of the made-up rep: an own one, and one that the whole sales team reads."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from planner.domain.appointment import CalendarSource, CategoryRule, Occurrence, RuleField
from planner.domain.span import IsoWeek
from planner.sample.dice import Dice
from planner.sample.patterns import COVERED_DAYS, NEXT_WEEK, THIS_WEEK
from planner.sample.slots import FRIDAY, THURSDAY, TUESDAY, all_day, fixed, occurrence_of
from planner.sample.texts import Texts

# The files are as made-up as the rest; reading one again finds none and says so.
_OWN_FILE = "jeroen-smits.ics"
_TEAM_FILE = "team.ics"


def own_calendar(calendar_id: str, texts: Texts) -> CalendarSource:
    """Return the rep's own calendar; what its entries carry no tag for is an internal meeting."""
    rules = tuple(CategoryRule(RuleField.TAG, tag, put) for put, tag in texts.tags.items())
    coaching = CategoryRule(RuleField.TITLE, texts.manager, "coaching")
    name = texts.calendars["own"]
    return CalendarSource(calendar_id, name, "visits", _OWN_FILE, "internal", (*rules, coaching))


def team_calendar(calendar_id: str, texts: Texts) -> CalendarSource:
    """Return the calendar of the sales team: all-day entries, of which one calls for cover."""
    cover = CategoryRule(RuleField.TITLE, texts.cover_word, "cover")
    name = texts.calendars["team"]
    return CalendarSource(calendar_id, name, "cover", _TEAM_FILE, "internal", (cover,), position=1)


def covered_days(number: int, iso: IsoWeek) -> frozenset[date]:
    """Return the days of a week on which the back office needed cover."""
    return frozenset(iso.days[: COVERED_DAYS.get(number, 0)])


def own_extras(this_week: IsoWeek, texts: Texts, dice: Dice) -> list[Occurrence]:
    """Return what stands in the rep's own calendar beside the weeks' patterns: all later than next week."""
    week = this_week.plus(2)
    visit = fixed(TUESDAY, "13:30", 90, "visits", company=texts.customers[0].name)
    cancelled = occurrence_of(visit, week, dice.new_id(), visit.company, texts.tags["visits"])
    day_off = week.plus(1).days[FRIDAY]
    title = texts.title("day_off", week)
    return [
        replace(cancelled, cancelled=True),
        all_day(dice.new_id(), _midnight(day_off), _midnight(day_off, 1), title, tag=texts.tags["leave"]),
    ]


def team_occurrences(this_week: IsoWeek, texts: Texts, dice: Dice) -> list[Occurrence]:
    """Return the entries of the team's calendar: the weeks that needed cover, and a fair to look at."""
    found = []
    for number, days in COVERED_DAYS.items():
        iso = this_week.plus(number - THIS_WEEK)
        first = _midnight(iso.monday)
        title = texts.title("cover_needed", iso)
        found.append(all_day(dice.new_id(), first, first + timedelta(days=days), title))
    fair = this_week.plus(NEXT_WEEK + 1 - THIS_WEEK)
    title = texts.title("trade_fair", fair)
    opens, closes = _midnight(fair.days[TUESDAY]), _midnight(fair.days[THURSDAY], 1)
    return [*found, all_day(dice.new_id(), opens, closes, title, busy=False)]


def _midnight(day: date, days_later: int = 0) -> datetime:
    return datetime.combine(day + timedelta(days=days_later), time.min)
