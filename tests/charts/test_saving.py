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
from planner.charts.chart_look import GRID, Paint, chart_look
from planner.charts.saving import ChartFormat, chart_bytes, save
from tests.charts import stories
from tests.charts.drawing import drawn


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
