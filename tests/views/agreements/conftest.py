"""Rows and the editor of agreements on a screen in memory."""

import pytest
from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def _application(qapp: QApplication) -> None:
    """There is an application."""
