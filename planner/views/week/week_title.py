"""The title of the week and its state, as the top bar shows them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from planner import look
from planner.drawing.icons import draw_icon
from planner.views.week.writing import middle_baseline, width_of, write

_DATES = look.Type(14)
_PILL = look.Type(12, 500)


class WeekTitle(QAbstractButton):
    """The name and the days of the week, as a button that opens the calendar."""

    def __init__(self, theme: look.Theme) -> None:
        super().__init__()
        self._theme = theme
        self._week = self._days = ""
        self._shows_days = True
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_week(self, week: str, days: str) -> None:
        """Show the name of a week and its days."""
        self._week, self._days = week, days
        self.setAccessibleName(f"{week}, {days}")
        self.updateGeometry()
        self.update()

    def show_days(self, shows: bool) -> None:
        """Show the days beside the name, or leave them out where there is no room."""
        self._shows_days = shows
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room that the texts take."""
        days = 9 + width_of(self._days, _DATES) if self._shows_days else 0.0
        return QSize(round(16 + width_of(self._week, look.PAGE_TITLE) + days), 32)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Write the week and its days; the ground answers the mouse, the ring the keyboard."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.press if self.isDown() else theme.hover))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        baseline = middle_baseline(self.height() / 2, look.PAGE_TITLE)
        end = write(painter, 8, baseline, self._week, look.PAGE_TITLE, theme.text)
        if self._shows_days:
            write(painter, end + 9, baseline, self._days, _DATES, theme.text2)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)
        painter.end()


class StatePill(QWidget):
    """Says whether the week is a draft or committed, in words, colour and with a check."""

    def __init__(self, theme: look.Theme) -> None:
        super().__init__()
        self._theme = theme
        self._text = ""
        self._committed = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_state(self, *, committed: bool) -> None:
        """Show one of the two states."""
        self._committed = committed
        if committed:
            self._text = QCoreApplication.translate("TopBar", "Committed")
        else:
            self._text = QCoreApplication.translate("TopBar", "Draft")
        self.setAccessibleName(self._text)
        self.updateGeometry()
        self.update()

    @property
    def _inset(self) -> float:
        return 28.0 if self._committed else 12.0

    def sizeHint(self) -> QSize:
        """Return the room for the word and its check."""
        return QSize(round(self._inset + width_of(self._text, _PILL) + 12), 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pill."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.long_soft if self._committed else theme.neutral_soft))
        painter.drawRoundedRect(QRectF(self.rect()), 12, 12)
        colour = theme.long_text if self._committed else theme.text2
        if self._committed:
            draw_icon(painter, "check", 9, 5, 14, colour)
        write(painter, self._inset, middle_baseline(self.height() / 2, _PILL), self._text, _PILL, colour)
        painter.end()
