"""The side panel puts mix, agreements and palette together."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from planner import look
from planner.domain.mix import Mix
from planner.domain.preferences import Band
from planner.domain.span import Span
from planner.foresight.buffer import BufferSize
from planner.views.week.category_palette import Swatch
from planner.views.week.side_panel import SidePanel
from tests.views.week.surroundings import CATEGORIES, MONDAY, appearance, button_named, buttons

MIX = Mix(long_minutes=60, short_minutes=180)


@pytest.fixture
def panel(qtbot: QtBot) -> SidePanel:
    made = SidePanel(appearance())
    qtbot.addWidget(made)
    made.show_categories(CATEGORIES.values())
    made.resize(look.PANEL_WIDTH, 720 - look.TOP_BAR_HEIGHT - look.STATUS_HEIGHT)
    with qtbot.waitExposed(made):
        made.show()
    return made


def texts(panel: SidePanel) -> list[str]:
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]


def test_agreed_share_stands_beside_this_week_and_the_last_four(panel: SidePanel) -> None:
    panel.show_mix(MIX, Band(0.3))
    panel.show_recent_share(0.24)

    assert {
        "Long-term share at least 30%",
        "25%",
        "Average of the last 4 weeks 24%",
    } <= set(texts(panel))


def test_band_with_two_edges_is_named_by_both(panel: SidePanel) -> None:
    panel.show_mix(MIX, Band(0.3, 0.4))

    assert "Long-term share 30–40%" in texts(panel)


def test_weeks_without_a_mix_have_no_average(panel: SidePanel) -> None:
    panel.show_mix(MIX, Band(0.3))
    panel.show_recent_share(0.24)
    panel.show_recent_share(None)

    assert not any("Average" in text for text in texts(panel))


def test_share_follows_the_drag(panel: SidePanel) -> None:
    panel.show_mix(MIX, Band(0.3), Mix(long_minutes=180, short_minutes=180))

    assert "50%" in texts(panel)


def test_agreement_can_be_changed(qtbot: QtBot, panel: SidePanel) -> None:
    panel.show_mix(MIX, Band(0.3))

    with qtbot.waitSignal(panel.band_wanted):
        button_named(panel, "Change the agreed share").click()


def test_without_agreement_the_panel_offers_one(qtbot: QtBot, panel: SidePanel) -> None:
    panel.show_mix(MIX, None)
    panel.show_recent_share(0.24)

    assert "No share agreed yet" in texts(panel)
    assert not any("Average" in text for text in texts(panel))
    with qtbot.waitSignal(panel.band_wanted):
        button_named(panel, "Agree on a share…").click()


def test_chosen_category_is_passed_on(qtbot: QtBot, panel: SidePanel) -> None:
    with qtbot.waitSignal(panel.category_chosen) as chosen:
        button_named(panel, "Coaching, Long, Neutral").click()

    assert chosen.args == ["coaching"]


def test_panel_can_be_folded(qtbot: QtBot, panel: SidePanel) -> None:
    with qtbot.waitSignal(panel.fold_wanted):
        button_named(panel, "Fold the side panel").click()


def test_everything_fits_in_the_usual_window(qtbot: QtBot, panel: SidePanel) -> None:
    panel.resize(look.PANEL_WIDTH, look.USUAL_WINDOW[1] - look.TOP_BAR_HEIGHT - look.STATUS_HEIGHT)
    panel.show_mix(MIX, Band(0.3))
    panel.show_recent_share(0.24)
    panel.reactive.show_buffer(360, BufferSize(570.0, 432.0, 0.6, 14))
    panel.reactive.offer(Span(MONDAY, 870, 90))
    scroll = panel.findChild(QScrollArea)
    assert isinstance(scroll, QScrollArea)
    qtbot.waitUntil(lambda: scroll.verticalScrollBar().maximum() == 0, timeout=1000)

    for button in buttons(panel):
        place = QRect(button.mapTo(panel, button.rect().topLeft()), button.size())
        assert panel.rect().contains(place), button.accessibleName()


def test_low_window_scrolls_to_the_last_category(qtbot: QtBot, panel: SidePanel) -> None:
    panel.resize(look.PANEL_WIDTH, 300)
    scroll = panel.findChild(QScrollArea)
    assert isinstance(scroll, QScrollArea)
    last = max(panel.findChildren(Swatch), key=lambda swatch: swatch.y())
    qtbot.waitUntil(lambda: scroll.verticalScrollBar().maximum() > 0, timeout=1000)

    scroll.verticalScrollBar().setValue(scroll.verticalScrollBar().maximum())

    view = scroll.viewport()
    assert view.rect().contains(QRect(last.mapTo(view, last.rect().topLeft()), last.size()))
