"""Saved charts are what they say, and the same each time."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pypdf
import pytest
from matplotlib.image import imread

from planner.app.formats import formats_for
from planner.charts.chart_figure import ChartFigure
from planner.charts.chart_look import GRID, Paint, Size, chart_look
from planner.charts.labels import Heading
from planner.charts.saving import ChartFormat, chart_bytes, save
from tests.charts import stories
from tests.charts.drawing import drawn
from tests.charts.looking import cut_off, overlaps, texts


def charts(paint: Paint = Paint.LIGHT) -> list[ChartFigure[Any, Any]]:
    formats = formats_for("en", "en_GB")
    return [one.chart for one in drawn(stories.REVIEW, formats, chart_look(paint), GRID)]


@pytest.fixture(autouse=True)
def application(qapp: object) -> None:
    """Words need an application."""


@pytest.mark.parametrize("kind", ChartFormat)
def test_same_chart_gives_the_same_bytes(kind: ChartFormat) -> None:
    for one, other in zip(charts(), charts(), strict=True):
        assert chart_bytes(one.figure, kind) == chart_bytes(other.figure, kind)


def test_picture_has_twice_the_pixels_and_the_screen_keeps_its_own(tmp_path: Path) -> None:
    chart = charts()[0]

    save(chart.figure, tmp_path / "weeks.png")

    assert imread(tmp_path / "weeks.png").shape[:2] == (2 * GRID.height, 2 * GRID.width)
    assert chart.figure.dpi == 100
    assert chart.size == GRID


def test_drawing_opens_anywhere(tmp_path: Path) -> None:
    for chart in charts(Paint.GREY):
        save(chart.figure, tmp_path / "chart.SVG")
        root = ElementTree.parse(tmp_path / "chart.SVG").getroot()
        assert root.tag.endswith("svg")
        assert not list(root.iter("{http://www.w3.org/2000/svg}text")), "letters are drawn"


def test_text_of_a_pdf_can_be_found_and_nothing_tells_when_it_was_made(tmp_path: Path) -> None:
    save(charts()[0].figure, tmp_path / "weeks.pdf")

    reader = pypdf.PdfReader(io.BytesIO((tmp_path / "weeks.pdf").read_bytes()))
    assert "30 h" in reader.pages[0].extract_text()
    assert "agreed 30%" in reader.pages[0].extract_text()
    assert not reader.metadata or not {"/CreationDate", "/Producer"} & set(reader.metadata)


def test_other_endings_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="bmp"):
        save(charts()[0].figure, tmp_path / "chart.bmp")


def headed(paint: Paint = Paint.LIGHT, size: Size = GRID) -> list[tuple[ChartFigure[Any, Any], Heading]]:
    """The charts below their findings."""
    found = []
    for one in drawn(stories.REVIEW, formats_for("en", "en_GB"), chart_look(paint), size):
        heading = Heading(one.words.title, (one.words.subtitle, "Weeks 36–48, 31 August–29 November 2026"))
        one.chart.put_heading(heading)
        found.append((one.chart, heading))
    return found


@pytest.mark.parametrize("size", [GRID, Size(280, 200), Size(936, 528)], ids=["cell", "narrow", "command"])
def test_finding_is_the_first_line_of_a_file_and_covers_nothing(size: Size) -> None:
    for (chart, heading), bare in zip(
        headed(size=size),
        drawn(stories.REVIEW, formats_for("en", "en_GB"), chart_look(Paint.LIGHT), size),
        strict=True,
    ):
        places = texts(chart)
        in_order = sorted(places, key=lambda text: -places[text].top)
        assert heading.title.startswith(in_order[0])
        assert "Weeks 36–48" in " ".join(in_order[:6])
        assert overlaps(chart) == overlaps(bare.chart)
        assert cut_off(chart) == cut_off(bare.chart)
        assert chart.size.height > size.height
        assert chart.size.width == size.width


def test_marks_below_a_heading_are_those_of_the_chart() -> None:
    for (chart, _), bare in zip(headed(), charts(), strict=True):
        head = chart.size.height - bare.size.height
        for below, alone in zip(chart.regions, bare.regions, strict=True):
            assert below.top - head == pytest.approx(alone.top, abs=1)
            assert below.height == pytest.approx(alone.height, abs=1)


@pytest.mark.parametrize("kind", ChartFormat)
def test_finding_is_the_title_of_the_file_too(kind: ChartFormat) -> None:
    chart, heading = headed()[0]
    saved = chart_bytes(chart.figure, kind, heading)

    if kind is ChartFormat.PDF:
        reader = pypdf.PdfReader(io.BytesIO(saved))
        assert reader.metadata is not None
        assert reader.metadata.title == heading.title
        assert " ".join(reader.pages[0].extract_text().split()).startswith(heading.title)
    else:
        assert heading.title.encode() in saved
