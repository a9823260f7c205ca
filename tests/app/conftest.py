"""Languages for tests of words: English as the program speaks it, plurals included, and Dutch."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from planner.app.language import Translators


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[Translators]:
    """The translators, speaking English; whatever they speak is forgotten afterwards."""
    translators = Translators(qapp)
    translators.speak("en")
    yield translators
    translators.fall_silent()
