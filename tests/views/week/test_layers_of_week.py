"""Plan and actual on one week: the plan as outlines that nothing moves, what happened as fill."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor

from planner import look
from planner.domain.block import Outcome
from planner.views.week.baseline_layer import BaselineFrame
from tests.views.week.hands import WEEK, Hands


def frames(hands: Hands) -> dict[str, BaselineFrame]:
    found = hands.window.findChildren(BaselineFrame)
    return {frame.block.id: frame for frame in found if frame.isVisible() and frame.block is not None}


def commit_calls_and_quotes(hands: Hands) -> None:
    hands.plan("calls", 3, "09:00", 60)
    hands.plan("quotes", 1, "13:00", 90, "quotes")
    hands.keys("Ctrl+Return")


def test_outline_stays_where_the_block_was_committed(hands: Hands) -> None:
    commit_calls_and_quotes(hands)
    hands.keys("Ctrl+B")
    before = frames(hands)["calls"].geometry()

    hands.drag(hands.place(hands.item("calls")), hands.place_of(4, "14:30"))

    assert frames(hands)["calls"].geometry() == before
    assert not before.intersects(hands.item("calls").geometry())
    assert hands.session.week(WEEK).committed("calls") == hands.session.week(WEEK).baselines[0].blocks[1]


def test_outline_surrounds_a_block_that_stands_as_planned(hands: Hands) -> None:
    commit_calls_and_quotes(hands)
    hands.keys("Ctrl+B")

    assert frames(hands)["quotes"].geometry().contains(hands.item("quotes").geometry())


def test_screen_reader_reads_the_plan(hands: Hands) -> None:
    commit_calls_and_quotes(hands)
    hands.keys("Ctrl+B")

    name = frames(hands)["calls"].accessibleName()

    assert name.startswith("Planned: Thursday 26 November, 09:00 to 10:00, Calling prospects, Calls")


def test_same_key_takes_the_plan_away(hands: Hands) -> None:
    commit_calls_and_quotes(hands)
    hands.keys("Ctrl+B")
    assert set(frames(hands)) == {"calls", "quotes"}

    hands.keys("Ctrl+B")

    assert frames(hands) == {}


def test_line_at_the_foot_tells_which_is_which(hands: Hands) -> None:
    commit_calls_and_quotes(hands)
    hands.keys("Ctrl+B")

    message = hands.window.status.message

    assert message == "Outlined: as committed Tuesday 24 November, 11:24. Filled: as it stands."


def test_line_at_the_foot_goes_with_the_outlines_and_with_the_week(hands: Hands) -> None:
    commit_calls_and_quotes(hands)
    hands.keys("Ctrl+B", "PgDown")
    assert hands.window.status.message.startswith("This week has not been committed yet")

    hands.keys("PgUp")
    assert hands.window.status.message.startswith("Outlined: as committed Tuesday 24 November")

    hands.keys("Ctrl+B")
    assert not hands.window.status.message


def test_draft_has_no_plan_to_lay_over_it(hands: Hands) -> None:
    hands.plan("calls", 3, "09:00", 60)
    hands.keys("Ctrl+B")

    assert frames(hands) == {}
    assert hands.window.status.message.startswith("This week has not been committed yet")


def test_second_commit_does_not_move_the_first_outline(hands: Hands) -> None:
    commit_calls_and_quotes(hands)
    hands.keys("Ctrl+B")
    before = frames(hands)["quotes"].geometry()
    hands.drag(hands.place(hands.item("quotes")), hands.place_of(2, "15:30"))

    hands.window.actions_table["commit"].trigger()

    assert len(hands.session.week(WEEK).baselines) == 2
    assert frames(hands)["quotes"].geometry() == before


def test_mouse_goes_through_the_outline(hands: Hands) -> None:
    commit_calls_and_quotes(hands)
    hands.keys("Ctrl+B")
    hands.click(hands.place(hands.item("quotes")))

    hands.keys("D")

    assert hands.block("quotes").outcome is Outcome.DONE


def test_outline_is_drawn_in_the_ink_of_text(hands: Hands) -> None:
    commit_calls_and_quotes(hands)
    hands.keys("Ctrl+B")
    frame = frames(hands)["quotes"]
    hands.keys("Esc")

    image = hands.window.week_page.grid.grab(frame.geometry()).toImage()

    ratio = image.devicePixelRatio()
    edge = [image.pixelColor(QPoint(0, round(y * ratio))) for y in range(10, frame.height() - 10)]
    dark = [colour for colour in edge if colour.lightness() < 100]
    assert len(dark) > len(edge) / 3
    assert len(dark) < len(edge)
    assert min(edge, key=QColor.lightness).lightness() < QColor(look.LIGHT.text2).lightness()


def test_what_left_without_a_trace_is_named_in_its_outline(hands: Hands) -> None:
    commit_calls_and_quotes(hands)
    hands.keys("Ctrl+B")
    hands.drag(hands.place(hands.item("quotes")), hands.place_of(2, "15:30"))

    frame = frames(hands)["quotes"]
    painted = hands.window.week_page.grid.grab(frame.geometry().adjusted(8, 3, -8, -60)).toImage()

    assert len({painted.pixel(x, y) for x in range(60) for y in range(16)}) > 3
