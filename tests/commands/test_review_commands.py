"""`review`, `outlook` and `chart`: what the Review page shows, as files and for programs."""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from pypdf import PdfReader

from planner.domain.span import IsoWeek
from planner.sample.making import make_sample
from planner.storage.data_file import create
from tests.commands.terminal import Terminal

# The clock of a command is the system's, so what the plan holds is told from today on.
DAYS = ("--from", "2026-01-05", "--to", "2026-03-29")


@pytest.fixture(scope="module")
def sample_terminal(tmp_path_factory: pytest.TempPathFactory) -> Terminal:
    """A terminal on a sample that is as old as today."""
    path = tmp_path_factory.mktemp("sample") / "plan.overmorgen"
    make_sample(path, datetime.now(ZoneInfo("Europe/Amsterdam")).date(), "en")
    return Terminal(path)


def words_of(path: Path) -> str:
    """The words of a PDF."""
    return " ".join(PdfReader(path).pages[0].extract_text().split())


def test_the_sheet_as_a_pdf_of_one_page(sample_terminal: Terminal, tmp_path: Path) -> None:
    out = tmp_path / "sheet.pdf"

    said = sample_terminal.done("review", *DAYS, "--out", out, "--paper", "Letter", "--grey")

    assert said == f"The one-on-one sheet is written to {out}."
    reader = PdfReader(out)
    assert len(reader.pages) == 1
    assert (round(reader.pages[0].mediabox.width), round(reader.pages[0].mediabox.height)) == (612, 792)
    assert "Weeks 2–13, 5 January–29 March 2026" in words_of(out)
    assert "Agreements" in words_of(out)


def test_own_words_are_printed_where_they_are_asked_for(sample_terminal: Terminal, tmp_path: Path) -> None:
    bare, whole = tmp_path / "bare.pdf", tmp_path / "whole.pdf"

    sample_terminal.done("review", *DAYS, "--out", bare)
    sample_terminal.done("review", *DAYS, "--out", whole, "--words")

    assert "order desk" not in words_of(bare)
    assert "Mondays go to the order desk." in words_of(whole)


def test_a_sheet_about_the_past_tells_nothing_of_later_days(
    sample_terminal: Terminal, tmp_path: Path
) -> None:
    out = tmp_path / "sheet.pdf"
    today = datetime.now(ZoneInfo("Europe/Amsterdam")).date()
    sunday = IsoWeek.of(today).plus(-9).days[-1]
    first = IsoWeek.of(sunday).plus(-7).monday

    sample_terminal.done("review", "--from", str(first), "--to", str(sunday), "--out", out)
    words = words_of(out)

    said = words.partition("Agreements")[2].partition("Notes")[0]
    assert f"Until {sunday.day} {sunday:%B}" in said
    assert "So far" not in words
    assert f"{today:%B}" not in said


def test_a_plan_without_a_one_on_one_has_a_sheet_of_today_without_a_time(
    terminal: Terminal, tmp_path: Path
) -> None:
    out = tmp_path / "sheet.pdf"
    create(terminal.data)

    terminal.done("review", *DAYS, "--out", out)

    assert "00:00" not in words_of(out)
    assert f"{datetime.now(ZoneInfo('Europe/Amsterdam')).date():%A}" in words_of(out)


def test_the_sheet_in_dutch(sample_terminal: Terminal, tmp_path: Path) -> None:
    out = tmp_path / "sheet.pdf"

    sample_terminal.done("review", *DAYS, "--out", out, "--language", "nl")

    assert "januari" in words_of(out)


def test_dates_in_the_wrong_order_are_refused(terminal: Terminal, tmp_path: Path) -> None:
    answer = terminal.run(
        *("--sample", "review", "--from", "2026-03-29", "--to", "2026-01-05", "--out", tmp_path / "x.pdf")
    )

    assert answer.code == 2
    assert not (tmp_path / "x.pdf").exists()


def test_the_outlook_in_lines(sample_terminal: Terminal) -> None:
    title, heads, *months = sample_terminal.done("outlook").splitlines()

    assert "brings" in title
    assert heads.startswith("Month")
    assert "Acquisition stops" in heads
    assert len(months) >= 6
    assert "own figures" in "".join(months[-2:])


def test_the_outlook_for_programs(sample_terminal: Terminal) -> None:
    enquiries = sample_terminal.on_data("outlook", "--json").json
    deals = sample_terminal.on_data("outlook", "--json", "--deals").json

    assert (enquiries["counted"], deals["counted"]) == ("enquiries", "deals")
    assert enquiries["approaches"] > 0
    assert 0 < enquiries["own_weight"] < 1
    for month in enquiries["months"]:
        low, high = month["kept"]["likely"]
        assert low <= month["kept"]["mean"] <= high
        assert month["stopped"]["mean"] <= month["kept"]["mean"] + 1e-9
        assert month["sown"] + month["planned"] == pytest.approx(month["kept"]["mean"], abs=0.01)


@pytest.mark.parametrize(
    ("name", "file", "begins"),
    [
        ("weeks", "chart.svg", b"<?xml"),
        ("outlook", "chart.PNG", b"\x89PNG"),
        ("mix-band", "chart.pdf", b"%PDF"),
    ],
)
def test_a_chart_in_each_format(
    sample_terminal: Terminal, tmp_path: Path, name: str, file: str, begins: bytes
) -> None:
    out = tmp_path / file

    title, said = sample_terminal.done("chart", name, "--out", out).splitlines()

    assert title
    assert said == f"The chart is written to {out}."
    assert out.read_bytes().startswith(begins)


def test_a_chart_that_is_none_is_refused_in_one_line(sample_terminal: Terminal, tmp_path: Path) -> None:
    answer = sample_terminal.on_data("chart", "weaks", "--out", tmp_path / "x.svg")

    assert answer.why_not.startswith("overmorgen: weaks is not a chart. Write one of: weeks, waterfall,")


def test_a_format_that_is_none_is_refused(sample_terminal: Terminal, tmp_path: Path) -> None:
    answer = sample_terminal.on_data("chart", "weeks", "--out", tmp_path / "x.gif")

    assert answer.why_not == "overmorgen: x.gif is not a chart. Write one of: .png, .svg, .pdf."
    assert not (tmp_path / "x.gif").exists()


def test_the_data_file_is_never_written_over(sample_terminal: Terminal, tmp_path: Path) -> None:
    before = sample_terminal.data.read_bytes()

    answer = sample_terminal.on_data("review", *DAYS, "--out", sample_terminal.data)

    assert answer.code == 2
    assert sample_terminal.data.read_bytes() == before
