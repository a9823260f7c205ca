"""Public holidays: which country's, and which of them count as days off."""

from dataclasses import replace
from datetime import date

import pytest

from planner.app.public_holidays import NOWHERE, countries, country_of, free_days, holidays_of, regions_of
from planner.domain.agreement import month_of
from planner.domain.pace import working_days
from planner.domain.preferences import Preferences

DUTCH = Preferences(language="nl", formats="nl_NL")
GOOD_FRIDAY = date(2026, 4, 3)
YEAR = (date(2026, 1, 1), date(2026, 12, 31))


@pytest.mark.parametrize(
    ("preferences", "country"),
    [
        (DUTCH, "NL"),
        (replace(DUTCH, formats="nl_BE"), "BE"),
        (replace(DUTCH, formats="de_DE"), "DE"),
        (replace(DUTCH, holiday_country="LU"), "LU"),
        (replace(DUTCH, holiday_country=NOWHERE), ""),
    ],
)
def test_the_country_is_that_of_the_formats_until_another_is_chosen(
    preferences: Preferences, country: str
) -> None:
    assert country_of(preferences) == country


@pytest.mark.parametrize(
    ("country", "region", "name", "day"),
    [
        ("NL", "", "Koningsdag", date(2026, 4, 27)),
        ("BE", "", "Nationale feestdag", date(2026, 7, 21)),
        ("DE", "", "Tag der Deutschen Einheit", date(2026, 10, 3)),
        ("DE", "NW", "Fronleichnam", date(2026, 6, 4)),
        ("GB", "SCT", "Saint Andrew's Day", date(2026, 11, 30)),
    ],
)
def test_holidays_have_their_days_and_names(country: str, region: str, name: str, day: date) -> None:
    assert (day, name) in [(h.day, h.name) for h in holidays_of(country, region, 2026, "nl")]


def test_a_day_on_which_the_rep_works_all_the_same_is_one_in_every_year_and_language() -> None:
    works = replace(DUTCH, holidays_worked=("Good Friday",))

    assert GOOD_FRIDAY in free_days(DUTCH, *YEAR)
    assert free_days(DUTCH, *YEAR) - free_days(works, *YEAR) == {GOOD_FRIDAY}
    assert date(2027, 3, 26) not in free_days(works, date(2027, 1, 1), date(2027, 12, 31))
    assert [h.name for h in holidays_of("NL", "", 2026, "nl") if h.key == "Good Friday"] == ["Goede vrijdag"]


def test_a_month_with_holidays_has_fewer_working_days() -> None:
    may = month_of(date(2026, 5, 1))

    assert free_days(DUTCH, *may) == {date(2026, 5, 14), date(2026, 5, 24), date(2026, 5, 25)}
    assert len(working_days(*may, DUTCH, free_days(DUTCH, *may))) == 19
    assert free_days(replace(DUTCH, holiday_country=NOWHERE), *may) == frozenset()


def test_the_turn_of_the_year_is_known_on_both_sides() -> None:
    assert free_days(DUTCH, date(2026, 12, 25), date(2027, 1, 1)) == {
        date(2026, 12, 25),
        date(2026, 12, 26),
        date(2027, 1, 1),
    }


def test_regions_are_offered_only_where_their_days_differ() -> None:
    assert regions_of("NL", 2026) == ()
    assert ("BY", "Bayern") in regions_of("DE", 2026)
    assert len(countries()) > 200


def test_a_country_or_region_that_is_not_known_has_no_days_of_its_own() -> None:
    assert holidays_of("XX", "", 2026, "en") == ()
    assert regions_of("XX", 2026) == ()
    assert holidays_of("NL", "nowhere", 2026, "en") == holidays_of("NL", "", 2026, "en")
