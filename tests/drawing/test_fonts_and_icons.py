from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFontInfo, QIcon

from planner import look
from planner.drawing.fonts import font, metrics
from planner.drawing.icons import blended, draw_icon, icon
from planner.resource_files import resource_folder
from tests.drawing.canvas import Canvas

ROLES = (look.BODY, look.CONTROL, look.BLOCK_TITLE, look.BLOCK_SUB, look.PAGE_TITLE, look.MIX_NUMBER)
ICONS = sorted(file.stem for file in (resource_folder() / "icons").glob("*.svg"))


@pytest.mark.parametrize("role", ROLES)
def test_every_text_is_set_in_the_bundled_inter(role: look.Type) -> None:
    found = QFontInfo(font(role))

    assert found.family() == look.FONT
    assert found.pixelSize() == role.size
    assert found.weight() == role.weight


def test_figures_stand_below_each_other() -> None:
    widths = {metrics(look.HOUR_LABEL).horizontalAdvance(figure) for figure in "0123456789"}
    assert len(widths) == 1


def test_a_hyphen_between_words_is_no_wider_than_it_should_be() -> None:
    figures = metrics(look.Type(12, 600)).horizontalAdvance("-")
    assert metrics(look.BLOCK_TITLE).horizontalAdvance("-") < figures


def test_titles_are_set_tighter() -> None:
    plain = metrics(look.Type(18, 700)).horizontalAdvance("Week 48")
    assert metrics(look.PAGE_TITLE).horizontalAdvance("Week 48") < plain


def test_print_leaves_out_what_a_pdf_could_not_find() -> None:
    printed, shown = metrics(look.BLOCK_SUB, printed=True), metrics(look.BLOCK_SUB)

    assert printed.horizontalAdvance("1111") < shown.horizontalAdvance("1111")
    assert printed.horizontalAdvance("09:00-10:30") < shown.horizontalAdvance("09:00-10:30")


@pytest.mark.parametrize("name", ICONS)
def test_every_icon_can_be_drawn(name: str) -> None:
    marked = 0
    for theme in (look.LIGHT, look.DARK):
        canvas = Canvas(60, 60, theme)
        with canvas.painter() as painter:
            draw_icon(painter, name, 10, 10, 24, "#808080")
        marked += canvas.marked(10, 10, 24, 24)
        assert canvas.colours(0, 0, 9, 60) == {theme.base}

    assert marked > 10


def test_an_icon_takes_the_colour_it_is_given() -> None:
    canvas = Canvas()
    with canvas.painter() as painter:
        draw_icon(painter, "minus", 10, 10, 96, "#0E6470")
    assert canvas.count("#0E6470", 10, 10, 96, 96) > 200


def test_a_button_that_cannot_be_used_has_a_paler_icon_at_every_screen() -> None:
    made = icon("undo-2", "#15191C", "#CDD3D5", 16)

    for ratio in (1.0, 2.0, 3.0):
        able = made.pixmap(QSize(16, 16), ratio, QIcon.Mode.Normal).toImage()
        unable = made.pixmap(QSize(16, 16), ratio, QIcon.Mode.Disabled).toImage()
        assert able.width() == 16 * ratio
        assert able != unable


def test_a_blended_colour_lets_shine_through() -> None:
    assert blended("#102030", 0.25).alphaF() == pytest.approx(0.25, abs=0.01)
    assert blended("#102030", 0.25).name() == "#102030"


def test_an_icon_may_keep_its_text_at_a_distance() -> None:
    plain, apart = icon("undo-2", "#15191C", "#CDD3D5", 16), icon("undo-2", "#15191C", "#CDD3D5", 16, 4)
    narrow, wide = plain.pixmap(QSize(40, 40)).toImage(), apart.pixmap(QSize(40, 40)).toImage()

    assert wide.width() > narrow.width()
    assert wide.height() == narrow.height()
    assert wide.copy(0, 0, narrow.width(), narrow.height()) == narrow
