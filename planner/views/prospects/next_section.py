"""The next action in the detail: what and when, to be dragged into the week or put there by key."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QDrag, QMouseEvent, QPixmap
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from planner import look
from planner.domain.prospect import Prospect
from planner.domain.prospect_edits import NextStep
from planner.drawing.icons import icon
from planner.views.appearance import Appearance
from planner.views.controls import explanation, icon_button, label, push_button
from planner.views.day_field import DayField
from planner.views.next_action_drag import mime_of
from planner.views.prospects.head_section import PADDING
from planner.views.prospects.small_form import SmallForm

LONGEST_ACTION = 200
_STRONG = look.Type(13, 600, tabular=False)


def _sink(widget: QWidget, name: str, theme: look.Theme) -> None:
    """Give a widget, but none of its parts, the ground that says where the next action stands."""
    widget.setObjectName(name)
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    widget.setStyleSheet(f"#{name} {{ background: {theme.sunken}; }}")


class NextSection(QWidget):
    """Shows what is next; it can be taken hold of and dragged."""

    edit_wanted = Signal()
    week_wanted = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        theme = appearance.theme
        translate = QCoreApplication.translate
        self._theme = theme
        self._prospect_id = ""
        self._pressed_at: QPoint | None = None
        _sink(self, "NextSection", theme)
        self._action = label("", _STRONG)
        self._action.setWordWrap(True)
        self._when = label("", look.Type(13), "quiet")
        self._when.setWordWrap(True)
        mark = QLabel()
        mark.setPixmap(icon("calendar-clock", theme.text, theme.text).pixmap(16, 16))
        self.edit = icon_button("pencil", translate("Prospects", "Change next action (E)"), theme)
        self.into_week = icon_button(
            "calendar-plus", translate("Prospects", "Put into the week (W), or drag it there"), theme
        )
        self.edit.clicked.connect(self.edit_wanted)
        self.into_week.clicked.connect(self.week_wanted)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._action)
        words.addWidget(self._when)
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        for button in (self.edit, self.into_week):
            button.setFixedSize(28, 28)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(PADDING, 12, PADDING - 8, 14)
        rows.setSpacing(6)
        rows.addWidget(explanation(translate("Prospects", "Next action")))
        rows.addLayout(row)

    def show_next(self, prospect: Prospect, when: str) -> None:
        """Show the next action of a prospect, and when it will be done in words."""
        invitation = QCoreApplication.translate("Prospects", "choose a next action")
        self._prospect_id = prospect.id if prospect.next_action else ""
        self._action.setText(prospect.next_action or invitation)
        self._action.setEnabled(bool(prospect.next_action))
        self._when.setText(when)
        self._when.setVisible(bool(when))
        self.into_week.setEnabled(bool(prospect.next_action))
        shape = Qt.CursorShape.OpenHandCursor if prospect.next_action else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag may begin."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed_at = event.position().toPoint()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End what might have become a drag."""
        self._pressed_at = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Change what is next."""
        self.edit_wanted.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin a drag once the mouse has moved far enough."""
        at = self._pressed_at
        if at is None or not self._prospect_id:
            return
        if (event.position().toPoint() - at).manhattanLength() < QApplication.startDragDistance():
            return
        self._pressed_at = None
        drag = QDrag(self)
        drag.setMimeData(mime_of(self._prospect_id))
        drag.setPixmap(self._picture())
        drag.setHotSpot(QPoint(12, 12))
        drag.exec(Qt.DropAction.CopyAction)

    def _picture(self) -> QPixmap:
        return self._action.grab()


class NextForm(SmallForm):
    """Asks what is next and when; Enter keeps it, Escape changes nothing."""

    stored = Signal(object)

    def __init__(self, appearance: Appearance, today: Callable[[], date]) -> None:
        translate, theme = QCoreApplication.translate, appearance.theme
        super().__init__(theme, translate("Prospects", "Keep"))
        self._today = today
        _sink(self, "NextForm", theme)
        self.action = QLineEdit()
        self.action.setMaxLength(LONGEST_ACTION)
        self.action.setPlaceholderText(translate("Prospects", "What is next"))
        self.action.setAccessibleName(translate("Prospects", "Next action"))
        self.day = DayField(translate("Prospects", "Day"), appearance)
        clear = push_button(translate("Prospects", "Nothing to do"), theme, kind="link")
        clear.clicked.connect(lambda: self.stored.emit(NextStep()))
        self.buttons.insertWidget(0, clear)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(PADDING, 12, PADDING, 14)
        rows.setSpacing(8)
        rows.addWidget(explanation(translate("Prospects", "Next action")))
        rows.addWidget(self.action)
        rows.addWidget(self.day)
        rows.addLayout(self._quick_days(theme))
        rows.addLayout(self.buttons)

    def _quick_days(self, theme: look.Theme) -> QHBoxLayout:
        translate = QCoreApplication.translate
        days = QHBoxLayout()
        days.setSpacing(4)
        for words, ahead in (
            (translate("Prospects", "Tomorrow"), 1),
            (translate("Prospects", "In a week"), 7),
            (translate("Prospects", "In a month"), 28),
        ):
            button = push_button(words, theme, kind="link")
            button.clicked.connect(lambda _checked, d=ahead: self._show_day_ahead(d))
            days.addWidget(button)
        days.addStretch(1)
        return days

    def _show_day_ahead(self, days: int) -> None:
        self.day.show_day(self._today() + timedelta(days=days))

    def begin(self, action: str, on: date | None) -> None:
        """Begin with what is next so far."""
        self.action.setMaxLength(max(LONGEST_ACTION, len(action)))
        self.action.setText(action)
        self.day.show_day(on or self._today() + timedelta(days=1))
        self.action.selectAll()
        self.action.setFocus()

    def store(self) -> None:
        """Tell what is next, or that there is nothing to do."""
        action = self.action.text().strip()
        self.stored.emit(NextStep(action, self.day.day) if action else NextStep())
