"""`chart`: what stands in the files it writes."""

from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from pypdf import PdfReader

from planner.domain.displacement import Cause
from planner.sample.making import make_sample
from planner.storage.plan_reader import PlanReader
from tests.commands.terminal import Terminal

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


def test_a_chart_says_what_it_found_and_of_when(sample_terminal: Terminal, tmp_path: Path) -> None:
    out = tmp_path / "weeks.pdf"

    title, _ = sample_terminal.done("chart", "weeks", *DAYS, "--out", out).splitlines()

    assert words_of(out).startswith(title)
    assert "Weeks 2–13, 5 January–29 March 2026" in words_of(out)


def test_a_chart_keeps_the_private_cause(sample_terminal: Terminal, tmp_path: Path) -> None:
    today, out = datetime.now(ZoneInfo("Europe/Amsterdam")).date(), tmp_path / "causes.pdf"
    with PlanReader(sample_terminal.data) as reader:
        dreaded = [each for each in reader.displacements(date.min, today) if each.cause is Cause.DREADED]

    days = (str(min(each.was.day for each in dreaded)), str(today))
    sample_terminal.done("chart", "causes", "--from", days[0], "--to", days[1], "--out", out)

    assert "No cause said" in words_of(out)
    assert "readed" not in words_of(out)
