"""A sheet over the window: what lies below is dimmed, and hears no key and no click."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QWidget

from planner import look
from planner.drawing.icons import blended
from planner.drawing.week_painter import paint_shadow

RADIUS = 10
_MARGIN = 24
_SCRIM = {look.LIGHT.name: (look.LIGHT.ink, 0.34), look.DARK.name: ("#000000", 0.50)}


class OverlaySheet(QDialog):
    """Covers the window it lies in; the content stands in `panel`, whose ground the sheet paints.

    It is no window of its own, so that it stays in its place wherever the window goes.
    """

    def __init__(self, theme: look.Theme, name: str, size: tuple[int, int], parent: QWidget) -> None:
        """Lie over `parent`, with a panel of a size that shrinks where the window is smaller."""
        super().__init__(parent, Qt.WindowType.SubWindow)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._theme = theme
        self._wanted = size
        self._below = parent
        self.panel = QWidget(self)
        parent.installEventFilter(self)
        self._cover()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as what lies below."""
        if event.type() == QEvent.Type.Resize:
            self._cover()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Take every key, so that no command of the window answers it."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def want_size(self, width: int, height: int) -> None:
        """Give the panel another size."""
        self._wanted = (width, height)
        self._cover()

    def _cover(self) -> None:
        below = self._below.rect()
        self.setGeometry(below)
        # The rail stays out of it where there is room, as the sheet belongs to the page.
        left = look.RAIL_WIDTH if below.width() >= self._wanted[0] + look.RAIL_WIDTH + 2 * _MARGIN else 0
        width = min(self._wanted[0], below.width() - 2 * _MARGIN)
        height = min(self._wanted[1], below.height() - 2 * _MARGIN)
        x = left + (below.width() - left - width) // 2
        y = min(look.TOP_BAR_HEIGHT + 18, (below.height() - height) // 2)
        self.panel.setGeometry(x, y, width, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the scrim, the shadow and the ground of the panel."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), blended(*_SCRIM[self._theme.name]))
        box = QRectF(self.panel.geometry())
        paint_shadow(painter, box, self._theme, RADIUS)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.base))
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        self.paint_panel(painter, box)
        painter.end()

    def paint_panel(self, painter: QPainter, box: QRectF) -> None:
        """Paint more of the panel's ground."""
