"""Every chart of a review with its words, drawn as the Review page does."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from planner.app.approaches_chart_words import approaches_words
from planner.app.chart_words import ChartWords
from planner.app.displacement_chart_words import causes_words, waterfall_words
from planner.app.formats import Formats
from planner.app.mix_band_chart_words import mix_band_words
from planner.app.outlook_chart_words import chances_words, outlook_words
from planner.app.survival_chart_words import survival_words
from planner.app.weeks_chart_words import weeks_words
from planner.charts import (
    approaches_chart,
    causes_chart,
    dots_chart,
    mix_band_chart,
    outlook_chart,
    survival_chart,
    waterfall_chart,
    weeks_chart,
)
from planner.charts.chart_figure import ChartFigure
from planner.charts.chart_look import ChartLook, Size
from planner.charts.rows import MonthChances, ReviewRows
from planner.charts.steps import steps_of
from tests.charts.stories import CHANCES


@dataclass(frozen=True)
class Drawn:
    """A chart with its name and words; `rows` are what it was drawn from."""

    name: str
    rows: Any
    words: ChartWords[Any]
    chart: ChartFigure[Any, Any]


def drawn(
    review: ReviewRows, formats: Formats, look: ChartLook, size: Size, chances: MonthChances = CHANCES
) -> Iterator[Drawn]:
    """Draw each chart of a review."""
    steps = steps_of(review.waterfall)
    made: tuple[tuple[str, Any, ChartWords[Any], Any], ...] = (
        ("weeks", review.weeks, weeks_words(review.weeks, formats), weeks_chart),
        ("waterfall", steps, waterfall_words(review.waterfall, formats), waterfall_chart),
        ("causes", review.causes, causes_words(review.causes, formats), causes_chart),
        ("approaches", review.approaches, approaches_words(review.approaches, formats), approaches_chart),
        ("survival", review.survival, survival_words(review.survival, formats), survival_chart),
        ("outlook", review.outlook, outlook_words(review.outlook, formats), outlook_chart),
        ("dots", chances, chances_words(chances, formats), dots_chart),
        ("mix band", review.mix_band, mix_band_words(review.mix_band, formats), mix_band_chart),
    )
    for name, rows, words, module in made:
        yield Drawn(name, rows, words, module.draw(rows, words.labels, look, size))
