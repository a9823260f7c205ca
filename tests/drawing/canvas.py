"""A picture to paint on, and what can be seen in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from planner import look

NEAR = 24
"""How far two colours may lie apart, summed over the channels, to count as the same after smoothing."""


class Canvas:
    """A picture in the colour of the grid, at one or more device pixels per logical pixel."""

    def __init__(
        self, width: int = 200, height: int = 140, theme: look.Theme = look.LIGHT, ratio: int = 1
    ) -> None:
        self.theme = theme
        self.image = QImage(width * ratio, height * ratio, QImage.Format.Format_ARGB32_Premultiplied)
        self.image.setDevicePixelRatio(ratio)
        self.image.fill(QColor(theme.base))
        self._ratio = ratio

    @contextmanager
    def painter(self) -> Iterator[QPainter]:
        """Lend a painter on the picture."""
        lent = QPainter(self.image)
        try:
            yield lent
        finally:
            lent.end()

    def colour(self, x: float, y: float) -> str:
        """Return the colour at a place in logical pixels, as "#RRGGBB"."""
        return self.image.pixelColor(int(x * self._ratio), int(y * self._ratio)).name().upper()

    def colours(self, left: int, top: int, width: int, height: int) -> set[str]:
        """Return every colour in a box of logical pixels."""
        return {self.colour(x, y) for x in range(left, left + width) for y in range(top, top + height)}

    def count(self, colour: str, left: int, top: int, width: int, height: int) -> int:
        """Return how many pixels of a box have nearly a colour."""
        return sum(
            near(self.colour(x, y), colour)
            for x in range(left, left + width)
            for y in range(top, top + height)
        )

    def marked(self, left: int, top: int, width: int, height: int) -> int:
        """Return how many pixels of a box stand out from its most common colour."""
        found = Counter(
            self.colour(x, y) for x in range(left, left + width) for y in range(top, top + height)
        )
        ground, _ = found.most_common(1)[0]
        return sum(count for colour, count in found.items() if look.contrast(colour, ground) >= 2)

    def part(self, left: int, top: int, width: int, height: int) -> QImage:
        """Return a part of the picture."""
        return self.image.copy(QRect(left, top, width, height))


def near(one: str, other: str) -> bool:
    """Whether two colours are the same but for smoothing."""
    a, b = QColor(one), QColor(other)
    return abs(a.red() - b.red()) + abs(a.green() - b.green()) + abs(a.blue() - b.blue()) <= NEAR
