"""The printed week: one page to hang beside the screen, to tick and to write on."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from planner.app.formats import Formats
from planner.printing import sheet_words
from planner.printing.printed_sheet import SheetOnPaper, placed_on
from planner.printing.sheet_content import SheetContent, SheetOptions
from planner.printing.sheet_layout import sheet_layout
from planner.printing.sheet_painter import paint_sheet


class WeekSheet(SheetOnPaper):
    """A week laid out for one page; made once, painted on screen, into a PDF and by a printer."""

    def __init__(self, content: SheetContent, options: SheetOptions, formats: Formats) -> None:
        super().__init__(options)
        self.options = options
        self.language = formats.language.bcp47Name()
        self._band = content.agreed
        self._layout = sheet_layout(content, options, formats)
        self.title = sheet_words.sheet_title(content.week, self._layout.frame.days, formats)
        self.author = content.preferences.rep_name

    def paint(self, painter: QPainter, page: QRectF) -> None:
        """Paint the sheet into a rectangle, as large as fits and with its own proportions."""
        with placed_on(painter, page, self.size):
            paint_sheet(painter, self._layout, self._band, grey=self.options.grey)
