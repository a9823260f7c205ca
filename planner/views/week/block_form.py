"""The small form beside a block: what it is, when, and how it is treated."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHideEvent, QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
)

from planner import look
from planner.app.formats import pydate, qdate
from planner.app.words import category_name
from planner.domain.block import Block
from planner.domain.category import Category, Side
from planner.domain.span import DAY_MINUTES, SHORTEST_BLOCK, Span
from planner.views.appearance import Appearance
from planner.views.controls import label, press_focused, push_button, spacer
from planner.views.day_field import DayField
from planner.views.fields import LengthField, TimeField

WIDTH = 348
LONGEST_TITLE = 200
LONGEST_PLAN = 200
_FREE_EDGE = 8


class BlockForm(QFrame):
    """Opens beside a block; what is entered is stored when the form closes, unless Escape closes it.

    `stored` brings the block as it is in the form, `changed` each change of it, `discarded` and
    `delete_wanted` bring nothing.
    """

    stored = Signal(object)
    changed = Signal(object)
    discarded = Signal()
    delete_wanted = Signal()

    def __init__(
        self, block: Block, categories: list[Category], appearance: Appearance, step: int, *, is_new: bool
    ) -> None:
        super().__init__(None, Qt.WindowType.Popup)
        self._block = block
        self._appearance = appearance
        self._keeps = True
        self._acquisition = {c.id for c in categories if c.side is Side.ACQUISITION}
        self.setObjectName("BlockForm")
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(self.tr("New block") if is_new else self.tr("Edit block"))
        theme = appearance.theme
        self.setStyleSheet(
            f"#BlockForm {{ background: {theme.raised}; border: 1px solid {theme.edge};"
            " border-radius: 8px; }"
        )
        self._build_fields(categories, step)
        self._lay_out(is_new=is_new)
        self._fill(block)
        self._watch()

    def _build_fields(self, categories: list[Category], step: int) -> None:
        formats = self._appearance.formats
        self.title = QLineEdit()
        self.title.setMaxLength(LONGEST_TITLE)
        self.title.setPlaceholderText(self.tr("What or for whom"))
        self.category = QComboBox()
        for category in categories:
            self.category.addItem(
                swatch(category, self._appearance.theme), category_name(category), category.id
            )
        self.day = DayField(self.tr("Day"), self._appearance)
        self.start = TimeField(self.tr("Start"), formats, step=step)
        self.length = LengthField(self.tr("Length"), formats, step)
        self.note = QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(56)
        self.if_then = QLineEdit()
        self.if_then.setMaxLength(LONGEST_PLAN)
        self.use_plan = push_button(self.tr("Use this"), self._appearance.theme, kind="small")
        self.private = QCheckBox(self.tr("Private: others see its length only"))
        self.protected = QCheckBox(self.tr("Protected"))

    def _lay_out(self, *, is_new: bool) -> None:
        self._rows = form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        when = QHBoxLayout()
        when.setSpacing(6)
        when.addWidget(self.start)
        when.addWidget(self.length)
        when.addStretch(1)
        self._plan = QVBoxLayout()
        self._plan.setSpacing(4)
        self._plan.addWidget(self.if_then)
        self._plan.addWidget(self.use_plan, 0, Qt.AlignmentFlag.AlignLeft)
        for text, field, buddy in (
            (self.tr("Title"), self.title, self.title),
            (self.tr("Category"), self.category, self.category),
            (self.tr("Day"), self.day, self.day),
            (self.tr("Time"), when, self.start),
            (self.tr("Note"), self.note, self.note),
            (self.tr("If something\ncomes in"), self._plan, self.if_then),
        ):
            name = label(text, look.SMALL, "quiet")
            name.setBuddy(buddy)
            buddy.setAccessibleName(" ".join(text.split()))
            form.addRow(name, field)
        self.start.setAccessibleName(self.tr("Start"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 16, 16, 14)
        outer.setSpacing(10)
        outer.addLayout(form)
        outer.addWidget(self.protected)
        outer.addWidget(self.private)
        outer.addLayout(self._buttons(is_new=is_new))

    def _buttons(self, *, is_new: bool) -> QHBoxLayout:
        theme = self._appearance.theme
        row = QHBoxLayout()
        if is_new:
            self.cancel = push_button(self.tr("Cancel"), theme, kind="small")
            self.cancel.clicked.connect(self.discard)
            row.addWidget(self.cancel)
        else:
            self.delete = push_button(self.tr("Delete"), theme, icon_name="trash-2", kind="small")
            self.delete.clicked.connect(self._ask_to_delete)
            row.addWidget(self.delete)
        row.addWidget(spacer())
        self.done = push_button(self.tr("Add") if is_new else self.tr("Done"), theme, kind="primary")
        self.done.clicked.connect(self.close)
        row.addWidget(self.done)
        return row

    def _fill(self, block: Block) -> None:
        self.title.setText(block.title)
        self.category.setCurrentIndex(max(self.category.findData(block.category_id), 0))
        self.day.setDate(qdate(block.span.day))
        self.start.show_value(block.span.start)
        self.length.show_value(block.span.length)
        self.note.setPlainText(block.note)
        self.if_then.setText(block.if_then)
        self.private.setChecked(block.private)
        self.protected.setChecked(block.protected)
        self._offer_plan()

    def _watch(self) -> None:
        self.title.textChanged.connect(self._tell)
        self.category.currentIndexChanged.connect(self._tell)
        self.day.dateChanged.connect(self._tell)
        self.start.changed.connect(self._tell)
        self.length.changed.connect(self._tell)
        self.title.returnPressed.connect(self.close)
        self.if_then.textChanged.connect(self._offer_plan)
        self.if_then.returnPressed.connect(self.close)
        self.use_plan.clicked.connect(self._take_plan)
        for field in (self.day, self.start, self.length, self.category):
            field.installEventFilter(self)

    def _tell(self) -> None:
        self._offer_plan()
        self.changed.emit(self.block())

    def _offer_plan(self) -> None:
        """Suggest what to do when something comes in during acquisition: it can wait for the block's end."""
        is_acquisition = str(self.category.currentData()) in self._acquisition
        if is_acquisition != self._rows.isRowVisible(self._plan):
            self._rows.setRowVisible(self._plan, is_acquisition)
            self._stay_on_screen()
        self.if_then.setPlaceholderText(self._suggestion())
        self.use_plan.setVisible(is_acquisition and not self.if_then.text())

    def _suggestion(self) -> str:
        time = self._appearance.formats.clock_time(self.block().span.end)
        return self.tr("note it, call back at {time}").replace("{time}", time)

    def _take_plan(self) -> None:
        self.if_then.setText(self._suggestion())
        self.if_then.setFocus(Qt.FocusReason.OtherFocusReason)

    def _stay_on_screen(self) -> None:
        if not self.isVisible():
            return
        self.adjustSize()
        below = self.geometry().bottom() + _FREE_EDGE - self.screen().availableGeometry().bottom()
        if below > 0:
            self.move(self.x(), self.y() - below)

    def block(self) -> Block:
        """Return the block as the form has it."""
        start = min(self.start.typed, DAY_MINUTES - SHORTEST_BLOCK)
        span = Span(pydate(self.day.date()), start, min(self.length.typed, DAY_MINUTES - start))
        return replace(
            self._block,
            span=span,
            category_id=str(self.category.currentData()),
            title=" ".join(self.title.text().split()),
            note=self.note.toPlainText().strip(),
            if_then=" ".join(self.if_then.text().split()),
            private=self.private.isChecked(),
            protected=self.protected.isChecked(),
        )

    def open_beside(self, box: QRect, screen: QRect) -> None:
        """Open to the right of a box (global pixels), else to the left, always within the screen."""
        self.adjustSize()
        size = self.sizeHint().expandedTo(QSize(WIDTH, 0))
        x = box.right() + 10
        if x + size.width() > screen.right():
            x = box.left() - 10 - size.width()
        if x < screen.left():
            x = min(max(box.center().x() - size.width() // 2, screen.left()), screen.right() - size.width())
        y = max(box.top() - _FREE_EDGE, screen.top() + _FREE_EDGE)
        y = min(y, screen.bottom() - size.height() - _FREE_EDGE)
        self.move(QPoint(x, y))
        self.show()
        self.title.setFocus(Qt.FocusReason.PopupFocusReason)
        self.title.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter in any single-line field store and close."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if entered:
                self.close()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape without storing, on Enter with; a button answers Enter itself."""
        if press_focused(self, event):
            return
        if event.key() == Qt.Key.Key_Escape:
            self.discard()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close()
        else:
            super().keyPressEvent(event)

    def discard(self) -> None:
        """Close and leave everything as it was."""
        self._keeps = False
        self.close()

    def _ask_to_delete(self) -> None:
        self._keeps = False
        self.close()
        self.delete_wanted.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Store what was entered, also when a click elsewhere has closed the form."""
        super().hideEvent(event)
        self.day.interpretText()
        if self._keeps:
            self.stored.emit(self.block())
        else:
            self.discarded.emit()
        self.deleteLater()


def swatch(category: Category, theme: look.Theme) -> QIcon:
    """Return a small square in the colours of a category, for lists."""
    tint = look.tint(category.colour, theme)
    picture = QPixmap(32, 32)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(tint.bar))
    painter.setBrush(QColor(tint.fill))
    painter.drawRoundedRect(1, 1, 13, 13, 3, 3)
    painter.end()
    return QIcon(picture)
