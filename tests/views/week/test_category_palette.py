"""Categories are dragged by mouse and chosen by keyboard, with the same result."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDrag
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from planner.domain.category import Category, Hatch, Horizon, Side
from planner.views.week.category_palette import CategoryPalette, Swatch, category_in, mime_of
from tests.views.week.surroundings import CATEGORIES, appearance


@pytest.fixture
def palette(qtbot: QtBot) -> CategoryPalette:
    made = CategoryPalette(appearance())
    qtbot.addWidget(made)
    made.show_categories(CATEGORIES.values())
    made.resize(295, made.sizeHint().height())
    with qtbot.waitExposed(made):
        made.show()
    return made


def swatches(palette: CategoryPalette) -> list[Swatch]:
    shown = [swatch for swatch in palette.findChildren(Swatch) if not swatch.isHidden()]
    return sorted(shown, key=lambda swatch: (swatch.y(), swatch.x()))


def swatch_of(palette: CategoryPalette, category_id: str) -> Swatch:
    return next(swatch for swatch in swatches(palette) if swatch.category.id == category_id)


def test_categories_stand_in_their_order_row_by_row(palette: CategoryPalette) -> None:
    assert [swatch.category.id for swatch in swatches(palette)] == list(CATEGORIES)


def test_archived_categories_are_left_out(palette: CategoryPalette) -> None:
    changed = [replace(c, archived=c.id == "travel") for c in CATEGORIES.values()]

    palette.show_categories(changed)
    QApplication.processEvents()

    assert [s.category.id for s in swatches(palette)] == [c for c in CATEGORIES if c != "travel"]


def test_swatch_names_category_horizon_and_side(palette: CategoryPalette) -> None:
    assert swatch_of(palette, "account").accessibleName() == "Account development, Long, Client"


def test_own_name_is_never_read_as_markup(palette: CategoryPalette) -> None:
    own = Category("x", "<b>Fairs</b> & shows", Side.ACQUISITION, Horizon.LONG, "calling", Hatch.NONE)

    palette.show_categories([own])

    assert "&lt;b&gt;Fairs&lt;/b&gt; &amp; shows" in swatch_of(palette, "x").toolTip()


def test_click_chooses(qtbot: QtBot, palette: CategoryPalette) -> None:
    with qtbot.waitSignal(palette.chosen) as chosen:
        QTest.mouseClick(swatch_of(palette, "calling"), Qt.MouseButton.LeftButton)

    assert chosen.args == ["calling"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_keys_choose(qtbot: QtBot, palette: CategoryPalette, key: Qt.Key) -> None:
    with qtbot.waitSignal(palette.chosen) as chosen:
        QTest.keyClick(swatch_of(palette, "calling"), key)

    assert chosen.args == ["calling"]


def test_arrows_step_to_the_neighbours_and_stop_at_the_edges(qtbot: QtBot, palette: CategoryPalette) -> None:
    first = swatches(palette)[0]
    first.setFocus()
    steps = [
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_Down, 3),
        (Qt.Key.Key_Left, 2),
        (Qt.Key.Key_Up, 0),
    ]
    for key, reached in steps:
        QTest.keyClick(palette.focusWidget(), key)
        assert palette.focusWidget() is swatches(palette)[reached]


def test_tab_comes_back_to_the_swatch_that_was_left(qtbot: QtBot, palette: CategoryPalette) -> None:
    swatch_of(palette, "calling").setFocus()

    stops = [s.category.id for s in swatches(palette) if s.focusPolicy() & Qt.FocusPolicy.TabFocus]

    assert stops == ["calling"]


def test_drag_carries_the_category_and_does_not_choose_it(
    qtbot: QtBot, palette: CategoryPalette, monkeypatch: pytest.MonkeyPatch
) -> None:
    carried: list[tuple[str | None, bool]] = []

    # The platform without a screen ends a drag before it begins.
    def record(drag: QDrag, *actions: object) -> Qt.DropAction:
        carried.append((category_in(drag.mimeData()), drag.pixmap().isNull()))
        return Qt.DropAction.CopyAction

    monkeypatch.setattr(QDrag, "exec", record)
    swatch = swatch_of(palette, "visits")
    with qtbot.assertNotEmitted(palette.chosen):
        drag_by(swatch, QPoint(40, 0))

    assert carried == [("visits", False)]


def test_small_tremble_is_still_a_click(qtbot: QtBot, palette: CategoryPalette) -> None:
    with qtbot.waitSignal(palette.chosen):
        drag_by(swatch_of(palette, "visits"), QPoint(2, 1))


def test_only_drags_from_the_palette_hold_a_category() -> None:
    foreign = QMimeData()
    foreign.setText("visits")

    assert category_in(foreign) is None
    assert category_in(mime_of("Soort werk é")) == "Soort werk é"


def drag_by(widget: QWidget, way: QPoint) -> None:
    at = widget.rect().center()
    window = widget.window().windowHandle()
    start = widget.mapTo(widget.window(), at)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(window, left, none, start)
    QTest.mouseMove(window, start + way)
    QTest.mouseRelease(window, left, none, start + way)
