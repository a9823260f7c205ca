"""A printed test needs Inter, and the words of a language."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication

from planner.app.language import Translators
from planner.drawing.fonts import load_fonts


@pytest.fixture(scope="session", autouse=True)
def fonts(qapp: QApplication) -> None:
    """The fonts that the sheets are set in."""
    load_fonts()


@pytest.fixture(autouse=True)
def speak(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """English, unless the test asks for another language."""
    translators = Translators(qapp)
    translators.speak("en")
    yield translators.speak
    translators.fall_silent()
