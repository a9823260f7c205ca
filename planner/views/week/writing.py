"""Single lines of text for the widgets around the grid that paint themselves."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from planner import look
from planner.drawing.fonts import font, metrics

# Inter's figures of equal width come with a hyphen as wide as a figure; this one keeps its own width.
_HYPHEN = "\u2010"


def _fine(text: str) -> str:
    return text.replace("-", _HYPHEN)


@cache
def standing_alone(role: look.Type) -> QFont:
    """Return the font of a role without figures of equal width, for words and for a number of its own."""
    made = QFont(font(role))
    made.setFeature(QFont.Tag("tnum"), 0)
    return made


def width_of(text: str, role: look.Type) -> float:
    """Return the width that a text takes in a role, in logical pixels."""
    return metrics(role).horizontalAdvance(_fine(text))


def write(painter: QPainter, x: float, baseline: float, text: str, role: look.Type, colour: str) -> float:
    """Write a text from a place to the right; return where it ends."""
    painter.setFont(font(role))
    painter.setPen(QColor(colour))
    painter.drawText(QPointF(x, baseline), _fine(text))
    return x + width_of(text, role)


def write_left_of(
    painter: QPainter, right: float, baseline: float, text: str, role: look.Type, colour: str
) -> float:
    """Write a text that ends at a place; return where it begins."""
    x = right - width_of(text, role)
    write(painter, x, baseline, text, role, colour)
    return x


def middle_baseline(middle: float, role: look.Type) -> float:
    """Return the baseline at which capitals stand centred on a height."""
    return middle + metrics(role).capHeight() / 2


def elided(text: str, role: look.Type, width: float) -> str:
    """Return a text cut to a width, with an ellipsis where something is left out."""
    return metrics(role).elidedText(text, Qt.TextElideMode.ElideRight, width)
