"""Each day says its date, what is free, and how its work is mixed."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from pytestqt.qtbot import QtBot

from planner import look
from planner.domain.preferences import Preferences
from planner.domain.week import Week
from planner.views.week.day_headers import DayHeaders
from tests.views.week.surroundings import (
    CATEGORIES,
    MONDAY,
    TUESDAY,
    WEEK,
    WORK_DAYS,
    all_day,
    appearance,
    block,
    columns_of,
    picture,
)

BAR = 44
BADGE = 11


def headers(qtbot: QtBot, week: Week, *, days: tuple[date, ...] = WORK_DAYS, width: int = 1056) -> DayHeaders:
    made = DayHeaders(appearance())
    qtbot.addWidget(made)
    made.resize(width, made.height())
    made.show_week(week, Preferences(), CATEGORIES, days, TUESDAY)
    return made


def told(shown: DayHeaders, day: int = 0) -> str:
    """What the tooltip says of a day."""
    width = (shown.width() - look.GUTTER_WIDTH) / 5
    return shown.tooltip_at(round(look.GUTTER_WIDTH + (day + 0.5) * width))


def test_day_tells_its_free_time_and_its_mix(qtbot: QtBot) -> None:
    week = Week(WEEK, (block(MONDAY, "08:00", "12:00", "quotes"), block(MONDAY, "12:30", "14:45", "calling")))

    assert told(headers(qtbot, week)) == ("Monday 23 November\n2 h 15 free\nLong-term 2 h 15\nShort-term 4 h")


def test_taken_day_is_full(qtbot: QtBot) -> None:
    week = Week(WEEK, (block(MONDAY, "08:00", "17:00", "quotes"),))

    assert told(headers(qtbot, week)).splitlines()[1] == "full"


def test_today_is_said_and_stands_in_a_badge(qtbot: QtBot) -> None:
    shown = headers(qtbot, Week(WEEK))

    badge = columns_of(picture(shown), BADGE, look.LIGHT.ink)

    assert told(shown, 1).splitlines()[:2] == ["Tuesday 24 November", "today"]
    assert 256 < min(badge) < max(badge) < 456


def test_days_off_say_nothing_of_free_time(qtbot: QtBot) -> None:
    shown = headers(qtbot, Week(WEEK), days=WEEK.days)

    assert "Saturday 28 November, day off." in shown.accessibleDescription()


def test_day_on_leave_is_not_free(qtbot: QtBot) -> None:
    week = Week(WEEK, appointments=(all_day(MONDAY, 1, "leave", "Day off"),))

    assert told(headers(qtbot, week)) == "Monday 23 November\nleave"


def test_description_names_every_day(qtbot: QtBot) -> None:
    description = headers(qtbot, Week(WEEK)).accessibleDescription()

    assert [part.split(" ")[0] for part in description.split(". ")] == [
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
    ]


def test_beside_the_days_there_is_no_tooltip(qtbot: QtBot) -> None:
    assert headers(qtbot, Week(WEEK)).tooltip_at(10) == ""


def test_bar_measures_work_against_the_working_day(qtbot: QtBot) -> None:
    week = Week(
        WEEK,
        (block(MONDAY, "08:00", "10:00", "calling"), block(MONDAY, "10:00", "12:00", "quotes")),
    )

    image = picture(headers(qtbot, week))

    whole = 200 - 23
    two_of_eight_and_a_half_hours = whole * 2 / 8.5
    for colour in (look.LIGHT.long, look.LIGHT.short):
        assert len(columns_of(image, BAR, colour)) == pytest.approx(two_of_eight_and_a_half_hours, abs=4)
    assert columns_of(image, BAR, look.LIGHT.half_line)


def test_bar_of_an_overfull_day_stays_in_its_column(qtbot: QtBot) -> None:
    week = Week(WEEK, (block(MONDAY, "06:00", "22:00", "calling"),))

    assert max(columns_of(picture(headers(qtbot, week)), BAR, look.LIGHT.long)) < 256


def test_days_keep_clear_of_the_scroll_bar(qtbot: QtBot) -> None:
    shown = headers(qtbot, Week(WEEK))

    shown.set_right_margin(100)

    assert shown.tooltip_at(shown.width() - 50) == ""
    assert shown.tooltip_at(shown.width() - 110).startswith("Friday")


@pytest.mark.parametrize("width", [1056, 800, 500, 340])
def test_narrow_days_leave_their_edges_clear(qtbot: QtBot, width: int) -> None:
    shown = headers(qtbot, Week(WEEK), days=WEEK.days, width=width)

    image = picture(shown)

    ground = look.LIGHT.base
    column = (width - look.GUTTER_WIDTH) / 7
    for number in range(7):
        right_edge = round(look.GUTTER_WIDTH + (number + 1) * column) - 2
        assert [right_edge in columns_of(image, y, ground) for y in range(8, 34)] == [True] * 26


def test_other_block_shows_at_once(qtbot: QtBot) -> None:
    shown = headers(qtbot, Week(WEEK, (block(MONDAY, "08:00", "17:00", "quotes"),)))

    moved = block(MONDAY + timedelta(days=2), "08:00", "17:00", "quotes")
    shown.show_week(Week(WEEK, (moved,)), Preferences(), CATEGORIES, WORK_DAYS, TUESDAY)

    assert "full" not in told(shown, 0)
    assert "full" in told(shown, 2)


def test_break_is_no_part_of_the_working_day(qtbot: QtBot) -> None:
    shown = headers(qtbot, Week(WEEK))
    shown.show_week(Week(WEEK), replace(Preferences(), break_length=0), CATEGORIES, WORK_DAYS, TUESDAY)

    assert "9 h free" in told(shown)
