"""Lucide icons in any colour, as vectors for painters and as QIcons for buttons."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from planner.resource_files import resource_folder

_PIXEL_RATIOS = (1, 2, 3)


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    svg = (resource_folder() / "icons" / f"{name}.svg").read_text("utf-8")
    return QSvgRenderer(QByteArray(svg.replace("currentColor", colour).encode()))


@cache
def _pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    picture = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    _renderer(name, colour).render(painter)
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def draw_icon(
    painter: QPainter, name: str, x: float, y: float, size: int, colour: str, *, printed: bool = False
) -> None:
    """Paint an icon at a place: from a cache on screen, as a vector on paper."""
    if printed:
        _renderer(name, colour).render(painter, QRectF(x, y, size, size))
    else:
        ratio = painter.device().devicePixelRatio()
        painter.drawPixmap(QPointF(x, y), _pixmap(name, colour, size, ratio))


@cache
def icon(name: str, colour: str, disabled: str, size: int = 16, gap: int = 0) -> QIcon:
    """Return an icon for a button, with the colour it takes when the button cannot be used.

    `gap` is empty room behind it in pixels, where the button's own distance to its text is too small.
    """
    made = QIcon()
    for ratio in _PIXEL_RATIOS:
        made.addPixmap(_with_gap(_pixmap(name, colour, size, ratio), gap))
        made.addPixmap(_with_gap(_pixmap(name, disabled, size, ratio), gap), QIcon.Mode.Disabled)
    return made


def _with_gap(picture: QPixmap, gap: int) -> QPixmap:
    if gap == 0:
        return picture
    ratio = picture.devicePixelRatio()
    wider = QPixmap(picture.width() + round(gap * ratio), picture.height())
    wider.setDevicePixelRatio(ratio)
    wider.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wider)
    painter.drawPixmap(QPointF(0, 0), picture)
    painter.end()
    return wider


def blended(colour: str, alpha: float) -> QColor:
    """Return a colour that lets what lies below shine through; `alpha` from 0 to 1."""
    made = QColor(colour)
    made.setAlphaF(alpha)
    return made
