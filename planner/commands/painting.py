"""What commands need that paint: an application that can, and the paper."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from planner.app.formats import Formats
from planner.commands.arguments import PROGRAM
from planner.drawing.fonts import load_fonts
from planner.printing.paper import Paper, paper_for


def painting_application() -> QCoreApplication:
    """Return an application that can paint, on a machine without a screen too."""
    running = QCoreApplication.instance()
    if running is None:
        if sys.platform.startswith("linux"):
            os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        running = QGuiApplication([PROGRAM])
        load_fonts()
    return running


def asked_paper(asked: str, formats: Formats) -> Paper:
    """Return the paper that was asked for, else as bought where the formats are used."""
    return Paper(asked) if asked else paper_for(formats.locale)
