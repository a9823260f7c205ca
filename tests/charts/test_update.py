"""A chart that is drawn again looks as one drawn anew, and keeps its marks."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg

from planner.app.formats import Formats, formats_for
from planner.app.outlook_chart_words import outlook_words
from planner.charts import outlook_chart
from planner.charts.chart_figure import ChartFigure
from planner.charts.chart_look import GRID, PRESENTATION, Paint, Size, chart_look
from planner.charts.labels import OutlookLabels
from planner.charts.redraw import LiveChart
from planner.charts.rows import Counted, Outlook, ReviewRows
from tests.charts import stories
from tests.charts.drawing import drawn
from tests.charts.looking import picture

LOOK = chart_look(Paint.LIGHT)
OTHER = ReviewRows(
    stories.WEEKS[:5],
    stories.FULL_WATERFALL,
    stories.CAUSES[2:5],
    stories.APPROACHES[2:],
    stories.SURVIVAL[4:9],
    stories.outlook(9.0, months=4),
    stories.MIX_BAND,
)


@pytest.fixture
def formats(qapp: object) -> Formats:
    return formats_for("en", "en_GB")


def same(one: Any, other: Any) -> bool:
    """Whether two pictures are equal; parts that are drawn in another order may blend by a shade."""
    return one.shape == other.shape and int(np.abs(one.astype(int) - other.astype(int)).max()) <= 8


@pytest.mark.parametrize("change", [(stories.REVIEW, OTHER), (OTHER, stories.REVIEW), (ReviewRows(), OTHER)])
def test_other_rows_look_as_if_drawn_anew(change: tuple[ReviewRows, ReviewRows], formats: Formats) -> None:
    before, after = change

    for kept, fresh in zip(
        drawn(before, formats, LOOK, GRID), drawn(after, formats, LOOK, GRID), strict=True
    ):
        picture(kept.chart.figure)
        kept.chart.update(fresh.rows, fresh.words.labels)
        assert same(picture(kept.chart.figure), picture(fresh.chart.figure)), kept.name
        assert kept.chart.regions == fresh.chart.regions


def test_other_size_looks_as_if_drawn_anew(formats: Formats) -> None:
    small, large = Size(400, 240), Size(700, 300)

    for kept, fresh in zip(
        drawn(stories.REVIEW, formats, LOOK, small), drawn(stories.REVIEW, formats, LOOK, large), strict=True
    ):
        kept.chart.resize(large.width, large.height)
        assert kept.chart.size == large
        assert same(picture(kept.chart.figure), picture(fresh.chart.figure)), kept.name


def test_sliding_adds_no_marks(formats: Formats) -> None:
    chart = _outlook(6.0, formats)
    marks = len(chart.figure.artists)

    for hours in (6.5, 7.0, 5.0, 6.0):
        _slide(chart, hours, formats)

    assert len(chart.figure.artists) == marks


def test_small_step_of_a_slider_leaves_the_ground(formats: Formats) -> None:
    chart = _outlook(6.0, formats)

    _slide(chart, 6.2, formats)
    assert not chart.ground_changed
    _slide(chart, 40.0, formats)
    assert chart.ground_changed, "the scale has to grow"


def test_live_steps_look_as_if_drawn_anew(formats: Formats) -> None:
    chart = _outlook(6.0, formats, PRESENTATION)
    canvas: Any = FigureCanvasAgg(chart.figure)
    canvas.draw()
    live = LiveChart(chart, canvas)

    # Large steps, the same again, small ones, and back: in each other marks stay as they were.
    for hours in (6.5, 40.0, 39.0, 8.0, 8.0, 8.1, 8.2, 3.0, 8.1):
        rows = stories.outlook(hours)
        live.step(rows, outlook_words(rows, formats).labels)
        shown = np.array(canvas.buffer_rgba())
        assert same(shown, picture(_outlook(hours, formats, PRESENTATION).figure)), hours


def test_live_chart_starts_again_where_it_is_told_to(formats: Formats) -> None:
    chart = _outlook(6.0, formats)
    canvas: Any = FigureCanvasAgg(chart.figure)
    live = LiveChart(chart, canvas)
    rows = stories.outlook(7.0, counted=Counted.DEALS)
    live.step(rows, outlook_words(rows, formats).labels)
    chart.resize(600, 300)
    canvas = FigureCanvasAgg(chart.figure)
    live = LiveChart(chart, canvas)
    live.forget()
    live.step(rows, outlook_words(rows, formats).labels)

    assert same(np.array(canvas.buffer_rgba()), picture(_outlook(7.0, formats, Size(600, 300)).figure))


def _outlook(hours: float, formats: Formats, size: Size = GRID) -> ChartFigure[Outlook, OutlookLabels]:
    rows = stories.outlook(hours)
    return outlook_chart.draw(rows, outlook_words(rows, formats).labels, LOOK, size)


def _slide(chart: ChartFigure[Outlook, OutlookLabels], hours: float, formats: Formats) -> None:
    rows = stories.outlook(hours)
    chart.update(rows, outlook_words(rows, formats).labels)
