"""Facts about single pixels, so that a block keeps its meaning whatever its finer points become."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations, pairwise

import pytest
from PySide6.QtCore import QPointF, QRectF

from planner import look
from planner.domain.category import Category, Hatch, Horizon, default_categories
from planner.drawing import week_painter
from planner.drawing.faces import BlockFace
from planner.drawing.icons import draw_icon
from planner.drawing.inks import Ink, paper_ink, screen_ink
from tests.drawing.canvas import Canvas, near
from tests.drawing.examples import face

THEMES = pytest.mark.parametrize("theme", [look.LIGHT, look.DARK], ids=lambda theme: theme.name)
BOX = QRectF(20, 20, 150, 100)
LEFT, TOP, WIDTH, HEIGHT = 20, 20, 150, 100
BUFFER = face("Buffer", "", colour="buffer", hatch=Hatch.DASHED, horizon=Horizon.SHORT)


def face_of(category: Category) -> BlockFace:
    return face("", "", colour=category.colour, hatch=category.hatch, horizon=category.horizon)


def body(ink: Ink, theme: look.Theme = look.LIGHT) -> Canvas:
    canvas = Canvas(theme=theme)
    with canvas.painter() as painter:
        week_painter.paint_body(painter, BOX, ink)
    return canvas


def painted(shown: BlockFace, box: QRectF = BOX, theme: look.Theme = look.LIGHT, ratio: int = 1) -> Canvas:
    canvas = Canvas(theme=theme, ratio=ratio)
    with canvas.painter() as painter:
        week_painter.paint_block(painter, box, shown, screen_ink(shown, theme))
    return canvas


@THEMES
@pytest.mark.parametrize("category", default_categories(), ids=lambda category: category.id)
def test_a_block_is_filled_with_its_colour_and_has_its_bar_on_the_left(
    category: Category, theme: look.Theme
) -> None:
    canvas = body(screen_ink(face_of(category), theme), theme)
    tint = look.tint(category.colour, theme)

    assert tint.fill in canvas.colours(LEFT + 6, 65, 40, 20)
    if category.hatch in (Hatch.NONE, Hatch.DASHED):
        assert canvas.colours(LEFT + 6, 65, 130, 10) == {tint.fill}
    if category.hatch is not Hatch.DASHED:
        assert canvas.colours(LEFT, 40, 4, 60) == {tint.bar}
        assert canvas.colour(LEFT + 5, 70) != tint.bar


def test_nothing_is_painted_outside_of_a_block() -> None:
    canvas = painted(face(glyphs=("lock",), note="a note"))
    base = look.LIGHT.base

    assert canvas.colours(0, 0, LEFT, 140) == {base}
    assert canvas.colours(LEFT + WIDTH, 0, 30, 140) == {base}
    assert canvas.colours(0, 0, 200, TOP) == {base}
    assert canvas.colours(0, TOP + HEIGHT, 200, 20) == {base}
    assert canvas.colour(LEFT, TOP) != look.tint("calling", look.LIGHT).bar


def test_the_buffer_has_a_dashed_edge_and_no_bar() -> None:
    canvas = body(screen_ink(BUFFER, look.LIGHT))
    tint = look.tint("buffer", look.LIGHT)

    assert canvas.colours(LEFT + 2, 40, 4, 60) == {tint.fill}
    along = [near(canvas.colour(x, TOP), tint.bar) for x in range(LEFT + 8, LEFT + WIDTH - 8)]
    dashes = sum(one != other for one, other in pairwise(along))
    assert dashes > 20
    assert 0.3 < sum(along) / len(along) < 0.9


def test_every_hatch_looks_different_from_every_other() -> None:
    pictures = {hatch: body(screen_ink(face("", hatch=hatch, colour="cover"), look.LIGHT)) for hatch in Hatch}

    for one, other in combinations(Hatch, 2):
        assert pictures[one].image != pictures[other].image, f"{one} and {other}"


@pytest.mark.parametrize("hatch", [Hatch.DIAGONAL, Hatch.CROSS, Hatch.DOTS, Hatch.HORIZONTAL])
def test_a_hatch_covers_its_block_evenly_and_stays_inside(hatch: Hatch) -> None:
    canvas = body(screen_ink(face("", hatch=hatch, colour="cover"), look.LIGHT))
    fill = look.tint("cover", look.LIGHT).fill
    right = LEFT + int(WIDTH * 0.58) + 2

    for left in (right, right + 20, LEFT + WIDTH - 22):
        for top in (TOP + 2, TOP + 40, TOP + HEIGHT - 22):
            assert len(canvas.colours(left, top, 20, 20)) > 1
            assert fill in canvas.colours(left, top, 20, 20)
    assert canvas.colours(0, 0, LEFT, 140) == {look.LIGHT.base}


def test_the_lines_of_travel_leave_its_text_alone() -> None:
    canvas = body(screen_ink(face("", hatch=Hatch.HORIZONTAL, colour="travel"), look.LIGHT))
    fill = look.tint("travel", look.LIGHT).fill

    assert canvas.colours(LEFT + 6, TOP + 2, int(WIDTH * 0.58) - 8, HEIGHT - 4) == {fill}
    rows = [canvas.colour(LEFT + 120, y) for y in range(TOP + 2, TOP + HEIGHT - 2)]
    lines = sum(one == fill != other for one, other in pairwise(rows))
    assert lines == pytest.approx(HEIGHT / 5, abs=1)


@THEMES
@pytest.mark.parametrize("height", [14, 30, 62])
def test_a_block_of_any_height_shows_its_title(height: int, theme: look.Theme) -> None:
    canvas = painted(face("Bakery"), QRectF(LEFT, TOP, WIDTH, height), theme)
    tint = look.tint("calling", theme)

    assert canvas.count(tint.title, LEFT + 11, TOP, 60, height) > 25
    assert tint.fill in canvas.colours(LEFT + 100, TOP + 1, 40, height - 2)


def test_a_title_without_room_ends_before_the_marks() -> None:
    canvas = painted(
        face("Quarterly review with all " * 4, glyphs=("shield", "lock")), QRectF(20, 20, 150, 30)
    )
    fill = look.tint("calling", look.LIGHT).fill

    between = LEFT + WIDTH - 6 - 2 * 15 + 3 - 3
    assert canvas.colours(between, TOP + 2, 2, 26) == {fill}


def test_what_takes_no_time_lets_the_grid_shine_through() -> None:
    canvas = body(screen_ink(face(hollow=True), look.LIGHT))

    assert canvas.colours(LEFT + 2, TOP + 4, WIDTH - 4, HEIGHT - 8) == {look.LIGHT.base}
    assert canvas.colour(LEFT, TOP + 50) == look.LIGHT.control


@pytest.mark.parametrize("height", [14, 30, 100])
def test_marks_stand_in_their_order_at_the_right(height: int) -> None:
    names = ("shield", "lock", "check")
    shown = face("", "", colour="quotes", glyphs=names)
    box = QRectF(LEFT, TOP, WIDTH, height)
    canvas = Canvas()
    with canvas.painter() as painter:
        week_painter.paint_marks(painter, box, shown, screen_ink(shown, look.LIGHT))
    top = TOP + (height - 12) // 2 if height < 40 else TOP + 6

    for place, name in enumerate(names):
        left = LEFT + WIDTH - 6 - 12 - 15 * (2 - place)
        alone = Canvas()
        with alone.painter() as painter:
            draw_icon(painter, name, left, top, 12, look.tint("quotes", look.LIGHT).title)
        assert canvas.part(left, top, 12, 12) == alone.part(left, top, 12, 12)
        assert len(alone.colours(left, top, 12, 12)) > 4


def test_marks_are_sharp_on_a_screen_with_twice_the_pixels() -> None:
    shown = face("", "", colour="quotes", horizon=Horizon.SHORT, glyphs=("lock",))
    once, twice = painted(shown), painted(shown, ratio=2)
    enlarged = once.image.scaled(twice.image.size())
    left, top = LEFT + WIDTH - 18, TOP + 6

    assert twice.part(2 * left, 2 * top, 24, 24) != enlarged.copy(2 * left, 2 * top, 24, 24)
    title = look.tint("quotes", look.LIGHT).title
    assert any(near(twice.colour(left + x / 2, top + y / 2), title) for x in range(24) for y in range(24))


@THEMES
def test_minutes_that_two_blocks_take_are_hatched_in_the_colour_of_now(theme: look.Theme) -> None:
    shown = face("", "", colour="quotes", horizon=Horizon.SHORT)
    shared = QRectF(LEFT, TOP + 50, WIDTH, 30)
    canvas = Canvas(theme=theme)
    with canvas.painter() as painter:
        ink = screen_ink(shown, theme)
        week_painter.paint_block(painter, BOX, shown, ink, conflicts=[shared], conflict_colour=theme.now)
    fill = look.tint("quotes", theme).fill
    hatch = look.mixed(theme.now, fill, 0.75)

    assert canvas.colour(LEFT + 80, TOP + 50) == theme.now
    assert canvas.count(hatch, LEFT + 10, TOP + 53, 130, 26) > 300
    assert fill in canvas.colours(LEFT + 10, TOP + 53, 130, 26)
    assert canvas.colours(LEFT + 90, TOP + 2, 50, 47) == {fill}
    assert canvas.colours(LEFT + 90, TOP + 81, 50, 17) == {fill}


def test_a_title_in_a_conflict_stands_on_a_plate_of_its_own() -> None:
    shown = face("Bakery", "")
    canvas = Canvas()
    with canvas.painter() as painter:
        week_painter.paint_block(painter, BOX, shown, screen_ink(shown, look.LIGHT), conflicts=[BOX])
    tint = look.tint("calling", look.LIGHT)

    on_plate = canvas.colours(LEFT + 11, TOP + 5, 30, 15)
    assert tint.fill in on_plate
    assert not any(near(colour, look.LIGHT.now) for colour in on_plate)
    assert canvas.count(look.mixed(look.LIGHT.now, tint.fill, 0.75), LEFT + 6, TOP + 50, 130, 40) > 300


def test_a_selected_block_has_a_ring_around_a_gap() -> None:
    canvas = Canvas()
    with canvas.painter() as painter:
        week_painter.paint_ring(painter, BOX, look.LIGHT.accent)

    assert canvas.colours(LEFT + 30, TOP - 3, 60, 2) == {look.LIGHT.accent}
    assert canvas.colours(LEFT + 30, TOP - 1, 60, 1) == {look.LIGHT.base}
    assert canvas.colours(LEFT + 2, TOP + 2, WIDTH - 4, HEIGHT - 4) == {look.LIGHT.base}


def test_the_block_with_the_keyboard_has_a_dotted_ring_further_out() -> None:
    canvas = Canvas()
    with canvas.painter() as painter:
        week_painter.paint_ring(painter, BOX, look.LIGHT.accent, dotted=True)
    ring = [look.contrast(canvas.colour(x, TOP - 3), look.LIGHT.base) for x in range(LEFT + 10, LEFT + 130)]
    dots = [contrast > 2 for contrast in ring]

    assert sum(one != other for one, other in pairwise(dots)) > 30
    assert canvas.colours(LEFT + 30, TOP - 2, 60, 2) == {look.LIGHT.base}


def test_the_grip_is_where_a_block_is_made_longer() -> None:
    canvas = Canvas()
    with canvas.painter() as painter:
        week_painter.paint_grip(painter, BOX, "#000000")
    middle = LEFT + WIDTH // 2

    assert canvas.colours(LEFT, TOP, WIDTH, HEIGHT - 7) == {look.LIGHT.base}
    assert near(canvas.colour(middle, TOP + HEIGHT - 5), look.mixed("#000000", look.LIGHT.base, 0.55))
    assert canvas.colour(middle - 16, TOP + HEIGHT - 5) == look.LIGHT.base


@THEMES
def test_a_raised_block_throws_its_shadow_downwards(theme: look.Theme) -> None:
    canvas = Canvas(theme=theme)
    with canvas.painter() as painter:
        week_painter.paint_shadow(painter, BOX, theme, 5)
    middle = LEFT + WIDTH // 2
    above, below = canvas.colour(middle, TOP - 1), canvas.colour(middle, TOP + HEIGHT + 1)

    assert look.luminance(below) < look.luminance(theme.base)
    assert look.luminance(below) <= look.luminance(above)
    assert canvas.colour(middle, TOP + HEIGHT + 12) == theme.base


@THEMES
@pytest.mark.parametrize(("colour", "horizon"), [("calling", Horizon.LONG), ("quotes", Horizon.SHORT)])
def test_where_a_dragged_block_was_stays_a_dashed_frame(
    colour: str, horizon: Horizon, theme: look.Theme
) -> None:
    canvas = Canvas(theme=theme)
    shown = face("Bakery", colour=colour, horizon=horizon)
    with canvas.painter() as painter:
        week_painter.paint_origin(painter, BOX, shown, "was here", theme)
    along = [canvas.colour(x, TOP + 0.5) for x in range(LEFT + 8, LEFT + WIDTH - 8)]
    frame = [look.contrast(one, theme.base) >= 2 for one in along]

    assert sum(one != other for one, other in pairwise(frame)) > 20
    soft = theme.long_soft if horizon is Horizon.LONG else theme.short_soft
    assert near(canvas.colour(LEFT + 100, TOP + 70), look.mixed(soft, theme.base, 0.45))
    ink = theme.long_text if horizon is Horizon.LONG else theme.text
    assert canvas.count(ink, LEFT + 12, TOP + 5, 60, 15) > 15
    assert canvas.marked(LEFT + 12, TOP + 20, 60, 14) > 30


def test_a_low_frame_says_what_and_not_that_it_was_here() -> None:
    canvas = Canvas()
    with canvas.painter() as painter:
        week_painter.paint_origin(painter, QRectF(20, 20, 150, 30), face("Bakery"), "was here", look.LIGHT)
    assert canvas.marked(LEFT + 12, TOP + 21, 60, 7) == 0


def test_a_label_is_as_wide_as_its_text() -> None:
    canvas = Canvas()
    with canvas.painter() as painter:
        box = week_painter.paint_label(painter, QPointF(10, 10), "09:30–11:00", look.LIGHT)
        longer = week_painter.paint_label(painter, QPointF(10, 60), "09:30–11:00 · 1 h 30", look.LIGHT)
        week_painter.paint_label(painter, QPointF(10, 100), "x", look.LIGHT, colour=look.LIGHT.accent)

    assert (box.x(), box.y(), box.height()) == (10, 10, 22)
    assert longer.width() > box.width() > 40
    assert canvas.colour(13, 20) == look.LIGHT.ink
    assert canvas.colour(int(box.right()) - 3, 20) == look.LIGHT.ink
    assert canvas.colour(int(box.right()) + 1, 20) == look.LIGHT.base
    assert canvas.count(look.LIGHT.on_ink, 15, 10, 60, 22) > 20
    assert canvas.colour(13, 110) == look.LIGHT.accent


def mix_bar(minutes: tuple[int, int, int], whole: int, theme: look.Theme = look.LIGHT) -> Canvas:
    canvas = Canvas(theme=theme)
    with canvas.painter() as painter:
        week_painter.paint_mix_bar(painter, QRectF(0, 10, 200, 8), minutes, whole, theme)
    return canvas


@THEMES
@pytest.mark.parametrize("minutes", [(60, 120, 60), (240, 0, 0), (0, 30, 15), (5, 200, 0)])
def test_the_mix_of_a_day_is_drawn_by_its_minutes(minutes: tuple[int, int, int], theme: look.Theme) -> None:
    canvas = mix_bar(minutes, 480, theme)

    for amount, colour in zip(minutes, (theme.long, theme.short, theme.neutral), strict=True):
        drawn = canvas.count(colour, 0, 14, 200, 1)
        assert drawn == pytest.approx(200 * amount / 480, abs=5)
    free = canvas.count(theme.half_line, 0, 14, 200, 1)
    assert free == pytest.approx(200 * (480 - sum(minutes)) / 480, abs=4)


def test_a_day_with_more_than_its_hours_is_full() -> None:
    canvas = mix_bar((300, 300, 300), 480)

    assert canvas.count(look.LIGHT.half_line, 3, 14, 194, 1) == 0
    assert canvas.count(look.LIGHT.long, 0, 14, 200, 1) == pytest.approx(67, abs=3)


def test_an_empty_day_is_an_empty_trough() -> None:
    assert mix_bar((0, 0, 0), 0).colours(3, 12, 194, 4) == {look.LIGHT.half_line}


def test_the_same_hand_prints_icons_as_lines() -> None:
    shown = face("", "", glyphs=("lock",))
    canvas = Canvas()
    with canvas.painter() as painter:
        week_painter.paint_marks(painter, BOX, shown, paper_ink(shown, grey=True))
    assert canvas.marked(LEFT + WIDTH - 18, TOP + 6, 12, 12) > 20


def test_travel_on_coloured_paper_is_hatched_and_has_no_bar() -> None:
    travel = face("", "", colour="travel", hatch=Hatch.HORIZONTAL, horizon=Horizon.NEUTRAL)
    canvas = body(paper_ink(travel, grey=False))

    assert len(canvas.colours(LEFT + 100, TOP + 10, 40, 40)) > 1
    assert canvas.colours(LEFT + 2, TOP + 10, 60, 40) == {look.tint("travel", look.LIGHT).fill}


@pytest.mark.parametrize("top", range(TOP, TOP + HEIGHT, 7))
@pytest.mark.parametrize("height", [3, 20])
def test_a_part_is_painted_as_it_is_in_the_whole(top: int, height: int) -> None:
    shown = face("Quarterly review with all", glyphs=("lock",), note="ring twice")
    shared = [QRectF(LEFT, TOP + 60, WIDTH, 20)]
    ink = screen_ink(shown, look.LIGHT)
    whole, part = Canvas(), Canvas()
    with whole.painter() as painter:
        week_painter.paint_block(painter, BOX, shown, ink, conflicts=shared)
    with part.painter() as painter:
        exposed = QRectF(0, top, 200, height)
        painter.setClipRect(exposed)
        week_painter.paint_block(painter, BOX, shown, ink, conflicts=shared, exposed=exposed)

    assert part.part(0, top, 200, height) == whole.part(0, top, 200, height)


def test_of_a_shortened_block_only_the_done_part_is_solid() -> None:
    box = QRectF(10, 10, 180, 120)
    canvas = painted(replace(face(), kept_share=0.5), box)
    fill = look.tint("calling", look.LIGHT).fill
    assert canvas.count(fill, 120, 45, 60, 20) > 500
    assert canvas.count(fill, 120, 80, 60, 40) == 0
