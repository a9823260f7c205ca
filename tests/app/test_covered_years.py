"""Which years of a recurring appointment are worked out."""

from __future__ import annotations

from datetime import date

from planner.app.covered_years import usual_years, years_around


def test_a_reading_covers_last_year_this_one_and_the_next() -> None:
    assert usual_years(date(2026, 11, 23)) == {2025, 2026, 2027}


def test_days_need_their_own_year_and_the_one_in_which_a_long_appointment_may_have_begun() -> None:
    assert years_around(date(2026, 11, 23), date(2026, 11, 29)) == {2025, 2026}
    assert years_around(date(2026, 12, 28), date(2027, 1, 3)) == {2025, 2026, 2027}


def test_on_new_years_eve_the_next_year_has_begun_somewhere() -> None:
    assert years_around(date(2028, 12, 25), date(2028, 12, 31)) == {2027, 2028, 2029}


def test_no_year_lies_outside_the_calendar() -> None:
    assert years_around(date(1, 1, 1), date(1, 1, 7)) == {1}
    assert years_around(date(9999, 12, 27), date(9999, 12, 31)) == {9998, 9999}
