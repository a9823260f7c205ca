"""Setting how short a block of acquisition may become."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QComboBox

from planner.domain import setting_edits
from tests.views.settings.hands import Hands


def minutes(hands: Hands) -> QComboBox:
    field = hands.field("Minimum block")
    assert isinstance(field, QComboBox)
    return field


def test_from_ten_minutes_to_an_hour_in_steps_of_five(hands: Hands) -> None:
    field = minutes(hands)
    offered = [field.itemText(place) for place in range(field.count())]
    assert (offered[0], offered[1], offered[-1]) == ("10 min", "15 min", "60 min")
    assert len(offered) == 11
    assert field.currentText() == "25 min"


def test_another_length_is_stored_and_undone_as_one_step(hands: Hands) -> None:
    minutes(hands).setFocus()
    hands.press("Down")
    assert hands.stored_preferences().minimum_block == 30
    hands.session.undo()

    assert hands.stored_preferences().minimum_block == 25
    assert minutes(hands).currentText() == "25 min"


def test_a_length_that_another_program_set_is_shown_and_kept(hands: Hands) -> None:
    preferences = replace(hands.session.preferences, minimum_block=90)
    hands.session.do(setting_edits.set_preferences, preferences)

    assert minutes(hands).currentText() == "90 min"
    assert hands.stored_preferences().minimum_block == 90


def test_the_sentence_says_what_it_is_for(hands: Hands) -> None:
    assert "can be kept this long instead of being given up" in hands.words()
