"""The timeline of a prospect: what happened, newest first, each line with its icon and day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from planner import look
from planner.app.formats import Formats
from planner.app.prospect_story import Event
from planner.app.prospect_words import near_day
from planner.domain.prospect import Prospect
from planner.drawing.icons import draw_icon
from planner.views.appearance import Appearance
from planner.views.controls import label, push_button

SHOWN = 30
_DISC = 22
_COLUMN = 34
_TITLE = look.Type(13, 600, tabular=False)


class EventRow(QFrame):
    """One line. Enter or a double click changes what it is about, Del removes it, the menu key offers all."""

    change_wanted = Signal()
    remove_wanted = Signal()
    menu_wanted = Signal(object)

    def __init__(self, event: Event, day: str, theme: look.Theme, *, is_first: bool, is_last: bool) -> None:
        super().__init__()
        self._event = event
        self._theme = theme
        self._is_first = is_first
        self._is_last = is_last
        self.setAccessibleName("; ".join(part for part in (event.title, day, event.text) if part))
        if event.about is not None:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        title = label(event.title, _TITLE)
        title.setWordWrap(True)
        above = QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(title, 1)
        above.addWidget(label(day, look.Type(12), "quiet"), 0, Qt.AlignmentFlag.AlignTop)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(_COLUMN, 2, 0, 12)
        rows.setSpacing(1)
        rows.addLayout(above)
        if event.text:
            text = label(event.text, look.SMALL, "quiet")
            text.setWordWrap(True)
            rows.addWidget(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the disc with the icon, and the line to the next."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        disc = QRectF(0.5, 0.5, _DISC, _DISC)
        if not self._is_last:
            painter.fillRect(
                QRectF(disc.center().x() - 0.5, disc.bottom(), 1, self.height()), QColor(theme.edge)
            )
        painter.setPen(QColor(theme.long if self._is_first else theme.edge))
        painter.setBrush(QColor(theme.long if self._is_first else theme.base))
        painter.drawEllipse(disc)
        colour = theme.base if self._is_first else theme.text2
        draw_icon(painter, self._event.icon, disc.center().x() - 6, disc.center().y() - 6, 12, colour)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(_DISC + 6, 1, -1, -5), 5, 5)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Keep Del from removing the whole prospect."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace))
            return event.isAccepted() or super().event(event)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Change or remove what the line is about."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.change_wanted.emit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_wanted.emit()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Change what the line is about."""
        self.change_wanted.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done."""
        if self._event.about is not None:
            self.menu_wanted.emit(event.globalPos())


class Timeline(QWidget):
    """The lines below each other; wishes bring what a line is about."""

    change_wanted = Signal(object)
    remove_wanted = Signal(object)
    menu_wanted = Signal(object, object)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._theme = appearance.theme
        self._formats: Formats = appearance.formats
        self._events: Sequence[Event] = ()
        self._today = date.min
        self.event_rows: list[EventRow] = []
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)

    def show_events(self, events: Sequence[Event], today: date, most: int = SHOWN) -> None:
        """Show other events, the newest of them at first."""
        if (events, today) == (self._events, self._today) and most == SHOWN:
            return
        self._events, self._today = events, today
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        shown = events if len(events) <= most else events[:most]
        self.event_rows = [self._row(e, place, is_last=e is events[-1]) for place, e in enumerate(shown)]
        for row in self.event_rows:
            self._rows.addWidget(row)
        if len(shown) < len(events):
            words = QCoreApplication.translate("Prospects", "Show %n earlier", "", len(events) - len(shown))
            more = push_button(words, self._theme, kind="link")
            more.clicked.connect(lambda: self.show_events(events, today, len(events)))
            self._rows.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    def _row(self, event: Event, place: int, *, is_last: bool) -> EventRow:
        # A day that was never noted says nothing.
        day = "" if event.day is None else near_day(event.day, self._today, self._formats)
        row = EventRow(event, day, self._theme, is_first=place == 0 and not is_last, is_last=is_last)
        if event.about is not None:
            row.change_wanted.connect(lambda: self.change_wanted.emit(event.about))
            if not isinstance(event.about, Prospect):
                row.remove_wanted.connect(lambda: self.remove_wanted.emit(event.about))
            row.menu_wanted.connect(lambda at: self.menu_wanted.emit(event.about, at))
        return row
