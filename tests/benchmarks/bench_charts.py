"""Charts: how long the first drawing takes, drawing again with other rows, and a step of a slider."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable
from itertools import cycle
from statistics import median
from typing import Any

import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from planner.app.approaches_chart_words import approaches_words
from planner.app.displacement_chart_words import causes_words, waterfall_words
from planner.app.formats import Formats, formats_for
from planner.app.mix_band_chart_words import mix_band_words
from planner.app.outlook_chart_words import outlook_words
from planner.app.survival_chart_words import survival_words
from planner.app.weeks_chart_words import weeks_words
from planner.charts import (
    approaches_chart,
    causes_chart,
    mix_band_chart,
    outlook_chart,
    survival_chart,
    waterfall_chart,
    weeks_chart,
)
from planner.charts.chart_look import GRID, PRESENTATION, Paint, Size, chart_look
from planner.charts.fonts import DPI
from planner.charts.redraw import LiveChart
from planner.charts.rows import ReviewRows
from planner.charts.steps import steps_of
from tests.benchmarks.side_by_side import compare
from tests.charts import stories

RUNS = 60
FIRST_RUNS = 3
REVIEWS = {
    "13 weeks": stories.REVIEW,
    "3 years": ReviewRows(
        stories.THREE_YEARS,
        stories.FULL_WATERFALL,
        stories.CAUSES,
        stories.THREE_YEARS_OF_MONTHS,
        stories.FULL_WEEK_SURVIVAL,
        stories.outlook(9.0, months=9),
        stories.MIX_BAND,
    ),
}
CHARTS: dict[str, Callable[[ReviewRows, Formats], tuple[Any, Any, Any]]] = {
    "weeks": lambda review, formats: (review.weeks, weeks_words(review.weeks, formats), weeks_chart),
    "waterfall": lambda review, formats: (
        steps_of(review.waterfall),
        waterfall_words(review.waterfall, formats),
        waterfall_chart,
    ),
    "causes": lambda review, formats: (review.causes, causes_words(review.causes, formats), causes_chart),
    "approaches": lambda review, formats: (
        review.approaches,
        approaches_words(review.approaches, formats),
        approaches_chart,
    ),
    "survival": lambda review, formats: (
        review.survival,
        survival_words(review.survival, formats),
        survival_chart,
    ),
    "outlook": lambda review, formats: (
        review.outlook,
        outlook_words(review.outlook, formats),
        outlook_chart,
    ),
    "mix band": lambda review, formats: (
        review.mix_band,
        mix_band_words(review.mix_band, formats),
        mix_band_chart,
    ),
}
LOOK = chart_look(Paint.LIGHT)


@pytest.fixture
def formats(qapp: object) -> Formats:
    return formats_for("en", "en_GB")


@pytest.mark.parametrize("story", REVIEWS)
@pytest.mark.parametrize("name", CHARTS)
def test_first(name: str, story: str) -> None:
    """The first chart of a program, beyond the import of matplotlib."""
    command = [sys.executable, "-m", "tests.benchmarks.charts_child", name, story]
    told = [
        json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
        for _ in range(FIRST_RUNS)
    ]
    parts = ", ".join(f"{part} {median(one[part] for one in told):.0f} ms" for part in told[0])
    sys.stdout.write(f"\nfirst {name}, {story}: {parts}; goal 300 ms to draw beyond the import\n")


@pytest.mark.parametrize("story", REVIEWS)
@pytest.mark.parametrize("name", CHARTS)
def test_again(name: str, story: str, formats: Formats) -> None:
    """Other rows and then the same again, in the chart that is there; the floor is an empty figure."""
    both = [CHARTS[name](review, formats) for review in (stories.REVIEW, REVIEWS[story])]
    rows, words, module = both[1]
    chart = module.draw(rows, words.labels, LOOK, GRID)
    canvas: Any = FigureCanvasAgg(chart.figure)
    turn = cycle(both if story != "13 weeks" else [CHARTS[name](REVIEWS["3 years"], formats), both[1]])

    def again() -> None:
        other, said, _ = next(turn)
        chart.update(other, said.labels)
        canvas.draw()

    compare(f"again {name}, {story}", again, _empty(GRID).draw, RUNS, goal="100 ms")


@pytest.mark.parametrize("size", [GRID, PRESENTATION], ids=["on the page", "full screen"])
def test_step_of_a_slider(size: Size, formats: Formats) -> None:
    """A step of hours per week: the words, the marks, and what moves drawn over the rest."""
    hours = cycle([6.0, 6.5, 7.0, 7.5, 8.0])
    chart = outlook_chart.draw(
        stories.outlook(), outlook_words(stories.outlook(), formats).labels, LOOK, size
    )
    canvas: Any = FigureCanvasAgg(chart.figure)
    canvas.draw()
    live = LiveChart(chart, canvas)
    outlooks = {value: stories.outlook(value) for value in (6.0, 6.5, 7.0, 7.5, 8.0)}

    def step() -> None:
        rows = outlooks[next(hours)]
        live.step(rows, outlook_words(rows, formats).labels)

    name = f"slider step, {size.width} x {size.height}"
    compare(name, step, _empty(size).draw, RUNS, goal="20 ms")
    begun = time.process_time()
    for _ in range(RUNS):
        step()
    spent = (time.process_time() - begun) / RUNS * 1000
    sys.stdout.write(f"{name}: {spent:.1f} ms of the processor\n")


def _empty(size: Size) -> Any:
    return FigureCanvasAgg(Figure(figsize=(size.width / DPI, size.height / DPI), dpi=DPI))
