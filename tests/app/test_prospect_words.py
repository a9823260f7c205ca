from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from planner.app.formats import Formats, formats_for
from planner.app.prospect_story import owner_words, story_of
from planner.app.prospect_words import (
    contact_line,
    last_touch_words,
    near_day,
    spoken_prospect,
    touch_text,
    touch_title,
)
from planner.domain.prospect import (
    Enquiry,
    EnquiryResult,
    EnquirySource,
    Owner,
    Touch,
    TouchKind,
    TouchOutcome,
)
from tests.domain.prospect_examples import prospect

TODAY = date(2026, 11, 24)


@pytest.fixture
def formats(qtbot: QtBot) -> Formats:
    return formats_for("en", "")


@pytest.mark.parametrize(
    ("day", "written"),
    [
        (TODAY, "Today"),
        (date(2026, 11, 25), "Wed 25 Nov"),
        (date(2026, 11, 30), "Mon 30 Nov"),
        (date(2026, 12, 1), "1 Dec"),
        (date(2026, 11, 23), "23 Nov"),
        (date(2027, 1, 5), "5 Jan 2027"),
    ],
)
def test_days_near_today_are_written_in_short(day: date, written: str, formats: Formats) -> None:
    assert near_day(day, TODAY, formats) == written


def test_the_last_touch_has_no_weekday(formats: Formats) -> None:
    assert last_touch_words(None, TODAY, formats) == "never"
    assert last_touch_words(date(2026, 11, 26), TODAY, formats) == "26 Nov"
    assert last_touch_words(date(2025, 3, 3), TODAY, formats) == "3 Mar 2025"


@pytest.mark.parametrize(
    ("contact", "city", "line"),
    [
        ("Ann", "Oss", "Ann, Oss"),
        ("Ann", "", "Ann"),
        ("", "", "first contact unknown"),
        ("", "Oss", "first contact unknown, Oss"),
    ],
)
def test_contact_and_city_are_one_line(contact: str, city: str, line: str, qtbot: QtBot) -> None:
    assert contact_line(prospect(contact=contact, city=city)) == line


def test_a_touch_is_told_with_who_and_how_long(formats: Formats) -> None:
    mail = Touch("t", "p", TODAY, TouchKind.MAIL, Owner.AGENCY, TouchOutcome.INTERESTED, 6, "Sends drawings")
    assert touch_title(mail, formats) == "Mail by agency, 6 min"
    assert touch_text(mail) == "Interested. Sends drawings"
    assert touch_text(Touch("t", "p", TODAY, outcome=TouchOutcome.SPOKE)) == "Spoke"


def test_a_prospect_without_an_action_is_read_out(formats: Formats) -> None:
    spoken = spoken_prospect(prospect(company="Molen"), None, TODAY, formats)
    assert spoken == "Molen; first contact unknown; New; no next action; last touch: never; Own"


def test_the_story_is_newest_first_and_ends_where_it_began(formats: Formats) -> None:
    root = prospect(
        "p",
        owner=Owner.AGENCY,
        owner_since=date(2026, 11, 20),
        added_on=date(2026, 11, 3),
        list_name="List B",
    )
    other = prospect("q", "Delta Plast", city="Oss", merged_into="p", added_on=date(2026, 11, 1))
    call = Touch("t", "p", date(2026, 11, 12))
    asked = Enquiry(
        "e", date(2026, 11, 22), "q", EnquirySource.AGENCY, "Line 3", EnquiryResult.DEAL, note="Two years"
    )
    story = story_of([root, other], [call], [asked], formats)
    assert [(event.title, event.text) for event in story] == [
        ("Enquiry: deal", "Line 3. Approach by agency. Two years"),
        ("Handed to the agency", ""),
        ("Call", ""),
        ("Also known as Delta Plast", "Oss"),
        ("Added", "List B"),
    ]
    assert [event.about for event in story] == [asked, None, call, other, None]


def test_an_import_is_told_as_the_beginning(formats: Formats) -> None:
    added = prospect(added_from="leads.xlsx", owner_since=TODAY)
    assert [event.title for event in story_of([added], [], [], formats)] == [
        "Handed over by the agency",
        "Added from import",
    ]


def test_the_owner_is_told_with_the_day_of_the_change(formats: Formats) -> None:
    assert owner_words(prospect(), formats) == "Own"
    assert owner_words(prospect(owner_since=TODAY), formats) == "Own, from agency on 24 Nov"
    assert owner_words(prospect(owner=Owner.AGENCY, owner_since=TODAY), formats) == "Agency, since 24 Nov"
