"""Names the files that are not shown, and why, until that is put away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner import look
from planner.app.team_words import unread_words
from planner.exchange.team_folder import Unread
from planner.views.controls import explanation, icon_button, label
from planner.views.plain_text import plain_tooltip

_MOST = 4


class UnreadNotice(QWidget):
    """A strip with a line for each file; `put_away` comes with its button."""

    put_away = Signal()

    def __init__(self, theme: look.Theme) -> None:
        super().__init__()
        self._theme = theme
        self._title = label("", look.PANEL_HEADING)
        self._words = explanation("")
        close = icon_button("x", QCoreApplication.translate("Team", "Put away"), theme)
        close.setFixedSize(28, 28)
        close.clicked.connect(self.put_away)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self._title)
        column.addWidget(self._words)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 16, 8)
        row.addLayout(column, 1)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def show_unread(self, unread: Sequence[Unread]) -> None:
        """Name some files; without any the strip goes."""
        translate = QCoreApplication.translate
        lines = [unread_words(each) for each in unread]
        self._title.setText(translate("Team", "%n file(s) not shown", "", len(lines)))
        shown = lines[:_MOST]
        if len(lines) > _MOST:
            shown.append(translate("Team", "and %n more", "", len(lines) - _MOST))
        self._words.setText("\n".join(shown))
        self.setToolTip(plain_tooltip("\n".join(lines)))
        self.setAccessibleName("; ".join((self._title.text(), *lines)))
        self.setVisible(bool(lines))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground of a notice and the line below it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.warning))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(self._theme.line))
        painter.end()
