"""What holds for every test of a window: the program speaks English, unless the test asks otherwise."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from planner.app.language import Translators


@pytest.fixture(autouse=True)
def speaking(qapp: QApplication) -> Iterator[Translators]:
    """The translators, speaking English; they fall silent afterwards."""
    translators = Translators(qapp)
    translators.speak("en")
    yield translators
    translators.fall_silent()
