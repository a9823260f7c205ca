"""All that is in a sheet, as text: for reading before it is released, and for who cannot see the page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from planner import look
from planner.app.formats import Formats
from planner.app.released_words import told
from planner.domain.released_sheet import ReleasedSheet
from planner.drawing.fonts import font


class ToldView(QPlainTextEdit):
    """Every number and every text of a sheet, part by part; it can be searched with the eye and copied."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setFont(font(look.BODY))
        self.setAccessibleName(QCoreApplication.translate("Release", "All numbers and texts that go along"))

    def show_sheet(self, sheet: ReleasedSheet, formats: Formats) -> None:
        """Tell another sheet, from where the last one was being read."""
        place = self.verticalScrollBar().value()
        self.clear()
        strong, plain = QTextCharFormat(), QTextCharFormat()
        strong.setFont(font(look.SECTION_TITLE))
        plain.setFont(font(look.BODY))
        cursor = QTextCursor(self.document())
        for number, part in enumerate(told(sheet, formats)):
            cursor.insertText(("\n\n" if number else "") + part.heading, strong)
            cursor.insertText("\n" + "\n".join(part.lines), plain)
        self.verticalScrollBar().setValue(place)
