"""The colour that tells a calendar apart: a dot before its name, and the choice of one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from planner import look
from planner.app.calendar_settings import COLOURS

_DOT = 6.0
_BUTTON = 28


def paint_dot(painter: QPainter, middle: QPointF, radius: float, colour: str, theme: look.Theme) -> None:
    """Paint the dot of a calendar; its edge keeps light colours visible."""
    tint = look.tint(colour, theme)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(tint.bar), 1.5))
    painter.setBrush(QColor(tint.fill))
    painter.drawEllipse(middle, radius, radius)


class Dot(QWidget):
    """The colour of a calendar, before its name."""

    def __init__(self, colour: str, theme: look.Theme) -> None:
        super().__init__()
        self._colour = colour
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the room for the dot."""
        return QSize(20, 20)

    def show_colour(self, colour: str) -> None:
        """Show another colour."""
        self._colour = colour
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dot."""
        painter = QPainter(self)
        paint_dot(painter, QPointF(8, 10), _DOT, self._colour, self._theme)
        painter.end()


class _ColourButton(QAbstractButton):
    """One of the colours to choose from."""

    def __init__(self, colour: str, spoken: str, theme: look.Theme) -> None:
        super().__init__()
        self._colour = colour
        self._theme = theme
        self.setCheckable(True)
        self.setAccessibleName(spoken)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(_BUTTON, _BUTTON)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dot, a ring round the chosen one, and in the accent where it has the keyboard."""
        middle = QPointF(_BUTTON / 2, _BUTTON / 2)
        painter = QPainter(self)
        paint_dot(painter, middle, 8, self._colour, self._theme)
        if self.isChecked() or self.hasFocus():
            ring = self._theme.accent if self.hasFocus() else self._theme.text
            painter.setPen(QPen(QColor(ring), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(middle, 12, 12)
        painter.end()


class ColourDots(QWidget):
    """The colours that a calendar can have, one of which is chosen; arrow keys go from one to the next."""

    chosen = Signal(str)

    def __init__(self, name: str, theme: look.Theme) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for place, colour in enumerate(COLOURS):
            words = QCoreApplication.translate("Calendars", "{name} {number} of {count}")
            spoken = words.format(name=name, number=place + 1, count=len(COLOURS))
            button = _ColourButton(colour, spoken, theme)
            self._group.addButton(button, place)
            row.addWidget(button)
        row.addStretch()
        self._group.idClicked.connect(lambda place: self.chosen.emit(COLOURS[place]))

    def choose(self, colour: str) -> None:
        """Show a colour as chosen, without telling anyone; one that is not offered shows as none."""
        self._group.setExclusive(False)
        for place, offered in enumerate(COLOURS):
            self._group.button(place).setChecked(offered == colour)
        self._group.setExclusive(True)
        self.setFocusProxy(self._group.button(COLOURS.index(colour) if colour in COLOURS else 0))
