"""The line at the foot: what just happened, when the calendars were read, and that all is saved."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from planner import look
from planner.app.trouble import Trouble
from planner.drawing.icons import icon
from planner.views.appearance import Appearance
from planner.views.controls import label, spacer
from planner.views.plain_text import plain_tooltip
from planner.views.status_question import StatusQuestion

_STAYS = 8_000


class StatusLine(QWidget):
    """Says things calmly: news goes after a while, what was refused stays until something is stored."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._theme = appearance.theme
        self.setFixedHeight(look.STATUS_HEIGHT)
        self._mark = QLabel()
        self._message = label("", look.SMALL, "quiet")
        self.question = StatusQuestion(self._theme)
        self.question.answered.connect(lambda _answer: self._make_room(for_question=False))
        self._calendars = label("", look.SMALL, "quiet")
        self._agency_mark = QLabel()
        self._agency = label("", look.SMALL, "quiet")
        self._saved_mark = QLabel()
        self._saved = label("", look.SMALL, "quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 16, 0)
        row.setSpacing(6)
        for part in (self._mark, self._message, self.question, spacer(), self._agency_mark, self._agency):
            row.addWidget(part)
        row.addWidget(self._calendars)
        self._row = row
        row.addSpacing(14)
        row.addWidget(self._saved_mark)
        row.addWidget(self._saved)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._settle)
        self._resting = self._held = ""
        self._mark_at_rest = "shield"
        self._show_saved(saved=True)

    def add(self, widget: QWidget) -> None:
        """Put a widget behind the message."""
        self._row.insertWidget(2, widget)

    def say(self, text: str) -> None:
        """Say something that needs no answer; empty takes back what was said so."""
        if not text:
            self.take_back_news()
            return
        self._show("info", text)
        self._timer.start(_STAYS)

    def take_back_news(self) -> None:
        """Say no longer what was news, as it was undone."""
        if self._timer.isActive():
            self._timer.stop()
            self._settle()

    def refuse(self, trouble: Trouble) -> None:
        """Say what did not work and what to do; it stays until the next edit is stored."""
        self._timer.stop()
        self._show("triangle-alert", trouble.line)
        self._message.setToolTip(plain_tooltip(f"{trouble.title}\n{trouble.advice}"))
        self._show_saved(saved=False)

    def rest(self, text: str, mark: str = "shield") -> None:
        """Say what is so as long as nothing else is to be said, empty for nothing; `mark` is its icon."""
        is_resting = self._message.text() == self._at_rest
        self._resting, self._mark_at_rest = text, mark
        if is_resting:
            self._settle()

    def hold(self, text: str) -> None:
        """Say what holds for the time being, before what rests; empty where it holds no longer."""
        if text == self._held:
            return
        self._held = text
        self._timer.stop()
        self._settle()
        if text:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    @property
    def _at_rest(self) -> str:
        return self._held or self._resting

    def confirm(self) -> None:
        """Say that everything is saved."""
        if not self._timer.isActive():
            self._settle()
        self._show_saved(saved=True)

    def ask(self, text: str) -> None:
        """Ask something, until it is answered or something else is to be said; `question` has the answer."""
        self._timer.stop()
        self._settle()
        self._make_room(for_question=True)
        self.question.ask(text)

    def take_back(self) -> None:
        """Ask nothing any more."""
        self.question.withdraw()
        self._make_room(for_question=False)

    def _make_room(self, *, for_question: bool) -> None:
        for part in (self._mark, self._message):
            part.setVisible(not for_question)

    def show_calendars_read(self, text: str, details: str = "") -> None:
        """Say when the calendars were last read, and how it stands with each of them."""
        self._calendars.setText(text)
        self._calendars.setToolTip(plain_tooltip(details))

    def show_agency_list(self, text: str) -> None:
        """Say when the agency's list was last received."""
        self._agency_mark.setPixmap(icon("users-round", self._theme.text2, self._theme.text2).pixmap(14, 14))
        self._agency.setText(text)
        # Room between it and what is said of the calendars.
        self._agency.setContentsMargins(0, 0, 8, 0)

    @property
    def message(self) -> str:
        """What is said at the moment."""
        return self._message.text()

    def _show(self, icon_name: str, text: str) -> None:
        self.take_back()
        colour = self._theme.text2 if icon_name == "info" else self._theme.short_text
        self._mark.setPixmap(icon(icon_name, colour, colour).pixmap(14, 14))
        self._message.setText(text)
        self._message.setToolTip(plain_tooltip(text))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _settle(self) -> None:
        if self._at_rest:
            name, colour = "eye" if self._held else self._mark_at_rest, self._theme.text2
            self._mark.setPixmap(icon(name, colour, colour).pixmap(14, 14))
        else:
            self._mark.clear()
        self._message.setText(self._at_rest)
        self._message.setToolTip(plain_tooltip(self._at_rest))

    def _show_saved(self, *, saved: bool) -> None:
        if saved:
            name, text = "check", QCoreApplication.translate("StatusLine", "Saved")
        else:
            name, text = "circle-alert", QCoreApplication.translate("StatusLine", "Last change not saved")
        self._saved_mark.setPixmap(icon(name, self._theme.text2, self._theme.text2).pixmap(14, 14))
        self._saved.setText(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the line above it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.sunken))
        painter.fillRect(0, 0, self.width(), 1, QColor(self._theme.line))
        painter.end()
