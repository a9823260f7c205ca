"""The guide: what the app can do, a chapter per capability, in the app's language."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt, QUrl
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextTable
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QWidget,
)

from planner.resource_files import resource_file
from planner.views.appearance import Appearance
from planner.views.list_looks import dress_list

_CHAPTERS_WIDTH = 260
_LINE_HEIGHT = 130.0
_PARAGRAPH_GAP = 10
_CELL_PADDING = 4
_ROW_HEIGHT = 32


class GuideWindow(QDialog):
    """Shows the chapters beside the text of one; it stays open while the rep works on.

    The text is our own Markdown, shipped with the program; it loads nothing from elsewhere.
    """

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(QCoreApplication.translate("Guide", "Guide"))
        self.resize(920, 640)
        self.chapters = QListWidget()
        self.chapters.setFixedWidth(_CHAPTERS_WIDTH)
        dress_list(self.chapters, appearance.theme)
        self.chapters.setAccessibleName(QCoreApplication.translate("Guide", "Chapters"))
        self.text = _LocalBrowser()
        self.text.setOpenLinks(False)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setAccessibleName(QCoreApplication.translate("Guide", "Text of the chapter"))
        for path in chapters_in(appearance.language):
            item = QListWidgetItem(title_of(path))
            item.setSizeHint(QSize(0, _ROW_HEIGHT))
            item.setData(Qt.ItemDataRole.UserRole, str(path))
            self.chapters.addItem(item)
        self.chapters.currentItemChanged.connect(self._show_chapter)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 16, 16, 16)
        row.setSpacing(16)
        row.addWidget(self.chapters)
        row.addWidget(self.text, 1)
        self.chapters.setCurrentRow(0)
        self.chapters.setFocus()

    def _show_chapter(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        path = Path(item.data(Qt.ItemDataRole.UserRole))
        document = self.text.document()
        document.setDefaultFont(self.font())
        document.setDocumentMargin(8)
        self.text.setMarkdown(path.read_text("utf-8"))
        self._give_room()
        self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def _give_room(self) -> None:
        """Set lines and paragraphs apart, and the cells of tables from each other."""
        block = self.text.document().begin()
        while block.isValid():
            cursor = QTextCursor(block)
            form = QTextBlockFormat()
            form.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            form.setBottomMargin(0 if cursor.currentTable() is not None else _PARAGRAPH_GAP)
            cursor.mergeBlockFormat(form)
            block = block.next()
        for frame in self.text.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                of_table = frame.format()
                of_table.setCellPadding(_CELL_PADDING)
                of_table.setBorder(0)
                of_table.setBottomMargin(_PARAGRAPH_GAP)
                frame.setFormat(of_table)


class _LocalBrowser(QTextBrowser):
    """Loads nothing: neither pictures nor pages, from the disk or the network."""

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        """Return nothing."""
        return None


def chapters_in(language: str) -> list[Path]:
    """Return the chapters in a language, in their order; English where there are none."""
    for folder in (language, "en"):
        found = sorted(resource_file("help", folder).glob("*.md"))
        if found:
            return found
    return []


def title_of(path: Path) -> str:
    """Return the title of a chapter: its first heading."""
    return path.read_text("utf-8").partition("\n")[0].removeprefix("# ").strip()
