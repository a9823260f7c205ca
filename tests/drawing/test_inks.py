from __future__ import annotations

from itertools import combinations

import pytest

from planner import look
from planner.domain.category import Hatch, Horizon, default_categories
from planner.drawing.faces import BlockFace
from planner.drawing.inks import PAPER, paper_ink, screen_ink
from tests.drawing.examples import face

THEMES = pytest.mark.parametrize("theme", [look.LIGHT, look.DARK], ids=lambda theme: theme.name)
BUFFER = face("Buffer", "", colour="buffer", hatch=Hatch.DASHED, horizon=Horizon.SHORT)
QUOTES = face("Offer", "", colour="quotes", horizon=Horizon.SHORT)
FACES = [
    face(category.id, "", colour=category.colour, hatch=category.hatch, horizon=category.horizon)
    for category in default_categories()
]


@THEMES
def test_a_block_has_the_colours_of_its_category(theme: look.Theme) -> None:
    ink, tint = screen_ink(face(), theme), look.tint("calling", theme)

    assert (ink.fill, ink.bar, ink.title, ink.sub) == (tint.fill, tint.bar, tint.title, tint.sub)
    assert ink.stripes is None
    assert ink.edge is None


@THEMES
def test_the_buffer_has_a_dashed_edge_and_no_bar(theme: look.Theme) -> None:
    ink = screen_ink(BUFFER, theme)

    assert ink.dashed
    assert ink.bar is None
    assert ink.edge == look.tint("buffer", theme).bar


@THEMES
def test_what_takes_no_time_is_an_empty_frame(theme: look.Theme) -> None:
    ink = screen_ink(face(hollow=True), theme)

    assert (ink.fill, ink.bar, ink.stripes) == (None, None, None)
    assert ink.edge is not None
    assert look.contrast(ink.edge, theme.base) >= 3
    assert look.contrast(ink.title, theme.base) >= 4.5
    assert look.contrast(ink.sub, theme.base) >= 4.5


@THEMES
def test_done_short_work_fades_and_done_long_work_keeps_its_full_colour(theme: look.Theme) -> None:
    done = face("Offer", "", colour="quotes", horizon=Horizon.SHORT, done=True)
    fill, faded = screen_ink(QUOTES, theme).fill, screen_ink(done, theme).fill

    assert fill is not None
    assert faded is not None
    assert look.contrast(faded, theme.base) < look.contrast(fill, theme.base)
    assert screen_ink(face(done=True), theme).fill == screen_ink(face(), theme).fill


@THEMES
@pytest.mark.parametrize("shown", FACES, ids=lambda shown: shown.title)
def test_done_and_hovered_blocks_stay_readable(shown: BlockFace, theme: look.Theme) -> None:
    done = face(shown.title, "", colour=shown.colour, hatch=shown.hatch, horizon=shown.horizon, done=True)
    for ink in (screen_ink(done, theme), screen_ink(shown, theme, hovered=True)):
        assert ink.fill is not None
        assert look.contrast(ink.title, ink.fill) >= 4.5


@THEMES
@pytest.mark.parametrize("shown", FACES, ids=lambda shown: shown.title)
def test_a_block_under_the_mouse_is_a_shade_further_from_the_paper(
    shown: BlockFace, theme: look.Theme
) -> None:
    plain, hovered = screen_ink(shown, theme).fill, screen_ink(shown, theme, hovered=True).fill

    assert plain is not None
    assert hovered is not None
    lighter = look.luminance(hovered) > look.luminance(plain)
    assert lighter is (theme is look.DARK)


def test_every_hatch_is_drawn_in_a_way_of_its_own() -> None:
    inks = [screen_ink(face(hatch=hatch), look.LIGHT) for hatch in Hatch]
    looks = [(ink.dashed, ink.stripes and (ink.stripes.pattern, ink.stripes.from_share)) for ink in inks]

    assert all(one != other for one, other in combinations(looks, 2))


@pytest.mark.parametrize("grey", [True, False])
@pytest.mark.parametrize("shown", FACES, ids=lambda shown: shown.title)
def test_text_on_paper_is_dark_and_what_lies_under_it_light(shown: BlockFace, grey: bool) -> None:
    ink = paper_ink(shown, grey=grey)
    under = ink.plate or ink.fill

    assert ink.printed
    assert under is not None
    assert look.contrast(ink.title, under) >= 7
    assert look.contrast(ink.sub, under) >= 4.5


def test_horizons_are_told_apart_on_grey_paper_by_bar_and_hatch() -> None:
    long, short = paper_ink(face(), grey=True), paper_ink(QUOTES, grey=True)
    neutral = paper_ink(face("Admin", "", colour="admin", horizon=Horizon.NEUTRAL), grey=True)

    assert (long.stripes, long.bar_width) == (None, 7.0)
    assert short.stripes is not None
    assert neutral.stripes is None
    assert neutral.bar is None
    assert long.edge_width > short.edge_width
    assert paper_ink(BUFFER, grey=True).dashed
    for ink in (long, short, neutral):
        for colour in (ink.fill, ink.bar, ink.edge, ink.title, ink.sub):
            assert colour is None or len({colour[1:3], colour[3:5], colour[5:7]}) == 1


def test_colours_on_paper_are_light_enough_to_write_on() -> None:
    long = paper_ink(face(), grey=False)

    assert long.fill is not None
    assert look.contrast(long.fill, PAPER) < 1.4
    assert long.bar == look.tint("calling", look.LIGHT).fill
    assert paper_ink(QUOTES, grey=False).bar == look.tint("quotes", look.LIGHT).bar
    assert paper_ink(BUFFER, grey=False).dashed


@pytest.mark.parametrize("grey", [True, False])
def test_what_takes_no_time_is_an_empty_frame_on_paper_too(grey: bool) -> None:
    ink = paper_ink(face(hollow=True), grey=grey)
    assert (ink.fill, ink.bar, ink.stripes) == (PAPER, None, None)
    assert ink.edge is not None
