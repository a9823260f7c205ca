"""Which one-on-one is meant where nobody says which."""

from dataclasses import replace
from datetime import date, datetime

from planner.app.one_on_ones import about, at_hand
from planner.domain.one_on_one import OneOnOne

TODAY = date(2026, 11, 24)
FIRST, LAST = date(2026, 8, 31), date(2026, 11, 29)
NEXT = OneOnOne("next", date(2026, 11, 26), 930, FIRST, LAST)
KEPT = replace(NEXT, id="kept", day=date(2026, 11, 12), kept_at=datetime(2026, 11, 12, 17))


def test_the_next_to_come_goes_before_the_one_that_was_kept() -> None:
    assert at_hand([KEPT, NEXT], TODAY) is NEXT


def test_one_that_was_held_and_not_kept_goes_first_for_two_weeks() -> None:
    still_open = replace(KEPT, id="open", kept_at=None)

    assert at_hand([NEXT, still_open], TODAY) is still_open
    assert at_hand([NEXT, still_open], date(2026, 11, 26)) is still_open
    assert at_hand([NEXT, replace(still_open, day=date(2026, 11, 9))], TODAY) is NEXT


def test_what_was_kept_about_the_same_days_is_meant() -> None:
    assert about([KEPT, NEXT], FIRST, LAST, TODAY) is KEPT
    assert about([KEPT, NEXT], FIRST, date(2026, 11, 22), TODAY) is NEXT
    assert about([], FIRST, LAST, TODAY) is None
