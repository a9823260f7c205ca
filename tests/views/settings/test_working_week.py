"""Name, working days and hours, and how the week is shown."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit

from planner.domain.preferences import WorkingDay
from planner.views.choices import Segments
from planner.views.fields import TimeField
from tests.views.settings.hands import Hands

NINE_TO_FIVE = WorkingDay(9 * 60, 17 * 60)
USUAL = WorkingDay(8 * 60, 17 * 60)


def time_field(hands: Hands, name: str) -> TimeField:
    """The time field with a spoken name."""
    for field in hands.page.findChildren(TimeField):
        if field.accessibleName() == name:
            return field
    raise AssertionError(name)


def test_name_is_stored_when_the_field_is_left(hands: Hands) -> None:
    name = hands.field("Name")
    hands.enter(name, "  Sanne de Vries ")

    assert hands.stored_preferences().rep_name == "Sanne de Vries"


def test_saturday_gets_the_hours_of_the_other_days(hands: Hands) -> None:
    hands.click("Saturday")

    assert hands.stored_preferences().working_days == (*(USUAL,) * 6, None)


def test_a_day_off_has_no_hours(hands: Hands) -> None:
    hands.click("Wednesday")

    assert hands.stored_preferences().working_days[2] is None


def test_new_hours_hold_for_every_working_day(hands: Hands) -> None:
    hands.enter(time_field(hands, "Every working day, from"), "9")

    assert hands.stored_preferences().working_days == (*(NINE_TO_FIVE,) * 5, None, None)


def test_one_typed_time_is_one_step_and_undo_shows_the_old_one(hands: Hands) -> None:
    start = time_field(hands, "Every working day, from")
    hands.enter(start, "8:30")
    hands.session.undo()

    assert hands.session.undo_stack.count() == 1
    assert start.text() == "08:00"
    assert hands.stored_preferences().working_days[0] == USUAL


def test_hours_that_end_before_they_begin_are_refused_beside_the_field(hands: Hands) -> None:
    end = time_field(hands, "Every working day, to")
    hands.enter(end, "7:00")

    assert "Working hours end after they begin." in hands.words()
    assert end.text() == "17:00"
    assert hands.stored_preferences().working_days[0] == USUAL

    hands.enter(end, "16:00")
    assert "Working hours end after they begin." not in hands.words()


def test_hours_can_differ_per_weekday_and_be_made_equal_again(hands: Hands) -> None:
    assert not time_field(hands, "Friday, to").isVisible()

    hands.click("Different hours per weekday")
    hands.enter(time_field(hands, "Friday, to"), "15:00")

    assert hands.stored_preferences().working_days[3:5] == (USUAL, WorkingDay(8 * 60, 15 * 60))
    assert not time_field(hands, "Sunday, from").isVisible()

    hands.click("Different hours per weekday")

    assert hands.stored_preferences().working_days[:5] == (USUAL,) * 5
    assert not time_field(hands, "Friday, to").isVisible()


def test_undo_to_hours_that_differ_shows_them(hands: Hands) -> None:
    hands.click("Different hours per weekday")
    hands.enter(time_field(hands, "Friday, to"), "15:00")
    hands.click("Different hours per weekday")
    hands.session.undo()

    assert time_field(hands, "Friday, to").isVisible()
    assert time_field(hands, "Friday, to").text() == "15:00"


def test_midnight_ends_a_day(hands: Hands) -> None:
    hands.enter(time_field(hands, "Every working day, to"), "0:00")

    assert hands.stored_preferences().working_days[0] == WorkingDay(8 * 60, 24 * 60)
    assert time_field(hands, "Every working day, to").text() == "24:00"


def test_break_is_stored(hands: Hands) -> None:
    hands.enter(time_field(hands, "Break from"), "1230")
    length = next(
        f for f in hands.page.findChildren(QLineEdit) if f.accessibleName() == "Length of the break"
    )
    hands.enter(length, "45")

    stored = hands.stored_preferences()
    assert (stored.break_start, stored.break_length) == (12 * 60 + 30, 45)
    assert length.text() == "45 min"


def test_first_hour_steps_and_weekend(hands: Hands) -> None:
    first_hour = hands.field("First hour")
    assert isinstance(first_hour, QComboBox)
    first_hour.setFocus()
    hands.press("Up")
    hands.click("Steps: 5 min")
    hands.click("Show the weekend")

    stored = hands.stored_preferences()
    assert (stored.first_hour, stored.snap, stored.shows_weekend) == (6, 5, True)


def test_arrow_keys_go_along_the_steps(hands: Hands) -> None:
    segments = next(found for found in hands.page.findChildren(Segments) if found.accessibleName() == "Steps")
    hands.button("Steps: 15 min").setFocus()
    hands.press("Right")

    assert segments.key == 30
    assert hands.stored_preferences().snap == 30


@pytest.mark.parametrize("typed", ["", "lunch", "25:00", "12:61", "1:2:3"])
def test_what_is_no_time_leaves_the_time_as_it_was(hands: Hands, typed: str) -> None:
    start = time_field(hands, "Every working day, from")
    hands.enter(start, typed)

    assert start.text() == "08:00"
    assert hands.session.undo_stack.count() == 0
