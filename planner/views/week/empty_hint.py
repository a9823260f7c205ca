"""What an empty week offers: the ways to begin, out of the way at the foot of the grid."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.drawing.week_painter import paint_shadow
from planner.views.actions import Actions
from planner.views.appearance import Appearance
from planner.views.controls import label, push_button
from planner.views.week.action_buttons import ActionFollower

_SHADOW = 8


class EmptyHint(QWidget):
    """A small card with a sentence and two buttons, shown while a week has no own blocks."""

    def __init__(self, appearance: Appearance, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = appearance.theme
        self._actions = actions
        self._is_filled = False
        self.hide()
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)

    def offer(self, shown: bool, within: QWidget) -> None:
        """Show or hide the card, centred above the lower edge of an area of the same parent."""
        if shown:
            self._fill(within)
            self._place(within)
        self.setVisible(shown)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay within the area as that becomes wider or narrower."""
        if event.type() is QEvent.Type.Resize and self.isVisible() and isinstance(watched, QWidget):
            self._place(watched)
        return super().eventFilter(watched, event)

    def _fill(self, within: QWidget) -> None:
        """Write the card the first time that it is shown; most weeks never show it."""
        if self._is_filled:
            return
        self._is_filled = True
        within.installEventFilter(self)
        words = QCoreApplication.translate(
            "EmptyHint", "Nothing planned yet. Drag a category into the week, or draw on a day."
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(_SHADOW + 16, _SHADOW + 10, _SHADOW + 12, _SHADOW + 12)
        row.setSpacing(10)
        self._words = label(words, tone="quiet")
        row.addWidget(self._words, 1)
        for name, icon_name in (("copy_last_week", "calendar-clock"), ("read_calendar", "calendar-plus")):
            action = self._actions[name]
            button = push_button(action.text(), self._theme, icon_name=icon_name, kind="small")
            ActionFollower(button, action)
            row.addWidget(button)
        self._natural_width = row.sizeHint().width()

    def _place(self, area: QWidget) -> None:
        """Come to stand above the lower edge of an area; where it is narrow the sentence takes two lines."""
        width = min(self._natural_width, area.width())
        self._words.setWordWrap(width < self._natural_width)
        self.setFixedWidth(width)
        self.adjustSize()
        x = area.x() + (area.width() - width) // 2
        self.move(max(x, area.x()), area.y() + area.height() - self.height() - 12)
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = self.rect().adjusted(_SHADOW, _SHADOW - 2, -_SHADOW, -_SHADOW - 2)
        paint_shadow(painter, card.toRectF(), self._theme, 8)
        painter.setPen(QPen(QColor(self._theme.edge), 1))
        painter.setBrush(QColor(self._theme.raised))
        painter.drawRoundedRect(card, 8, 8)
        painter.end()
