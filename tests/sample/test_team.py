"""The made-up team: six reps whose sheets the page can read, signed and unchanged."""

from datetime import date
from pathlib import Path

import pytest

from planner.app.review_rows import Period
from planner.app.team import team_of
from planner.domain.span import IsoWeek
from planner.exchange.team_folder import TeamFolder, page_of, team_folder
from planner.sample.making import make_sample
from planner.sample.plain_page import plain_page
from planner.sample.team import make_team

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize("today", [TODAY, date(2026, 11, 28), date(2027, 1, 3)])
@pytest.mark.parametrize("language", ["en", "nl"])
def test_six_reps_tell_of_thirteen_weeks_and_of_causes(tmp_path: Path, today: date, language: str) -> None:
    make_team(tmp_path / "team", today, language)

    known = TeamFolder(tmp_path / "team").read()
    team = team_of(known)
    this_week = IsoWeek.of(today)

    assert (len(team.reps), known.unread) == (6, ())
    assert all(set(rep.weeks()) == {this_week.plus(-ago) for ago in range(13)} for rep in team.reps)
    assert not any(rep.has_other_key or rep.is_old(today) for rep in team.reps)
    assert team.sums(Period.back_from(this_week, 4)).reps == 6
    dates = [when[0] for rep in team.reps if (when := rep.next_date(today)) is not None]
    assert len(dates) == 5
    assert all(day.weekday() < 5 for day in dates)


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
