"""Public holidays of a country or a part of it, for counting working days; loaded when first asked for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache

from PySide6.QtCore import QLocale

from planner.app.formats import formats_for
from planner.domain.preferences import Preferences

NOWHERE = "-"
"""Stands for no public holidays at all, where a country is asked for."""
_ENGLISH = "en_US"


@dataclass(frozen=True, slots=True)
class PublicHoliday:
    """A day off for all; `key` names it in the same way in every year and language of the app."""

    day: date
    name: str
    key: str


def country_of(preferences: Preferences) -> str:
    """Return the country of the holidays: the one that was set, else that of the formats; empty for none."""
    if preferences.holiday_country == NOWHERE:
        return ""
    if preferences.holiday_country:
        return preferences.holiday_country
    locale = formats_for(preferences.language, preferences.formats).locale
    return QLocale.territoryToCode(locale.territory())


def free_days(preferences: Preferences, first: date, last: date) -> frozenset[date]:
    """Return the public holidays from `first` to `last` on which the rep does not work."""
    country = country_of(preferences)
    years = range(first.year, last.year + 1)
    found = (h for year in years for h in holidays_of(country, preferences.holiday_region, year, "en"))
    return frozenset(
        h.day for h in found if first <= h.day <= last and h.key not in preferences.holidays_worked
    )


@cache
def holidays_of(country: str, region: str, year: int, language: str) -> tuple[PublicHoliday, ...]:
    """Return the public holidays of a year in the order of days, named in a language as far as known.

    There are none for a country that is not known; a region that is not known is left out of account.
    """
    if country not in countries():
        return ()
    import holidays

    known = holidays.country_holidays(country)
    part = region if region in known.subdivisions else None

    def named(wanted: str) -> dict[date, str]:
        # Always with a language, or the names would follow the machine.
        return dict(holidays.country_holidays(country, subdiv=part, years=year, language=wanted))

    own = known.default_language or _ENGLISH
    spoken = next((one for one in known.supported_languages if one.startswith(language)), own)
    keys = named(_ENGLISH if _ENGLISH in known.supported_languages else own)
    return tuple(PublicHoliday(day, name, keys[day]) for day, name in sorted(named(spoken).items()))


@cache
def countries() -> tuple[str, ...]:
    """Return the codes of all countries whose holidays are known."""
    import holidays

    return tuple(holidays.list_supported_countries(include_aliases=False))


@cache
def regions_of(country: str, year: int) -> tuple[tuple[str, str], ...]:
    """Return the parts of a country as (code, name), the code where unnamed; none if all share their days."""
    if country not in countries():
        return ()
    import holidays

    known = holidays.country_holidays(country)
    names = {code: name for name, code in known.subdivisions_aliases.items()}
    everywhere = holidays_of(country, "", year, "en")
    if all(holidays_of(country, code, year, "en") == everywhere for code in known.subdivisions):
        return ()
    return tuple((code, names.get(code, code)) for code in known.subdivisions)
