"""The buffer beside what usually comes, with the ground that it stands on."""

from __future__ import annotations

import pytest

from planner.app.formats import Formats, formats_for
from planner.app.language import Translators
from planner.app.reactive_words import advice, ground, hours, kept_words
from planner.foresight.buffer import BufferSize

USUAL = BufferSize(minutes=563.0, mean=432.0, spread=0.6, n=14)
NONE_EVER = BufferSize(0, 0, 0, 5)


@pytest.fixture
def formats(speaking: Translators) -> Formats:
    return formats_for("en", "en_GB")


def test_buffer_that_is_too_small_says_where_the_rest_comes_from(formats: Formats) -> None:
    assert kept_words(360, USUAL, formats) == "6 of 9.5 h kept free"
    assert advice(360, USUAL, formats, 3) == (
        "Usually up to 9.5 h unplanned client work (from 14 weeks); you kept 6 h free. "
        "The other 3.5 h will come out of planned blocks."
    )


def test_buffer_that_is_large_enough_is_left_at_that(formats: Formats) -> None:
    assert advice(570, USUAL, formats, 3).endswith("you kept 9.5 h free.")


def test_number_of_weeks_and_their_mean_stand_with_the_figure(formats: Formats) -> None:
    assert ground(USUAL, formats) == "from 14 weeks, 7.2 h on average"
    assert ground(None, formats) == ""


def test_nothing_is_made_up_before_there_is_a_past(formats: Formats) -> None:
    assert kept_words(90, None, formats) == "1.5 h kept free"
    assert advice(90, None, formats, 3) == "After 3 committed weeks your own usual size shows here."
    assert advice(90, NONE_EVER, formats, 3) == "Your weeks had no unplanned client work."
    assert kept_words(0, NONE_EVER, formats) == "0 h kept free"


@pytest.mark.parametrize(("minutes", "written"), [(0, "0"), (60, "1"), (90, "1.5"), (100, "1.7"), (479, "8")])
def test_hours_have_a_decimal_where_they_need_one(formats: Formats, minutes: int, written: str) -> None:
    assert hours(minutes, formats) == written
