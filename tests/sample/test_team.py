"""The made-up team: six reps whose sheets the page can read, signed and unchanged."""

from collections.abc import Iterator
from datetime import UTC, date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from planner.app import agreement_words
from planner.app.formats import formats_for
from planner.app.language import Translators
from planner.app.review import Asked, read_review
from planner.app.review_rows import Period
from planner.app.team import Team, team_of
from planner.domain.agreement import Agreement
from planner.domain.one_on_one import OneOnOne, Release
from planner.domain.plan import Plan
from planner.domain.span import IsoWeek
from planner.exchange.team_folder import TeamFolder, page_of, team_folder
from planner.sample.making import make_sample
from planner.sample.plain_page import plain_page
from planner.sample.team import make_team
from planner.storage.plan_reader import PlanReader

TODAY = date(2026, 11, 23)


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[Translators]:
    """The translators, which fall silent afterwards."""
    translators = Translators(qapp)
    yield translators
    translators.fall_silent()


@pytest.mark.parametrize("today", [TODAY, date(2026, 11, 28), date(2027, 1, 3)])
@pytest.mark.parametrize("language", ["en", "nl"])
def test_six_reps_tell_of_thirteen_weeks_and_of_causes(tmp_path: Path, today: date, language: str) -> None:
    team = team_beside(tmp_path / "sample.overmorgen", today, language)

    this_week = IsoWeek.of(today)
    assert (len(team.reps), team.unread) == (6, ())
    assert all(set(rep.weeks()) >= {this_week.plus(-ago) for ago in range(13)} for rep in team.reps)
    assert not any(rep.has_other_key or rep.is_old(today) for rep in team.reps)
    assert team.sums(Period.back_from(this_week, 4)).reps == 6
    dates = [when[0] for rep in team.reps if (when := rep.next_date(today)) is not None]
    assert len(dates) == 5
    assert all(day.weekday() < 5 for day in dates)


def team_beside(path: Path, today: date, language: str = "en") -> Team:
    """Make a sample; return the team that lies beside it."""
    make_sample(path, today, language)
    return team_of(TeamFolder(team_folder(path)).read())


@pytest.mark.parametrize("today", [TODAY, date(2026, 11, 27), date(2026, 11, 28), date(2027, 1, 3)])
def test_the_rep_of_the_file_says_the_same_on_every_page(tmp_path: Path, today: date) -> None:
    path = tmp_path / "sample.overmorgen"
    team = team_beside(path, today)

    with PlanReader(path) as reader:
        rep = team.rep(reader.owner)
        assert rep is not None
        kept = reader.kept()
        talks = [value for value in kept if isinstance(value, OneOnOne)]
        review = read_review(path, Asked(Period.back_from(IsoWeek.of(today), 13), today, UTC))
        plan = Plan(
            *(reader.preferences(), reader.categories(), reader.calendars()),
            *(lambda iso: reader.week(iso, UTC), kept, reader),
        )
    assert review is not None
    numbers = rep.numbers
    assert numbers is not None
    assert rep.name == plan.preferences.rep_name == "Jeroen Smits"
    assert {talk.manager for talk in talks} == {numbers.manager} == {"Ingrid Kuipers"}
    to_come = [(talk.day, talk.start) for talk in talks if talk.day >= today]
    assert rep.next_date(today) == (to_come[0] if to_come else None)
    if numbers.released_at.date() == today:
        assert [(week.short, week.long) for week in numbers.weeks] == [
            (week.short, week.long) for week in review.rows.weeks
        ]
        assert [(row.cause, row.minutes, row.blocks) for row in numbers.causes] == [
            (row.cause.value if row.cause else "", row.minutes, row.blocks) for row in review.rows.causes
        ]
        assert [(month.own, month.agency, month.agreed) for month in numbers.approaches] == [
            (month.own, month.agency, month.agreed) for month in review.rows.approaches[-6:]
        ]


@pytest.mark.parametrize("language", ["en", "nl"])
def test_what_was_agreed_reads_the_same_on_the_page_of_the_team(
    tmp_path: Path, speaking: Translators, language: str
) -> None:
    speaking.speak(language)
    path = tmp_path / "sample.overmorgen"
    team = team_beside(path, TODAY, language)
    with PlanReader(path) as reader:
        agreements = [value for value in reader.kept() if isinstance(value, Agreement)]

    formats = formats_for(language, "nl_NL")
    own = {agreement_words.title(each, formats) for each in agreements}
    for rep in team.reps:
        assert rep.numbers is not None
        assert {each.text for each in rep.numbers.agreements} == own


def test_what_the_rep_released_stands_in_the_log(tmp_path: Path) -> None:
    path = tmp_path / "sample.overmorgen"
    team = team_beside(path, TODAY)

    with PlanReader(path) as reader:
        rep = team.rep(reader.owner)
        log = {value.id: value for value in reader.kept() if isinstance(value, Release)}
    assert rep is not None
    assert {kept.sheet.sheet_id: kept.digest for kept in rep.sheets} == {
        release.id: release.digest for release in log.values()
    }
    assert {release.file_name for release in log.values()} == {
        "One-on-one Jeroen Smits 2026-11-12 weeks 34-46.overmorgen-sheet",
        "One-on-one Jeroen Smits 2026-11-26 weeks 36-48.overmorgen-sheet",
    }


def test_the_team_lies_beside_the_samples_data_file(tmp_path: Path) -> None:
    path = tmp_path / "sample.overmorgen"
    make_sample(path, TODAY, "en")

    known = TeamFolder(team_folder(path)).read()

    assert len(known.sheets) == 12
    assert all(page_of(kept).startswith(b"%PDF-1.4") for kept in known.sheets)


def test_the_same_day_gives_the_same_files(tmp_path: Path) -> None:
    for name in ("one", "other"):
        make_team(tmp_path / name, TODAY, "en")

    one, other = (
        {file.name: file.read_bytes() for file in (tmp_path / name).iterdir()} for name in ("one", "other")
    )
    assert one == other


def test_a_page_names_where_its_objects_begin() -> None:
    page = plain_page(["Long-term (30%)", "Émile \\ 漢"])

    start = int(page.rsplit(b"startxref\n", 1)[1].split()[0])
    table = page[start:].splitlines()[2:]
    places = [int(line.split()[0]) for line in table if line.endswith(b" n ")]
    assert [page[place:].split(b"\n", 1)[0] for place in places] == [
        b"%d 0 obj" % number for number in range(1, 6)
    ]
    assert b"Long-term \\(30%\\)" in page
    assert "Émile \\\\ ?".encode("cp1252") in page
