from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from planner.app.formats import (
    Formats,
    formats_for,
    minute_of,
    pydate,
    qdate,
)
from planner.app.language import Translators
from planner.domain.span import IsoWeek, Span

TUESDAY = date(2026, 11, 24)
MORNING = datetime(2026, 11, 24, 8, 10)
LOCALES = ("en_GB", "nl_NL", "en_US")


def formats(locale: str, language: str = "en") -> Formats:
    return formats_for(language, locale)


@pytest.fixture(autouse=True)
def words(speaking: Translators) -> Translators:
    return speaking


@pytest.mark.parametrize(
    ("minutes", "written"),
    [(0, "0 min"), (45, "45 min"), (60, "1 h"), (65, "1 h 05"), (90, "1 h 30"), (2400, "40 h")],
)
def test_durations_are_written_as_plans_do(minutes: int, written: str) -> None:
    assert formats("en_GB").duration(minutes) == written


def test_durations_in_dutch_are_in_uren(words: Translators) -> None:
    words.speak("nl")
    assert formats("nl_NL", "nl").duration(90) == "1 u 30"
    assert formats("nl_NL", "nl").duration(60) == "1 u"


@pytest.mark.parametrize(
    ("share", "written"), [(None, "–"), (0.0, "0%"), (0.295, "30%"), (0.2949, "29%"), (1.0, "100%")]
)
def test_shares_are_written_in_whole_per_cent(share: float | None, written: str) -> None:
    assert formats("en_GB").share(share) == written


@pytest.mark.parametrize(
    ("locale", "morning", "afternoon", "midnight", "end_of_day"),
    [
        ("en_GB", "09:05", "14:30", "00:00", "24:00"),
        ("nl_NL", "09:05", "14:30", "00:00", "24:00"),
        ("en_US", "9:05 AM", "2:30 PM", "12:00 AM", "12:00 AM"),
    ],
)
def test_times_of_day_are_written_as_the_rep_is_used_to(
    locale: str, morning: str, afternoon: str, midnight: str, end_of_day: str
) -> None:
    written = [formats(locale).clock_time(minute) for minute in (545, 870, 0, 1440)]
    assert written == [morning, afternoon, midnight, end_of_day]


@pytest.mark.parametrize("locale", LOCALES)
def test_every_minute_of_the_day_is_written_in_a_way_of_its_own(locale: str) -> None:
    written = [formats(locale).clock_time(minute) for minute in range(1440)]

    assert len(set(written)) == 1440
    assert all("\u202f" not in text for text in written)


def test_from_when_to_when() -> None:
    assert formats("nl_NL").times(Span(TUESDAY, 540, 90)) == "09:00–10:30"
    assert formats("en_US").times(Span(TUESDAY, 1380, 60)) == "11:00 PM–12:00 AM"
    assert formats("en_GB").times(Span(TUESDAY, 1380, 60)) == "23:00–24:00"


@pytest.mark.parametrize(
    ("locale", "written"), [("en_GB", "24/11/2026"), ("nl_NL", "24-11-2026"), ("en_US", "11/24/2026")]
)
def test_dates_in_figures_have_their_year_in_full(locale: str, written: str) -> None:
    assert formats(locale).short_date(TUESDAY) == written
    assert formats(locale).date_and_time(MORNING).startswith(written)


@pytest.mark.parametrize(("language", "day", "short"), [("en", "Tuesday", "Tue"), ("nl", "dinsdag", "di")])
def test_days_are_named_in_the_language_of_the_app(language: str, day: str, short: str) -> None:
    for locale in LOCALES:
        assert formats(locale, language).weekday(TUESDAY) == day
        assert formats(locale, language).weekday(TUESDAY, short=True) == short


def test_words_follow_the_language_and_forms_the_formats() -> None:
    mixed = formats("nl_NL", "en")

    assert mixed.long_day(TUESDAY) == "Tuesday 24 November"
    assert mixed.date_and_time(MORNING) == "24-11-2026 08:10"
    assert mixed.number(9.5, 1) == "9,5"
    assert formats("en_GB", "nl").long_day(TUESDAY) == "dinsdag 24 november"
    assert formats("en_GB", "nl").number(9.5, 1) == "9.5"


@pytest.mark.parametrize(
    ("first", "last", "written"),
    [
        (date(2026, 11, 23), date(2026, 11, 27), "23–27 November 2026"),
        (date(2026, 11, 30), date(2026, 12, 4), "30 November–4 December 2026"),
        (date(2026, 12, 28), date(2027, 1, 3), "28 December–3 January 2027"),
    ],
)
def test_a_run_of_days_is_written_without_saying_things_twice(first: date, last: date, written: str) -> None:
    assert formats("en_GB").days_of(first, last, with_year=True) == written
    assert formats("en_GB").days_of(first, last) == written[:-5]


def test_weeks_and_moments() -> None:
    british = formats("en_GB")

    assert british.week(IsoWeek(2026, 48)) == "Week 48"
    assert british.moment(MORNING) == "Tue 08:10"
    assert british.full_moment(MORNING) == "Tuesday 24 November, 08:10"
    assert formats("en_US").moment(MORNING) == "Tue 8:10 AM"


@given(st.datetimes(datetime(1600, 1, 1), datetime(4000, 1, 1)))
def test_days_and_moments_go_to_qt_and_back(moment: datetime) -> None:
    assert pydate(qdate(moment.date())) == moment.date()
    assert minute_of(moment) == moment.hour * 60 + moment.minute


def test_without_a_choice_of_formats_those_of_the_language_are_used() -> None:
    assert formats_for("nl", "").short_date(TUESDAY) == "24-11-2026"
    assert formats_for("nl", "").weekday(TUESDAY) == "dinsdag"
    assert formats_for("", "").locale == QLocale.system()
    system = QLocale.system().name()[:2]
    assert formats_for(system, "").locale == QLocale.system()
