"""A button that shows the key that presses it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from planner import look
from planner.drawing.fonts import metrics
from planner.drawing.icons import draw_icon
from planner.views.week.writing import middle_baseline, write

CHIP, PLAIN, PRIMARY, BARE, TINY = "chip", "plain", "primary", "bare", "tiny"
_HEIGHTS = {CHIP: 28, PLAIN: 32, PRIMARY: 32, BARE: 32, TINY: 20}
_PADDING = {CHIP: 5, PLAIN: 13, PRIMARY: 13, BARE: 6, TINY: 0}
_KEY = look.Type(11, 500)
_KEYLESS_CHIP_PADDING = 10
_GAP = 6
_KEY_SIZE = 18
_ICON = 14


class KeyButton(QAbstractButton):
    """Shows a text, a key in a box, and an icon where it has one; a checked one is filled with ink.

    `kind` is one of CHIP, PLAIN, PRIMARY, BARE and TINY; a chip shows its key in front, others behind.
    """

    def __init__(
        self,
        text: str,
        key: str,
        theme: look.Theme,
        *,
        kind: str = CHIP,
        icon_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setAccessibleName(text or key)
        self.setAccessibleDescription(key)
        self._theme, self._key, self._kind, self._icon = theme, key, kind, icon_name
        self._padding = _PADDING[kind] if key or kind != CHIP else _KEYLESS_CHIP_PADDING
        self.setFixedHeight(_HEIGHTS[kind])
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """Return the room for everything in a row."""
        width = 2.0 * self._padding + sum(width for _, width in self._parts())
        width += _GAP * max(len(self._parts()) - 1, 0)
        # The text of a chip stands as far from its edge as the key from the other.
        return QSize(round(width) + (2 if self._kind == CHIP and self._key else 0), self.height())

    def minimumSizeHint(self) -> QSize:
        """Return the room for everything in a row: nothing of it is ever cut off."""
        return self.sizeHint()

    def _parts(self) -> list[tuple[str, float]]:
        parts = [("key", self._key_width())] if self._key else []
        if self._kind != CHIP:
            parts.reverse()
        text = [("icon", float(_ICON))] if self._icon else []
        if self.text():
            text.append(("text", metrics(look.CONTROL).horizontalAdvance(self.text())))
        return [*parts, *text] if self._kind == CHIP else [*text, *parts]

    def _key_width(self) -> float:
        return max(metrics(_KEY).horizontalAdvance(self._key) + 8, float(_KEY_SIZE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer the space bar; every other key is meant for the sheet."""
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, the key, the icon and the text."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        x, middle = float(self._padding), self.height() / 2
        colour = self._theme.on_ink if self._is_filled else self._theme.text
        for part, width in self._parts():
            if part == "key":
                self._paint_key(painter, QRectF(x, middle - _KEY_SIZE / 2, width, _KEY_SIZE))
            elif part == "icon":
                draw_icon(painter, self._icon, x, middle - _ICON / 2, _ICON, colour)
            else:
                write(painter, x, middle_baseline(middle, look.CONTROL), self.text(), look.CONTROL, colour)
            x += width + _GAP
        painter.end()

    @property
    def _is_filled(self) -> bool:
        return self._kind == PRIMARY or self.isChecked()

    def _paint_ground(self, painter: QPainter) -> None:
        theme = self._theme
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        fill = theme.ink if self._is_filled else theme.raised
        if not self._is_filled and (self.isDown() or self.underMouse()):
            fill = theme.press if self.isDown() else theme.hover
        elif self._kind in (BARE, TINY):
            fill = ""
        painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
        edge = theme.ink if self._is_filled else theme.edge
        painter.setPen(Qt.PenStyle.NoPen if self._kind in (BARE, TINY) else QPen(QColor(edge), 1))
        painter.drawRoundedRect(box, 6, 6)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    def _paint_key(self, painter: QPainter, box: QRectF) -> None:
        theme = self._theme
        filled = self._is_filled
        edge = look.mixed(theme.on_ink, theme.ink, 0.45) if filled else theme.edge
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(edge), 1))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        colour = theme.on_ink if filled else theme.text2
        x = box.center().x() - metrics(_KEY).horizontalAdvance(self._key) / 2
        write(painter, x, middle_baseline(box.center().y(), _KEY), self._key, _KEY, colour)
