"""The side panel puts mix, agreements and palette together."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from planner import look
from planner.app.agreements import standing_of
from planner.domain.mix import Mix
from planner.domain.preferences import Band
from planner.domain.span import Span
from planner.foresight.buffer import BufferSize
from planner.views.week.category_palette import Swatch
from planner.views.week.side_panel import SidePanel
from tests.app.agreed import BEFORE_NOON, SHARE, TEN, MemorySource, facts, mock_touches
from tests.views.week.surroundings import (
    CATEGORIES,
    MONDAY,
    appearance,
    button_named,
    buttons,
)

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


def show_agreements(panel: SidePanel) -> None:
    agreements = (TEN, SHARE, BEFORE_NOON)
    known = facts(MemorySource(touches=mock_touches()))
    panel.agreements.show_agreements(agreements)
    panel.agreements.show_standings({a.id: standing_of(a, known) for a in agreements})


def texts(panel: SidePanel) -> list[str]:
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]


def test_agreements_are_told_with_how_they_stand(panel: SidePanel) -> None:
    show_agreements(panel)

    assert [row.accessibleName() for row in panel.agreements.rows] == [
        (
            "10 prospects approached a month. 6 of 10. 4 own, 2 agency · on pace would be 8. "
            "Kept in 0 of 3 months before"
        ),
        "Long-term share at least 30%. –",
        "2 protected blocks before Wednesday noon. 0 of 2 in place",
    ]


def test_before_it_is_known_how_they_stand_agreements_are_named(panel: SidePanel) -> None:
    panel.agreements.show_agreements((TEN, SHARE))

    assert [row.accessibleName() for row in panel.agreements.rows] == [
        "10 prospects approached a month",
        "Long-term share at least 30%",
    ]


def test_share_follows_the_drag(panel: SidePanel) -> None:
    show_agreements(panel)
    panel.show_mix(MIX, Band(0.3), Mix(long_minutes=180, short_minutes=180))

    assert "Long-term share at least 30%. 50%" in panel.agreements.rows[1].accessibleName()


def test_an_agreement_is_opened_by_mouse_and_key(qtbot: QtBot, panel: SidePanel) -> None:
    show_agreements(panel)
    row = panel.agreements.rows[1]

    with qtbot.waitSignal(panel.agreement_wanted) as clicked:
        QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(panel.agreement_wanted) as pressed:
        QTest.keyClick(row, Qt.Key.Key_Return)
    with qtbot.waitSignal(panel.agreement_wanted) as added:
        button_named(panel, "Add an agreement").click()
    assert (clicked.args, pressed.args, added.args) == ([SHARE.id], [SHARE.id], [""])


def test_without_agreements_the_panel_offers_one(qtbot: QtBot, panel: SidePanel) -> None:
    assert "Nothing agreed for this week" in texts(panel)
    with qtbot.waitSignal(panel.agreement_wanted) as wanted:
        button_named(panel, "Add an agreement…").click()
    assert wanted.args == [""]


def test_chosen_category_is_passed_on(qtbot: QtBot, panel: SidePanel) -> None:
    with qtbot.waitSignal(panel.category_chosen) as chosen:
        button_named(panel, "Coaching, Long, Neutral").click()

    assert chosen.args == ["coaching"]


def test_panel_can_be_folded(qtbot: QtBot, panel: SidePanel) -> None:
    with qtbot.waitSignal(panel.fold_wanted):
        button_named(panel, "Fold the side panel").click()


def test_everything_fits_in_the_usual_window(qtbot: QtBot, panel: SidePanel) -> None:
    panel.resize(look.PANEL_WIDTH, look.USUAL_WINDOW[1] - look.TOP_BAR_HEIGHT - look.STATUS_HEIGHT)
    show_agreements(panel)
    panel.show_mix(MIX, Band(0.3))
    panel.reactive.show_buffer(360, BufferSize(570.0, 432.0, 0.6, 14), 3)
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
