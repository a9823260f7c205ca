"""The overview of a team on paper: reps by name, sums over five and more, and nothing but figures."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from planner.app.formats import formats_for
from planner.app.review_rows import Period
from planner.app.team import Team, team_of
from planner.app.team_overview import TeamOverview, overview_of
from planner.domain.released_sheet import ReleasedSheet, SheetAgreement
from planner.exchange.team_folder import TeamFolder
from planner.printing.paper import Paper
from planner.printing.printed_sheet import PageOptions
from planner.printing.team_sheet import TeamSheet, team_sheets
from tests.app.team_sheets import WEEK, Rep, team
from tests.printing.reading_pdf import ReadPdf

NOW = datetime(2026, 11, 24, 11, 24)
BOTH = [PageOptions(paper, grey) for paper in Paper for grey in (False, True)]
LOCALES = {"en": "en_GB", "nl": "nl_NL"}
BY_NAME = ["Bas de Wit", "Émile Aerts", "Fatima El Amrani", "Lotte van Rijn", "Mark Hendriks", "Sanne Postma"]


def read_in(folder: Path, sheets: Sequence[ReleasedSheet]) -> Team:
    """Read sheets as a manager does."""
    files = [Rep(sheet.rep, folder / "shared").put(sheet) for sheet in sheets]
    return team_of(TeamFolder(folder / "team").take(files, asked=True))


def six(folder: Path, count: int = 6) -> Team:
    return read_in(folder, [rep.sheet() for rep in team(folder, count)])


def overview(of: Team, language: str = "en", weeks: int = 13) -> TeamOverview:
    formats = formats_for(language, LOCALES[language])
    return overview_of(of, Period.back_from(WEEK, weeks), NOW, lambda _rep: "Thu 26 Nov, 15:30", formats)


def sheets(of: Team, options: PageOptions | None = None, language: str = "en") -> tuple[TeamSheet, ...]:
    formats = formats_for(language, LOCALES[language])
    return team_sheets(overview(of, language), options or PageOptions(), formats)


@pytest.mark.parametrize("options", BOTH, ids=str)
def test_everything_stands_on_one_page_reps_by_name(tmp_path: Path, options: PageOptions) -> None:
    pdf = ReadPdf(*sheets(six(tmp_path), options))

    assert pdf.pages == 1
    assert pdf.size == pytest.approx({Paper.A4: (842, 595), Paper.LETTER: (792, 612)}[options.paper], abs=1)
    places = [pdf.text.index(name) for name in BY_NAME]
    assert places == sorted(places)
    for words in (
        *("Team", "Week 48, 6 reps", "Weeks 36–48, 31 August–29 November 2026"),
        *("Long-term share, 13 weeks", "Agreements, and how they stand", "Next one-on-one"),
        *("30%", "2 before Wednesday 1 of 2", "1 h 30", "Thu 26 Nov, 15:30"),
        *("What displaced acquisition", "6 reps together", "Quote request", "12 h", "Back-office cover 6 h"),
        *("Notes", "Figures that the reps released", "page 1 of 1"),
    ):
        assert words in pdf.text


def test_fewer_than_five_reps_bring_a_sentence_and_no_sum(tmp_path: Path) -> None:
    pdf = ReadPdf(*sheets(six(tmp_path, 4)))

    assert "Causes are shown as sums over at least 5 reps." in pdf.text
    assert "Quote request" not in pdf.text


def test_free_texts_of_a_sheet_do_not_go_on_paper(tmp_path: Path) -> None:
    said = [
        replace(rep.sheet(), own_words="Zwijg1", focus="Zwijg2", notes="Zwijg3", observations=("Zwijg4",))
        for rep in team(tmp_path)
    ]
    pdf = ReadPdf(*sheets(read_in(tmp_path, said)))

    assert "Bas de Wit" in pdf.text
    assert "Zwijg" not in pdf.text


@pytest.mark.parametrize("options", BOTH, ids=str)
@pytest.mark.parametrize("language", ["en", "nl"])
def test_nothing_is_cut_off_or_too_small_to_read(
    speak: Callable[[str], None], tmp_path: Path, options: PageOptions, language: str
) -> None:
    speak(language)
    many = tuple(
        SheetAgreement(f"Agreement {n} about something that takes its words", "as agreed") for n in range(5)
    )
    plain = [rep.sheet() for rep in team(tmp_path)]
    long = replace(plain[0], rep="Maximiliaan-Alexander van den Oudenhoven-Roozenburgh " * 2)
    pdf = ReadPdf(
        *sheets(read_in(tmp_path, [long, replace(plain[1], agreements=many), *plain[2:]]), options, language)
    )
    width, height = pdf.size

    assert min(pdf.text_sizes()) >= 7.0
    for found in pdf.characters():
        assert found.left >= 26, found
        assert found.right <= width - 26, found
        assert found.bottom >= 10, found
        assert found.top <= height - 15, found
    for number in range(5):
        assert f"Agreement {number} about something that takes its words as agreed" in pdf.text


def test_lines_of_text_do_not_lie_upon_each_other(tmp_path: Path) -> None:
    (page,) = sheets(six(tmp_path))
    boxes = [(line.x, line.top, line.x + line.line.width, line.top + line.height) for line in page.page.lines]

    for number, (left, top, right, bottom) in enumerate(boxes):
        for other in boxes[number + 1 :]:
            apart = right <= other[0] or other[2] <= left or bottom <= other[1] + 3 or other[3] <= top + 3
            assert apart, (page.page.lines[number].line.text, other)


def test_a_large_team_goes_on_over_pages_each_rep_once(tmp_path: Path) -> None:
    reps = [Rep(f"Rep {number:02}", tmp_path / "shared") for number in range(40)]
    made = sheets(read_in(tmp_path, [rep.sheet() for rep in reps]))
    pdf = ReadPdf(*made)

    pages = [pdf.text_of(number) for number in range(pdf.pages)]
    assert len(pages) == len(made) > 1
    assert [sum(f"Rep {number:02}" in page for page in pages) for number in range(40)] == [1] * 40
    assert all(f"page {number} of {len(pages)}" in page for number, page in enumerate(pages, 1))
    assert all("Long-term share, 13 weeks" in page for page in pages)
    assert sum("What displaced acquisition" in page for page in pages) == 1


def test_a_withdrawn_sheet_leaves_a_name_and_says_so(tmp_path: Path) -> None:
    reps = team(tmp_path / "shared")
    files = [rep.release() for rep in reps[1:]]
    gone = reps[0].withdraw(reps[0].sheet())
    found = team_of(TeamFolder(tmp_path / "team").take([*files, gone], asked=True))

    pdf = ReadPdf(*sheets(found))

    assert f"{reps[0].name} Sheet withdrawn" in pdf.text


def test_grey_is_grey(tmp_path: Path) -> None:
    colours = ReadPdf(*sheets(six(tmp_path), PageOptions(grey=True))).pixels().all_colours()

    assert {max(colour) - min(colour) for colour in colours} == {0}
