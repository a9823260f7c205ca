"""Going back to an earlier backup: first which one, then what that would lose, and only then a yes."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from planner import look
from planner.app.background import Job
from planner.app.data_home import DataHome
from planner.drawing.fonts import font
from planner.storage.backup import Loss
from planner.storage.backup_contents import Contents
from planner.views.appearance import Appearance
from planner.views.controls import explanation
from planner.views.settings.backup_words import backup_words, contents_words, loss_words
from planner.views.settings.sheet import Sheet

_ROW_HEIGHT = 44
_ROWS_SHOWN = 5
_HOLDS = Qt.ItemDataRole.UserRole

Index = QModelIndex | QPersistentModelIndex


class RestoreDialog(Sheet):
    """Lets the rep choose a backup; `agreed` brings its path after the yes."""

    agreed = Signal(object)

    def __init__(
        self, home: DataHome, today: date, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("Backups", "Restore a backup"),
            translate(
                "Backups",
                "The plan goes back to how it was then. The present file is kept beside it.",
            ),
            appearance.theme,
            520,
            parent,
        )
        self._home = home
        self._today = today
        self._formats = appearance.formats
        self._backups = home.backups()
        self._weighing: Job | None = None
        self._list = self._list_of_backups()
        self._loss = explanation("")
        self._loss.setMinimumHeight(_ROW_HEIGHT)
        self.body.addWidget(self._list, 1)
        self.body.addWidget(self._loss)
        self.add_cancel()
        self._yes = self.add_button(
            translate("Backups", "Restore"), kind="primary", icon_name="archive-restore"
        )
        self._yes.clicked.connect(self._agree)
        self._list.currentRowChanged.connect(self._weigh)
        looking = home.look_into(self._backups)
        looking.done.connect(self._show_contents)
        self.finished.connect(lambda _result: looking.cancel())
        self.finished.connect(lambda _result: self._stop_weighing())
        self._list.setCurrentRow(0)

    def _list_of_backups(self) -> QListWidget:
        made = QListWidget()
        made.setAccessibleName(QCoreApplication.translate("Backups", "Backups"))
        made.setItemDelegate(_BackupDelegate(self.theme, made))
        made.setStyleSheet(
            f"QListWidget {{ border: 1px solid {self.theme.control}; border-radius: 6px; padding: 2px; }}"
        )
        made.setMinimumHeight(_ROW_HEIGHT * _ROWS_SHOWN + 4)
        for known in self._backups:
            made.addItem(QListWidgetItem(backup_words(known, self._today, self._formats)))
        return made

    def _show_contents(self, contents: dict[Path, Contents | None]) -> None:
        for row, known in enumerate(self._backups):
            words = contents_words(contents.get(known.path), self._formats)
            item = self._list.item(row)
            item.setData(_HOLDS, words)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}, {words}")

    def _weigh(self, row: int) -> None:
        self._stop_weighing()
        self._yes.setEnabled(False)
        self._loss.setText(QCoreApplication.translate("Backups", "Looking at what has changed since…"))
        self._weighing = self._home.weigh(self._backups[row])
        self._weighing.done.connect(self._show_loss)

    def _stop_weighing(self) -> None:
        if self._weighing is not None:
            self._weighing.cancel()

    def _show_loss(self, loss: Loss) -> None:
        self._weighing = None
        lines = loss_words(loss, self._formats)
        if lines:
            heading = QCoreApplication.translate("Backups", "This would take out of the plan:")
        else:
            heading = QCoreApplication.translate("Backups", "No block and no commit has changed since.")
        self._loss.setText("\n".join([heading, *lines]))
        self._yes.setEnabled(True)

    def _agree(self) -> None:
        self.agreed.emit(self._backups[self._list.currentRow()].path)
        self.accept()


class _BackupDelegate(QStyledItemDelegate):
    """Paints when a backup was made, and below that what it holds."""

    def __init__(self, theme: look.Theme, parent: QListWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room for two lines."""
        return QSize(0, _ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the two lines, on the colour of a chosen row where it is that."""
        theme = self._theme
        row: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(row, QColor(theme.accent_soft))
        text = row.adjusted(12, 4, -12, -4)
        upper = text.adjusted(0, 0, 0, -text.height() // 2)
        lower = text.adjusted(0, text.height() // 2, 0, 0)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setPen(QColor(theme.text))
        painter.setFont(font(look.CONTROL))
        painter.drawText(upper, middle, index.data())
        painter.setPen(QColor(theme.text2))
        painter.setFont(font(look.SMALL))
        painter.drawText(lower, middle, index.data(_HOLDS) or "")
        painter.restore()
