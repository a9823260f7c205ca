"""Presenting: one chart after the other, and nothing that is the rep's alone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from matplotlib.text import Text
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QToolTip
from pytestqt.qtbot import QtBot

from planner.charts.fonts import POINTS
from planner.domain.displacement import Cause
from planner.domain.edits import Edit, EditKind, Label
from planner.domain.plan import Plan
from planner.views.review.chart_canvas import ChartCanvas
from planner.views.review.chart_kinds import SHOWN, ChartKind
from planner.views.review.page import ReviewPage
from planner.views.review.presentation import Presentation
from tests.views.review.conftest import wait_until_drawn
from tests.views.week.hands import Hands


@pytest.fixture
def presentation(qtbot: QtBot, hands: Hands, page: ReviewPage) -> Presentation:
    return begin(qtbot, hands, page)


def begin(qtbot: QtBot, hands: Hands, page: ReviewPage) -> Presentation:
    hands.keys("F5")
    presented = page.presentation
    assert presented is not None
    qtbot.waitUntil(lambda: presented.canvas.is_drawn, timeout=10_000)
    return presented


def press(presentation: Presentation, *keys: str) -> None:
    for key in keys:
        QTest.keySequence(presentation, key)
        QApplication.processEvents()


def test_one_chart_fills_the_screen_with_its_sentence(presentation: Presentation) -> None:
    assert presentation.isFullScreen()
    assert presentation.kind is ChartKind.WEEKS
    assert presentation.sentence.text().startswith("Long-term share")
    assert presentation.canvas.width() > presentation.width() * 0.8
    assert "Jeroen Smits, weeks 36–48." in said(presentation)


def said(presentation: Presentation) -> str:
    return " ".join(label.text() for label in presentation.findChildren(QLabel))


def test_right_and_left_go_through_the_charts(presentation: Presentation) -> None:
    shown = []
    for key in ("Left", "Right", "PgDown", "Space", "Left", "End", "Right", "Home"):
        press(presentation, key)
        shown.append(SHOWN.index(presentation.kind))
    assert shown == [0, 1, 2, 3, 2, 6, 6, 0]
    assert "1 of 7" in said(presentation)


def test_a_number_leads_to_its_chart(presentation: Presentation) -> None:
    shown = []
    for key in ("6", "2", "9"):
        press(presentation, key)
        shown.append(presentation.kind)
    assert shown == [ChartKind.OUTLOOK, ChartKind.WATERFALL, ChartKind.WATERFALL]


def test_a_click_goes_on_wherever_it_is_and_no_menu_comes_up(presentation: Presentation) -> None:
    canvas, shown = presentation.canvas, []
    for widget, place in ((canvas, canvas.place_of(3).center()), (presentation.foot, QPoint(200, 8))):
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place)
        shown.append(presentation.kind)
    assert shown == [ChartKind.WATERFALL, ChartKind.CAUSES]
    assert presentation.canvas.contextMenuPolicy() is Qt.ContextMenuPolicy.NoContextMenu


def test_pointing_at_a_bar_says_its_value_in_large_type(qtbot: QtBot, presentation: Presentation) -> None:
    presentation.resize(1440, 900)
    qtbot.waitUntil(lambda: presentation.canvas.is_drawn, timeout=10_000)
    canvas = presentation.canvas
    at = canvas.mapTo(presentation, canvas.place_of(3).center())
    QTest.mouseMove(presentation.windowHandle(), at)
    QApplication.processEvents()

    assert canvas.regions[3].value in QToolTip.text()
    (tip,) = [each for each in QApplication.topLevelWidgets() if each.inherits("QTipLabel")]
    assert tip.font().pixelSize() >= 22


@pytest.mark.parametrize(
    ("screen", "least"),
    [((1440, 900), 22), ((1920, 1080), 26), ((2560, 1440), 34), ((720, 450), 11)],
    ids=["laptop", "full HD", "wide", "laptop at 200%"],
)
def test_type_grows_with_the_screen_so_that_it_can_be_read_from_two_metres(
    qtbot: QtBot, presentation: Presentation, screen: tuple[int, int], least: int
) -> None:
    """On each of these screens the smallest numbers are about a fortieth of its height."""
    presentation.resize(*screen)
    qtbot.waitUntil(lambda: presentation.canvas.is_drawn, timeout=10_000)

    sizes = text_sizes(presentation.canvas)
    assert min(sizes) >= least
    assert presentation.sentence.font().pixelSize() >= 1.5 * min(sizes)
    assert presentation.canvas.height() > screen[1] * 0.55
    assert presentation.rect().contains(presentation.canvas.geometry())


def text_sizes(canvas: ChartCanvas) -> list[float]:
    """The sizes of the texts that are drawn, in pixels."""
    drawing = canvas._drawing
    assert drawing is not None
    assert drawing._chart is not None
    texts = (artist for artist in drawing._chart.figure.artists if isinstance(artist, Text))
    return [float(text.get_fontsize()) / POINTS for text in texts if text.get_visible()]


def test_it_begins_with_the_chart_that_was_open(qtbot: QtBot, hands: Hands, page: ReviewPage) -> None:
    hands.keys("3")
    assert begin(qtbot, hands, page).kind is ChartKind.CAUSES


def test_escape_ends_it(hands: Hands, page: ReviewPage, presentation: Presentation) -> None:
    press(presentation, "Esc")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert page.presentation is None
    assert page.isVisible()


def test_a_note_is_added_to_the_sheet(hands: Hands, page: ReviewPage, presentation: Presentation) -> None:
    page.sheet.draft.store(notes="Said before.")
    press(presentation, "N")
    assert presentation.note.text == ""
    QTest.keyClicks(presentation.note.field, "Order desk takes the phone")
    QTest.keySequence(presentation.note.field, "Esc")
    assert page.sheet.draft.at_hand.notes == "Said before.\nOrder desk takes the phone"
    assert not presentation.note.isVisible()
    assert presentation.isVisible()


def test_nothing_of_the_rep_alone_is_shown(
    qtbot: QtBot, hands: Hands, page: ReviewPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.sheet.draft.store(own_words="PRIVATE WORDS", focus="PRIVATE FOCUS", notes="PRIVATE NOTES")
    dread(hands, page)
    wait_until_drawn(qtbot, hands)
    assert "dreaded" in everything_of(page.charts.cells[ChartKind.CAUSES].canvas.accessibleDescription())

    presented = begin(qtbot, hands, page)
    for place in range(len(presented.kinds)):
        presented.show_place(place)
        presented.canvas.draw()
        told = [presented.canvas.accessibleDescription(), *(r.value for r in presented.canvas.regions)]
        told += [field.toPlainText() for field in presented.findChildren(QPlainTextEdit)]
        everything = everything_of(said(presented), *told)
        assert "dread" not in everything
        assert "private" not in everything


def everything_of(*texts: str) -> str:
    return " ".join(texts).casefold()


def dread(hands: Hands, page: ReviewPage) -> None:
    """Say of all that gave way last week that it was dreaded."""

    def change(plan: Plan) -> Edit:
        before = plan.week(page.bar.choice.this_week.plus(-1)).displacements
        assert before
        after = tuple(replace(each, cause=Cause.DREADED) for each in before)
        return Edit(Label(EditKind.SET_CAUSE), before, after)

    hands.session.do(change)
