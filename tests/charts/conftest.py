"""Languages for charts: their words are those of the program."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from planner.app.formats import Formats, formats_for
from planner.app.language import Translators


@pytest.fixture(params=["en", "nl"])
def formats(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Formats]:
    """The formats of each language, while the program speaks it."""
    translators = Translators(qapp)
    translators.speak(request.param)
    yield formats_for(request.param, "")
    translators.fall_silent()
