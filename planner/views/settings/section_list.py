"""The list of sections beside the page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from planner import look
from planner.drawing.fonts import font
from planner.drawing.icons import draw_icon
from planner.views.settings.section import Section

_ROW_HEIGHT = 36
_ICON = 16
_ICON_NAME = Qt.ItemDataRole.UserRole
_SECTION = Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex


class SectionList(QListWidget):
    """Names the sections; `wanted` brings the one to scroll to, None for the top of the page.

    `entered` follows a click or Enter: the section shall have the keyboard, too.
    """

    wanted = Signal(object)
    entered = Signal(object)

    def __init__(self, sections: Sequence[Section], theme: look.Theme) -> None:
        super().__init__()
        self.setAccessibleName(QCoreApplication.translate("Settings", "Sections"))
        self.setItemDelegate(_SectionDelegate(theme, self))
        self.setStyleSheet("QListWidget { background: transparent; border: none; }")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self._add(QCoreApplication.translate("Settings", "All settings"), "sliders-horizontal", None)
        for section in sections:
            if section.icon_name:
                self._add(section.title, section.icon_name, section)
        self.setCurrentRow(0)
        self.currentItemChanged.connect(lambda item, _before: self.wanted.emit(item.data(_SECTION)))
        self.itemClicked.connect(self._enter)

    def _add(self, title: str, icon_name: str, section: Section | None) -> None:
        item = QListWidgetItem(title)
        item.setData(_ICON_NAME, icon_name)
        item.setData(_SECTION, section)
        self.addItem(item)

    def show_only(self, found: Sequence[Section]) -> None:
        """List only the sections in which something was found."""
        for row in range(1, self.count()):
            self.item(row).setHidden(self.item(row).data(_SECTION) not in found)

    def _enter(self, item: QListWidgetItem) -> None:
        section = item.data(_SECTION)
        self.wanted.emit(section)
        if section is not None:
            self.entered.emit(section)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter go into the section."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter(self.currentItem())
        else:
            super().keyPressEvent(event)


class _SectionDelegate(QStyledItemDelegate):
    """Paints a name with its icon, on the colour of the chosen row where it is that."""

    def __init__(self, theme: look.Theme, parent: QListWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row."""
        return QSize(0, _ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        theme = self._theme
        row: QRect = option.rect.adjusted(0, 1, 0, -1)
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(theme.press if chosen else theme.hover))
            painter.drawRoundedRect(QRectF(row), 6, 6)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), 6, 6)
        colour = theme.text if chosen else theme.text2
        draw_icon(painter, index.data(_ICON_NAME), row.left() + 11, row.center().y() - 7.5, _ICON, colour)
        painter.setPen(QColor(colour))
        painter.setFont(font(look.CONTROL))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        room = row.adjusted(36, 0, -4, 0)
        text = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, middle, text)
        painter.restore()
