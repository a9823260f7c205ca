"""Whatever is in the week, it is one page on which every word is whole and nothing lies on anything else."""

from collections.abc import Iterator, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.block import Block
from planner.domain.category import default_categories
from planner.domain.span import SHORTEST_BLOCK
from planner.drawing.week_geometry import Box
from planner.printing import sheet_words
from planner.printing.paper import MARGIN, Paper
from planner.printing.sheet_content import SheetOptions
from planner.printing.sheet_layout import SheetLayout, sheet_layout
from tests.printing.reading_pdf import ReadPdf
from tests.printing.sample_week import ENGLISH, block, content, sheet

CATEGORIES = [category.id for category in default_categories()]
WORDS = (
    "bearing",
    "visit",
    "Hoekstra-Zn",
    "quote",
    "Donaudampfschifffahrtsgesellschaft",
    "2027",
    "of",
    "line",
    "X",
)
LITTLE = 0.05


@st.composite
def blocks(draw: st.DrawFn, most: int = 30, words: int = 14) -> tuple[Block, ...]:
    made = []
    for number in range(draw(st.integers(0, most))):
        start = draw(st.integers(0, 24 * 12 - 1)) * 5
        length = min(draw(st.sampled_from((5, 15, 30, 45, 60, 120))), 24 * 60 - start)
        title = " ".join(draw(st.lists(st.sampled_from(WORDS), max_size=words)))
        made.append(
            block(
                draw(st.integers(0, 6)),
                f"{start // 60:02d}:{start % 60:02d}",
                max(length, SHORTEST_BLOCK),
                draw(st.sampled_from(CATEGORIES)),
                f"{number}a {title}".strip(),
                protected=draw(st.booleans()),
                number=number,
            )
        )
    return tuple(made)


OPTIONS = st.builds(SheetOptions, st.sampled_from(Paper), st.booleans(), with_weekend=st.booleans())


@given(blocks(), OPTIONS)
@settings(max_examples=15)
def test_every_title_is_written_whole(planned: tuple[Block, ...], options: SheetOptions) -> None:
    layout = sheet_layout(content(planned), options, ENGLISH)

    texts = list(_texts(layout))
    if sheet_words.shortened_texts() not in " ".join(texts):
        # A word wider than a column goes on in the next line; nothing is lost between the two.
        written = "".join(texts).replace(" ", "")
        assert [b.title for b in planned if b.title.replace(" ", "") not in written] == []


@given(blocks(), OPTIONS)
@settings(max_examples=15)
def test_blocks_stand_beside_each_other_within_their_days(
    planned: tuple[Block, ...], options: SheetOptions
) -> None:
    layout = sheet_layout(content(planned), options, ENGLISH)

    grid = layout.grid
    for placed in layout.blocks:
        column = grid.column_of(placed.printable.block.span.day)
        assert column is not None
        assert placed.box.x >= grid.x_of(column)
        assert placed.box.right <= grid.x_of(column + 1)
        assert placed.box.y >= grid.top
        assert placed.box.bottom <= grid.top + grid.height + LITTLE
    boxes = [placed.box for placed in layout.blocks]
    assert _touching(boxes) == []


@given(blocks(), OPTIONS)
@settings(max_examples=15)
def test_words_stay_within_their_blocks_and_their_columns(
    planned: tuple[Block, ...], options: SheetOptions
) -> None:
    layout = sheet_layout(content(planned), options, ENGLISH)

    for placed in layout.blocks:
        tick = _tick_of(placed.fit.tick)
        for line in placed.fit.lines:
            words = Box(line.x, line.top, line.line.width, line.height)
            assert words.x >= 0
            assert words.right <= placed.box.width + LITTLE
            assert words.y >= -LITTLE
            assert words.bottom <= placed.box.height + LITTLE
            assert tick is None or not _overlap(words, tick)
    size = options.paper.size
    for line in (*layout.head, *layout.lines):
        assert line.x >= MARGIN - LITTLE
        assert line.x + line.line.width <= size.width() - MARGIN + LITTLE
        assert line.top + line.height <= size.height() - MARGIN / 2


@given(blocks(), OPTIONS)
@settings(max_examples=15)
def test_every_number_in_the_plan_has_its_note_and_no_note_lies_on_another(
    planned: tuple[Block, ...], options: SheetOptions
) -> None:
    layout = sheet_layout(content(planned), options, ENGLISH)

    shown = [
        run.number
        for placed in layout.blocks
        for line in placed.fit.lines
        for run, _ in line.line.runs
        if run.number
    ]
    noted = [number for number, _, _ in layout.numbers]
    assert sorted(shown) == sorted(noted) == list(range(1, len(noted) + 1))
    notes = [Box(line.x, line.top, line.line.width, line.height) for line in layout.lines]
    assert _touching(notes) == []


def test_notes_grow_into_the_room_for_writing_then_below_the_plan() -> None:
    title = " ".join(["framework agreement with Rademaker"] * 3)

    def with_titles(count: int) -> SheetLayout:
        planned = tuple(block(n % 5, f"{8 + n // 5:02d}:00", 15, title=f"{n} {title}") for n in range(count))
        return sheet_layout(content(planned), SheetOptions(), ENGLISH)

    few, more, many = with_titles(1), with_titles(5), with_titles(30)

    assert len(few.writing_lines) > len(more.writing_lines)
    assert more.grid.height == few.grid.height
    assert many.grid.height < few.grid.height
    assert many.writing_lines == ()
    assert sheet_words.shortened_texts() not in " ".join(_texts(many))


@pytest.mark.parametrize("words", [60, 400])
def test_more_words_than_a_page_holds_end_after_a_whole_word_and_say_so(words: int) -> None:
    title = " ".join(["framework"] * words)
    planned = tuple(
        block(n % 5, f"{8 + n // 5 // 4:02d}:{n // 5 % 4 * 15:02d}", 15, title=title, number=n)
        for n in range(60)
    )

    pdf = ReadPdf(sheet(content(planned), SheetOptions(grey=True)))

    assert pdf.pages == 1
    assert min(pdf.text_sizes()) >= 7
    assert sheet_words.shortened_texts() in pdf.text
    letters = {word.strip("…") for word in pdf.text.split() if word.startswith("fram")}
    assert letters == {"framework"}


def test_more_texts_than_a_page_has_lines_are_counted() -> None:
    planned = tuple(
        block(n % 5, f"{n // 5 % 20 + 4:02d}:{n % 4 * 15:02d}", 15, title=f"Group {n} of many", number=n)
        for n in range(700)
    )

    pdf = ReadPdf(sheet(content(planned)))

    assert pdf.pages == 1
    assert "more texts in Overmorgen." in pdf.text


def _texts(layout: SheetLayout) -> Iterator[str]:
    for placed in layout.blocks:
        yield " ".join(line.line.text for line in placed.fit.lines)
    for line in layout.lines:
        yield line.line.text


def _tick_of(place: tuple[float, float] | None) -> Box | None:
    return None if place is None else Box(place[0], place[1], 10, 10)


def _overlap(one: Box, other: Box) -> bool:
    return (
        one.x < other.right - LITTLE
        and other.x < one.right - LITTLE
        and one.y < other.bottom - LITTLE
        and other.y < one.bottom - LITTLE
    )


def _touching(boxes: Sequence[Box]) -> list[tuple[Box, Box]]:
    return [(one, other) for at, one in enumerate(boxes) for other in boxes[at + 1 :] if _overlap(one, other)]
