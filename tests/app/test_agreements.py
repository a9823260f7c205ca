"""How agreements stand: done by whom, on pace, kept before; and in words."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication

from planner.app import agreement_words
from planner.app.agreements import standing_of, with_mix
from planner.app.formats import formats_for
from planner.domain.agreement import Agreement, Carrier, shown_agreements
from planner.domain.block import Block, Outcome
from planner.domain.look_back import DayLog
from planner.domain.mix import Mix
from planner.domain.pace import Pace
from planner.domain.prospect import Owner, TouchOutcome
from planner.domain.span import IsoWeek
from planner.domain.week import Week
from tests.app.agreed import (
    BEFORE_NOON,
    HOURS,
    SHARE,
    SINCE,
    TALKS,
    TEN,
    MemorySource,
    facts,
    mock_touches,
    touch,
)
from tests.domain.examples import MONDAY, TUESDAY, WEEK, block

WEDNESDAY = TUESDAY + timedelta(days=1)
ENGLISH = formats_for("en", "nl_NL")


@pytest.fixture(autouse=True)
def _application(qapp: QApplication) -> None:
    """Words need an application."""


def said(agreement: Agreement, source: MemorySource, iso: IsoWeek = WEEK) -> tuple[str, str, str]:
    standing = standing_of(agreement, facts(source, iso))
    return (
        agreement_words.title(agreement, ENGLISH, short=True),
        agreement_words.value(standing, ENGLISH),
        agreement_words.state(standing, ENGLISH),
    )


def protected(id_: str, day: date, start: int, length: int = 90, category: str = "calling") -> Block:
    return replace(block(id_, day, start, length, category), protected=True)


def test_six_of_ten_prospects_are_told_as_in_the_mock() -> None:
    source = MemorySource(touches=mock_touches())
    standing = standing_of(TEN, facts(source))

    assert (standing.own, standing.agency, standing.done) == (4, 2, 6)
    assert standing.period.pace == Pace(17, 21)
    assert said(TEN, source)[1:] == (
        "6",
        "4 own, 2 agency · on pace would be 8",
    )


def test_whoever_carries_an_agreement_has_his_own_prospects_counted() -> None:
    source = MemorySource(touches=mock_touches())

    own = standing_of(replace(TEN, carrier=Carrier.OWN), facts(source))
    agency = standing_of(replace(TEN, carrier=Carrier.AGENCY), facts(source))
    assert (own.done, agency.done) == (4, 2)
    assert agreement_words.state(own, ENGLISH) == "2 more by the agency · on pace would be 8"
    assert agreement_words.state(agency, ENGLISH) == "4 more of your own · on pace would be 8"


def test_a_prospect_counts_once_whoever_touches_it_and_whatever_it_was_merged_into() -> None:
    source = MemorySource(
        touches=(
            touch("a", MONDAY),
            touch("a", TUESDAY, Owner.AGENCY),
            touch("twin of a", MONDAY),
            touch("b", MONDAY - timedelta(days=30)),
        ),
        logs=(DayLog(MONDAY, datetime(2026, 11, 23, 17), touches=4),),
        merged={"twin of a": "a"},
    )
    standing = standing_of(TEN, facts(source))

    assert (standing.own, standing.agency) == (4, 0)


def test_conversations_are_touches_in_which_somebody_spoke() -> None:
    source = MemorySource(
        touches=(
            touch("a", MONDAY, outcome=TouchOutcome.SPOKE),
            touch("a", TUESDAY, outcome=TouchOutcome.INTERESTED),
            touch("b", MONDAY, outcome=TouchOutcome.NOT_REACHED),
            touch("c", MONDAY, Owner.AGENCY, TouchOutcome.MEETING),
        )
    )

    assert said(TALKS, source)[1:] == ("2", "1 more by the agency · on pace would be 3")


def test_a_month_that_has_not_begun_has_no_pace_yet_and_one_that_is_over_is_due_in_full() -> None:
    ahead, past = WEEK.plus(3), WEEK.plus(-6)

    assert said(TEN, MemorySource(), ahead)[1:] == ("0", "0 own, 0 agency")
    assert standing_of(TEN, facts(MemorySource(), past)).due == 10
    assert said(TEN, MemorySource(), past)[1:] == ("0", "0 own, 0 agency")


def test_a_public_holiday_makes_what_is_due_less() -> None:
    king = IsoWeek(2026, 18)
    agreement = replace(TEN, first_day=date(2026, 1, 1))

    standing = standing_of(agreement, facts(MemorySource(), king, date(2026, 4, 28)))
    assert standing.period.pace == Pace(17, 19)


def test_hours_of_acquisition_are_those_done_and_those_to_come() -> None:
    week = Week(
        WEEK,
        (
            block("done", MONDAY, 480, 60),
            replace(block("short", MONDAY, 600, 120), outcome=Outcome.SHORTENED, kept=30),
            replace(block("gone", MONDAY, 800, 120), outcome=Outcome.DISPLACED),
            block("to come", WEDNESDAY, 480, 150),
            block("for clients", WEDNESDAY, 780, 150, "quotes"),
        ),
    )
    source = MemorySource({WEEK: week})
    standing = standing_of(HOURS, facts(source))

    assert said(HOURS, source) == ("4 h of acquisition a week", "4 h", "1 h 30 done, 2 h 30 to come")
    assert standing.is_kept
    assert with_mix(standing, Mix(acquisition_minutes=180)).missing == 60


def test_a_share_shows_the_week_and_the_average_of_four_weeks() -> None:
    weeks = {WEEK: Week(WEEK, (block("l", MONDAY, 480, 30), block("s", MONDAY, 540, 70, "quotes")))}
    before = WEEK.plus(-2)
    weeks[before] = Week(
        before, (block("x", before.monday, 480, 24), block("y", before.monday, 540, 76, "quotes"))
    )
    source = MemorySource(weeks)
    standing = standing_of(SHARE, facts(source))

    assert said(SHARE, source) == (
        "Long-term share at least 30%",
        "30%",
        "Average of the last 4 weeks 24%",
    )
    assert standing.is_kept
    assert not with_mix(standing, Mix(long_minutes=10, short_minutes=90)).is_kept
    assert said(SHARE, MemorySource())[1:] == ("–", "")


def test_protected_blocks_count_where_they_end_before_the_time_that_was_agreed() -> None:
    week = Week(
        WEEK,
        (
            protected("tuesday", TUESDAY, 540),
            protected("until noon", WEDNESDAY, 630),
            protected("past noon", WEDNESDAY, 660),
            protected("for clients", MONDAY, 540, category="quotes"),
            replace(protected("gone", MONDAY, 700), outcome=Outcome.GIVEN_UP),
            block("not protected", MONDAY, 900),
        ),
    )
    source = MemorySource({WEEK: week})

    assert said(BEFORE_NOON, source) == ("2 protected block(s) before Wed noon", "2", "")
    assert standing_of(BEFORE_NOON, facts(source)).is_kept


def test_weeks_that_kept_to_it_are_counted_and_weeks_of_leave_are_not() -> None:
    kept_week, leave_week, other_week = WEEK.plus(-1), WEEK.plus(-2), WEEK.plus(-3)
    source = MemorySource(
        {
            kept_week: Week(
                kept_week, tuple(protected(str(n), kept_week.monday, 480 + 100 * n) for n in range(2))
            ),
            leave_week: Week(
                leave_week, tuple(block(str(d), d, 480, 540, "leave") for d in leave_week.days[:5])
            ),
            other_week: Week(other_week, (block("not protected", other_week.monday),)),
        }
    )
    standing = standing_of(BEFORE_NOON, facts(source))

    assert (standing.kept, standing.periods) == (1, 2)
    assert agreement_words.kept(standing) == "Kept in 1 of 2 week(s) before"
    lately = replace(BEFORE_NOON, first_day=WEEK.monday)
    assert agreement_words.kept(standing_of(lately, facts(source))) == ""


def test_months_that_kept_to_it_are_counted() -> None:
    october = [touch(f"p{number}", date(2026, 10, 6)) for number in range(10)]
    standing = standing_of(TEN, facts(MemorySource(touches=tuple(october))))

    assert (standing.kept, standing.periods) == (1, 3)


def test_beside_a_week_stands_what_holds_in_it() -> None:
    over = replace(TEN, id="over", last_day=MONDAY - timedelta(days=1))
    until_monday = replace(TEN, id="old", last_day=MONDAY)
    anew = replace(TEN, id="new", target=8, first_day=TUESDAY)
    wider = replace(SHARE, id="wider", target=0.2, first_day=TUESDAY)

    found = shown_agreements([SHARE, wider, over, until_monday, anew, BEFORE_NOON], WEEK, TUESDAY)
    assert [agreement.id for agreement in found] == ["new", "wider", "blocks"]


def test_what_was_agreed_is_named_in_a_line_and_explained_in_a_sentence() -> None:
    own = replace(TEN, carrier=Carrier.OWN)
    until = replace(SHARE, upper=0.4, last_day=date(2027, 3, 31))

    assert agreement_words.title(own, ENGLISH) == "10 prospect(s) approached a month, own"
    assert agreement_words.title(until, ENGLISH) == "Long-term share 30–40%"
    assert agreement_words.title(BEFORE_NOON, ENGLISH) == "2 protected block(s) before Wednesday noon"
    assert agreement_words.meaning(until, ENGLISH) == (
        "Each week 30–40% of short and long together is long-term work. From 01-07-2026 to 31-03-2027."
    )
    assert "you and the agency approach 10 different" in agreement_words.meaning(TEN, ENGLISH)
    assert TEN.first_day == SINCE


def test_a_screen_reader_hears_all_of_it() -> None:
    standing = standing_of(TEN, facts(MemorySource(touches=mock_touches())))

    assert agreement_words.spoken(standing, ENGLISH) == (
        "10 prospect(s) approached a month. 6 of 10. 4 own, 2 agency · on pace would be 8. "
        "Kept in 0 of 3 month(s) before"
    )
