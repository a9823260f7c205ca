"""What is drawn by shorter ways looks as matplotlib would draw it, and as thin paper would show through."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.collections import PolyCollection
from matplotlib.colors import to_rgb
from matplotlib.figure import Figure
from matplotlib.font_manager import get_font
from matplotlib.textpath import text_to_path
from numpy.typing import NDArray

from planner.app.formats import formats_for
from planner.app.outlook_chart_words import outlook_words
from planner.charts import outlook_chart
from planner.charts.chart_look import PRESENTATION, Fill, Paint, Style, chart_look
from planner.charts.fans import INNER_ALPHA, OUTER_ALPHA
from planner.charts.fonts import features, font_path
from planner.charts.letters import SET_AT, outlines, text_width
from planner.charts.outlook_chart import OutlookChart
from planner.charts.pen import Pen
from tests.charts import stories
from tests.charts.looking import bars, picture

TEXTS = (
    "about 2.4, between 0 and 6",
    "ongeveer 2,4, tussen 0 en 6",
    "To Av. WA  Yv 11 h 30",
    "Klantontwikkeling",
    "– 50% –",
)


@pytest.mark.parametrize("tabular", [True, False])
@pytest.mark.parametrize("weight", [400, 600])
@pytest.mark.parametrize("text", TEXTS)
def test_letters_kept_by_word_lie_where_they_do_in_the_whole_line(
    text: str, weight: int, tabular: bool
) -> None:
    font = get_font(font_path(weight))
    font.set_size(SET_AT, 72)
    placed, known, _ = text_to_path.get_glyphs_with_font(font, text, features=features(tabular))
    whole = np.concatenate([known[name][0] + np.array((x, y)) for name, x, y, _ in placed])

    assert np.asarray(outlines(text, weight, tabular).vertices) == pytest.approx(whole, abs=0.01)


@pytest.mark.parametrize("text", TEXTS)
def test_width_of_a_line_is_that_of_the_font(text: str) -> None:
    font = get_font(font_path(400))
    font.set_size(SET_AT, 72)
    font.set_text(text)
    # Read at once: the font is one for all, and forgets its text when another is measured.
    of_the_font = font.get_width_height()[0] / 64

    width = text_width(text, Style(SET_AT, 400, "#000000", tabular=False))
    assert width == pytest.approx(of_the_font, rel=0.01)
    assert text_width("", Style(11, 400, "#000000")) == 0


FILLS = {
    "plain": Fill("#0E6470"),
    "edged": Fill("#E9C46A", "#7A5A00", 0.7),
    "hatched": Fill("#FFFFFF", "#0E6470", 1.0, "////", "#0E6470"),
    "hollow": Fill("none", "#0E6470", 1.0, "////", "#0E6470"),
}


@pytest.mark.parametrize("name", FILLS)
@pytest.mark.parametrize("count", [1, 7, 200])
def test_areas_look_as_matplotlib_draws_them(name: str, count: int) -> None:
    boxes = [(20 + 3.6 * n, 10.0, 22.2 + 3.6 * n, 30.5 + n) for n in range(count)]

    def drawn(draw: Callable[[Any, Any], None] | None) -> NDArray[np.uint8]:
        figure = Figure(figsize=(8, 3), dpi=100)
        pen = Pen(figure, 1.0)
        with pen.new_pass():
            pen.bars("bars", FILLS[name], boxes)
        if draw is None:
            return picture(figure)
        canvas: Any = FigureCanvasAgg(figure)
        pen.moving["bars"].set_visible(False)
        canvas.draw()
        pen.moving["bars"].set_visible(True)
        draw(pen.moving["bars"], canvas.get_renderer())
        return np.array(canvas.buffer_rgba())

    ours, theirs = drawn(None).astype(int), drawn(PolyCollection.draw).astype(int)
    assert np.abs(ours - theirs).max() <= 12, "edges blend by a shade where they nearly touch"
    assert (ours != 255).any(), "something is there"


@pytest.fixture
def outlook(qapp: object) -> OutlookChart:
    rows = stories.outlook()
    labels = outlook_words(rows, formats_for("en", "en_GB")).labels
    return outlook_chart.draw(rows, labels, chart_look(Paint.LIGHT), PRESENTATION)


def test_fans_show_through_each_other_as_thin_paper_does(outlook: OutlookChart) -> None:
    look, seen = chart_look(Paint.LIGHT), picture(outlook.figure)
    height = seen.shape[0]
    area = bars(outlook, "kept outer over stopped inner")[0]
    layers = [(look.stopped.colour, OUTER_ALPHA), (look.stopped.colour, INNER_ALPHA)]
    layers.append((look.kept.colour, OUTER_ALPHA))
    expected = np.array(to_rgb(look.ground)) * 255
    for colour, alpha in layers:
        expected = np.array(to_rgb(colour)) * 255 * alpha + expected * (1 - alpha)

    inside = seen[height - int(area.top) : height - int(area.bottom), int(area.left) : int(area.right), :3]
    nearest = np.abs(inside.astype(int) - expected).max(axis=-1)
    assert (nearest <= 2).sum() > 500


def test_areas_of_overlaps_are_where_both_bands_are(outlook: OutlookChart) -> None:
    both = bars(outlook, "kept outer over stopped outer")[0]
    above, below = bars(outlook, "kept outer")[0], bars(outlook, "stopped outer")[0]

    assert both.top == pytest.approx(min(above.top, below.top), abs=0.5)
    assert both.left >= max(above.left, below.left) - 0.5
    assert both.right <= min(above.right, below.right) + 0.5
