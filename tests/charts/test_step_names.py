"""The names below a waterfall: whole words, below their columns, at every width that the page has."""

from __future__ import annotations

import pytest

from planner.app.displacement_chart_words import waterfall_words
from planner.app.formats import Formats
from planner.charts import waterfall_chart
from planner.charts.chart_look import GRID, PAPER_HALF, Paint, Size, chart_look
from planner.charts.rows import CauseMinutes, Waterfall
from planner.charts.steps import steps_of
from planner.charts.waterfall_chart import WaterfallChart
from planner.domain.displacement import Cause
from tests.charts import stories
from tests.charts.looking import bars, overlaps, texts

MANY = Waterfall(
    done=2700,
    moved_done=360,
    displaced=(CauseMinutes(Cause.COVER, 825), CauseMinutes(Cause.QUOTE, 615)),
    shortened=210,
    given_up=300,
    excused=90,
    open=180,
)
STORIES = {"seven steps": stories.WATERFALL, "nine": MANY, "ten": stories.FULL_WATERFALL}


def drawn(rows: Waterfall, formats: Formats, size: Size) -> WaterfallChart:
    labels = waterfall_words(rows, formats).labels
    return waterfall_chart.draw(steps_of(rows), labels, chart_look(Paint.LIGHT), size)


@pytest.mark.parametrize("width", [GRID.width, 560, 900])
@pytest.mark.parametrize("story", STORIES)
def test_no_word_is_broken_on_the_page(story: str, width: int, formats: Formats) -> None:
    rows = STORIES[story]
    chart = drawn(rows, formats, Size(width, 200))
    words = {name.replace("\u00ad", "") for name in waterfall_words(rows, formats).labels.names}

    shown = " ".join(texts(chart))
    for word in {word for name in words for word in name.split()}:
        assert word in shown
    assert overlaps(chart) == []


@pytest.mark.parametrize("size", [Size(366, 160), PAPER_HALF], ids=["narrow", "half a page"])
@pytest.mark.parametrize("story", STORIES)
def test_where_a_word_has_to_be_broken_it_is_at_a_syllable_and_nothing_is_cut_off(
    story: str, size: Size, formats: Formats
) -> None:
    rows = STORIES[story]
    chart = drawn(rows, formats, size)
    below = [text for text, box in texts(chart).items() if box.top <= bars(chart, "done")[0].bottom]
    parts = [
        word.split("\u00ad") for name in waterfall_words(rows, formats).labels.names for word in name.split()
    ]
    heads = {"".join(word[begin:end]) for word in parts for end in range(len(word)) for begin in range(end)}

    assert not [text for text in below if "…" in text]
    assert {text.split()[-1].rstrip("-") for text in below if text.endswith("-")} <= heads
    assert overlaps(chart) == []


def test_names_stand_in_one_row_where_there_is_room_and_by_turns_in_two_where_not(formats: Formats) -> None:
    def rows_of_names(width: int) -> int:
        chart = drawn(stories.WATERFALL, formats, Size(width, 200))
        spine = bars(chart, "planned")[0].bottom
        first = [name.split()[0].replace("\u00ad", "") for name in _names(formats)]
        return len(
            {round(box.top) for text, box in texts(chart).items() if box.top <= spine and text in first}
        )

    assert rows_of_names(1100) == 1
    assert rows_of_names(300) == 2


def _names(formats: Formats) -> tuple[str, ...]:
    return waterfall_words(stories.WATERFALL, formats).labels.names


def test_what_does_not_fit_at_all_ends_with_an_ellipsis(formats: Formats) -> None:
    chart = drawn(stories.FULL_WATERFALL, formats, Size(140, 200))

    assert [text for text in texts(chart) if text.endswith("…")]
