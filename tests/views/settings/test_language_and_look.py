"""Language, formats and theme: chosen apart, each shown by an example."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox

from tests.views.settings.hands import Hands


def pick(field: object, text: str) -> None:
    """Pick the entry with a text in it, as a click in the list does."""
    assert isinstance(field, QComboBox)
    place = next(number for number in range(field.count()) if text in field.itemText(number))
    field.setCurrentIndex(place)
    field.activated.emit(place)


def test_formats_are_shown_by_example(hands: Hands) -> None:
    formats = hands.field("Formats")
    assert isinstance(formats, QComboBox)
    examples = [formats.itemText(number) for number in range(formats.count())]

    assert "23-11-2026 14:30   1.234,5   Nederland" in examples
    assert "11/23/2026 2:30 PM   1,234.5   United States" in examples


@pytest.mark.parametrize(("entry", "name"), [("Nederland", "nl_NL"), ("Sverige", "sv_SE")])
def test_formats_are_stored_apart_from_the_language(hands: Hands, entry: str, name: str) -> None:
    pick(hands.field("Formats"), entry)

    stored = hands.stored_preferences()
    assert (stored.formats, stored.language) == (name, "")


def test_formats_follow_the_language_until_chosen(hands: Hands) -> None:
    formats = hands.field("Formats")
    assert isinstance(formats, QComboBox)
    pick(hands.field("Language"), "Nederlands")

    assert hands.stored_preferences().language == "nl"
    assert formats.itemText(0) == "23-11-2026 14:30   1.234,5   As the language"


def test_theme_is_stored_and_undone(hands: Hands) -> None:
    hands.click("Colours: Dark")
    assert hands.stored_preferences().theme == "dark"

    hands.session.undo()
    assert hands.button("Colours: As the system").isChecked()
