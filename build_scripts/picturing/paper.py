"""A page as a picture: painted by the same sheet that goes to the printer."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from picturing.stage import Stage
from planner.printing.paper import UNITS_PER_INCH
from planner.printing.printed_sheet import PrintedSheet

_DOTS_PER_INCH = 150


def painted(sheet: PrintedSheet, stage: Stage) -> QImage:
    """Return a page with so many dots per inch as a printer's draft has."""
    scale = _DOTS_PER_INCH / UNITS_PER_INCH * stage.window.devicePixelRatioF()
    image = QImage((sheet.size * scale).toSize(), QImage.Format.Format_RGB32)
    image.fill("white")
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    sheet.paint(painter, QRectF(image.rect()))
    painter.end()
    return image
