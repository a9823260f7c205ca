"""How the made-up rep plans: the days that the weeks of the sample are put together from."""

from __future__ import annotations

from planner.sample.dice import Dice
from planner.sample.slots import FRIDAY, MONDAY, RECURRING, THURSDAY, TUESDAY, WEDNESDAY, Slot, fixed, own

WEEKS_BEFORE = 26
THIS_WEEK = WEEKS_BEFORE
NEXT_WEEK = THIS_WEEK + 1
LAST_WEEK = THIS_WEEK + 9
"""Weeks are counted from 0, the oldest; after the next one only what recurs is in the calendar."""

WEEK_OFF = 9
ILL_ON_FRIDAY = 17
COACHED_FROM = 12

COVERED_DAYS = {4: 2, 7: 5, 10: 5, 11: 5, 14: 5, 16: 3, 18: 5, 20: 5, 21: 2, 24: 2, THIS_WEEK: 3}
"""On how many days from Monday the back office needed cover, by week."""

_MONDAY = (
    own(MONDAY, "07:30", 30, "admin", "week_plan"),
    fixed(MONDAY, "08:00", 60, "internal", "sales_meeting"),
)

_MONDAYS = (
    (
        *_MONDAY,
        own(MONDAY, "09:00", 90, "research"),
        own(MONDAY, "11:00", 60, "quotes"),
        own(MONDAY, "12:45", 45, "travel"),
        fixed(MONDAY, "13:30", 90, "visits"),
        own(MONDAY, "15:15", 105, "service"),
    ),
    (
        *_MONDAY,
        own(MONDAY, "09:00", 90, "calling"),
        own(MONDAY, "10:45", 75, "quotes"),
        own(MONDAY, "13:00", 75, "service"),
        own(MONDAY, "14:30", 90, "buffer"),
        own(MONDAY, "16:00", 60, "account"),
    ),
)
_TUESDAYS = (
    (
        own(TUESDAY, "07:45", 30, "admin", "mail"),
        own(TUESDAY, "08:15", 45, "quotes"),
        own(TUESDAY, "09:00", 90, "calling"),
        own(TUESDAY, "10:30", 90, "quotes"),
        own(TUESDAY, "13:00", 75, "service", "open_quotes"),
        own(TUESDAY, "14:30", 90, "buffer"),
        own(TUESDAY, "16:00", 60, "account"),
    ),
    (
        own(TUESDAY, "08:00", 30, "admin", "mail"),
        own(TUESDAY, "08:30", 90, "research"),
        own(TUESDAY, "10:15", 105, "quotes"),
        own(TUESDAY, "12:45", 45, "travel"),
        fixed(TUESDAY, "13:30", 90, "visits"),
        own(TUESDAY, "15:00", 45, "travel"),
        own(TUESDAY, "15:45", 75, "followup"),
    ),
)
_WEDNESDAY_OUT = (
    own(WEDNESDAY, "08:00", 30, "admin", "mail"),
    own(WEDNESDAY, "08:30", 90, "research"),
    own(WEDNESDAY, "10:00", 15, "service", "confirm_visits"),
    own(WEDNESDAY, "10:30", 90, "quotes"),
    own(WEDNESDAY, "12:45", 45, "travel"),
    fixed(WEDNESDAY, "13:30", 60, "meeting"),
    own(WEDNESDAY, "14:30", 45, "travel"),
    own(WEDNESDAY, "15:30", 90, "buffer"),
)
_WEDNESDAY_IN = (
    own(WEDNESDAY, "08:00", 30, "admin", "mail"),
    own(WEDNESDAY, "08:30", 90, "calling"),
    own(WEDNESDAY, "10:15", 105, "quotes"),
    fixed(WEDNESDAY, "13:00", 75, "visits"),
    own(WEDNESDAY, "14:30", 75, "account"),
    own(WEDNESDAY, "15:45", 75, "buffer"),
)
_THURSDAY_OUT = (
    own(THURSDAY, "08:00", 60, "quotes"),
    own(THURSDAY, "09:30", 120, "service"),
    fixed(THURSDAY, "12:00", 45, "internal", "product_update"),
    fixed(THURSDAY, "13:15", 75, "visits"),
    own(THURSDAY, "14:45", 45, "service"),
)
_THURSDAY_TALK = (
    fixed(THURSDAY, "15:30", 60, "coaching", "one_on_one"),
    own(THURSDAY, "16:30", 60, "buffer"),
)
_THURSDAY_NO_TALK = (own(THURSDAY, "15:30", 90, "buffer"),)
_THURSDAY_IN = (
    own(THURSDAY, "08:00", 60, "quotes"),
    own(THURSDAY, "09:00", 90, "calling"),
    own(THURSDAY, "10:45", 75, "service"),
    own(THURSDAY, "13:00", 90, "account"),
    own(THURSDAY, "14:45", 60, "service"),
    own(THURSDAY, "15:45", 75, "buffer"),
)
_FRIDAY_END = (
    own(FRIDAY, "15:30", 45, "service", "open_points"),
    own(FRIDAY, "16:15", 45, "admin", "look_back"),
)
_FRIDAYS = (
    (
        own(FRIDAY, "08:30", 105, "quotes", "quote_round"),
        own(FRIDAY, "10:30", 90, "buffer"),
        own(FRIDAY, "13:00", 60, "account"),
        own(FRIDAY, "14:00", 90, "calling"),
        *_FRIDAY_END,
    ),
    (
        own(FRIDAY, "08:30", 90, "quotes", "quote_round"),
        own(FRIDAY, "10:30", 90, "buffer"),
        own(FRIDAY, "13:00", 60, "followup"),
        own(FRIDAY, "14:00", 90, "research"),
        *_FRIDAY_END,
    ),
)
_FRIDAY_FIGURES = (
    fixed(FRIDAY, "09:00", 60, "internal", "monthly_figures"),
    own(FRIDAY, "10:15", 90, "quotes", "quote_round"),
    own(FRIDAY, "13:00", 60, "buffer"),
    own(FRIDAY, "14:00", 90, "calling"),
    *_FRIDAY_END,
)
_THIS_WEEK = (
    *_MONDAY,
    own(MONDAY, "09:00", 90, "research", "packaging_list"),
    own(MONDAY, "11:00", 60, "quotes", "gear_units"),
    own(MONDAY, "12:45", 45, "travel"),
    fixed(MONDAY, "13:30", 90, "visits", company="Rademaker & Zn"),
    own(MONDAY, "15:15", 105, "service", "bearing_complaint"),
    own(TUESDAY, "07:45", 30, "admin", "mail"),
    own(TUESDAY, "08:15", 45, "quotes", company="Brouwerij De Kroon"),
    own(TUESDAY, "09:00", 90, "calling", "food_list"),
    own(TUESDAY, "10:30", 90, "quotes", "line_3"),
    own(TUESDAY, "13:00", 75, "service", "open_quotes"),
    own(TUESDAY, "14:30", 90, "buffer"),
    own(TUESDAY, "16:00", 60, "account", "contract"),
    own(WEDNESDAY, "08:00", 30, "admin", "mail"),
    own(WEDNESDAY, "10:00", 15, "service", "confirm_visits"),
    own(WEDNESDAY, "10:30", 90, "quotes", company="Staalbouw Zeeland"),
    own(WEDNESDAY, "12:45", 45, "travel"),
    fixed(WEDNESDAY, "13:30", 60, "meeting", company="Van Gils Verpakking"),
    own(WEDNESDAY, "14:30", 45, "travel"),
    own(WEDNESDAY, "15:30", 90, "buffer"),
    own(THURSDAY, "08:00", 60, "quotes", "spare_parts"),
    fixed(THURSDAY, "12:00", 45, "internal", "product_update"),
    fixed(THURSDAY, "13:15", 75, "visits", company="Brouwerij De Kroon"),
    own(THURSDAY, "14:45", 45, "service", "call_back"),
    *_THURSDAY_TALK,
    own(FRIDAY, "08:30", 105, "quotes", "quote_round"),
    own(FRIDAY, "10:30", 120, "buffer"),
    own(FRIDAY, "13:00", 60, "account", "growth_plan"),
    own(FRIDAY, "14:00", 90, "calling", "packaging_list"),
    *_FRIDAY_END,
)
_NEXT_WEEK = (
    fixed(MONDAY, "08:00", 60, "internal", "sales_meeting"),
    fixed(MONDAY, "13:00", 90, "visits", company="Houtindustrie Wessels"),
    own(TUESDAY, "08:00", 30, "admin", "mail"),
    fixed(TUESDAY, "11:00", 60, "service", "site_call"),
    fixed(TUESDAY, "15:00", 90, "visits", company="Hoekstra"),
    fixed(WEDNESDAY, "11:00", 60, "internal", "price_list"),
    own(WEDNESDAY, "12:15", 45, "travel"),
    fixed(WEDNESDAY, "13:00", 60, "meeting", company="Deltaplast"),
    own(WEDNESDAY, "14:00", 45, "travel"),
    own(THURSDAY, "08:00", 30, "admin", "mail"),
    fixed(THURSDAY, "13:00", 90, "visits", company="Rademaker & Zn"),
    fixed(FRIDAY, "09:00", 60, "internal", "monthly_figures"),
    fixed(FRIDAY, "13:30", 90, "leave", "dentist"),
)

LATE_CALL = fixed(TUESDAY, "11:00", 30, "service", company="Hoekstra")
"""An appointment of this week that came in after it was committed, while the rep works on another quote."""

ORDER_DESK = own(MONDAY, "09:00", 120, "cover", "order_desk")
"""What took the place of this week's first acquisition block, which went to `MOVED_TO`."""

MOVED_TO = own(WEDNESDAY, "08:30", 90, "research", "packaging_list")

CAME_ON_MONDAY = "bearing_complaint"
"""What was not known yet when this week was first committed, on Friday."""

PUT_OFF = own(MONDAY, "15:15", 90, "calling", "food_list")
"""What this week was first committed with at the time of `CAME_ON_MONDAY`; it went to Tuesday morning."""

WITH_IF_THEN = frozenset({"research", "calling"})
"""The kinds of work for which the rep has an if-then plan this week."""


def planned(number: int, dice: Dice) -> tuple[Slot, ...]:
    """Return what stood in a week when it was committed; in later weeks, what has been planned so far."""
    if number == THIS_WEEK:
        return _THIS_WEEK
    if number == NEXT_WEEK:
        return _NEXT_WEEK
    if number == WEEK_OFF:
        return tuple(own(day, "08:00", 540, "leave", "week_off") for day in range(MONDAY, FRIDAY + 1))
    usual = (
        *dice.one_of(_MONDAYS),
        *dice.one_of(_TUESDAYS),
        *(_WEDNESDAY_OUT if number % 2 == 0 else _WEDNESDAY_IN),
        *_thursday(number),
        *(_FRIDAY_FIGURES if number % 4 == 3 else dice.one_of(_FRIDAYS)),
    )
    if number > NEXT_WEEK:
        return tuple(slot for slot in usual if slot.text in RECURRING)
    return usual


def _thursday(number: int) -> tuple[Slot, ...]:
    if number % 2:
        return _THURSDAY_IN
    talks_every = 2 if number >= COACHED_FROM else 4
    return (*_THURSDAY_OUT, *(_THURSDAY_TALK if number % talks_every == 0 else _THURSDAY_NO_TALK))
