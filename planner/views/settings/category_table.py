"""The table of categories: a painted block each, side, horizon, protection, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from planner import look
from planner.app.words import horizon_name, side_name
from planner.domain.category import Category
from planner.drawing.fonts import font
from planner.drawing.icons import draw_icon
from planner.views.settings.category_model import CategoryModel, Column, Index
from planner.views.settings.category_paint import paint_category, paint_horizon

_ROW_HEIGHT = 30
_HEADER_HEIGHT = 28
_SWATCH = QRect(0, 4, 168, 22)
_ICON = 16
_ICON_WIDTH = 32
_TEXT_WIDTH = 104
_ARCHIVED_OPACITY = 0.5
_SHEET = """
QTableView {{ background: transparent; border: none; }}
QHeaderView {{ background: transparent; border: none; }}
QHeaderView::section {{ background: transparent; border: none; border-bottom: 1px solid {line};
  color: {text2}; padding: 0; }}
"""


class _CategoryDelegate(QStyledItemDelegate):
    """Paints the cells of the table."""

    def __init__(self, theme: look.Theme, parent: QAbstractItemView) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row."""
        return QSize(0, _ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell: the block, a word, a horizon, or an icon; and the line below the row."""
        model = index.model()
        cell: QRect = option.rect
        state: QStyle.StateFlag = option.state
        if not isinstance(model, CategoryModel):
            return
        category = model.category(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), QColor(self._theme.half_line))
        if index.column() >= Column.PROTECTED:
            self._paint_icon(painter, cell, category, Column(index.column()), state)
        else:
            self._paint_words(painter, cell, category, Column(index.column()))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(self._theme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(cell).adjusted(1, 1, -1, -2), 6, 6)
        painter.restore()

    def _paint_words(self, painter: QPainter, cell: QRect, category: Category, column: Column) -> None:
        theme = self._theme
        painter.setOpacity(_ARCHIVED_OPACITY if category.archived else 1.0)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setFont(font(look.BODY))
        if column is Column.NAME:
            self._paint_name(painter, cell, category)
        elif column is Column.SIDE:
            painter.setPen(QColor(theme.text2))
            painter.drawText(cell, middle, side_name(category.side))
        else:
            square = QRectF(cell.left() + 0.5, cell.center().y() - 3.5, 9, 9)
            paint_horizon(painter, square, category.horizon, theme)
            painter.setPen(QColor(theme.text))
            painter.drawText(cell.adjusted(16, 0, 0, 0), middle, horizon_name(category.horizon))

    def _paint_name(self, painter: QPainter, cell: QRect, category: Category) -> None:
        archived = QCoreApplication.translate("Categories", "archived") if category.archived else ""
        painter.setFont(font(look.SMALL))
        beside = painter.fontMetrics().horizontalAdvance(archived) + 10 if archived else 0
        swatch = QRectF(_SWATCH.translated(cell.topLeft()))
        swatch.setWidth(min(swatch.width(), cell.width() - 8 - beside))
        painter.setOpacity(1.0)
        painter.setPen(QColor(self._theme.text3))
        painter.drawText(QPointF(swatch.right() + 10, swatch.bottom() - 7), archived)
        painter.setOpacity(_ARCHIVED_OPACITY if archived else 1.0)
        paint_category(painter, swatch, category, self._theme)

    def _paint_icon(
        self, painter: QPainter, cell: QRect, category: Category, column: Column, state: QStyle.StateFlag
    ) -> None:
        theme = self._theme
        if state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.hover))
            painter.drawRoundedRect(QRectF(cell).adjusted(2, 2, -2, -3), 6, 6)
        names = {Column.PROTECTED: "shield", Column.EDIT: "pencil", Column.MORE: "ellipsis"}
        colour = theme.text2
        if column is Column.PROTECTED:
            colour = theme.long_text if category.protected_by_default else theme.edge
        x, y = cell.center().x() - _ICON / 2 + 0.5, cell.top() + (_ROW_HEIGHT - 1 - _ICON) / 2
        draw_icon(painter, names[column], x, y, _ICON, colour)


class _Header(QHeaderView):
    """The names of the columns, and a shield above the shields."""

    def __init__(self, theme: look.Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme = theme

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        """Paint a name or the shield."""
        painter.save()
        super().paintSection(painter, rect, logical_index)
        painter.restore()
        if logical_index == Column.PROTECTED:
            x, y = rect.center().x() - _ICON / 2 + 0.5, rect.top() + (rect.height() - 1 - _ICON) / 2
            draw_icon(painter, "shield", x, y, _ICON, self._theme.text2)


class CategoryTable(QTableView):
    """Shows categories; keys and clicks become wishes that carry the category's id.

    Enter and F2 edit, Space protects, Alt with an arrow moves; Enter on an icon does what the icon does.
    """

    edit_wanted = Signal(str)
    protection_wanted = Signal(str)
    move_wanted = Signal(str, int)
    more_wanted = Signal(str, QPoint)

    def __init__(self, theme: look.Theme) -> None:
        super().__init__()
        self.categories = CategoryModel()
        self.setModel(self.categories)
        self.setItemDelegate(_CategoryDelegate(theme, self))
        self.setStyleSheet(_SHEET.format(line=theme.line, text2=theme.text2))
        self.setAccessibleName(QCoreApplication.translate("Categories", "Categories"))
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._set_headers(theme)
        self.clicked.connect(self._act_on_icon)
        self.doubleClicked.connect(self._edit_on_words)
        self.categories.modelReset.connect(self._fit)

    def _set_headers(self, theme: look.Theme) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(_ROW_HEIGHT)
        self.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        header = _Header(theme)
        self.setHorizontalHeader(header)
        header.setFixedHeight(_HEADER_HEIGHT)
        header.setMinimumSectionSize(_ICON_WIDTH)
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Stretch)
        for column in (Column.SIDE, Column.HORIZON):
            self.setColumnWidth(column, _TEXT_WIDTH)
        for column in (Column.PROTECTED, Column.EDIT, Column.MORE):
            self.setColumnWidth(column, _ICON_WIDTH)

    def show_categories(self, categories: Sequence[Category]) -> None:
        """Show other categories, and keep the cursor where it was."""
        current = self.currentIndex()
        kept = self.categories.category(current).id if current.isValid() else ""
        self.categories.show_categories(categories)
        if kept:
            self.put_cursor(kept, Column(current.column()))

    def put_cursor(self, category_id: str, column: Column = Column.NAME) -> None:
        """Put the cursor on a category, where it is shown."""
        row = self.categories.row_of(category_id)
        if row >= 0:
            self.setCurrentIndex(self.categories.index(row, column))

    def _fit(self) -> None:
        """Be as high as the rows: the page scrolls, the table does not."""
        self.setFixedHeight(_HEADER_HEIGHT + _ROW_HEIGHT * self.categories.rowCount() + 2)

    def _act_on_icon(self, index: Index) -> None:
        column, category_id = index.column(), self.categories.category(index).id
        if column == Column.PROTECTED:
            self.protection_wanted.emit(category_id)
        elif column == Column.EDIT:
            self.edit_wanted.emit(category_id)
        elif column == Column.MORE:
            self._want_more(index)

    def _edit_on_words(self, index: Index) -> None:
        if index.column() < Column.PROTECTED:
            self.edit_wanted.emit(self.categories.category(index).id)

    def _want_more(self, index: Index) -> None:
        place = self.visualRect(index).bottomLeft()
        self.more_wanted.emit(self.categories.category(index).id, self.viewport().mapToGlobal(place))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the same as the icon with the three dots, also for the menu key."""
        at_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if at_mouse else self.currentIndex()
        if index.isValid():
            self.setCurrentIndex(index)
            self._want_more(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn keys on the cursor's category into wishes; the rest moves the cursor."""
        index, key = self.currentIndex(), event.key()
        if not index.isValid():
            super().keyPressEvent(event)
            return
        category_id = self.categories.category(index).id
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and key in steps:
            self.move_wanted.emit(category_id, steps[Qt.Key(key)])
        elif key == Qt.Key.Key_Space:
            self.protection_wanted.emit(category_id)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.column() >= Column.PROTECTED:
            self._act_on_icon(index)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.edit_wanted.emit(category_id)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Give the keyboard a cursor to begin with."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.categories.rowCount():
            self.setCurrentIndex(self.categories.index(0, 0))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()
