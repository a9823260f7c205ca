"""The categories as rows and columns, with the words that screen readers say of each cell."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from planner.app.words import category_name, horizon_name, side_name
from planner.domain.category import Category

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns of the table."""

    NAME = 0
    SIDE = 1
    HORIZON = 2
    PROTECTED = 3
    EDIT = 4
    MORE = 5


class CategoryModel(QAbstractTableModel):
    """The categories as rows; texts of icons are for tooltips and screen readers."""

    def __init__(self) -> None:
        super().__init__()
        self._categories: tuple[Category, ...] = ()

    def show_categories(self, categories: Sequence[Category]) -> None:
        """Show other categories."""
        self.beginResetModel()
        self._categories = tuple(categories)
        self.endResetModel()

    def category(self, index: Index) -> Category:
        """Return the category of a row."""
        return self._categories[index.row()]

    def row_of(self, category_id: str) -> int:
        """Return the row of a category, -1 where it is not shown."""
        return next((row for row, known in enumerate(self._categories) if known.id == category_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of categories shown."""
        return 0 if parent.isValid() else len(self._categories)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text of a cell; an icon's text is spoken and shown as a tooltip."""
        column = Column(index.column())
        is_icon = column >= Column.PROTECTED
        if role == Qt.ItemDataRole.AccessibleTextRole or (
            role == (Qt.ItemDataRole.ToolTipRole if is_icon else Qt.ItemDataRole.DisplayRole)
        ):
            return self._text(self.category(index), column)
        return None

    def _text(self, category: Category, column: Column) -> str:
        translate = QCoreApplication.translate
        name = category_name(category)
        match column:
            case Column.NAME:
                archived = translate("Categories", "{name}, archived").format(name=name)
                return archived if category.archived else name
            case Column.SIDE:
                return side_name(category.side)
            case Column.HORIZON:
                return horizon_name(category.horizon)
            case Column.PROTECTED if category.protected_by_default:
                return translate("Categories", "Protected by default")
            case Column.PROTECTED:
                return translate("Categories", "Not protected by default")
            case Column.EDIT:
                return translate("Categories", "Edit {name}").format(name=name)
            case Column.MORE:
                return translate("Categories", "Move, archive or remove {name}").format(name=name)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the names of the columns; that of the shields is spoken, not written."""
        translate = QCoreApplication.translate
        if orientation is not Qt.Orientation.Horizontal:
            return None
        names = {
            Column.NAME: translate("Categories", "Category"),
            Column.SIDE: translate("Categories", "Side"),
            Column.HORIZON: translate("Categories", "Horizon"),
        }
        if role == Qt.ItemDataRole.DisplayRole:
            return names.get(Column(section), "")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        is_spoken = role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
        if section == Column.PROTECTED and is_spoken:
            return translate("Categories", "Protected by default")
        return None
