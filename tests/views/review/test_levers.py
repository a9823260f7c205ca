"""Sliders: the outlook follows them at once, the rep's judgements are stored when they are let go."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QStyle, QStyleOptionSlider
from pytestqt.qtbot import QtBot

from planner.charts.rows import Counted
from planner.views.review.chart_kinds import ChartKind
from planner.views.review.levers import Lever
from planner.views.review.page import ReviewPage
from tests.views.review.conftest import wait_until_drawn
from tests.views.week.hands import Hands


@pytest.fixture
def outlook(qtbot: QtBot, hands: Hands, page: ReviewPage) -> ReviewPage:
    hands.keys("6")
    qtbot.waitUntil(lambda: page.large.canvas.is_drawn, timeout=10_000)
    return page


def press_key(lever: Lever, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(lever.slider, key)
        QApplication.processEvents()


def last_month(page: ReviewPage) -> str:
    return page.large.canvases[ChartKind.OUTLOOK].regions[-1].value


def test_the_outlook_follows_the_hours_at_once_and_goes_back(hands: Hands, outlook: ReviewPage) -> None:
    before, hours = last_month(outlook), outlook.large.outlook.hours
    press_key(hours, Qt.Key.Key_Home)
    assert hours.value == 0
    assert last_month(outlook) != before

    hands.click(hands.place(outlook.large.outlook.reset))
    assert last_month(outlook) == before


def test_more_of_the_agency_changes_the_outlook(outlook: ReviewPage) -> None:
    before, agency = last_month(outlook), outlook.large.outlook.agency
    press_key(agency, Qt.Key.Key_Home)
    assert agency.value == 0
    assert last_month(outlook) != before


def test_deals_can_be_counted_in_place_of_enquiries(hands: Hands, outlook: ReviewPage) -> None:
    panel = outlook.large.outlook
    panel.counted.choose(Counted.DEALS)
    panel.counted.chosen.emit(Counted.DEALS)
    titles = [label.text() for label in outlook.large.findChildren(QLabel)]
    assert any("deals" in title for title in titles)


def test_a_month_that_is_clicked_shows_its_chances(hands: Hands, outlook: ReviewPage) -> None:
    canvas = outlook.large.canvas
    hands.click(hands.place(canvas, canvas.place_of(0).center()))
    dots = outlook.large.outlook.dots
    assert dots.accessibleName() == "What December may bring"
    assert sum(1 for region in dots.regions) >= 2


def test_how_far_the_outlook_can_be_trusted_is_said(outlook: ReviewPage) -> None:
    said = " ".join(label.text() for label in outlook.large.findChildren(QLabel))
    assert "% benchmark, " in said
    assert "monthly bands" in said


def handle(lever: Lever) -> QPoint:
    option = QStyleOptionSlider()
    lever.slider.initStyleOption(option)
    control, part = QStyle.ComplexControl.CC_Slider, QStyle.SubControl.SC_SliderHandle
    return lever.slider.style().subControlRect(control, option, part, lever.slider).center()


def test_a_judgement_is_stored_when_it_is_let_go_and_can_be_undone(
    qtbot: QtBot, hands: Hands, page: ReviewPage
) -> None:
    hands.keys("7")
    qtbot.waitUntil(lambda: page.large.canvas.is_drawn, timeout=10_000)
    lever = page.large.mix_band.levers["acquisition_most"]
    before = [region.value for region in page.large.canvas.regions]
    start = handle(lever)
    QTest.mousePress(lever.slider, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(lever.slider, start + QPoint(60, 0))
    assert [region.value for region in page.large.canvas.regions] != before
    assert hands.session.plan.own_parameters.as_dict() == {}

    QTest.mouseRelease(
        lever.slider, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start + QPoint(60, 0)
    )
    assert hands.session.plan.own_parameters.as_dict() == {"acquisition_most": lever.value}

    hands.session.undo()
    wait_until_drawn(qtbot, hands)
    assert hands.session.plan.own_parameters.as_dict() == {}
    assert lever.value == 2.0
    assert [region.value for region in page.large.canvas.regions] == before


def test_a_judgement_moved_by_keyboard_is_stored_once_it_rests(
    qtbot: QtBot, hands: Hands, page: ReviewPage
) -> None:
    hands.keys("7")
    lever = page.large.mix_band.levers["client_half"]
    press_key(lever, Qt.Key.Key_Left, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: bool(hands.session.plan.own_parameters.as_dict()), timeout=5_000)
    assert hands.session.plan.own_parameters.as_dict() == {"client_half": 0.83}
    assert hands.session.undo_stack.count() == 1


def test_the_usual_judgements_come_back(qtbot: QtBot, hands: Hands, page: ReviewPage) -> None:
    hands.keys("7")
    panel = page.large.mix_band
    panel.levers["client_most"].settled.emit(1.5)
    wait_until_drawn(qtbot, hands)
    hands.click(hands.place(panel.reset))
    assert hands.session.plan.own_parameters.as_dict() == {}
    assert panel.levers["client_most"].value == 1.15
