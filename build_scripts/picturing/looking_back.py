"""What leads to the look-back and to the form for paper."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QApplication, QLineEdit

from picturing.stage import Stage


def evening(stage: Stage) -> None:
    """Let the clock stand at five past five, with Monday closed."""
    stage.clock.moment = datetime(2026, 11, 24, 17, 5)


def look_back(stage: Stage) -> None:
    """Open the look-back of today, in the evening."""
    evening(stage)
    stage.do("look_back")


def answered(stage: Stage) -> None:
    """Say of two blocks what became of them, and be asked about the last."""
    look_back(stage)
    stage.keys("Home", "D", "D", "D", "D", "D", "S", "4", "5", "Return", "1", "+", "+", "+", "+")
    stage.keys("End", "M", "2")


def unplanned(stage: Stage) -> None:
    """Type something unplanned."""
    look_back(stage)
    stage.keys("A")
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    field.setText("1h30 pump Peelland service")


def paper(stage: Stage) -> None:
    """Enter some codes of the week on paper."""
    evening(stage)
    stage.do("paper_codes")
    stage.settle()
