"""All-day appointments stand above their days, and every one can be reached."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from planner import look
from planner.domain.appointment import Appointment
from planner.domain.week import Week
from planner.views.week.all_day_lane import AllDayChip, AllDayLane
from tests.views.week.surroundings import CATEGORIES, MONDAY, TUESDAY, WEEK, WORK_DAYS, all_day, appearance

COLUMN = 200


@pytest.fixture
def lane(qtbot: QtBot) -> AllDayLane:
    made = AllDayLane(appearance())
    qtbot.addWidget(made)
    made.resize(look.GUTTER_WIDTH + 5 * COLUMN, made.height())
    with qtbot.waitExposed(made):
        made.show()
    return made


def show(lane: AllDayLane, *appointments: Appointment) -> None:
    lane.show_week(Week(WEEK, appointments=appointments), CATEGORIES, WORK_DAYS)
    lane.resize(lane.width(), lane.height())


def chips(lane: AllDayLane) -> list[AllDayChip]:
    return [chip for chip in lane.findChildren(AllDayChip) if not chip.isHidden()]


def columns(chip: AllDayChip) -> tuple[int, int]:
    """The first and the last day above which a chip stands."""
    return (chip.x() - look.GUTTER_WIDTH) // COLUMN, (chip.geometry().right() - look.GUTTER_WIDTH) // COLUMN


def test_empty_lane_keeps_its_place(lane: AllDayLane) -> None:
    show(lane)

    assert lane.height() == look.LANE_HEIGHT
    assert chips(lane) == []


def test_appointment_spans_its_days(lane: AllDayLane) -> None:
    show(lane, all_day(TUESDAY, 3, "internal", "Trade fair"))

    (chip,) = chips(lane)
    assert columns(chip) == (1, 3)
    assert lane.rect().contains(chip.geometry())


def test_appointment_is_cut_at_the_edges_of_the_week(lane: AllDayLane) -> None:
    show(lane, all_day(MONDAY - timedelta(days=3), 30, "leave", "Holiday"))

    assert columns(chips(lane)[0]) == (0, 4)


def test_appointment_on_hidden_days_is_not_shown(lane: AllDayLane) -> None:
    show(lane, all_day(MONDAY + timedelta(days=5), 1, "leave", "Saturday"))

    assert chips(lane) == []


def test_only_what_overlaps_is_stacked(lane: AllDayLane) -> None:
    show(
        lane,
        all_day(MONDAY, 2, "internal", "First"),
        all_day(TUESDAY, 2, "internal", "Second"),
        all_day(MONDAY + timedelta(days=3), 1, "internal", "Third"),
    )

    first, second, third = (chip.y() for chip in chips(lane))
    assert first == third < second
    assert look.LANE_HEIGHT < lane.height() <= 2 * look.LANE_HEIGHT


def test_what_exceeds_three_lanes_is_listed(qtbot: QtBot, lane: AllDayLane) -> None:
    show(lane, *(all_day(MONDAY, 5 - n, "internal", f"Event {n} & more") for n in range(5)))

    more = lane.findChild(QToolButton)
    assert isinstance(more, QToolButton)
    assert len(chips(lane)) == 3
    assert more.isVisible()
    assert "Event 3 &amp; more, 23–24 November" in more.toolTip()
    listed = more.menu().actions()
    assert [action.text() for action in listed] == [
        "Event 3 && more, 23–24 November",
        "Event 4 && more, Monday 23 November",
    ]
    with qtbot.waitSignal(lane.activated) as activated:
        listed[1].trigger()
    assert activated.args == ["team/Event 4 & more/"]


def test_nothing_more_is_listed_once_there_is_room(lane: AllDayLane) -> None:
    show(lane, *(all_day(MONDAY, 1, "internal", f"Event {n}") for n in range(5)))
    show(lane, all_day(MONDAY, 1, "internal", "Alone"))

    more = lane.findChild(QToolButton)
    assert isinstance(more, QToolButton)
    assert more.isHidden()
    assert lane.height() == look.LANE_HEIGHT


def test_chip_says_what_it_is(lane: AllDayLane) -> None:
    show(lane, all_day(MONDAY, 3, "cover", "Cover"), all_day(MONDAY, 1, "internal", "Fair", busy=False))

    assert [chip.accessibleName() for chip in chips(lane)] == [
        "Cover, 23–25 November, Back-office cover, all day, from calendar",
        "Fair, Monday 23 November, Internal meeting, all day, from calendar, takes no time",
    ]


def test_cancelled_appointment_says_so(lane: AllDayLane) -> None:
    show(lane, all_day(MONDAY, 1, "internal", "Fair", cancelled=True))

    assert chips(lane)[0].accessibleName().endswith("cancelled")


def test_title_from_a_calendar_is_never_read_as_markup(lane: AllDayLane) -> None:
    show(lane, all_day(MONDAY, 1, "internal", "<img src='http://x'>"))

    assert "<img" not in chips(lane)[0].toolTip()


def test_mouse_and_keys_open_an_appointment(qtbot: QtBot, lane: AllDayLane) -> None:
    show(lane, all_day(MONDAY, 1, "internal", "Fair"))
    (chip,) = chips(lane)

    with qtbot.waitSignal(lane.activated) as clicked:
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(lane.activated) as pressed:
        QTest.keyClick(chip, Qt.Key.Key_Space)

    assert clicked.args == pressed.args == ["team/Fair/"]
    assert chip.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_chips_follow_the_width_of_the_days(lane: AllDayLane) -> None:
    show(lane, all_day(MONDAY + timedelta(days=4), 1, "internal", "Friday"))

    lane.resize(look.GUTTER_WIDTH + 5 * 100, lane.height())

    (chip,) = chips(lane)
    assert chip.x() >= look.GUTTER_WIDTH + 400
    assert chip.geometry().right() < lane.width()
