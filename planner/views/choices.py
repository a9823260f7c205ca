"""Buttons that stay pressed: the day toggles, and rows of which one is chosen."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import Generic, TypeVar

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

from planner import look
from planner.drawing.fonts import font, metrics

HEIGHT = 28
_RADIUS = 6.0
_PADDING, _NARROW_PADDING = 12, 6
_SPACING, _NARROW_SPACING = 8, 4

Key = TypeVar("Key", bound=Hashable)


class Choice(QAbstractButton):
    """A button that is chosen or not, filled with ink where it is."""

    def __init__(
        self, text: str, theme: look.Theme, *, width: int = 0, spoken: str = "", padding: int = _PADDING
    ) -> None:
        """Be as wide as is said, or as the text with a padding on either side."""
        super().__init__()
        self._theme = theme
        self._width = width
        self._padding = padding
        self.setText(text)
        self.setCheckable(True)
        self.setFont(font(look.CONTROL))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        if spoken:
            self.setAccessibleName(spoken)
            self.setToolTip(spoken)

    def sizeHint(self) -> QSize:
        """Return the room for its text."""
        text_width = round(metrics(look.CONTROL).horizontalAdvance(self.text()))
        return QSize(self._width or text_width + 2 * self._padding, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return the same: a shortened choice could not be told from its neighbour."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the fill, the edge or the focus ring, and the text."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(0, (self.height() - HEIGHT) / 2, self.width(), HEIGHT)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.accent), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
            box = box.adjusted(3, 3, -3, -3)
        self._paint_body(painter, box)
        painter.setFont(self.font())
        painter.setPen(QColor(self._text_colour()))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()

    def _paint_body(self, painter: QPainter, box: QRectF) -> None:
        theme = self._theme
        fill = theme.hover if self.underMouse() else theme.raised
        edge = theme.edge
        if self.isChecked():
            fill = edge = theme.ink if self.isEnabled() else theme.control
        radius = _RADIUS - (2 if self.hasFocus() else 0)
        painter.setPen(QColor(edge))
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def _text_colour(self) -> str:
        if not self.isEnabled():
            return self._theme.text3
        return self._theme.on_ink if self.isChecked() else self._theme.text2


class Segments(QWidget, Generic[Key]):
    """A row of choices of which exactly one is chosen; arrow keys go from one to the next."""

    chosen = Signal(object)

    def __init__(
        self, texts: Mapping[Key, str], name: str, theme: look.Theme, *, is_narrow: bool = False
    ) -> None:
        """Offer texts side by side, closer to each other where there is little room."""
        super().__init__()
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._keys = list(texts)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_NARROW_SPACING if is_narrow else _SPACING)
        padding = _NARROW_PADDING if is_narrow else _PADDING
        for place, text in enumerate(texts.values()):
            choice = Choice(text, theme, spoken=f"{name}: {text}", padding=padding)
            self._group.addButton(choice, place)
            row.addWidget(choice)
        row.addStretch()
        self.setFocusProxy(self._group.button(0))
        self._group.idClicked.connect(lambda place: self.chosen.emit(self._keys[place]))

    @property
    def key(self) -> Key:
        """The one that is chosen."""
        return self._keys[self._group.checkedId()]

    def rename(self, texts: Mapping[Key, str]) -> None:
        """Give choices other texts, as with the passing of days."""
        for key, text in texts.items():
            choice = self._group.button(self._keys.index(key))
            choice.setText(text)
            choice.setAccessibleName(f"{self.accessibleName()}: {text}")
            choice.setToolTip(choice.accessibleName())
            choice.updateGeometry()
            choice.update()

    def choose(self, key: Key) -> None:
        """Show one as chosen, without telling anyone."""
        button = self._group.button(self._keys.index(key))
        button.setChecked(True)
        self.setFocusProxy(button)
