"""The rail at the left: the brand, the pages, and whose week it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QAction,
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from planner import look
from planner.drawing.fonts import font, metrics
from planner.drawing.icons import draw_icon
from planner.views.appearance import Appearance

WEEK, PROSPECTS, REVIEW, TEAM, SETTINGS = "week", "prospects", "review", "team", "settings"
_ICONS = {
    WEEK: "calendar-days",
    PROSPECTS: "contact-round",
    REVIEW: "chart-no-axes-column",
    TEAM: "users-round",
    SETTINGS: "settings",
}
_DWELL = 450
_LABEL = look.Type(12, 500, tabular=False)
_LABEL_CURRENT = look.Type(12, 600, tabular=False)
_SMALLER = 11


class RailButton(QAbstractButton):
    """Leads to a page; the one of the page that is shown is pressed in."""

    def __init__(self, action: QAction, icon_name: str, theme: look.Theme) -> None:
        super().__init__()
        self._icon_name = icon_name
        self._theme = theme
        self.setText(action.text())
        self.setAccessibleName(action.text())
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(action.trigger)
        # What is dragged over an entry for a moment opens the page, so that it can be dropped there.
        self.setAcceptDrops(True)
        self._dwell = QTimer(self)
        self._dwell.setSingleShot(True)
        self._dwell.setInterval(_DWELL)
        self._dwell.timeout.connect(action.trigger)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Open the page in a moment for what is of the app itself."""
        if any(form.startswith("application/x-overmorgen") for form in event.mimeData().formats()):
            event.accept()
            self._dwell.start()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Stay where we are."""
        self._dwell.stop()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take nothing here."""
        self._dwell.stop()
        event.ignore()

    def sizeHint(self) -> QSize:
        """Return the room of one entry."""
        return QSize(66, 54)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground of the current page, the icon and the name below it."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.press if self.isChecked() else theme.hover))
            painter.drawRoundedRect(box, 8, 8)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 7, 7)
        colour = theme.text if self.isChecked() else theme.text2
        draw_icon(painter, self._icon_name, (self.width() - 20) / 2, 8, 20, colour)
        role = _LABEL_CURRENT if self.isChecked() else _LABEL
        if metrics(role).horizontalAdvance(self.text()) > self.width() - 2:
            role = replace(role, size=_SMALLER)
        painter.setFont(font(role))
        painter.setPen(QColor(colour))
        painter.drawText(QRectF(0, 32, self.width(), 18), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class Brand(QWidget):
    """The three bars of Overmorgen."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(24, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint today, tomorrow, and the higher bar of the day after."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for x, height, colour in (
            (1, 9, look.BRAND_SAND),
            (9, 9, look.BRAND_SAND),
            (17, 18, look.BRAND_TEAL),
        ):
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(QRectF(x, 19 - height, 6, height), 1.5, 1.5)
        painter.end()


class Initials(QWidget):
    """The initials of the rep whose week it is."""

    def __init__(self, name: str, theme: look.Theme) -> None:
        super().__init__()
        self._theme = theme
        self._initials = ""
        self.setFixedSize(32, 32)
        self.show_name(name)

    def show_name(self, name: str) -> None:
        """Show the initials of a name, nothing where there is none."""
        words = name.split()
        self._initials = "".join(word[0] for word in (words[:1] + words[1:][-1:])).upper()
        self.setAccessibleName(name)
        self.setHidden(not words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the disc with the letters."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.press))
        painter.drawEllipse(self.rect())
        painter.setPen(QColor(self._theme.text))
        painter.setFont(font(_LABEL_CURRENT))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._initials)
        painter.end()


class Rail(QWidget):
    """Holds the entries of the pages, settings at the foot; `buttons` has them by the names of the pages."""

    def __init__(self, actions: Mapping[str, QAction], rep_name: str, appearance: Appearance) -> None:
        """Show an entry for each page in `actions`, in the order of the rail."""
        super().__init__()
        self._theme = appearance.theme
        self.setFixedWidth(look.RAIL_WIDTH)
        self.buttons = {
            page: RailButton(actions[page], icon_name, self._theme)
            for page, icon_name in _ICONS.items()
            if page in actions
        }
        rows = QVBoxLayout(self)
        rows.setContentsMargins(3, 18, 3, 12)
        rows.setSpacing(6)
        centred = Qt.AlignmentFlag.AlignHCenter
        rows.addWidget(Brand(), 0, centred)
        rows.addSpacing(14)
        for page, button in self.buttons.items():
            if page == SETTINGS:
                rows.addStretch(1)
            rows.addWidget(button, 0, centred)
        self.initials = Initials(rep_name, self._theme)
        rows.addWidget(self.initials, 0, centred)

    def show_page(self, shown: str) -> None:
        """Press in the entry of the page that is shown."""
        for page, button in self.buttons.items():
            button.setChecked(page == shown)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the line towards the page."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.sunken))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), QColor(self._theme.line))
        painter.end()
