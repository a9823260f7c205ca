"""Paper sizes, type sizes and blacks of a printed sheet; one unit is 1/96 inch."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QLocale, QSizeF
from PySide6.QtGui import QPageSize

from planner import look
from planner.drawing.inks import PAPER_BLACK


class Paper(StrEnum):
    """The paper that a sheet is made for; it lies on its long side."""

    A4 = "A4"
    LETTER = "Letter"

    @property
    def size(self) -> QSizeF:
        """Width and height of the sheet, in units."""
        inches = QPageSize.size(self.page_size, QPageSize.Unit.Millimeter) / 25.4
        return QSizeF(inches.height() * UNITS_PER_INCH, inches.width() * UNITS_PER_INCH)

    @property
    def page_size(self) -> QPageSize.PageSizeId:
        """The same as Qt names it."""
        return QPageSize.PageSizeId.A4 if self is Paper.A4 else QPageSize.PageSizeId.Letter


UNITS_PER_INCH = 96
MARGIN = 38.0

# Where paper is bought in inches: paperSize "US-Letter" of CLDR's supplemental measurement data.
_LETTER_TERRITORIES = frozenset(
    ("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE")
)


def paper_for(locale: QLocale) -> Paper:
    """Return the paper that printers hold where these formats are used."""
    code = QLocale.territoryToCode(locale.territory())
    return Paper.LETTER if code in _LETTER_TERRITORIES else Paper.A4


BLACK = PAPER_BLACK
DARK_GREY = "#383838"
GREY = "#5C5C5C"
RULE = "#9A9A9A"
COLUMN_RULE = "#B4B4B4"
HOUR_RULE = "#CFCFCF"

# No text is smaller than 7 pt (9.34 units); the rest is for printers that shrink a page to their margins.
TITLE = look.Type(21, 700, -1.5)
SUBTITLE = look.Type(15)
HEADER = look.Type(12)
HEADING = look.Type(12, 600)
ITEM = look.Type(11.5)
EXPLANATION = look.Type(10.5)
EXPLANATION_STRONG = look.Type(10.5, 600)
BLOCK_TITLE = look.Type(10.5, 600)
BLOCK_SUB = look.Type(9.8)
SMALL = look.Type(9.8)
SMALLEST = look.Type(9.5)
SMALLEST_STRONG = look.Type(9.5, 600)
