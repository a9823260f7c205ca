"""What every test of drawing needs: an application and the fonts of the program."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from planner.drawing import fonts


@pytest.fixture(scope="session", autouse=True)
def inter(qapp: QApplication) -> None:
    """Inter, as in the program; what was measured with another font before is forgotten."""
    fonts.load_fonts()
    fonts.font.cache_clear()
    fonts.metrics.cache_clear()
