"""Every chart holds its texts without covering one by another, in both languages, sizes and stories."""

from __future__ import annotations

import pytest

from planner.app.formats import Formats
from planner.charts.chart_look import GRID, PAPER_HALF, PAPER_WIDE, PRESENTATION, Paint, Size, chart_look
from planner.charts.rows import MixBand, ReviewRows
from tests.charts import stories
from tests.charts.drawing import drawn
from tests.charts.looking import cut_off, overlaps

STORIES = {
    "usual": stories.REVIEW,
    "nothing yet": ReviewRows(),
    "one of each": ReviewRows(
        stories.WEEKS[:1],
        stories.FULL_WATERFALL,
        stories.CAUSES[:1],
        stories.APPROACHES[:1],
        stories.SURVIVAL[:3],
        stories.outlook(months=1),
        MixBand(36.0, floor=7.0),
    ),
    "leave": ReviewRows(weeks=stories.ON_LEAVE, causes=stories.CAUSES[5:6]),
    "three years": ReviewRows(
        stories.THREE_YEARS,
        stories.FULL_WATERFALL,
        stories.CAUSES,
        stories.THREE_YEARS_OF_MONTHS,
        stories.FULL_WEEK_SURVIVAL,
        stories.outlook(9.0, months=9),
        stories.MIX_BAND,
    ),
}


NARROW = Size(366, 160)
"""The least that a chart has on the page, two beside each other."""
SIZES = {
    "grid": GRID,
    "narrow": NARROW,
    "presentation": PRESENTATION,
    "full HD": Size(1808, 780, 2.2),
    "paper": PAPER_WIDE,
    "half a page": PAPER_HALF,
}


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize("story", STORIES)
def test_texts_stand_free(story: str, size: Size, formats: Formats) -> None:
    charts = list(drawn(STORIES[story], formats, chart_look(Paint.LIGHT), size))

    assert {one.name: overlaps(one.chart) for one in charts if overlaps(one.chart)} == {}
    assert {one.name: cut_off(one.chart) for one in charts if cut_off(one.chart)} == {}


@pytest.mark.parametrize("paint", Paint)
def test_every_part_says_what_it_is_and_leads_to_its_row(paint: Paint, formats: Formats) -> None:
    for one in drawn(stories.REVIEW, formats, chart_look(paint), GRID):
        assert one.chart.regions, one.name
        assert all(region.value for region in one.chart.regions)
        assert [region.value for region in one.chart.regions] == list(one.words.labels.values)[
            : len(one.chart.regions)
        ]
        for region in one.chart.regions:
            assert one.chart.region_at(region.left + 0.5, region.top + region.height - 0.5) is not None


def test_nothing_yet_says_so_in_words(formats: Formats) -> None:
    for one in drawn(ReviewRows(), formats, chart_look(Paint.LIGHT), GRID):
        if one.name != "dots":
            assert one.chart.regions == ()
            assert one.words.title
            assert one.words.labels.empty
