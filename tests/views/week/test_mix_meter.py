"""The meter shows the share as it is, and during a drag as it would become."""

from itertools import pairwise

import pytest
from pytestqt.qtbot import QtBot

from planner import look
from planner.domain.mix import Mix
from planner.domain.preferences import Band
from planner.views.week.folded_panel import FoldedPanel
from planner.views.week.mix_meter import MixMeter
from tests.views.week.surroundings import appearance, button_named, columns_of, picture, rows_of

WIDTH = 300
BAR_MIDDLE = 100


def meter(qtbot: QtBot, mix: Mix, agreed: Band | None = None, preview: Mix | None = None) -> MixMeter:
    made = MixMeter(appearance())
    qtbot.addWidget(made)
    made.resize(WIDTH, made.sizeHint().height())
    made.show_mix(mix, agreed, preview)
    return made


@pytest.mark.parametrize(("long", "short"), [(1, 3), (1, 1), (3, 1), (1, 0), (0, 1)])
def test_bar_is_divided_as_the_share(qtbot: QtBot, long: int, short: int) -> None:
    mix = Mix(long_minutes=long * 60, short_minutes=short * 60, neutral_minutes=600)

    image = picture(meter(qtbot, mix))

    assert len(columns_of(image, BAR_MIDDLE, look.LIGHT.long)) == pytest.approx(
        WIDTH * long / (long + short), abs=3
    )
    assert len(columns_of(image, BAR_MIDDLE, look.LIGHT.short)) == pytest.approx(
        WIDTH * short / (long + short), abs=5
    )


def test_a_little_of_either_stays_visible(qtbot: QtBot) -> None:
    image = picture(meter(qtbot, Mix(long_minutes=5, short_minutes=6000)))

    assert columns_of(image, BAR_MIDDLE, look.LIGHT.long)


def test_without_mix_the_bar_is_an_empty_trough(qtbot: QtBot) -> None:
    image = picture(meter(qtbot, Mix(neutral_minutes=60)))

    assert columns_of(image, BAR_MIDDLE, look.LIGHT.neutral_soft)
    assert not columns_of(image, BAR_MIDDLE, look.LIGHT.short)


def test_marks_stand_at_both_edges_of_the_agreed_band(qtbot: QtBot) -> None:
    image = picture(meter(qtbot, Mix(short_minutes=60), Band(0.25, 0.5)))

    assert {round(x / 5) * 5 for x in columns_of(image, BAR_MIDDLE, look.LIGHT.text)} == {75, 150}


def test_drag_shows_what_the_mix_becomes(qtbot: QtBot) -> None:
    before = Mix(long_minutes=60, short_minutes=180)
    after = Mix(long_minutes=180, short_minutes=180)

    dragging = meter(qtbot, before, Band(0.3), after)

    assert dragging.accessibleDescription().startswith("25% becomes 50% long-term, above the agreed 30%")
    assert len(columns_of(picture(dragging), BAR_MIDDLE, look.LIGHT.long)) == pytest.approx(WIDTH / 2, abs=3)


def test_drag_that_keeps_the_mix_announces_no_change(qtbot: QtBot) -> None:
    mix = Mix(long_minutes=60, short_minutes=180)

    dragging = meter(qtbot, mix, None, mix)

    assert "becomes" not in dragging.accessibleDescription()


@pytest.mark.parametrize("width", [300, 260])
def test_words_never_meet_the_number(qtbot: QtBot, width: int) -> None:
    mix = Mix(60 * 88, 60 * 99, 60 * 77, 60 * 90, 60 * 88, 60 * 88, 60 * 66)
    busy = meter(qtbot, mix, Band(0.95), Mix(60 * 120, 60 * 99, 60 * 77, 60 * 90, 60 * 89, 60 * 89, 60 * 66))
    busy.resize(width, busy.height())

    image = picture(busy)
    ground = image.pixel(0, 0)
    used = [x for x in range(width) if any(image.pixel(x, y) != ground for y in range(40, 66))]

    widest_gap = max(right - left for left, right in pairwise(used))
    assert widest_gap >= 10


def test_folded_panel_stands_the_bar_upright(qtbot: QtBot) -> None:
    folded = FoldedPanel(appearance())
    qtbot.addWidget(folded)
    folded.resize(look.FOLDED_PANEL_WIDTH, 400)
    folded.show_mix(Mix(long_minutes=60, short_minutes=60), Band(0.75))

    image = picture(folded)
    middle = 25
    long, short = (rows_of(image, middle, colour) for colour in (look.LIGHT.long, look.LIGHT.short))
    marks = rows_of(image, middle - 9, look.LIGHT.text)

    assert len(long) == pytest.approx(len(short), abs=6)
    assert min(long) > max(short)
    assert marks[0] == pytest.approx(min(short) + (max(long) - min(short)) / 4, abs=3)


def test_folded_panel_says_what_it_shows_and_unfolds(qtbot: QtBot) -> None:
    folded = FoldedPanel(appearance())
    qtbot.addWidget(folded)
    folded.show_mix(Mix(long_minutes=60, short_minutes=60), None)

    assert folded.accessibleDescription().startswith("50% long-term")
    assert "50% long-term" in folded.toolTip()
    with qtbot.waitSignal(folded.unfold_wanted, timeout=1000):
        button_named(folded, "Unfold the side panel").click()
