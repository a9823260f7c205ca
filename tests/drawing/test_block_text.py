from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner import look
from planner.drawing.block_text import Room, lines_of, marks_width
from planner.drawing.faces import BlockFace
from planner.drawing.fonts import metrics
from tests.drawing.examples import FIVE_QUARTERS, HALF, HOUR, QUARTER, THREE_QUARTERS, face

INSET = 11.0
LONG_TITLE = "Quarterly review with Van der Meulen & Sons about the new line of ovens"
CALLING = face("Calling prospects", kind_of_work="")

FACES = st.builds(
    face,
    st.text(max_size=80),
    st.sampled_from(("", "Calling prospects", "Quotes & enquiries")),
    note=st.text(max_size=60),
)


def room(height: float, width: float = 180, right: float = 0, *, packed: bool = False) -> Room:
    return Room(width, height, INSET, right, packed)


def texts(shown: BlockFace, where: Room) -> list[str]:
    return [line.text for line in lines_of(shown, where)]


def test_a_quarter_of_an_hour_shows_its_title_on_one_small_line() -> None:
    (line,) = lines_of(face(note="ring twice"), room(QUARTER))

    assert (line.text, line.role, line.is_title) == ("Bakery Smit", look.QUARTER_BLOCK, True)


def test_half_an_hour_shows_title_and_start_on_one_line() -> None:
    title, start = lines_of(face(), room(HALF))

    assert (title.text, start.text) == ("Bakery Smit", "08:15")
    assert title.top == start.top
    assert start.x >= title.x + title.width


def test_without_a_title_of_its_own_half_an_hour_shows_from_when_to_when() -> None:
    assert texts(CALLING, room(HALF, 220)) == ["Calling prospects", "08:15–09:15"]


@pytest.mark.parametrize("width", range(30, 260, 5))
def test_the_time_drops_out_before_the_title_is_elided(width: int) -> None:
    title, *time = texts(face(LONG_TITLE[:24]), room(HALF, width))

    assert not (title.endswith("…") and time)


@pytest.mark.parametrize("height", [THREE_QUARTERS, HOUR])
def test_three_quarters_and_an_hour_show_the_title_above_start_and_work(height: float) -> None:
    title, second = lines_of(face(), room(height))

    assert (title.text, second.text) == ("Bakery Smit", "08:15 · Calling prospects")
    assert (title.role, second.role) == (look.BLOCK_TITLE, look.BLOCK_SUB)
    assert second.top >= title.top + 14


def test_without_a_title_of_its_own_the_category_stands_above_the_times() -> None:
    assert texts(CALLING, room(HOUR)) == ["Calling prospects", "08:15–09:15"]


def test_an_hour_has_one_line_for_its_title_and_more_has_two() -> None:
    one, _ = texts(face(LONG_TITLE), room(HOUR))
    assert one.endswith("…")

    first, second, _ = texts(face(LONG_TITLE), room(FIVE_QUARTERS, 260))
    assert f"{first} {second}" == LONG_TITLE


@pytest.mark.parametrize("shown", [face(), CALLING])
def test_a_narrow_block_shows_its_start_rather_than_half_a_category(shown: BlockFace) -> None:
    assert texts(shown, room(HOUR, 83))[-1] == "08:15"


def test_a_packed_view_does_so_at_any_width_where_the_category_does_not_fit() -> None:
    wide = 130
    assert texts(face(), room(HOUR, wide))[-1].endswith("…")
    assert texts(face(), room(HOUR, wide, packed=True))[-1] == "08:15–09:15"
    assert texts(face(), room(HOUR, 180, packed=True))[-1] == "08:15 · Calling prospects"


def test_a_note_stands_below_where_there_is_room_for_it() -> None:
    noted = face(note="6 calls, 3 approached")

    assert texts(noted, room(THREE_QUARTERS)) == texts(face(), room(THREE_QUARTERS))
    assert texts(noted, room(FIVE_QUARTERS))[-1] == "6 calls, 3 approached"


def test_the_lines_of_a_note_are_shown_as_one() -> None:
    noted = face("Bakery\nSmit", note="ring twice\nask for Ann\r\n")

    assert texts(noted, room(FIVE_QUARTERS))[-1] == "ring twice ask for Ann"
    assert texts(noted, room(QUARTER)) == ["Bakery Smit"]
    assert texts(noted, room(HALF)) == ["Bakery Smit", "08:15"]


@given(
    FACES, st.sampled_from((QUARTER, HALF, THREE_QUARTERS, HOUR, FIVE_QUARTERS, 200.0)), st.floats(40, 300)
)
def test_no_line_leaves_its_block_and_none_lies_on_another(
    shown: BlockFace, height: float, width: float
) -> None:
    lines = lines_of(shown, room(height, width))

    for line in lines:
        assert line.x >= INSET
        assert line.x + line.width <= width - 6 + 1
        assert line.top >= -0.5
        assert line.top + line.height <= height + 0.5
    for above, below in pairwise(lines):
        assert below.top >= above.top + above.height or below.x >= above.x + above.width


@given(st.text("abcdefgh ", min_size=1, max_size=120), st.floats(40, 300))
def test_a_title_is_whole_or_ends_with_an_ellipsis(title: str, width: float) -> None:
    shown = [line.text for line in lines_of(face(title), room(FIVE_QUARTERS, width)) if line.is_title]

    assert len(shown) <= 2
    whole = " ".join(shown) == " ".join(title.split())
    assert whole or any(text.endswith("…") for text in shown)


def test_an_elided_title_uses_the_room_that_there_is() -> None:
    for width in range(60, 200, 7):
        (text,) = texts(face(LONG_TITLE), room(QUARTER, width))
        shown = text.removesuffix("…")
        one_more = LONG_TITLE[: len(shown.rstrip()) + 3] + "…"

        assert text != LONG_TITLE
        assert LONG_TITLE.startswith(shown)
        assert metrics(look.QUARTER_BLOCK).horizontalAdvance(one_more) > width - INSET - 6


def test_marks_take_their_room_from_the_title_alone() -> None:
    marked = replace(face(LONG_TITLE), glyphs=("shield", "lock"))
    where = room(HOUR, 180, marks_width(marked))
    title, second = lines_of(marked, where)

    assert marks_width(face()) == 0
    assert title.x + title.width <= 180 - 6 - 2 * 15
    assert second.text == "08:15 · Calling prospects"
