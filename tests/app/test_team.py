"""What sheets tell of a team: newest numbers by name, weeks over time, sums over five reps and more."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from planner.app.formats import formats_for
from planner.app.review_rows import Period
from planner.app.team import CauseSum, Team, initials_of, team_of
from planner.app.team_words import sum_words
from planner.domain.displacement import Cause
from planner.domain.released_sheet import Part, SheetCause, SheetWeek
from planner.exchange.team_folder import TeamFolder
from tests.app.team_sheets import TODAY, WEEK, Rep, new_key, team, without

PERIOD = Period.back_from(WEEK, 13)


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    return tmp_path / "shared"


def known(shared: Path) -> Team:
    """The team that the files of the shared folder tell of."""
    return team_of(TeamFolder(shared.parent / "team").take(sorted(shared.iterdir()), asked=True))


def test_reps_stand_in_alphabetical_order(shared: Path) -> None:
    for rep in team(shared):
        rep.release()

    assert [rep.name for rep in known(shared).reps] == [
        "Bas de Wit",
        "Émile Aerts",
        "Fatima El Amrani",
        "Lotte van Rijn",
        "Mark Hendriks",
        "Sanne Postma",
    ]


def test_the_newest_sheet_counts_and_older_ones_tell_of_earlier_weeks(shared: Path) -> None:
    bas = Rep("Bas", shared)
    bas.put(bas.sheet(1, days_ago=20, shares=(10, 11, 12)))
    bas.put(bas.sheet(2, days_ago=0, shares=(33, 34)))

    (rep,) = known(shared).reps

    assert [kept.sheet.sheet_id for kept in rep.sheets] == ["Bas-2", "Bas-1"]
    assert [(week.number, value.long) for week, value in sorted(rep.weeks().items())] == [
        (46, 100),
        (47, 330),
        (48, 340),
    ]
    assert rep.last_week is not None
    assert rep.last_week.long_share == 0.34


def test_a_withdrawn_sheet_is_marked_and_its_weeks_are_gone(shared: Path) -> None:
    bas = Rep("Bas", shared)
    bas.release(1, days_ago=20)
    bas.withdraw(bas.sheet(2, days_ago=0, shares=(50, 50)))

    (rep,) = known(shared).reps

    assert rep.newest.sheet.withdrawn_at is not None
    assert rep.numbers is not None
    assert rep.numbers.sheet_id == "Bas-1"
    assert {week.long for week in rep.weeks().values()} == {200, 300}


def test_a_later_sheet_about_earlier_weeks_does_not_take_the_place_of_this_week(shared: Path) -> None:
    bas = Rep("Bas", shared)
    bas.release(1, days_ago=3)
    spring = replace(bas.sheet(2, days_ago=0), first_day=date(2026, 3, 2), last_day=date(2026, 3, 29))
    bas.put(replace(spring, weeks=(SheetWeek(date(2026, 3, 2), 900, 100),), approaches=()))

    (rep,) = known(shared).reps

    assert rep.newest.sheet.sheet_id == "Bas-2"
    assert rep.last_week is not None
    assert rep.last_week.monday == WEEK.monday
    assert rep.approached(TODAY) is not None


def test_a_sheet_is_old_after_five_weeks(shared: Path) -> None:
    for name, days_ago in (("Ada", 35), ("Bas", 36)):
        Rep(name, shared).release(days_ago=days_ago)

    assert [rep.is_old(TODAY) for rep in known(shared).reps] == [False, True]


def test_causes_are_added_up_over_five_reps(shared: Path) -> None:
    for rep in team(shared, 5):
        rep.release()

    sums = known(shared).sums(PERIOD)

    assert (sums.reps, sums.weeks, sums.minutes) == (5, 10, 5 * 210)
    assert sums.rows == (
        CauseSum(Cause.QUOTE, 600, 10, 5),
        CauseSum(Cause.COVER, 300, 5, 0),
        CauseSum(None, 150, 5, 0),
    )


def test_a_cause_that_few_reps_have_is_not_named(shared: Path) -> None:
    reps = team(shared, 6)
    for number, rep in enumerate(reps):
        causes = [SheetCause("quote", 120, 2)]
        causes += [SheetCause("illness", 90, 1)] * (number == 0)
        causes += [SheetCause("cover", 60, 1)] * (number < 2)
        causes += [SheetCause("internal", 30, 1)] * (number < 3)
        rep.put(replace(rep.sheet(), causes=tuple(causes)))

    rows = known(shared).sums(PERIOD).rows

    assert [(row.cause, row.minutes, row.is_other) for row in rows] == [
        (Cause.QUOTE, 720, False),
        (Cause.INTERNAL, 90, False),
        (None, 210, True),
    ]
    formats = formats_for("en", "en_GB")
    assert sum_words(rows[-1], formats).startswith("Other causes: 3.5 h, 3 block")


def test_what_could_have_waited_is_told_in_hours(shared: Path) -> None:
    for rep in team(shared, 5):
        rep.put(replace(rep.sheet(), causes=(SheetCause("quote", 120, 2, 30, 60),)))
    (row,) = known(shared).sums(PERIOD).rows

    assert sum_words(row, formats_for("en", "en_GB")).endswith("2.5 h of it could have waited")


def test_four_reps_are_too_few_whatever_else_lies_there(shared: Path) -> None:
    for rep in team(shared, 4):
        rep.release(1)
        rep.release(2, days_ago=0)
    silent = Rep("Without causes", shared)
    silent.put(without(silent.sheet(), Part.CAUSES))
    gone = Rep("Withdrawn", shared)
    gone.withdraw(gone.sheet())

    sums = known(shared).sums(PERIOD)

    assert (sums.reps, sums.rows) == (4, ())


def test_a_rep_counts_once_with_two_sheets_about_the_same_weeks(shared: Path) -> None:
    for rep in team(shared, 5):
        rep.release(1, days_ago=8)
        rep.release(2, days_ago=1)

    assert known(shared).sums(PERIOD).rows[0].minutes == 600


def test_a_sheet_with_another_key_is_marked_and_in_no_sum_until_trusted(shared: Path) -> None:
    reps = team(shared, 5)
    for rep in reps:
        rep.release()
    known(shared)
    other = new_key()
    reps[0].put(reps[0].sheet(2, days_ago=0), key=other)

    found = known(shared)
    rep_now = found.rep(reps[0].profile)

    assert rep_now is not None
    assert rep_now.has_other_key
    assert found.sums(PERIOD).reps == 4
    trusted = team_of(TeamFolder(shared.parent / "team").trust(reps[0].profile, other.public.hex()))
    assert trusted.sums(PERIOD).reps == 5
    assert not any(rep.has_other_key for rep in trusted.reps)


def test_sums_leave_out_sheets_that_end_before_the_period(shared: Path) -> None:
    for rep in team(shared, 6):
        rep.release()
    late = Rep("Zed", shared)
    late.put(replace(late.sheet(), first_day=date(2026, 8, 3), last_day=date(2026, 8, 30)))

    assert known(shared).sums(PERIOD).reps == 6
    assert known(shared).sums(Period.back_from(WEEK, 26)).reps == 7


def test_a_cause_of_a_later_version_counts_as_not_said(shared: Path) -> None:
    for rep in team(shared, 5):
        rep.put(replace(rep.sheet(), causes=(SheetCause("something new", 60, 1),)))

    assert [row.cause for row in known(shared).sums(PERIOD).rows] == [None]


def test_this_month_or_the_newest_before_it(shared: Path) -> None:
    bas = Rep("Bas", shared)
    bas.release()
    (rep,) = known(shared).reps

    december = rep.approached(date(2026, 12, 3))

    assert december is not None
    assert december.month == date(2026, 11, 1)
    assert rep.approached(date(2026, 10, 31)) is None


def test_a_date_that_is_past_is_no_next_one_on_one(shared: Path) -> None:
    bas = Rep("Bas", shared)
    bas.put(replace(bas.sheet(), next_on=TODAY, next_at=600))
    (rep,) = known(shared).reps

    assert rep.next_date(TODAY) == (TODAY, 600)
    assert rep.next_date(date(2026, 11, 25)) is None


def test_the_one_on_one_that_a_sheet_was_released_for_comes_before_the_one_after_it(shared: Path) -> None:
    bas = Rep("Bas", shared)
    thursday, later = date(2026, 11, 26), date(2026, 12, 10)
    bas.put(replace(bas.sheet(), held_on=thursday, held_at=930, next_on=later, next_at=900))
    (rep,) = known(shared).reps

    assert rep.next_date(TODAY) == (thursday, 930)
    assert rep.next_date(thursday) == (thursday, 930)
    assert rep.next_date(date(2026, 11, 27)) == (later, 900)


@pytest.mark.parametrize(
    ("name", "initials"), [("Fatima El Amrani", "FA"), ("Cher", "C"), ("", ""), ("  émile  aerts ", "ÉA")]
)
def test_initials_are_the_first_and_the_last_word(name: str, initials: str) -> None:
    assert initials_of(name) == initials
